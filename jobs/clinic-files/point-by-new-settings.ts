import type { Clinic } from '../../core/clinic/clinic.ts';
import type { PagingWorld } from '../alerts/page-alert.ts';
import { tellOfKeptBack } from '../alerts/tell-kept-back.ts';
import type { PlanKey } from '../ports/plan-key.ts';
import type { World } from '../ports/world.ts';
import { repointPlan } from '../store-plan.ts';

type PointingWorld = Pick<World, 'plans' | 'pointers' | 'clinics'> & PagingWorld;

/**
 * Points a plan anew by the settings that count, because they changed. Staff hear before of what these no longer tell:
 * whoever dies between the two leaves an alert, and not a patient who comes for nothing.
 */
export async function pointByNewSettings(
  world: PointingWorld,
  changed: { readonly key: PlanKey; readonly was?: readonly Clinic[] },
): Promise<Clinic> {
  return repointPlan(world, { ...changed, first: (future) => tellOfKeptBack(world, future) });
}
