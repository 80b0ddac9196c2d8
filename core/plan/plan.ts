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

/** Such a plan is silent, but for answers. */
export function isEnded({ state }: Pick<Plan, 'state'>): boolean {
  return state === 'stopped' || state === 'finished';
}

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

/** Whether a visit is to come, or its time has passed and nobody has said what became of it. */
export function isBooked({ status }: Pick<Visit, 'status'>): boolean {
  return status === 'booked' || status === 'confirmed';
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
  /** The newest answer to a question about the visit at its present time. */
  readonly reply?: VisitReply;
  /** The same of a helper with a phone of their own: what one of them answered the other was not asked. */
  readonly helperReply?: VisitReply;
}

/** What one of them answered last about a visit. */
export function replyOf(visit: StoredVisit, to: Recipient, plan: Plan): VisitReply | undefined {
  return isHelperApart(to, plan) ? visit.helperReply : visit.reply;
}

/** A helper with a phone of their own. */
export function isHelperApart(to: Recipient, { helper, patient }: Pick<Plan, 'helper' | 'patient'>): boolean {
  return to === 'helper' && helper?.phone !== patient.phone;
}

export interface VisitReply {
  readonly said: 'confirm' | 'change' | 'no-ride';
  /** Instant at which it was written. */
  readonly at: string;
}

/** A text that answers a message of the patient's or helper's own. */
export interface PlanAnswer {
  /** The provider's id of the message: each is answered once. */
  readonly message: string;
  readonly to: Recipient;
  /** The name of the text. */
  readonly text: string;
  /** Instant at which it was decided. */
  readonly at: string;
  readonly visit?: string;
  /** What only the moment knew, for placeholders of that name. */
  readonly values?: Readonly<Record<string, string>>;
  /**
   * What else would hold it: `consent`, for whoever writes to us in danger, or to leave, must be answered; `opt-out`, for
   * the one text that says that they are out.
   */
  readonly regardlessOf?: 'consent' | 'opt-out';
  /** The plan has another phone than the one that wrote: whoever has that asked nothing, and must not read what another did. */
  readonly isOfFormer?: true;
}

/** An alert of the plan's clinic; without a plan it is of a phone that no plan had. */
export interface AlertName {
  readonly id: string;
  readonly plan?: string;
}

/** A phone, E.164, with what the plan's own `optedInAt` and `optInFrom` were while the patient had it. */
export interface AskedPhone extends Pick<StoredPlan, 'optedInAt' | 'optInFrom'> {
  readonly phone: string;
}

export interface StoredPlan extends Omit<Plan, 'visits'> {
  readonly visits: readonly StoredVisit[];
  /** Instant of the first write. */
  readonly enteredAt: string;
  /** Phones that take no texts, and why. Copied from the phone's own record so that one read decides. */
  readonly blocked?: Readonly<Partial<Record<Recipient, 'failed' | 'opted-out'>>>;
  /** Instants of the newest message of each that says how they are: nobody asks them again before the next question. */
  readonly heard?: Readonly<Partial<Record<Recipient, string>>>;
  /** Instant at which the patient agreed by text from the phone that they have, where the clinic asks for that. */
  readonly optedInAt?: string;
  /** Instant from which that is asked, where it is not the entry: it could not be asked then, or the phone is another. */
  readonly optInFrom?: string;
  /** The same of each phone that the patient had before, was asked on, and has no more. */
  readonly askedBefore?: readonly AskedPhone[];
  /** Answers of the last day, which are texts like all others. */
  readonly answers?: readonly PlanAnswer[];
  /** Somebody's life may be in danger: no text but answers goes before a person has ended each of these alerts. */
  readonly hush?: readonly AlertName[];
  /** Counts writes, for optimistic locking. */
  readonly version: number;
}

/** Whose texts go to which phone. */
export function phoneOf(to: Recipient, { patient, helper }: Pick<Plan, 'patient' | 'helper'>): string | undefined {
  return to === 'helper' ? helper?.phone : patient.phone;
}

/** The patient's, and the helper's where it is another. */
export function phonesOf({ patient, helper }: Pick<Plan, 'patient' | 'helper'>): readonly string[] {
  return [...new Set([patient.phone, ...(helper ? [helper.phone] : [])])];
}

export type Recipient = 'patient' | 'helper';
