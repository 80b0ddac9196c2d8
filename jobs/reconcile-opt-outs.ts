import { readInstant } from '../core/time/iso.ts';
import { hours, type Instant, plus } from '../core/time/units.ts';
import type { PagingWorld } from './alerts/page-alert.ts';
import { tellOfStaff } from './alerts/tell-of-staff.ts';
import type { ConsentEvent } from './ports/phones.ts';
import type { PlanKey } from './ports/plan-key.ts';
import type { World } from './ports/world.ts';
import { blockPhone, letInAtProvider } from './set-phone.ts';

export type ReconcilingWorld = PagingWorld &
  Pick<World, 'clinics' | 'optOuts' | 'phones' | 'plans' | 'pointers' | 'replies'>;

export interface ReconcilingReport {
  /** Phones on the provider's list, those of other stages included. */
  readonly listed: number;
  /** At how many clinics one of them was blocked. */
  readonly blocked: number;
  /** How many came off the list, because they wrote START; and how many may not yet. */
  readonly letIn: number;
  readonly notYet: number;
}

/** Some phones could not be worked on. The next run, or the same event once more, begins anew. */
export class PhonesLeftError extends Error {
  override readonly name = 'PhonesLeftError';
}

/** So many phones are worked on at once. */
const PHONES_AT_ONCE = 8;

/**
 * Compares the provider's list of phones that opted out with what we know, for nobody tells us of each: who is on it is
 * blocked at every clinic that knows the phone; who wrote START since is taken off, where the provider allows it. A phone
 * that cannot be worked on stops no other, and is an error in the end.
 */
export async function reconcileOptOuts(
  world: ReconcilingWorld,
  { stopAt }: { readonly stopAt: Instant },
): Promise<ReconcilingReport> {
  let report: ReconcilingReport = { listed: 0, blocked: 0, letIn: 0, notYet: 0 };
  let failed = 0;
  for await (const phones of batches(world.optOuts.list())) {
    if (stopAt <= world.clock.now()) throw new PhonesLeftError('the time was over before the list was');
    const outcomes = await Promise.allSettled(phones.map((phone) => reconcile(world, phone)));
    failed += outcomes.filter(({ status }) => status === 'rejected').length;
    report = outcomes.reduce((sum, each) => (each.status === 'fulfilled' ? added(sum, each.value) : sum), report);
  }
  if (failed > 0) throw new PhonesLeftError(`${failed} of the phones could not be worked on`);
  return report;
}

async function* batches(phones: AsyncIterable<string>): AsyncIterable<string[]> {
  let batch: string[] = [];
  for await (const phone of phones) {
    batch.push(phone);
    if (batch.length === PHONES_AT_ONCE) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function added(sum: ReconcilingReport, more: ReconcilingReport): ReconcilingReport {
  const { listed, blocked, letIn, notYet } = sum;
  return {
    ...{ listed: listed + more.listed, blocked: blocked + more.blocked },
    ...{ letIn: letIn + more.letIn, notYet: notYet + more.notYet },
  };
}

async function reconcile(world: ReconcilingWorld, phone: string): Promise<ReconcilingReport> {
  await tellOfStaff(world, phone);
  const known = await world.phones.plansOf(phone);
  const blocks = await world.phones.blocks(phone);
  const isOut = (id: string) => blocks.some(({ clinic, reason }) => clinic === id && reason === 'opted-out');
  const atClinics = [...new Map(known.map((key) => [key.clinic, key])).values()].filter(({ clinic }) => !isOut(clinic));
  const wanting: string[] = [];
  let blocked = 0;
  for (const key of atClinics) {
    const standing = standingOf(await world.phones.history(phone, key.clinic), world.clock.now());
    if (standing === 'wants-in') wanting.push(key.clinic);
    if (standing === 'out') blocked += Number(await block(world, phone, key));
  }
  const isLetIn = wanting.length > 0 && (await letInAtProvider(world, phone, wanting));
  return { listed: 1, blocked, letIn: Number(isLetIn), notYet: Number(wanting.length > 0 && !isLetIn) };
}

/** The provider's list may be a little behind. */
const LIST_IS_BEHIND = hours(1);

/**
 * What it means that a phone which we do not hold for opted out is on the provider's list: they asked for texts again, and
 * were not let in there since; or they were let in, and then it says that they wrote STOP again.
 */
function standingOf(history: readonly ConsentEvent[], now: Instant): 'wants-in' | 'just-let-in' | 'out' {
  const consents = history.filter(({ what }) => what === 'opt-in' || what === 'opt-out');
  const newest = consents.filter(({ at }) => at === consents.at(-1)?.at);
  if (newest.length === 0 || newest.some(({ what }) => what === 'opt-out')) return 'out';
  const letIn = newest.find(({ how }) => how === 'provider');
  if (!letIn) return 'wants-in';
  return now < plus(readInstant(letIn.at), LIST_IS_BEHIND) ? 'just-let-in' : 'out';
}

async function block(world: ReconcilingWorld, phone: string, key: PlanKey): Promise<boolean> {
  const settings = await world.clinics.current(key.clinic);
  if (!settings) return false;
  await blockPhone(world, { phone, clinic: settings.clinic, reason: 'opted-out', key });
  return true;
}
