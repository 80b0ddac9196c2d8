import { readInstant } from '../time/iso.ts';
import { type Instant, milliseconds, plus } from '../time/units.ts';
import type { DuePointer } from './due-pointer.ts';

/** A due plan in the line of its number. */
export interface Waiting {
  readonly pointer: DuePointer;
  /** Which time within one run it is its turn. */
  readonly passes: number;
}

/** One call, one batch of plans. */
const BATCH_PLANS_MAX = 25;

/** Both together are the head of the line: whoever stands behind was not looked at. */
export interface Batch {
  readonly batch: readonly Waiting[];
  readonly passedOver: readonly Waiting[];
}

export interface Taking {
  /** Message parts a second. */
  readonly perSecond: number;
  /** Names of phones to which a text is under way. */
  readonly busy: ReadonlySet<string>;
  readonly now: Instant;
}

/**
 * The next plans of a line, in its order, as many as are likely to send what the number may in one second, and at least
 * one; so a claim is never more than a second ahead of its send. A plan one of whose phones is busy is passed over, and
 * keeps its place.
 *
 * @example
 * nextBatch(line, { perSecond: 1, … }) //=> one that sends, and up to 24 that only have to be looked at
 */
export function nextBatch(line: readonly Waiting[], { perSecond, busy, now }: Taking): Batch {
  const room = Math.max(1, Math.floor(perSecond));
  const [batch, passedOver]: [Waiting[], Waiting[]] = [[], []];
  let taken = busy;
  let parts = 0;
  for (const waiting of line) {
    const { phones = [] } = waiting.pointer;
    const isFree = !phones.some((phone) => taken.has(phone));
    parts += isFree ? likelyParts(waiting.pointer, now) : 0;
    if (parts > room || batch.length === BATCH_PLANS_MAX) break;
    if (isFree) taken = new Set([...taken, ...phones]);
    (isFree ? batch : passedOver).push(waiting);
  }
  return { batch, passedOver };
}

/** One part a plan that may send a text, until it is rendered and counted: of one plan one text goes at a time. */
export function likelyParts({ next }: DuePointer, now: Instant): number {
  return next.some(({ quiet, at }) => !quiet && readInstant(at) <= now) ? 1 : 0;
}

export interface Pace {
  readonly started: Instant;
  /** Message parts a second. */
  readonly perSecond: number;
}

/** When a number that has sent so many parts since it started may send the next. */
export function turnAfter(parts: number, { started, perSecond }: Pace): Instant {
  return plus(started, milliseconds(Math.ceil((parts / perSecond) * 1000)));
}
