import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { isoInstant, readInstant } from '../../core/time/iso.ts';
import { compare } from '../../core/time/units.ts';
import type { HandledReply, KeptReply, Replies, Reply, ReplyPlace } from '../../jobs/ports/replies.ts';
import { insertItem, queryItems, readItem } from './items.ts';
import { phonePartition, planPartition, REPLY_PREFIX, replyKey } from './keys.ts';
import { ifStill, type Table } from './table-client.ts';

/** Messages from phones, kept as they came: beside the plan they belong to, or with their phone. */
export function dynamoReplies(table: Table): Replies {
  return {
    keep: (place, reply) => keep(table, place, reply),
    handled: (place, reply, handled) => settle(table, keyOf(place, reply), handled),
    ofPhone: (phone) => ofPhone(table, phone),
  };
}

function keyOf(place: ReplyPlace, { id }: Reply) {
  const partition = 'phone' in place ? phonePartition(place.phone) : planPartition(place);
  return replyKey(partition, id);
}

async function keep(table: Table, place: ReplyPlace, reply: Reply): Promise<KeptReply> {
  const { id, from, text, at } = reply;
  const key = keyOf(place, reply);
  const kept = { id, from, text, at: isoInstant(at) };
  if (await insertItem(table, { ...key, ...kept })) return kept;
  const item = await readItem(table, key);
  return item ? readReply(item) : kept;
}

function settle({ client, name }: Table, Key: ReturnType<typeof replyKey>, handled: HandledReply): Promise<boolean> {
  return ifStill(
    client.send(
      new UpdateCommand({
        TableName: name,
        Key,
        UpdateExpression: 'SET handled = :handled',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(handled)',
        ExpressionAttributeValues: { ':handled': handled },
      }),
    ),
  );
}

async function ofPhone(table: Table, phone: string): Promise<KeptReply[]> {
  const found = await queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': phonePartition(phone), ':prefix': REPLY_PREFIX },
  });
  return readReplies(found);
}

/** Oldest first. */
export function readReplies(items: readonly Record<string, unknown>[]): KeptReply[] {
  return items.map(readReply).sort((a, b) => compare(readInstant(a.at), readInstant(b.at)));
}

function readReply({ id, from, text, at, handled }: Record<string, unknown>): KeptReply {
  return {
    ...{ id: String(id), from: String(from), text: String(text), at: String(at) },
    ...(handled ? { handled: handled as HandledReply } : {}),
  };
}
