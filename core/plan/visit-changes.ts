import { isBooked, type Plan, type StoredPlan, type StoredVisit } from './plan.ts';

/** What writing a plan again does to its visits, by their ids. */
export interface VisitChanges {
  readonly added: readonly string[];
  readonly moved: readonly string[];
  readonly cancelled: readonly string[];
}

/**
 * A visit that comes and has another time is moved; one that is on again after it was cancelled is added.
 *
 * @example
 * visitChanges(before, after) //=> { added: [], moved: ['v1'], cancelled: ['v2'] }, also where v2 was only left out
 */
export function visitChanges(before: StoredPlan, after: StoredPlan): VisitChanges {
  const was = new Map(before.visits.map((visit) => [visit.visit, visit]));
  const ids = (is: (old: StoredVisit | undefined, now: StoredVisit) => boolean) =>
    after.visits.filter((now) => is(was.get(now.visit), now)).map(({ visit }) => visit);
  return {
    added: ids((old, now) => !isOn(old) && isBooked(now)),
    moved: ids((old, now) => isOn(old) && isBooked(now) && old?.at !== now.at),
    cancelled: ids((old, now) => old !== undefined && isBooked(old) && now.status === 'cancelled'),
  };
}

/** Those of the cancelled that nobody wrote as cancelled: what was written does not name them. */
export function leftOut({ cancelled }: VisitChanges, { visits }: Pick<Plan, 'visits'>): string[] {
  return cancelled.filter((id) => !visits.some(({ visit }) => visit === id));
}

function isOn(visit: StoredVisit | undefined): boolean {
  return visit !== undefined && visit.status !== 'cancelled';
}
