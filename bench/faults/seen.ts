import type { Clinic } from '../../core/clinic/clinic.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import type { DuePointer } from '../../core/sending/due-pointer.ts';
import type { LedgerEntry } from '../../core/sending/ledger.ts';
import type { Alert } from '../../core/staff/alert.ts';
import type { Instant } from '../../core/time/units.ts';
import type { TimelineText } from '../../core/timeline/timeline-text.ts';
import type { OpenByLevel } from '../../jobs/ports/watch.ts';
import type { TextLine } from '../../local/rehearsal/lines.ts';

/** What a notebook has seen of a story. */

/** One try at sending one text, by one run. */
export interface Try {
  readonly id: string;
  /** The phone. */
  readonly to: string;
  /** The plan as the run read it before it sent. */
  readonly standing: Standing | undefined;
  /** What the provider said; undefined while it says nothing. */
  outcome?: string;
  /** The run came to settle it. */
  isSettled: boolean;
}

export interface SeenText extends TextLine {
  readonly messageId: string;
  readonly attempt: Try;
}

export interface Standing {
  readonly since: Instant;
  readonly plan: StoredPlan;
  readonly clinic: Clinic;
  readonly calledFor: readonly TimelineText[];
}

/** A change of state that the table took. */
export type Written = Pick<LedgerEntry, 'id' | 'state'>;

/** What was stored under a count of writes. */
export interface StoredAs {
  readonly count: string;
  readonly what: string;
}

/** A plan as it is looked after while nothing is under way. */
export interface Looked {
  readonly at: Instant;
  readonly plan: StoredPlan;
  readonly pointer: DuePointer | undefined;
  readonly calledFor: readonly TimelineText[];
}

/** A staff member was sent a day's digest. */
export interface SeenDigest {
  readonly at: Instant;
  readonly to: string;
  readonly open: OpenByLevel;
}

/** What was open for each of the staff when a run looked whether their digest was due. */
export interface DigestLook {
  readonly at: Instant;
  readonly open: ReadonlyMap<string, OpenByLevel>;
}

/** A matter that is still paged, and must be decided before a visit. */
export interface Pressing {
  readonly at: Instant;
  readonly plan: string;
  readonly alert: Alert;
}

export interface SeenPage {
  readonly at: Instant;
  readonly alert: Alert;
}
