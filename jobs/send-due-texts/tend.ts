import { Temporal } from 'temporal-polyfill';
import type { Clinic } from '../../core/clinic/clinic.ts';
import { act, cameDue, counted, type DuePointer, type NextAct, pointed } from '../../core/sending/due-pointer.ts';
import { isBefore } from '../../core/time/zone.ts';
import { localDay } from '../../core/timeline/daily-cap.ts';
import type { TimelineText } from '../../core/timeline/timeline-text.ts';
import {
  type Claim,
  type PlanKey,
  type PlanRead,
  type PlanReading,
  UnreadablePlanError,
  type World,
} from '../ports.ts';
import { knownTimeline } from './known-timeline.ts';
import { putBack } from './put-back.ts';
import { tendText } from './tend-text.ts';
import type { Outcome, Tending } from './tending.ts';

/** What came of one plan in one pass. */
export interface Tended {
  readonly parts: number;
  readonly report: { readonly sent: number; readonly held: number; readonly lateSeconds: number };
  /** The plan has more to do at once: another pass, with this pointer, which is not stored yet. */
  readonly again?: DuePointer;
}

export interface DuePlan {
  readonly pointer: DuePointer;
  readonly clinic: Clinic | undefined;
}

type Claims = ReadonlyMap<string, Claim>;

/**
 * Tends the due plans of a batch: claims each text that its pointer names, then reads the plans as they are now, all
 * in one read, then decides and sends. A plan that cannot be worked on is put back and stops no other.
 */
export async function tendBatch(world: World, batch: readonly DuePlan[]): Promise<Tended[]> {
  const now = world.clock.now();
  const claimed = await Promise.allSettled(batch.map(({ pointer }) => claimNamed(world, pointer, now)));
  const reads = await world.plans.read(batch.map(({ pointer }) => readingOf(pointer, now)));
  return Promise.all(
    batch.map(async (due, index) => {
      try {
        return await tend(world, due, { ...NOT_FOUND, ...reads[index], claims: claimsOf(claimed[index]), now });
      } catch (error) {
        await putBack(world, due.pointer, error);
        return { parts: 0, report: NOTHING_SENT };
      }
    }),
  );
}

function claimsOf(claimed: PromiseSettledResult<Claims> | undefined): Claims {
  if (claimed?.status === 'fulfilled') return claimed.value;
  throw claimed?.reason;
}

const NOT_FOUND = { plan: undefined, entries: [] };
const NOTHING_SENT = { sent: 0, held: 0, lateSeconds: 0 };

function actsDue({ next }: DuePointer, now: Temporal.Instant): NextAct[] {
  return next.filter(({ at }) => !isBefore(now, Temporal.Instant.from(at)));
}

/** The plan, and the questions that its due texts follow. */
function readingOf(pointer: DuePointer, now: Temporal.Instant): PlanReading {
  const follows = actsDue(pointer, now).map((act) => act.follows);
  return { key: keyOf(pointer), texts: follows.filter((id) => id !== undefined) };
}

async function claimNamed({ ledger }: World, pointer: DuePointer, now: Temporal.Instant): Promise<Claims> {
  const key = keyOf(pointer);
  const named = actsDue(pointer, now).filter(({ look }) => !look);
  const claims = await Promise.all(
    named.map(({ id, due, to }) => ledger.claim(key, { id, to, dueAt: due, claimedAt: now })),
  );
  return new Map(named.map(({ id }, index) => [id, claims[index] as Claim]));
}

interface Found extends PlanRead {
  readonly claims: Claims;
  /** The moment of the claims: what is due is judged by it throughout, whatever time the reads took. */
  readonly now: Temporal.Instant;
}

async function tend(world: World, { pointer, clinic }: DuePlan, found: Found): Promise<Tended> {
  const { plan, isUnreadable, entries, claims, now } = found;
  if (isUnreadable) throw new UnreadablePlanError(pointer);
  if (!plan) return closed(world, pointer);
  if (!clinic) throw new Error(`clinic ${pointer.clinic} has no published settings`);
  const { course, texts } = knownTimeline(plan, clinic);
  const tending: Tending = {
    ...{ key: keyOf(pointer), course, texts, questions: entries, now },
    ...{ day: pointer.day, refused: {} },
  };
  const outcomes = await tendActs(world, tending, { acts: inUrgency(actsDue(pointer, now), texts), claims });
  if (outcomes.every(({ left }) => left === 'busy')) return { parts: 0, report: NOTHING_SENT };
  return advance(world, { pointer, tending, outcomes });
}

/** The most urgent first, so that a full day holds the others. */
function inUrgency(acts: readonly NextAct[], texts: readonly TimelineText[]): NextAct[] {
  const urgency = new Map(texts.map((text) => [text.id, text.urgency]));
  return [...acts].sort((a, b) => (urgency.get(a.id) ?? 0) - (urgency.get(b.id) ?? 0));
}

/** One after the other: what one text meets (a full day, a refused phone) counts for the next. */
async function tendActs(
  world: World,
  tending: Tending,
  { acts, claims }: { acts: readonly NextAct[]; claims: Claims },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let sofar = tending;
  for (const next of acts) {
    const outcome = await tendText(world, sofar, { act: next, claim: claims.get(next.id) });
    outcomes.push(outcome);
    sofar = { ...sofar, day: dayAfter(sofar, outcome), refused: { ...sofar.refused, ...outcome.refused } };
  }
  return outcomes;
}

function dayAfter({ day, now, course }: Tending, { toPatient }: Outcome): DuePointer['day'] {
  return counted(day, localDay(now, course.timeZone), toPatient ? 1 : 0);
}

interface Advancing {
  readonly pointer: DuePointer;
  readonly tending: Tending;
  readonly outcomes: readonly Outcome[];
}

async function advance(world: World, { pointer, tending, outcomes }: Advancing): Promise<Tended> {
  const { texts, now } = tending;
  const left = outcomes.flatMap(({ keep }) => (keep ? [keep] : []));
  const later = pointer.next.filter(({ at }) => isBefore(now, Temporal.Instant.from(at)));
  const newlyDue = cameDue(pointer, texts, now).map((text) => act(text, now));
  const day = outcomes.reduce((sofar, outcome) => dayAfter({ ...tending, day: sofar }, outcome), pointer.day);
  const moved = pointed(
    { ...pointer, failures: 0, ...(day ? { day } : {}) },
    { texts, pending: [...left, ...later], due: newlyDue, now },
  );
  const tended = { parts: sum(outcomes.map(({ parts }) => parts)), report: reported(outcomes) };
  const isDueAtOnce = newlyDue.length > 0 || outcomes.some((outcome) => outcome.left === 'again');
  if (isDueAtOnce) return { ...tended, again: moved };
  await world.pointers.move({ ...moved, rev: pointer.rev + 1 });
  return tended;
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
