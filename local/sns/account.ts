import { randomUUID } from 'node:crypto';
import { countParts } from '../../core/texts/parts.ts';
import type { Duration, Instant } from '../../core/time/units.ts';
import { Phones } from '../phones.ts';
import { ACCEPTED, Faults, OUTCOMES } from './faults.ts';
import { OptOuts } from './opt-outs.ts';
import type { TextRequest, TopicRequest } from './publish-request.ts';
import { Receipts } from './receipts.ts';
import { SmsAttributes } from './sms-attributes.ts';

/** USD a part to a phone in the United States. */
const PRICE_A_PART = 0.006_45;

export interface TopicMessage {
  readonly at: Instant;
  readonly topicArn: string;
  readonly subject?: string;
  readonly message: string;
  readonly messageId: string;
}

/** One AWS account's SNS, and the carrier behind it. */
export class Account {
  readonly phones: Phones;
  readonly optedOut: OptOuts;
  readonly receipts: Receipts;
  readonly faults = new Faults();
  readonly attributes = new SmsAttributes();
  readonly topicMessages: TopicMessage[] = [];
  readonly #now: () => Instant;

  constructor(now: () => Instant, receipts: { after?: Duration; ofSuccess?: boolean } = {}) {
    this.#now = now;
    this.phones = new Phones(now);
    this.optedOut = new OptOuts(now);
    this.receipts = new Receipts(receipts);
  }

  /** The message id, or undefined when its sender gets no answer at all. */
  publishText(request: TextRequest): string | undefined {
    const fault = this.faults.next(request.to);
    if (fault === 'opted-out') this.optedOut.add(request.to);
    const { sent, answer } = fault === undefined ? ACCEPTED : OUTCOMES[fault];
    const messageId = randomUUID();
    if (sent) this.#carry(request, messageId);
    if (typeof answer === 'function') throw answer(request.to);
    return answer === 'nothing' ? undefined : messageId;
  }

  publishToTopic({ topicArn, subject, message }: TopicRequest): string {
    const messageId = randomUUID();
    const named = subject === undefined ? {} : { subject };
    this.topicMessages.push({ at: this.#now(), topicArn, message, messageId, ...named });
    return messageId;
  }

  /** Taken by SNS, a text either reaches its phone or not; the receipt tells which, later. */
  #carry(request: TextRequest, messageId: string): void {
    const { to, body, from } = request;
    const at = this.#now();
    const parts = countParts(body).parts;
    const priceUsd = parts * PRICE_A_PART;
    const failure = this.#failureOf(request, priceUsd);
    if (failure === undefined)
      this.phones.deliver({ at, to, body, messageId, ...(from === undefined ? {} : { from }) });
    const smsType = request.smsType ?? this.attributes.smsType;
    this.receipts.add({ messageId, at, to, parts, priceUsd, smsType, ...(failure === undefined ? {} : { failure }) });
  }

  #failureOf({ to, maxPriceUsd = Number.POSITIVE_INFINITY }: TextRequest, priceUsd: number): string | undefined {
    if (this.optedOut.has(to)) return 'Phone number is opted out';
    if (priceUsd > maxPriceUsd) return 'This delivery would exceed max price';
    return undefined;
  }
}
