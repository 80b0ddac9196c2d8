import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { BUNDLING, writeBundle } from '../lib/bundle.ts';
import { startLambda } from '../local/lambda-runtime/local-lambda.ts';

/**
 * How fast send-due-texts starts from its bundle, and how large that is, beside a bundle that only loads the same two
 * clients. Starts alternate, so that a busy machine slows both alike.
 */
const TIME_RATIO_MAX = 1.3;
const KILOBYTES_MORE_MAX = 400;
const STARTS = Number(process.argv[2] ?? 31);

const TWO_CLIENTS = `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
const clients = [new DynamoDBClient({}), new SNSClient({})];
export const handler = async () => clients.length;
`;

const folder = mkdtempSync(join(tmpdir(), 'between-visits-'));
try {
  await measure(folder);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(folder: string): Promise<void> {
  const ours = join(folder, 'send-due-texts');
  const clients = join(folder, 'two-clients');
  writeBundle('send-due-texts', ours, {});
  writeTwoClients(clients);
  const times = { ours: [] as number[], clients: [] as number[] };
  for (let start = 0; start < STARTS; start += 1) {
    times.clients.push(await readyMillis(clients));
    times.ours.push(await readyMillis(ours));
  }
  const more = kilobytes(ours) - kilobytes(clients);
  const ratio = median(times.ours) / median(times.clients);
  console.log(`two clients:    ${millis(times.clients)}, ${kilobytes(clients).toFixed(0)} KB`);
  console.log(`send-due-texts: ${millis(times.ours)}, ${kilobytes(ours).toFixed(0)} KB`);
  console.log(
    `ratio ${ratio.toFixed(2)} (at most ${TIME_RATIO_MAX}), ${more.toFixed(0)} KB more (at most ${KILOBYTES_MORE_MAX})`,
  );
  if (ratio > TIME_RATIO_MAX || more > KILOBYTES_MORE_MAX) process.exitCode = 1;
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

function millis(times: readonly number[]): string {
  return `${median(times).toFixed(0)} ms from process start to handler ready (least ${Math.min(...times).toFixed(0)})`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
