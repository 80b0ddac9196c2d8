/**
 * One patient's course at one clinic: the JSON that is imported and stored (docs/plan.md). Local date-times carry no
 * offset: `visits[].at` is in the clinic's zone, or the patient's for a protocol with `place: home`.
 */
export interface Plan {
  readonly plan: string;
  readonly clinic: string;
  readonly protocol: string;
  /** `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly state: PlanState;
  readonly patient: Patient;
  readonly consent?: Consent;
  readonly helper?: Helper;
  readonly visits: readonly Visit[];
}

export const PLAN_STATES = ['active', 'paused', 'stopped', 'finished'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export interface Patient {
  readonly id?: string;
  readonly firstName?: string;
  /** E.164. */
  readonly phone: string;
  readonly language?: string;
  /** IANA region zone; the clinic's when absent. */
  readonly timeZone?: string;
}

export interface Consent {
  readonly texts: boolean;
  /** ISO 8601 instant with offset. */
  readonly on?: string;
  readonly how?: string;
}

export interface Helper {
  readonly name?: string;
  /** E.164. */
  readonly phone: string;
  readonly language?: string;
  readonly consent?: Consent;
}

export const VISIT_STATUSES = ['booked', 'confirmed', 'attended', 'missed', 'cancelled'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

export interface Visit {
  readonly visit: string;
  /** `YYYY-MM-DDTHH:MM`, no offset. */
  readonly at: string;
  /** A span such as `2h`; the protocol's `visitLasts` when absent. */
  readonly lasts?: string;
  readonly phase?: string;
  readonly kind?: string;
  readonly status: VisitStatus;
  /** Instant at which the visit got its present time, or its status `cancelled` or `missed`. Filled in on write. */
  readonly setAt?: string;
  /** Instant; with status `attended`. */
  readonly endedAt?: string;
}

/** A visit as stored: with what the timeline must know of its past. */
export interface StoredVisit extends Visit {
  readonly setAt: string;
  /** The time that the patient still believes in: before the first move that no notice has told of yet. */
  readonly movedFrom?: string;
  /** The time it had just before it was moved last. */
  readonly previousAt?: string;
  /** True on a cancelled visit when a text about it had gone before it was cancelled. */
  readonly told?: boolean;
}

export interface StoredPlan extends Omit<Plan, 'visits'> {
  readonly visits: readonly StoredVisit[];
  /** Instant of the first write. */
  readonly enteredAt: string;
  /** Phones that take no texts, and why. Copied from the phone's own record so that one read decides. */
  readonly blocked?: Readonly<Partial<Record<Recipient, 'failed' | 'opted-out'>>>;
  /** Instant of the newest message from the patient's or helper's phone. */
  readonly repliedAt?: string;
  /** Counts writes, for optimistic locking. */
  readonly version: number;
}

export type Recipient = 'patient' | 'helper';
