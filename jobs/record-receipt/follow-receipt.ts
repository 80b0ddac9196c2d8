import type { Clinic } from '../../core/clinic/clinic.ts';
import type { LedgerEntry } from '../../core/sending/ledger.ts';
import type { Receipt } from '../../core/sending/receipt.ts';
import { readTextId } from '../../core/timeline/timeline-text.ts';
import { tellOfLimit } from '../alerts/tell-of-limit.ts';
import { tellStaff } from '../alerts/tell-staff.ts';
import { tellUnanswered } from '../alerts/tell-unanswered.ts';
import { tellUntold } from '../alerts/tell-untold.ts';
import type { PlanKey } from '../ports/plan-key.ts';
import type { World } from '../ports/world.ts';
import { blockPhone } from '../set-phone.ts';
import { repointPlan } from '../store-plan.ts';

export interface Settled {
  readonly receipt: Receipt;
  readonly entry: Pick<LedgerEntry, 'id' | 'to'> & { readonly key: PlanKey };
  /** It was released, to be tried again. */
  readonly isAgain: boolean;
}

/** What follows from a receipt for the plan, its phone and the clinic's people. Twice changes nothing. */
export async function follow(world: World, { receipt, entry, isAgain }: Settled): Promise<void> {
  const { outcome, phone } = receipt;
  const { key, id, to } = entry;
  if (outcome === 'taken' || outcome === 'delivered') return;
  const clinic = (await world.clinics.current(key.clinic))?.clinic;
  if (!clinic) return;
  if (isAgain) return void (await repointPlan(world, { key }));
  const whose = { clinic, key, at: world.clock.now() };
  await tellOfAnswer(world, { receipt, entry, clinic });
  await tellUntold(world, whose, id);
  if (outcome === 'failed' || outcome === 'opted-out')
    return blockPhone(world, { phone, clinic, reason: outcome, key, of: to });
  const isLimit = outcome === 'price-limit' || outcome === 'spend-limit';
  // A limit says nothing of the number: whoever looks at that finds nothing wrong, and the patient has no text.
  await tellStaff(world, whose, { level: 'task', about: isLimit ? 'unsure' : 'failed', cause: id, of: to });
  if (isLimit) await tellOfLimit(world, clinic, outcome);
}

async function tellOfAnswer(
  world: World,
  { receipt: { outcome }, entry: { key, id }, clinic }: Omit<Settled, 'isAgain'> & { readonly clinic: Clinic },
): Promise<void> {
  if (readTextId(id).rule !== 'answer') return;
  const [read] = await world.plans.read([{ key }]);
  if (!read?.plan) return;
  const reason = outcome === 'opted-out' || outcome === 'expired' ? outcome : 'failed';
  await tellUnanswered(world, { clinic, key, plan: read.plan, id, reason });
}
