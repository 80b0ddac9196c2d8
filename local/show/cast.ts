import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { phoneEnd } from '../../core/reading/phone.ts';
import { patientZone } from '../../core/timeline/course.ts';
import type { Step } from '../rehearsal/file/rehearsal.ts';
import { harmless } from './page/width.ts';

/** Somebody with a phone. */
export interface Person {
  readonly plan: string;
  readonly name: string;
  readonly phone: string;
  /** The patient's, on which both count their days. */
  readonly timeZone: string;
}

/** Whose plans are played. */
export interface Cast {
  readonly plans: readonly Plan[];
  readonly people: readonly Person[];
}

/** The people of the plans that a story enters. A plan with mistakes is told when the story comes to it. */
export function castOf(steps: readonly Step[], clinic: Clinic): Cast {
  const entered = steps.flatMap(({ action }) => {
    if (action.do !== 'plan') return [];
    const { plan } = readPlan(action.plan, { clinic, isRehearsal: true });
    return plan ? [plan] : [];
  });
  const plans = [...new Map(entered.map((plan) => [plan.plan, plan])).values()];
  return { plans, people: plans.flatMap((plan) => peopleOf(plan, clinic)) };
}

function peopleOf(plan: Plan, clinic: Clinic): Person[] {
  const { patient, helper } = plan;
  const timeZone = patientZone(plan, clinic);
  const name = patientName(plan);
  const people = [{ plan: plan.plan, name, phone: patient.phone, timeZone }];
  if (!helper || helper.phone === patient.phone) return people;
  const helperName = helper.name === undefined ? `${name}'s helper` : `${harmless(helper.name)}, ${name}'s helper`;
  return [...people, { plan: plan.plan, name: helperName, phone: helper.phone, timeZone }];
}

export function patientName({ plan, patient }: Pick<Plan, 'plan' | 'patient'>): string {
  return patient.firstName === undefined ? `plan ${plan}` : harmless(patient.firstName);
}

/** Whoever a plan texts at a phone; a phone alone finds its first owner. */
export function personAt(cast: Cast, { phone, plan }: { readonly phone: string; readonly plan?: string }): Person {
  const owners = cast.people.filter((person) => person.phone === phone);
  const found = owners.find((person) => person.plan === plan) ?? owners[0];
  if (!found) throw new Error(`a phone that no plan of the show has: ${phoneEnd(phone)}`);
  return found;
}

/** The patient of a plan, as staff call them. */
export function nameIn(cast: Cast, plan: string): string {
  return cast.people.find((person) => person.plan === plan)?.name ?? `plan ${plan}`;
}

/** The helper of a plan; the patient where there is none. */
export function helperIn(cast: Cast, plan: string): string {
  return cast.people.findLast((person) => person.plan === plan)?.name ?? `plan ${plan}`;
}
