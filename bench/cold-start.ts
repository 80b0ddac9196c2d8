import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { BUNDLING, writeBundle } from '../lib/bundle.ts';
import { startLambda } from '../local/lambda-runtime/local-lambda.ts';
import { type Bench, type Measured, median } from './bench.ts';

const TIME_RATIO_MAX = 1.3;
const KILOBYTES_MORE_MAX = 400;
/** Starts alternate, so that a busy machine slows both alike. */
const STARTS = 31;

const TWO_CLIENTS = `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
const clients = [new DynamoDBClient({}), new SNSClient({})];
export const handler = async () => clients.length;
`;

export const bench: Bench = {
  about:
    'how fast send-due-texts starts from its bundle, and how large that is, beside a bundle of its two clients alone',
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'between-visits-'));
    try {
      return await measureIn(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function measureIn(folder: string): Promise<Measured> {
  const ours = join(folder, 'send-due-texts');
  const clients = join(folder, 'two-clients');
  writeBundle('send-due-texts', ours, {});
  writeTwoClients(clients);
  const times = { ours: [] as number[], clients: [] as number[] };
  for (let start = 0; start < STARTS; start += 1) {
    times.clients.push(await readyMillis(clients));
    times.ours.push(await readyMillis(ours));
  }
  return {
    rows: [row('two clients', times.clients, clients), row('send-due-texts', times.ours, ours)],
    targets: [
      { what: 'time to ready', is: median(times.ours) / median(times.clients), atMost: TIME_RATIO_MAX },
      { what: 'kilobytes more', is: kilobytes(ours) - kilobytes(clients), atMost: KILOBYTES_MORE_MAX },
    ],
  };
}

function row(bundle: string, times: readonly number[], folder: string) {
  return { bundle, 'median ms': median(times), kilobytes: kilobytes(folder) };
}

function writeTwoClients(folder: string): void {
  mkdirSync(folder);
  const stdin = { contents: TWO_CLIENTS, resolveDir: import.meta.dirname };
  buildSync({ ...BUNDLING, stdin, outfile: join(folder, 'index.js') });
}

async function readyMillis(folder: string): Promise<number> {
  const environment = { BETWEEN_VISITS_TABLE: 'bench' };
  const lambda = await startLambda({ name: 'bench', folder, environment, timeoutMillis: 1_000 });
  await lambda.stop();
  return lambda.readyMillis;
}

function kilobytes(folder: string): number {
  return statSync(join(folder, 'index.js')).size / 1000;
}
