import { readInstant } from '../time/iso.ts';
import { compare, type Instant, minutes, plus } from '../time/units.ts';
import { isInFlight, type LedgerEntry } from './ledger.ts';

/** One try at sending one text, as a provider that can gives it back with each receipt. Ids and a time, nothing else. */
export interface TextTry {
  readonly clinic: string;
  readonly plan: string;
  /** The text's id. */
  readonly id: string;
  readonly attempt: number;
  /** Instant of the claim, which no two tries of a text have in common. */
  readonly claimedAt: string;
}

/** What a provider or a carrier said of a text, in our words. */
export interface Receipt {
  readonly providerId: string;
  /** E.164. */
  readonly phone: string;
  /** Instant of the publish, as the provider knows it. */
  readonly publishedAt: string;
  readonly outcome: ReceiptOutcome;
  /** Exactly which try it speaks of, where the provider carries that. */
  readonly text?: TextTry;
}

export type ReceiptOutcome =
  /** The provider has it; what becomes of it is not known yet. */
  | 'taken'
  | 'delivered'
  /** Not delivered now, and another try may be. */
  | 'unreachable'
  /** This text will not be delivered; its phone may be good. */
  | 'undelivered'
  /** The provider gave up, for it was of no use any more. */
  | 'expired'
  /** It would have cost more than a text of this clinic may. */
  | 'price-limit'
  /** The account has spent what it may this month. */
  | 'spend-limit'
  /** The number takes no text, now or later. */
  | 'failed'
  | 'opted-out';

/** Whether the text went, as far as this receipt knows. */
export function saysItWent({ outcome }: Receipt): boolean {
  return outcome === 'taken' || outcome === 'delivered';
}

/**
 * Whether a receipt speaks of the very try that an entry stands at. That an older try went is news all the same; that
 * it failed says nothing of the one under way.
 */
export function isOfThisTry({ text, providerId }: Receipt, entry: LedgerEntry): boolean {
  return entry.providerId === providerId || (text !== undefined && text.claimedAt === entry.claimedAt);
}

/** A text whose answer was lost was published this long after its claim at the most. */
const PUBLISHED_WITHIN = minutes(2);
/** The provider's clock and ours may differ by this much. */
const CLOCKS_DIFFER = minutes(1);

/**
 * The text that a receipt speaks of which does not say it: the one with its provider id; else, for the answer of a
 * publish may have been lost, the one in flight to that phone whose claim is nearest before the publish. What was
 * handed over between its claim and the loss of its answer comes before what a run only claimed: of that nobody knows
 * whether it was handed over. Only when none was claimed before do the clocks differ, and the nearest after is meant.
 * That a text went can be said of an earlier try too, of which nobody heard; that it failed is no news then.
 */
export function textOfReceipt<Entry extends LedgerEntry>(
  receipt: Receipt,
  entries: readonly Entry[],
): Entry | undefined {
  const known = entries.find(({ providerId }) => providerId === receipt.providerId);
  if (known) return known;
  const publishedAt = readInstant(receipt.publishedAt);
  const tries = triesOf(entries, saysItWent(receipt));
  const before = tries.filter(
    ({ claimedAt }) => claimedAt <= publishedAt && publishedAt <= plus(claimedAt, PUBLISHED_WITHIN),
  );
  const handedOver = before.filter(({ entry }) => isOfLostAnswer(entry, publishedAt));
  const after = tries.filter(
    ({ claimedAt }) => publishedAt < claimedAt && claimedAt <= plus(publishedAt, CLOCKS_DIFFER),
  );
  return (handedOver.at(-1) ?? before.at(-1) ?? after[0])?.entry;
}

/** In order of their claims. */
function triesOf<Entry extends LedgerEntry>(entries: readonly Entry[], isOfEarlierToo: boolean) {
  return entries
    .flatMap((entry) => {
      const earlier = isOfEarlierToo && mayStillGo(entry) ? entry.unheardAt : undefined;
      const claims = [isInFlight(entry) ? entry.claimedAt : undefined, earlier];
      return claims.flatMap((at) => (at === undefined ? [] : [{ entry, claimedAt: readInstant(at) }]));
    })
    .sort((a, b) => compare(a.claimedAt, b.claimedAt));
}

function mayStillGo({ state }: LedgerEntry): boolean {
  return state !== 'delivered' && state !== 'held';
}

function isOfLostAnswer({ state, settledAt }: LedgerEntry, publishedAt: Instant): boolean {
  return state === 'unsure' && settledAt !== undefined && publishedAt <= readInstant(settledAt);
}
