import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Block, BlockReason } from '../../core/plan/block.ts';
import type { Recipient } from '../../core/plan/plan.ts';
import type { PlanKey } from './plan-key.ts';

/** One thing that happened to a phone's consent to a clinic's texts. The history is kept; nothing in it is changed. */
export interface ConsentEvent {
  /** The message, receipt or record that it comes from: the same event is kept once. */
  readonly id: string;
  /** Instant at which it happened. */
  readonly at: string;
  readonly what: 'opt-out' | 'opt-in' | 'bad-number' | 'cleared';
  readonly how: 'text' | 'provider' | 'staff';
  /** The words by which, as they were written; a person's reason where staff did it. */
  readonly wording?: string;
  /** Staff id. */
  readonly by?: string;
}

/** A plan that a phone belongs to, and as whose. */
export type OfPhone = PlanKey & { readonly to: Recipient };
/** Or had once. */
export type EverOfPhone = OfPhone & { readonly isFormer?: true };

export interface Phones {
  /** The plans that a phone belongs to, and as whose. */
  plansOf(phone: string): Promise<readonly OfPhone[]>;
  /** The same, and those that had it once: a receipt, or the end of a crisis, can come after a plan got another phone. */
  everOf(phone: string): Promise<readonly EverOfPhone[]>;
  /** The clinics of whose staff a phone is, and whose it is. */
  staffOf(phone: string): Promise<readonly { readonly clinic: string; readonly staff: string }[]>;
  /** Remembers whose the phones of a clinic's staff are, in place of those before. */
  linkStaff(clinic: Clinic, before: Clinic | undefined): Promise<void>;
  /** What stands against texting a phone, for each clinic. */
  blocks(phone: string): Promise<readonly Block[]>;
  /** Keeps an event in the phone's history with a clinic. */
  record(phone: string, clinic: string, event: ConsentEvent): Promise<void>;
  /**
   * Remembers that a phone takes no texts of a clinic, or takes them again (no reason), as of `at`. What is older than
   * what stands changes nothing, and a bad number does not hide an opt-out. Gives what stands afterwards.
   */
  block(phone: string, clinic: string, change: BlockChange): Promise<Block | undefined>;
  /** The history of a phone with a clinic, oldest first. */
  history(phone: string, clinic: string): Promise<readonly ConsentEvent[]>;
  /** Remembers that a phone was asked which of several it meant; the newest question counts. */
  ask(phone: string, asked: AskedWhich): Promise<void>;
  /** What a phone was asked last. */
  asked(phone: string): Promise<AskedWhich | undefined>;
  /**
   * Takes the right to answer an unknown phone in a clinic's name, once a slot (a day, an hour). A message whose run died
   * has it still.
   */
  claimStranger(
    phone: string,
    clinic: string,
    claim: { readonly slot: string; readonly message: string },
  ): Promise<boolean>;
  /** Remembers the answer of that slot by the provider's id: it stands in no ledger, and its receipt is of no plan's text. */
  answeredStranger(
    phone: string,
    clinic: string,
    answer: { readonly slot: string; readonly providerId: string },
  ): Promise<void>;
  isAnswerToStranger(phone: string, providerId: string): Promise<boolean>;
}

/** A message that could answer several questions, and the letters by which its writer says which. */
export interface AskedWhich {
  /** Instant. */
  readonly at: string;
  /** The message that is waiting to be understood. */
  readonly text: string;
  readonly choices: readonly (PlanKey & { readonly letter: string; readonly visit?: string })[];
}

export interface BlockChange {
  /** Instant. */
  readonly at: string;
  readonly reason?: BlockReason;
  readonly plan?: string;
  readonly number?: string;
}

/** The carrier-facing list of phones that opted out. */
export interface ProviderOptOuts {
  /** All phones on it, E.164. */
  list(): AsyncIterable<string>;
  /** Takes a phone off it. False when the provider does not let it yet. */
  optIn(phone: string): Promise<boolean>;
}
