import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { pointerItem } from '../adapters/dynamo/due-pointers.ts';
import { planKey } from '../adapters/dynamo/keys.ts';
import { openTable, type Table } from '../adapters/dynamo/table-client.ts';
import type { StoredPlan } from '../core/plan/plan.ts';
import { freshPointer } from '../core/sending/due-pointer.ts';
import { isoInstant } from '../core/time/iso.ts';
import { type Instant, minutes, plus } from '../core/time/units.ts';
import { LOCAL_ACCESS } from '../local/local-access.ts';
import type { LocalStage } from '../local/local-stage.ts';

/** The most that BatchWriteItem takes. */
const BATCH = 25;

export interface Filling {
  readonly plans: number;
  readonly from: Instant;
  /** Stored for each as its plan, where there is one: it is all the same to a tick, and not to a Scan. */
  readonly plan?: StoredPlan;
}

/** Puts the due pointers of so many plans into a stage's table, each with one text to come at a later minute. */
export async function fillTable(stage: LocalStage, { plans, from, plan }: Filling) {
  const table = openTable(stage.tableName, { ...LOCAL_ACCESS, endpoint: stage.dynamoEndpoint });
  for (let first = 0; first < plans; first += BATCH) {
    const count = Math.min(BATCH, plans - first);
    const indexes = Array.from({ length: count }, (_, index) => first + index);
    await put(
      table,
      indexes.map((index) => waiting(index, from)),
    );
    if (!plan) continue;
    await put(
      table,
      indexes.map((index) => ({ ...planKey(keyOf(index)), version: 1, json: JSON.stringify(plan) })),
    );
  }
  table.client.destroy();
}

function keyOf(index: number) {
  return { clinic: 'harbor', plan: `waiting-${index}` };
}

function waiting(index: number, from: Instant) {
  const { clinic, plan } = keyOf(index);
  const at = isoInstant(plus(from, minutes(index % (7 * 24 * 60))));
  const next = [{ id: `${plan}/v1/day-before/2026-03-05T14:00`, at, due: at, to: 'patient' as const }];
  const tier = index % 3;
  return pointerItem({ ...freshPointer({ clinic, plan }), rev: 1, tier, asOf: isoInstant(from), next });
}

async function put({ client, name }: Table, items: readonly Record<string, unknown>[]): Promise<void> {
  const requests = items.map((Item) => ({ PutRequest: { Item } }));
  const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }));
  if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error('the table did not take all pointers');
}
