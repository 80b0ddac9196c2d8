import middy from '@middy/core';
import type { SNSEvent } from 'aws-lambda';
import { readInboundMessage } from '../../adapters/end-user-messaging/inbound-message.ts';
import type { World } from '../../jobs/ports/world.ts';
import { receiveReply } from '../../jobs/receive-reply/receive-reply.ts';

/** The trigger of what phones write: a message on the two-way topic. One that fails is handed over again, whole. */
export function receiveReplyPipe(world: World) {
  return middy<SNSEvent>().handler(async ({ Records }): Promise<{ received: number }> => {
    for (const { Sns } of Records) await receiveReply(world, readInboundMessage(Sns));
    return { received: Records.length };
  });
}
