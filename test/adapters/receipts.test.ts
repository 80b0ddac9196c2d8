import { deliveriesIn } from '../../adapters/deliveries.ts';
import { readTextEvent } from '../../adapters/end-user-messaging/text-event.ts';
import { readSnsReceipt } from '../../adapters/sns/receipt.ts';
import type { ReceiptOutcome } from '../../core/sending/receipt.ts';

const PHONE = '+12065550123';

/** Every reason of research and of the field, each for its own. */
test.each<{ says: string; is: ReceiptOutcome; because: string }>([
  { says: 'Phone number is opted out', is: 'opted-out', because: 'its owner wrote STOP' },
  { says: 'Invalid phone number', is: 'failed', because: 'also what a landline gets' },
  { says: 'Phone has blocked SMS', is: 'failed', because: 'no text of anybody comes through' },
  { says: 'Phone is on a blocked list', is: 'failed', because: 'no text of ours comes through' },
  { says: 'Destination is on a blocked list', is: 'failed', because: 'no text of ours comes through' },
  { says: 'Blocked as spam by phone carrier', is: 'undelivered', because: 'it is about the words' },
  { says: 'Message body is invalid', is: 'undelivered', because: 'it is about the words' },
  { says: 'Phone carrier has blocked this message', is: 'undelivered', because: 'it is about the words' },
  { says: 'Phone carrier is currently unreachable/unavailable', is: 'unreachable', because: 'it is the carrier’s day' },
  { says: 'Phone is currently unreachable/unavailable', is: 'unreachable', because: 'it is switched off' },
  { says: 'Unknown error attempting to reach phone', is: 'unreachable', because: 'such errors pass' },
  { says: 'This delivery would exceed max price', is: 'price-limit', because: 'the clinic’s file says how much' },
  { says: 'No quota left for account', is: 'spend-limit', because: 'the month’s limit is reached' },
  { says: 'Something new', is: 'undelivered', because: 'no number is bad for a word that nobody knows' },
])('SNS says "$says": $is, for $because', ({ says, is }) => {
  const notification = { messageId: 'm-1', timestamp: '2026-03-02 17:00:00.5' };
  const log = { notification, delivery: { destination: PHONE, providerResponse: says }, status: 'FAILURE' };
  expect(readSnsReceipt(log)).toEqual({
    ...{ providerId: 'm-1', phone: PHONE, publishedAt: '2026-03-02T17:00:00.5Z', outcome: is },
  });
});

const CONTEXT = {
  ...{ clinic: 'harbor', plan: 'p1', text: 'p1/v1/day-before/x', attempt: '2' },
  claimedAt: '2026-03-02T16:59:59Z',
};

function event(more: object) {
  return {
    ...{ eventType: 'TEXT_DELIVERED', eventVersion: '1.0', eventTimestamp: 1_772_470_820_000, isFinal: true },
    ...{ originationPhoneNumber: '+12065550100', destinationPhoneNumber: PHONE, isoCountryCode: 'US' },
    ...{ messageId: 'm-1', messageRequestTimestamp: 1_772_470_800_000, messageStatus: 'DELIVERED' },
    ...{ messageStatusDescription: 'Message has been accepted by phone', totalMessageParts: 1, context: CONTEXT },
    ...more,
  };
}

test.each<{ type: string; isFinal?: boolean; says?: string; is: ReceiptOutcome; because: string }>([
  { type: 'TEXT_QUEUED', isFinal: false, is: 'taken', because: 'it is on its way' },
  { type: 'TEXT_PENDING', isFinal: false, is: 'taken', because: 'it is on its way' },
  { type: 'TEXT_SENT', is: 'taken', because: 'it is on its way' },
  { type: 'TEXT_SUCCESSFUL', isFinal: false, is: 'taken', because: 'the phone may still say otherwise' },
  { type: 'TEXT_SUCCESSFUL', isFinal: true, is: 'delivered', because: 'this carrier says no more' },
  { type: 'TEXT_DELIVERED', isFinal: true, is: 'delivered', because: 'the phone has it' },
  { type: 'TEXT_INVALID', isFinal: true, is: 'failed', because: 'it is no number that takes texts' },
  { type: 'TEXT_BLOCKED', isFinal: true, is: 'failed', because: 'the phone takes none of ours' },
  {
    ...{ type: 'TEXT_BLOCKED', isFinal: true, says: 'Phone number is opted out' },
    ...{ is: 'opted-out', because: 'its owner wrote STOP meanwhile' },
  },
  { type: 'TEXT_INVALID_MESSAGE', isFinal: true, is: 'undelivered', because: 'it is about the words' },
  { type: 'TEXT_CARRIER_BLOCKED', isFinal: true, is: 'undelivered', because: 'it is about the words' },
  { type: 'TEXT_SPAM', isFinal: true, is: 'undelivered', because: 'it is about the words' },
  { type: 'TEXT_PROTECT_BLOCKED', isFinal: true, is: 'undelivered', because: 'a rule of the account stopped it' },
  { type: 'TEXT_UNREACHABLE', isFinal: false, is: 'taken', because: 'the carrier goes on trying' },
  { type: 'TEXT_UNREACHABLE', isFinal: true, is: 'unreachable', because: 'it is switched off' },
  { type: 'TEXT_CARRIER_UNREACHABLE', isFinal: true, is: 'unreachable', because: 'it is the carrier’s day' },
  { type: 'TEXT_UNKNOWN', isFinal: true, is: 'unreachable', because: 'such errors pass' },
  { type: 'TEXT_TTL_EXPIRED', isFinal: true, is: 'expired', because: 'it was of no use any more' },
  { type: 'TEXT_NEW', isFinal: true, is: 'undelivered', because: 'no number is bad for a word that nobody knows' },
])('End User Messaging tells $type (last: $isFinal): $is, for $because', ({ type, isFinal, says, is }) => {
  const told = event({ eventType: type, isFinal, ...(says ? { messageStatusDescription: says } : {}) });
  expect(readTextEvent(JSON.stringify(told))).toEqual({
    ...{ providerId: 'm-1', phone: PHONE, publishedAt: '2026-03-02T17:00:00Z', outcome: is },
    text: {
      ...{ clinic: 'harbor', plan: 'p1', id: 'p1/v1/day-before/x', attempt: 2 },
      claimedAt: '2026-03-02T16:59:59Z',
    },
  });
});

test.each([
  { context: undefined, because: 'it was sent by hand' },
  { context: { campaign: 'spring' }, because: 'another program sent it' },
])('an event with the context $context is nobody’s: $because', ({ context }) => {
  const Message = JSON.stringify(event({ context }));
  expect(deliveriesIn({ Records: [{ Sns: { Message } }] })).toEqual({ receipts: [], unreadable: 0 });
});

test('what is no event stops its reader, and is quoted nowhere', () => {
  for (const message of [`{"to":"${PHONE}"`, JSON.stringify({ phone: PHONE }), '"x"']) {
    expect(() => readTextEvent(message)).toThrow(/^an event of a text cannot be read$/);
  }
});
