import { dayOf, daysAfter, minuteOf, timeOn } from './calendar.ts';
import { isoClock } from './iso.ts';
import type { Instant, MinuteOfDay } from './units.ts';
import { toInstant, toLocal } from './zone.ts';

/** The hours in which texts may go, on the patient's own clock. `closes` itself is outside. */
export interface TextingWindow {
  readonly opens: MinuteOfDay;
  readonly closes: MinuteOfDay;
  readonly timeZone: string;
}

/** A spring change can swallow a short window whole; a week always holds an opening. */
const OPENING_SEARCH_DAYS_MAX = 7;

export function isOpen(instant: Instant, { opens, closes, timeZone }: TextingWindow): boolean {
  const clock = minuteOf(toLocal(instant, timeZone));
  return opens <= clock && clock < closes;
}

/**
 * The first instant from `instant` on at which the window is open; `instant` itself when it is.
 *
 * @example
 * nextOpen(at('2026-03-02T20:00'), window('09:00', '20:00')) //=> 2026-03-03T09:00: the window's end is outside it
 */
export function nextOpen(instant: Instant, window: TextingWindow): Instant {
  if (isOpen(instant, window)) return instant;
  const today = dayOf(toLocal(instant, window.timeZone));
  for (let days = 0; days <= OPENING_SEARCH_DAYS_MAX; days += 1) {
    const opening = toInstant(timeOn(daysAfter(today, days), window.opens), window.timeZone);
    if (opening >= instant && isOpen(opening, window)) return opening;
  }
  throw new Error(`a texting window that never opens: ${isoClock(window.opens)}-${isoClock(window.closes)}`);
}

/** The latest closing at or before an instant. */
export function lastClosing(instant: Instant, { closes, timeZone }: TextingWindow): Instant {
  const today = dayOf(toLocal(instant, timeZone));
  const closing = toInstant(timeOn(today, closes), timeZone);
  return closing <= instant ? closing : toInstant(timeOn(daysAfter(today, -1), closes), timeZone);
}
