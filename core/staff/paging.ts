import type { Clinic, Role, StaffMember } from '../clinic/clinic.ts';
import { readInstant } from '../time/iso.ts';
import { type Instant, minutes, plus } from '../time/units.ts';
import { type Alert, isUrgent } from './alert.ts';
import { isOnDuty, nextDuty } from './duty.ts';
import { backupsFor, roleFor, staffFor } from './whom.ts';

/** The clinical sheet's clocks. */
const URGENT_AGAIN = minutes(5);
const SECOND_PERSON_AFTER = minutes(10);
/** The sheet wants the person on call to act on these within the hour. */
const ON_CALL_AGAIN = minutes(60);
/** Who hears of a matter of today out of hours when it is one for the person on call, the first of these that there is. */
const ON_CALL_ROLES: readonly Role[] = ['prescriber', 'nurse', 'therapist', 'front-desk'];

export type Paging =
  /** Nobody is called again without `next`: it stands in the list, and in each day's digest. */
  | { readonly do: 'page'; readonly to: readonly string[]; readonly next?: Instant }
  | { readonly do: 'wait'; readonly until: Instant }
  /** A task waits in the list; nobody is called for it. */
  | { readonly do: 'list' };

/**
 * Whom to page for an alert at this moment, and when to page again if nobody accepts. Danger is told at once, at any
 * hour, every five minutes, and to the second person from the tenth; what must be seen to today, while somebody whose
 * matter it is works, or at the opening of their day; it then stands in each day's digest until somebody ends it.
 *
 * @example
 * pagingOf(todayAlert, clinic, saturdayAtMidnight) //=> { do: 'wait', until: Monday 08:00 }
 */
export function pagingOf(alert: Alert, clinic: Clinic, now: Instant): Paging {
  if (alert.level === 'task') return { do: 'list' };
  return isUrgent(alert) ? urgentPaging(alert, clinic, now) : todayPaging(alert, clinic, now);
}

/** Where nobody is on duty they are called all the same: somebody's life may depend on it. */
function urgentPaging({ about, at }: Alert, clinic: Clinic, now: Instant): Paging {
  const role = roleFor(about);
  const holders = staffFor(role, clinic);
  const onDuty = atWork(holders, clinic, now);
  const isSecondAsked = plus(readInstant(at), SECOND_PERSON_AFTER) <= now;
  const second = isSecondAsked ? backupsFor(role, clinic) : [];
  return page([...(onDuty.length > 0 ? onDuty : holders), ...second], plus(now, URGENT_AGAIN));
}

/** Somebody whose matter it is, while they work; a matter for the person on call is called for all night. */
function todayPaging(alert: Alert, clinic: Clinic, now: Instant): Paging {
  const role = roleFor(alert.about);
  const holders = staffFor(role, clinic);
  const onDuty = atWork(holders, clinic, now);
  if (alert.isForOnCall) {
    const second = alert.pages > 0 ? backupsFor(role, clinic) : [];
    return page([...(onDuty.length > 0 ? onDuty : onCallAt(clinic, now)), ...second], plus(now, ON_CALL_AGAIN));
  }
  const opening = onDuty.length > 0 ? now : nextDuty(holders, now, clinic);
  if (opening !== undefined && now < opening) return { do: 'wait', until: opening };
  return page(onDuty.length > 0 ? onDuty : holders);
}

/** Somebody at work, whoever it is; else the prescribers, whom the sheet calls at night. */
function onCallAt(clinic: Clinic, now: Instant): readonly StaffMember[] {
  const ofRoles = ON_CALL_ROLES.map((role) => clinic.staff.filter(({ roles }) => roles.includes(role)));
  const first = ofRoles.map((some) => atWork(some, clinic, now)).find((some) => some.length > 0);
  return first ?? staffFor('prescriber', clinic);
}

function atWork(staff: readonly StaffMember[], clinic: Clinic, now: Instant): StaffMember[] {
  return staff.filter((member) => isOnDuty(member, now, clinic));
}

function page(staff: readonly StaffMember[], next?: Instant): Paging {
  return { do: 'page', to: [...new Set(staff.map(({ id }) => id))], ...(next === undefined ? {} : { next }) };
}

/**
 * Whether anybody hears of a patient's danger now, so that the patient may be told that our team has been told. A
 * second person counts: they are called after ten minutes.
 */
export function isAnyoneOnDuty(about: string, clinic: Clinic, now: Instant): boolean {
  const role = roleFor(about);
  return atWork([...staffFor(role, clinic), ...backupsFor(role, clinic)], clinic, now).length > 0;
}
