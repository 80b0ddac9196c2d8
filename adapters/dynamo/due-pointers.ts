import { PutCommand, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type DuePointer, dueAtOf, freshPointer, type NextAct, TIERS } from '../../core/sending/due-pointer.ts';
import { isoToMillisecond, readInstant } from '../../core/time/iso.ts';
import type { Instant } from '../../core/time/units.ts';
import type { DuePointers } from '../../jobs/ports.ts';
import { DUE_INDEX, DUE_SHARDS, dueKey, duePartition, type ItemKey, readPlanPartition } from './keys.ts';
import { ifStill, type Table } from './table-client.ts';

/** One run reads no more than this of each partition; what is left stays due. */
const POINTERS_A_PARTITION_MAX = 5_000;
const PAGE_POINTERS = 1_000;

/** The sparse index of what is due. No lower bound: a tick that was lost loses nothing. */
export function dynamoDuePointers(table: Table): DuePointers {
  return {
    due: async (now) => (await Promise.all(partitions().map((each) => dueIn(table, each, now)))).flat(),
    move: (pointer) => move(table, pointer),
    earliest: () => earliest(table),
  };
}

export function pointerItem(pointer: DuePointer): ItemKey & Record<string, unknown> {
  const { clinic, plan, tier } = pointer;
  const dueAt = dueAtOf(pointer);
  const nominated =
    dueAt === undefined
      ? undefined
      : { [DUE_INDEX.partition]: duePartition(tier, plan), [DUE_INDEX.sort]: isoToMillisecond(dueAt) };
  return { ...dueKey({ clinic, plan }), ...pointer, ...nominated };
}

/**
 * A pointer that cannot be read is as good as a fresh one: the next look goes through the whole timeline, and the ledger
 * knows what went. The plan's id and the clinic's stand in its key.
 */
export function readPointer(item: Record<string, unknown>): DuePointer {
  const { pk, sk, [DUE_INDEX.partition]: _, [DUE_INDEX.sort]: __, ...pointer } = item;
  if (isSound(pointer)) return pointer;
  return { ...freshPointer(readPlanPartition(String(pk))), rev: Number(pointer['rev']) };
}

function isSound(pointer: Record<string, unknown>): pointer is Record<string, unknown> & DuePointer {
  const { next, asOf } = pointer;
  return (
    isInstant(asOf) && Array.isArray(next) && next.every((act: NextAct) => isInstant(act.at) && isInstant(act.due))
  );
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function isInstant(text: unknown): boolean {
  return typeof text === 'string' && INSTANT.test(text);
}

function partitions(): string[] {
  return Array.from({ length: TIERS }, (_, tier) =>
    Array.from({ length: DUE_SHARDS }, (__, shard) => `${tier}#${shard}`),
  ).flat();
}

async function dueIn({ client, name }: Table, partition: string, now: Instant): Promise<DuePointer[]> {
  const pages = paginateQuery(
    { client, pageSize: PAGE_POINTERS },
    {
      TableName: name,
      IndexName: DUE_INDEX.name,
      KeyConditionExpression: '#due = :partition AND #dueAt <= :now',
      ExpressionAttributeNames: { '#due': DUE_INDEX.partition, '#dueAt': DUE_INDEX.sort },
      ExpressionAttributeValues: { ':partition': partition, ':now': isoToMillisecond(now) },
    },
  );
  const pointers: DuePointer[] = [];
  for await (const { Items } of pages) {
    pointers.push(...(Items ?? []).map(readPointer));
    if (pointers.length >= POINTERS_A_PARTITION_MAX) break;
  }
  return pointers;
}

function move({ client, name }: Table, pointer: DuePointer): Promise<boolean> {
  return ifStill(
    client.send(
      new PutCommand({
        TableName: name,
        Item: pointerItem(pointer),
        ConditionExpression: 'rev = :before',
        ExpressionAttributeValues: { ':before': pointer.rev - 1 },
      }),
    ),
  );
}

async function earliest({ client, name }: Table): Promise<Instant | undefined> {
  const firsts = await Promise.all(
    partitions().map((partition) =>
      client.send(
        new QueryCommand({
          TableName: name,
          IndexName: DUE_INDEX.name,
          KeyConditionExpression: '#due = :partition',
          ExpressionAttributeNames: { '#due': DUE_INDEX.partition },
          ExpressionAttributeValues: { ':partition': partition },
          Limit: 1,
        }),
      ),
    ),
  );
  const times = firsts.flatMap(({ Items }) => (Items ?? []).map((item) => String(item[DUE_INDEX.sort]))).sort();
  return times[0] ? readInstant(times[0]) : undefined;
}
