import type { Clinic } from '../../../core/clinic/clinic.ts';
import type { PlanEdit } from '../../../core/plan/edit-plan.ts';
import type { Problem } from '../../../core/problem.ts';
import type { AlertLevel } from '../../../core/staff/alert.ts';
import type { Duration, Instant } from '../../../core/time/units.ts';
import type { HeldReason } from '../../../core/timeline/timeline-text.ts';
import type { Fault } from '../../sns/faults.ts';
import type { CrashPoint, Meeting } from '../mortal-world.ts';

/** A story to be played: docs/rehearsal.md. Times are moments; the file's are the clinic's local ones. */
export interface Rehearsal {
  readonly file: string;
  readonly clinic: Clinic;
  readonly start: Instant;
  readonly until: Instant;
  /** In order of time. */
  readonly steps: readonly Step[];
  readonly expect?: Expectation;
}

/** What a run can be of: each is started by something else, and is made up for in another way when it dies. */
export const RUNS = ['tick', 'page', 'reply', 'receipt', 'edit', 'audit'] as const;
export type RunOf = (typeof RUNS)[number];
/** What comes by itself, and can come once more. */
export const ONCE_MORE = ['tick', 'page', 'receipt', 'audit'] as const satisfies readonly RunOf[];
export type OnceMore = (typeof ONCE_MORE)[number];

export const RECEIPT_TROUBLES = ['late', 'doubled', 'missing', 'amid'] as const;
export type ReceiptTrouble = (typeof RECEIPT_TROUBLES)[number];

export interface Step {
  readonly at: Instant;
  readonly action: Action;
}

export type Action =
  | { readonly do: 'plan'; readonly plan: unknown }
  | { readonly do: 'edit'; readonly plan: string; readonly edit: PlanEdit }
  | {
      readonly do: 'reply';
      readonly from: string;
      readonly text: string;
      /** When the network took it; the step's time when absent. */
      readonly written?: Instant;
      /** How often it is handed over. */
      readonly deliveries?: number;
    }
  | { readonly do: 'staff'; readonly id: string; readonly does: 'accept' | 'end'; readonly note: string }
  /** Settings with errors are refused while the story is played, as a clinic's upload would be. */
  | ({ readonly do: 'settings' } & SettingsReading)
  | { readonly do: 'outage'; readonly until: Instant }
  | { readonly do: 'sms'; readonly to?: string; readonly fails: Fault; readonly times: number }
  | { readonly do: 'crash'; readonly when: CrashPoint; readonly times: number }
  | { readonly do: 'ticks'; readonly count: number }
  /**
   * One more, from its beginning to its end: in the middle of a tick, where it is done meanwhile. Of receipts, all that
   * are on their way come at once.
   */
  | { readonly do: 'run'; readonly of: OnceMore }
  /** The next run of that kind that makes so many calls meets this at the last of them. */
  | {
      readonly do: 'call';
      readonly run: RunOf;
      readonly call: number;
      readonly meets: Meeting;
      readonly times: number;
    }
  | { readonly do: 'receipts'; readonly are: ReceiptTrouble; readonly by: Duration; readonly times: number }
  | { readonly do: 'index'; readonly behind: Duration; readonly until: Instant }
  | { readonly do: 'overtaken'; readonly times: number }
  | { readonly do: 'clock'; readonly off: Duration; readonly times: number }
  | { readonly do: 'pager'; readonly times: number }
  /** Done in the middle of the next tick, or of another run, after so many of its calls. */
  | { readonly do: 'meanwhile'; readonly amid: RunOf; readonly calls: number; readonly action: Action };

export interface Expectation {
  readonly texts: readonly ExpectedText[];
  readonly held: readonly ExpectedHeld[];
  readonly alerts: readonly ExpectedAlert[];
  readonly replies: readonly ExpectedReply[];
  readonly accepted: readonly ExpectedAcceptance[];
  /** No text, held line or alert may come besides. */
  readonly only: boolean;
}

interface Expected {
  /** Where it stands in the file. */
  readonly line: number;
  readonly at?: Instant;
  readonly plan?: string;
}

export interface ExpectedText extends Expected {
  readonly to?: string;
  readonly rule?: string;
  readonly visit?: string;
  readonly has: readonly string[];
  readonly hasNot: readonly string[];
}

export interface ExpectedHeld extends Expected {
  readonly rule?: string;
  readonly visit?: string;
  readonly reason?: HeldReason;
}

export interface ExpectedAlert extends Expected {
  readonly level?: AlertLevel;
  readonly about?: string;
  /** Why the patient got no answer. */
  readonly of?: 'helper';
  readonly orPlans?: readonly string[];
  readonly unanswered?: string;
  /** Everybody who is told, whoever else is. */
  readonly to?: readonly string[];
}

export interface ExpectedReply extends Expected {
  readonly from?: string;
  readonly meaning?: string;
}

export interface ExpectedAcceptance extends Expected {
  /** Staff id. */
  readonly by?: string;
}

/** Settings that a story names by path or holds in place. */
export interface SettingsReading {
  readonly clinic?: Clinic;
  readonly problems: readonly Problem[];
  /** The path leads nowhere: a mistake of the story, not of the clinic in it. */
  readonly isLost?: true;
}
