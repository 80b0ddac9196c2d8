import type { Clinic } from '../core/clinic/clinic.ts';
import { isoInstant } from '../core/time/iso.ts';
import { type ChangeWorld, changePlan } from './change-plan.ts';
import type { Block, BlockChange, BlockReason, PlanKey } from './ports.ts';
import { tellStaff } from './tell-staff.ts';

/** Whether a phone takes a clinic's texts changes, and all its plans at the clinic know. Gives what stands afterwards. */
export async function setPhone(
  world: ChangeWorld,
  { phone, clinic }: { readonly phone: string; readonly clinic: string },
  change: BlockChange,
): Promise<Block | undefined> {
  const block = await world.phones.block(phone, clinic, change);
  for (const { clinic: id, plan } of await world.phones.plansOf(phone)) {
    if (id === clinic) await changePlan(world, { key: { clinic: id, plan }, change: (stored) => stored });
  }
  return block;
}

export interface Blocking {
  /** E.164. */
  readonly phone: string;
  readonly clinic: Clinic;
  readonly reason: BlockReason;
  /** The plan on which it came up. */
  readonly key: PlanKey;
}

/**
 * A phone takes no texts any more: its number is bad, or the provider says that its owner opted out. Its texts are held
 * from now on, and staff are told once. Done again after it broke off, it ends in the same state.
 */
export async function blockPhone(world: ChangeWorld, { phone, clinic, reason, key }: Blocking): Promise<void> {
  const now = world.clock.now();
  const at = isoInstant(now);
  const block = await setPhone(world, { phone, clinic: clinic.clinic }, { reason, at, plan: key.plan });
  if (!block) return;
  const { plan = key.plan } = block;
  const what = reason === 'failed' ? 'bad-number' : 'opt-out';
  await world.phones.record(phone, clinic.clinic, { id: `${plan}@${block.at}`, at: block.at, what, how: 'provider' });
  const whose = { clinic, key: { clinic: clinic.clinic, plan }, at: now };
  await tellStaff(world, whose, { level: 'task', about: block.reason, cause: `${plan}@${block.at}` });
}
