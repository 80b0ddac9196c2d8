import type { Phase } from '../clinic/clinic.ts';
import { isToAgree } from '../plan/lacking.ts';
import type { StoredPlan, StoredVisit } from '../plan/plan.ts';
import { DAYS_A_WEEK, daysAfter, timeOn } from '../time/calendar.ts';
import { isoToMinute, readClock } from '../time/iso.ts';
import { localDay } from '../time/later.ts';
import { type Course, layOut } from './course.ts';
import { takesAPlace } from './daily-cap.ts';
import { timelineOf } from './timeline.ts';

/** Of a phase that is open, so many visits show how often texts come. */
const OPEN_PHASE_VISITS = 8;
/** Early enough for every evening text, late enough for every morning one. */
const MODEL_VISIT_AT = '14:00';

/**
 * The most texts that a patient gets in any seven days of the series, nudges of questions included: what consent must
 * name. Visits count as booked, and as the protocol's phases usually have them, as close together as they may be.
 */
export function textsPerWeek(course: Course): number {
  const plans = [agreed(course), modelPlan(course)];
  const most = Math.max(...plans.map((plan) => mostInAWeek(layOut(plan, course.clinic))));
  return Math.max(1, most);
}

/** What comes when they agree must be said while they are asked. */
function agreed({ plan, protocol }: Course): StoredPlan {
  return isToAgree(plan, protocol) ? { ...plan, optedInAt: plan.enteredAt } : plan;
}

function mostInAWeek(course: Course): number {
  const days = timelineOf(course)
    .filter(takesAPlace)
    .map(({ dueAt }) => localDay(dueAt, course.timeZone));
  let from = 0;
  let most = 0;
  for (const [index, day] of days.entries()) {
    while (daysAfter(days[from] ?? day, DAYS_A_WEEK) <= day) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return most;
}

/** So long before the first visit a plan is known, that all its reminders go. */
const DAYS_AHEAD = 7;

/** A protocol without phases goes on and on, as an open phase does. */
const OPEN: Phase = { name: '' };

/** The plan as its protocol has it: every phase's visits, one after the other, and nothing that withholds a text. */
export function modelPlan(course: Course): StoredPlan {
  const { plan: id, clinic, protocol, startsOn, patient, enteredAt, version } = course.plan;
  // Written out: what V8 made fast for an object that was spread is lost with the last such object.
  return {
    plan: id,
    clinic,
    protocol,
    startsOn,
    patient,
    enteredAt,
    version,
    state: 'active',
    consent: { texts: true },
    optedInAt: enteredAt,
    visits: modelVisits(course),
  };
}

function modelVisits({ plan, protocol, enteredAt, timeZone }: Course): StoredVisit[] {
  const kind = modelKind(plan);
  const visits: StoredVisit[] = [];
  let day = daysAfter(localDay(enteredAt, timeZone), DAYS_AHEAD);
  for (const phase of protocol.phases.length > 0 ? protocol.phases : [OPEN]) {
    for (let count = 0; count < (phase.visits ?? OPEN_PHASE_VISITS); count += 1) {
      const visit = `model-${visits.length + 1}`;
      const at = isoToMinute(timeOn(day, readClock(MODEL_VISIT_AT)));
      visits.push({ visit, at, status: 'booked', setAt: plan.enteredAt, ...kind });
      day = daysAfter(day, spacing(phase));
    }
  }
  return visits;
}

function spacing({ spacing: { minDays } = { minDays: DAYS_A_WEEK, maxDays: DAYS_A_WEEK } }: Phase): number {
  return Math.max(1, minDays);
}

/** Where rules go by the kind of visit, the one with most texts shows how many can come. */
function modelKind({ visits }: StoredPlan): { kind?: string } {
  const kind = visits.find((visit) => visit.kind !== undefined)?.kind;
  return kind === undefined ? {} : { kind };
}
