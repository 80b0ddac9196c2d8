import type { CheckInRule } from '../clinic/clinic.ts';
import { dayOf, daysAfter, onTheClockLater, timeOn } from '../time/calendar.ts';
import { isoDay, readClock, readDay } from '../time/iso.ts';
import { later } from '../time/later.ts';
import type { Span } from '../time/span.ts';
import { type Instant, type LocalDay, type LocalTime, latest, minutes, plus } from '../time/units.ts';
import { nextOpen } from '../time/window.ts';
import { toInstant } from '../time/zone.ts';
import { type Course, type CourseVisit, isMeant, meantAfter } from './course.ts';
import { type HeldReason, type TimelineText, textId, URGENCY } from './timeline-text.ts';

export const CHECK_IN_GOOD_FOR: Span = { minutes: 12 * 60 };
/** A repeated check-in without `until` ends here all the same. */
export const REPEATS_MAX = 400;
/** A check-in whose clock time had passed when the visit ended goes this long after the end. */
const AFTER_LATE_END = minutes(60);

/** Check-ins after visits, from the start of the plan, and after the end of the series. */
export function checkIns(course: Course): TimelineText[] {
  return course.protocol.checkIns.flatMap((rule) => {
    if (rule.from === 'start') return fromStart(rule, course);
    return rule.from === 'end' ? fromEnd(rule, course) : fromVisits(rule, course);
  });
}

function fromVisits(rule: CheckInRule, course: Course): TimelineText[] {
  const meant = course.standing.filter((visit) => isMeant(rule.only, visit, course));
  const lastOfDay = new Map<LocalDay, CourseVisit>();
  for (const visit of meant) lastOfDay.set(visit.endDay, visit);
  return meant
    .map((visit) => afterVisit(rule, visit, { isLastOfDay: lastOfDay.get(visit.endDay) === visit, course }))
    .filter((text) => text !== undefined);
}

/** Once for the visit that is the last as the plan stands; a visit booked after it takes its place. */
function fromEnd(rule: CheckInRule, course: Course): TimelineText[] {
  const last = course.standing.at(-1);
  const text = last && isMeant(rule.only, last, course) && afterVisit(rule, last, { isLastOfDay: true, course });
  return text ? [text] : [];
}

interface Looked {
  /** No other visit that the rule speaks of starts later and ends on that day. */
  readonly isLastOfDay: boolean;
  readonly course: Course;
}

function afterVisit(rule: CheckInRule, visit: CourseVisit, { isLastOfDay, course }: Looked): TimelineText | undefined {
  if (!isTakenAsAttended(visit, course)) return undefined;
  const ruleDueAt = dueAfter(rule, visit, course);
  if (ruleDueAt < latest(visit.setAt, course.enteredAt)) return undefined;
  const held = isSuperseded(rule, visit, { ruleDueAt, isLastOfDay, course }) ? 'superseded' : undefined;
  return checkInText(rule, { ruleDueAt, about: visit.visit.at, course, visit: visit.visit.visit, held });
}

/**
 * Another visit of that day comes later, or another visit starts before the question would be asked. Only a visit that
 * the rule speaks of takes its place: a talk after a dose must not take away how the dose was borne.
 */
function isSuperseded(
  rule: CheckInRule,
  visit: CourseVisit,
  { ruleDueAt, isLastOfDay, course }: Looked & { readonly ruleDueAt: Instant },
): boolean {
  if (!isLastOfDay) return true;
  const next = meantAfter(rule, visit, course);
  return next !== undefined && next.start < ruleDueAt;
}

function isTakenAsAttended({ visit }: CourseVisit, { protocol }: Course): boolean {
  return visit.status === 'attended' || protocol.attendance === 'assumed';
}

function dueAfter({ after, at }: CheckInRule, { end, endDay }: CourseVisit, { timeZone }: Course): Instant {
  const isOnTheClock = at !== undefined && 'days' in after;
  const dueAt = isOnTheClock
    ? toInstant(timeOn(daysAfter(endDay, after.days), readClock(at)), timeZone)
    : later(end, after, timeZone);
  return dueAt < end ? plus(end, AFTER_LATE_END) : dueAt;
}

/** From the plan's first day, in whole days; those that were due before the plan was entered were never called for. */
function fromStart(rule: CheckInRule, course: Course): TimelineText[] {
  return startTimes(rule, course).flatMap((local) => {
    const ruleDueAt = toInstant(local, course.timeZone);
    if (ruleDueAt < course.enteredAt) return [];
    return [checkInText(rule, { ruleDueAt, about: isoDay(dayOf(local)), course })];
  });
}

function startTimes(rule: CheckInRule, { plan, window }: Course): LocalTime[] {
  const startsOn = readDay(plan.startsOn);
  const clock = rule.at ? readClock(rule.at) : window.opens;
  const first = onTheClockLater(timeOn(startsOn, clock), rule.after);
  if (!rule.every) return [first];
  const until = rule.until && onTheClockLater(timeOn(startsOn, LAST_MINUTE), rule.until);
  const times: LocalTime[] = [];
  let next = first;
  while (times.length < REPEATS_MAX && (until === undefined || next <= until)) {
    times.push(next);
    next = onTheClockLater(next, rule.every);
  }
  return times;
}

/** `until` is inclusive: the whole of its last day. */
const LAST_MINUTE = readClock('23:59');

interface About {
  readonly ruleDueAt: Instant;
  readonly about: string;
  readonly course: Course;
  readonly visit?: string;
  readonly held?: HeldReason | undefined;
}

function checkInText(rule: CheckInRule, { ruleDueAt, about, course, visit, held }: About): TimelineText {
  const dueAt = nextOpen(ruleDueAt, course.window);
  return {
    id: textId({ plan: course.plan.plan, visit, rule: rule.id, about }),
    rule: rule.id,
    kind: 'check-in',
    visit,
    about,
    to: rule.to,
    text: rule.text,
    dueAt,
    usefulUntil: later(dueAt, rule.goodFor ?? CHECK_IN_GOOD_FOR, course.timeZone),
    urgency: URGENCY.checkIn,
    held,
    asks: rule.asks,
  };
}
