import type { LedgerEntry } from '../core/sending/ledger.ts';
import { type Receipt, textOfReceipt } from '../core/sending/receipt.ts';
import type { BlockReason, PlanKey, World } from './ports.ts';
import { blockPhone } from './set-phone.ts';
import { tellStaff } from './tell-staff.ts';

type Found = LedgerEntry & { readonly key: PlanKey };

/** Two receipts for one phone can meet over the same text; each time one of them wins, and the other looks again. */
const TRIES_MAX = 8;

/** Settles the text that a delivery receipt speaks of. A receipt that fits none is nobody's: false. */
export async function recordReceipt(world: World, receipt: Receipt): Promise<boolean> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const entry = textOfReceipt(receipt, await couldBe(world, receipt));
    if (!entry) return false;
    const isSettled = await settle(world, receipt, entry);
    const isKnown = entry.providerId === receipt.providerId;
    if (isSettled || (isKnown && entry.state === 'held')) await follow(world, receipt, entry);
    if (isSettled || isKnown) return true;
  }
  return false;
}

async function couldBe({ phones, ledger }: World, { phone, providerId }: Receipt): Promise<Found[]> {
  const plans = await phones.plansOf(phone);
  const entries = await Promise.all(
    plans.map(async ({ clinic, plan, to }) => {
      const key = { clinic, plan };
      const texts = await ledger.ofReceipt(key, providerId);
      return texts.filter((entry) => entry.to === to || plans.length === 1).map((entry) => ({ ...entry, key }));
    }),
  );
  return entries.flat();
}

async function settle(world: World, { providerId, outcome }: Receipt, { key, id, attempt }: Found): Promise<boolean> {
  const settlement = { at: world.clock.now(), providerId, attempt };
  if (outcome === 'delivered') return world.ledger.settle(key, id, { ...settlement, state: 'delivered' });
  const reason = reasonOf(outcome);
  const isHeld = await world.ledger.settle(key, id, { ...settlement, state: 'held', reason });
  if (isHeld) world.watch.happened({ kind: 'held', key, id, reason });
  return isHeld;
}

function reasonOf(outcome: Receipt['outcome']): BlockReason {
  return outcome === 'opted-out' ? 'opted-out' : 'failed';
}

/** Done again when the same receipt comes again: whoever took it first may have died before this. */
async function follow(world: World, { outcome, phone }: Receipt, { key, id }: Found): Promise<void> {
  if (outcome === 'delivered') return;
  const clinic = (await world.clinics.current(key.clinic))?.clinic;
  if (!clinic) return;
  if (outcome !== 'undelivered') return blockPhone(world, { phone, clinic, reason: reasonOf(outcome), key });
  await tellStaff(world, { clinic, key, at: world.clock.now() }, { level: 'task', about: 'failed', cause: id });
}
