/**
 * The one place that names what is counted: the alarms and the dashboard read what the Lambdas write. Every metric
 * comes with the dimension `stage`; one that is a clinic's comes with `stage` and `clinic` besides; one with `by` comes
 * once more, with `stage` and that dimension.
 */
export const METRIC_NAMESPACE = 'BetweenVisits';

export const DIMENSION = { stage: 'stage', clinic: 'clinic' } as const;

export interface Metric {
  readonly name: string;
  readonly unit: 'Count' | 'Seconds' | 'None';
  /** A dimension by which it is told apart besides. */
  readonly by?: string;
}

/** The kinds of failures that are no error of a provider. */
export const FAILURES = {
  /** A plan cannot be worked on, and is tried again. */
  plan: 'plan',
  /** It could not be so often that it is not tried any more. */
  parked: 'parked',
  /** A staff member could not be reached by any way. */
  page: 'page',
  /** A page went without its link. */
  link: 'link',
} as const;

export const METRICS = {
  /** One for each run of send-due-texts that came to its end. */
  ticksRun: { name: 'TicksRun', unit: 'Count' },
  /** Plans that a tick found due. */
  textsDue: { name: 'TextsDue', unit: 'Count' },
  /** Texts that the provider accepted. */
  textsSent: { name: 'TextsSent', unit: 'Count' },
  /** Texts that will never go. */
  textsHeld: { name: 'TextsHeld', unit: 'Count', by: 'reason' },
  /** Texts of which nobody knows whether they went. */
  textsUnsure: { name: 'TextsUnsure', unit: 'Count' },
  /**
   * Texts that a carrier said did not arrive, but for who opted out. Of the stage alone: each clinic's would cost more than
   * it tells.
   */
  textsUndelivered: { name: 'TextsUndelivered', unit: 'Count' },
  /** From the moment at which a text was due to the provider's yes. */
  lateSeconds: { name: 'LateSeconds', unit: 'Seconds' },
  /**
   * How long what has waited longest was due when a tick began: up to a minute is usual. 0 when nothing is due. Measured
   * before the tick works, so that a text which no tick ever deals with grows old here, whatever the reason.
   */
  oldestDueSeconds: { name: 'OldestDueSeconds', unit: 'Seconds' },
  /**
   * Tries that certainly did not send: the provider's error by name, or one of `FAILURES`.
   */
  sendFailures: { name: 'SendFailures', unit: 'Count', by: 'kind' },
  /** Texts whose moment came in the last hour, by the timelines alone. Each hour. */
  textsExpected: { name: 'TextsExpected', unit: 'Count' },
  /** Texts whose moment came at least ten minutes ago, by the timelines alone, and that nobody sent, held or put off. */
  textsMissing: { name: 'TextsMissing', unit: 'Count' },
  /** Pages of which not one person heard. */
  pagesFailed: { name: 'PagesFailed', unit: 'Count' },
  /** Alerts that nobody has accepted yet; 0 when there is none. Each time that staff are paged. */
  openAlerts: { name: 'OpenAlerts', unit: 'Count', by: 'level' },
  /** Open alerts that nobody accepted within their level's time; 0 when there is none. Each time that staff are paged. */
  alertsPastClock: { name: 'AlertsPastClock', unit: 'Count' },
  /** Those of them that speak of danger, at all clinics together. */
  dangerPastClock: { name: 'DangerPastClock', unit: 'Count' },
  /** Parts sent: what a carrier counts and bills. */
  parts: { name: 'Parts', unit: 'Count' },
  estimatedSpendUsd: { name: 'EstimatedSpendUSD', unit: 'None' },
} as const satisfies Record<string, Metric>;
