import { DAYS_A_WEEK, daysBetween } from '../../time/calendar.ts';
import { readDay } from '../../time/iso.ts';
import { localDay, startOfDay } from '../../time/later.ts';
import { between, type Instant, inMinutes } from '../../time/units.ts';
import { type Course, type CourseVisit, isMeant } from '../../timeline/course.ts';
import type { Message } from '../reading.ts';

/** What the reading of a message rests on besides its words: how long after which visit of which treatment it came. */
export type Moment = Pick<Message, 'treatment' | 'hoursAfterVisit' | 'courseWeek'>;

const MINUTES_AN_HOUR = 60;

/** Where a plan stands at an instant, for judging what is expected then. */
export function momentOf(course: Course, now: Instant): Moment {
  const { treatment } = course.protocol;
  const hours = hoursAfter(course, now);
  const week = Math.floor(daysBetween(readDay(course.plan.startsOn), localDay(now, course.timeZone)) / DAYS_A_WEEK) + 1;
  return {
    ...(treatment ? { treatment } : {}),
    ...(hours === undefined ? {} : { hoursAfterVisit: hours }),
    ...(week >= 1 ? { courseWeek: week } : {}),
  };
}

/**
 * Since the end of the last visit that check-ins speak of: a talk brings no side effects. A daily dose at home has no
 * visit; it was taken some time that day.
 */
function hoursAfter(course: Course, now: Instant): number | undefined {
  const last = lastEnded(course, now);
  if (last) return inMinutes(between(last.end, now)) / MINUTES_AN_HOUR;
  if (course.protocol.treatment !== 'low') return undefined;
  return inMinutes(between(startOfDay(now, course.timeZone), now)) / MINUTES_AN_HOUR;
}

/** The last visit that is over, of the kinds after which patients are asked how they are. */
export function lastEnded(course: Course, now: Instant): CourseVisit | undefined {
  const { checkIns } = course.protocol;
  const kinds = checkIns.filter(({ from }) => from === 'visit').map(({ only: { visits: _, ...kind } = {} }) => kind);
  const isAsked = (visit: CourseVisit) => kinds.length === 0 || kinds.some((kind) => isMeant(kind, visit, course));
  return course.standing.findLast((visit) => visit.end <= now && isAsked(visit));
}
