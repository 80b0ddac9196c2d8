import { Temporal } from 'temporal-polyfill';
import { type BookNextRule, CANCELLED_TODAY_TEXT, type NoticeRule } from '../clinic/clinic.ts';
import type { Span } from '../time/span.ts';
import { nextOpen } from '../time/window.ts';
import { earliest, isBefore, later, latest, toInstant, toLocal } from '../time/zone.ts';
import { type Course, type CourseVisit, seriesTotal, visitZone } from './course.ts';
import { type TimelineText, textId, URGENCY } from './timeline-text.ts';

const NOTICE_GOOD_FOR: Span = { days: 1 };
/** A visit further away than this is moved or cancelled without a text; its reminders will tell. */
export const NOTICE_WITHIN: Span = { days: 7 };

/** Texts that answer a change of the plan: welcome, moved, cancelled, missed, and the question to book the next visit. */
export function notices(course: Course): TimelineText[] {
  return [
    ...welcome(course),
    ...course.visits.flatMap((visit) => [
      ...moved(visit, course),
      ...cancelled(visit, course),
      ...missed(visit, course),
    ]),
    ...bookNext(course),
  ];
}

function welcome(course: Course): TimelineText[] {
  const rule = course.protocol.notices.welcome;
  return rule ? [notice(rule, { name: 'welcome', from: course.enteredAt, about: '', course })] : [];
}

function moved(visit: CourseVisit, course: Course): TimelineText[] {
  const rule = course.protocol.notices.moved;
  const { movedFrom, previousAt = movedFrom } = visit.visit;
  if (!rule || !movedFrom || !previousAt || !isBooked(visit) || !isBefore(visit.setAt, visit.start)) return [];
  const zone = visitZone(course.plan, course.clinic, course.protocol);
  const were = [movedFrom, previousAt].map((at) => toInstant(Temporal.PlainDateTime.from(at), zone));
  if (![...were, visit.start].some((time) => isNear(time, visit, course))) return [];
  return [noticeOfVisit(rule, 'moved', { visit, course })];
}

/** Speaks of the time that the patient believes in: a move that nobody heard of is not news any more. */
function cancelled(visit: CourseVisit, course: Course): TimelineText[] {
  const rule = course.protocol.notices.cancelled;
  const { status, told, movedFrom } = visit.visit;
  if (!rule || status !== 'cancelled' || !told) return [];
  const believed = movedFrom === undefined ? visit : believing(visit, movedFrom, course);
  if (!isNear(believed.start, visit, course)) return [];
  const text = noticeOfVisit(rule, 'cancelled', { visit: believed, course });
  const day = toLocal(text.dueAt, course.timeZone).toPlainDate().toString();
  const onTheDay = day === believed.startDay && CANCELLED_TODAY_TEXT in course.clinic.texts;
  return [
    {
      ...text,
      ...(onTheDay ? { text: CANCELLED_TODAY_TEXT } : {}),
      ...(movedFrom === undefined ? {} : { believedAt: believed.start }),
    },
  ];
}

function believing(visit: CourseVisit, at: string, course: Course): CourseVisit {
  const zone = visitZone(course.plan, course.clinic, course.protocol);
  const start = toInstant(Temporal.PlainDateTime.from(at), zone);
  return { ...visit, start, startDay: toLocal(start, course.timeZone).toPlainDate().toString() };
}

/** Visits that were already missed when the plan was entered are history, not news. */
function missed(visit: CourseVisit, course: Course): TimelineText[] {
  const rule = course.protocol.notices.missed;
  if (!rule || visit.visit.status !== 'missed' || !isBefore(course.enteredAt, visit.setAt)) return [];
  const about = visit.visit.at;
  return [notice(rule, { name: 'missed', from: visit.setAt, about, course, visit })];
}

/**
 * Asks once a gap: the series has visits left, none is booked, and a day has passed since the last one ended or the
 * last booking was cancelled. Staff get their task with it.
 */
function bookNext(course: Course): TimelineText[] {
  const rule = course.protocol.notices.bookNext;
  const gap = gapAfter(course);
  if (!rule || !gap || !hasVisitsLeft(course)) return [];
  const day = toLocal(gap.since, course.timeZone).toPlainDate();
  const from = latest(dueInGap(rule, day, course), gap.since);
  if (isBefore(from, course.enteredAt)) return [];
  const { visit, at } = gap.visit.visit;
  const text = notice(rule, { name: 'bookNext', from, about: `${visit}@${at}`, course });
  return [{ ...text, kind: 'book-next', urgency: URGENCY.bookNext, task: { level: 'task', about: 'bookNext' } }];
}

function dueInGap(rule: BookNextRule, day: Temporal.PlainDate, course: Course): Temporal.Instant {
  const clock = Temporal.PlainTime.from(rule.at);
  return toInstant(day.toPlainDateTime(clock).add(rule.after), course.timeZone);
}

/** Cancelling a visit from before the last one, for the record, opens no gap. */
function gapAfter(course: Course): { since: Temporal.Instant; visit: CourseVisit } | undefined {
  const last = course.visits.filter(({ visit }) => visit.status !== 'cancelled').at(-1);
  const cancelled = course.visits.filter(
    ({ visit, start }) => visit.status === 'cancelled' && (!last || isBefore(last.start, start)),
  );
  const lastCancelled = cancelled.reduce<CourseVisit | undefined>(
    (latestOne, visit) => (latestOne && !isBefore(latestOne.setAt, visit.setAt) ? latestOne : visit),
    undefined,
  );
  if (!last) return lastCancelled && { since: lastCancelled.setAt, visit: lastCancelled };
  if (!lastCancelled || isBefore(lastCancelled.setAt, last.end)) return { since: last.end, visit: last };
  return { since: lastCancelled.setAt, visit: lastCancelled };
}

function hasVisitsLeft(course: Course): boolean {
  if (course.protocol.phases.length === 0) return false;
  const total = seriesTotal(course.protocol);
  return total === undefined || course.standing.length < total;
}

interface NoticeOf {
  readonly name: string;
  /** When the news arose. */
  readonly from: Temporal.Instant;
  readonly about: string;
  readonly course: Course;
  readonly visit?: CourseVisit;
}

function notice(rule: NoticeRule, { name, from, about, course, visit }: NoticeOf): TimelineText {
  const dueAt = nextOpen(from, course.window);
  return {
    id: textId({ plan: course.plan.plan, rule: name, about, ...(visit ? { visit: visit.visit.visit } : {}) }),
    rule: name,
    kind: 'notice',
    to: 'patient',
    text: rule.text,
    dueAt,
    usefulUntil: later(dueAt, rule.goodFor ?? NOTICE_GOOD_FOR, course.timeZone),
    urgency: URGENCY.notice,
    ...(visit ? { visit: visit.visit.visit } : {}),
  };
}

/** News of one visit: of no use once the visit's time has come. Each change has a notice of its own. */
function noticeOfVisit(rule: NoticeRule, name: string, { visit, course }: { visit: CourseVisit; course: Course }) {
  const about = `${visit.visit.at}@${visit.setAt}`;
  const text = notice(rule, { name, from: visit.setAt, about, course, visit });
  const lastUseful = visit.start.subtract({ milliseconds: 1 });
  if (isBefore(lastUseful, text.dueAt)) return { ...text, held: 'no-time-left' as const };
  return { ...text, usefulUntil: earliest(text.usefulUntil, lastUseful) };
}

function isBooked({ visit }: CourseVisit): boolean {
  return visit.status === 'booked' || visit.status === 'confirmed';
}

/** From now on and within seven days, the seventh included. */
function isNear(time: Temporal.Instant, { setAt }: CourseVisit, { timeZone }: Course): boolean {
  return !isBefore(time, setAt) && !isBefore(later(setAt, NOTICE_WITHIN, timeZone), time);
}
