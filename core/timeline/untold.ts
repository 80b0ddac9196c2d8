import type { Clinic } from '../clinic/clinic.ts';
import { isBooked, isEnded, type StoredPlan, type StoredVisit } from '../plan/plan.ts';
import { localDay } from '../time/later.ts';
import type { Instant } from '../time/units.ts';
import { layOut } from './course.ts';
import { HELD_WORDS } from './held-words.ts';
import { timelineOf } from './timeline.ts';
import { aboutChange, type HeldReason, isUnforeseen, type TimelineText, textId } from './timeline-text.ts';

/**
 * What a change leaves to whoever made it, in words: of a visit that was moved or cancelled at night, and begins before
 * any text may go, nobody tells the patient; nor while the plan is paused, or has ended, or where the patient takes no
 * texts.
 *
 * @example
 * untoldChanges(before, after, clinic)
 * //=> [{ visit: 'v1', words: 'Visit v1 was moved, and no text can tell of it in time. Call the patient.' }]
 */
export function untoldChanges(
  before: StoredPlan,
  after: StoredPlan,
  clinic: Clinic,
): { visit: string; words: string }[] {
  const known = new Set(newsOf(before, clinic).map(({ id }) => id));
  return newsOf(after, clinic).flatMap(({ id, rule, visit, held }) => {
    if (visit === undefined || held === undefined || known.has(id)) return [];
    return [{ visit, words: `Visit ${visit} was ${rule}, and ${whyUntold(held, after)}. Call the patient.` }];
  });
}

function whyUntold(held: HeldReason, plan: StoredPlan): string {
  if (held === 'no-time-left') return 'no text can tell of it in time';
  return `no text tells of it: ${isEnded(plan) ? `the plan is ${plan.state}` : HELD_WORDS[held]}`;
}

/** What tells of changes. A plan that has ended calls for none of it; here it is held, as a pause holds it. */
function newsOf(plan: StoredPlan, clinic: Clinic): readonly TimelineText[] {
  const heard: StoredPlan = isEnded(plan) ? { ...plan, state: 'paused' } : plan;
  return timelineOf(layOut(heard, clinic)).filter(tellsOfChange);
}

/**
 * Visits of a day to come that a change, or a new plan, marks as over, in words: most likely it was to be another visit,
 * and without a reminder the patient of this one comes unprepared.
 *
 * @example
 * overTooSoon(before, after, { clinic, now })
 * //=> [{ visit: 'v2', words: 'Visit v2 (2026-03-10T14:00) was marked as missed, and its day is still to come: …' }]
 */
export function overTooSoon(
  before: StoredPlan | undefined,
  after: StoredPlan,
  { clinic, now }: { readonly clinic: Clinic; readonly now: Instant },
): { visit: string; words: string }[] {
  const was = new Map((before?.visits ?? []).map(({ visit, status }) => [visit, status]));
  const course = layOut(after, clinic);
  return course.visits.flatMap(({ visit: { visit, at, status }, startDay }) => {
    const isOver = status === 'missed' || status === 'attended';
    if (!isOver || was.get(visit) === status || startDay <= localDay(now, course.timeZone)) return [];
    const what = `Visit ${visit} (${at}) was marked as ${status}, and its day is still to come`;
    return [{ visit, words: `${what}: no reminder of it goes any more. Was it another visit?` }];
  });
}

/**
 * Whether a text is held that was to tell of a change: whoever does not know goes to the wrong visit, so staff must call.
 * Where the plan itself holds it they know already, from `untoldChanges` or `keptBack`.
 */
export function leavesUntold({ rule, held }: Pick<TimelineText, 'rule' | 'held'>, reason: HeldReason): boolean {
  return tellsOfChange({ rule }) && (held === undefined || isUnforeseen(reason));
}

/** A plan, and the settings by which its texts go. */
export interface BySettings {
  readonly plan: StoredPlan;
  readonly clinic: Clinic;
}

export interface KeepingBack {
  /** Texts that were to go when the plan was pointed last, whatever the time is now. */
  readonly awaited: readonly string[];
  readonly now: Instant;
}

/**
 * The texts, by their ids, that by any of what stood before were to tell of a change once they may go, and no longer go: the
 * patient opted out in the night, say, the plan was stopped, or the clinic's new settings have no such text or none in
 * time. Whoever made the change believes that the patient is told.
 */
export function keptBack(
  before: readonly BySettings[],
  after: BySettings,
  { awaited, now }: KeepingBack,
): readonly string[] {
  const news = newsIn(after.plan);
  if (news.length === 0) return [];
  const called = before.flatMap(tellingOfChange).filter(({ usefulUntil }) => now <= usefulUntil);
  const toGo = new Set([...called.map(({ id }) => id), ...awaited]);
  const believed = news.filter((id) => toGo.has(id));
  // Most plans of a clinic had a visit cancelled once, and none of them has news that is to go.
  if (believed.length === 0) return [];
  const told = new Set(tellingOfChange(after).map(({ id }) => id));
  return believed.filter((id) => !told.has(id));
}

function tellingOfChange({ plan, clinic }: BySettings): readonly TimelineText[] {
  return timelineOf(layOut(plan, clinic)).filter((text) => tellsOfChange(text) && !isHeldByPlan(text));
}

/** The ids of the texts, if there are such, that tell of the changes that stand: not undone since, nor is the visit over. */
export function newsIn({ plan, visits }: Pick<StoredPlan, 'plan' | 'visits'>): readonly string[] {
  return visits.flatMap((visit) => {
    const rule = changeOf(visit);
    return rule ? [textId({ plan, visit: visit.visit, rule, about: aboutChange(visit) })] : [];
  });
}

function changeOf(visit: StoredVisit): 'moved' | 'cancelled' | undefined {
  if (visit.status === 'cancelled') return 'cancelled';
  return isBooked(visit) && visit.movedFrom !== undefined ? 'moved' : undefined;
}

/** A full day may be less full when the text is due. */
function isHeldByPlan({ held }: TimelineText): boolean {
  return held !== undefined && held !== 'daily-cap';
}

/** Whether a text is a notice that a visit moved or is off; no other rule may have such a name. */
export function tellsOfChange({ rule }: Pick<TimelineText, 'rule'>): boolean {
  return rule === 'moved' || rule === 'cancelled';
}
