import type { Refused } from './faults.ts';

/** A "no" in SNS's own words: from the wire code and the status, the SDK makes its named exceptions. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly status: number;

  constructor({ code, status, message }: { code: string; status: number; message: string }) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export function invalidParameter(reason: string): Refusal {
  return new Refusal({ code: 'InvalidParameter', status: 400, message: `Invalid parameter: ${reason}` });
}

export function notFound(message: string): Refusal {
  return new Refusal({ code: 'NotFound', status: 404, message });
}

export function invalidNumber(phone: string): Refusal {
  return invalidParameter(`PhoneNumber Reason: ${phone} is not valid to publish to`);
}

/** How SNS says no. What it would not deliver it takes all the same. */
const REFUSALS: Readonly<Partial<Record<Refused, (phone: string) => Refusal>>> = {
  throttled: () => new Refusal({ code: 'Throttling', status: 400, message: 'Rate exceeded' }),
  'invalid-number': invalidNumber,
  'server-error': () =>
    new Refusal({ code: 'InternalError', status: 500, message: 'The request processing has failed' }),
  'not-authorized': () =>
    new Refusal({ code: 'AuthorizationError', status: 403, message: 'Not authorized to perform: SNS:Publish' }),
};

export function refusalOf(why: Refused, phone: string): Refusal {
  const refusal = REFUSALS[why];
  if (!refusal) throw new Error(`SNS does not refuse a text for ${why}`);
  return refusal(phone);
}

export function missingValue(member: string): Refusal {
  const message = `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`;
  return new Refusal({ code: 'ValidationError', status: 400, message });
}

export function unknownAction(action: string): Refusal {
  return new Refusal({ code: 'InvalidAction', status: 400, message: `The action ${action} is not valid here` });
}
