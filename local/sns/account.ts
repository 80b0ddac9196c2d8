import { randomUUID } from 'node:crypto';
import { countParts } from '../../core/texts/parts.ts';
import { type Duration, type Instant, plus, seconds } from '../../core/time/units.ts';
import { eventsOf, type TextEvent } from '../end-user-messaging/events.ts';
import { Phones } from '../phones.ts';
import type { Delivery } from './delivery.ts';
import { ACCEPTED, type CarrierFailure, type Fault, Faults, OUTCOMES, type Refused } from './faults.ts';
import { OptOuts } from './opt-outs.ts';
import { type Receipt, receiptOf } from './receipts.ts';
import { SmsAttributes, type SmsType } from './sms-attributes.ts';
import { ToldLater } from './told-later.ts';
import { Topics } from './topics.ts';

/** USD a part to a phone in the United States. */
const PRICE_A_PART = 0.006_45;
export const RECEIPT_AFTER = seconds(20);

/** A text that was handed in, through whichever service. */
export interface TextHandedIn {
  readonly by: 'sns' | 'end-user-messaging';
  readonly to: string;
  readonly body: string;
  /** The origination number, where one was named. */
  readonly from?: string;
  /** The account's default when absent. */
  readonly smsType?: SmsType;
  readonly maxPriceUsd?: number;
  /** What its sender wants to hear again with each event. */
  readonly context?: Readonly<Record<string, string>>;
}

export type Taken =
  | { readonly answer: 'message-id'; readonly messageId: string }
  | { readonly answer: 'nothing' }
  | { readonly answer: 'refused'; readonly why: Refused };

export interface AccountOptions {
  /** From a text to what is told of it. */
  readonly after?: Duration;
  readonly ofSuccess?: boolean;
  readonly isSpared?: (text: TextHandedIn) => boolean;
}

const nobody = () => false;

/** One AWS account's SNS and End User Messaging, and the carrier behind them. */
export class Account {
  readonly phones: Phones;
  readonly optedOut: OptOuts;
  readonly receipts = new ToldLater<Receipt>();
  readonly events = new ToldLater<TextEvent>();
  readonly faults = new Faults();
  readonly attributes = new SmsAttributes();
  readonly topics: Topics;
  readonly #now: () => Instant;
  readonly #told: { readonly after: Duration; readonly ofSuccess: boolean };
  readonly #isSpared: (text: TextHandedIn) => boolean;

  constructor(now: () => Instant, { after = RECEIPT_AFTER, ofSuccess = true, isSpared = nobody }: AccountOptions = {}) {
    this.#now = now;
    this.#told = { after, ofSuccess };
    this.#isSpared = isSpared;
    this.phones = new Phones(now);
    this.optedOut = new OptOuts(now);
    this.topics = new Topics(now);
  }

  /**
   * Takes a text, or meets the fault that waits for it. SNS takes what it will not deliver, and only the receipt tells;
   * End User Messaging looks first, and refuses.
   */
  take(text: TextHandedIn): Taken {
    const fault = this.faults.next(text.to, { isSpared: this.#isSpared(text) });
    if (fault === 'opted-out') this.optedOut.add(text.to);
    const { sent, answer } = fault === undefined ? ACCEPTED : OUTCOMES[fault];
    const failure = this.#failureOf(text, fault);
    if (sent && failure && isSeenFirst(text, failure)) return { answer: 'refused', why: failure };
    const messageId = randomUUID();
    if (sent) this.#carry(text, messageId, failure);
    if (answer === 'message-id') return { answer, messageId };
    return answer === 'nothing' ? { answer } : { answer: 'refused', why: answer };
  }

  /** A text that was taken either reaches its phone or not; what is told of it, later, says which. */
  #carry(text: TextHandedIn, messageId: string, failure: CarrierFailure | undefined): void {
    const { by, body, maxPriceUsd: _, smsType = this.attributes.smsType, ...known } = text;
    const at = this.#now();
    const parts = countParts(body).parts;
    const delivery = { ...known, messageId, at, parts, smsType, priceUsd: parts * PRICE_A_PART };
    if (failure === undefined) this.phones.deliver({ ...known, at, body, messageId });
    this.#tell(by, failure === undefined ? delivery : { ...delivery, failure });
  }

  #tell(by: TextHandedIn['by'], delivery: Delivery): void {
    const { after, ofSuccess } = this.#told;
    const isFailure = delivery.failure !== undefined;
    if (!isFailure && !ofSuccess) return;
    const due = plus(delivery.at, after);
    if (by === 'sns') this.receipts.add({ due, isFailure, told: receiptOf(delivery, after) });
    else for (const event of eventsOf(delivery, due)) this.events.add(event);
  }

  #failureOf({ to, body, maxPriceUsd }: TextHandedIn, fault: Fault | undefined): CarrierFailure | undefined {
    if (this.optedOut.has(to)) return 'opted-out';
    if (maxPriceUsd !== undefined && countParts(body).parts * PRICE_A_PART > maxPriceUsd) return 'price-limit';
    return fault === 'spend-limit' || fault === 'unreachable' ? fault : undefined;
  }
}

function isSeenFirst({ by }: TextHandedIn, failure: CarrierFailure): boolean {
  return by === 'end-user-messaging' && failure !== 'unreachable';
}
