import { Temporal } from 'temporal-polyfill';
import type { ReminderRule } from '../clinic/clinic.ts';
import { isOpen, lastClosing, nextOpen } from '../time/window.ts';
import { earlier, earliest, isBefore, later, toInstant } from '../time/zone.ts';
import { type Course, type CourseVisit, isMeant } from './course.ts';
import { type HeldReason, type TimelineText, textId, URGENCY } from './timeline-text.ts';

/** A reminder that reaches the patient later than this before the visit is of no use. */
export const REMINDER_LAST_MINUTES_BEFORE = 30;
/** A reminder that moves out of the night goes this long before the window's last closing. */
const MINUTES_BEFORE_CLOSING = 30;

/** Reminders of every visit that stands, each where it goes or with the reason why it will not. */
export function reminders(course: Course): TimelineText[] {
  return course.standing.filter((visit) => isReminded(visit, course)).flatMap((visit) => remindersOf(visit, course));
}

/** An attended visit needs no reminder, and one set or entered when its time had passed never did. */
function isReminded({ visit, start, setAt }: CourseVisit, { enteredAt }: Course): boolean {
  return visit.status !== 'attended' && isBefore(setAt, start) && isBefore(enteredAt, start);
}

function remindersOf(visit: CourseVisit, course: Course): TimelineText[] {
  const drafts = course.protocol.reminders
    .filter((rule) => isMeant(rule.only, visit, course))
    .map((rule) => drafted(rule, visit, course));
  return drafts.map((draft) => asText(draft, drafts, course));
}

interface Draft {
  readonly rule: ReminderRule;
  readonly visit: CourseVisit;
  /** As the rule gives it, before the window moves it. */
  readonly ruleDueAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly held?: HeldReason;
}

function drafted(rule: ReminderRule, visit: CourseVisit, course: Course): Draft {
  const ruleDueAt = ruleDue(rule, visit, course);
  const draft = { rule, visit, ruleDueAt };
  if (isBefore(ruleDueAt, visit.setAt)) return { ...draft, dueAt: visit.setAt, held: 'too-late' };
  const dueAt = placeReminder(ruleDueAt, visit, course);
  const held = whyDropped(draft, course) ?? (dueAt ? undefined : 'no-time-left');
  return { ...draft, dueAt: dueAt ?? ruleDueAt, ...(held ? { held } : {}) };
}

function ruleDue(rule: ReminderRule, visit: CourseVisit, course: Course): Temporal.Instant {
  if ('minutes' in rule.before) return visit.start.subtract({ minutes: rule.before.minutes });
  const day = visit.localStart.toPlainDate().subtract({ days: rule.before.days });
  const clock = rule.at ? Temporal.PlainTime.from(rule.at) : visit.localStart.toPlainTime();
  return toInstant(day.toPlainDateTime(clock), course.timeZone);
}

function whyDropped({ rule, visit, ruleDueAt }: Pick<Draft, 'rule' | 'visit' | 'ruleDueAt'>, course: Course) {
  if (isSuperseded(rule, visit, { course, ruleDueAt })) return 'superseded' as const;
  if (rule.unless === 'confirmed' && visit.visit.status === 'confirmed') return 'confirmed' as const;
  return undefined;
}

interface Looked {
  readonly course: Course;
  readonly ruleDueAt: Temporal.Instant;
}

/**
 * Another visit stands between the reminder and its visit, so the patient is better spoken to after that one. Only a
 * visit that the rule speaks of takes its place: a talk before a dose must not take away when to stop eating.
 */
function isSuperseded(rule: ReminderRule, visit: CourseVisit, { course, ruleDueAt }: Looked): boolean {
  const earlierOnes = course.standing.slice(0, course.standing.indexOf(visit));
  const before = earlierOnes.filter((other) => isMeant(rule.only, other, course));
  if (before.some((other) => other.startDay === visit.startDay)) return true;
  if (before.some((other) => isBefore(ruleDueAt, other.start) && isBefore(other.start, visit.start))) return true;
  if (!rule.skipWithin) return false;
  const since = earlier(visit.start, rule.skipWithin, course.timeZone);
  return earlierOnes.some((other) => !isBefore(other.start, since));
}

/**
 * Where a reminder goes when its rule's time is outside the window: earlier, to before the window's last closing, as
 * long as the visit was set by then; else at the next opening, as long as that is still of use; else nowhere.
 */
function placeReminder(ruleDueAt: Temporal.Instant, visit: CourseVisit, course: Course): Temporal.Instant | undefined {
  const lastUseful = visit.start.subtract({ minutes: REMINDER_LAST_MINUTES_BEFORE });
  return candidates(ruleDueAt, visit, course).find((dueAt) => !isBefore(lastUseful, dueAt));
}

function candidates(ruleDueAt: Temporal.Instant, visit: CourseVisit, { window }: Course): Temporal.Instant[] {
  if (isOpen(ruleDueAt, window)) return [ruleDueAt];
  const evening = lastClosing(ruleDueAt, window).subtract({ minutes: MINUTES_BEFORE_CLOSING });
  const morning = nextOpen(ruleDueAt, window);
  return isOpen(evening, window) && !isBefore(evening, visit.setAt) ? [evening, morning] : [morning];
}

function asText(draft: Draft, siblings: readonly Draft[], course: Course): TimelineText {
  const { rule, visit, dueAt, held } = draft;
  return {
    id: textId({ plan: course.plan.plan, visit: visit.visit.visit, rule: rule.id, about: visit.visit.at }),
    rule: rule.id,
    kind: 'reminder',
    visit: visit.visit.visit,
    to: rule.to,
    text: rule.text,
    dueAt,
    usefulUntil: usefulUntil(draft, siblings, course),
    urgency: urgencyOf(draft, course),
    ...(held ? { held } : {}),
    ...(rule.asks ? { asks: rule.asks } : {}),
  };
}

/** `goodFor`, or until the next reminder of the visit takes over; never later than half an hour before the visit. */
function usefulUntil(draft: Draft, siblings: readonly Draft[], course: Course): Temporal.Instant {
  const { rule, visit, dueAt } = draft;
  const last = visit.start.subtract({ minutes: REMINDER_LAST_MINUTES_BEFORE });
  if (rule.goodFor) return earliest(later(dueAt, rule.goodFor, course.timeZone), last);
  return siblings
    .filter((next) => next.rule.to === rule.to && !next.held && isBefore(dueAt, next.dueAt))
    .map((next) => next.dueAt.subtract({ milliseconds: 1 }))
    .reduce(earliest, last);
}

function urgencyOf({ rule, visit, dueAt }: Draft, course: Course): number {
  if (rule.asks || carriesPreparation(rule.text, course)) return URGENCY.askOrPreparation;
  const day = dueAt.toZonedDateTimeISO(course.timeZone).toPlainDate().toString();
  return day === visit.startDay ? URGENCY.sameDay : URGENCY.otherReminder;
}

function carriesPreparation(text: string, { clinic }: Course): boolean {
  return Object.values(clinic.texts[text] ?? {}).some((wording) => /\{no(Food|Drink)From\}/.test(wording));
}
