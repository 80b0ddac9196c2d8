import { PublishCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import type { Outgoing, Sender, Sent } from '../jobs/ports.ts';

/** Shorter than a run's reserve, so that an answer that never comes still leaves time to settle. */
const CONNECTION_TIMEOUT_MILLIS = 2_000;
const REQUEST_TIMEOUT_MILLIS = 8_000;

/**
 * Sends through Amazon SNS. Publish takes no idempotency token and the SDK would repeat it after a time-out or a 5xx,
 * which are just the cases in which the text may have gone: so one attempt, and what is unsure is said to be.
 */
export function snsSender(config: SNSClientConfig = {}, defaults: Pick<Outgoing, 'number'> = {}): Sender {
  const client = new SNSClient({
    requestHandler: { connectionTimeout: CONNECTION_TIMEOUT_MILLIS, requestTimeout: REQUEST_TIMEOUT_MILLIS },
    ...config,
    maxAttempts: 1,
  });
  return {
    async send(outgoing) {
      try {
        const { MessageId } = await client.send(publish({ ...defaults, ...outgoing }));
        return MessageId ? { outcome: 'accepted', providerId: MessageId } : { outcome: 'unsure' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

function publish({ to, body, number, maxPrice }: Outgoing): PublishCommand {
  return new PublishCommand({
    PhoneNumber: to,
    Message: body,
    MessageAttributes: {
      'AWS.SNS.SMS.SMSType': text('Transactional'),
      ...(number ? { 'AWS.MM.SMS.OriginationNumber': text(number) } : {}),
      ...(maxPrice ? { 'AWS.SNS.SMS.MaxPrice': { DataType: 'Number', StringValue: String(maxPrice) } } : {}),
    },
  });
}

function text(value: string) {
  return { DataType: 'String', StringValue: value };
}

interface Failure {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** The connection was never made, so nothing was sent. */
const NEVER_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
const OPTED_OUT = ['OptedOut', 'OptedOutException'];
const BAD_REQUEST = [
  'InvalidParameter',
  'InvalidParameterException',
  'InvalidParameterValue',
  'InvalidParameterValueException',
  'ParameterValueInvalid',
  'ValidationException',
];

/** No status means no answer. Error messages of SNS can hold the phone, so only names leave here. */
function outcomeOf(error: unknown): Sent {
  const { name = 'unknown', code = '', message = '', $metadata } = error as Failure;
  const status = $metadata?.httpStatusCode;
  if (NEVER_CONNECTED.includes(code)) return { outcome: 'not-sent', error: code };
  if (status === undefined || status >= 500) return { outcome: 'unsure' };
  if (OPTED_OUT.includes(name)) return { outcome: 'refused', reason: 'opted-out' };
  if (BAD_REQUEST.includes(name) && /phone ?number/i.test(message)) return { outcome: 'refused', reason: 'failed' };
  return { outcome: 'not-sent', error: name };
}
