import { PublishCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import type { Outgoing, Sender, Sent } from '../../jobs/ports/sender.ts';
import { failureOf, oneAttempt, withoutRefusal } from '../one-attempt.ts';

/** Sends through Amazon SNS. */
export function snsSender(config: SNSClientConfig = {}, defaults: Pick<Outgoing, 'number'> = {}): Sender {
  const client = new SNSClient(oneAttempt(config));
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

const OPTED_OUT = ['OptedOut', 'OptedOutException'];
const BAD_REQUEST = [
  'InvalidParameter',
  'InvalidParameterException',
  'InvalidParameterValue',
  'InvalidParameterValueException',
  'ParameterValueInvalid',
  'ValidationException',
];

/** Its words on where a text goes. What it says of the number that texts come from is no fault of a patient's. */
const OF_DESTINATION = /^Invalid parameter: PhoneNumber\b/i;

function outcomeOf(error: unknown): Sent {
  const failure = failureOf(error);
  const { name, message } = failure;
  const unheard = withoutRefusal(failure);
  if (unheard) return unheard;
  if (OPTED_OUT.includes(name)) return { outcome: 'refused', reason: 'opted-out' };
  if (BAD_REQUEST.includes(name) && OF_DESTINATION.test(message)) return { outcome: 'refused', reason: 'failed' };
  return { outcome: 'not-sent', error: name };
}
