import type { Clinic } from '../core/clinic/clinic.ts';
import type { Recipient, StoredPlan } from '../core/plan/plan.ts';
import type { DuePointer } from '../core/sending/due-pointer.ts';
import type { LedgerEntry } from '../core/sending/ledger.ts';
import type { Instant } from '../core/time/units.ts';
import type { HeldReason } from '../core/timeline/timeline-text.ts';

/** Everything that a job may see or touch of the world. Adapters implement these; nothing else does. */

export interface Clock {
  now(): Instant;
  /** Comes back when the clock shows `until` or later. */
  pause(until: Instant): Promise<void>;
}

export interface PlanKey {
  readonly clinic: string;
  readonly plan: string;
}

/** A patient's whole story at a clinic: one query. */
export interface Story {
  readonly plan?: StoredPlan;
  readonly pointer?: DuePointer;
  readonly texts: readonly LedgerEntry[];
}

export interface PlanReading {
  readonly key: PlanKey;
  /** Texts whose ledger entries are wanted with the plan. */
  readonly texts?: readonly string[];
}

/** What is stored of a plan is no plan. Its message names the plan and quotes nothing. */
export class UnreadablePlanError extends Error {
  override readonly name = 'UnreadablePlanError';

  constructor({ plan }: PlanKey) {
    super(`what is stored of plan ${plan} cannot be read`);
  }
}

export interface PlanRead {
  /** Undefined when it is not there, or cannot be read. */
  readonly plan: StoredPlan | undefined;
  /** What is stored is no plan. It is said here, and not thrown, so that one such plan stops no other. */
  readonly isUnreadable?: true;
  readonly entries: readonly LedgerEntry[];
}

export interface Plans {
  /** As they are now (strongly consistent), all in one read, in the order asked for. */
  read(asked: readonly PlanReading[]): Promise<PlanRead[]>;
  story(key: PlanKey): Promise<Story>;
  /**
   * Writes a plan with its pointer, both or neither, in place of `before`. False when another write came between:
   * `plan.version` and `pointer.rev` are the new ones and must follow directly on those stored.
   */
  write(plan: StoredPlan, pointer: DuePointer, before: StoredPlan | undefined): Promise<boolean>;
  /** The plans of a clinic, a page at a time, in order of their id. */
  ofClinic(clinic: string, after?: string): Promise<{ readonly plans: readonly string[]; readonly after?: string }>;
}

export interface DuePointers {
  /** The pointers that are due, as an index knows them: it nominates, and may be some seconds behind. */
  due(now: Instant): Promise<DuePointer[]>;
  /** Moves a pointer whose stored `rev` is one less. False when another run or a change was faster. */
  move(pointer: DuePointer): Promise<boolean>;
}

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
  /** The entries that a receipt could speak of: the one with that provider id, and those in flight. */
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
}

export interface Holding {
  readonly id: string;
  readonly to: Recipient;
  readonly dueAt: string;
  readonly at: Instant;
  readonly reason: HeldReason;
}

/** A version of a clinic's settings on its way to all of the clinic's plans. */
export interface Publishing {
  readonly clinic: string;
  readonly version: number;
  /** The version that counted before. */
  readonly was?: number;
  /** The plans up to this one have it. */
  readonly after?: string;
}

export interface Clinics {
  /** The settings that count now. Undefined for a clinic that never published any. */
  current(clinic: string): Promise<{ readonly clinic: Clinic; readonly version: number } | undefined>;
  /** The settings as they were published under a number. */
  version(clinic: string, version: number): Promise<Clinic>;
  /** Stores a version and makes it current; its plans do not have it yet. */
  publish(clinic: Clinic, at: Instant): Promise<Publishing>;
  /** Remembers how far a publishing came: nothing is left of it without `next`. False when another version overtook it. */
  progress(publishing: Publishing, next: Publishing | undefined): Promise<boolean>;
  /** What was published and has not come to all plans. */
  unfinished(): Promise<readonly Publishing[]>;
}

export type BlockReason = 'failed' | 'opted-out';

export interface Block {
  readonly reason: BlockReason;
  /** Instant. */
  readonly at: string;
  /** The plan on which it came up. */
  readonly plan: string;
}

export interface Phones {
  /** The plans that a phone belongs to, and as whose. */
  plansOf(phone: string): Promise<readonly (PlanKey & { readonly to: Recipient })[]>;
  blockOf(phone: string, clinic: string): Promise<BlockReason | undefined>;
  /** Remembers that a phone takes no texts of a clinic. What stands afterwards: an older block stays. */
  block(phone: string, clinic: string, block: Block): Promise<Block>;
}

export interface Leases {
  /** Takes the right to spend a number's rate until a moment. False while another run has it. */
  take(number: string, lease: { now: Instant; until: Instant }): Promise<boolean>;
  giveBack(number: string, until: Instant): Promise<void>;
}

export interface Outgoing {
  /** E.164. */
  readonly to: string;
  readonly body: string;
  readonly number?: string;
  readonly maxPrice?: number;
  /** The text's id: comes back in the receipts of providers that carry one. */
  readonly id: string;
}

/** What the provider said; see docs/decisions for why `unsure` is never simply tried again. */
export type Sent =
  | { readonly outcome: 'accepted'; readonly providerId: string }
  /** Certainly not sent, and worth another try: throttled, out of reach, or we lack a permission. */
  | { readonly outcome: 'not-sent'; readonly error: string }
  /** Certainly not sent, and no other try will help. */
  | { readonly outcome: 'refused'; readonly reason: BlockReason }
  /** No answer, or one that says nothing of whether it was sent. */
  | { readonly outcome: 'unsure' };

export interface Sender {
  send(outgoing: Outgoing): Promise<Sent>;
}

export const ALERT_LEVELS = ['emergency', 'crisis', 'today', 'task'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** Something that a person of the clinic must see to. */
export interface Alert {
  /** The same cause has the same id, so that it is told once. */
  readonly id: string;
  readonly clinic: string;
  readonly plan: string;
  readonly level: AlertLevel;
  /** What it is about, in the words of the rule or state: `missed`, `bookNext`, `failed`, `evening:silent`. */
  readonly about: string;
  /** Staff ids. */
  readonly to: readonly string[];
  readonly at: string;
}

export interface Alerts {
  /** Stores an alert and opens it. False when it is open or was dealt with already. */
  raise(alert: Alert): Promise<boolean>;
  /** The open ones of a clinic, the newest first. */
  open(clinic: string): Promise<readonly Alert[]>;
  /** False when it was accepted already. */
  accept(alert: Alert, by: { readonly staff: string; readonly at: Instant }): Promise<boolean>;
}

/** A message from a patient's or helper's phone, as it came. */
export interface Reply {
  /** The provider's id of the message: the same however often it is handed over. */
  readonly id: string;
  /** E.164. */
  readonly from: string;
  readonly text: string;
  readonly at: Instant;
}

export interface Replies {
  /** Keeps a message with a plan. False when it was kept already. */
  keep(key: PlanKey, reply: Reply): Promise<boolean>;
}

/** What happened, for whoever counts or shows it. Ids and counts only: no phone, no name, no words. */
export type Happening =
  | {
      readonly kind: 'sent';
      readonly key: PlanKey;
      readonly id: string;
      readonly parts: number;
      readonly lateSeconds: number;
    }
  | { readonly kind: 'held'; readonly key: PlanKey; readonly id: string; readonly reason: HeldReason }
  | { readonly kind: 'unsure'; readonly key: PlanKey; readonly id: string }
  | { readonly kind: 'not-sent'; readonly key: PlanKey; readonly id: string; readonly error: string }
  | { readonly kind: 'alert'; readonly alert: Alert }
  | { readonly kind: 'failed' | 'parked'; readonly key: PlanKey; readonly error: string };

export interface Watch {
  happened(happening: Happening): void;
}

/** The world of the sending job. */
export interface World {
  readonly clock: Clock;
  readonly plans: Plans;
  readonly pointers: DuePointers;
  readonly ledger: Ledger;
  readonly clinics: Clinics;
  readonly phones: Phones;
  readonly leases: Leases;
  readonly sender: Sender;
  readonly alerts: Alerts;
  readonly replies: Replies;
  readonly watch: Watch;
}
