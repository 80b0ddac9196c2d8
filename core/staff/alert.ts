import type { AlertName } from '../plan/plan.ts';

export const ALERT_LEVELS = ['emergency', 'crisis', 'today', 'task'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** Something that a person of the clinic must see to: it has a clock, an owner and an end. */
export interface Alert {
  /** The same cause has the same id, so that it is told once. */
  readonly id: string;
  readonly clinic: string;
  /** Absent for what concerns the clinic and no patient. */
  readonly plan?: string;
  /** Other plans of whose patient it may be: they share the phone that wrote. */
  readonly orPlans?: readonly string[];
  /** It is the helper who wrote, kept silent or is not reached; else the patient. */
  readonly of?: 'helper';
  readonly level: AlertLevel;
  /** What it is about, in the words of the rule or state: `missed`, `bookNext`, `failed`, `evening:silent`. */
  readonly about: string;
  /** Staff ids of those whose matter it is. */
  readonly to: readonly string[];
  /** Instant at which it arose. */
  readonly at: string;
  /** A `today` of which somebody on call hears within the hour, at night too. */
  readonly isForOnCall?: true;
  /** Instant at which a visit begins before which somebody must have decided: whether the patient may travel. */
  readonly before?: string;
  /** The message that it is about, for whoever opens it. */
  readonly message?: string;
  /** E.164: the phone that wrote it, whatever a plan says later. Seen only by whoever opens it. */
  readonly phone?: string;
  /** Why the patient got no answer, where they got none: a person must not think that they were told to call 911. */
  readonly unanswered?: string;
  /** How often staff were paged, and when they are paged next; none for a task, which waits in the list. */
  readonly pages: number;
  /** Instant; absent when nobody is to be paged any more. */
  readonly nextPageAt?: string;
  readonly acceptedBy?: string;
  readonly acceptedAt?: string;
  readonly endedBy?: string;
  readonly endedAt?: string;
  readonly note?: string;
}

/** Whether somebody is still called about it, and it must be decided before a visit. */
export function isPressing({ before, nextPageAt }: Pick<Alert, 'before' | 'nextPageAt'>): boolean {
  return before !== undefined && nextPageAt !== undefined;
}

/** By which a plan of its clinic knows it. */
export function nameOf({ id, plan }: Pick<Alert, 'id' | 'plan'>): AlertName {
  return { id, ...(plan === undefined ? {} : { plan }) };
}

/** The plans of whose patients an alert may be, such as `p1 or p2`; undefined where no plan is known. */
export function plansText(alert: Pick<Alert, 'plan' | 'orPlans'>): string | undefined {
  return alert.plan === undefined ? undefined : plansOf(alert).join(' or ');
}

/** Whether two alerts can be of one patient: a plan stands in both, or the same phone wrote both. */
export function mayBeOfOne(one: Alert, other: Alert): boolean {
  if (one.clinic !== other.clinic) return false;
  const plans = new Set(plansOf(one));
  if (plansOf(other).some((plan) => plans.has(plan))) return true;
  return one.phone !== undefined && one.phone === other.phone;
}

/** The plans of whose patients an alert may be. */
function plansOf({ plan, orPlans = [] }: Pick<Alert, 'plan' | 'orPlans'>): readonly string[] {
  return plan === undefined ? [] : [plan, ...orPlans];
}

/** Whether staff are told at any hour, and again until one accepts. */
export function isUrgent({ level }: Pick<Alert, 'level'>): boolean {
  return level === 'emergency' || level === 'crisis';
}

/** The order of a list of alerts: the newest first, and of one moment the gravest. */
export function newestFirst(a: Pick<Alert, 'at' | 'level'>, b: Pick<Alert, 'at' | 'level'>): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return ALERT_LEVELS.indexOf(a.level) - ALERT_LEVELS.indexOf(b.level);
}
