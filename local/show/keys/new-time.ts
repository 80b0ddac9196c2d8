import {
  clockWith,
  dayOf,
  daysAfter,
  dayWith,
  minuteOf,
  onTheClockLater,
  timeOn,
  weekdayOf,
} from '../../../core/time/calendar.ts';
import type { LocalDay, LocalTime, MinuteOfDay } from '../../../core/time/units.ts';

/** A visit's present time, and what the clock shows, both where the visit is. */
export interface Present {
  readonly at: LocalTime;
  readonly now: LocalTime;
}

/** Examples of what `readNewTime` reads, for the person who is asked. */
export const NEW_TIME_EXAMPLES = '15:30, fri 9 am, +1d, 2026-04-20 14:00';

/**
 * Reads a new time for a visit as people type it: a time alone keeps the day, a day alone keeps the time.
 *
 * @example
 * readNewTime('3:30 pm', { at: 2026-04-16T14:00, now }) //=> 2026-04-16T15:30
 * readNewTime('fri', { at: 2026-04-16T14:00, now: 2026-04-15T08:00 }) //=> 2026-04-17T14:00: the first Friday after now
 * readNewTime('+1d', { at: 2026-04-16T14:00, now }) //=> 2026-04-17T14:00
 * readNewTime('soon', …) //=> undefined
 */
export function readNewTime(text: string, { at, now }: Present): LocalTime | undefined {
  const words = text.trim().toLowerCase();
  const later = LATER.exec(words);
  if (later)
    return onTheClockLater(at, later[2] === 'd' ? { days: Number(later[1]) } : { minutes: 60 * Number(later[1]) });
  const match = DAY_AND_TIME.exec(words);
  if (!match || words === '') return undefined;
  const { day, time } = match.groups ?? {};
  const date = day === undefined ? dayOf(at) : readDay(day, dayOf(now));
  const clock = time === undefined ? minuteOf(at) : readTime(time);
  return date === undefined || clock === undefined ? undefined : timeOn(date, clock);
}

const LATER = /^\+(\d{1,3})([dh])$/;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY_AND_TIME =
  /^(?<day>\d{4}-\d{2}-\d{2}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?[ ,t]*(?:at )?(?<time>\d{1,2}(?::\d{2})? ?[ap]m|\d{1,2}:\d{2})?$/;

function readDay(text: string, today: LocalDay): LocalDay | undefined {
  const weekday = DAYS.indexOf(text.slice(0, 3)) + 1;
  if (weekday > 0) return daysAfter(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  return dayWith({ year, month, dayOfMonth });
}

function readTime(text: string): MinuteOfDay | undefined {
  const match = /^(\d{1,2})(?::(\d{2}))? ?([ap]m)?$/.exec(text);
  const [written, minute, half] = [Number(match?.[1]), Number(match?.[2] ?? 0), match?.[3]];
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hour = half === undefined ? written : (written % 12) + (half === 'pm' ? 12 : 0);
  return clockWith({ hour, minute });
}
