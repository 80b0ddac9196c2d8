import type { ReceiptOutcome } from '../../core/sending/receipt.ts';
import type { Alert, AlertLevel } from '../../core/staff/alert.ts';
import type { HeldReason } from '../../core/timeline/timeline-text.ts';
import type { PlanKey } from './plan-key.ts';

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
  /** A carrier said what became of a text. */
  | { readonly kind: 'receipt'; readonly key: PlanKey; readonly id: string; readonly outcome: ReceiptOutcome }
  /** Staff were told: a task stands in their list, anything else went to those named. */
  | { readonly kind: 'alert'; readonly alert: Alert; readonly to: readonly string[] }
  | { readonly kind: 'accepted' | 'ended'; readonly alert: Alert; readonly by: string }
  /** A message was read: what was made of it, and nothing that stood in it. */
  | { readonly kind: 'reply'; readonly key: PlanKey | undefined; readonly id: string; readonly meaning: string }
  /** A message from an unknown phone to a number of several clinics: nobody knows whose staff must read it. */
  | { readonly kind: 'unplaced'; readonly id: string }
  /** Of all whom a page was for nobody could be reached by any way. */
  | { readonly kind: 'page-failed'; readonly key: PageKey; readonly error: string }
  /** One of them could not be reached by any way. */
  | { readonly kind: 'unreached'; readonly key: PageKey; readonly staff: string; readonly error: string }
  /** A staff member was told how much is open. */
  | { readonly kind: 'digest'; readonly clinic: string; readonly to: string; readonly open: OpenByLevel }
  /** A page goes without a link that opens it. */
  | { readonly kind: 'link-failed'; readonly key: PageKey; readonly error: string }
  /** A run of the sender came to its end; what it found due when it began, by clinic. */
  | { readonly kind: 'ran'; readonly due: readonly DueAtClinic[] }
  /** What waits for staff, by clinic: for those who page them. */
  | { readonly kind: 'open-alerts'; readonly open: readonly OpenAtClinic[] }
  /** A clinic's timelines were compared with the ledger: texts whose moment came lately, and those nobody knows of. */
  | {
      readonly kind: 'audited';
      readonly clinic: string;
      readonly plans: number;
      readonly expected: number;
      readonly missing: number;
      /** The plans of which some are missing, the first of them. */
      readonly missingOf: readonly string[];
    }
  | { readonly kind: 'failed' | 'parked'; readonly key: PlanKey; readonly error: string };

export interface DueAtClinic {
  readonly clinic: string;
  readonly plans: number;
  /** How long the one that has waited longest was due already. */
  readonly oldestSeconds: number;
}

/** Whose a page is; without a plan it concerns the clinic. */
export interface PageKey {
  readonly clinic: string;
  readonly plan?: string;
}

export type OpenByLevel = Readonly<Record<AlertLevel, number>>;

export interface OpenAtClinic {
  readonly clinic: string;
  /** Alerts that nobody has accepted. */
  readonly byLevel: OpenByLevel;
  /** Those of them that should have been accepted by now. */
  readonly pastClock: number;
  /** Those of them that speak of danger. */
  readonly dangerPastClock: number;
}

export interface Watch {
  happened(happening: Happening): void;
}
