import { DateTime } from 'luxon';
import { dayOf, minuteOf } from '../../../../core/time/calendar.ts';
import {
  type Instant,
  instantOf,
  type LocalDay,
  type LocalTime,
  type MinuteOfDay,
} from '../../../../core/time/units.ts';
import { wallClock } from './zone.ts';

/** The readers of `core/time/iso.ts` as luxon has them. What writes stays as it is. */
export * from '../../../../core/time/iso.ts';

const WALL = { zone: 'utc' };

export function readInstant(text: string): Instant {
  return instantOf(DateTime.fromISO(text, WALL).toMillis());
}

export function readLocal(text: string): LocalTime {
  return wallClock(DateTime.fromISO(text, WALL));
}

export function readDay(text: string): LocalDay {
  return dayOf(readLocal(text));
}

export function readClock(text: string): MinuteOfDay {
  return minuteOf(readLocal(text));
}
