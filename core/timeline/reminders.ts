import type { ReminderRule } from '../clinic/clinic.ts';
import { daysAfter, timeOn } from '../time/calendar.ts';
import { readClock } from '../time/iso.ts';
import { earlier, later, localDay } from '../time/later.ts';
import { earliest, type Instant, latest, milliseconds, minus, minutes, plus } from '../time/units.ts';
import { isOpen, lastClosing, nextOpen, type TextingWindow } from '../time/window.ts';
import { toInstant } from '../time/zone.ts';
import { type Course, type CourseVisit, isMeant, meantBefore, visitBefore } from './course.ts';
import { type HeldReason, type TimelineText, textId, URGENCY } from './timeline-text.ts';

/** A reminder that reaches the patient later than this before the visit is of no use. */
const LAST_BEFORE_VISIT = minutes(30);
/** What is due at the last moment still needs its tick, which comes some seconds late, and its turn at the number's pace. */
const TIME_TO_GO = minutes(5);
/** A reminder that moves out of the night goes this long before the window's last closing. */
const BEFORE_CLOSING = minutes(30);

/**
 * Reminders of every visit that stands, each where it goes or with the reason why it will not. Those `over`, by their
 * ids, find no place in their day, and so take nothing over from the ones before them.
 */
export function reminders(course: Course, over: ReadonlySet<string> = new Set()): TimelineText[] {
  return course.standing
    .filter((visit) => isReminded(visit, course))
    .flatMap((visit) => remindersOf(visit, course, over));
}

/** The last moment at which a reminder of a visit may be due. */
export function lastDue({ start }: CourseVisit): Instant {
  return minus(start, LAST_BEFORE_VISIT);
}

/** The last moment at which a reminder of a visit may go that is due in time. */
export function lastUseful(visit: CourseVisit, dueAt: Instant): Instant {
  return latest(lastDue(visit), plus(dueAt, TIME_TO_GO));
}

/** An attended visit needs no reminder, and one set or entered when its time had passed never did. */
function isReminded({ visit, start, setAt }: CourseVisit, { enteredAt }: Course): boolean {
  return visit.status !== 'attended' && setAt < start && enteredAt < start;
}

function remindersOf(visit: CourseVisit, course: Course, over: ReadonlySet<string>): TimelineText[] {
  const drafts = course.protocol.reminders
    .filter((rule) => isMeant(rule.only, visit, course))
    .map((rule) => drafted(rule, visit, course));
  const going = drafts.filter(({ id, held }) => !held && !over.has(id));
  return drafts.map((draft) => asText(draft, going, course));
}

interface Draft {
  readonly id: string;
  readonly rule: ReminderRule;
  readonly visit: CourseVisit;
  readonly dueAt: Instant;
  readonly held: HeldReason | undefined;
}

function drafted(rule: ReminderRule, visit: CourseVisit, course: Course): Draft {
  const { visit: of, at: about } = visit.visit;
  const id = textId({ plan: course.plan.plan, visit: of, rule: rule.id, about });
  const ruleDueAt = ruleDue(rule, visit, course);
  if (ruleDueAt < visit.setAt) return { id, rule, visit, dueAt: visit.setAt, held: 'too-late' };
  const dueAt = placeReminder(ruleDueAt, visit, course);
  const held = whyDropped(rule, visit, { ruleDueAt, course }) ?? (dueAt === undefined ? 'no-time-left' : undefined);
  return { id, rule, visit, dueAt: dueAt ?? ruleDueAt, held };
}

/** As the rule gives it, before the window moves it. */
function ruleDue({ before, at }: ReminderRule, { start, startDay }: CourseVisit, { timeZone }: Course): Instant {
  if ('minutes' in before || at === undefined) return earlier(start, before, timeZone);
  return toInstant(timeOn(daysAfter(startDay, -before.days), readClock(at)), timeZone);
}

interface Looked {
  readonly ruleDueAt: Instant;
  readonly course: Course;
}

function whyDropped(rule: ReminderRule, visit: CourseVisit, looked: Looked): HeldReason | undefined {
  if (isSuperseded(rule, visit, looked)) return 'superseded';
  return rule.unless === 'confirmed' && visit.visit.status === 'confirmed' ? 'confirmed' : undefined;
}

/**
 * Another visit stands between the reminder and its visit, so the patient is better spoken to after that one. Only a
 * visit that the rule speaks of takes its place: a talk before a dose must not take away when to stop eating.
 */
function isSuperseded(rule: ReminderRule, visit: CourseVisit, { ruleDueAt, course }: Looked): boolean {
  const before = meantBefore(rule, visit, course);
  if (before && (before.startDay === visit.startDay || ruleDueAt < before.start)) return true;
  if (!rule.skipWithin) return false;
  const previous = visitBefore(visit, course);
  return previous !== undefined && earlier(visit.start, rule.skipWithin, course.timeZone) <= previous.start;
}

/**
 * Where a reminder goes when its rule's time is outside the window: earlier, to before the window's last closing, as
 * long as the visit was set by then; else at the next opening, as long as that is still of use; else nowhere.
 */
function placeReminder(ruleDueAt: Instant, visit: CourseVisit, { window }: Course): Instant | undefined {
  const dueAt = isOpen(ruleDueAt, window) ? ruleDueAt : outOfTheNight(ruleDueAt, visit, window);
  return dueAt <= lastDue(visit) ? dueAt : undefined;
}

function outOfTheNight(ruleDueAt: Instant, { setAt }: CourseVisit, window: TextingWindow): Instant {
  const evening = minus(lastClosing(ruleDueAt, window), BEFORE_CLOSING);
  return isOpen(evening, window) && setAt <= evening ? evening : nextOpen(ruleDueAt, window);
}

function asText(draft: Draft, going: readonly Draft[], course: Course): TimelineText {
  const { id, rule, visit, dueAt, held } = draft;
  return {
    id,
    rule: rule.id,
    kind: 'reminder',
    visit: visit.visit.visit,
    about: visit.visit.at,
    to: rule.to,
    text: rule.text,
    dueAt,
    usefulUntil: usefulUntil(draft, going, course),
    urgency: urgencyOf(draft, course),
    held,
    asks: rule.asks,
  };
}

/** `goodFor`, or until the next of the visit's that goes takes over; no later than half an hour before the visit. */
function usefulUntil({ rule, visit, dueAt }: Draft, going: readonly Draft[], course: Course): Instant {
  const last = lastUseful(visit, dueAt);
  if (rule.goodFor) return earliest(later(dueAt, rule.goodFor, course.timeZone), last);
  let until = last;
  for (const next of going) {
    if (next.rule.to !== rule.to || next.dueAt <= dueAt) continue;
    until = earliest(until, minus(next.dueAt, milliseconds(1)));
  }
  return until;
}

function urgencyOf({ rule, visit, dueAt }: Draft, course: Course): number {
  if (rule.asks || course.fasting.includes(rule)) return URGENCY.askOrPreparation;
  return localDay(dueAt, course.timeZone) === visit.startDay ? URGENCY.sameDay : URGENCY.otherReminder;
}
