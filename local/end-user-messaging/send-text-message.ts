import * as z from 'zod';
import type { TextHandedIn } from '../sns/account.ts';
import { invalidField } from './refusal.ts';

/** What SendTextMessage takes, with the limits of its reference. */
const request = z.strictObject({
  DestinationPhoneNumber: z.string().regex(/^\+?[1-9][0-9]{1,18}$/),
  OriginationIdentity: z
    .string()
    .regex(/^[A-Za-z0-9_:/+-]{1,256}$/)
    .optional(),
  MessageBody: z
    .string()
    .max(1_600)
    .regex(/^(?!\s*$)[\s\S]+$/),
  MessageType: z.enum(['TRANSACTIONAL', 'PROMOTIONAL']),
  ConfigurationSetName: z
    .string()
    .regex(/^[A-Za-z0-9_:/-]{1,256}$/)
    .optional(),
  MaxPrice: z
    .string()
    .min(2)
    .max(8)
    .regex(/^[0-9]{0,2}\.[0-9]{1,5}$/)
    .optional(),
  TimeToLive: z.int().min(5).max(259_200).optional(),
  Context: z
    .record(
      z.string().regex(/^\S{1,100}$/),
      z
        .string()
        .max(800)
        .regex(/^(?!\s)[\s\S]+(?<!\s)$/),
    )
    .refine((context) => Object.keys(context).length <= CONTEXT_ENTRIES_MAX)
    .optional(),
});
const CONTEXT_ENTRIES_MAX = 5;

/** The text of a request, checked as End User Messaging checks it. */
export function readTextMessage(body: unknown): TextHandedIn {
  const { data, error } = request.safeParse(body);
  if (!data) {
    const [issue] = error.issues;
    throw invalidField(String(issue?.path[0] ?? 'request'), issue?.message ?? '');
  }
  const { DestinationPhoneNumber, OriginationIdentity, MessageBody, MessageType, MaxPrice, Context } = data;
  return {
    by: 'end-user-messaging',
    to: DestinationPhoneNumber,
    body: MessageBody,
    smsType: MessageType === 'TRANSACTIONAL' ? 'Transactional' : 'Promotional',
    ...(OriginationIdentity === undefined ? {} : { from: OriginationIdentity }),
    ...(MaxPrice === undefined ? {} : { maxPriceUsd: Number(MaxPrice) }),
    ...(Context === undefined ? {} : { context: Context }),
  };
}
