import { bare, counted, type Instant, type LocalTime, MILLISECONDS_A_DAY } from './units.ts';
import { offsetAt } from './zone-table.ts';

/** What clocks in a zone show at an instant. */
export function toLocal(instant: Instant, timeZone: string): LocalTime {
  return counted(bare(instant) + offsetAt(bare(instant), timeZone));
}

/**
 * The instant at which clocks in a zone show a local time. A time that a spring change skips moves forward by the gap;
 * one that an autumn change doubles is the first.
 *
 * @example
 * toInstant(readLocal('2026-03-08T02:30'), 'America/New_York') //=> 2026-03-08T07:30:00Z (03:30 there)
 */
export function toInstant(local: LocalTime, timeZone: string): Instant {
  const shown = bare(local);
  // No zone is a day away from UTC, so the offset that counts is the one of a day ago or of a day on.
  const before = offsetAt(shown - MILLISECONDS_A_DAY, timeZone);
  const after = offsetAt(shown + MILLISECONDS_A_DAY, timeZone);
  if (before === after) return counted(shown - before);
  const first = shown - Math.max(before, after);
  const isShown = first + offsetAt(first, timeZone) === shown;
  return counted(isShown ? first : shown - Math.min(before, after));
}
