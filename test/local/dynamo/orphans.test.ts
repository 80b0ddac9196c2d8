import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { enginesAt } from './processes.ts';

const OWNER = new URL('./owner.ts', import.meta.url).pathname;

test.each([
  { end: 'SIGKILL', because: 'it had no chance to stop its engine' },
  { end: 'SIGTERM', because: 'it has no handler' },
  { end: 'SIGINT', because: 'someone typed Ctrl-C' },
  { end: 'SIGHUP', because: 'its terminal closed' },
  { end: 'exits', because: 'it forgot to stop it' },
  { end: 'throws', because: 'it failed' },
  { end: 'is done', because: 'a running engine keeps nobody from ending' },
])('no engine is left when its owner ends by $end: $because', async ({ end }) => {
  const owner = spawn(process.execPath, [OWNER, end], { stdio: ['pipe', 'pipe', 'ignore'] });
  const [told] = await once(owner.stdout, 'data');
  const endpoint = String(told).trim();
  const engine = connect({ host: '127.0.0.1', port: Number(new URL(endpoint).port) });
  await once(engine, 'connect');
  // A connection that breaks is as good as one that is closed; `once` would take it for a failure.
  const engineGone = new Promise((resolve) => engine.resume().on('error', resolve).on('close', resolve));
  if (end.startsWith('SIG')) owner.kill(end as NodeJS.Signals);
  else owner.stdin.write('end\n');
  await Promise.all([once(owner, 'exit'), engineGone]);
  expect(await leftAt(endpoint)).toEqual([]);
});

/** Looks a bounded number of times: the guard sees its program's end a moment after we do. */
async function leftAt(endpoint: string): Promise<readonly unknown[]> {
  for (let looks = 1; looks < 50; looks += 1) {
    if (enginesAt(endpoint).length === 0) break;
  }
  return enginesAt(endpoint);
}
