import type { Clinic } from '../../core/clinic/clinic.ts';
import { phoneOf } from '../../core/plan/plan.ts';
import { counted, countedToo } from '../../core/sending/day-count.ts';
import { act, cameDue, type DuePointer, type NextAct, pointed } from '../../core/sending/due-pointer.ts';
import { isInFlight } from '../../core/sending/ledger.ts';
import { readInstant } from '../../core/time/iso.ts';
import type { Instant } from '../../core/time/units.ts';
import type { Claim } from '../ports/ledger.ts';
import type { PlanKey } from '../ports/plan-key.ts';
import { type PlanRead, type PlanReading, UnreadablePlanError } from '../ports/plans.ts';
import type { World } from '../ports/world.ts';
import { knownTimeline } from './known-timeline.ts';
import { movePointer } from './move-pointer.ts';
import { putBack } from './put-back.ts';
import { tendText } from './tend-text.ts';
import { isCounted, type Outcome, QUIET, type Tending, today } from './tending.ts';

/** What came of one plan in one pass. */
export interface Tended {
  readonly parts: number;
  readonly report: { readonly sent: number; readonly held: number; readonly lateSeconds: number };
  /** A text went out without an answer: its phone waits for the receipt. */
  readonly isUnsure?: boolean;
  /** The plan has more to do at once: another pass, with this pointer, which need not be stored yet. */
  readonly again?: DuePointer;
}

export interface DuePlan {
  readonly pointer: DuePointer;
  readonly clinic: Clinic | undefined;
}

interface Claimed {
  readonly id: string;
  readonly claim: Claim;
}

/**
 * Tends the due plans of a batch: claims the first text that its pointer names, then reads the plans as they are now,
 * all in one read, then decides and sends. A plan that cannot be worked on is put back and stops no other.
 *
 * Of one plan one text is under way at a time. Were there two, and the run died or heard no answer, nobody could tell
 * which of them the receipt speaks of: one would be lost and the other sent twice.
 */
export async function tendBatch(world: World, batch: readonly DuePlan[]): Promise<Tended[]> {
  const now = world.clock.now();
  const claimed = await Promise.allSettled(batch.map(({ pointer }) => claimFirst(world, pointer, now)));
  const reads = await world.plans.read(batch.map(({ pointer }) => readingOf(pointer, now)));
  return Promise.all(
    batch.map(async (due, index) => {
      try {
        return await tend(world, due, { ...NOT_FOUND, ...reads[index], claimed: claimOf(claimed[index]), now });
      } catch (error) {
        await putBack(world, { ...due, error });
        // One can be under way all the same: nothing else goes to its phone in this run.
        return { parts: 0, report: NOTHING_SENT, isUnsure: true };
      }
    }),
  );
}

function claimOf(claimed: PromiseSettledResult<Claimed | undefined> | undefined): Claimed | undefined {
  if (claimed?.status === 'fulfilled') return claimed.value;
  throw claimed?.reason;
}

const NOT_FOUND = { plan: undefined, entries: [] };
const NOTHING_SENT = { sent: 0, held: 0, lateSeconds: 0 };

function actsDue({ next }: DuePointer, now: Instant): NextAct[] {
  return next.filter(({ at }) => readInstant(at) <= now);
}

/**
 * The plan, and the questions that its due texts follow. Of several that are due one can have gone by now, in a run that
 * died or that a change overtook.
 */
function readingOf(pointer: DuePointer, now: Instant): PlanReading {
  const acts = actsDue(pointer, now);
  const follows = acts.flatMap((act) => act.follows ?? []);
  const texts = new Set([...follows, ...(acts.length > 1 ? acts.map(({ id }) => id) : [])]);
  return { key: keyOf(pointer), texts: [...texts] };
}

async function claimFirst({ ledger }: World, pointer: DuePointer, now: Instant): Promise<Claimed | undefined> {
  const first = actsDue(pointer, now).find(({ look }) => !look);
  if (!first) return undefined;
  const { id, due, to } = first;
  return { id, claim: await ledger.claim(keyOf(pointer), { id, to, dueAt: due, claimedAt: now }) };
}

interface Found extends PlanRead {
  readonly claimed: Claimed | undefined;
  /** The moment of the claim: what is due is judged by it throughout, whatever time the reads took. */
  readonly now: Instant;
}

async function tend(world: World, { pointer, clinic }: DuePlan, found: Found): Promise<Tended> {
  const { plan, isUnreadable, entries, claimed, now } = found;
  if (isUnreadable) throw new UnreadablePlanError(pointer);
  if (!plan) return closed(world, pointer);
  if (!clinic) throw new Error(`clinic ${pointer.clinic} has no published settings`);
  const known = knownTimeline(plan, clinic);
  const counting = countedAhead(pointer, found, known.course.timeZone);
  const { day } = counting;
  const newlyDue = cameDue(counting, known.texts, now).map((text) => act(text, now));
  const asFound = { key: keyOf(pointer), entries, day, refused: {}, waiting: new Set<string>(), now };
  const tending: Tending = { ...known, ...asFound };
  const acts = inTurn(actsDue(counting, now), claimed);
  const outcomes = await tendActs(world, tending, {
    acts,
    claimed,
    others: [...putOffUntil(counting, now), ...newlyDue],
  });
  if (outcomes.length > 0 && outcomes.every(({ left }) => left === 'busy')) return { parts: 0, report: NOTHING_SENT };
  return advance(world, { pointer: counting, tending, outcomes, newlyDue });
}

/** Texts that are due and went today fill the day before any other is decided upon. One that is claimed here did not go yet. */
function countedAhead(pointer: DuePointer, { entries, claimed, now }: Found, timeZone: string): DuePointer {
  const own = claimed?.claim.won ? claimed.id : undefined;
  return countedToo(pointer, { entries: entries.filter(({ id }) => id !== own), now, timeZone });
}

/** What was claimed first. */
function inTurn(acts: readonly NextAct[], claimed: Claimed | undefined): NextAct[] {
  return [...acts.filter(({ id }) => id === claimed?.id), ...acts.filter(({ id }) => id !== claimed?.id)];
}

/** What is due and waits: for a throttled number, or an unreachable phone. */
function putOffUntil({ next }: DuePointer, now: Instant): NextAct[] {
  return next.filter(({ at, due }) => now < readInstant(at) && readInstant(due) <= now);
}

interface Acts {
  readonly acts: readonly NextAct[];
  readonly claimed: Claimed | undefined;
  /** What is due too, and has no turn in this pass. */
  readonly others: readonly NextAct[];
}

/** One after the other: what one text meets (a full day, a refused phone) counts for the next. */
async function tendActs(world: World, tending: Tending, { acts, claimed, others }: Acts): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let sofar = tending;
  for (const next of acts) {
    const claim = next.id === claimed?.id ? claimed.claim : undefined;
    const isAskedNow = acts.slice(0, outcomes.length).some(({ id }) => id === next.follows);
    const isReady = !isAskedNow && (claim !== undefined || next.look === true);
    const isUnderWay = tending.entries.some((entry) => entry.id === next.id && isInFlight(entry));
    const phone = phoneOf(next.to, sofar.course.plan);
    const isToIt = ({ to }: NextAct) => phoneOf(to, sofar.course.plan) === phone;
    const kept = outcomes.flatMap(({ keep }) => keep ?? []);
    const here = { ...sofar, waiting: waiting([...kept, ...acts.slice(outcomes.length + 1), ...others], tending) };
    const met =
      putOff(next, outcomes, { isReady, isUnderWay, isToIt }) ?? (await tendText(world, here, { act: next, claim }));
    const outcome = isCounted(next, sofar) ? { ...met, toPatient: false } : met;
    outcomes.push(outcome);
    sofar = { ...sofar, day: dayAfter(sofar, outcome), refused: { ...sofar.refused, ...outcome.refused } };
  }
  return outcomes;
}

/** Those of acts that have still to go; what went, or may have, is counted for its day. */
function waiting(acts: readonly NextAct[], tending: Tending): ReadonlySet<string> {
  const tried = new Set(tending.entries.filter(({ state }) => state !== 'released').map(({ id }) => id));
  return new Set(acts.filter((act) => !tried.has(act.id) && !isCounted(act, tending)).map(({ id }) => id));
}

interface Standing {
  readonly isReady: boolean;
  readonly isUnderWay: boolean;
  /** Whether another text goes to the same phone, which patient and helper can share. */
  readonly isToIt: (other: NextAct) => boolean;
}

/**
 * Another run is at the plan: it goes on with all of it. A text to that phone has no answer, of this run or of one before:
 * its receipt comes before any other begins. A text went, or the question that this one follows was just looked at: the plan
 * is looked at again before the next.
 */
function putOff(
  act: NextAct,
  before: readonly Outcome[],
  { isReady, isUnderWay, isToIt }: Standing,
): Outcome | undefined {
  if (before.some(({ left }) => left === 'busy')) return { ...QUIET, keep: act, left: 'busy' };
  const isInDoubt = (outcome: Outcome) => isUnsure(outcome) || (outcome.left === 'unheard' && !isUnderWay);
  const unsure = before.find((outcome) => isInDoubt(outcome) && outcome.keep && isToIt(outcome.keep))?.keep;
  if (unsure) return { ...QUIET, keep: { ...act, at: unsure.at } };
  const isTurn = isReady && !before.some(({ parts }) => parts > 0);
  return isTurn ? undefined : { ...QUIET, keep: act, left: 'again' };
}

/** It went out, and is to be looked at again. */
function isUnsure({ parts, keep }: Outcome): boolean {
  return parts > 0 && keep !== undefined;
}

function dayAfter(tending: Tending, { toPatient }: Outcome): DuePointer['day'] {
  return counted(tending.day, today(tending), toPatient ? 1 : 0);
}

interface Advancing {
  readonly pointer: DuePointer;
  readonly tending: Tending;
  readonly outcomes: readonly Outcome[];
  readonly newlyDue: readonly NextAct[];
}

async function advance(world: World, advancing: Advancing): Promise<Tended> {
  const { pointer, tending, outcomes, newlyDue } = advancing;
  const { texts, now } = tending;
  const left = outcomes.flatMap(({ keep }) => (keep ? [keep] : []));
  const later = pointer.next.filter(({ at }) => now < readInstant(at));
  const day = outcomes.reduce((sofar, outcome) => dayAfter({ ...tending, day: sofar }, outcome), tending.day);
  const moved = pointed(
    { ...pointer, failures: 0, ...(day ? { day } : {}) },
    { texts, pending: [...left, ...later], due: newlyDue, now },
  );
  const tended = {
    parts: sum(outcomes.map(({ parts }) => parts)),
    report: reported(outcomes),
    isUnsure: outcomes.some(isUnsure),
  };
  if (newlyDue.length === 0 && outcomes.some(({ left }) => left === 'again')) return { ...tended, again: moved };
  const stored = await movePointer(world, moved);
  // What no stored pointer names is not claimed: a change that took the pointer's place may not call for it.
  return newlyDue.length > 0 && stored ? { ...tended, again: stored } : tended;
}

function reported(outcomes: readonly Outcome[]): Tended['report'] {
  return {
    sent: outcomes.filter(({ sent }) => sent).length,
    held: outcomes.filter(({ held }) => held).length,
    lateSeconds: Math.max(0, ...outcomes.map(({ lateSeconds }) => lateSeconds)),
  };
}

async function closed(world: World, pointer: DuePointer): Promise<Tended> {
  await world.pointers.move({ ...pointer, next: [], rev: pointer.rev + 1 });
  return { parts: 0, report: NOTHING_SENT };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function keyOf({ clinic, plan }: DuePointer): PlanKey {
  return { clinic, plan };
}
