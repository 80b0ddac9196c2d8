import type { Clinic } from '../core/clinic/clinic.ts';
import { type Block, blockFor } from '../core/plan/block.ts';
import { isoInstant } from '../core/time/iso.ts';
import type { ChangeWorld } from './change-plan.ts';
import type { ProviderOptOuts } from './ports/phones.ts';
import { unblockPhone } from './set-phone.ts';

interface Clearing {
  readonly clinic: Clinic;
  /** E.164. */
  readonly phone: string;
  /** Staff id. */
  readonly by: string;
  /** Why texts may go again, in their words: who asked for it, when and how. */
  readonly reason: string;
}

/** What stood against the phone, and what the provider says of it. */
export interface Cleared {
  readonly was: Block;
  /** `not-asked`: there is none here, or it is not the provider who stopped texts to a bad number. */
  readonly provider: 'let-in' | 'not-yet' | 'not-asked';
}

/**
 * Staff say that a phone takes a clinic's texts again. Their record stands in the phone's consent history beside the
 * opt-out that it undoes; then the provider is asked to take the phone off its own list. Where nothing stood, nothing is
 * done, and undefined given.
 */
export async function clearPhone(
  world: ChangeWorld & { readonly optOuts: ProviderOptOuts | undefined },
  { clinic, phone, by, reason }: Clearing,
): Promise<Cleared | undefined> {
  const was = blockFor(clinic, await world.phones.blocks(phone));
  if (!was) return undefined;
  const at = isoInstant(world.clock.now());
  const event = { id: `${by}@${at}`, at, what: 'cleared', how: 'staff', wording: reason, by } as const;
  await unblockPhone(world, { phone, clinic, event });
  if (was.reason === 'failed' || !world.optOuts) return { was, provider: 'not-asked' };
  return { was, provider: (await world.optOuts.optIn(phone)) ? 'let-in' : 'not-yet' };
}
