import type { Clinic } from '../core/clinic/clinic.ts';
import { type ChangeWorld, changePlan } from './change-plan.ts';
import type { BlockReason, PlanKey } from './ports.ts';
import { tellStaff } from './tell-staff.ts';

export interface Blocking {
  /** E.164. */
  readonly phone: string;
  readonly clinic: Clinic;
  readonly reason: BlockReason;
  /** The plan on which it came up. */
  readonly key: PlanKey;
}

/**
 * A phone takes no texts any more: its number is bad, or its owner opted out. All its plans at the clinic know, their
 * texts are held from now on, and staff are told once.
 */
export async function blockPhone(world: ChangeWorld, { phone, clinic, reason, key }: Blocking): Promise<void> {
  const at = world.clock.now();
  const isNews = await world.phones.block(phone, clinic.clinic, { reason, at });
  const plans = await world.phones.plansOf(phone);
  for (const { clinic: id, plan } of plans) {
    if (id === clinic.clinic)
      await changePlan(world, { key: { clinic: id, plan }, clinic, change: (stored) => stored });
  }
  if (!isNews) return;
  await tellStaff(world, { clinic, key, at }, { level: 'task', about: reason, cause: `${key.plan}@${at}` });
}
