import type { Recipient } from '../plan/plan.ts';
import { readInstant } from '../time/iso.ts';
import { localDay } from '../time/later.ts';
import { type Instant, type LocalDay, minutes, plus } from '../time/units.ts';
import { countsForADay } from '../timeline/daily-cap.ts';
import { type HeldReason, readTextId, type TimelineText } from '../timeline/timeline-text.ts';

/**
 * What became of one text: the audit trail, without its words and without a phone. A state is only ever followed by
 * one that stands below it here, but for `released` and `unsure`, which may be claimed again.
 */
export interface LedgerEntry {
  /** The text's id; see `textId`. */
  readonly id: string;
  readonly to: Recipient;
  readonly state: LedgerState;
  /** Counts the tries at sending, from 1; 0 for a text that was held without one. */
  readonly attempt: number;
  /** Instants. `dueAt` tells a rule that a new clinic file moved from one that had its chance. */
  readonly dueAt: string;
  readonly claimedAt?: string;
  /** The claim of an earlier try whose end nobody heard: its receipt may still come. */
  readonly unheardAt?: string;
  readonly settledAt?: string;
  readonly providerId?: string;
  readonly reason?: HeldReason;
  /** How many tries a carrier could not deliver. */
  readonly undelivered?: number;
}

export const LEDGER_STATES = [
  /** Certainly not sent; may be claimed again. */
  'released',
  /** A run is sending it, or died doing so. */
  'claimed',
  /** No answer came: it may or may not have been sent. */
  'unsure',
  /** The provider took it. */
  'accepted',
  /** A receipt says that the phone's carrier has it. */
  'delivered',
  /** It will never go, for `reason`. */
  'held',
] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/** How long a text without an answer waits for a delivery receipt before it is sent once more. */
export const UNSURE_WAIT = minutes(2);
/** The first try, and one more when no receipt came. */
export const ATTEMPTS_MAX = 2;

/** Whether a text went out, as far as anybody knows: the patient may have read it. */
export function mayHaveGone({ state, reason }: Pick<LedgerEntry, 'state' | 'reason'>): boolean {
  return isInFlight({ state }) || didGo({ state }) || (state === 'held' && reason === 'unsure');
}

/** Whether the provider has it. */
export function didGo({ state }: Pick<LedgerEntry, 'state'>): boolean {
  return state === 'accepted' || state === 'delivered';
}

/**
 * Whether a text has had its chance. A held one gets another only when its rule was moved to another time, when it was
 * caught by a change between claim and send and the change was taken back, or when the visit is gone that a reminder gave
 * way to. A check-in gets none then: the patient was asked after the other visit.
 */
export function isDone(entry: LedgerEntry | undefined, text: Pick<TimelineText, 'dueAt' | 'kind' | 'held'>): boolean {
  if (!entry || entry.state === 'released') return false;
  if (entry.state !== 'held') return true;
  if (entry.reason === 'superseded' && text.kind === 'reminder' && !text.held) return false;
  return entry.reason !== 'cancelled' && readInstant(entry.dueAt) === text.dueAt;
}

/** Whether a run may still be at it, or left it without an answer. */
export function isInFlight({ state }: Pick<LedgerEntry, 'state'>): boolean {
  return state === 'claimed' || state === 'unsure';
}

/** When a text in flight has waited long enough for its receipt. */
export function recheckAt({ claimedAt }: Pick<LedgerEntry, 'claimedAt'>): Instant {
  if (!claimedAt) throw new Error('a text in flight without a time of its claim');
  return plus(readInstant(claimedAt), UNSURE_WAIT);
}

/**
 * Whether a text counts toward the patient's local day. What is in flight counts too: until it is known not to have gone,
 * it may fill the day.
 */
export function isSentOn(entry: LedgerEntry, day: LocalDay, timeZone: string): boolean {
  return (
    countsForADay({ ...entry, ...readTextId(entry.id) }) &&
    mayHaveGone(entry) &&
    entry.claimedAt !== undefined &&
    localDay(readInstant(entry.claimedAt), timeZone) === day
  );
}
