import { randomUUID } from 'node:crypto';
import type { SNSEvent, SNSMessage } from 'aws-lambda';
import { isoToMillisecond } from '../core/time/iso.ts';
import { type Instant, plus, seconds } from '../core/time/units.ts';

/** A text as its phone shows it. */
export interface ReceivedText {
  readonly at: Instant;
  readonly to: string;
  readonly body: string;
  readonly messageId: string;
  /** The number it came from, where the sender named one. */
  readonly from?: string;
}

/** What a phone writes back, as End User Messaging tells it inside an SNS notification. */
export interface InboundMessage {
  readonly originationNumber: string;
  readonly destinationNumber: string;
  readonly messageKeyword: string;
  readonly messageBody: string;
  readonly inboundMessageId: string;
  readonly previousPublishedMessageId?: string;
}

export type TextListener = (text: ReceivedText) => void;
export type ReplyListener = (event: SNSEvent) => void | Promise<void>;

/** The number that texts come from when their sender names none. */
export const SHARED_NUMBER = '+12065550199';
export const INBOUND_TOPIC = 'arn:aws:sns:us-east-1:000000000000:inbound-texts';

/** Every phone of the local network, and what each of them got. */
export class Phones {
  readonly #now: () => Instant;
  readonly #texts: ReceivedText[] = [];
  readonly #byPhone = new Map<string, ReceivedText[]>();
  readonly #textListeners = new Set<TextListener>();
  readonly #replyListeners = new Set<ReplyListener>();

  constructor(now: () => Instant) {
    this.#now = now;
  }

  /** What one phone got, oldest first. */
  textsTo(phone: string): readonly ReceivedText[] {
    return this.#byPhone.get(phone) ?? [];
  }

  /** What all phones got, oldest first. */
  texts(): readonly ReceivedText[] {
    return this.#texts;
  }

  /** Returns the way to stop listening. */
  onText(listener: TextListener): () => void {
    this.#textListeners.add(listener);
    return () => this.#textListeners.delete(listener);
  }

  /** Returns the way to stop listening. */
  onReply(listener: ReplyListener): () => void {
    this.#replyListeners.add(listener);
    return () => this.#replyListeners.delete(listener);
  }

  deliver(text: ReceivedText): void {
    this.#texts.push(text);
    const ofPhone = this.#byPhone.get(text.to);
    if (ofPhone) ofPhone.push(text);
    else this.#byPhone.set(text.to, [text]);
    for (const listener of this.#textListeners) listener(text);
  }

  /** The phone answers whoever texted it last. Resolves when every listener has taken it, as often as it is delivered. */
  async reply(from: string, text: string, sending: Sending = {}): Promise<void> {
    const { id = randomUUID(), to, at = this.#now(), deliveries = 1 } = sending;
    const message = inbound({ from, text, id, to, last: this.textsTo(from).at(-1) });
    for (let delivery = 0; delivery < deliveries; delivery += 1) {
      // Each time it is put on the topic anew.
      const event = notification(message, plus(at, seconds(delivery)));
      for (const listener of this.#replyListeners) await listener(event);
    }
  }
}

/** How a message goes from a phone to us. */
export interface Sending {
  readonly id?: string;
  /** Of our numbers; the one that texted the phone last when absent. */
  readonly to?: string | undefined;
  /** When it reached the topic; now when absent. */
  readonly at?: Instant;
  /** How often it is handed over. */
  readonly deliveries?: number;
}

interface Inbound extends Pick<Sending, 'to'> {
  readonly from: string;
  readonly text: string;
  readonly id: string;
  readonly last: ReceivedText | undefined;
}

function inbound({ from, text, id, to, last }: Inbound): InboundMessage {
  return {
    originationNumber: from,
    destinationNumber: to ?? last?.from ?? SHARED_NUMBER,
    messageKeyword: 'KEYWORD_000000000000',
    messageBody: text,
    inboundMessageId: id,
    ...(last ? { previousPublishedMessageId: last.messageId } : {}),
  };
}

function notification(message: InboundMessage, at: Instant): SNSEvent {
  const Sns: SNSMessage = {
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: INBOUND_TOPIC,
    Message: JSON.stringify(message),
    Timestamp: isoToMillisecond(at),
    MessageAttributes: {},
    SignatureVersion: '1',
    Signature: 'local',
    SigningCertUrl: 'https://sns.us-east-1.amazonaws.com/local.pem',
    UnsubscribeUrl: 'https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe',
  };
  const EventSubscriptionArn = `${INBOUND_TOPIC}:${randomUUID()}`;
  return { Records: [{ EventSource: 'aws:sns', EventVersion: '1.0', EventSubscriptionArn, Sns }] };
}
