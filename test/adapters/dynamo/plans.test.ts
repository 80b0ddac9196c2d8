import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { dynamoDuePointers, pointerItem } from '../../../adapters/dynamo/due-pointers.ts';
import { planKey } from '../../../adapters/dynamo/keys.ts';
import { dynamoLedger } from '../../../adapters/dynamo/ledger.ts';
import { dynamoPlans } from '../../../adapters/dynamo/plans.ts';
import { openTable, type Table } from '../../../adapters/dynamo/table-client.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import { hours, milliseconds, minus, plus } from '../../../core/time/units.ts';
import type { DuePointers, Plans } from '../../../jobs/ports/plans.ts';
import { later, NOON, pointerOf, pointingAt, StoredTable, storedPlan } from './stored.ts';

let stored: StoredTable;
let plans: Plans;
let pointers: DuePointers;
beforeAll(async () => {
  stored = await StoredTable.start();
  plans = dynamoPlans(stored.table);
  pointers = dynamoDuePointers(stored.table);
});
afterAll(() => stored.stop());

const keyOf = (plan: string) => ({ clinic: 'harbor', plan });

async function enter(id: string): Promise<void> {
  expect(await plans.write(storedPlan(id), pointerOf(id), undefined)).toBe(true);
}

describe('writing a plan', () => {
  test('of ten that enter it at once one wins', async () => {
    const writes = Array.from({ length: 10 }, () => plans.write(storedPlan('new'), pointerOf('new'), undefined));
    expect((await Promise.all(writes)).filter(Boolean)).toHaveLength(1);
  });

  test('of ten that change it at once one wins', async () => {
    await enter('busy');
    const before = storedPlan('busy');
    const changes = Array.from({ length: 10 }, (_, index) =>
      plans.write(
        { ...before, version: 2, heard: { patient: isoInstant(later(index)) } },
        pointerOf('busy', { rev: 2 }),
        before,
      ),
    );
    const won = await Promise.all(changes);
    expect(won.filter(Boolean)).toHaveLength(1);
    const { plan } = await plans.story(keyOf('busy'));
    expect(plan).toMatchObject({ version: 2, heard: { patient: isoInstant(later(won.indexOf(true))) } });
  });

  test.each([
    { version: 2, rev: 1, because: 'a run moved the pointer' },
    { version: 1, rev: 2, because: 'somebody wrote the plan' },
    { version: 3, rev: 2, because: 'a write is missing between' },
  ])('version $version with pointer $rev after 1 and 1: neither is written, for $because', async ({ version, rev }) => {
    const id = `neither-${version}-${rev}`;
    await enter(id);
    const before = storedPlan(id);
    expect(await plans.write({ ...before, state: 'paused', version }, pointerOf(id, { rev }), before)).toBe(false);
    const { plan, pointer } = await plans.story(keyOf(id));
    expect([plan?.version, plan?.state, pointer?.rev]).toEqual([1, 'active', 1]);
  });

  test('whose answer was lost is sent again as the same request, and is done once', async () => {
    await enter('lost');
    const before = storedPlan('lost');
    const table = stored.losingAnAnswer();
    const tokens: unknown[] = [];
    table.client.middlewareStack.add(
      (next) => (args) => {
        const { body } = args.request as { body: Uint8Array };
        tokens.push(JSON.parse(new TextDecoder().decode(body)).ClientRequestToken);
        return next(args);
      },
      { step: 'finalizeRequest', name: 'tokens', priority: 'low' },
    );
    await dynamoPlans(table).write({ ...before, version: 2 }, pointerOf('lost', { rev: 2 }), before);
    // By its token the service knows the second for the first, and answers as it did.
    expect(tokens).toEqual([expect.any(String), tokens[0]]);
    expect((await plans.story(keyOf('lost'))).plan?.version).toBe(2);
  });

  test('a plan of 64 KB is kept whole', async () => {
    const visits = Array.from({ length: 400 }, (_, index) => ({
      ...{ at: '2026-03-05T14:00', kind: 'x'.repeat(20), lasts: '90m' },
      visit: `v${index}`,
    }));
    const plan = storedPlan('large', { visits });
    expect(await plans.write(plan, pointerOf('large'), undefined)).toBe(true);
    expect((await plans.read([{ key: keyOf('large') }]))[0]?.plan).toEqual(plan);
  });
});

describe('reading plans', () => {
  test('answers in the order asked for, each once, more than a batch holds, those that are not there too', async () => {
    const ids = Array.from({ length: 130 }, (_, index) => `many-${index}`);
    await Promise.all(ids.map(enter));
    const asked = [...ids, 'nobody', ...ids.slice(0, 3)];
    const read = await plans.read(asked.map((plan) => ({ key: keyOf(plan) })));
    expect(read.map(({ plan }) => plan?.plan)).toEqual([...ids, undefined, ...ids.slice(0, 3)]);
  });

  test('brings the ledger entries asked for, and no others', async () => {
    await enter('asked');
    const ledger = dynamoLedger(stored.table);
    for (const rule of ['a', 'b']) {
      await ledger.claim(keyOf('asked'), { id: `asked/v1/${rule}/x`, to: 'patient', dueAt: 'x', claimedAt: NOON });
    }
    const [read] = await plans.read([{ key: keyOf('asked'), texts: ['asked/v1/b/x', 'asked/v1/c/x'] }]);
    expect(read?.entries.map(({ id }) => id)).toEqual(['asked/v1/b/x']);
  });

  test.each(['{"plan":', 'Maria', '"Maria"', 'null', undefined])(
    'of what is stored as %s says so, and quotes nothing',
    async (json) => {
      const Item = { ...planKey(keyOf('broken')), version: 1, ...(json === undefined ? {} : { json }) };
      await stored.table.client.send(new PutCommand({ TableName: stored.table.name, Item }));
      const whole = `whole-${json}`;
      await enter(whole);
      const read = await plans.read([{ key: keyOf('broken') }, { key: keyOf(whole) }]);
      expect(read.map(({ plan, isUnreadable }) => [plan?.plan, isUnreadable])).toEqual([
        [undefined, true],
        [whole, undefined],
      ]);
      const error = await plans.story(keyOf('broken')).catch((thrown: Error) => thrown.message);
      expect(error).toBe('what is stored of plan broken cannot be read');
    },
  );

  test('that the table has no room to read are asked for ever later, and at last given up', async () => {
    await enter('no-room');
    const asked = (until: number) => dynamoPlans(withoutRoom(until)).read([{ key: keyOf('no-room') }]);
    expect((await asked(200)).map(({ plan }) => plan?.plan)).toEqual(['no-room']);
    await expect(asked(Number.POSITIVE_INFINITY)).rejects.toThrow(/^1 items were not read in 7 tries$/);
  });

  test('a clinic’s plans come page by page, each once', async () => {
    const ids = Array.from({ length: 230 }, (_, index) => `page-${String(index).padStart(3, '0')}`);
    const ofBirch = (plan: string) => ({ ...storedPlan(plan), clinic: 'birch' });
    await Promise.all(ids.map((id) => plans.write(ofBirch(id), { ...pointerOf(id), clinic: 'birch' }, undefined)));
    const pages: string[][] = [];
    let after: string | undefined;
    do {
      const page = await plans.ofClinic('birch', after);
      pages.push([...page.plans]);
      after = page.after;
    } while (after !== undefined);
    expect(pages.flat()).toEqual(ids);
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });
});

/** The table, which for so many milliseconds gives back each key that it is asked for. */
function withoutRoom(millis: number): Table {
  const table = openTable(stored.table.name, stored.access);
  const until = Date.now() + millis;
  table.client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      if (Date.now() < until) {
        const { RequestItems } = args.input as { RequestItems: object };
        Object.assign(answer.output, { Responses: {}, UnprocessedKeys: RequestItems });
      }
      return answer;
    },
    { step: 'initialize', name: 'no-room', priority: 'low' },
  );
  return table;
}

describe('the due pointer', () => {
  test('of ten runs that move it one wins', async () => {
    await enter('moved');
    const moves = Array.from({ length: 10 }, () => pointers.move(pointerOf('moved', { rev: 2 })));
    expect((await Promise.all(moves)).filter(Boolean)).toHaveLength(1);
  });

  test('a run that was overtaken moves nothing', async () => {
    await enter('overtaken');
    expect(await pointers.move(pointerOf('overtaken', { rev: 3 }))).toBe(false);
    expect((await plans.story(keyOf('overtaken'))).pointer?.rev).toBe(1);
  });

  test('is found when it is due, whatever tier and however long ago, and not before', async () => {
    const rows = [
      { plan: 'long-ago', at: minus(NOON, hours(24 * 30)), tier: 2 },
      { plan: 'just-now', at: NOON, tier: 1 },
      { plan: 'to-come', at: plus(NOON, milliseconds(1)), tier: 0 },
    ];
    for (const { plan, at, tier } of rows) {
      await plans.write(storedPlan(plan), { ...pointingAt(plan, at), tier }, undefined);
    }
    expect((await pointers.due(NOON)).map(({ plan }) => plan).sort()).toEqual(['just-now', 'long-ago']);
  });

  test('leaves the index when nothing is to come', async () => {
    await plans.write(storedPlan('done'), pointingAt('done', NOON), undefined);
    expect(await pointers.move({ ...pointingAt('done', NOON), next: [], rev: 2 })).toBe(true);
    expect((await pointers.due(NOON)).map(({ plan }) => plan)).not.toContain('done');
  });

  test.each([
    { broken: { next: 'soon' }, because: 'its acts are none' },
    { broken: { next: [{ id: 'x', at: 'soon', due: 'soon', to: 'patient' }] }, because: 'an act has no time' },
    { broken: { asOf: undefined }, because: 'it does not say how far it got' },
  ])('that cannot be read ($because) is read as a fresh one', async ({ broken }) => {
    const { json, ...item } = pointerItem({ ...pointingAt('garbled', NOON), rev: 7 });
    const Item = { ...item, json: JSON.stringify({ ...JSON.parse(String(json)), ...broken }) };
    await stored.table.client.send(new PutCommand({ TableName: stored.table.name, Item }));
    const found = (await pointers.due(NOON)).find(({ plan }) => plan === 'garbled');
    expect(found).toMatchObject({ clinic: 'harbor', plan: 'garbled', next: [], rev: 7, asOf: '1970-01-01T00:00:00Z' });
  });
});
