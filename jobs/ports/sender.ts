import type { BlockReason } from '../../core/plan/block.ts';
import type { TextTry } from '../../core/sending/receipt.ts';
import type { Instant } from '../../core/time/units.ts';

export interface Leases {
  /** Takes the right to spend a number's rate until a moment. False while another run has it. */
  take(number: string, lease: { now: Instant; until: Instant }): Promise<boolean>;
  giveBack(number: string, until: Instant): Promise<void>;
}

/** The number that all clinics of a stage share which name none of their own, and what it may send. */
export interface SharedNumber {
  readonly number: string;
  /** Message parts. */
  readonly perSecond: number;
}

export interface Outgoing {
  /** E.164. */
  readonly to: string;
  readonly body: string;
  readonly number?: string;
  readonly maxPrice?: number;
  /** The last moment at which it is of use to whoever gets it. */
  readonly usefulUntil: Instant;
  /** Comes back in the receipts of providers that carry it. */
  readonly text: TextTry;
}

/** Why a provider sends nothing more for a while: a clinic's people must hear of it, for patients do not. */
export type Limit = 'price-limit' | 'spend-limit';

/** What the provider said; see docs/decisions for why `unsure` is never simply tried again. */
export type Sent =
  | { readonly outcome: 'accepted'; readonly providerId: string }
  /** Certainly not sent, and worth another try: throttled, out of reach, or we lack a permission. */
  | { readonly outcome: 'not-sent'; readonly error: string; readonly limit?: Limit }
  /** Certainly not sent, and no other try will help. */
  | { readonly outcome: 'refused'; readonly reason: BlockReason }
  /** No answer, or one that says nothing of whether it was sent. */
  | { readonly outcome: 'unsure' };

export interface Sender {
  send(outgoing: Outgoing): Promise<Sent>;
}
