import { Temporal } from 'temporal-polyfill';
import type { Clinic } from '../clinic/clinic.ts';
import { type LedgerEntry, mayHaveGone } from '../sending/ledger.ts';
import { isBefore, toInstant, toLocal } from '../time/zone.ts';
import { visitZone } from '../timeline/course.ts';
import { readTextId } from '../timeline/timeline-text.ts';
import { DAYS_LISTED } from '../timeline/weekly.ts';
import type { Plan, StoredPlan, StoredVisit, Visit } from './plan.ts';

/** What writing a plan rests on besides the plan: when, for which clinic, and what had gone out by then. */
export interface Writing {
  readonly now: Temporal.Instant;
  readonly clinic: Clinic;
  readonly entries: readonly LedgerEntry[];
}

/** A plan to be written, with the time of the newest message where one has come. */
export type WantedPlan = Plan & Pick<Partial<StoredPlan>, 'repliedAt'>;

/** A plan as it is stored the first time. */
export function enterPlan(plan: Plan, { now }: Pick<Writing, 'now'>): StoredPlan {
  const visits = plan.visits.map((visit) => ({ ...visit, setAt: instantText(visit.setAt) ?? now.toString() }));
  return { ...plan, visits, enteredAt: now.toString(), version: 1 };
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
    .map((visit) => cancelledByAbsence(visit, { stored, writing }));
  const visits = [...plan.visits, ...absent].map((visit) => {
    const old = before.get(visit.visit);
    return old ? rewriteVisit(old, visit, { stored, writing }) : entered(visit, writing.now);
  });
  const { enteredAt, blocked, version } = stored;
  const repliedAt = plan.repliedAt ?? stored.repliedAt;
  return {
    ...plan,
    visits,
    enteredAt,
    version: version + 1,
    ...(blocked ? { blocked } : {}),
    ...(repliedAt ? { repliedAt } : {}),
  };
}

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

function entered(visit: Visit, now: Temporal.Instant): StoredVisit {
  return { ...visit, setAt: instantText(visit.setAt) ?? now.toString() };
}

/** What is over stays as it was; what was to come is cancelled. */
function cancelledByAbsence(visit: StoredVisit, { stored, writing }: Rewriting): StoredVisit {
  const start = toInstant(Temporal.PlainDateTime.from(visit.at), zoneOfVisits({ stored, writing }));
  const isOver = isBefore(start, writing.now);
  return isOver || visit.status === 'attended' || visit.status === 'missed' ? visit : { ...visit, status: 'cancelled' };
}

interface Rewriting {
  readonly stored: StoredPlan;
  readonly writing: Writing;
}

function rewriteVisit(old: StoredVisit, wanted: Visit, rewriting: Rewriting): StoredVisit {
  const { movedFrom: _, told: __, previousAt: ___, ...rest } = wanted as StoredVisit;
  const visit = { ...rest, status: statusAfter(old, wanted) };
  const setAt = setAtAfter(old, visit, rewriting.writing.now);
  const told = visit.status === 'cancelled' ? toldOf(old, visit, rewriting) : {};
  const movedFrom = movedFromAfter(old, visit, rewriting);
  const previousAt = old.at === visit.at ? old.previousAt : old.at;
  return { ...visit, setAt, ...told, ...(movedFrom ? { movedFrom } : {}), ...(previousAt ? { previousAt } : {}) };
}

/** A confirmed visit that is written as booked stays confirmed, as long as its day and hour are the same. */
function statusAfter(old: StoredVisit, wanted: Visit): Visit['status'] {
  if (old.status !== 'confirmed' || (wanted.status !== 'confirmed' && wanted.status !== 'booked')) return wanted.status;
  const hour = (at: string): string => at.slice(0, 'YYYY-MM-DDTHH'.length);
  return hour(old.at) === hour(wanted.at) ? 'confirmed' : 'booked';
}

const IS_SET: readonly string[] = ['cancelled', 'missed'];

function setAtAfter(old: StoredVisit, visit: Visit, now: Temporal.Instant): string {
  const isNews = old.at !== visit.at || (old.status !== visit.status && isSetBy(old, visit));
  if (!isNews) return old.setAt;
  const given = instantText(visit.setAt);
  return given && given !== old.setAt ? given : now.toString();
}

function isSetBy(old: Visit, visit: Visit): boolean {
  return IS_SET.includes(visit.status) || IS_SET.includes(old.status);
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

function hadCancelled({ visit, at, setAt }: StoredVisit, { writing }: Rewriting): boolean {
  return writing.entries.filter(mayHaveGone).some(({ id }) => {
    const text = readTextId(id);
    return text.visit === visit && text.rule === 'cancelled' && text.about === `${at}@${setAt}`;
  });
}

/** Whether any text went that names the time that a visit had: a notice, a reminder, a weekly list. */
function wasToldOfTime(old: StoredVisit, rewriting: Rewriting): boolean {
  return rewriting.writing.entries.filter(mayHaveGone).some((entry) => {
    const { visit, rule, about } = readTextId(entry.id);
    return (visit === old.visit && about.startsWith(old.at)) || (rule === 'weekly' && hasListed(entry, old, rewriting));
  });
}

/** Told: any text about that visit went to patient or helper, a weekly list that named it included. */
function toldOf(old: StoredVisit, visit: Visit, rewriting: Rewriting): { told?: true } {
  if (old.status === 'cancelled') return old.told ? { told: true } : {};
  const gone = rewriting.writing.entries.filter(mayHaveGone);
  const wasTold = gone.some((entry) => {
    const { visit: id, rule } = readTextId(entry.id);
    return id === visit.visit || (rule === 'weekly' && hasListed(entry, old, rewriting));
  });
  return wasTold ? { told: true } : {};
}

/** Whether a weekly list, on the day on which it went, named a visit; one that was set later it could not. */
function hasListed({ claimedAt }: LedgerEntry, { at, setAt }: StoredVisit, rewriting: Rewriting): boolean {
  if (!claimedAt || isBefore(Temporal.Instant.from(claimedAt), Temporal.Instant.from(setAt))) return false;
  const { stored, writing } = rewriting;
  const timeZone = stored.patient.timeZone ?? writing.clinic.timeZone;
  const start = toInstant(Temporal.PlainDateTime.from(at), zoneOfVisits(rewriting));
  const wentOn = toLocal(Temporal.Instant.from(claimedAt), timeZone).toPlainDate();
  const { days } = wentOn.until(toLocal(start, timeZone).toPlainDate());
  return days >= 1 && days <= DAYS_LISTED;
}

function zoneOfVisits({ stored, writing: { clinic } }: Rewriting): string {
  const protocol = clinic.protocols[stored.protocol];
  return protocol ? visitZone(stored, clinic, protocol) : clinic.timeZone;
}

/** Instants are stored in one form, UTC to the second or finer, so that they compare as text. */
function instantText(instant: string | undefined): string | undefined {
  return instant === undefined ? undefined : Temporal.Instant.from(instant).toString();
}

/** A stored plan in the format in which plans are imported: without what only the program keeps. */
export function plainPlan(stored: StoredPlan): Plan {
  const { enteredAt: _, blocked: __, repliedAt: ___, version: ____, visits, ...plan } = stored;
  return { ...plan, visits: visits.map(({ movedFrom: _from, previousAt: _at, told: _told, ...visit }) => visit) };
}
