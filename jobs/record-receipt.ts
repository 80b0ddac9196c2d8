import type { LedgerEntry } from '../core/sending/ledger.ts';
import { type Receipt, textOfReceipt } from '../core/sending/receipt.ts';
import { blockPhone } from './block-phone.ts';
import type { BlockReason, PlanKey, World } from './ports.ts';
import { tellStaff } from './tell-staff.ts';

type Found = LedgerEntry & { readonly key: PlanKey };

/** Settles the text that a delivery receipt speaks of. A receipt that fits none is nobody's: false. */
export async function recordReceipt(world: World, receipt: Receipt): Promise<boolean> {
  const plans = await world.phones.plansOf(receipt.phone);
  const stories = await Promise.all(
    plans.map(async ({ clinic, plan, to }) => {
      const key = { clinic, plan };
      const texts = await world.ledger.ofReceipt(key, receipt.providerId);
      return texts.filter((entry) => entry.to === to || plans.length === 1).map((entry) => ({ ...entry, key }));
    }),
  );
  const entry = textOfReceipt(receipt, stories.flat());
  if (!entry) return false;
  await settle(world, receipt, entry);
  return true;
}

async function settle(world: World, receipt: Receipt, entry: Found): Promise<void> {
  const { key, id, attempt } = entry;
  const { providerId, outcome } = receipt;
  const at = world.clock.now();
  if (outcome === 'delivered') {
    await world.ledger.settle(key, id, { state: 'delivered', at, providerId, attempt });
    return;
  }
  const reason: BlockReason = outcome === 'opted-out' ? 'opted-out' : 'failed';
  if (!(await world.ledger.settle(key, id, { state: 'held', at, providerId, attempt, reason }))) return;
  world.watch.happened({ kind: 'held', key, id, reason });
  const clinic = (await world.clinics.current(key.clinic))?.clinic;
  if (!clinic) return;
  if (outcome !== 'undelivered') return blockPhone(world, { phone: receipt.phone, clinic, reason, key });
  await tellStaff(world, { clinic, key, at }, { level: 'task', about: 'failed', cause: id });
}
