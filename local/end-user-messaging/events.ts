import { epochMilliseconds, type Instant } from '../../core/time/units.ts';
import type { Delivery } from '../sns/delivery.ts';
import type { CarrierFailure } from '../sns/faults.ts';

/** What End User Messaging tells of a text, as it stands on the topic of a configuration set. */
export interface TextEvent {
  readonly eventType: string;
  readonly eventVersion: '1.0';
  /** Milliseconds. */
  readonly eventTimestamp: number;
  readonly isFinal: boolean;
  readonly originationPhoneNumber?: string;
  readonly destinationPhoneNumber: string;
  readonly isoCountryCode: 'US';
  readonly messageId: string;
  readonly messageRequestTimestamp: number;
  readonly messageEncoding: 'GSM';
  readonly messageType: 'TRANSACTIONAL' | 'PROMOTIONAL';
  readonly messageStatus: string;
  readonly messageStatusDescription: string;
  readonly context?: Readonly<Record<string, string>>;
  readonly totalMessageParts: number;
  readonly totalMessagePrice: number;
  readonly totalCarrierFee: number;
}

interface Told {
  readonly due: Instant;
  readonly told: TextEvent;
  readonly isFailure: boolean;
}

interface Status {
  readonly status: string;
  readonly description: string;
}

const QUEUED: Status = { status: 'QUEUED', description: 'Message is queued' };
const DELIVERED: Status = { status: 'DELIVERED', description: 'Message has been accepted by phone' };
/** What End User Messaging looks at before it takes a text is refused there, and has no event. */
const FAILED: Readonly<Record<CarrierFailure, Status>> = {
  'opted-out': { status: 'BLOCKED', description: 'Phone number is opted out' },
  'price-limit': { status: 'BLOCKED', description: 'This delivery would exceed max price' },
  'spend-limit': { status: 'BLOCKED', description: 'No quota left for account' },
  unreachable: { status: 'UNREACHABLE', description: 'Phone is currently unreachable/unavailable' },
};

/** A text is queued at once; what became of it is told later. */
export function eventsOf(delivery: Delivery, due: Instant): Told[] {
  const { at, failure } = delivery;
  const last = failure === undefined ? DELIVERED : FAILED[failure];
  return [
    { due: at, told: event(delivery, QUEUED, { at, isFinal: false }), isFailure: false },
    { due, told: event(delivery, last, { at: due, isFinal: true }), isFailure: failure !== undefined },
  ];
}

interface When {
  readonly at: Instant;
  readonly isFinal: boolean;
}

function event(delivery: Delivery, { status, description }: Status, { at, isFinal }: When): TextEvent {
  const { messageId, to, from, parts, priceUsd, smsType, context } = delivery;
  return {
    eventType: `TEXT_${status}`,
    eventVersion: '1.0',
    eventTimestamp: epochMilliseconds(at),
    isFinal,
    ...(from === undefined ? {} : { originationPhoneNumber: from }),
    destinationPhoneNumber: to,
    isoCountryCode: 'US',
    messageId,
    messageRequestTimestamp: epochMilliseconds(delivery.at),
    messageEncoding: 'GSM',
    messageType: smsType === 'Transactional' ? 'TRANSACTIONAL' : 'PROMOTIONAL',
    messageStatus: status,
    messageStatusDescription: description,
    ...(context ? { context } : {}),
    totalMessageParts: parts,
    totalMessagePrice: priceUsd,
    totalCarrierFee: 0,
  };
}
