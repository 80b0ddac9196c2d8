import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { findEngine } from '../../../local/dynamo/engine.ts';
import type { EngineDied } from '../../../local/embedded-dynamo.ts';
import { startEmbeddedDynamo } from '../../../local/embedded-dynamo.ts';
import { enginesAt, killEngineAt } from './processes.ts';
import { TABLE, withTable } from './table.ts';

const put = (id: string, by: number) => new PutCommand({ TableName: TABLE.TableName, Item: { id, by } });
const get = (id: string) => new GetCommand({ TableName: TABLE.TableName, Key: { id }, ConsistentRead: true });

test('what is put is got', () =>
  withTable(async ({ client }) => {
    await client.send(put('a', 1));
    expect((await client.send(get('a'))).Item).toEqual({ id: 'a', by: 1 });
    expect((await client.send(get('b'))).Item).toBeUndefined();
  }));

test('of twenty that claim at once, one wins and the others hear that the condition failed', () =>
  withTable(async ({ client }) => {
    const claim = (by: number) => {
      const { input } = put('claim', by);
      return client.send(new PutCommand({ ...input, ConditionExpression: 'attribute_not_exists(id)' }));
    };
    const claims = await Promise.allSettled(Array.from({ length: 20 }, (_, by) => claim(by)));
    const losers = claims.filter((result) => result.status === 'rejected').map(({ reason }) => reason.name);
    expect(losers).toEqual(Array(19).fill('ConditionalCheckFailedException'));
    const winner = claims.findIndex(({ status }) => status === 'fulfilled');
    expect((await client.send(get('claim'))).Item).toEqual({ id: 'claim', by: winner });
  }));

test('engines beside each other share nothing', () =>
  withTable((one) =>
    withTable(async (other) => {
      await one.client.send(put('a', 1));
      expect((await other.client.send(get('a'))).Item).toBeUndefined();
    }),
  ));

test('in a folder the table outlives the engine', () =>
  inFolder(async (folder) => {
    await withTable(async ({ client }) => void (await client.send(put('a', 1))), { folder });
    await withTable(async ({ client }) => expect((await client.send(get('a'))).Item).toEqual({ id: 'a', by: 1 }), {
      folder,
    });
  }));

test('nothing is left running after stop, and stopping twice is stopping once', async () => {
  const { endpoint, stop } = await startEmbeddedDynamo();
  expect(enginesAt(endpoint)).not.toEqual([]);
  await Promise.all([stop(), stop()]);
  await stop();
  expect(enginesAt(endpoint)).toEqual([]);
});

test('an engine that ends by itself is noticed', async () => {
  const death = Promise.withResolvers<EngineDied>();
  const { endpoint, stop } = await startEmbeddedDynamo({ onDeath: death.resolve });
  killEngineAt(endpoint);
  expect((await death.promise).name).toBe('EngineDied');
  await stop();
});

test('an engine that was stopped did not die', async () => {
  const deaths: EngineDied[] = [];
  const { stop } = await startEmbeddedDynamo({ onDeath: (error) => deaths.push(error) });
  await stop();
  expect(deaths).toEqual([]);
});

test('a program named by the environment comes before all others', () => {
  const engine = findEngine({ DDB_LOCAL_BIN: '/opt/dynoxide' });
  expect(engine.command).toBe('/opt/dynoxide');
  expect(engine.arguments(8000)).toEqual(['--host', '127.0.0.1', '--port', '8000']);
});

test('a program that does not start is an error that says so', () =>
  withEngine('/nowhere/dynoxide', async () => {
    await expect(startEmbeddedDynamo()).rejects.toThrow(/did not start.*\/nowhere\/dynoxide/);
  }));

test.each([
  { says: 'error: port 8000 is already in use', starts: true, because: 'another port can be free' },
  { says: 'error: the disk is full', starts: false, because: 'another port would not help' },
])('an engine that at first ends with "$says" starts in the end: $starts, because $because', ({ says, starts }) =>
  inFolder(async (folder) => {
    const script = join(folder, 'engine');
    const firstTime = `mkdir ${folder}/first 2>/dev/null && echo '${says}' >&2 && exit 1`;
    writeFileSync(script, `#!/bin/sh\n${firstTime}\nexec ${findEngine().command} "$@"\n`, { mode: 0o755 });
    await withEngine(script, async () => {
      const end = await startEmbeddedDynamo().then(({ stop }) => stop(), String);
      expect(end).toEqual(starts ? undefined : expect.stringContaining(says));
    });
  }),
);

async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-dynamo-'));
  try {
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function withEngine(program: string, test: () => Promise<void>): Promise<void> {
  process.env.DDB_LOCAL_BIN = program;
  try {
    await test();
  } finally {
    delete process.env.DDB_LOCAL_BIN;
  }
}
