import { readInstant } from '../time/iso.ts';
import { type Instant, latest, minutes, plus } from '../time/units.ts';
import { nextOpen, type TextingWindow } from '../time/window.ts';
import type { TimelineText } from '../timeline/timeline-text.ts';
import type { LedgerEntry } from './ledger.ts';

/** A phone that is switched off may be on again after so long; then after so long once more; then a person calls. */
const WAITS = [minutes(10), minutes(60)];

interface Circumstances {
  readonly now: Instant;
  readonly window: TextingWindow;
}

/**
 * When a text that a carrier could not deliver is tried again, or undefined when it is not: it was tried twice since,
 * or it is of no use by then, or the plan calls for it no more.
 *
 * @example
 * nextTry(reminder, entry, { now: twoFortyFive, window }) //=> undefined for one that is of use until 14:50
 */
export function nextTry(
  text: TimelineText | undefined,
  { undelivered = 0 }: Pick<LedgerEntry, 'undelivered'>,
  { now, window }: Circumstances,
): Instant | undefined {
  const wait = WAITS[undelivered];
  if (wait === undefined || !text || text.held) return undefined;
  const again = plus(now, wait);
  const at = text.kind === 'answer' ? again : nextOpen(again, window);
  return at <= text.usefulUntil ? at : undefined;
}

/** From when on a text that was released may be sent: at once, but for one that a carrier could not deliver. */
export function releasedUntil({ undelivered = 0, settledAt }: LedgerEntry, now: Instant): Instant {
  const wait = WAITS[undelivered - 1];
  return wait !== undefined && settledAt !== undefined ? latest(now, plus(readInstant(settledAt), wait)) : now;
}
