import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, paginateQuery, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { ItemKey } from './keys.ts';
import { ifStill, type Table } from './table-client.ts';

export type Item = ItemKey & Record<string, unknown>;

/** An item as it is now (strongly consistent). */
export async function readItem({ client, name }: Table, Key: ItemKey): Promise<Item | undefined> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item as Item | undefined;
}

/** All that a query finds. Once it has found as many as `itemsMax`, no further page is read. */
export async function queryItems(
  { client, name }: Table,
  query: Omit<QueryCommandInput, 'TableName'>,
  itemsMax = Number.POSITIVE_INFINITY,
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const { Items = [] } of paginateQuery({ client }, { TableName: name, ...query })) {
    items.push(...(Items as Item[]));
    if (items.length >= itemsMax) break;
  }
  return items;
}

/** Puts an item that must not be there yet. False when it is. */
export function insertItem({ client, name }: Table, Item: Item): Promise<boolean> {
  return ifStill(
    client.send(new PutCommand({ TableName: name, Item, ConditionExpression: 'attribute_not_exists(pk)' })),
  );
}

const OVERTAKEN = ['ConditionalCheckFailed', 'TransactionConflict'];

/** Somebody was faster, or is at it. A transaction is cancelled for other reasons too, which are errors. */
export function isOvertaken(error: unknown): boolean {
  if (!(error instanceof TransactionCanceledException)) return false;
  return (error.CancellationReasons ?? []).some(({ Code }) => OVERTAKEN.includes(Code ?? ''));
}
