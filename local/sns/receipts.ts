import { isoToMillisecond } from '../../core/time/iso.ts';
import { type Duration, type Instant, inMilliseconds } from '../../core/time/units.ts';
import type { Delivery } from './delivery.ts';
import type { CarrierFailure } from './faults.ts';

/** A delivery receipt, as SNS writes it to CloudWatch Logs. */
export interface Receipt {
  readonly notification: {
    readonly messageId: string;
    /** UTC, `2026-03-01 18:00:00.000`. */
    readonly timestamp: string;
  };
  readonly delivery: {
    readonly destination: string;
    readonly numberOfMessageParts: number;
    readonly priceInUSD: number;
    readonly smsType: string;
    readonly providerResponse: string;
    readonly dwellTimeMs: number;
    readonly dwellTimeMsUntilDeviceAck?: number;
    readonly phoneCarrier?: string;
  };
  readonly status: 'SUCCESS' | 'FAILURE';
}

const REASONS: Readonly<Record<CarrierFailure, string>> = {
  'opted-out': 'Phone number is opted out',
  'price-limit': 'This delivery would exceed max price',
  'spend-limit': 'No quota left for account',
  unreachable: 'Phone is currently unreachable/unavailable',
};

const DWELL_MS = 599;

export function receiptOf(delivery: Delivery, after: Duration): Receipt {
  const { messageId, to, parts, priceUsd, smsType, failure } = delivery;
  return {
    notification: { messageId, timestamp: timestampOf(delivery.at) },
    delivery: {
      destination: to,
      numberOfMessageParts: parts,
      priceInUSD: failure === undefined ? priceUsd : 0,
      smsType,
      providerResponse: failure === undefined ? 'Message has been accepted by phone carrier' : REASONS[failure],
      dwellTimeMs: DWELL_MS,
      ...(failure === undefined
        ? { phoneCarrier: 'Local Phones', dwellTimeMsUntilDeviceAck: inMilliseconds(after) }
        : {}),
    },
    status: failure === undefined ? 'SUCCESS' : 'FAILURE',
  };
}

function timestampOf(at: Instant): string {
  return isoToMillisecond(at).replace('T', ' ').replace('Z', '');
}
