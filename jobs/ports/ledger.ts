import type { Recipient } from '../../core/plan/plan.ts';
import type { LedgerEntry } from '../../core/sending/ledger.ts';
import type { Instant } from '../../core/time/units.ts';
import type { HeldReason } from '../../core/timeline/timeline-text.ts';
import type { PlanKey } from './plan-key.ts';

export type Claim = { readonly won: true } | { readonly won: false; readonly entry: LedgerEntry };

export interface Claiming {
  readonly id: string;
  readonly to: Recipient;
  readonly dueAt: string;
  readonly claimedAt: Instant;
}

export interface Ledger {
  /** Takes a text for sending. One winner, however many runs try; a held text only when its rule was moved since. */
  claim(key: PlanKey, claiming: Claiming): Promise<Claim>;
  /** Takes a text in flight whose receipt never came for one more try. False when it was settled meanwhile. */
  reclaim(key: PlanKey, entry: LedgerEntry, claimedAt: Instant): Promise<boolean>;
  /** Says what became of a claimed text. False when a receipt was faster; a state never goes backwards. */
  settle(key: PlanKey, id: string, settlement: Settlement): Promise<boolean>;
  /** Records a text that will never go and was not claimed. False when it was recorded already. */
  hold(key: PlanKey, holding: Holding): Promise<boolean>;
  /** What became of one text, as it is now. */
  read(key: PlanKey, id: string): Promise<LedgerEntry | undefined>;
  /** The entries that a receipt could speak of: the one with that provider id, those in flight, those of an unheard try. */
  ofReceipt(key: PlanKey, providerId: string): Promise<readonly LedgerEntry[]>;
}

export interface Settlement {
  readonly state: 'accepted' | 'delivered' | 'unsure' | 'released' | 'held';
  readonly at: Instant;
  readonly providerId?: string;
  readonly reason?: HeldReason;
  /** Which try this settles. */
  readonly attempt: number;
  /** How many tries count from now on, when this one does not. */
  readonly attempts?: number;
  /** How many tries a carrier could not deliver; this one, which is released for another, was the last of them. */
  readonly undelivered?: number;
}

export interface Holding {
  readonly id: string;
  readonly to: Recipient;
  readonly dueAt: string;
  readonly at: Instant;
  readonly reason: HeldReason;
}
