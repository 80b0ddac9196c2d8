import type { Clinic, Protocol } from '../clinic/clinic.ts';
import type { StoredPlan } from './plan.ts';

/** What a plan lacks, without which texts that it calls for are held, and which somebody at the clinic can ask for. */
export type Lacking = 'consent' | 'opt-in' | 'helper';

/**
 * @example
 * lackingOf(planWithoutConsent, clinic) //=> 'consent', also where there is no helper: that comes after
 * lackingOf(pausedPlan, clinic) //=> undefined, for nothing is to go
 */
export function lackingOf(plan: StoredPlan, clinic: Pick<Clinic, 'protocols'>): Lacking | undefined {
  if (plan.state !== 'active') return undefined;
  if (!plan.consent?.texts) return 'consent';
  const protocol = clinic.protocols[plan.protocol];
  if (isToAgree(plan, protocol)) return 'opt-in';
  const { reminders = [], checkIns = [] } = protocol ?? {};
  const isHelperTexted = [...reminders, ...checkIns].some(({ to }) => to === 'helper');
  return isHelperTexted && !plan.helper?.consent?.texts ? 'helper' : undefined;
}

/** Whether the clinic asks by text first, and the patient has not agreed. */
export function isToAgree(
  { optedInAt }: Pick<StoredPlan, 'optedInAt'>,
  protocol: Pick<Protocol, 'notices'> | undefined,
): boolean {
  return protocol?.notices.optIn !== undefined && optedInAt === undefined;
}
