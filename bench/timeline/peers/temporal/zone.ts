import { Temporal } from 'temporal-polyfill';
import { calendarDay, clockOf, dayOf, minuteOf } from '../../../../core/time/calendar.ts';
import {
  bare,
  counted,
  epochMilliseconds,
  type Instant,
  instantOf,
  type LocalTime,
} from '../../../../core/time/units.ts';

/** `core/time/zone.ts` as plain `Temporal` has it, which is asked each time. */

export function toLocal(instant: Instant, timeZone: string): LocalTime {
  const asked = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds(instant));
  return wallClock(asked.toZonedDateTimeISO(timeZone).toPlainDateTime());
}

export function toInstant(local: LocalTime, timeZone: string): Instant {
  const asked = plainDateTime(local).toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  return instantOf(asked.toInstant().epochMilliseconds);
}

function plainDateTime(local: LocalTime): Temporal.PlainDateTime {
  const { year, month, dayOfMonth } = calendarDay(dayOf(local));
  const { hour, minute } = clockOf(minuteOf(local));
  const [second, millisecond] = [Math.floor(bare(local) / 1000) % 60, bare(local) % 1000];
  return new Temporal.PlainDateTime(year, month, dayOfMonth, hour, minute, second, millisecond);
}

export function wallClock(shown: Temporal.PlainDateTime): LocalTime {
  const { year, month, day, hour, minute, second, millisecond } = shown;
  return counted(Date.UTC(year, month - 1, day, hour, minute, second, millisecond));
}
