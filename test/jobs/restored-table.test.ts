import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../../adapters/dynamo/items.ts';
import { nameOf } from '../../adapters/dynamo/keys.ts';
import { openTable, type Table } from '../../adapters/dynamo/table-client.ts';
import { LOCAL_ACCESS } from '../../local/local-access.ts';
import { aClinic } from '../builders.ts';
import { ROOT } from '../planted-tree.ts';
import { onStage, phone, type TestStage } from './stage.ts';

const CLINIC = aClinic({
  reminders: { 'two-hours': { before: '2h' }, last: { before: '1h' } },
  texts: { 'two-hours': 'Your visit is {visitDay} at {visitTime}.', last: 'See you at {visitTime}.' },
});

/** What the guide reads out of the old table. */
const [, SINCE = ''] = /--filter-expression '(.*)'/.exec(readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8')) ?? [];

async function all({ client, name }: Table, filter: object = {}): Promise<Item[]> {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: name, ConsistentRead: true, ...filter }));
  return Items as Item[];
}

const since = (then: string) => ({
  FilterExpression: SINCE,
  ExpressionAttributeValues: { ':text': 'TEXT#', ':then': then },
});

/** The table as it was, and what went since as the old one knows it. */
async function restored(table: Table, { before, went }: { before: readonly Item[]; went: readonly Item[] }) {
  const { client, name: TableName } = table;
  for (const { pk, sk } of await all(table)) await client.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
  for (const Item of [...before, ...went]) await client.send(new PutCommand({ TableName, Item }));
}

async function withTable(test: TestStage, use: (table: Table) => Promise<void>): Promise<void> {
  const table = openTable(test.stage.tableName, { ...LOCAL_ACCESS, endpoint: test.stage.dynamoEndpoint });
  await use(table);
  table.client.destroy();
}

test.each([
  { copies: true, sends: 0, because: 'the old table knows what went since' },
  { copies: false, sends: 2, because: 'the restored one alone does not' },
])('a table of an earlier moment sends $sends again: $because', ({ copies, sends }) =>
  onStage([CLINIC], (test) =>
    withTable(test, async (table) => {
      for (const [index, plan] of ['p0', 'p1'].entries()) {
        await test.enter(plan, CLINIC, { patient: { phone: phone(index) }, visits: ['2026-03-02T12:00'] });
      }
      await test.tick('2026-03-02T09:30');
      const before = await all(table);
      expect(await test.tick('2026-03-02T10:00')).toMatchObject({ sent: 2 });
      const went = copies ? await all(table, since('2026-03-02T17:30:00Z')) : [];
      expect(new Set(went.map(nameOf)).size).toBe(copies ? 2 : 0);
      await restored(table, { before, went });
      expect(await test.tick('2026-03-02T10:20')).toMatchObject({ sent: sends });
      expect(await test.tick('2026-03-02T11:00')).toMatchObject({ sent: 2 });
    }),
  ),
);
