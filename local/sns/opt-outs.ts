import { hours, type Instant, plus } from '../../core/time/units.ts';
import { invalidParameter } from './refusal.ts';

const OPT_IN_EVERY = hours(30 * 24);
export const OPT_OUT_PAGE = 100;

export interface OptOutPage {
  readonly phones: readonly string[];
  readonly nextToken?: string;
}

/** The account's list of phones that asked for no more texts. */
export class OptOuts {
  readonly #now: () => Instant;
  readonly #phones = new Set<string>();
  readonly #optedInAt = new Map<string, Instant>();

  constructor(now: () => Instant) {
    this.#now = now;
  }

  has(phone: string): boolean {
    return this.#phones.has(phone);
  }

  /** The patient said STOP to the carrier. */
  add(phone: string): void {
    this.#phones.add(phone);
  }

  /** The patient said START, as often as they like. */
  remove(phone: string): void {
    this.#phones.delete(phone);
  }

  all(): readonly string[] {
    return [...this.#phones].sort();
  }

  /** OptInPhoneNumber: the sender asks, which SNS allows once in 30 days. A phone that isn't on the list costs nothing. */
  optIn(phone: string): void {
    if (!this.has(phone)) return;
    const last = this.#optedInAt.get(phone);
    const now = this.#now();
    if (last !== undefined && now < plus(last, OPT_IN_EVERY)) {
      throw invalidParameter('phoneNumber Reason: it was opted in less than 30 days ago');
    }
    this.#optedInAt.set(phone, now);
    this.remove(phone);
  }

  /** ListPhoneNumbersOptedOut: the token names the last phone seen, so that changes between pages skip nobody. */
  page(token?: string): OptOutPage {
    const after = token === undefined ? '' : readToken(token);
    const rest = this.all().filter((phone) => phone > after);
    const phones = rest.slice(0, OPT_OUT_PAGE);
    const last = phones.at(-1);
    return rest.length > phones.length && last !== undefined ? { phones, nextToken: writeToken(last) } : { phones };
  }
}

function writeToken(phone: string): string {
  return Buffer.from(phone).toString('base64');
}

function readToken(token: string): string {
  const phone = Buffer.from(token, 'base64').toString();
  if (!phone.startsWith('+')) throw invalidParameter('nextToken');
  return phone;
}
