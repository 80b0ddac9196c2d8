import { askersBefore, type Decision, decide } from '../../core/sending/decide.ts';
import type { NextAct } from '../../core/sending/due-pointer.ts';
import { ATTEMPTS_MAX, didGo, isInFlight, isSentOn, type LedgerEntry, recheckAt } from '../../core/sending/ledger.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import type { HeldReason, TimelineText } from '../../core/timeline/timeline-text.ts';
import { newsIn } from '../../core/timeline/untold.ts';
import { tellStaff } from '../alerts/tell-staff.ts';
import { tellUnanswered } from '../alerts/tell-unanswered.ts';
import { tellUntold } from '../alerts/tell-untold.ts';
import type { Claim } from '../ports/ledger.ts';
import type { World } from '../ports/world.ts';
import { deliver } from './deliver.ts';
import { isCounted, type Outcome, QUIET, type Tending, tellTask, today } from './tending.ts';

export interface Acting {
  readonly act: NextAct;
  readonly claim: Claim | undefined;
}

/** Claim won: decide and send. Claim lost: see who has it. Not claimed: the plan had to be looked at first. */
export async function tendText(world: World, before: Tending, { act, claim }: Acting): Promise<Outcome> {
  const text = before.texts.find(({ id }) => id === act.id);
  const tending = text ? await withAskers(world, before, text) : before;
  if (claim && !claim.won) return tendTaken(world, tending, { act, text, entry: claim.entry });
  if (!text) return claim ? caught(world, tending, act) : leftByAnother(world, tending, { act, text });
  const decision = decided(tending, { act, text });
  return claim
    ? carryOut(world, tending, { act, text, decision, attempt: 1 })
    : carryOutUnclaimed(world, tending, { act, text, decision });
}

/** With what became of those that asked again before a text that waits for them. */
async function withAskers({ ledger }: World, tending: Tending, text: TimelineText): Promise<Tending> {
  const { key, texts, entries } = tending;
  const askers = askersBefore(text, texts);
  if (askers.length === 0) return tending;
  const read = await Promise.all(askers.map(({ id }) => ledger.read(key, id)));
  return { ...tending, entries: [...entries, ...read.filter((entry) => entry !== undefined)] };
}

/**
 * The plan changed between claim and send, and calls for this text no more. Where it was to tell of a change that stands,
 * new settings have no such text, and have not come to this plan yet.
 */
async function caught(world: World, tending: Tending, act: NextAct): Promise<Outcome> {
  const { key, now, course } = tending;
  const { clinic, plan } = course;
  if (newsIn(plan).includes(act.id)) await tellUntold(world, { clinic, key, at: now }, act.id);
  return settleHeld(world, tending, { id: act.id, reason: 'cancelled', attempt: 1 });
}

function decided(tending: Tending, { act, text }: { act: NextAct; text: TimelineText }): Decision {
  const { course, texts, now, refused, entries } = tending;
  const reason = refused[text.to];
  if (reason) return { do: 'hold', reason };
  const question = entries.find(({ id }) => id === text.follows);
  const askers = askersBefore(text, texts).map(({ id }) => id);
  const askedAgain = entries.filter(({ id }) => askers.includes(id));
  const full = { sentToday: sentBesides(tending, act), waiting: waitingBesides(tending, act) };
  return decide(text, { now, course, texts, ...full, askedAgain, ...(question ? { question } : {}) });
}

/** What may have gone has its place already, so that its second try takes none from what waits. */
function waitingBesides(tending: Tending, act: NextAct): ReadonlySet<string> {
  return isCounted(act, tending) ? new Set() : tending.waiting;
}

/** A text that may have gone fills the day for others, not for its own second try. */
function sentBesides(tending: Tending, act: NextAct): number {
  const { day } = tending;
  if (day?.date !== today(tending)) return 0;
  return isCounted(act, tending) ? day.sent - 1 : day.sent;
}

interface Carrying {
  readonly act: NextAct;
  readonly text: TimelineText;
  readonly decision: Decision;
}

/** A claimed text: whatever is decided, its claim is settled. */
async function carryOut(
  world: World,
  tending: Tending,
  { act, text, decision, attempt }: Carrying & { attempt: number },
): Promise<Outcome> {
  const { key, now, course } = tending;
  if (decision.do === 'send') return deliver(world, tending, { act, text, attempt });
  if (decision.do === 'hold') {
    await tellTask(world, tending, { text, reason: decision.reason });
    // It was to go when the plan was pointed: new settings hold it, which have not come to this plan yet.
    if (text.held) await tellUntold(world, { clinic: course.clinic, key, at: now }, text.id);
    return settleHeld(world, tending, { id: text.id, reason: decision.reason, attempt });
  }
  await world.ledger.settle(key, text.id, { state: 'released', at: now, attempt });
  return decision.do === 'wait' ? { ...QUIET, keep: { ...act, at: isoInstant(decision.until) } } : QUIET;
}

/** A text that was looked at before claiming: what will not go is recorded at once, what may go is claimed now. */
async function carryOutUnclaimed(world: World, tending: Tending, { act, text, decision }: Carrying): Promise<Outcome> {
  const { key, now } = tending;
  switch (decision.do) {
    case 'send': {
      const { look: _, ...claimed } = act;
      const claim = await world.ledger.claim(key, { id: act.id, to: act.to, dueAt: act.due, claimedAt: now });
      if (claim.won) return deliver(world, tending, { act: claimed, text, attempt: 1 });
      return tendTaken(world, tending, { act: claimed, text, entry: claim.entry });
    }
    case 'wait':
      return { ...QUIET, keep: { ...act, at: isoInstant(decision.until) } };
    case 'hold': {
      await tellTask(world, tending, { text, reason: decision.reason });
      const { id, to } = text;
      const { reason } = decision;
      if (!(await world.ledger.hold(key, { id, to, dueAt: act.due, at: now, reason }))) {
        return leftByAnother(world, tending, { act, text });
      }
      world.watch.happened({ kind: 'held', key, id, reason });
      return { ...QUIET, held: true };
    }
    case 'tell':
      await tellTask(world, tending, { text });
      return QUIET;
    case 'drop':
      return leftByAnother(world, tending, { act, text });
  }
}

/** A run that knew less can have claimed it all the same, and died: whoever finds it looks after it. */
async function leftByAnother(world: World, tending: Tending, { act, text }: Omit<Taken, 'entry'>): Promise<Outcome> {
  const entry = await world.ledger.read(tending.key, act.id);
  return entry && isInFlight(entry) ? tendTaken(world, tending, { act, text, entry }) : QUIET;
}

interface Taken {
  readonly act: NextAct;
  readonly text: TimelineText | undefined;
  readonly entry: LedgerEntry;
}

/** A text that was claimed before: done, in another run's hands, or left without an answer. */
async function tendTaken(world: World, tending: Tending, taken: Taken): Promise<Outcome> {
  const { act, entry } = taken;
  if (didGo(entry)) return went(tending, taken);
  if (entry.state === 'held' && entry.reason === 'unsure') await tellUnsure(world, tending, entry);
  if (!isInFlight(entry)) return QUIET;
  const recheck = recheckAt(entry);
  if (recheck <= tending.now) return tendUnanswered(world, tending, taken);
  if (entry.state === 'claimed') return { ...QUIET, keep: act, left: 'busy' };
  return { ...QUIET, keep: { ...act, at: isoInstant(recheck) }, left: 'unheard' };
}

/** Its run may have died, or a receipt came, before it was counted. */
function went(tending: Tending, { entry }: Taken): Outcome {
  return { ...QUIET, toPatient: isOfToday(entry, tending) };
}

function isOfToday(entry: LedgerEntry, { now, course: { timeZone } }: Tending): boolean {
  return isSentOn(entry, localDay(now, timeZone), timeZone);
}

/** The wait for a receipt is over: one more try while it is of use, else a person must ask the patient. */
async function tendUnanswered(world: World, tending: Tending, { act, text, entry }: Taken): Promise<Outcome> {
  const decision = text && entry.attempt < ATTEMPTS_MAX ? decided(tending, { act, text }) : undefined;
  if (decision?.do === 'wait') return { ...QUIET, keep: { ...act, at: isoInstant(decision.until) } };
  if (!text || decision?.do !== 'send') return giveUp(world, tending, { act, text, entry });
  if (!(await world.ledger.reclaim(tending.key, entry, tending.now))) return { ...QUIET, keep: act, left: 'again' };
  return deliver(world, tending, { act, text, attempt: entry.attempt + 1 });
}

/** No receipt came, and it cannot be sent again: a person must ask the patient. */
async function giveUp(world: World, tending: Tending, { act, text, entry }: Taken): Promise<Outcome> {
  const { id, attempt } = entry;
  if (text) await tellTask(world, tending, { text });
  const outcome = await settleHeld(world, tending, { id, reason: 'unsure', attempt });
  // A receipt was faster, or another run, which may have died before it told of it.
  if (!outcome.held) return { ...QUIET, keep: act, left: 'again' };
  await tellUnsure(world, tending, entry);
  return { ...outcome, toPatient: isOfToday(entry, tending) };
}

/** Told again by whoever finds it held so: the run that held it may have died before it told. */
async function tellUnsure(world: World, { key, now, course }: Tending, { id, to }: LedgerEntry): Promise<void> {
  const { clinic, plan } = course;
  await tellStaff(world, { clinic, key, at: now }, { level: 'task', about: 'unsure', cause: id, of: to });
  await tellUntold(world, { clinic, key, at: now }, id);
  await tellUnanswered(world, { clinic, key, plan, id, reason: 'unsure' });
}

interface Settling {
  readonly id: string;
  readonly reason: HeldReason;
  readonly attempt: number;
}

async function settleHeld(world: World, { key, now }: Tending, { id, reason, attempt }: Settling): Promise<Outcome> {
  if (!(await world.ledger.settle(key, id, { state: 'held', at: now, reason, attempt }))) return QUIET;
  world.watch.happened({ kind: 'held', key, id, reason });
  return { ...QUIET, held: true };
}
