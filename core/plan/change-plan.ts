import { Temporal } from 'temporal-polyfill';
import type { Clinic } from '../clinic/clinic.ts';
import type { LedgerEntry } from '../sending/ledger.ts';
import { isoInstant, readInstant, readLocal } from '../time/iso.ts';
import { hours, type Instant, minus } from '../time/units.ts';
import { toInstant } from '../time/zone.ts';
import { visitZone } from '../timeline/course.ts';
import { optInAfter } from './opt-in-after.ts';
import { type Plan, phoneOf, type Recipient, type StoredPlan, type StoredVisit, type Visit } from './plan.ts';
import { goneBy, hadCancelled, type Telling, wasTold, wasToldOfTime } from './told.ts';

/** What writing a plan rests on besides the plan: when, for which clinic, and what had gone out by then. */
export interface Writing {
  readonly now: Instant;
  readonly clinic: Clinic;
  readonly entries: readonly LedgerEntry[];
}

/** What messages leave in a plan; a plan that is written again without it keeps it. */
type OfMessages = Pick<StoredPlan, 'heard' | 'answers' | 'hush' | 'optedInAt' | 'optInFrom' | 'askedBefore'>;

export type WantedPlan = Plan & OfMessages;

/** A plan as it is stored the first time. */
export function enterPlan(plan: Plan, { now }: Pick<Writing, 'now'>): StoredPlan {
  const visits = plan.visits.map((visit) => entered(visit, now));
  return { ...plan, visits, enteredAt: isoInstant(now), version: 1 };
}

/**
 * A plan written again: a changed time is a move, an absent visit is cancelled, and visits whose time did not change
 * keep when they were set. What the timeline must know of the past (which time the patient still believes in, and
 * whether they had been told of a visit at all) is settled here, while the ledger is at hand.
 */
export function rewritePlan(stored: StoredPlan, plan: WantedPlan, writing: Writing): StoredPlan {
  const before = new Map(stored.visits.map((visit) => [visit.visit, visit]));
  const named = new Set(plan.visits.map(({ visit }) => visit));
  const absent = stored.visits
    .filter(({ visit }) => !named.has(visit))
    .map((visit) => cancelledByAbsence(visit, stored, writing));
  const rewriting = { stored, plan, writing, clinic: writing.clinic, gone: goneBy(stored, writing) };
  const visits = [...plan.visits, ...absent].map((visit) => {
    const old = before.get(visit.visit);
    return old ? rewriteVisit(old, visit, rewriting) : entered(visit, writing.now);
  });
  const { enteredAt, blocked, version } = stored;
  const { optedInAt: _, optInFrom: __, askedBefore: ___, ...ofPlan } = plan;
  const { heard: known = stored.heard, answers = stored.answers, hush = stored.hush, ...rest } = ofPlan;
  const heard = known && heardAfter(known, rewriting);
  const kept = answers?.filter(({ at }) => minus(writing.now, ANSWERS_KEPT) < readInstant(at)) ?? [];
  const answered = kept.map((each) =>
    isSamePhone(each.to, rewriting) ? each : { ...each, isOfFormer: true as const },
  );
  return {
    ...rest,
    visits,
    enteredAt,
    version: version + 1,
    ...(blocked ? { blocked } : {}),
    ...(heard ? { heard } : {}),
    ...optInAfter(rewriting),
    ...(answered.length > 0 ? { answers: answered } : {}),
    ...(hush ? { hush } : {}),
  };
}

/** What one phone answered is no answer of another, which may be somebody else's. */
function isSamePhone(to: Recipient, { stored, plan }: Rewriting): boolean {
  return phoneOf(to, stored) === phoneOf(to, plan);
}

function heardAfter({ patient, helper }: NonNullable<StoredPlan['heard']>, rewriting: Rewriting): StoredPlan['heard'] {
  const heard = {
    ...(patient && isSamePhone('patient', rewriting) ? { patient } : {}),
    ...(helper && isSamePhone('helper', rewriting) ? { helper } : {}),
  };
  return Object.keys(heard).length > 0 ? heard : undefined;
}

/** By then an answer has gone, or is of no use any more. */
const ANSWERS_KEPT = hours(24);

/** Whether two stored plans say the same, but for the count of writes. */
export function isSamePlan(a: StoredPlan, b: StoredPlan): boolean {
  return canonical({ ...a, version: 0 }) === canonical({ ...b, version: 0 });
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

function entered(visit: Visit, now: Instant): StoredVisit {
  return { ...visit, setAt: setAtGiven(visit, now) ?? isoInstant(now) };
}

/** What is over stays as it was; what was to come is cancelled. */
function cancelledByAbsence(visit: StoredVisit, stored: StoredPlan, writing: Writing): StoredVisit {
  const isOver = toInstant(readLocal(visit.at), visitZone(stored, writing.clinic)) < writing.now;
  return isOver || visit.status === 'attended' || visit.status === 'missed' ? visit : { ...visit, status: 'cancelled' };
}

interface Rewriting extends Telling {
  readonly writing: Writing;
  readonly plan: WantedPlan;
}

function rewriteVisit(old: StoredVisit, wanted: Visit, rewriting: Rewriting): StoredVisit {
  const { movedFrom: _, told: __, previousAt: ___, reply, helperReply, ...rest } = wanted as StoredVisit;
  const visit = { ...rest, status: statusAfter(old, wanted, rewriting) };
  const setAt = setAtAfter(old, visit, rewriting.writing.now);
  const told = visit.status === 'cancelled' && wasTold(old, rewriting) ? { told: true as const } : {};
  const movedFrom = movedFromAfter(old, visit, rewriting);
  const previousAt = old.at === visit.at ? old.previousAt : old.at;
  const replies = old.at === visit.at ? repliesAfter(old, { reply, helperReply }, rewriting) : {};
  return {
    ...visit,
    setAt,
    ...told,
    ...(movedFrom ? { movedFrom } : {}),
    ...(previousAt ? { previousAt } : {}),
    ...replies,
  };
}

/**
 * A confirmed visit that is written as booked stays confirmed, as long as its day and hour are the same, the patient did
 * not think better of it, and it was not confirmed by phones that the plan has no more.
 */
function statusAfter(old: StoredVisit, wanted: StoredVisit | Visit, rewriting: Rewriting): Visit['status'] {
  if (old.status !== 'confirmed' || (wanted.status !== 'confirmed' && wanted.status !== 'booked')) return wanted.status;
  if (isAnsweredAnew(old, wanted) || wasConfirmedByOthers(old, rewriting)) return wanted.status;
  const hour = (at: string): string => at.slice(0, 'YYYY-MM-DDTHH'.length);
  return hour(old.at) === hour(wanted.at) ? 'confirmed' : 'booked';
}

type Replies = Pick<StoredVisit, 'reply' | 'helperReply'>;

function repliesAfter(old: Replies, given: Partial<Replies>, rewriting: Rewriting): Replies {
  const { reply = old.reply, helperReply = old.helperReply } = given;
  return {
    ...(reply && isSamePhone('patient', rewriting) ? { reply } : {}),
    ...(helperReply && isSamePhone('helper', rewriting) ? { helperReply } : {}),
  };
}

function wasConfirmedByOthers({ reply: patient, helperReply: helper }: StoredVisit, rewriting: Rewriting): boolean {
  const replies = { patient, helper };
  const confirmed = (['patient', 'helper'] as const).filter((to) => replies[to]?.said === 'confirm');
  return confirmed.length > 0 && !confirmed.some((to) => isSamePhone(to, rewriting));
}

function isAnsweredAnew(old: StoredVisit, { reply, helperReply }: Partial<StoredVisit>): boolean {
  return [
    { is: reply, was: old.reply },
    { is: helperReply, was: old.helperReply },
  ].some(({ is, was }) => is !== undefined && is.at !== was?.at);
}

const IS_SET: readonly string[] = ['cancelled', 'missed'];

function setAtAfter(old: StoredVisit, visit: Visit, now: Instant): string {
  const isNews = old.at !== visit.at || (old.status !== visit.status && isSetBy(old, visit));
  if (!isNews) return old.setAt;
  const given = setAtGiven(visit, now);
  return given && given !== old.setAt ? given : isoInstant(now);
}

/** One that was attended after all gets no new time by that: what is asked after it is as it was. */
function isSetBy(old: Visit, visit: Visit): boolean {
  return visit.status !== 'attended' && (IS_SET.includes(visit.status) || IS_SET.includes(old.status));
}

/**
 * The time the patient believes in, while it is not the visit's: the old one, or the one before it when nothing has
 * told of the old one yet. Moved away and back before the notice went, there is nothing to tell; but a patient who was
 * told that the visit is cancelled, or who missed it, must hear of the new one, be it at the same time.
 */
function movedFromAfter(old: StoredVisit, visit: Visit, rewriting: Rewriting): string | undefined {
  const isSame = old.at === visit.at && (visit.status === 'cancelled') === (old.status === 'cancelled');
  if (isSame) return old.movedFrom;
  const wasCancelled = old.status === 'cancelled';
  if (wasCancelled && hadCancelled(old, rewriting)) return old.at;
  const believed = old.movedFrom !== undefined && !wasToldOfTime(old, rewriting) ? old.movedFrom : old.at;
  return believed === visit.at ? undefined : believed;
}

/**
 * When the file says that a visit was set, in the one form in which instants are stored, so that they compare as text:
 * UTC to the second, or as fine as they were written. A moment that is still to come is a slip or another machine's
 * clock, and would hold all that is due before it.
 */
function setAtGiven({ setAt }: Visit, now: Instant): string | undefined {
  if (setAt === undefined || now < readInstant(setAt)) return undefined;
  return Temporal.Instant.from(setAt).toString();
}

/** A stored plan in the format in which plans are imported: without what only the program keeps. */
export function plainPlan(stored: StoredPlan): Plan {
  const { plan, clinic, protocol, startsOn, state, patient, consent, helper, visits } = stored;
  return {
    ...{ plan, clinic, protocol, startsOn, state, patient },
    ...(consent ? { consent } : {}),
    ...(helper ? { helper } : {}),
    visits: visits.map(plainVisit),
  };
}

function plainVisit(stored: StoredVisit): Visit {
  const { movedFrom: _, previousAt: __, told: ___, reply: ____, helperReply: _____, ...visit } = stored;
  return visit;
}
