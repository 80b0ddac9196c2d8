import { didGo, isInFlight, type LedgerEntry } from '../../../core/sending/ledger.ts';
import { isoInstant, readInstant } from '../../../core/time/iso.ts';
import { type Instant, minus, minutes, plus } from '../../../core/time/units.ts';
import type { TimelineText } from '../../../core/timeline/timeline-text.ts';
import type { Played } from '../play-story.ts';
import type { Standing, Try } from '../seen.ts';

/** What must not be seen in the ledger. */

export function ledgerWrongs(played: Played): string[] {
  return [missed, unsettled, backwards, undone, triedOften, triedAfterRefusal].flatMap((rule) => rule(played));
}

/** A text may still be on its way this long before the end. */
const ON_ITS_WAY = minutes(10);

const TICK = minutes(1);

/** What the plan as it stood at last calls for went, or was held with a reason; a parked plan is a person's matter. */
export function lost({ standings, texts, ledgers, alerts, met, until }: Played): string[] {
  const notLost = [...heldIn(ledgers), ...goneUnheard(ledgers, met), ...triedAgain(ledgers, until)];
  const known = new Set([...texts, ...notLost].map(({ id }) => id));
  const parked = parkedIn(alerts);
  return lastOfEach(standings).flatMap(({ plan }) => {
    if (parked.has(plan.plan)) return [];
    const own = standings.filter((standing) => standing.plan.plan === plan.plan);
    return (own.at(-1)?.calledFor ?? [])
      .filter((text) => isExpected(text, own) && text.dueAt <= minus(until, ON_ITS_WAY))
      .filter(({ id }) => !known.has(id))
      .map((text) => `lost: ${describe(text)}`);
  });
}

/** The plans that could not be worked on: a person's matter. */
export function parkedIn(alerts: Played['alerts']): ReadonlySet<string | undefined> {
  return new Set(alerts.filter(({ about }) => about === 'parked').map(({ plan }) => plan));
}

/** The ledger is the record: a run can die between holding a text and saying so. */
function heldIn(ledgers: Played['ledgers']): LedgerEntry[] {
  return lastLedgers(ledgers).filter(({ state, reason }) => state === 'held' && reason !== undefined);
}

/** What only a receipt tells, and the receipt is missing: nobody could know. An opt-out comes to light in the night. */
function goneUnheard(ledgers: Played['ledgers'], met: Played['met']): LedgerEntry[] {
  const isToldByReceipt = ['SNS: unreachable', 'SNS: opted-out'].some((fault) => met.has(fault));
  if (!isToldByReceipt || !met.has('receipt missing')) return [];
  return lastLedgers(ledgers).filter(({ state }) => state === 'accepted');
}

/** Its phone was out of reach, and it is tried again in an hour at the latest. */
const TRIED_AGAIN = minutes(60);

function triedAgain(ledgers: Played['ledgers'], until: Instant): LedgerEntry[] {
  const recently = minus(until, TRIED_AGAIN);
  return lastLedgers(ledgers).filter(
    ({ state, undelivered, settledAt }) =>
      state === 'released' &&
      undelivered !== undefined &&
      settledAt !== undefined &&
      recently <= readInstant(settledAt),
  );
}

export function lastLedgers(ledgers: Played['ledgers']): LedgerEntry[] {
  return [...new Map(ledgers.map(({ plan, entries }) => [plan, entries])).values()].flat();
}

/**
 * A follow-up hangs on what became of its question, and a silence is no text. The others must have been of use when
 * the plan began to call for them, or when a change made them so, until a tick could come.
 */
function isExpected(text: TimelineText, standings: readonly Standing[]): boolean {
  if (text.held || text.follows || text.kind === 'silence') return false;
  return calledForAt(text, standings).some(({ usefulUntil, since }) => plus(since, TICK) <= usefulUntil);
}

/** Since when the plan has called for a text at that very time without a break, and for how long it was of use. */
function calledForAt({ id, dueAt }: TimelineText, standings: readonly Standing[]) {
  const found = standings.map(({ calledFor, since }) => {
    const text = calledFor.find((each) => each.id === id && !each.held && each.dueAt === dueAt);
    return text && { usefulUntil: text.usefulUntil, since };
  });
  return found.slice(found.lastIndexOf(undefined) + 1).filter((each) => each !== undefined);
}

export function lastOfEach(standings: readonly Standing[]): Standing[] {
  return [...new Map(standings.map((standing) => [standing.plan.plan, standing])).values()];
}

function describe({ id, dueAt, usefulUntil }: TimelineText): string {
  return `${id} due ${isoInstant(dueAt)} useful until ${isoInstant(usefulUntil)}`;
}

function missed({ missing }: Played): string[] {
  return missing === 0 ? [] : [`missing: ${missing} texts, as the audit sees it`];
}

/** A fault can wait for its text until the last hour; what was claimed then is still on its way. */
function unsettled({ ledgers, until }: Played): string[] {
  const recently = minus(until, ON_ITS_WAY);
  return lastLedgers(ledgers)
    .filter((entry) => isInFlight(entry) && readInstant(entry.claimedAt ?? entry.dueAt) < recently)
    .map(({ id, state, claimedAt }) => `unsettled: ${id} ${state} since ${claimedAt}`);
}

/** Of a text without an answer, as it is promised: the product's own number would change with a slip in it. */
export const TRIES = 2;

function triedOften(played: Played): string[] {
  const again = lastLedgers(played.ledgers).filter(({ attempt }) => attempt > 1);
  return [
    ...again.filter(({ attempt }) => attempt > TRIES).map(({ id }) => `tried three times without an answer: ${id}`),
    ...again.filter((entry) => !couldHaveGone(entry, played)).map(({ id }) => `taken for unsure, and was not: ${id}`),
  ];
}

/** A receipt that broke off is taken again within three minutes, and clocks of runs can be off by less than one. */
const TAKEN_IN = minutes(5);

/** Once it was told that a phone opted out, no text of any plan is tried there before its owner wrote again. */
function triedAfterRefusal({ ledgers, tries, replies, unplaced, met }: Played): string[] {
  // Who settled the text and died left the phone to the next receipt, or to the night.
  if (isBrokenOff(met)) return [];
  const refused = lastLedgers(ledgers).filter(({ reason, attempt }) => reason === 'opted-out' && attempt > 0);
  const phoneOf = (id: string) => tries.findLast((each) => each.id === id)?.to;
  const hasWritten = (phone: string | undefined) => [...replies, ...unplaced].some(({ from }) => from === phone);
  return refused.flatMap((first) =>
    refused
      .filter(({ id }) => phoneOf(id) === phoneOf(first.id) && !hasWritten(phoneOf(id)))
      .filter(({ claimedAt }) => claimedAt && first.settledAt && isAfter(claimedAt, first.settledAt))
      .map(({ id }) => `tried after its phone had opted out: ${id}`),
  );
}

function isAfter(claimedAt: string, settledAt: string): boolean {
  return plus(readInstant(settledAt), TAKEN_IN) < readInstant(claimedAt);
}

/** A try had no answer, or the run that made one may have died before it could say what came of it. */
export function couldHaveGone({ id }: LedgerEntry, { tries, met }: Played): boolean {
  return isBrokenOff(met) || tries.some((each) => each.id === id && isUnheard(each));
}

/** A run can have died, or given up, before it came to say what it did. */
export function isBrokenOff(met: Played['met']): boolean {
  return [...met.keys()].some((what) => what.startsWith('death') || what.startsWith('no answer'));
}

function isUnheard({ outcome, isSettled }: Try): boolean {
  return outcome === undefined || outcome === 'unsure' || (outcome === 'accepted' && !isSettled);
}

function backwards({ ledgers }: Played): string[] {
  return [...Map.groupBy(ledgers, ({ plan }) => plan).values()].flatMap((looks) =>
    looks.slice(1).flatMap((look, index) => {
      const before = new Map(looks[index]?.entries.map((entry) => [entry.id, entry]));
      const after = new Map(look.entries.map((entry) => [entry.id, entry]));
      return [...before.values()]
        .filter((entry) => !mayFollow(entry, after.get(entry.id)))
        .map((entry) => `backwards: ${entry.id} from ${entry.state} to ${after.get(entry.id)?.state}`);
    }),
  );
}

/** Whatever any run or receipt wrote, however soon another wrote over it. */
function undone({ written, ledgers }: Played): string[] {
  const last = new Map(lastLedgers(ledgers).map((entry) => [entry.id, entry]));
  return written
    .filter(({ state, id }) => state === 'delivered' && last.get(id)?.state !== 'delivered')
    .map(({ id }) => `undone: ${id} was delivered and is ${last.get(id)?.state}`);
}

function mayFollow(before: LedgerEntry, after: LedgerEntry | undefined): boolean {
  if (!after) return false;
  if (before.state === 'held')
    return (
      after.state === 'held' ||
      before.reason === 'cancelled' ||
      before.reason === 'superseded' ||
      before.dueAt !== after.dueAt
    );
  if (before.state === 'delivered') return after.state === 'delivered';
  if (before.state !== 'accepted' || didGo(after)) return true;
  // A carrier could not deliver it: held, or tried again.
  return after.state === 'held' || (after.undelivered ?? 0) > (before.undelivered ?? 0);
}
