import type { Clinic } from '../clinic/clinic.ts';
import { isToAgree } from '../plan/lacking.ts';
import { isEnded, isHelperApart, type StoredPlan } from '../plan/plan.ts';
import { compare } from '../time/units.ts';
import { answers } from './answers.ts';
import { followUps } from './chases.ts';
import { checkIns } from './check-ins.ts';
import { type Course, layOut } from './course.ts';
import { capDays, type DailyCap } from './daily-cap.ts';
import { notices, OPT_IN_RULE } from './notices.ts';
import { reminders } from './reminders.ts';
import type { HeldReason, TimelineText } from './timeline-text.ts';
import { weeklyLists } from './weekly.ts';

/**
 * Every text that a plan calls for, in order of time: when it goes and until when it is of use, or why it will not go.
 * Nothing of it is stored: a moved visit or a new clinic file gives another timeline, and that is the future.
 *
 * A stopped or finished plan calls for answers only. Texts of a cancelled visit, or of a moved visit's old time, are
 * gone.
 *
 * @example
 * timeline(plan, clinic).map(({ rule, dueAt, held }) => …)
 * //=> welcome 2026-02-20T18:00Z · day-before 2026-03-03T01:00Z · three-days 2026-02-20T18:00Z held too-late · …
 */
export function timeline(plan: StoredPlan, clinic: Clinic): readonly TimelineText[] {
  return timelineOf(layOut(plan, clinic));
}

/** The same for a plan that is already laid out. */
export function timelineOf(course: Course): readonly TimelineText[] {
  if (isEnded(course.plan)) return answers(course).toSorted(byTime);
  const texts = calledFor(course);
  if (!texts.some(isReminderOver)) return texts;
  return calledFor(course, new Set(texts.filter(isReminderOver).map(({ id }) => id)));
}

/** It finds no place in its day, so that the reminder before it stays of use: else neither would tell of the visit. */
function isReminderOver({ kind, held }: TimelineText): boolean {
  return kind === 'reminder' && held === 'daily-cap';
}

function calledFor(course: Course, over?: ReadonlySet<string>): readonly TimelineText[] {
  const called = notices(course)
    .concat(reminders(course, over), checkIns(course), weeklyLists(course))
    .filter((text) => !isBeforeEntry(text, course));
  // Also of what the plan withholds now: it can have been asked before, and then somebody waits for the answer.
  const following = followUps(called, course);
  const all = answers(course).concat(called.concat(following).map((text) => withheld(text, course)));
  return capped(all.toSorted(byTime), { perDay: course.clinic.texting.perDay, timeZone: course.timeZone });
}

/** What was of no use any more when the plan was entered was never called for; what came too late is said. */
function isBeforeEntry({ usefulUntil, held }: TimelineText, { enteredAt }: Course): boolean {
  return held !== 'too-late' && usefulUntil < enteredAt;
}

/** A question that the cap took has no chase, and leaves the chase's place to others. */
function capped(texts: readonly TimelineText[], cap: DailyCap): readonly TimelineText[] {
  const once = capDays(texts, cap);
  if (once === texts) return texts;
  const over = new Set(once.flatMap(({ held, id }) => (held === 'daily-cap' ? [id] : [])));
  const left = texts.filter(({ kind, follows }) => kind !== 'chase' || !over.has(follows ?? ''));
  return capDays(left, cap);
}

/** What the plan as a whole forbids, after what the rule itself said. Staff hear of a silence all the same. */
function withheld(text: TimelineText, course: Course): TimelineText {
  if (text.held || text.kind === 'silence') return text;
  const held = whyWithheld(text, course);
  return held ? { ...text, held } : text;
}

function whyWithheld({ to, rule }: TimelineText, { plan, protocol }: Course): HeldReason | undefined {
  if (plan.state === 'paused' || plan.hush) return 'paused';
  if (!plan.consent?.texts) return 'no-consent';
  if (isToAgree(plan, protocol) && rule !== OPT_IN_RULE && !isHelperApart(to, plan)) return 'no-consent';
  if (to === 'helper' && !plan.helper?.consent?.texts) return 'no-helper';
  return plan.blocked?.[to];
}

/** Of two at one time the one that is of use for a shorter time, then the more urgent. */
function byTime(a: TimelineText, b: TimelineText): number {
  return (
    compare(a.dueAt, b.dueAt) ||
    compare(a.usefulUntil, b.usefulUntil) ||
    a.urgency - b.urgency ||
    (a.id < b.id ? -1 : 1)
  );
}
