import type { Clinic } from '../clinic/clinic.ts';
import { readInstant } from '../time/iso.ts';
import { hours, type Instant, minutes, plus } from '../time/units.ts';
import { type Alert, isUrgent } from './alert.ts';
import { pagingOf } from './paging.ts';

/** The clinical sheet's clock: by then the second person has been called as well. */
const URGENT_WITHIN = minutes(10);
/** What was to be seen to today, and a day later is nobody's. */
const TODAY_WITHIN = hours(24);

interface Circumstances {
  /** Undefined when its settings cannot be read. */
  readonly clinic: Clinic | undefined;
  readonly now: Instant;
}

/**
 * Whether an alert that nobody took should have been taken by now. The clock of danger runs from when it arose. That of a
 * matter of today runs from when somebody is first called for it, out of their hours from their next opening: before that
 * nobody at the clinic could take it. A task has none.
 *
 * @example
 * isPastClock(todayAlertOfFridayNight, { clinic, now: sundayNoon }) //=> false: on Monday at 8 they are called
 */
export function isPastClock(alert: Alert, { clinic, now }: Circumstances): boolean {
  if (alert.level === 'task') return false;
  const arose = readInstant(alert.at);
  if (isUrgent(alert)) return plus(arose, URGENT_WITHIN) <= now;
  return plus(firstCalledAt(alert, arose, clinic), TODAY_WITHIN) <= now;
}

function firstCalledAt(alert: Alert, arose: Instant, clinic: Clinic | undefined): Instant {
  const paging = clinic && pagingOf(alert, clinic, arose);
  return paging?.do === 'wait' ? paging.until : arose;
}
