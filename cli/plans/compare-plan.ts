import type { Clinic } from '../../core/clinic/clinic.ts';
import { enterPlan } from '../../core/plan/change-plan.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { hours, type Instant, minus } from '../../core/time/units.ts';
import { nextOpen } from '../../core/time/window.ts';
import { type Course, layOut } from '../../core/timeline/course.ts';
import { timelineOf } from '../../core/timeline/timeline.ts';
import type { TimelineText } from '../../core/timeline/timeline-text.ts';
import { type PreviewText, previewText } from './preview-plan.ts';

/** `held`: whether a text goes, or why it does not. */
export const CHANGES = ['appears', 'vanishes', 'moves', 'reworded', 'held'] as const;
export type Change = (typeof CHANGES)[number];

/** A text of one plan that another clinic file would change. */
export interface TextDiff {
  readonly changes: readonly Change[];
  /** By the file that counts now; absent for one that it does not bring. */
  readonly was?: PreviewText;
  /** By the file in its place. */
  readonly now?: PreviewText;
}

export interface Comparing {
  readonly old: Clinic;
  readonly next: Clinic;
  /** When the one file takes the other's place. */
  readonly at: Instant;
}

/** What another clinic file would change for a plan that is under way: of texts still to come, in order of time. */
export function comparePlan(plan: Plan, { old, next, at }: Comparing): TextDiff[] {
  const [before, after] = [laidOut(plan, old, at), laidOut(plan, next, at)];
  // What was due before went, and does not go twice.
  const went = new Set((before?.texts ?? []).filter(({ dueAt, held }) => dueAt < at && !held).map(({ id }) => id));
  return paired(coming(before, went, at), coming(after, went, at))
    .map(differing)
    .filter(({ changes }) => changes.length > 0);
}

interface LaidOut {
  readonly course: Course;
  readonly texts: readonly TimelineText[];
}

/** A plan that is under way was entered before any text that matters was due. */
const ENTERED_BEFORE = hours(365 * 24);

/** Nothing where a file does not have the plan's treatment. */
function laidOut(plan: Plan, clinic: Clinic, at: Instant): LaidOut | undefined {
  if (!clinic.protocols[plan.protocol]) return undefined;
  const course = layOut(enterPlan(plan, { now: minus(at, ENTERED_BEFORE) }), clinic);
  return { course, texts: timelineOf(course).filter(({ kind }) => kind !== 'silence') };
}

/** What a file finds due in the past, and had no chance yet, goes at once while it is of use. */
function coming(laid: LaidOut | undefined, went: ReadonlySet<string>, at: Instant): PreviewText[] {
  if (!laid) return [];
  const { course, texts } = laid;
  const opens = nextOpen(at, course.window);
  const atOnce = (text: TimelineText) => !text.held && text.follows === undefined && opens <= text.usefulUntil;
  return texts
    .filter((text) => !went.has(text.id) && (at <= text.dueAt || atOnce(text)))
    .map((text) => previewText(at <= text.dueAt ? text : { ...text, dueAt: opens }, course));
}

interface Pair {
  readonly was?: PreviewText;
  readonly now?: PreviewText;
}

/** A text by its id; what has no counterpart of its id has one of its rule, visit and reader, the first with the first. */
function paired(before: readonly PreviewText[], after: readonly PreviewText[]): Pair[] {
  const byId = new Map(after.map((text) => [text.id, text]));
  const same = before.flatMap((was): Pair[] => {
    const now = byId.get(was.id);
    return now ? [{ was, now }] : [];
  });
  const matched = new Set(same.map(({ was }) => was?.id));
  const left = Map.groupBy(
    after.filter(({ id }) => !matched.has(id)),
    whatOf,
  );
  const others = before
    .filter(({ id }) => !matched.has(id))
    .map((was): Pair => {
      const now = left.get(whatOf(was))?.shift();
      return { was, ...(now ? { now } : {}) };
    });
  const fresh = [...left.values()].flat().map((now): Pair => ({ now }));
  return [...same, ...others, ...fresh].sort(byTime);
}

function whatOf({ rule, visit, to }: PreviewText): string {
  return [rule, visit ?? '-', to].join(' ');
}

function byTime(a: Pair, b: Pair): number {
  return Date.parse(timeOf(a)) - Date.parse(timeOf(b));
}

function timeOf({ was, now }: Pair): string {
  return (now ?? was)?.at ?? '';
}

function differing(pair: Pair): TextDiff {
  const { was, now } = pair;
  if (was && now) return { ...pair, changes: changesBetween(was, now) };
  // A text that would not go anyway makes no difference to anybody.
  if ((was ?? now)?.held) return { ...pair, changes: [] };
  return { ...pair, changes: [was ? 'vanishes' : 'appears'] };
}

function changesBetween(was: PreviewText, now: PreviewText): Change[] {
  if (was.held !== now.held) return ['held'];
  if (was.held) return [];
  return [
    ...(was.localAt === now.localAt ? [] : (['moves'] as const)),
    ...(was.body === now.body ? [] : (['reworded'] as const)),
  ];
}
