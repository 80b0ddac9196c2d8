import { readInstant } from '../time/iso.ts';
import { compare, type Instant, minutes, plus, seconds } from '../time/units.ts';
import { isInFlight, type LedgerEntry } from './ledger.ts';

/** What a carrier said of a text, in our words. */
export interface Receipt {
  readonly providerId: string;
  /** E.164. */
  readonly phone: string;
  /** Instant of the publish, as the provider knows it. */
  readonly publishedAt: string;
  readonly outcome: 'delivered' | 'undelivered' | 'failed' | 'opted-out';
}

/** A text whose answer was lost was published this long after its claim at the most. */
const PUBLISHED_WITHIN = minutes(2);
/** The provider's clock and ours may differ by this much. */
const CLOCKS_DIFFER = seconds(5);

/**
 * The text that a receipt speaks of: the one with its provider id; else, for the answer of a publish may have been
 * lost, the one in flight to that phone whose claim is nearest before the publish. Only when none was claimed before
 * it do the clocks differ, and the nearest after it is meant.
 */
export function textOfReceipt<Entry extends LedgerEntry>(
  receipt: Receipt,
  entries: readonly Entry[],
): Entry | undefined {
  const known = entries.find(({ providerId }) => providerId === receipt.providerId);
  if (known) return known;
  const publishedAt = readInstant(receipt.publishedAt);
  const inFlight = entries.flatMap((entry) => {
    if (!isInFlight(entry) || entry.claimedAt === undefined) return [];
    return [{ entry, claimedAt: readInstant(entry.claimedAt) }];
  });
  const before = inFlight.filter(
    ({ claimedAt }) => claimedAt <= publishedAt && publishedAt <= plus(claimedAt, PUBLISHED_WITHIN),
  );
  const after = inFlight.filter(
    ({ claimedAt }) => publishedAt < claimedAt && claimedAt <= plus(publishedAt, CLOCKS_DIFFER),
  );
  const byClaim = (a: { claimedAt: Instant }, b: { claimedAt: Instant }) => compare(a.claimedAt, b.claimedAt);
  return (before.sort(byClaim).at(-1) ?? after.sort(byClaim)[0])?.entry;
}
