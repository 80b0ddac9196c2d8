import type { Clinic } from '../../core/clinic/clinic.ts';
import { enterPlan } from '../../core/plan/change-plan.ts';
import type { Plan, Recipient } from '../../core/plan/plan.ts';
import { roleFor, staffFor } from '../../core/staff/whom.ts';
import { countParts, type PartCount } from '../../core/texts/parts.ts';
import { renderText } from '../../core/texts/render.ts';
import { isoToMinute, offsetText } from '../../core/time/iso.ts';
import { compare, type Instant } from '../../core/time/units.ts';
import { nextOpen } from '../../core/time/window.ts';
import { toLocal } from '../../core/time/zone.ts';
import { type Course, isStanding, layOut, visitCount } from '../../core/timeline/course.ts';
import { timelineOf } from '../../core/timeline/timeline.ts';
import type { HeldReason, TimelineText } from '../../core/timeline/timeline-text.ts';

/** When something of a plan comes: `at` with the clinic's offset, `localAt` on the patient's own clock. */
export interface Moment {
  readonly at: string;
  readonly localAt: string;
  readonly plan: string;
  readonly visit?: string;
}

export interface PreviewText extends Moment, PartCount {
  readonly to: Recipient;
  /** Absent when the plan has no helper to text. */
  readonly phone?: string;
  readonly rule: string;
  readonly body: string;
  /** USD; nothing for a held text. Absent when no price was given. */
  readonly cost?: number;
  readonly held?: HeldReason;
  /** It goes only when this holds by then. */
  readonly onlyIf?: OnlyIf;
  readonly asks?: string;
  readonly id: string;
}

export type OnlyIf = 'unanswered' | 'unconfirmed';

/** What staff get to see to. */
export interface PreviewTask extends Moment {
  readonly level: 'task' | 'today';
  readonly about: string;
  /** Staff ids. */
  readonly staff: readonly string[];
  readonly onlyIf?: OnlyIf;
}

export interface PreviewVisit extends Moment {
  readonly visit: string;
  readonly localEnd: string;
  readonly status: string;
  /** Absent for one that was cancelled or missed. */
  readonly number?: number;
}

export interface PlanPreview {
  readonly plan: Plan;
  readonly clinic: Clinic;
  /** The patient's zone. */
  readonly timeZone: string;
  readonly visitCount: number;
  readonly visits: readonly PreviewVisit[];
  readonly texts: readonly PreviewText[];
  readonly staff: readonly PreviewTask[];
}

export interface Viewing {
  readonly clinic: Clinic;
  /** As if the plan were entered, and seen, then. */
  readonly now: Instant;
  /** USD a part. */
  readonly price?: number;
}

/** All that a plan will bring when it is entered now and nobody answers, moves or misses anything. */
export function previewPlan(plan: Plan, viewing: Viewing): PlanPreview {
  const { clinic, now } = viewing;
  const course = layOut(enterPlan(plan, { now }), clinic);
  const coming = asked(timelineOf(course))
    .map((text) => fromNow(text, course))
    .sort(byTime);
  return {
    plan,
    clinic,
    timeZone: course.timeZone,
    visitCount: visitCount(course),
    visits: course.visits.map(({ visit, start, end, number }) => ({
      ...moment(start, course),
      visit: visit.visit,
      localEnd: localText(end, course),
      status: visit.status,
      ...(isStanding({ visit }) && number !== undefined && { number }),
    })),
    texts: coming.filter(({ kind }) => kind !== 'silence').map((text) => previewText(text, course, viewing)),
    staff: coming.flatMap((text) => previewTask(text, course)),
  };
}

/** Without what follows a question that will not go. */
function asked(texts: readonly TimelineText[]): TimelineText[] {
  const held = new Set(texts.flatMap((text) => (text.held ? [text.id] : [])));
  return texts.filter(({ follows }) => follows === undefined || !held.has(follows));
}

/** What was due before the plan was entered goes at once, as long as it is of use. */
function fromNow(text: TimelineText, course: Course): TimelineText {
  if (text.held || course.enteredAt <= text.dueAt) return text;
  const dueAt = nextOpen(course.enteredAt, course.window);
  return text.usefulUntil < dueAt ? { ...text, dueAt, held: 'expired' } : { ...text, dueAt };
}

function byTime(a: TimelineText, b: TimelineText): number {
  return compare(a.dueAt, b.dueAt);
}

/** A text of the timeline as it goes when it is due. */
export function previewText(text: TimelineText, course: Course, { price }: Pick<Viewing, 'price'> = {}): PreviewText {
  const { id, to, rule, visit, dueAt, held, asks } = text;
  const body = renderText(text.text, { course, to, visit, goesAt: dueAt });
  const { parts, encoding } = countParts(body);
  const phone = course.plan[to]?.phone;
  const onlyIf = conditionOf(text, course);
  return {
    ...moment(dueAt, course),
    to,
    ...(phone !== undefined && { phone }),
    rule,
    ...(visit !== undefined && { visit }),
    body,
    parts,
    encoding,
    ...(price !== undefined && { cost: held ? 0 : dollars(parts * price) }),
    ...(held && { held }),
    ...(onlyIf && { onlyIf }),
    ...(asks !== undefined && { asks }),
    id,
  };
}

/** Prices of a part have up to five digits; what stands behind the sixth is the machine's rounding. */
export function dollars(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}

function previewTask(text: TimelineText, course: Course): PreviewTask[] {
  const { task, dueAt, visit } = text;
  if (!task) return [];
  const staff = staffFor(roleFor(task.about), course.clinic).map(({ id }) => id);
  const onlyIf = conditionOf(text, course);
  return [
    { ...moment(dueAt, course), ...(visit !== undefined && { visit }), ...task, staff, ...(onlyIf && { onlyIf }) },
  ];
}

function conditionOf({ follows, rule }: TimelineText, { protocol }: Course): OnlyIf | undefined {
  if (follows !== undefined) return 'unanswered';
  return protocol.reminders.some(({ id, unless }) => id === rule && unless) ? 'unconfirmed' : undefined;
}

function moment(instant: Instant, course: Course): Pick<Moment, 'at' | 'localAt' | 'plan'> {
  return {
    at: offsetText(instant, course.clinic.timeZone),
    localAt: localText(instant, course),
    plan: course.plan.plan,
  };
}

function localText(instant: Instant, { timeZone }: Course): string {
  return isoToMinute(toLocal(instant, timeZone));
}
