import type { Alert } from '../../core/staff/alert.ts';
import type { AlertLink } from '../../core/staff/alert-link.ts';
import type { Instant } from '../../core/time/units.ts';

export interface Alerts {
  /** Stores an alert and opens it. False when it is open or was dealt with already. */
  raise(alert: Alert): Promise<boolean>;
  /** As it is now (strongly consistent). */
  read(alert: AlertKey): Promise<Alert | undefined>;
  /** Those of a clinic that nobody has ended: the newest first, and of one moment the gravest. */
  open(clinic: string): Promise<readonly Alert[]>;
  /** Those whose next page is due, as an index knows them. */
  toPage(now: Instant): Promise<readonly Alert[]>;
  /**
   * Says when an alert is paged next (no more without `next`), as its `pages`-th page or before it. False when somebody
   * accepted it, or another run paged it.
   */
  schedule(alert: Alert, paging: { readonly pages: number; readonly next: Instant | undefined }): Promise<boolean>;
  /** Says before when an alert must be decided from now on; while it is paged, it is looked at anew at once. */
  decideBefore(alert: Alert, deciding: { readonly before: string | undefined; readonly at: Instant }): Promise<void>;
  /** False when it was accepted or ended already. */
  accept(alert: AlertKey, by: { readonly staff: string; readonly at: Instant }): Promise<boolean>;
  /** False when it was ended already. */
  end(alert: AlertKey, by: { readonly staff: string; readonly at: Instant; readonly note: string }): Promise<boolean>;
  /**
   * Takes the right to send a staff member the digest of a day. False when it was sent, or somebody took it a moment ago;
   * who took it and died does not keep it.
   */
  claimDigest(clinic: string, claim: DigestClaim): Promise<boolean>;
  /** Says that the digest of a day went. */
  digestSent(clinic: string, claim: Omit<DigestClaim, 'now'>): Promise<void>;
}

export interface DigestClaim {
  readonly staff: string;
  /** The clinic's local day, ISO. */
  readonly day: string;
  readonly now: Instant;
}

export type AlertKey = Pick<Alert, 'id' | 'clinic' | 'plan'>;

/** Signed links, each of which opens one alert for one staff member. */
export interface Links {
  /** An address that is good for some hours. */
  linkTo(alert: Alert, staff: string): Promise<string>;
  /** What the code at the end of such an address says, if we signed it; also when it has expired. */
  read(code: string): Promise<AlertLink | undefined>;
}
