import { type LocalLambda, startLambda } from '../../../local/lambda-runtime/local-lambda.ts';
import { plantTree } from '../../planted-tree.ts';

/** Runs a test on a bundle of one file. */
async function withBundle(code: string, test: (start: () => Promise<LocalLambda>) => Promise<void>): Promise<void> {
  const { folder, remove } = plantTree({ 'index.js': code, 'package.json': '{ "type": "commonjs" }' });
  const setting = { name: 'planted', folder, environment: { COLOUR: 'blue' }, timeoutMillis: 5_000 };
  const started: LocalLambda[] = [];
  try {
    await test(async () => {
      const lambda = await startLambda(setting);
      started.push(lambda);
      return lambda;
    });
  } finally {
    for (const lambda of started) await lambda.stop();
    remove();
  }
}

test('a handler has its event, its time left and its environment, and nothing of ours', async () => {
  const code = `exports.handler = async (event, context) => ({
    event, left: context.getRemainingTimeInMillis() > 4000, colour: process.env.COLOUR, home: process.env.HOME ?? 'none' });`;
  await withBundle(code, async (start) => {
    const lambda = await start();
    const answer = { left: true, colour: 'blue', home: 'none' };
    expect(await lambda.invoke({ n: 1 })).toEqual({ ok: true, answer: { ...answer, event: { n: 1 } } });
    expect(await lambda.invoke({ n: 2 })).toEqual({ ok: true, answer: { ...answer, event: { n: 2 } } });
  });
});

test('one sandbox serves event after event, and remembers', async () => {
  await withBundle('let n = 0; exports.handler = async () => (n += 1);', async (start) => {
    const lambda = await start();
    expect([await lambda.invoke({}), await lambda.invoke({})]).toEqual([
      { ok: true, answer: 1 },
      { ok: true, answer: 2 },
    ]);
  });
});

test('an error is told by its name and message', async () => {
  await withBundle('exports.handler = async () => { throw new TypeError("no such thing"); };', async (start) => {
    expect(await (await start()).invoke({})).toMatchObject({
      ...{ ok: false, errorType: 'TypeError', errorMessage: 'no such thing' },
    });
  });
});

test('a handler whose process ends is told of', async () => {
  await withBundle('exports.handler = async () => process.exit(3);', async (start) => {
    expect(await (await start()).invoke({})).toMatchObject({ ok: false, errorType: 'Runtime.ExitError' });
  });
});

test('a bundle that cannot be loaded does not start', async () => {
  await withBundle('throw new Error("TABLE is not set");', async (start) => {
    await expect(start()).rejects.toThrow(/planted did not start: .*TABLE is not set/);
  });
});
