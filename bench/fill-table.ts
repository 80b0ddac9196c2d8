import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { pointerItem } from '../adapters/dynamo/due-pointers.ts';
import { openTable, type Table } from '../adapters/dynamo/table-client.ts';
import { freshPointer } from '../core/sending/due-pointer.ts';
import { isoInstant } from '../core/time/iso.ts';
import { type Instant, minutes, plus } from '../core/time/units.ts';
import { LOCAL_ACCESS } from '../local/local-access.ts';
import type { LocalStage } from '../local/local-stage.ts';

/** The most that BatchWriteItem takes. */
const BATCH = 25;

/** Puts the due pointers of so many plans into a stage's table, each with one text to come at a later minute. */
export async function fillTable(stage: LocalStage, { plans, from }: { plans: number; from: Instant }) {
  const table = openTable(stage.tableName, { ...LOCAL_ACCESS, endpoint: stage.dynamoEndpoint });
  for (let first = 0; first < plans; first += BATCH) {
    const count = Math.min(BATCH, plans - first);
    await put(
      table,
      Array.from({ length: count }, (_, index) => waiting(first + index, from)),
    );
  }
  table.client.destroy();
}

function waiting(index: number, from: Instant) {
  const plan = `waiting-${index}`;
  const at = isoInstant(plus(from, minutes(index % (7 * 24 * 60))));
  const next = [{ id: `${plan}/v1/day-before/2026-03-05T14:00`, at, due: at, to: 'patient' as const }];
  const tier = index % 3;
  return pointerItem({ ...freshPointer({ clinic: 'harbor', plan }), rev: 1, tier, asOf: isoInstant(from), next });
}

async function put({ client, name }: Table, items: readonly Record<string, unknown>[]): Promise<void> {
  const requests = items.map((Item) => ({ PutRequest: { Item } }));
  const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }));
  if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error('the table did not take all pointers');
}
