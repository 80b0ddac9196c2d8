import type { Clinic } from '../../core/clinic/clinic.ts';
import { type Asking, askedAnew } from '../../core/plan/asked-anew.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import type { PagingWorld } from '../alerts/page-alert.ts';
import { tellOfKeptBack } from '../alerts/tell-kept-back.ts';
import type { PlanKey } from '../ports/plan-key.ts';
import type { World } from '../ports/world.ts';
import { repointPlan } from '../store-plan.ts';

type PointingWorld = Pick<World, 'plans' | 'pointers' | 'clinics'> & PagingWorld;

/**
 * Points a plan anew by the settings that count, because they changed. Staff hear before of what these no longer tell:
 * whoever dies between the two leaves an alert, and not a patient who comes for nothing. Where they ask by text first from
 * now on, whoever never was is asked: nothing else would go to them any more.
 */
export async function pointByNewSettings(
  world: PointingWorld,
  changed: { readonly key: PlanKey; readonly was?: readonly Clinic[] },
): Promise<Clinic> {
  return repointPlan(world, {
    ...changed,
    as: (plan, { texts: entries }, clinic) => askedOnce(plan, { clinic, entries, now: world.clock.now() }),
    first: (future) => tellOfKeptBack(world, future),
  });
}

function askedOnce(plan: StoredPlan, asking: Asking): StoredPlan {
  const asked = askedAnew(plan, asking);
  return asked === plan ? plan : { ...asked, version: plan.version + 1 };
}
