import { type BookNextRule, CANCELLED_TEXT, CANCELLED_TODAY_TEXT, type NoticeRule } from '../clinic/clinic.ts';
import { isBooked } from '../plan/plan.ts';
import { daysAfter, MIDNIGHT, onTheClockLater, timeOn } from '../time/calendar.ts';
import { readClock, readInstant, readLocal } from '../time/iso.ts';
import { later, localDay } from '../time/later.ts';
import type { Span } from '../time/span.ts';
import { earliest, type Instant, type LocalDay, latest, milliseconds, minus } from '../time/units.ts';
import { nextOpen } from '../time/window.ts';
import { toInstant } from '../time/zone.ts';
import { type Course, type CourseVisit, isMeant, seriesTotal, visitZone } from './course.ts';
import { aboutChange, type TimelineText, textId, URGENCY } from './timeline-text.ts';

const NOTICE_GOOD_FOR: Span = { days: 1 };
/** Nothing else goes before the answer: the question outlives an outage of days, while visits are to come. */
const OPT_IN_GOOD_FOR: Span = { days: 7 };
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

export const OPT_IN_RULE = 'optIn';

/** Where the clinic asks by text first, the welcome answers the patient's yes. Who agreed unasked is not asked any more. */
function welcome(course: Course): TimelineText[] {
  const { welcome: rule, optIn } = course.protocol.notices;
  const { enteredAt, plan } = course;
  if (!optIn) return rule ? [notice(rule, { name: 'welcome', from: enteredAt, about: '', course })] : [];
  const { optedInAt, optInFrom: about = '' } = plan;
  if (optedInAt === undefined) return [optInQuestion(optIn, about, course)];
  return rule ? [notice(rule, { name: 'welcome', from: readInstant(optedInAt), about: optedInAt, course })] : [];
}

function optInQuestion(rule: NoticeRule, about: string, course: Course): TimelineText {
  const from = about ? readInstant(about) : course.enteredAt;
  const question = notice(rule, { name: OPT_IN_RULE, from, about, course });
  const lastVisit = course.standing.at(-1);
  if (rule.goodFor || !lastVisit) return question;
  const { dueAt, usefulUntil } = question;
  const whileVisitsCome = earliest(lastVisit.end, later(dueAt, OPT_IN_GOOD_FOR, course.timeZone));
  return { ...question, usefulUntil: latest(usefulUntil, whileVisitsCome) };
}

function moved(visit: CourseVisit, course: Course): TimelineText[] {
  const rule = course.protocol.notices.moved;
  const { movedFrom, previousAt = movedFrom } = visit.visit;
  if (!rule || !movedFrom || !previousAt || !isBooked(visit.visit) || visit.setAt >= visit.start) return [];
  const were = [movedFrom, previousAt].map((at) => startAt(at, course));
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
  return [
    {
      ...text,
      ...wordsForTheDay(rule, believed, { dueAt: text.dueAt, course }),
      ...(movedFrom === undefined ? {} : { believedAt: believed.start }),
    },
  ];
}

/** It may be due on the day itself, or go then, for a closed window or a number that was throttled. */
function wordsForTheDay(
  rule: NoticeRule,
  { startDay: day }: CourseVisit,
  { dueAt, course }: { readonly dueAt: Instant; readonly course: Course },
): Pick<TimelineText, 'onDay'> & Partial<Pick<TimelineText, 'text'>> {
  const begins = latest(dueAt, toInstant(timeOn(day, MIDNIGHT), course.timeZone));
  if (!hasWordsForTheDay(rule, course) || asksToFastSoon(begins, course)) return {};
  if (localDay(dueAt, course.timeZone) === day) return { text: CANCELLED_TODAY_TEXT };
  return { onDay: { day, text: CANCELLED_TODAY_TEXT } };
}

/** A treatment that names another text has its own words, on the day too. */
function hasWordsForTheDay({ text }: NoticeRule, { clinic }: Course): boolean {
  return text === CANCELLED_TEXT && CANCELLED_TODAY_TEXT in clinic.texts;
}

/**
 * Whether a visit that still stands today or tomorrow has a reminder that says when to stop eating or drinking. Then
 * the words for the day, which say that eating is fine, could be taken to speak of that visit too.
 */
function asksToFastSoon(now: Instant, course: Course): boolean {
  const tomorrow = daysAfter(localDay(now, course.timeZone), 1);
  return course.standing.some(
    (visit) =>
      isBooked(visit.visit) &&
      now < visit.start &&
      visit.startDay <= tomorrow &&
      course.fasting.some(({ only }) => isMeant(only, visit, course)),
  );
}

function believing(visit: CourseVisit, at: string, course: Course): CourseVisit {
  const start = startAt(at, course);
  return { ...visit, start, startDay: localDay(start, course.timeZone) };
}

/** When a visit would start whose time is written so. */
function startAt(at: string, { plan, clinic }: Course): Instant {
  return toInstant(readLocal(at), visitZone(plan, clinic));
}

/** Visits that were already missed when the plan was entered are history, not news. */
function missed(visit: CourseVisit, course: Course): TimelineText[] {
  const rule = course.protocol.notices.missed;
  if (!rule || visit.visit.status !== 'missed' || visit.setAt <= course.enteredAt) return [];
  const about = visit.visit.at;
  const text = notice(rule, { name: 'missed', from: missedSince(visit), about, course, visit });
  return [isMissedBefore(visit, course) ? { ...text, held: 'superseded' } : text];
}

/** One that is marked before its time is not missed yet: somebody called, or it is a slip. */
function missedSince({ setAt, start }: CourseVisit): Instant {
  return latest(setAt, start);
}

/** Whoever missed a day of several visits hears of it once. */
function isMissedBefore(visit: CourseVisit, { visits, enteredAt }: Course): boolean {
  const since = missedSince(visit);
  return visits.some(
    (other) =>
      other.visit.status === 'missed' &&
      other.startDay === visit.startDay &&
      enteredAt < other.setAt &&
      (missedSince(other) < since || (missedSince(other) === since && other.start < visit.start)),
  );
}

/**
 * Asks once a gap: the series has visits left, none is booked, and a day has passed since the last one ended or the
 * last booking was cancelled. Staff get their task with it.
 */
function bookNext(course: Course): TimelineText[] {
  const rule = course.protocol.notices.bookNext;
  const gap = gapAfter(course);
  if (!rule || !gap || !hasVisitsLeft(course)) return [];
  const from = latest(dueInGap(rule, localDay(gap.since, course.timeZone), course), gap.since);
  if (from < course.enteredAt) return [];
  const { visit, at } = gap.visit.visit;
  const text = notice(rule, { name: 'bookNext', from, about: `${visit}@${at}`, course });
  return [{ ...text, kind: 'book-next', urgency: URGENCY.bookNext, task: { level: 'task', about: 'bookNext' } }];
}

function dueInGap({ at, after }: BookNextRule, day: LocalDay, { timeZone }: Course): Instant {
  return toInstant(onTheClockLater(timeOn(day, readClock(at)), after), timeZone);
}

/** Cancelling a visit from before the last one, for the record, opens no gap. */
function gapAfter(course: Course): { since: Instant; visit: CourseVisit } | undefined {
  const last = course.visits.findLast(({ visit }) => visit.status !== 'cancelled');
  const cancelled = course.visits.filter(
    ({ visit, start }) => visit.status === 'cancelled' && (!last || last.start < start),
  );
  const lastCancelled = cancelled.reduce<CourseVisit | undefined>(
    (latestOne, visit) => (latestOne && visit.setAt <= latestOne.setAt ? latestOne : visit),
    undefined,
  );
  if (!last) return lastCancelled && { since: lastCancelled.setAt, visit: lastCancelled };
  if (!lastCancelled || lastCancelled.setAt < last.end) return { since: last.end, visit: last };
  return { since: lastCancelled.setAt, visit: lastCancelled };
}

function hasVisitsLeft(course: Course): boolean {
  const total = seriesTotal(course.protocol);
  return total === undefined || course.standing.length < total;
}

interface NoticeOf {
  readonly name: string;
  /** When the news arose. */
  readonly from: Instant;
  readonly about: string;
  readonly course: Course;
  readonly visit?: CourseVisit;
}

function notice(rule: NoticeRule, { name, from, about, course, visit }: NoticeOf): TimelineText {
  const dueAt = nextOpen(from, course.window);
  return {
    id: textId({ plan: course.plan.plan, visit: visit?.visit.visit, rule: name, about }),
    rule: name,
    kind: 'notice',
    visit: visit?.visit.visit,
    about,
    to: 'patient',
    text: rule.text,
    dueAt,
    usefulUntil: later(dueAt, rule.goodFor ?? NOTICE_GOOD_FOR, course.timeZone),
    urgency: URGENCY.notice,
  };
}

/** News of one visit: of no use once the visit's time has come. */
function noticeOfVisit(rule: NoticeRule, name: string, { visit, course }: { visit: CourseVisit; course: Course }) {
  const about = aboutChange(visit.visit);
  const text = notice(rule, { name, from: visit.setAt, about, course, visit });
  const lastUseful = minus(visit.start, milliseconds(1));
  if (lastUseful < text.dueAt) return { ...text, held: 'no-time-left' as const };
  return { ...text, usefulUntil: earliest(text.usefulUntil, lastUseful) };
}

/** From now on and within seven days, the seventh included. */
function isNear(time: Instant, { setAt }: CourseVisit, { timeZone }: Course): boolean {
  return setAt <= time && time <= later(setAt, NOTICE_WITHIN, timeZone);
}
