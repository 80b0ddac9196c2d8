import type { Refusal } from './refusal.ts';
import { internalError, invalidNumber, notAuthorized, throttling } from './refusal.ts';

/** What can go wrong with a text, in the words of a rehearsal; `not-authorized` is ours alone. */
export const FAULTS = [
  'throttled',
  'timeout-sent',
  'timeout-lost',
  'invalid-number',
  'opted-out',
  'server-error-sent',
  'server-error-lost',
  'not-authorized',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface FaultOrder {
  /** Any phone when absent. */
  readonly to?: string;
  readonly fails: Fault;
  /** 1 when absent. */
  readonly times?: number;
}

/** What becomes of a text, and what its sender hears of it. */
export interface Outcome {
  readonly sent: boolean;
  /** `nothing`: the connection ends without an answer, as a time-out does, only sooner. */
  readonly answer: 'message-id' | 'nothing' | ((phone: string) => Refusal);
}

export const ACCEPTED: Outcome = { sent: true, answer: 'message-id' };

export const OUTCOMES: Readonly<Record<Fault, Outcome>> = {
  throttled: { sent: false, answer: throttling },
  'timeout-sent': { sent: true, answer: 'nothing' },
  'timeout-lost': { sent: false, answer: 'nothing' },
  'invalid-number': { sent: false, answer: invalidNumber },
  // SNS takes the text and drops it; only the receipt tells.
  'opted-out': ACCEPTED,
  'server-error-sent': { sent: true, answer: internalError },
  'server-error-lost': { sent: false, answer: internalError },
  'not-authorized': { sent: false, answer: notAuthorized },
};

/** Faults that wait for their texts, in the order in which they were asked for. */
export class Faults {
  #orders: { to: string | undefined; fails: Fault; times: number }[] = [];

  add({ to, fails, times = 1 }: FaultOrder): void {
    this.#orders.push({ to, fails, times });
  }

  /** The fault that the next text to this phone meets, which is used up by asking. */
  next(phone: string): Fault | undefined {
    const order = this.#orders.find(({ to, times }) => times > 0 && (to === undefined || to === phone));
    if (!order) return undefined;
    order.times -= 1;
    this.#orders = this.#orders.filter(({ times }) => times > 0);
    return order.fails;
  }
}
