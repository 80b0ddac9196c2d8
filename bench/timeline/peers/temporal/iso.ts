import { Temporal } from 'temporal-polyfill';
import { dayOf, minuteOf } from '../../../../core/time/calendar.ts';
import {
  type Instant,
  instantOf,
  type LocalDay,
  type LocalTime,
  type MinuteOfDay,
} from '../../../../core/time/units.ts';
import { wallClock } from './zone.ts';

/** The readers of `core/time/iso.ts` as plain `Temporal` has them. What writes stays as it is. */
export * from '../../../../core/time/iso.ts';

export function readInstant(text: string): Instant {
  return instantOf(Temporal.Instant.from(text).epochMilliseconds);
}

export function readLocal(text: string): LocalTime {
  return wallClock(Temporal.PlainDateTime.from(text));
}

export function readDay(text: string): LocalDay {
  return dayOf(wallClock(Temporal.PlainDate.from(text).toPlainDateTime()));
}

export function readClock(text: string): MinuteOfDay {
  return minuteOf(wallClock(SOME_DAY.toPlainDateTime(Temporal.PlainTime.from(text))));
}

const SOME_DAY = Temporal.PlainDate.from('1970-01-01');
