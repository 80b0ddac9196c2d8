import type { Plan, PlanState, Visit } from './plan.ts';

/** One thing that staff do to a plan; the steps of a rehearsal are these. */
export type PlanEdit =
  | { readonly do: 'move'; readonly visit: string; readonly to: string }
  | { readonly do: 'cancel' | 'missed' | 'confirm'; readonly visit: string }
  | { readonly do: 'attended'; readonly visit: string; readonly endedAt?: string }
  | { readonly do: 'add'; readonly visit: Visit }
  | { readonly do: 'state'; readonly to: PlanState }
  | { readonly do: 'consent'; readonly texts: boolean; readonly on: string };

/**
 * The plan with one edit made. Undefined when the edit names a visit that the plan does not have, or adds one that it
 * has already.
 */
export function editPlan(plan: Plan, edit: PlanEdit): Plan | undefined {
  switch (edit.do) {
    case 'state':
      return { ...plan, state: edit.to };
    case 'consent':
      return { ...plan, consent: { ...plan.consent, texts: edit.texts, on: edit.on } };
    case 'add':
      return hasVisit(plan, edit.visit.visit) ? undefined : { ...plan, visits: [...plan.visits, edit.visit] };
    default:
      return withVisit(plan, edit);
  }
}

type VisitEdit = Extract<PlanEdit, { readonly visit: string }>;

function withVisit(plan: Plan, edit: VisitEdit): Plan | undefined {
  if (!hasVisit(plan, edit.visit)) return undefined;
  return { ...plan, visits: plan.visits.map((visit) => (visit.visit === edit.visit ? edited(visit, edit) : visit)) };
}

function edited({ endedAt: _, ...visit }: Visit, edit: VisitEdit): Visit {
  switch (edit.do) {
    case 'move':
      return { ...visit, at: edit.to, status: visit.status === 'confirmed' ? 'confirmed' : 'booked' };
    case 'cancel':
      return { ...visit, status: 'cancelled' };
    case 'missed':
      return { ...visit, status: 'missed' };
    case 'confirm':
      return { ...visit, status: 'confirmed' };
    case 'attended':
      return { ...visit, status: 'attended', ...(edit.endedAt ? { endedAt: edit.endedAt } : {}) };
  }
}

function hasVisit({ visits }: Plan, id: string): boolean {
  return visits.some(({ visit }) => visit === id);
}
