import { Temporal } from 'temporal-polyfill';
import type { Span } from './span.ts';

/**
 * The moment at which clocks in a zone show a local time. A time that a spring change skips moves forward by the gap;
 * one that an autumn change doubles is the first.
 *
 * @example
 * toInstant(Temporal.PlainDateTime.from('2026-03-08T02:30'), 'America/New_York') //=> 2026-03-08T07:30:00Z (03:30 there)
 */
export function toInstant(local: Temporal.PlainDateTime, timeZone: string): Temporal.Instant {
  return local.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).toInstant();
}

/** What clocks in a zone show at a moment. */
export function toLocal(instant: Temporal.Instant, timeZone: string): Temporal.PlainDateTime {
  return instant.toZonedDateTimeISO(timeZone).toPlainDateTime();
}

/**
 * A moment that a span later; a span of days keeps the clock time, so it can be 23 or 25 hours a day.
 *
 * @example
 * // The night of 7 to 8 March 2026 has 23 hours in New York.
 * later(noonOn7March, { days: 1 }, 'America/New_York') //=> noon on 8 March, 23 hours later
 */
export function later(instant: Temporal.Instant, span: Span, timeZone: string): Temporal.Instant {
  if ('minutes' in span) return instant.add({ minutes: span.minutes });
  return toInstant(toLocal(instant, timeZone).add({ days: span.days }), timeZone);
}

/** The other way; see `later`. */
export function earlier(instant: Temporal.Instant, span: Span, timeZone: string): Temporal.Instant {
  if ('minutes' in span) return instant.subtract({ minutes: span.minutes });
  return toInstant(toLocal(instant, timeZone).subtract({ days: span.days }), timeZone);
}

/** The moment at which the next local day begins. */
export function endOfDay(instant: Temporal.Instant, timeZone: string): Temporal.Instant {
  const tomorrow = toLocal(instant, timeZone).toPlainDate().add({ days: 1 });
  return toInstant(tomorrow.toPlainDateTime(), timeZone);
}

/** ISO 8601 with the offset that a zone has at that moment, to the second: `2026-03-01T10:00:00-08:00`. */
export function offsetText(instant: Temporal.Instant, timeZone: string): string {
  return instant.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

export function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}

export function earliest(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return isBefore(b, a) ? b : a;
}

export function latest(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return isBefore(a, b) ? b : a;
}
