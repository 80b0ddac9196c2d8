import { type DuePointer, dueAtOf, freshPointer, type NextAct, TIERS } from '../../core/sending/due-pointer.ts';
import type { Instant } from '../../core/time/units.ts';
import type { DuePointers } from '../../jobs/ports/plans.ts';
import { type Item, queryItems } from './items.ts';
import { DUE_INDEX, DUE_SHARDS, dueBy, dueKey, duePartition, dueSort, readPlanPartition } from './keys.ts';
import { batchedStatements, change, type Statement } from './statements.ts';
import { readJson, type Table } from './table-client.ts';

/**
 * One run reads no more than this of each partition; what is left stays due. Of fewer than are due, clinics could not be
 * worked on in turn, for the many of a large one would fill the run's hands; more than these a run cannot hold.
 */
export const POINTERS_A_PARTITION_MAX = 30_000;
const PAGE_POINTERS = 1_000;

/** The sparse index of what is due. No lower bound: a tick that was lost loses nothing. */
export function dynamoDuePointers(table: Table, statements = batchedStatements(table)): DuePointers {
  return {
    due: async (now) => (await Promise.all(partitions().map((each) => dueIn(table, each, now)))).flat(),
    move: (pointer) => statements.write(moving(table, pointer)),
  };
}

/** What is read together is kept together: the pointer as one JSON text, beside what writes and the index go by. */
export function pointerItem(pointer: DuePointer): Item {
  const { clinic, plan, rev, ...rest } = pointer;
  return { ...dueKey({ clinic, plan }), rev, json: JSON.stringify(rest), ...nomination(pointer) };
}

function nomination(pointer: DuePointer): Readonly<Record<string, string>> {
  const dueAt = dueAtOf(pointer);
  if (dueAt === undefined) return {};
  return {
    [DUE_INDEX.partition]: duePartition(pointer.tier, pointer.plan),
    [DUE_INDEX.sort]: dueSort(dueAt, pointer),
  };
}

/**
 * A pointer that cannot be read is as good as a fresh one: the next look goes through the whole timeline, and the ledger
 * knows what went.
 */
export function readPointer(item: Record<string, unknown>): DuePointer {
  const key = readPlanPartition(String(item['pk']));
  const pointer = readJson(item);
  const sound = isSound(pointer) ? pointer : freshPointer(key);
  return { ...sound, ...key, rev: isCount(item['rev']) ? item['rev'] : 0 };
}

function isSound(pointer: object | undefined): pointer is Omit<DuePointer, 'clinic' | 'plan' | 'rev'> {
  if (pointer === undefined) return false;
  const { next, asOf, failures, phones = [] } = pointer as Record<string, unknown>;
  return (
    isInstant(asOf) &&
    isListOf(next, isAct) &&
    isCount(failures) &&
    isListOf(phones, (phone) => typeof phone === 'string')
  );
}

function isAct(act: unknown): boolean {
  const { id, at, due } = (act ?? {}) as Partial<NextAct>;
  return typeof id === 'string' && isInstant(at) && isInstant(due);
}

function isListOf(list: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(isItem);
}

function isCount(count: unknown): count is number {
  return Number.isSafeInteger(count);
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

async function dueIn(table: Table, partition: string, now: Instant): Promise<DuePointer[]> {
  const query = {
    IndexName: DUE_INDEX.name,
    KeyConditionExpression: '#due = :partition AND #dueAt <= :now',
    ExpressionAttributeNames: { '#due': DUE_INDEX.partition, '#dueAt': DUE_INDEX.sort },
    ExpressionAttributeValues: { ':partition': partition, ':now': dueBy(now) },
    Limit: PAGE_POINTERS,
  };
  return (await queryItems(table, query, POINTERS_A_PARTITION_MAX)).map(readPointer);
}

/** Out of the index by its partition: a sort key that is left names nothing there. */
function moving(table: Table, pointer: DuePointer): Statement {
  const { clinic, plan, rev, ...rest } = pointer;
  const nominated = nomination(pointer);
  return change(table, {
    key: dueKey({ clinic, plan }),
    set: { rev, json: JSON.stringify(rest), ...nominated },
    ...(DUE_INDEX.partition in nominated ? {} : { remove: DUE_INDEX.partition }),
    where: '"rev" = ?',
    values: [rev - 1],
  });
}
