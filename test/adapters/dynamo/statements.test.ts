import { batchedStatements, change, insertion, type Statement } from '../../../adapters/dynamo/statements.ts';
import { openTable, type Table } from '../../../adapters/dynamo/table-client.ts';
import { StoredTable } from './stored.ts';

let stored: StoredTable;
beforeAll(async () => {
  stored = await StoredTable.start();
});
afterAll(() => stored.stop());

let count = 0;
/** Each test has items of its own. */
const newKey = () => ({ pk: `TEST#${++count}`, sk: 'ITEM' });
const inserting = (key = newKey(), more = {}): Statement =>
  insertion(stored.table, { ...key, words: 'first', ...more });
const changing = (key: { pk: string; sk: string }, words: string): Statement =>
  change(stored.table, { key, set: { words }, where: '"words" = ?', values: ['first'] });

async function calls(work: () => Promise<unknown>): Promise<number> {
  const before = stored.meter.calls;
  await work();
  return stored.meter.calls - before;
}

test('what is written in one turn goes in calls of 25, and each write hears its own answer', async () => {
  const { write } = batchedStatements(stored.table);
  const taken = newKey();
  await write(inserting(taken));
  const statements = Array.from({ length: 60 }, (_, index) => inserting(index === 30 ? taken : newKey()));
  let answers: boolean[] = [];
  const made = await calls(async () => {
    answers = await Promise.all(statements.map(write));
  });
  expect(made).toBe(3);
  expect(answers).toEqual(statements.map((_, index) => index !== 30));
});

test('two writes of one item never share a call, and one of them wins', async () => {
  const { write } = batchedStatements(stored.table);
  const key = newKey();
  let answers: boolean[] = [];
  const made = await calls(async () => {
    await write(inserting(key));
    answers = await Promise.all([write(changing(key, 'second')), write(changing(key, 'third'))]);
  });
  expect(answers.filter(Boolean)).toHaveLength(1);
  expect(made).toBe(3);
});

test('what the SDK asks for again, for the answer was lost, was written by us; and what another wrote was not', async () => {
  expect(await batchedStatements(stored.losingAnAnswer()).write(inserting())).toBe(true);
  const key = newKey();
  await batchedStatements(stored.table).write(inserting(key));
  expect(await batchedStatements(stored.losingAnAnswer()).write(changing(key, 'second'))).toBe(true);
  expect(await batchedStatements(stored.losingAnAnswer()).write(changing(key, 'third'))).toBe(false);
});

test('of two that write the very same, and of whose answers both are lost, one wins', async () => {
  const lost = (statement: Statement) => batchedStatements(stored.losingAnAnswer()).write(statement);
  const twice = async (one: () => Statement) => (await Promise.all([lost(one()), lost(one())])).toSorted();
  const key = newKey();
  expect(await twice(() => inserting(key))).toEqual([false, true]);
  expect(await twice(() => changing(key, 'second'))).toEqual([false, true]);
});

test('a write costs in company what it costs alone', async () => {
  const { write } = batchedStatements(stored.table);
  const before = stored.meter.writeUnits;
  await Promise.all(Array.from({ length: 10 }, () => write(inserting())));
  expect(stored.meter.writeUnits - before).toBe(10);
});

test.each(["it's", '"quoted"', '\'}; DELETE FROM "adapters"', '?', '{pk}', '\u0000'])(
  'what somebody wrote is a value and never PartiQL: %p',
  async (words) => {
    const { write } = batchedStatements(stored.table);
    const key = newKey();
    expect(await write(inserting(key, { words, nested: { words, list: [words] } }))).toBe(true);
    expect(await write(change(stored.table, { key, set: { words: 'x' }, where: '"words" = ?', values: [words] }))).toBe(
      true,
    );
  },
);

describe('when the service has no room for a statement', () => {
  test.each([
    { code: 'ThrottlingError', times: 2 },
    { code: 'ProvisionedThroughputExceeded', times: 1 },
    { code: 'TransactionConflict', times: 3 },
  ])('$code $times times: it is tried again by itself, and the others are done', async ({ code, times }) => {
    const { table, refusals } = refusing({ code, times, index: 1 });
    const { write } = batchedStatements(table);
    expect(await Promise.all([inserting(), inserting(), inserting()].map(write))).toEqual([true, true, true]);
    expect(refusals()).toBe(times);
    table.client.destroy();
  });

  test('one that it refuses for good is an error by its code; its words stay here', async () => {
    const { table } = refusing({ code: 'ValidationError', times: 1, index: 0 });
    const { write } = batchedStatements(table);
    const [first, second] = await Promise.allSettled([inserting(), inserting()].map(write));
    expect(first).toMatchObject({ status: 'rejected', reason: { name: 'StatementError' } });
    expect(String(first?.status === 'rejected' && first.reason)).not.toContain('first');
    expect(second).toEqual({ status: 'fulfilled', value: true });
    table.client.destroy();
  });
});

test('one that cannot even be asked for is its own failure, and the others are done', async () => {
  const { write } = batchedStatements(stored.table);
  const unwritable = inserting(newKey(), { pages: Number.NaN });
  const [first, second, third] = await Promise.allSettled([inserting(), unwritable, inserting()].map(write));
  expect(second?.status).toBe('rejected');
  expect([first, third]).toEqual([true, true].map((value) => ({ status: 'fulfilled', value })));
});

test('a call that fails as a whole is the failure of each write in it, and of no other', async () => {
  const table = openTable('no-such-table', { ...stored.access, maxAttempts: 1 });
  const { write } = batchedStatements(table);
  const lost = await Promise.allSettled([1, 2].map(() => write(insertion(table, newKey()))));
  expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  table.client.destroy();
});

interface NoRoom {
  readonly code: string;
  readonly times: number;
  /** Which statement of a call; the last one of a shorter call. */
  readonly index: number;
}

/** The table behind a service that, so many times, has no room for one of the statements of a call. */
function refusing({ code, times, index }: NoRoom): { table: Table; refusals: () => number } {
  const table = openTable(stored.table.name, stored.access);
  let refused = 0;
  table.client.middlewareStack.add(
    (next) => async (args) => {
      if (refused === times) return next(args);
      refused += 1;
      const { Statements } = args.input as { Statements: unknown[] };
      const place = Math.min(index, Statements.length - 1);
      const others = Statements.toSpliced(place, 1);
      const input = { ...args.input, Statements: others } as typeof args.input;
      const Responses = others.length === 0 ? [] : responsesIn(await next({ ...args, input }));
      const refusal = { Error: { Code: code, Message: 'the item says: first' } };
      return { response: {}, output: { $metadata: {}, Responses: Responses.toSpliced(place, 0, refusal) } } as never;
    },
    { step: 'initialize', name: 'no-room', priority: 'low' },
  );
  return { table, refusals: () => refused };
}

function responsesIn({ output }: { output: object }): unknown[] {
  return (output as { Responses: unknown[] }).Responses;
}
