import type { Clinic } from '../core/clinic/clinic.ts';
import { isoInstant } from '../core/time/iso.ts';
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
 * texts are held from now on, and staff are told once. Done again after it broke off, it ends in the same state.
 */
export async function blockPhone(world: ChangeWorld, { phone, clinic, reason, key }: Blocking): Promise<void> {
  const now = world.clock.now();
  const block = await world.phones.block(phone, clinic.clinic, { reason, at: isoInstant(now), plan: key.plan });
  const plans = await world.phones.plansOf(phone);
  for (const { clinic: id, plan } of plans) {
    if (id === clinic.clinic) await changePlan(world, { key: { clinic: id, plan }, change: (stored) => stored });
  }
  const at = { clinic, key: { clinic: clinic.clinic, plan: block.plan }, at: now };
  await tellStaff(world, at, { level: 'task', about: block.reason, cause: `${block.plan}@${block.at}` });
}
