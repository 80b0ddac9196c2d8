import type { WeeklyRule } from '../clinic/clinic.ts';
import { countWhile } from '../sorted.ts';
import { DAYS_A_WEEK, daysAfter, timeOn, weekdayOf } from '../time/calendar.ts';
import { isoDay, readClock, readDay } from '../time/iso.ts';
import { later, localDay } from '../time/later.ts';
import type { Span } from '../time/span.ts';
import type { Instant, LocalDay } from '../time/units.ts';
import { nextOpen } from '../time/window.ts';
import { toInstant } from '../time/zone.ts';
import type { Course, CourseVisit } from './course.ts';
import { type TimelineText, textId, URGENCY } from './timeline-text.ts';

const WEEKLY_GOOD_FOR: Span = { minutes: 12 * 60 };
export const DAYS_LISTED = 7;
/** The first list may go this long before the plan starts. */
const DAYS_BEFORE_START = 7;

/** The weekly list of the coming visits: one text a week in which there are any. */
export function weeklyLists(course: Course): TimelineText[] {
  const rule = course.protocol.weekly;
  const last = course.standing.at(-1);
  if (!rule || !last) return [];
  return weeklyDays(rule, course, last.startDay)
    .map((day) => listOn(day, rule, course))
    .filter((text) => text !== undefined);
}

/** The visits that a list names: those of the seven local days after the day on which it goes. */
export function listedVisits({ standing, timeZone }: Course, goesAt: Instant): CourseVisit[] {
  const day = localDay(goesAt, timeZone);
  const last = daysAfter(day, DAYS_LISTED);
  const countUntil = (until: LocalDay) => countWhile(standing, ({ startDay }) => startDay <= until);
  return standing.slice(countUntil(day), countUntil(last));
}

function weeklyDays(rule: WeeklyRule, { plan }: Course, last: LocalDay): LocalDay[] {
  const earliestDay = daysAfter(readDay(plan.startsOn), -DAYS_BEFORE_START);
  const wait = (rule.on - weekdayOf(earliestDay) + DAYS_A_WEEK) % DAYS_A_WEEK;
  const days: LocalDay[] = [];
  let day = daysAfter(earliestDay, wait);
  while (day < last) {
    days.push(day);
    day = daysAfter(day, DAYS_A_WEEK);
  }
  return days;
}

function listOn(day: LocalDay, rule: WeeklyRule, course: Course): TimelineText | undefined {
  const ruleDueAt = toInstant(timeOn(day, readClock(rule.at)), course.timeZone);
  const dueAt = nextOpen(ruleDueAt, course.window);
  if (ruleDueAt < course.enteredAt || listedVisits(course, dueAt).length === 0) return undefined;
  const about = isoDay(day);
  return {
    id: textId({ plan: course.plan.plan, rule: 'weekly', about }),
    rule: 'weekly',
    kind: 'weekly',
    about,
    to: 'patient',
    text: rule.text,
    dueAt,
    usefulUntil: later(dueAt, WEEKLY_GOOD_FOR, course.timeZone),
    urgency: URGENCY.otherReminder,
  };
}
