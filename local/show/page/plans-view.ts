import type { Clinic } from '../../../core/clinic/clinic.ts';
import { isBooked, type StoredPlan } from '../../../core/plan/plan.ts';
import { phoneEnd } from '../../../core/reading/phone.ts';
import type { Instant } from '../../../core/time/units.ts';
import {
  type Course,
  type CourseVisit,
  isStanding,
  layOut,
  visitCount,
  visitZone,
} from '../../../core/timeline/course.ts';
import { timelineOf } from '../../../core/timeline/timeline.ts';
import type { TimelineText } from '../../../core/timeline/timeline-text.ts';
import { patientName } from '../cast.ts';
import { now, type Show, storedPlans } from '../show.ts';
import { padded } from './width.ts';
import { clockText, dateText, momentText, ruleWords } from './words.ts';

/** Visits shown of a long series: those just past, and those just ahead. */
const SHOWN = { past: 2, ahead: 4 } as const;

/** Prints every plan: its visits, how they stand, and what comes next. */
export async function showPlans(show: Show): Promise<void> {
  for (const plan of await storedPlans(show)) showPlan(plan, show);
}

function showPlan(plan: StoredPlan, show: Show): void {
  const { screen, scene } = show;
  const course = layOut(plan, scene.clinic);
  screen.print('');
  screen.say(planTitle(plan, scene.clinic), { colour: 'bold' });
  const ahead = course.visits.findIndex(({ end }) => now(show) < end);
  const first = Math.max(0, (ahead < 0 ? course.visits.length : ahead) - SHOWN.past);
  const last = Math.min(course.visits.length, (ahead < 0 ? course.visits.length : ahead) + SHOWN.ahead);
  if (first > 0) screen.say(`${first} earlier`, { indent: 2, colour: 'dim' });
  for (const visit of course.visits.slice(first, last)) screen.say(visitLine(visit, course, now(show)), { indent: 2 });
  const rest = course.visits.slice(last);
  const end = rest.at(-1);
  if (end)
    screen.say(`${rest.length} more, the last on ${dateText(end.start, zoneOf(course))}`, { indent: 2, colour: 'dim' });
  screen.say(nextWords(course, now(show)), { indent: 2 });
}

/** `María …0123: IV ketamine, in Spanish`. */
export function planTitle(plan: StoredPlan, clinic: Clinic): string {
  const title = clinic.protocols[plan.protocol]?.title ?? plan.protocol;
  return `${patientName(plan)} ${phoneEnd(plan.patient.phone)}: ${title}${languageWords(plan, clinic)}${helperWords(plan)}`;
}

function languageWords({ patient: { language } }: StoredPlan, { languages }: Clinic): string {
  if (language === undefined || language === languages[0] || !languages.includes(language)) return '';
  return `, in ${LANGUAGE_NAMES.of(language) ?? language}`;
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

function helperWords({ helper }: StoredPlan): string {
  return helper ? `, with a helper ${phoneEnd(helper.phone)}` : '';
}

/** `visit 4 of 6 (v4)  Thu Apr 16, 2:00 PM  booked`. */
export function visitLine(visit: CourseVisit, course: Course, moment: Instant): string {
  const which = visit.number === undefined ? 'visit' : `visit ${visit.number} of ${visitCount(course)}`;
  return `${padded(`${which} (${visit.visit.visit})`, 20)}  ${padded(visitTime(visit, course), 20)}  ${statusWords(visit, course, moment)}`;
}

function statusWords({ visit, end, start }: CourseVisit, { protocol }: Course, moment: Instant): string {
  if (!isBooked(visit) || moment < start) return visit.status;
  if (moment < end) return 'going on';
  return protocol.attendance === 'assumed' ? 'took place' : 'over: attended or missed?';
}

/** When a visit is, where it is: a home session's time is the patient's. */
export function visitTime({ start }: CourseVisit, course: Course): string {
  const when = momentText(start, zoneOf(course));
  return when === momentText(start, course.clinic.timeZone) ? when : `${when} there`;
}

export function zoneOf({ plan, clinic }: Course): string {
  return visitZone(plan, clinic);
}

/** What the patient or helper gets next, if all stays as it is. */
export function nextWords(course: Course, moment: Instant): string {
  const next = comingTexts(course, moment).find(({ held, follows, kind }) => !held && !follows && kind !== 'silence');
  if (!next) return 'No text is to come.';
  const to = next.to === 'helper' ? ' to the helper' : '';
  return `Next text${to}: ${ruleWords(next)}, ${dateText(next.dueAt, course.timeZone)} at ${clockText(next.dueAt, course.timeZone)}.`;
}

export function comingTexts(course: Course, moment: Instant): TimelineText[] {
  return timelineOf(course).filter(({ dueAt }) => moment < dueAt);
}

/** Visits that can still be moved or cancelled. */
export function openVisits(course: Course, moment: Instant): CourseVisit[] {
  return course.visits.filter((visit) => isStanding(visit) && moment < visit.start);
}
