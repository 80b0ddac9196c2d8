import * as z from 'zod';
import type { Receipt, ReceiptOutcome, TextTry } from '../../core/sending/receipt.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { instantOf } from '../../core/time/units.ts';
import { OPTED_OUT_WORDS } from '../sns/receipt.ts';

/** The context that our sender gives each text. */
const context = z.object({
  clinic: z.string(),
  plan: z.string(),
  text: z.string(),
  attempt: z.string().regex(/^\d+$/),
  claimedAt: z.string(),
});

/**
 * What End User Messaging tells of a text:
 * https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-format.html. What AWS adds is let
 * through.
 */
const textEvent = z.object({
  eventType: z.string(),
  isFinal: z.boolean().optional(),
  messageId: z.string(),
  destinationPhoneNumber: z.string(),
  /** Milliseconds. */
  messageRequestTimestamp: z.number(),
  messageStatusDescription: z.string().optional(),
  context: z.unknown().optional(),
});
type TextEvent = z.output<typeof textEvent>;

/** What stands on the topic is no event. Its own error would quote it, so this says only that. */
export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError';
}

/** The receipt in a message of the topic; nothing for a text that is not ours, such as one sent by hand. */
export function readTextEvent(message: string): Receipt | undefined {
  const { data } = textEvent.safeParse(json(message));
  if (!data) throw new UnreadableEventError('an event of a text cannot be read');
  const text = ourText(data.context);
  if (!text) return undefined;
  return {
    providerId: data.messageId,
    phone: data.destinationPhoneNumber,
    publishedAt: isoInstant(instantOf(data.messageRequestTimestamp)),
    outcome: outcomeOf(data),
    text,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function ourText(value: unknown): TextTry | undefined {
  const { data } = context.safeParse(value);
  if (!data) return undefined;
  const { clinic, plan, text, attempt, claimedAt } = data;
  return { clinic, plan, id: text, attempt: Number(attempt), claimedAt };
}

/** The provider has the text, and does not know more. */
const UNDER_WAY: readonly string[] = ['TEXT_QUEUED', 'TEXT_PENDING', 'TEXT_SENT'];

/** What each type of event means when it is the last of its text. */
const LAST: Readonly<Record<string, ReceiptOutcome>> = {
  TEXT_DELIVERED: 'delivered',
  // The carrier has it, and in some countries says no more.
  TEXT_SUCCESSFUL: 'delivered',
  TEXT_INVALID: 'failed',
  TEXT_BLOCKED: 'failed',
  TEXT_INVALID_MESSAGE: 'undelivered',
  TEXT_CARRIER_BLOCKED: 'undelivered',
  TEXT_SPAM: 'undelivered',
  // A rule of the account, such as of a country that it may not text.
  TEXT_PROTECT_BLOCKED: 'undelivered',
  TEXT_UNREACHABLE: 'unreachable',
  TEXT_CARRIER_UNREACHABLE: 'unreachable',
  // Also what comes when a carrier has said nothing for three days.
  TEXT_UNKNOWN: 'unreachable',
  TEXT_TTL_EXPIRED: 'expired',
};

function outcomeOf({ eventType, isFinal, messageStatusDescription }: TextEvent): ReceiptOutcome {
  if (isFinal === false || UNDER_WAY.includes(eventType)) return 'taken';
  if (messageStatusDescription === OPTED_OUT_WORDS) return 'opted-out';
  return LAST[eventType] ?? 'undelivered';
}
