import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Capacity units that DynamoDB charged, as it says itself. */
export interface Meter {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly calls: number;
}

interface Charged {
  readonly CapacityUnits?: number;
}

const READS = ['GetItemCommand', 'BatchGetItemCommand', 'QueryCommand', 'ScanCommand', 'TransactGetItemsCommand'];

/** Counts what every call of a client costs from now on. */
export function meter(client: DynamoDBDocumentClient): Meter {
  const total = { readUnits: 0, writeUnits: 0, calls: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const answer = await next(args);
      const units = unitsOf((answer.output as { ConsumedCapacity?: Charged | Charged[] }).ConsumedCapacity);
      const kind = READS.includes(context.commandName ?? '') ? 'readUnits' : 'writeUnits';
      total[kind] += units;
      total.calls += 1;
      return answer;
    },
    { step: 'initialize', name: 'meter', priority: 'high' },
  );
  return total;
}

function unitsOf(charged: Charged | Charged[] | undefined): number {
  const all = charged === undefined ? [] : [charged].flat();
  return all.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}
