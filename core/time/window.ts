import { Temporal } from 'temporal-polyfill';
import { toInstant, toLocal } from './zone.ts';

/** The hours in which texts may go, on the patient's own clock. `closes` itself is outside. */
export interface TextingWindow {
  readonly opens: Temporal.PlainTime;
  readonly closes: Temporal.PlainTime;
  readonly timeZone: string;
}

/** A spring change can swallow a short window whole; a week always holds an opening. */
const OPENING_SEARCH_DAYS_MAX = 7;

export function isOpen(instant: Temporal.Instant, window: TextingWindow): boolean {
  const clock = toLocal(instant, window.timeZone).toPlainTime();
  return Temporal.PlainTime.compare(window.opens, clock) <= 0 && Temporal.PlainTime.compare(clock, window.closes) < 0;
}

/**
 * The first moment from `instant` on at which the window is open; `instant` itself when it is.
 *
 * @example
 * nextOpen(at('2026-03-02T20:00'), window('09:00', '20:00')) //=> 2026-03-03T09:00: the window's end is outside it
 */
export function nextOpen(instant: Temporal.Instant, window: TextingWindow): Temporal.Instant {
  if (isOpen(instant, window)) return instant;
  const today = toLocal(instant, window.timeZone).toPlainDate();
  for (let days = 0; days <= OPENING_SEARCH_DAYS_MAX; days += 1) {
    const opening = toInstant(today.add({ days }).toPlainDateTime(window.opens), window.timeZone);
    if (Temporal.Instant.compare(opening, instant) >= 0 && isOpen(opening, window)) return opening;
  }
  throw new Error(`a texting window that never opens: ${window.opens}-${window.closes}`);
}

/** The latest closing at or before a moment. */
export function lastClosing(instant: Temporal.Instant, window: TextingWindow): Temporal.Instant {
  const today = toLocal(instant, window.timeZone).toPlainDate();
  const closing = toInstant(today.toPlainDateTime(window.closes), window.timeZone);
  if (Temporal.Instant.compare(closing, instant) <= 0) return closing;
  return toInstant(today.subtract({ days: 1 }).toPlainDateTime(window.closes), window.timeZone);
}
