import { Temporal } from 'temporal-polyfill';
import type { Clinic, Only, Protocol } from '../clinic/clinic.ts';
import type { StoredPlan, StoredVisit } from '../plan/plan.ts';
import { parseSpan } from '../time/span.ts';
import type { TextingWindow } from '../time/window.ts';
import { later, toInstant, toLocal } from '../time/zone.ts';

/** A plan laid out in time: what every rule of the timeline asks about it. */
export interface Course {
  readonly plan: StoredPlan;
  readonly clinic: Clinic;
  readonly protocol: Protocol;
  /** The patient's zone, in which rules' clock times and whole days are counted. */
  readonly timeZone: string;
  readonly window: TextingWindow;
  readonly enteredAt: Temporal.Instant;
  /** All visits in order of their start, cancelled and missed ones too. */
  readonly visits: readonly CourseVisit[];
  /** The visits that stand: booked, confirmed or attended. */
  readonly standing: readonly CourseVisit[];
}

export interface CourseVisit {
  readonly visit: StoredVisit;
  readonly start: Temporal.Instant;
  /** The recorded end where there is one. */
  readonly end: Temporal.Instant;
  readonly setAt: Temporal.Instant;
  /** The patient's local time of the start. */
  readonly localStart: Temporal.PlainDateTime;
  readonly localEnd: Temporal.PlainDateTime;
  /** The patient's local days of start and end, `YYYY-MM-DD`. */
  readonly startDay: string;
  readonly endDay: string;
  /** Counts from 1, without cancelled and missed visits; absent for those. */
  readonly number?: number;
}

/** Lays a plan out in time. The plan's protocol must be one of the clinic's; see `readPlan`. */
export function layOut(plan: StoredPlan, clinic: Clinic): Course {
  const protocol = clinic.protocols[plan.protocol];
  if (!protocol) throw new Error(`plan ${plan.plan} has a protocol that its clinic no longer gives: ${plan.protocol}`);
  const timeZone = plan.patient.timeZone ?? clinic.timeZone;
  const zone = visitZone(plan, clinic, protocol);
  const visits = numbered(plan.visits.map((visit) => placed(visit, { protocol, timeZone, zone })));
  const { opens, closes } = clinic.texting.window;
  return {
    plan,
    clinic,
    protocol,
    timeZone,
    window: { opens: Temporal.PlainTime.from(opens), closes: Temporal.PlainTime.from(closes), timeZone },
    enteredAt: Temporal.Instant.from(plan.enteredAt),
    visits,
    standing: visits.filter(isStanding),
  };
}

/** The zone in which a plan's visit times are written. */
export function visitZone(plan: Pick<StoredPlan, 'patient'>, clinic: Clinic, protocol: Protocol): string {
  return protocol.place === 'home' ? (plan.patient.timeZone ?? clinic.timeZone) : clinic.timeZone;
}

export function isStanding({ visit }: { visit: StoredVisit }): boolean {
  return visit.status !== 'cancelled' && visit.status !== 'missed';
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

/** How many visits the series has: the phases' total where all are numbers, never less than stand in the plan. */
export function visitCount(course: Course): number {
  const total = seriesTotal(course.protocol);
  return Math.max(total ?? 0, course.standing.length);
}

/** The phases' total, or undefined when one is open or there are none. */
export function seriesTotal(protocol: Protocol): number | undefined {
  if (protocol.phases.length === 0) return undefined;
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
  const start = toInstant(Temporal.PlainDateTime.from(visit.at), zone);
  const lasts = (visit.lasts ? parseSpan(visit.lasts) : undefined) ?? protocol.visitLasts;
  const end = visit.endedAt ? Temporal.Instant.from(visit.endedAt) : later(start, lasts, zone);
  const localStart = toLocal(start, timeZone);
  const localEnd = toLocal(end, timeZone);
  return {
    visit,
    start,
    end,
    setAt: Temporal.Instant.from(visit.setAt),
    localStart,
    localEnd,
    startDay: localStart.toPlainDate().toString(),
    endDay: localEnd.toPlainDate().toString(),
  };
}

function numbered(visits: readonly CourseVisit[]): CourseVisit[] {
  const ordered = [...visits].sort(byStart);
  let number = 0;
  return ordered.map((visit) => (isStanding(visit) ? { ...visit, number: ++number } : visit));
}

function byStart(a: CourseVisit, b: CourseVisit): number {
  return Temporal.Instant.compare(a.start, b.start) || (a.visit.visit < b.visit.visit ? -1 : 1);
}
