import { type Duration, earliest, type Instant } from '../../core/time/units.ts';
import { answerSmsVoice } from '../end-user-messaging/actions.ts';
import type { TextEvent } from '../end-user-messaging/events.ts';
import { type Asked, startLoopbackServer } from '../loopback-server.ts';
import type { Phones } from '../phones.ts';
import { Account, type TextHandedIn } from './account.ts';
import { perform } from './actions.ts';
import type { Fault, FaultOrder } from './faults.ts';
import type { OptOuts } from './opt-outs.ts';
import type { Receipt } from './receipts.ts';
import type { Listener, ToldLater } from './told-later.ts';
import type { Topics } from './topics.ts';

/** SNS, End User Messaging and the phones behind them, on this machine. */
export interface PhoneNetwork {
  /** For the SDK's SNS client, unmodified. */
  readonly endpoint: string;
  /** For its client of End User Messaging. */
  readonly smsVoiceEndpoint: string;
  readonly phones: Phones;
  readonly optedOut: OptOuts;
  readonly receipts: ToldLater<Receipt>;
  /** Topics, who is subscribed to them, and what they got. */
  readonly topics: Topics;
  /** How often each fault was met. */
  readonly faultsMet: ReadonlyMap<Fault, number>;
  /** The next texts meet this fault. */
  fail(order: FaultOrder): void;
  /** Hears SNS's receipts. Returns the way to stop listening. */
  onReceipt(listener: Listener<Receipt>): () => void;
  /** Hears End User Messaging's events. */
  onEvent(listener: Listener<TextEvent>): () => void;
  /** When the next word is due of what became of a text. */
  nextReceiptDue(): Instant | undefined;
  /** When the next one is due that says that a text did not arrive. */
  nextFailureDue(): Instant | undefined;
  /** Hands over SNS's receipts that are due by then. */
  releaseReceipts(until: Instant): Promise<readonly Receipt[]>;
  releaseEvents(until: Instant): Promise<readonly TextEvent[]>;
  stop(): Promise<void>;
}

export interface PhoneNetworkOptions {
  readonly now: () => Instant;
  /** From a text to its receipt; 20 seconds when absent. */
  readonly receiptAfter?: Duration;
  /** False: only failures are told, as with SNS's `DeliveryStatusSuccessSamplingRate` of 0. */
  readonly receiptsOfSuccess?: boolean;
  /** Texts that meet no fault but one for their very phone. */
  readonly isSpared?: (text: TextHandedIn) => boolean;
}

export async function startPhoneNetwork(options: PhoneNetworkOptions): Promise<PhoneNetwork> {
  const { now, receiptAfter, receiptsOfSuccess, isSpared } = options;
  const account = new Account(now, {
    ...(receiptAfter !== undefined && { after: receiptAfter }),
    ...(receiptsOfSuccess !== undefined && { ofSuccess: receiptsOfSuccess }),
    ...(isSpared !== undefined && { isSpared }),
  });
  const { phones, optedOut, receipts, events, topics, faults } = account;
  const sns = await startLoopbackServer((asked) => answerSns(asked, account));
  const smsVoice = await startLoopbackServer((asked) => answerSmsVoice(asked, account));
  return {
    endpoint: sns.endpoint,
    smsVoiceEndpoint: smsVoice.endpoint,
    ...{ phones, optedOut, receipts, topics },
    faultsMet: faults.met,
    fail: (order) => faults.add(order),
    onReceipt: (listener) => receipts.listen(listener),
    onEvent: (listener) => events.listen(listener),
    nextReceiptDue: () => firstOf(receipts.nextDue(), events.nextDue()),
    nextFailureDue: () => firstOf(receipts.nextFailureDue(), events.nextFailureDue()),
    releaseReceipts: (until) => receipts.release(until),
    releaseEvents: (until) => events.release(until),
    async stop() {
      await sns.stop();
      await smsVoice.stop();
    },
  };
}

function answerSns({ body }: Asked, account: Account) {
  const answered = perform(new URLSearchParams(body), account);
  if (answered === 'no-answer') return answered;
  return { status: answered.status, headers: { 'content-type': 'text/xml' }, body: answered.xml };
}

function firstOf(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  return a === undefined || b === undefined ? (a ?? b) : earliest(a, b);
}
