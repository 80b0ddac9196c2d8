import type { Sent } from '../jobs/ports/sender.ts';
import { timeLimits } from './time-limits.ts';

/** Shorter than a run's reserve, so that an answer that never comes still leaves time to settle. */
const LIMITS = timeLimits({ connectMillis: 2_000, answerMillis: 8_000 });
/**
 * Between two runs Lambda stands still, and connections that are not used are dropped. A text that is sent on one of those
 * has no answer, and nobody repeats it: so none is kept from one run to the next.
 */
const AGENT = { timeout: 3_000 };

/**
 * The configuration of a client that sends texts. No service takes an idempotency token for one, and the SDK would
 * repeat it after a time-out or a 5xx, which are just the cases in which the text may have gone: so one attempt, and
 * what is unsure is said to be.
 */
export function oneAttempt<Config extends object>(config: Config) {
  return { requestHandler: { ...LIMITS, httpAgent: AGENT, httpsAgent: AGENT }, ...config, maxAttempts: 1 };
}

/** An error as the SDK throws it. Messages of these services can hold the phone, so that only names leave here. */
export interface Failure {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  /** Why, where the service has a word for it. */
  readonly Reason?: string;
  readonly Fields?: readonly { readonly Name?: string }[];
  readonly $metadata?: { readonly httpStatusCode?: number };
}

export function failureOf(error: unknown): Failure {
  return { name: 'unknown', code: '', message: '', ...readable(error as Partial<Failure>) };
}

function readable({ name, code, message, Reason, Fields, $metadata }: Partial<Failure>): Partial<Failure> {
  const known = { name, code, message, Reason, Fields, $metadata };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** The connection was never made, so nothing was sent. */
const NEVER_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** What a failure means on which the service itself said nothing; undefined when it refused, and its words count. */
export function withoutRefusal({ code, $metadata }: Failure): Sent | undefined {
  if (NEVER_CONNECTED.includes(code)) return { outcome: 'not-sent', error: code };
  const status = $metadata?.httpStatusCode;
  // No status is no answer; a yes that could not be read is a yes; after a 5xx nobody knows.
  return status === undefined || status < 400 || status >= 500 ? { outcome: 'unsure' } : undefined;
}
