import type { Clinic, Role, StaffMember } from '../clinic/clinic.ts';
import { readInstant } from '../time/iso.ts';
import { earliest, hours, type Instant, minus, minutes, plus } from '../time/units.ts';
import { type Alert, isUrgent } from './alert.ts';
import { isOnDuty, nextOpening } from './duty.ts';
import { backupsFor, roleFor, staffFor } from './whom.ts';

/** The clinical sheet's clocks. */
const URGENT_AGAIN = minutes(5);
const SECOND_PERSON_AFTER = minutes(10);
/** The sheet wants the person on call to act on these within the hour. */
const ON_CALL_AGAIN = minutes(60);
/** So long before a visit they can still tell the patient, who travels and may fast, what was decided. */
const DECIDED_BEFORE = hours(2);
/** Sooner than this before a visit nobody is called out of hours because of it. */
const PRESSES_WITHIN = hours(24);
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

/** Whether somebody is called for an alert at this moment, or was when it arose: the end of their shift takes no page back. */
export function isCalledFor(
  alert: Alert,
  { id }: Pick<StaffMember, 'id'>,
  { clinic, now }: { clinic: Clinic; now: Instant },
): boolean {
  return [readInstant(alert.at), now].some((at) => {
    const paging = pagingOf(alert, clinic, at);
    return paging.do === 'page' && paging.to.includes(id);
  });
}

function urgentPaging({ about, at }: Alert, clinic: Clinic, now: Instant): Paging {
  const isSecondAsked = plus(readInstant(at), SECOND_PERSON_AFTER) <= now;
  const second = isSecondAsked ? backupsFor(roleFor(about), clinic) : [];
  return page([...calledAtOnce(about, clinic, now), ...second], plus(now, URGENT_AGAIN));
}

/**
 * Those at work whose matter it is. Where none of them is, they are called all the same, for somebody's life may depend
 * on it, and with them whoever is at work, of whatever role: they are awake, and can call 911 or the doctor's home.
 */
function calledAtOnce(about: string, clinic: Clinic, now: Instant): readonly StaffMember[] {
  const holders = staffFor(roleFor(about), clinic);
  const onDuty = atWork(holders, clinic, now);
  return onDuty.length > 0 ? onDuty : [...holders, ...atWork(clinic.staff, clinic, now)];
}

/**
 * Somebody whose matter it is, while they work. For a matter of the person on call, and for one to be decided before a
 * visit that comes before their next opening, somebody is called at any hour, each hour, until one accepts.
 */
function todayPaging(alert: Alert, clinic: Clinic, now: Instant): Paging {
  const holders = staffFor(roleFor(alert.about), clinic);
  const onDuty = atWork(holders, clinic, now);
  const opening = nextOpening(holders, now, clinic);
  if (alert.isForOnCall || isPressing(alert, opening, now)) return onCallPaging(alert, clinic, now);
  const later = [opening, pressesAt(alert)].filter((at) => at !== undefined && now < at) as Instant[];
  const next = later.length > 0 ? later.reduce(earliest) : undefined;
  if (onDuty.length === 0 && next !== undefined) return { do: 'wait', until: next };
  return page(onDuty.length > 0 ? onDuty : holders, isAheadOf(alert, now) ? next : undefined);
}

function onCallPaging({ about, pages }: Alert, clinic: Clinic, now: Instant): Paging {
  const role = roleFor(about);
  const onDuty = atWork(staffFor(role, clinic), clinic, now);
  const second = pages > 0 ? backupsFor(role, clinic) : [];
  return page([...(onDuty.length > 0 ? onDuty : onCallAt(clinic, now)), ...second], plus(now, ON_CALL_AGAIN));
}

function isAheadOf({ before }: Alert, now: Instant): boolean {
  return before !== undefined && now < readInstant(before);
}

/** From when on somebody is called out of hours because of the visit. */
function pressesAt({ before }: Alert): Instant | undefined {
  return before === undefined ? undefined : minus(readInstant(before), PRESSES_WITHIN);
}

/** Whether the visit is near, and nobody whose matter it is comes to work in time before it. */
function isPressing(alert: Alert, opening: Instant | undefined, now: Instant): boolean {
  const from = pressesAt(alert);
  if (!alert.before || from === undefined || now < from || !isAheadOf(alert, now)) return false;
  return opening === undefined || minus(readInstant(alert.before), DECIDED_BEFORE) < opening;
}

/**
 * Somebody at work, whoever it is, a second person only where nobody else works; else the prescribers, whom the sheet
 * calls at night.
 */
function onCallAt(clinic: Clinic, now: Instant): readonly StaffMember[] {
  const ofRoles = [false, true].flatMap((isSecond) =>
    ON_CALL_ROLES.map((role) =>
      clinic.staff.filter(({ roles, backup }) => backup === isSecond && roles.includes(role)),
    ),
  );
  const first = ofRoles.map((some) => atWork(some, clinic, now)).find((some) => some.length > 0);
  return first ?? staffFor('prescriber', clinic);
}

function atWork(staff: readonly StaffMember[], clinic: Clinic, now: Instant): StaffMember[] {
  return staff.filter((member) => isOnDuty(member, now, clinic));
}

function page(staff: readonly StaffMember[], next?: Instant): Paging {
  return { do: 'page', to: [...new Set(staff.map(({ id }) => id))], ...(next === undefined ? {} : { next }) };
}

/** Whether somebody at work is called at once, so that the patient may be told that our team has been told. */
export function isAnyoneOnDuty(about: string, clinic: Clinic, now: Instant): boolean {
  return atWork(calledAtOnce(about, clinic, now), clinic, now).length > 0;
}
