import { Temporal } from 'temporal-polyfill';
import type { WeeklyRule } from '../clinic/clinic.ts';
import type { Span } from '../time/span.ts';
import { nextOpen } from '../time/window.ts';
import { isBefore, later, toInstant, toLocal } from '../time/zone.ts';
import type { Course, CourseVisit } from './course.ts';
import { type TimelineText, textId, URGENCY } from './timeline-text.ts';

const WEEKLY_GOOD_FOR: Span = { minutes: 12 * 60 };
export const DAYS_LISTED = 7;
/** The first list may go this long before the plan starts. */
const DAYS_BEFORE_START = 7;
const DAYS_A_WEEK = 7;

/** The weekly list of the coming visits: one text a week in which there are any. */
export function weeklyLists(course: Course): TimelineText[] {
  const rule = course.protocol.weekly;
  const last = course.standing.at(-1);
  if (!rule || !last) return [];
  return weeklyDays(rule, course, last.localStart.toPlainDate())
    .map((day) => listOn(day, rule, course))
    .filter((text) => text !== undefined);
}

/** The visits that a list names: those of the seven local days after the day on which it goes. */
export function listedVisits(course: Course, goesAt: Temporal.Instant): CourseVisit[] {
  const day = toLocal(goesAt, course.timeZone).toPlainDate();
  const first = day.add({ days: 1 }).toString();
  const last = day.add({ days: DAYS_LISTED }).toString();
  return course.standing.filter(({ startDay }) => first <= startDay && startDay <= last);
}

function weeklyDays(rule: WeeklyRule, { plan }: Course, last: Temporal.PlainDate): Temporal.PlainDate[] {
  const earliestDay = Temporal.PlainDate.from(plan.startsOn).subtract({ days: DAYS_BEFORE_START });
  const wait = (rule.on - earliestDay.dayOfWeek + DAYS_A_WEEK) % DAYS_A_WEEK;
  const days: Temporal.PlainDate[] = [];
  let day = earliestDay.add({ days: wait });
  while (Temporal.PlainDate.compare(day, last) < 0) {
    days.push(day);
    day = day.add({ days: DAYS_A_WEEK });
  }
  return days;
}

function listOn(day: Temporal.PlainDate, rule: WeeklyRule, course: Course): TimelineText | undefined {
  const ruleDueAt = toInstant(day.toPlainDateTime(Temporal.PlainTime.from(rule.at)), course.timeZone);
  const dueAt = nextOpen(ruleDueAt, course.window);
  if (isBefore(ruleDueAt, course.enteredAt) || listedVisits(course, dueAt).length === 0) return undefined;
  return {
    id: textId({ plan: course.plan.plan, rule: 'weekly', about: day.toString() }),
    rule: 'weekly',
    kind: 'weekly',
    to: 'patient',
    text: rule.text,
    dueAt,
    usefulUntil: later(dueAt, WEEKLY_GOOD_FOR, course.timeZone),
    urgency: URGENCY.otherReminder,
  };
}
