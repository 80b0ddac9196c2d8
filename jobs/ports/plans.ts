import type { StoredPlan } from '../../core/plan/plan.ts';
import type { DuePointer } from '../../core/sending/due-pointer.ts';
import type { LedgerEntry } from '../../core/sending/ledger.ts';
import type { Alert } from '../../core/staff/alert.ts';
import type { Instant } from '../../core/time/units.ts';
import type { PlanKey } from './plan-key.ts';
import type { KeptReply } from './replies.ts';

/** A patient's whole story at a clinic: one query. */
export interface Story {
  readonly plan?: StoredPlan;
  readonly pointer?: DuePointer;
  readonly texts: readonly LedgerEntry[];
  /** Messages of patient and helper, oldest first. */
  readonly replies: readonly KeptReply[];
  /** All that staff were told of the patient, also what is over. */
  readonly alerts: readonly Alert[];
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
  /** The same for whoever can do without the plan: where what is stored is no plan, all else that there is. */
  legibleStory(key: PlanKey): Promise<Story>;
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
