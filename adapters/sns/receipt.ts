import type { Receipt, ReceiptOutcome } from '../../core/sending/receipt.ts';
import { isoInstant, readInstant } from '../../core/time/iso.ts';

/** The parts of SNS's delivery log that matter: https://docs.aws.amazon.com/sns/latest/dg/sms_stats_cloudwatch.html. */
export interface SnsDeliveryLog {
  readonly notification: { readonly messageId: string; readonly timestamp: string };
  readonly delivery: { readonly destination: string; readonly providerResponse?: string };
  readonly status: string;
}

/** A receipt in our words. The log's timestamp is UTC, `2016-06-28 00:40:34.558`. */
export function readSnsReceipt({ notification, delivery, status }: SnsDeliveryLog): Receipt {
  return {
    providerId: notification.messageId,
    phone: delivery.destination,
    publishedAt: isoInstant(readInstant(`${notification.timestamp.replace(' ', 'T')}Z`)),
    outcome: status === 'SUCCESS' ? 'delivered' : failure(delivery.providerResponse ?? ''),
  };
}

export const OPTED_OUT_WORDS = 'Phone number is opted out';

/** Every reason that SNS gives for a failure, and what it means for the text and for its phone. */
const FAILURES: Readonly<Record<string, ReceiptOutcome>> = {
  [OPTED_OUT_WORDS]: 'opted-out',
  'Invalid phone number': 'failed',
  'Phone has blocked SMS': 'failed',
  'Phone is on a blocked list': 'failed',
  'Destination is on a blocked list': 'failed',
  // The carrier's word on the words of a text, which says nothing of the phone.
  'Blocked as spam by phone carrier': 'undelivered',
  'Message body is invalid': 'undelivered',
  'Phone carrier has blocked this message': 'undelivered',
  'Phone carrier is currently unreachable/unavailable': 'unreachable',
  'Phone is currently unreachable/unavailable': 'unreachable',
  'Unknown error attempting to reach phone': 'unreachable',
  'This delivery would exceed max price': 'price-limit',
  // SNS's guide does not list it; it is what the log says once the month's spend limit is reached.
  'No quota left for account': 'spend-limit',
};

/** A reason that nobody knows yet is no fault of the number: a person looks. */
function failure(providerResponse: string): ReceiptOutcome {
  return FAILURES[providerResponse] ?? 'undelivered';
}
