import type { Clinic, StaffMember } from '../clinic/clinic.ts';
import { dayOf, daysAfter, minuteOf, timeOn, weekdayOf } from '../time/calendar.ts';
import { readClock } from '../time/iso.ts';
import { compare, type Instant, type LocalDay, type MinuteOfDay } from '../time/units.ts';
import { toInstant, toLocal } from '../time/zone.ts';

/** Every week has the same hours, so the next duty is at most this far away. */
const DAYS_SEARCHED_MAX = 8;

type Zone = Pick<Clinic, 'timeZone'>;

/** Whether somebody is at work at an instant; who has no hours always is. */
export function isOnDuty({ hours }: StaffMember, at: Instant, { timeZone }: Zone): boolean {
  if (!hours) return true;
  const local = toLocal(at, timeZone);
  const weekday = weekdayOf(dayOf(local));
  const clock = minuteOf(local);
  return hours.some(
    ({ days, from, to }) => days.includes(weekday) && readClock(from) <= clock && clock < readClock(to),
  );
}

/**
 * The first instant after one at which the hours of any of these begin; undefined when none of them has hours.
 *
 * @example
 * nextOpening([nurse], fridayAtTen at night, clinic) //=> Saturday 07:30, when she works from then
 */
export function nextOpening(staff: readonly StaffMember[], from: Instant, zone: Zone): Instant | undefined {
  const today = dayOf(toLocal(from, zone.timeZone));
  const openings = Array.from({ length: DAYS_SEARCHED_MAX }, (_, days) => daysAfter(today, days)).flatMap((day) =>
    staff.flatMap((member) => openingsOn(member, day)).map((opening) => toInstant(timeOn(day, opening), zone.timeZone)),
  );
  return openings.filter((opening) => from < opening).toSorted(compare)[0];
}

/** When somebody's hours begin on a day. */
export function openingsOn({ hours = [] }: StaffMember, day: LocalDay): MinuteOfDay[] {
  return hours.filter(({ days }) => days.includes(weekdayOf(day))).map(({ from }) => readClock(from));
}
