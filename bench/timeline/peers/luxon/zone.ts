import { DateTime } from 'luxon';
import { calendarDay, clockOf, dayOf, minuteOf } from '../../../../core/time/calendar.ts';
import {
  bare,
  counted,
  epochMilliseconds,
  type Instant,
  instantOf,
  type LocalTime,
} from '../../../../core/time/units.ts';

/** `core/time/zone.ts` as luxon has it, which is asked each time. Of a doubled time it takes now this side, now that. */

export function toLocal(instant: Instant, timeZone: string): LocalTime {
  return wallClock(DateTime.fromMillis(epochMilliseconds(instant), { zone: timeZone }));
}

export function toInstant(local: LocalTime, timeZone: string): Instant {
  const { year, month, dayOfMonth: day } = calendarDay(dayOf(local));
  const [second, millisecond] = [Math.floor(bare(local) / 1000) % 60, bare(local) % 1000];
  const shown = { year, month, day, ...clockOf(minuteOf(local)), second, millisecond };
  return instantOf(DateTime.fromObject(shown, { zone: timeZone }).toMillis());
}

export function wallClock(zoned: DateTime): LocalTime {
  return counted(zoned.toMillis() + zoned.offset * 60_000);
}
