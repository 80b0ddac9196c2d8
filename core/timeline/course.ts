import type { Clinic, Only, Protocol, ReminderRule, Rule } from '../clinic/clinic.ts';
import type { Plan, StoredPlan, StoredVisit } from '../plan/plan.ts';
import { readClock, readInstant, readLocal } from '../time/iso.ts';
import { later, localDay } from '../time/later.ts';
import { parseSpan } from '../time/span.ts';
import { compare, type Instant, type LocalDay } from '../time/units.ts';
import type { TextingWindow } from '../time/window.ts';
import { toInstant } from '../time/zone.ts';

/** A plan laid out in time: what every rule of the timeline asks about it. */
export interface Course {
  readonly plan: StoredPlan;
  readonly clinic: Clinic;
  readonly protocol: Protocol;
  /** The patient's zone, in which rules' clock times and whole days are counted. */
  readonly timeZone: string;
  readonly window: TextingWindow;
  readonly enteredAt: Instant;
  /** The reminders that say from when on nothing may be eaten or drunk. */
  readonly fasting: readonly ReminderRule[];
  /** All visits in order of their start, cancelled and missed ones too. */
  readonly visits: readonly CourseVisit[];
  /** The visits that stand: booked, confirmed or attended. */
  readonly standing: readonly CourseVisit[];
  /** All visits by their id. */
  readonly byId: ReadonlyMap<string, CourseVisit>;
}

export interface CourseVisit {
  readonly visit: StoredVisit;
  readonly start: Instant;
  /** The recorded end where there is one. */
  readonly end: Instant;
  readonly setAt: Instant;
  /** The patient's local days of start and end. */
  readonly startDay: LocalDay;
  readonly endDay: LocalDay;
  /** Counts from 1, without cancelled and missed visits; absent for those. */
  readonly number?: number | undefined;
}

/** What is left of a plan whose protocol the clinic no longer gives: whoever writes is answered. */
const NO_PROTOCOL: Protocol = {
  ...{ title: '', place: 'clinic', visitLasts: { minutes: 60 }, phases: [], prepare: { ride: false } },
  ...{ attendance: 'assumed', reminders: [], checkIns: [], notices: {} },
};

/** The time zone of a patient's days, and of the window in which they get texts. */
export function patientZone(plan: Pick<Plan, 'patient'>, clinic: Pick<Clinic, 'timeZone'>): string {
  return plan.patient.timeZone ?? clinic.timeZone;
}

/** Lays a plan out in time. */
export function layOut(plan: StoredPlan, clinic: Clinic): Course {
  const protocol = clinic.protocols[plan.protocol] ?? NO_PROTOCOL;
  const timeZone = patientZone(plan, clinic);
  const zone = visitZone(plan, clinic);
  const visits = numbered(plan.visits.map((visit) => placed(visit, { protocol, timeZone, zone })));
  const { opens, closes } = clinic.texting.window;
  return {
    plan,
    clinic,
    protocol,
    timeZone,
    window: { opens: readClock(opens), closes: readClock(closes), timeZone },
    enteredAt: readInstant(plan.enteredAt),
    fasting: protocol.reminders.filter(({ text }) => says(text, /\{no(Food|Drink)From\}/, clinic)),
    visits,
    standing: visits.filter(isStanding),
    byId: new Map(visits.map((visit) => [visit.visit.visit, visit])),
  };
}

/** The zone in which a plan's visit times are written. */
export function visitZone(plan: Pick<Plan, 'patient' | 'protocol'>, clinic: Clinic): string {
  return clinic.protocols[plan.protocol]?.place === 'home' ? patientZone(plan, clinic) : clinic.timeZone;
}

export function isStanding({ visit }: { visit: StoredVisit }): boolean {
  return visit.status !== 'cancelled' && visit.status !== 'missed';
}

/** The standing visit just before another one. */
export function visitBefore({ number = 1 }: CourseVisit, { standing }: Course): CourseVisit | undefined {
  return standing[number - 2];
}

/** The nearest visit before another one of those that a rule speaks of. */
export function meantBefore({ only }: Rule, visit: CourseVisit, course: Course): CourseVisit | undefined {
  let before = visitBefore(visit, course);
  while (before && !isMeant(only, before, course)) before = visitBefore(before, course);
  return before;
}

/** The nearest visit after another one of those that a rule speaks of. */
export function meantAfter({ only }: Rule, visit: CourseVisit, course: Course): CourseVisit | undefined {
  let after = visitAfter(visit, course);
  while (after && !isMeant(only, after, course)) after = visitAfter(after, course);
  return after;
}

function visitAfter({ number = 0 }: CourseVisit, { standing }: Course): CourseVisit | undefined {
  return standing[number];
}

/** Whether a rule speaks of a visit at all. A visit that it leaves out is not held: nothing was called for. */
export function isMeant(only: Only | undefined, visit: CourseVisit, course: Course): boolean {
  if (!only) return true;
  if (only.phases && !only.phases.includes(visit.visit.phase ?? '')) return false;
  if (only.kinds && !only.kinds.includes(visit.visit.kind ?? '')) return false;
  return isMeantByNumber(only.visits, visit, course);
}

function isMeantByNumber(visits: Only['visits'], visit: CourseVisit, course: Course): boolean {
  if (visits === undefined) return true;
  if (visits === 'first') return visit.number === 1;
  if (visits === 'last') return visit === course.standing.at(-1);
  return visit.number !== undefined && visits.includes(visit.number);
}

/** Whether a text names the visit that comes next, whatever else it speaks of. */
export function namesNextVisit(text: string, clinic: Clinic): boolean {
  return says(text, /\{nextVisit(Day|Time)\}/, clinic);
}

function says(text: string, placeholder: RegExp, { texts }: Clinic): boolean {
  return Object.values(texts[text] ?? {}).some((wording) => placeholder.test(wording));
}

/** How many visits the series has: the phases' total where all are numbers, never less than stand in the plan. */
export function visitCount(course: Course): number {
  const total = seriesTotal(course.protocol);
  return Math.max(total ?? 0, course.standing.length);
}

/** The phases' total, 0 when there are none, or undefined when one is open. */
export function seriesTotal(protocol: Protocol): number | undefined {
  const counts = protocol.phases.map((phase) => phase.visits);
  if (counts.includes(undefined)) return undefined;
  return counts.reduce((sum: number, count) => sum + (count ?? 0), 0);
}

interface Place {
  readonly protocol: Protocol;
  /** The patient's zone, and the one in which visit times are written. */
  readonly timeZone: string;
  readonly zone: string;
}

function placed(visit: StoredVisit, { protocol, timeZone, zone }: Place): CourseVisit {
  const start = toInstant(readLocal(visit.at), zone);
  const lasts = (visit.lasts ? parseSpan(visit.lasts) : undefined) ?? protocol.visitLasts;
  const end = visit.endedAt ? readInstant(visit.endedAt) : later(start, lasts, zone);
  return {
    visit,
    start,
    end,
    setAt: readInstant(visit.setAt),
    startDay: localDay(start, timeZone),
    endDay: localDay(end, timeZone),
  };
}

function numbered(visits: readonly CourseVisit[]): CourseVisit[] {
  let number = 0;
  return visits.toSorted(byStart).map((visit) => ({ ...visit, number: isStanding(visit) ? ++number : undefined }));
}

function byStart(a: CourseVisit, b: CourseVisit): number {
  return compare(a.start, b.start) || (a.visit.visit < b.visit.visit ? -1 : 1);
}
