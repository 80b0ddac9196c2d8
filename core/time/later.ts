import { dayOf, daysAfter, MIDNIGHT, onTheClockLater, timeOn } from './calendar.ts';
import type { Span } from './span.ts';
import { type Instant, type LocalDay, minus, minutes, plus } from './units.ts';
import { toInstant, toLocal } from './zone.ts';

/**
 * The instant a span later; a span of days keeps the clock time, so it can be 23 or 25 hours a day.
 *
 * @example
 * // The night of 7 to 8 March 2026 has 23 hours in New York.
 * later(noonOn7March, { days: 1 }, 'America/New_York') //=> noon on 8 March, 23 hours later
 */
export function later(instant: Instant, span: Span, timeZone: string): Instant {
  if ('minutes' in span) return plus(instant, minutes(span.minutes));
  return toInstant(onTheClockLater(toLocal(instant, timeZone), span), timeZone);
}

/** The other way; see `later`. */
export function earlier(instant: Instant, span: Span, timeZone: string): Instant {
  if ('minutes' in span) return minus(instant, minutes(span.minutes));
  return toInstant(onTheClockLater(toLocal(instant, timeZone), { days: -span.days }), timeZone);
}

/** The day that a place's calendar shows at an instant. */
export function localDay(instant: Instant, timeZone: string): LocalDay {
  return dayOf(toLocal(instant, timeZone));
}

/** The instant at which a local day began. */
export function startOfDay(instant: Instant, timeZone: string): Instant {
  return toInstant(timeOn(localDay(instant, timeZone), MIDNIGHT), timeZone);
}

/** The instant at which the next local day begins. */
export function endOfDay(instant: Instant, timeZone: string): Instant {
  return toInstant(timeOn(daysAfter(localDay(instant, timeZone), 1), MIDNIGHT), timeZone);
}
