import { Temporal } from 'temporal-polyfill';
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
const PUBLISHED_WITHIN = { minutes: 2 } as const;
/** The provider's clock and ours may differ by this much. */
const CLOCKS_DIFFER = { seconds: 5 } as const;

/**
 * The text that a receipt speaks of: the one with its provider id; else, for the answer of a publish may have been
 * lost, the one in flight to that phone whose claim is nearest before the publish.
 */
export function textOfReceipt<Entry extends LedgerEntry>(
  receipt: Receipt,
  entries: readonly Entry[],
): Entry | undefined {
  const known = entries.find(({ providerId }) => providerId === receipt.providerId);
  if (known) return known;
  const publishedAt = Temporal.Instant.from(receipt.publishedAt);
  return entries
    .filter((entry) => isInFlight(entry) && entry.claimedAt !== undefined && couldBe(entry.claimedAt, publishedAt))
    .sort((a, b) => ((a.claimedAt ?? '') < (b.claimedAt ?? '') ? 1 : -1))[0];
}

function couldBe(claimedAt: string, publishedAt: Temporal.Instant): boolean {
  const claim = Temporal.Instant.from(claimedAt);
  const earliest = claim.subtract(CLOCKS_DIFFER);
  const latest = claim.add(PUBLISHED_WITHIN);
  return Temporal.Instant.compare(earliest, publishedAt) <= 0 && Temporal.Instant.compare(publishedAt, latest) <= 0;
}
