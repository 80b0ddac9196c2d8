import type { Clinic } from '../core/clinic/clinic.ts';
import { repointPlan } from './change-plan.ts';
import type { World } from './ports.ts';
import { tellStaff } from './tell-staff.ts';

export interface Published {
  readonly version: number;
  /** Plans whose future was computed anew. */
  readonly repointed: number;
  /** Plans that cannot go on: the new file does not have their protocol. Staff are told of each. */
  readonly stranded: readonly string[];
}

/**
 * Makes a clinic's settings current and moves the due pointers of all its plans, a page at a time. Run again after it
 * broke off, it ends in the same state.
 */
export async function publishClinic(world: World, clinic: Clinic): Promise<Published> {
  const was = (await world.clinics.current(clinic.clinic))?.clinic;
  const version = await world.clinics.publish(clinic, world.clock.now());
  let repointed = 0;
  const stranded: string[] = [];
  let after: string | undefined;
  do {
    const page = await world.plans.ofClinic(clinic.clinic, after);
    const keys = page.plans.map((plan) => ({ clinic: clinic.clinic, plan }));
    const plans = await world.plans.read(keys.map((key) => ({ key })));
    for (const [index, key] of keys.entries()) {
      const plan = plans[index]?.plan;
      if (!plan) continue;
      await repointPlan(world, { key, clinic, ...(was ? { was } : {}) });
      repointed += 1;
      if (clinic.protocols[plan.protocol]) continue;
      stranded.push(key.plan);
      await tellStaff(world, { clinic, key, at: world.clock.now() }, noProtocol(key.plan, version));
    }
    after = page.after;
  } while (after !== undefined);
  return { version, repointed, stranded };
}

function noProtocol(plan: string, version: number) {
  return { level: 'today' as const, about: 'no-protocol', cause: `${plan}/${version}` };
}
