import type { Clinic } from '../clinic/clinic.ts';

export type BlockReason = 'failed' | 'opted-out';

/** Why a phone takes no texts of a clinic, and since when. */
export interface Block {
  readonly clinic: string;
  readonly reason: BlockReason;
  /** Instant. */
  readonly at: string;
  /** The plan on which it came up. */
  readonly plan?: string;
  /** The number from which the clinic sent then: who opted out of it gets nothing from it, in whose name soever. */
  readonly number?: string;
}

/** What stands against a clinic's texts to a phone: its own block, or an opt-out from the number from which it sends. */
export function blockFor(clinic: Clinic, blocks: readonly Block[]): Block | undefined {
  const { number } = clinic.texting;
  const own = blocks.find((block) => block.clinic === clinic.clinic);
  const optOuts = blocks.filter(({ reason }) => reason === 'opted-out');
  const ofNumber = optOuts.find((block) => number !== undefined && block.number === number);
  return optOuts.find((block) => block === own) ?? ofNumber ?? own;
}
