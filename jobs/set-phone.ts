import type { Clinic } from '../core/clinic/clinic.ts';
import type { Block, BlockReason } from '../core/plan/block.ts';
import type { Recipient } from '../core/plan/plan.ts';
import { isoInstant, readInstant } from '../core/time/iso.ts';
import type { Instant } from '../core/time/units.ts';
import { type Matter, tellStaff } from './alerts/tell-staff.ts';
import { type ChangeWorld, changeEach } from './change-plan.ts';
import type { BlockChange, ConsentEvent, OfPhone, Phones } from './ports/phones.ts';
import type { PlanKey } from './ports/plan-key.ts';
import type { World } from './ports/world.ts';

/** Whether a phone takes a clinic's texts changes, and all its plans at the clinic know. Gives what stands afterwards. */
export async function setPhone(
  world: ChangeWorld,
  { phone, clinic }: { readonly phone: string; readonly clinic: string },
  change: BlockChange,
): Promise<{ readonly block: Block | undefined; readonly plans: readonly OfPhone[] }> {
  const block = await world.phones.block(phone, clinic, change);
  const plans = (await world.phones.plansOf(phone)).filter((each) => each.clinic === clinic);
  await changeEach(
    world,
    plans.map(({ plan }) => ({ key: { clinic, plan }, change: (stored) => stored })),
  );
  return { block, plans };
}

export interface Blocking {
  /** E.164. */
  readonly phone: string;
  readonly clinic: Clinic;
  readonly reason: BlockReason;
  /** The plan on which it came up. */
  readonly key: PlanKey;
  /** As whose phone it came up, where that plan can have another by now. */
  readonly of?: Recipient;
  /** The message in which they said so; the provider did when absent. */
  readonly said?: Pick<ConsentEvent, 'id' | 'wording'> & { readonly at: Instant };
}

/**
 * A phone takes no texts any more: its number is bad, or its owner opted out. Its texts are held from now on, and staff
 * are told once. Done again after it broke off, it ends in the same state.
 */
export async function blockPhone(world: ChangeWorld, blocking: Blocking): Promise<void> {
  const { phone, clinic, reason, key, of, said } = blocking;
  const now = world.clock.now();
  const at = isoInstant(said?.at ?? now);
  const { number } = clinic.texting;
  const change = { reason, at, plan: key.plan, ...(number ? { number } : {}) };
  const isPast = await isBackSince(world.phones, blocking);
  const { block, plans } = isPast ? PAST : await setPhone(world, { phone, clinic: clinic.clinic }, change);
  const plan = block?.plan ?? key.plan;
  const event = said
    ? { id: said.id, at, how: 'text' as const, ...(said.wording ? { wording: said.wording } : {}) }
    : { id: `${plan}@${block?.at}`, at: block?.at ?? at, how: 'provider' as const };
  await world.phones.record(phone, clinic.clinic, { ...event, what: reason === 'failed' ? 'bad-number' : 'opt-out' });
  if (!block) return;
  const whose = { clinic, key: { clinic: clinic.clinic, plan }, at: now };
  await tellStaff(world, whose, {
    level: 'task',
    about: block.reason,
    cause: `${plan}@${block.at}`,
    ...ofWhom({ plan, of }, plans),
  });
}

const PAST = { block: undefined, plans: [] };

/**
 * Whether they wrote later, in a message that came before, that they want texts. The block itself knows of that, but not
 * where it is of a bad number, which no word of theirs lifts.
 */
async function isBackSince(phones: Phones, { phone, clinic, said }: Blocking): Promise<boolean> {
  if (!said) return false;
  const events = await phones.history(phone, clinic.clinic);
  return events.some(({ what, how, at }) => what === 'opt-in' && how === 'text' && said.at < readInstant(at));
}

/** All plans of a phone lose its texts; on the helper's the patient's own texts go on. */
function ofWhom(
  { plan, of = 'patient' }: { readonly plan: string; readonly of: Recipient | undefined },
  plans: readonly OfPhone[],
): Pick<Matter, 'of' | 'orPlans'> {
  const others = [...new Set(plans.map((each) => each.plan))].filter((each) => each !== plan);
  const known = plans.find((each) => each.plan === plan)?.to;
  return { of: known ?? of, ...(others.length > 0 ? { orPlans: others } : {}) };
}

interface Unblocking {
  /** E.164. */
  readonly phone: string;
  /** The clinic whose texts they want, or for which staff speak. */
  readonly clinic: Clinic;
  readonly event: ConsentEvent;
}

/**
 * A phone takes texts again: of the clinic, and of all others that send from its number. That somebody writes from a bad
 * number says nothing of whether texts arrive there: only staff clear it.
 */
export async function unblockPhone(world: ChangeWorld, { phone, clinic, event }: Unblocking): Promise<void> {
  const { at, how } = event;
  await world.phones.record(phone, clinic.clinic, event);
  const bad = how === 'text' ? badAt(await world.phones.blocks(phone)) : [];
  for (const id of new Set([clinic.clinic, ...(await clinicsOfNumber(world.phones, phone, clinic))])) {
    if (!bad.includes(id)) await setPhone(world, { phone, clinic: id }, { at });
  }
}

function badAt(blocks: readonly Block[]): string[] {
  return blocks.filter(({ reason }) => reason === 'failed').map(({ clinic }) => clinic);
}

/**
 * Takes a phone off the provider's list, for clinics whose texts its owner wants again, and remembers that it is off: if
 * it is there once more, they wrote STOP once more. False when the provider does not let it in yet.
 */
export async function letInAtProvider(
  { phones, optOuts, clock }: Pick<World, 'phones' | 'optOuts' | 'clock'>,
  phone: string,
  clinics: readonly string[],
): Promise<boolean> {
  if (!(await optOuts.optIn(phone))) return false;
  const at = isoInstant(clock.now());
  for (const clinic of clinics) {
    await phones.record(phone, clinic, { id: `let-in@${at}`, at, what: 'opt-in', how: 'provider' });
  }
  return true;
}

async function clinicsOfNumber(phones: Phones, phone: string, { texting }: Clinic): Promise<string[]> {
  const blocks = await phones.blocks(phone);
  return blocks.filter(({ number }) => number !== undefined && number === texting.number).map((block) => block.clinic);
}
