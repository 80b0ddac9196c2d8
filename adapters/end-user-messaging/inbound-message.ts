import * as z from 'zod';
import { readInstant } from '../../core/time/iso.ts';
import type { Reply } from '../../jobs/ports/replies.ts';

/** What a phone wrote, as End User Messaging puts it on the two-way topic; keys that AWS adds are let through. */
const inbound = z.object({
  originationNumber: z.string().regex(/^\+[1-9]\d{6,14}$/),
  destinationNumber: z.string().optional(),
  messageBody: z.string(),
  inboundMessageId: z.string().min(1),
});

/** The part of an SNS record that carries it. */
export interface TopicRecord {
  readonly Message: string;
  /** Instant at which the message reached the topic. */
  readonly Timestamp: string;
}

/** What stands on the topic is no message. Its own error would quote it, so this says only that. */
export class UnreadableMessageError extends Error {
  override readonly name = 'UnreadableMessageError';
}

export function readInboundMessage({ Message, Timestamp }: TopicRecord): Reply {
  const { data } = inbound.safeParse(json(Message));
  if (!data) throw new UnreadableMessageError('a message on the two-way topic cannot be read');
  const { originationNumber, destinationNumber, messageBody, inboundMessageId } = data;
  return {
    ...{ id: inboundMessageId, from: originationNumber, text: messageBody, at: readInstant(Timestamp) },
    ...(destinationNumber ? { number: destinationNumber } : {}),
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
