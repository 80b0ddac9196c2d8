import { Temporal } from 'temporal-polyfill';
import type { CheckInRule } from '../clinic/clinic.ts';
import type { Span } from '../time/span.ts';
import { nextOpen } from '../time/window.ts';
import { isBefore, later, latest, toInstant } from '../time/zone.ts';
import { type Course, type CourseVisit, isMeant } from './course.ts';
import { type TimelineText, textId, URGENCY } from './timeline-text.ts';

export const CHECK_IN_GOOD_FOR: Span = { minutes: 12 * 60 };
/** A repeated check-in without `until` ends here all the same. */
export const REPEATS_MAX = 400;
/** A check-in whose clock time had passed when the visit ended goes this long after the end. */
const MINUTES_AFTER_LATE_END = 60;

/** Check-ins after visits, from the start of the plan, and after the end of the series. */
export function checkIns(course: Course): TimelineText[] {
  return course.protocol.checkIns.flatMap((rule) => {
    if (rule.from === 'start') return fromStart(rule, course);
    return rule.from === 'end' ? fromEnd(rule, course) : fromVisits(rule, course);
  });
}

function fromVisits(rule: CheckInRule, course: Course): TimelineText[] {
  return course.standing
    .filter((visit) => isTakenAsAttended(visit, course) && isMeant(rule.only, visit, course))
    .flatMap((visit) => afterVisit(rule, visit, course));
}

/** Once for the visit that is the last as the plan stands; a visit booked after it takes its place. */
function fromEnd(rule: CheckInRule, course: Course): TimelineText[] {
  const last = course.standing.at(-1);
  if (!last || !isTakenAsAttended(last, course) || !isMeant(rule.only, last, course)) return [];
  return afterVisit(rule, last, course);
}

function isTakenAsAttended({ visit }: CourseVisit, { protocol }: Course): boolean {
  return visit.status === 'attended' || protocol.attendance === 'assumed';
}

function afterVisit(rule: CheckInRule, visit: CourseVisit, course: Course): TimelineText[] {
  const ruleDueAt = dueAfter(rule, visit, course);
  if (isBefore(ruleDueAt, latest(visit.setAt, course.enteredAt))) return [];
  const superseded = isSuperseded(rule, visit, { ruleDueAt, course });
  return [
    {
      ...checkInText(rule, { ruleDueAt, about: visit.visit.at, course, visit: visit.visit.visit }),
      ...(superseded ? { held: 'superseded' as const } : {}),
    },
  ];
}

function dueAfter(rule: CheckInRule, visit: CourseVisit, course: Course): Temporal.Instant {
  if ('minutes' in rule.after) return visit.end.add({ minutes: rule.after.minutes });
  const clock = rule.at ? Temporal.PlainTime.from(rule.at) : visit.localEnd.toPlainTime();
  const day = visit.localEnd.toPlainDate().add({ days: rule.after.days });
  const dueAt = toInstant(day.toPlainDateTime(clock), course.timeZone);
  return isBefore(dueAt, visit.end) ? visit.end.add({ minutes: MINUTES_AFTER_LATE_END }) : dueAt;
}

interface Looked {
  readonly ruleDueAt: Temporal.Instant;
  readonly course: Course;
}

/**
 * Another visit of that day comes later, or another visit starts before the question would be asked. Only a visit that
 * the rule speaks of takes its place: a talk after a dose must not take away how the dose was borne.
 */
function isSuperseded(rule: CheckInRule, visit: CourseVisit, { ruleDueAt, course }: Looked): boolean {
  const after = course.standing.slice(course.standing.indexOf(visit) + 1);
  return after.some(
    (other) => isMeant(rule.only, other, course) && (other.endDay === visit.endDay || isBefore(other.start, ruleDueAt)),
  );
}

/** From the plan's first day; those that were due before the plan was entered were never called for. */
function fromStart(rule: CheckInRule, course: Course): TimelineText[] {
  return startTimes(rule, course)
    .map((local) => ({ local, ruleDueAt: toInstant(local, course.timeZone) }))
    .filter(({ ruleDueAt }) => !isBefore(ruleDueAt, course.enteredAt))
    .map(({ local, ruleDueAt }) => {
      const about = 'minutes' in (rule.every ?? rule.after) ? local.toString() : local.toPlainDate().toString();
      return checkInText(rule, { ruleDueAt, about, course });
    });
}

function startTimes(rule: CheckInRule, { plan, window }: Course): Temporal.PlainDateTime[] {
  const startsOn = Temporal.PlainDate.from(plan.startsOn);
  const first = startsOn
    .toPlainDateTime(rule.at ? Temporal.PlainTime.from(rule.at) : firstClock(rule, window.opens))
    .add(rule.after);
  if (!rule.every) return [first];
  const until = rule.until ? untilTime(startsOn, rule.until) : undefined;
  const times: Temporal.PlainDateTime[] = [];
  let next = first;
  while (times.length < REPEATS_MAX && (!until || Temporal.PlainDateTime.compare(next, until) <= 0)) {
    times.push(next);
    next = next.add(rule.every);
  }
  return times;
}

/** Hours count from the start of the first day; days without a clock time mean the opening of the window. */
function firstClock(rule: CheckInRule, opens: Temporal.PlainTime): Temporal.PlainTime {
  return 'minutes' in rule.after ? new Temporal.PlainTime() : opens;
}

/** `until` is inclusive: the whole of its last day. */
function untilTime(startsOn: Temporal.PlainDate, until: Span): Temporal.PlainDateTime {
  if ('minutes' in until) return startsOn.toPlainDateTime().add(until);
  return startsOn.add(until).toPlainDateTime({ hour: 23, minute: 59 });
}

interface About {
  readonly ruleDueAt: Temporal.Instant;
  readonly about: string;
  readonly course: Course;
  readonly visit?: string;
}

function checkInText(rule: CheckInRule, { ruleDueAt, about, course, visit }: About): TimelineText {
  const dueAt = nextOpen(ruleDueAt, course.window);
  return {
    id: textId({ plan: course.plan.plan, rule: rule.id, about, ...(visit ? { visit } : {}) }),
    rule: rule.id,
    kind: 'check-in',
    to: rule.to,
    text: rule.text,
    dueAt,
    usefulUntil: later(dueAt, rule.goodFor ?? CHECK_IN_GOOD_FOR, course.timeZone),
    urgency: URGENCY.checkIn,
    ...(visit ? { visit } : {}),
    ...(rule.asks ? { asks: rule.asks } : {}),
  };
}
