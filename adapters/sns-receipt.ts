import type { Receipt } from '../core/sending/receipt.ts';
import { isoInstant, readInstant } from '../core/time/iso.ts';

/** The parts of SNS's delivery log that matter: https://docs.aws.amazon.com/sns/latest/dg/sms_stats_cloudwatch.html. */
export interface SnsDeliveryLog {
  readonly notification: { readonly messageId: string; readonly timestamp: string };
  readonly delivery: { readonly destination: string; readonly providerResponse?: string };
  readonly status: string;
}

/** What a carrier says of a number that will take no text, now or later. */
const NEVER: readonly string[] = ['Invalid phone number', 'Phone has blocked SMS', 'Phone is on a blocked list'];
const OPTED_OUT = 'Phone number is opted out';

/** A receipt in our words. The log's timestamp is UTC, `2016-06-28 00:40:34.558`. */
export function readSnsReceipt({ notification, delivery, status }: SnsDeliveryLog): Receipt {
  return {
    providerId: notification.messageId,
    phone: delivery.destination,
    publishedAt: isoInstant(readInstant(`${notification.timestamp.replace(' ', 'T')}Z`)),
    outcome: status === 'SUCCESS' ? 'delivered' : failure(delivery.providerResponse ?? ''),
  };
}

function failure(providerResponse: string): Receipt['outcome'] {
  if (providerResponse === OPTED_OUT) return 'opted-out';
  return NEVER.includes(providerResponse) ? 'failed' : 'undelivered';
}
