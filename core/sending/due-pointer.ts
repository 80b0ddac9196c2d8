import type { Recipient } from '../plan/plan.ts';
import { countWhile } from '../sorted.ts';
import { isoDay, isoInstant, readInstant } from '../time/iso.ts';
import { localDay } from '../time/later.ts';
import { between, compare, earliest, hours, type Instant, type LocalDay, milliseconds, minus } from '../time/units.ts';
import type { TimelineText } from '../timeline/timeline-text.ts';
import { isDone, isInFlight, isSentOn, type LedgerEntry, recheckAt } from './ledger.ts';
import { releasedUntil } from './undelivered.ts';

/**
 * The one small thing stored about a plan's future: which texts to look at next, and when. Everything due up to
 * `asOf` has been dealt with, but for what `next` names; of the texts due at that very moment, those up to `upTo`.
 */
export interface DuePointer {
  readonly clinic: string;
  readonly plan: string;
  /** Instant. */
  readonly asOf: string;
  /** The id of the last text looked at, where more were due than the pointer holds; absent: all of that moment. */
  readonly upTo?: string;
  /** At most `NEXT_MAX` besides those that wait; none when nothing is to come. */
  readonly next: readonly NextAct[];
  /** How urgent the first of them is: 0, 1 or 2; see `tierOf`. */
  readonly tier: number;
  /** The last useful moment of the first of them; an instant. */
  readonly deadline?: string;
  /** How many texts went to the patient on the last local day on which any did. */
  readonly day?: { readonly date: string; readonly sent: number };
  /** Names for the phones of the plan's patient and helper, from `phoneMark`. */
  readonly phones?: readonly string[];
  /** Counts writes, for optimistic locking. */
  readonly rev: number;
  /** How often in a row this plan could not be worked on. */
  readonly failures: number;
}

export interface NextAct {
  readonly id: string;
  /** When to look at it; an instant. */
  readonly at: string;
  /** The text's own due time; an instant. */
  readonly due: string;
  readonly to: Recipient;
  /** Look at the plan before claiming: as it stood, the text was held, or hangs on what was answered. */
  readonly look?: true;
  /** Nothing goes of it, as the plan stood: it was held, or is a silence, of which only staff hear. */
  readonly quiet?: true;
  /** The text whose ledger entry says whether this one is still called for. */
  readonly follows?: string;
  /** The patient's local day for which it is counted already, as one that may have gone. */
  readonly counted?: string;
}

/** After this many failures in a row a plan is taken out of the due index, with an alarm. */
export const FAILURES_MAX = 5;

/** Keeps the pointer within one write unit in all ordinary cases; what does not fit is found by its due time. */
export const NEXT_MAX = 25;

/** Texts that stay useful for less than this after they are due go before those that stay longer. */
const TIER_SLACKS = [hours(2), hours(8)];
export const TIERS = TIER_SLACKS.length + 1;

export function tierOf(text: Pick<TimelineText, 'dueAt' | 'usefulUntil'>): number {
  const slack = between(text.dueAt, text.usefulUntil);
  const tier = TIER_SLACKS.findIndex((most) => slack <= most);
  return tier === -1 ? TIER_SLACKS.length : tier;
}

/** When a plan is to be looked at next, or undefined when nothing is to come. */
export function dueAtOf({ next }: Pick<DuePointer, 'next'>): Instant | undefined {
  const times = next.map(({ at }) => readInstant(at));
  return times.length === 0 ? undefined : times.reduce(earliest);
}

export interface Repointing {
  readonly texts: readonly TimelineText[];
  readonly entries: readonly LedgerEntry[];
  readonly now: Instant;
  /** The patient's. */
  readonly timeZone: string;
  /** The timeline before the change; absent for a plan that is new. */
  readonly before?: readonly TimelineText[];
}

/**
 * Points again after a plan or its clinic's file changed, knowing the whole ledger. What was due in the past goes
 * when it is still useful and had no chance yet; what the past already dealt with stays dealt with.
 */
export function repoint(pointer: DuePointer, repointing: Repointing): DuePointer {
  const { texts, entries, now, timeZone } = repointing;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const calledFor = new Set(texts.map(({ id }) => id));
  const since = { now, wasToCome: stillToCome(pointer, repointing.before ?? texts) };
  const day = localDay(now, timeZone);
  const inFlight = entries
    .filter(isInFlight)
    .map((entry) => recheck(entry, isSentOn(entry, day, timeZone) ? day : undefined));
  const waiting = pointer.next.filter((next) => isPutOff(next) && calledFor.has(next.id));
  const listed = new Set([...inFlight, ...waiting].map(({ id }) => id));
  const past = texts.filter(({ id, dueAt }) => dueAt <= now && !listed.has(id));
  const toDo = past.filter((text) => isStillToDo(text, byId.get(text.id), since));
  const due = withFollowUps(toDo, past)
    .filter((text) => !isDone(byId.get(text.id), text))
    .map((text) => act(text, whenFree(byId.get(text.id), now)));
  return pointed(
    {
      ...pointer,
      day: { date: isoDay(day), sent: entries.filter((entry) => isSentOn(entry, day, timeZone)).length },
      failures: 0,
    },
    { texts, pending: [...new Map([...waiting, ...inFlight].map((next) => [next.id, next])).values()], due, now },
  );
}

/** A follow-up that waits because its question went late; nothing but the pointer knows of it. */
function isPutOff({ follows, at, due }: NextAct): boolean {
  return follows !== undefined && at !== due;
}

/**
 * What the past called for and did not deal with yet is dealt with, also by holding it; what a change calls for in the
 * past goes if it still can, and is else not spoken of.
 */
function isStillToDo(text: TimelineText, entry: LedgerEntry | undefined, { now, wasToCome }: Since): boolean {
  if (isDone(entry, text)) return false;
  return entry?.state === 'released' || now <= text.dueAt || wasToCome(text.id) || canStillGo(text, now);
}

/** Of what a change calls for in the past: the rest is not spoken of. */
function canStillGo({ usefulUntil, follows, held }: TimelineText, now: Instant): boolean {
  return now <= usefulUntil && follows === undefined && (held === undefined || held === 'too-late');
}

/** With a question that goes late goes what follows it, though its own time has passed as well. */
function withFollowUps(late: readonly TimelineText[], past: readonly TimelineText[]): TimelineText[] {
  const ids = new Set(late.map(({ id }) => id));
  return past.filter(({ id, follows }) => ids.has(id) || (follows !== undefined && ids.has(follows)));
}

function whenFree(entry: LedgerEntry | undefined, now: Instant): Instant {
  return entry?.state === 'released' ? releasedUntil(entry, now) : now;
}

interface Since {
  readonly now: Instant;
  readonly wasToCome: (id: string) => boolean;
}

/** Which texts nobody had looked at before the change. */
function stillToCome({ asOf, next }: DuePointer, before: readonly TimelineText[]): (id: string) => boolean {
  const moment = readInstant(asOf);
  const ids = new Set([...next, ...before.filter(({ dueAt }) => moment <= dueAt)].map(({ id }) => id));
  return (id) => ids.has(id);
}

function recheck(entry: LedgerEntry, countedOn: LocalDay | undefined): NextAct {
  const counted = countedOn === undefined ? {} : { counted: isoDay(countedOn) };
  return { id: entry.id, at: isoInstant(recheckAt(entry)), due: entry.dueAt, to: entry.to, ...counted };
}

export interface Pointing {
  readonly texts: readonly TimelineText[];
  /** Acts that are not done: waiting, to be tried again, to be looked at anew. */
  readonly pending: readonly NextAct[];
  /** Acts that are due and were not looked at yet, in the order of the timeline. */
  readonly due?: readonly NextAct[];
  readonly now: Instant;
}

/** A pointer to what is pending and due, and to the first texts that come after now. */
export function pointed(pointer: DuePointer, { texts, pending: all, due = [], now }: Pointing): DuePointer {
  const { deadline: _, upTo: __, ...rest } = pointer;
  const pending = notFoundAgain(all, { texts, now });
  const room = Math.max(1, NEXT_MAX - pending.length);
  if (due.length > room) {
    const next = inTurn([...pending, ...due.slice(0, room)], texts);
    return { ...rest, ...cursor(due[room - 1]), next, ...haste(next, texts) };
  }
  const next = inTurn([...pending, ...due, ...coming(texts, { now, pending }).slice(0, room)], texts);
  return { ...rest, asOf: isoInstant(now), next, ...haste(next, texts) };
}

/**
 * What the timeline does not bring at that very time: the rest would stay and add up, a moment with each pass, and a
 * pointer costs by its size.
 */
function notFoundAgain(pending: readonly NextAct[], { texts, now }: Pick<Pointing, 'texts' | 'now'>): NextAct[] {
  const isLater = pending.some(({ at }) => now < readInstant(at));
  const dueAt = new Map(isLater ? ahead(texts, now).map((text) => [text.id, text.dueAt]) : []);
  return pending.filter(({ id, at, counted }) => counted !== undefined || dueAt.get(id) !== readInstant(at));
}

/**
 * In order of time; of those to be looked at together the most urgent first, so that a full day holds the others, and
 * of two alike the one that is of use for a shorter time.
 */
function inTurn(acts: readonly NextAct[], texts: readonly TimelineText[]): NextAct[] {
  const timed = acts.map((act) => ({ act, at: readInstant(act.at) }));
  // Seldom are two to be looked at together: else their places in the timeline do not matter.
  const isTogether = new Set(timed.map(({ at }) => at)).size < acts.length;
  const places = isTogether ? placesOf(new Set(acts.map(({ id }) => id)), texts) : new Map<string, Place>();
  return timed
    .map(({ act, at }) => ({ act, at, place: places.get(act.id) ?? NOWHERE }))
    .sort((a, b) => compare(a.at, b.at) || a.place.urgency - b.place.urgency || a.place.index - b.place.index)
    .map(({ act }) => act);
}

interface Place {
  readonly urgency: number;
  readonly index: number;
}

const NOWHERE: Place = { urgency: 0, index: 0 };

function placesOf(ids: ReadonlySet<string>, texts: readonly TimelineText[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [index, { id, urgency }] of texts.entries()) if (ids.has(id)) places.set(id, { urgency, index });
  return places;
}

/** What does not fit lies after the last one that did, in the order of the timeline, and is found from there. */
function cursor(last: NextAct | undefined): Pick<DuePointer, 'asOf' | 'upTo'> {
  if (!last) throw new Error('a pointer has room for one act at least');
  return { asOf: last.due, upTo: last.id };
}

/** The texts of the first moment after now at which any is due. */
function coming(texts: readonly TimelineText[], { now, pending }: Pick<Pointing, 'now' | 'pending'>): NextAct[] {
  const waiting = new Set(pending.map(({ id }) => id));
  const toCome = ahead(texts, now);
  const first = toCome.find(({ id }) => !waiting.has(id));
  return toCome
    .filter(({ id, dueAt }) => dueAt === first?.dueAt && !waiting.has(id))
    .map((text) => act(text, text.dueAt));
}

/** Of acts in order of time. */
function haste([first]: readonly NextAct[], texts: readonly TimelineText[]): { tier: number; deadline?: string } {
  const text = texts.find(({ id }) => id === first?.id);
  if (!text) return { tier: 0 };
  return { tier: tierOf(text), deadline: isoInstant(text.usefulUntil) };
}

/** Looks before it claims wherever a text is expected not to go, or hangs on another text's answer. */
export function act(text: TimelineText, at: Instant): NextAct {
  const looks = text.held !== undefined || text.follows !== undefined;
  const isQuiet = text.held !== undefined || text.kind === 'silence';
  const { id, to, dueAt, follows } = text;
  return {
    ...{ id, at: isoInstant(at), due: isoInstant(dueAt), to },
    ...(looks ? { look: true } : {}),
    ...(isQuiet ? { quiet: true } : {}),
    ...(follows ? { follows } : {}),
  };
}

/**
 * The texts that came due since the pointer was made and that it does not name: after an outage, or a full pointer. One
 * that is due before all that the pointer saw coming is called for by a change since, which has not pointed anew yet.
 */
export function cameDue(pointer: DuePointer, texts: readonly TimelineText[], now: Instant): TimelineText[] {
  const named = new Set(pointer.next.map(({ id }) => id));
  const foreseen = foreseenAt(pointer);
  const past = texts.slice(countLookedAt(pointer, texts), countDueBy(texts, now)).filter(({ id }) => !named.has(id));
  return withFollowUps(
    past.filter((text) => foreseen <= text.dueAt || canStillGo(text, now)),
    past,
  );
}

/** The first moment at which anything was to come when the pointer was made; one that was full does not say. */
function foreseenAt({ asOf, upTo, next }: DuePointer): Instant {
  const moment = readInstant(asOf);
  if (upTo !== undefined) return moment;
  const toCome = next.map(({ due }) => readInstant(due)).filter((due) => moment < due);
  return toCome.length === 0 ? moment : toCome.reduce(earliest);
}

/** Where the last text looked at is called for no more, all of its moment are looked at again; the ledger knows them. */
function countLookedAt({ asOf, upTo }: DuePointer, texts: readonly TimelineText[]): number {
  const moment = readInstant(asOf);
  if (upTo === undefined) return countDueBy(texts, moment);
  const last = texts.findIndex(({ id, dueAt }) => id === upTo && dueAt === moment);
  return last === -1 ? countDueBy(texts, minus(moment, milliseconds(1))) : last + 1;
}

function ahead(texts: readonly TimelineText[], now: Instant): readonly TimelineText[] {
  return texts.slice(countDueBy(texts, now));
}

/** How many of a timeline, which is in order of time, are due by a moment. */
function countDueBy(texts: readonly TimelineText[], moment: Instant): number {
  return countWhile(texts, ({ dueAt }) => dueAt <= moment);
}

/** The pointer of a plan that nobody has worked on yet: its whole timeline lies ahead. */
export function freshPointer({ clinic, plan }: { clinic: string; plan: string }): DuePointer {
  return { clinic, plan, asOf: '1970-01-01T00:00:00Z', next: [], tier: 0, rev: 0, failures: 0 };
}
