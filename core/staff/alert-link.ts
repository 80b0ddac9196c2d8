import { isoInstant, readInstant } from '../time/iso.ts';
import { type Duration, hours, type Instant, plus } from '../time/units.ts';
import { type Alert, isUrgent } from './alert.ts';

/** What a link says: whose alert it opens, as whom, and until when. No symptom, no name and no phone. */
export interface AlertLink {
  readonly clinic: string;
  readonly plan?: string;
  /** The alert's id. */
  readonly alert: string;
  /** Who was paged with it. */
  readonly staff: string;
  /** Instant. */
  readonly expiresAt: string;
}

/** Danger is over or taken long before; what was paged on a Friday may be seen to on Monday. */
const URGENT_GOOD_FOR = hours(24);
const GOOD_FOR = hours(72);

/** The link for one person of whom an alert asks something. A later page makes a new one, which is good for longer. */
export function alertLink(alert: Alert, staff: string, now: Instant): AlertLink {
  const { clinic, plan, id } = alert;
  return {
    ...{ clinic, ...(plan === undefined ? {} : { plan }), alert: id, staff },
    expiresAt: isoInstant(plus(now, goodFor(alert))),
  };
}

function goodFor(alert: Alert): Duration {
  return isUrgent(alert) ? URGENT_GOOD_FOR : GOOD_FOR;
}

/** Its last moment is the one before `expiresAt`. */
export function isExpired({ expiresAt }: AlertLink, now: Instant): boolean {
  return readInstant(expiresAt) <= now;
}

/**
 * What is signed: all that a link says, so that no two links say the same in the same words.
 *
 * @example
 * signedText({ clinic: 'a', plan: 'b', … }) //=> '["alert-link-1","a","b",…]'
 * signedText({ clinic: 'a', … }) //=> '["alert-link-1","a",null,…]': no plan is not the plan ''
 */
export function signedText({ clinic, plan, alert, staff, expiresAt }: AlertLink): string {
  return JSON.stringify(['alert-link-1', clinic, plan ?? null, alert, staff, expiresAt]);
}
