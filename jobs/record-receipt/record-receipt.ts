import { phoneOf } from '../../core/plan/plan.ts';
import type { LedgerEntry } from '../../core/sending/ledger.ts';
import { isOfThisTry, type Receipt, saysItWent, textOfReceipt } from '../../core/sending/receipt.ts';
import type { HeldReason } from '../../core/timeline/timeline-text.ts';
import type { Settlement } from '../ports/ledger.ts';
import type { EverOfPhone } from '../ports/phones.ts';
import type { PlanKey } from '../ports/plan-key.ts';
import type { World } from '../ports/world.ts';
import { follow } from './follow-receipt.ts';
import { undeliveredNow } from './undelivered.ts';

type Found = LedgerEntry & { readonly key: PlanKey };

/** Receipts, runs and answers can meet over the same text; each time one of them wins, and the others look again. */
const TRIES_MAX = 8;

/** Settles the text that a receipt speaks of. A receipt that says nothing of any text as it stands is nobody's: false. */
export async function recordReceipt(world: World, receipt: Receipt): Promise<boolean> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const recorded = await tryToRecord(world, receipt);
    if (recorded !== 'overtaken') return recorded;
  }
  return false;
}

async function tryToRecord(world: World, receipt: Receipt): Promise<boolean | 'overtaken'> {
  const entry = await spokenOf(world, receipt);
  if (!entry || isOfAnEarlierTry(receipt, entry)) return false;
  const settlement = await settlementOf(world, receipt, entry);
  const isSettled = await settle(world, entry, settlement);
  if (isSettled) heard(world, entry, receipt);
  const isKnown = isOfThisTry(receipt, entry);
  // Done again when the same receipt comes again: whoever took it first may have died before this.
  if (isSettled || (isKnown && entry.state === settlement.state)) {
    await follow(world, { receipt, entry, isAgain: settlement.state === 'released' });
    return true;
  }
  return isKnown && isOver(entry) ? true : 'overtaken';
}

/** The text by its own key, where the receipt carries that; else the one that it fits by provider id, phone and time. */
async function spokenOf(world: World, receipt: Receipt): Promise<Found | undefined> {
  const { text } = receipt;
  if (!text) return bestOf(world, receipt, await couldBe(world, receipt));
  const key = { clinic: text.clinic, plan: text.plan };
  const entry = await world.ledger.read(key, text.id);
  return entry && { ...entry, key };
}

/** Whoever was a stranger a moment ago and is a patient now can get the receipt of an answer that stands in no ledger. */
async function bestOf({ phones }: World, receipt: Receipt, entries: readonly Found[]): Promise<Found | undefined> {
  const { phone, providerId } = receipt;
  const best = textOfReceipt(receipt, entries);
  if (!best || best.providerId === providerId) return best;
  return (await phones.isAnswerToStranger(phone, providerId)) ? undefined : best;
}

/** Of a plan that has another phone since only its own id says that a text went to the old one. */
async function couldBe(world: World, { phone, providerId }: Receipt): Promise<Found[]> {
  const isKnown = (entry: LedgerEntry) => entry.providerId === providerId;
  const ofLinks = (await world.phones.everOf(phone)).map(async (link) => {
    const { to: _, isFormer: __, ...key } = link;
    const texts = await world.ledger.ofReceipt(key, providerId);
    const isToPhone = texts.every(isKnown) ? isKnown : await goesTo(phone, { world, key, link });
    return texts.filter((entry) => isKnown(entry) || isToPhone(entry)).map((entry) => ({ ...entry, key }));
  });
  return (await Promise.all(ofLinks)).flat();
}

interface Linked {
  readonly world: World;
  readonly key: PlanKey;
  readonly link: EverOfPhone;
}

/** Whether a text of the plan goes to the phone: patient and helper can have the same, of which its link names one. */
async function goesTo(phone: string, { world, key, link }: Linked): Promise<(entry: LedgerEntry) => boolean> {
  const [read] = await world.plans.read([{ key, texts: [] }]);
  const plan = read?.plan;
  return ({ to }) => (plan ? phoneOf(to, plan) === phone : !link.isFormer && to === link.to);
}

/** That an earlier try failed says nothing of the one that came after it. */
function isOfAnEarlierTry(receipt: Receipt, entry: Found): boolean {
  return receipt.text !== undefined && !saysItWent(receipt) && !isOfThisTry(receipt, entry);
}

/** Whether no receipt changes it any more. */
function isOver({ state }: Found): boolean {
  return state === 'delivered' || state === 'held' || state === 'released';
}

async function settlementOf(world: World, receipt: Receipt, entry: Found): Promise<Settlement> {
  const settlement = { at: world.clock.now(), providerId: receipt.providerId, attempt: entry.attempt };
  const { outcome } = receipt;
  if (outcome === 'taken') return { ...settlement, state: 'accepted' };
  if (outcome === 'delivered') return { ...settlement, state: 'delivered' };
  if (outcome === 'unreachable') return { ...settlement, ...(await undeliveredNow(world, entry)) };
  return { ...settlement, state: 'held', reason: HELD[outcome] ?? 'failed' };
}

/** That the provider has it says nothing yet of whether a carrier delivers. */
function heard({ watch }: World, { key, id }: Found, { outcome }: Receipt): void {
  if (outcome !== 'taken') watch.happened({ kind: 'receipt', key, id, outcome });
}

const HELD: Readonly<Partial<Record<Receipt['outcome'], HeldReason>>> = {
  'opted-out': 'opted-out',
  expired: 'expired',
};

async function settle(world: World, { key, id }: Found, settlement: Settlement): Promise<boolean> {
  const isSettled = await world.ledger.settle(key, id, settlement);
  const { reason } = settlement;
  if (isSettled && reason) world.watch.happened({ kind: 'held', key, id, reason });
  return isSettled;
}
