import type { Clinic } from '../clinic/clinic.ts';
import type { StoredPlan } from '../plan/plan.ts';
import { isoToMinute } from '../time/iso.ts';
import { later } from '../time/later.ts';
import type { Instant } from '../time/units.ts';
import { toLocal } from '../time/zone.ts';
import { layOut } from './course.ts';
import { timelineOf } from './timeline.ts';

/**
 * What is to be asked so many hours after a visit and waits for the window to open, in words: whether somebody wakes is
 * no question for the next morning.
 *
 * @example
 * putOffCheckIns(plan, clinic, now)
 * //=> [{ visit: 'v1', words: 'The text "waking" is due when no text may go, and goes at 2026-03-04T09:00 only. …' }]
 */
export function putOffCheckIns(plan: StoredPlan, clinic: Clinic, now: Instant): { visit: string; words: string }[] {
  const course = layOut(plan, clinic);
  const rules = new Map(course.protocol.checkIns.map((rule) => [rule.id, rule]));
  return timelineOf(course).flatMap(({ rule: id, visit: of, held, dueAt }) => {
    const rule = rules.get(id);
    const visit = course.byId.get(of ?? '');
    if (!rule || !visit || held !== undefined || visit.start <= now || !('minutes' in rule.after)) return [];
    if (dueAt <= later(visit.end, rule.after, course.timeZone)) return [];
    const goesAt = isoToMinute(toLocal(dueAt, course.timeZone));
    const words = `The text "${id}" is due when no text may go, and goes at ${goesAt} only. Is it of use then? Else begin at another hour.`;
    return [{ visit: visit.visit.visit, words }];
  });
}
