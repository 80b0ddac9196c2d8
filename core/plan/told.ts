import type { Clinic } from '../clinic/clinic.ts';
import { type LedgerEntry, mayHaveGone } from '../sending/ledger.ts';
import { daysAfter } from '../time/calendar.ts';
import { readInstant, readLocal } from '../time/iso.ts';
import { localDay } from '../time/later.ts';
import type { Instant, LocalDay } from '../time/units.ts';
import { toInstant } from '../time/zone.ts';
import { namesNextVisit, patientZone, visitZone } from '../timeline/course.ts';
import { aboutChange, readTextId } from '../timeline/timeline-text.ts';
import { DAYS_LISTED } from '../timeline/weekly.ts';
import type { StoredPlan, StoredVisit } from './plan.ts';

/** What a patient or helper was told of each visit, by the texts that went out, or may have. */
export interface Telling {
  readonly stored: StoredPlan;
  readonly clinic: Clinic;
  readonly gone: Gone;
}

export interface Gone {
  /** By the visit that they spoke of. */
  readonly ofVisit: ReadonlyMap<string | undefined, readonly { readonly rule: string; readonly about: string }[]>;
  /** When weekly lists went, by the patient's day. */
  readonly lists: ReadonlyMap<LocalDay, readonly Instant[]>;
  /** When texts went that name the next visit, whatever else they speak of. */
  readonly namingNext: readonly Instant[];
}

export function goneBy(
  stored: StoredPlan,
  { clinic, entries }: { readonly clinic: Clinic; readonly entries: readonly LedgerEntry[] },
): Gone {
  const gone = entries.filter(mayHaveGone).map(({ id, claimedAt }) => ({
    ...readTextId(id),
    at: claimedAt === undefined ? undefined : readInstant(claimedAt),
  }));
  const lists = gone.flatMap(({ rule, at }) => (rule === 'weekly' && at !== undefined ? [at] : []));
  return {
    ofVisit: Map.groupBy(gone, ({ visit }) => visit),
    lists: Map.groupBy(lists, (wentAt) => localDay(wentAt, patientZone(stored, clinic))),
    namingNext: gone.flatMap(({ at, ...text }) =>
      at !== undefined && namesNextVisit(wordingOf(text, { stored, clinic }) ?? '', clinic) ? [at] : [],
    ),
  };
}

type Of = Pick<Telling, 'stored' | 'clinic'>;

/** The name of the wording of a text that went, as the settings have it now. */
function wordingOf({ rule, about }: { readonly rule: string; readonly about: string }, { stored, clinic }: Of) {
  if (rule === 'answer') return stored.answers?.find(({ message }) => message === about)?.text;
  const protocol = clinic.protocols[stored.protocol];
  const [id, isFollowUp] = rule.split(':');
  const asked = [...(protocol?.reminders ?? []), ...(protocol?.checkIns ?? [])].find((each) => each.id === id);
  if (asked) return isFollowUp ? asked.chase?.text : asked.text;
  const notices: Readonly<Record<string, { readonly text: string } | undefined>> = { ...protocol?.notices };
  return notices[rule]?.text;
}

/** Whether a patient heard that a visit is cancelled. */
export function hadCancelled(visit: StoredVisit, { gone }: Telling): boolean {
  const texts = gone.ofVisit.get(visit.visit) ?? [];
  return texts.some(({ rule, about }) => rule === 'cancelled' && about === aboutChange(visit));
}

/** Whether any text went that names the time that a visit had: a notice, a reminder, a list, the word of what is next. */
export function wasToldOfTime(old: StoredVisit, telling: Telling): boolean {
  const texts = telling.gone.ofVisit.get(old.visit) ?? [];
  return texts.some(({ about }) => about.startsWith(old.at)) || wasNamed(old, telling);
}

/** Told: any text about that visit went to patient or helper, also one that named it beside what else it spoke of. */
export function wasTold(old: StoredVisit, telling: Telling): boolean {
  if (old.status === 'cancelled') return old.told === true;
  return telling.gone.ofVisit.has(old.visit) || wasNamed(old, telling);
}

function wasNamed(old: StoredVisit, telling: Telling): boolean {
  return wasListed(old, telling) || wasNamedNext(old, telling);
}

/** Whether a weekly list, on the day on which it went, named a visit; one that was set later it could not. */
function wasListed(old: StoredVisit, telling: Telling): boolean {
  const { stored, clinic, gone } = telling;
  const day = localDay(startOf(old, telling), patientZone(stored, clinic));
  const daysOfLists = Array.from({ length: DAYS_LISTED }, (_, days) => daysAfter(day, -1 - days));
  const lists = daysOfLists.flatMap((dayOfList) => gone.lists.get(dayOfList) ?? []);
  return lists.some((wentAt) => readInstant(old.setAt) <= wentAt);
}

/** Whether a visit was the next one when a text went that names that. */
function wasNamedNext(old: StoredVisit, telling: Telling): boolean {
  const start = startOf(old, telling);
  const others = telling.stored.visits.filter(({ visit }) => visit !== old.visit);
  return telling.gone.namingNext.some((wentAt) => {
    const isBetween = (other: StoredVisit) => {
      const otherStart = startOf(other, telling);
      return wentAt < otherStart && otherStart < start && stoodAt(other, wentAt);
    };
    return readInstant(old.setAt) <= wentAt && wentAt < start && !others.some(isBetween);
  });
}

/** As far as the plan remembers: one that is off now stood before it was taken off. */
function stoodAt({ status, setAt }: StoredVisit, moment: Instant): boolean {
  const isOff = status === 'cancelled' || status === 'missed';
  return isOff ? moment < readInstant(setAt) : readInstant(setAt) <= moment;
}

function startOf({ at }: StoredVisit, { stored, clinic }: Telling): Instant {
  return toInstant(readLocal(at), visitZone(stored, clinic));
}
