import {
  PinpointSMSVoiceV2Client,
  type PinpointSMSVoiceV2ClientConfig,
  SendTextMessageCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { TextTry } from '../../core/sending/receipt.ts';
import { between, type Instant, inSeconds } from '../../core/time/units.ts';
import type { Clock } from '../../jobs/ports/clock.ts';
import type { Outgoing, Sender, Sent } from '../../jobs/ports/sender.ts';
import { type Failure, failureOf, oneAttempt, withoutRefusal } from '../one-attempt.ts';

interface Sending {
  readonly clock: Pick<Clock, 'now'>;
  /** Where its events go. */
  readonly configurationSet?: string;
  /** The number that sends where the text names none. */
  readonly number?: string;
}

/** Sends through AWS End User Messaging. */
export function endUserMessagingSender(config: PinpointSMSVoiceV2ClientConfig, sending: Sending): Sender {
  const client = new PinpointSMSVoiceV2Client(oneAttempt(config));
  return {
    async send(outgoing) {
      try {
        const { MessageId } = await client.send(textMessage(outgoing, sending));
        return MessageId ? { outcome: 'accepted', providerId: MessageId } : { outcome: 'unsure' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

function textMessage(outgoing: Outgoing, { clock, configurationSet, number }: Sending): SendTextMessageCommand {
  const { to, body, maxPrice, usefulUntil, text } = outgoing;
  const origination = outgoing.number ?? number;
  return new SendTextMessageCommand({
    DestinationPhoneNumber: to,
    MessageBody: body,
    MessageType: 'TRANSACTIONAL',
    TimeToLive: secondsToLive(clock.now(), usefulUntil),
    Context: contextOf(text),
    ...(origination ? { OriginationIdentity: origination } : {}),
    ...(configurationSet ? { ConfigurationSetName: configurationSet } : {}),
    ...(maxPrice ? { MaxPrice: maxPrice.toFixed(PRICE_DIGITS) } : {}),
  });
}

/** What the service takes: https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html. */
const SECONDS_TO_LIVE = { least: 5, most: 72 * 60 * 60 };
const PRICE_DIGITS = 5;

/** A text that is not handed to a carrier by its last useful moment is not handed over at all. */
function secondsToLive(now: Instant, usefulUntil: Instant): number {
  const left = Math.floor(inSeconds(between(now, usefulUntil)));
  return Math.min(SECONDS_TO_LIVE.most, Math.max(SECONDS_TO_LIVE.least, left));
}

/** At most five entries, each of at most 800 characters; an id of a text has three parts of 64 and a time. */
function contextOf({ clinic, plan, id, attempt, claimedAt }: TextTry): Record<string, string> {
  return { clinic, plan, text: id, attempt: String(attempt), claimedAt };
}

/** A refusal by its reason, where the service has a word for it; any other is worth another try. */
const REFUSALS: Readonly<Record<string, Sent>> = {
  DESTINATION_PHONE_NUMBER_OPTED_OUT: { outcome: 'refused', reason: 'opted-out' },
  // Somebody of the account blocked this very number, and only a person takes that back.
  DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE: { outcome: 'refused', reason: 'failed' },
  PRICE_OVER_THRESHOLD: { outcome: 'not-sent', error: 'PRICE_OVER_THRESHOLD', limit: 'price-limit' },
  MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT: {
    ...{ outcome: 'not-sent', error: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT' },
    limit: 'spend-limit',
  },
};

function outcomeOf(error: unknown): Sent {
  const failure = failureOf(error);
  const { name, Reason } = failure;
  const unheard = withoutRefusal(failure);
  if (unheard) return unheard;
  if (isBadNumber(failure)) return { outcome: 'refused', reason: 'failed' };
  return REFUSALS[Reason ?? ''] ?? { outcome: 'not-sent', error: Reason ?? name };
}

/** What is no phone at all; a country that the account may not text, or a sandbox, is no fault of the number. */
const NOT_A_NUMBER = ['CANNOT_PARSE', 'FIELD_VALIDATION_FAILED', 'INVALID_PARAMETER'];

function isBadNumber({ name, Reason = '', Fields = [] }: Failure): boolean {
  if (name !== 'ValidationException' || !NOT_A_NUMBER.includes(Reason)) return false;
  return Fields.some(({ Name }) => Name === 'DestinationPhoneNumber');
}
