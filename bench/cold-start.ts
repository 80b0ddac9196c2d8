import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { BUNDLING, writeBundle } from '../lib/jobs/bundle.ts';
import { startLambda } from '../local/lambda-runtime/local-lambda.ts';
import { type Bench, type Measured, median } from './bench.ts';

const TIME_RATIO_MAX = 1.3;
const KILOBYTES_MORE_MAX = 400;
/** Starts alternate, so that a busy machine slows both alike. */
const STARTS = 31;
/** Of the others, which no target holds. */
const STARTS_OF_OTHERS = 5;
const SENDER = 'send-due-texts';
const LAMBDAS = new URL('../lambdas/', import.meta.url);

/** What the stack tells its Lambdas; none of them calls anything before its first event. */
const ENVIRONMENT = {
  BETWEEN_VISITS_STAGE: 'bench',
  BETWEEN_VISITS_TABLE: 'bench',
  BETWEEN_VISITS_SETTINGS_BUCKET: 'bench',
  BETWEEN_VISITS_STAFF_TOPICS: 'arn:aws:sns:us-east-1:000000000000:bench-',
  BETWEEN_VISITS_STAFF_TOPICS_KEY: 'bench',
};

const TWO_CLIENTS = `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
const clients = [new DynamoDBClient({}), new SNSClient({})];
export const handler = async () => clients.length;
`;

export const bench: Bench = {
  about:
    'how fast each Lambda starts from its bundle, and how large that is, beside a bundle of the sender’s two clients alone',
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
  const ours = join(folder, SENDER);
  const clients = join(folder, 'two-clients');
  writeBundle(SENDER, ours, {});
  writeTwoClients(clients);
  const times = { ours: [] as number[], clients: [] as number[] };
  for (let start = 0; start < STARTS; start += 1) {
    times.clients.push(await readyMillis(clients));
    times.ours.push(await readyMillis(ours));
  }
  const others = [];
  for (const name of lambdas()) if (name !== SENDER) others.push(await otherRow(name, join(folder, name)));
  return {
    rows: [row('two clients', times.clients, clients), row(SENDER, times.ours, ours), ...others],
    targets: [
      { what: 'time to ready', is: median(times.ours) / median(times.clients), atMost: TIME_RATIO_MAX },
      { what: 'kilobytes more', is: kilobytes(ours) - kilobytes(clients), atMost: KILOBYTES_MORE_MAX },
    ],
  };
}

function lambdas(): string[] {
  return readdirSync(LAMBDAS).filter((name) => existsSync(new URL(`${name}/handler.ts`, LAMBDAS)));
}

async function otherRow(name: string, folder: string) {
  writeBundle(name, folder, { protocols: 'protocols' });
  const times: number[] = [];
  for (let start = 0; start < STARTS_OF_OTHERS; start += 1) times.push(await readyMillis(folder));
  return row(name, times, folder);
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
  const lambda = await startLambda({ name: 'bench', folder, environment: ENVIRONMENT, timeoutMillis: 1_000 });
  await lambda.stop();
  return lambda.readyMillis;
}

function kilobytes(folder: string): number {
  return statSync(join(folder, 'index.js')).size / 1000;
}
