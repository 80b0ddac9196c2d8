/** What can go wrong with a text, in the words of a rehearsal; those from `not-authorized` on are ours alone. */
export const FAULTS = [
  'throttled',
  'timeout-sent',
  'timeout-lost',
  'invalid-number',
  'opted-out',
  'server-error-sent',
  'server-error-lost',
  'not-authorized',
  'spend-limit',
  'unreachable',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface FaultOrder {
  /** Any phone when absent. */
  readonly to?: string;
  readonly fails: Fault;
  /** 1 when absent. */
  readonly times?: number;
}

/** Why a text that the provider took does not arrive. */
export type CarrierFailure = 'opted-out' | 'price-limit' | 'spend-limit' | 'unreachable';

/** A "no" of the provider; each protocol has its own words for it, or none, and then takes the text and drops it. */
export type Refused = 'throttled' | 'invalid-number' | 'server-error' | 'not-authorized' | CarrierFailure;

/** What becomes of a text, and what its sender hears of it. */
export interface Outcome {
  readonly sent: boolean;
  /** `nothing`: the connection ends without an answer, as a time-out does, only sooner. */
  readonly answer: 'message-id' | 'nothing' | Refused;
}

export const ACCEPTED: Outcome = { sent: true, answer: 'message-id' };

/** Of those that a carrier does not deliver, see `Account`. */
export const OUTCOMES: Readonly<Record<Fault, Outcome>> = {
  throttled: { sent: false, answer: 'throttled' },
  'timeout-sent': { sent: true, answer: 'nothing' },
  'timeout-lost': { sent: false, answer: 'nothing' },
  'invalid-number': { sent: false, answer: 'invalid-number' },
  'opted-out': ACCEPTED,
  'server-error-sent': { sent: true, answer: 'server-error' },
  'server-error-lost': { sent: false, answer: 'server-error' },
  'not-authorized': { sent: false, answer: 'not-authorized' },
  'spend-limit': ACCEPTED,
  unreachable: ACCEPTED,
};

/** Faults that wait for their texts, in the order in which they were asked for. */
export class Faults {
  /** How often each was met. */
  readonly met = new Map<Fault, number>();
  #orders: { to: string | undefined; fails: Fault; times: number }[] = [];

  add({ to, fails, times = 1 }: FaultOrder): void {
    this.#orders.push({ to, fails, times });
  }

  /** The fault that the next text to this phone meets, which is used up by asking; those of any phone spare some. */
  next(phone: string, { isSpared }: { readonly isSpared: boolean }): Fault | undefined {
    const isMet = (to: string | undefined) => to === phone || (to === undefined && !isSpared);
    const order = this.#orders.find(({ to, times }) => times > 0 && isMet(to));
    if (!order) return undefined;
    order.times -= 1;
    this.met.set(order.fails, (this.met.get(order.fails) ?? 0) + 1);
    this.#orders = this.#orders.filter(({ times }) => times > 0);
    return order.fails;
  }
}
