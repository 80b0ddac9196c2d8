import type { Refused } from '../sns/faults.ts';

/** A "no" in End User Messaging's own words: the SDK makes its named exceptions of them. */
export class SmsVoiceRefusal extends Error {
  override readonly name = 'SmsVoiceRefusal';
  readonly type: string;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(type: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.type = type;
    this.status = type === 'InternalServerException' ? 500 : 400;
    this.details = details;
  }
}

export function invalidField(name: string, message: string): SmsVoiceRefusal {
  return new SmsVoiceRefusal('ValidationException', '1 validation error detected', {
    Reason: 'FIELD_VALIDATION_FAILED',
    Fields: [{ Name: name, Message: message }],
  });
}

export function unknownOperation(operation: string): SmsVoiceRefusal {
  return new SmsVoiceRefusal('UnknownOperationException', `there is no ${operation} here`);
}

export function smsVoiceRefusal(why: Refused): SmsVoiceRefusal {
  return REFUSALS[why]();
}

const REFUSALS: Readonly<Record<Refused, () => SmsVoiceRefusal>> = {
  throttled: () => new SmsVoiceRefusal('ThrottlingException', 'Rate exceeded'),
  'server-error': () => new SmsVoiceRefusal('InternalServerException', 'An internal error', { RequestId: 'local' }),
  'invalid-number': () => invalidField('DestinationPhoneNumber', 'it is not a phone number'),
  'not-authorized': () =>
    new SmsVoiceRefusal('AccessDeniedException', 'not authorized to perform: sms-voice:SendTextMessage'),
  'opted-out': () =>
    new SmsVoiceRefusal('ConflictException', 'the destination has opted out', {
      ...{ Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT', ResourceType: 'opted-out-number', ResourceId: 'local' },
    }),
  'price-limit': () =>
    new SmsVoiceRefusal('ValidationException', 'it would cost more', { Reason: 'PRICE_OVER_THRESHOLD' }),
  'spend-limit': () =>
    new SmsVoiceRefusal('ServiceQuotaExceededException', 'the limit of the month is reached', {
      Reason: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT',
    }),
  unreachable: () => {
    throw new Error('a text to a phone that is out of reach is taken, and only its event tells');
  },
};
