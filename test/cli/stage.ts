import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { tableDefinition } from '../../adapters/dynamo/table.ts';
import { openTable } from '../../adapters/dynamo/table-client.ts';
import { nothingLeaves } from '../../adapters/nothing-leaves.ts';
import { systemClock } from '../../adapters/system-clock.ts';
import { makeWorld } from '../../adapters/world.ts';
import { runCommand } from '../../cli/commands.ts';
import type { CommandIo } from '../../cli/io.ts';
import type { World } from '../../jobs/ports/world.ts';
import { createTable } from '../../local/dynamo/create-table.ts';
import { startEmbeddedDynamo } from '../../local/embedded-dynamo.ts';
import { LOCAL_ACCESS } from '../../local/local-access.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const HARBOR = join(ROOT, 'clinics/harbor.yaml');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process. */
export async function run(args: readonly string[], io: Partial<CommandIo> = {}): Promise<Ran> {
  const said = { stdout: [] as string[], stderr: [] as string[] };
  const status = await runCommand(args, {
    stdout: (text) => void said.stdout.push(text),
    stderr: (text) => void said.stderr.push(text),
    cwd: ROOT,
    environment: {},
    isWatched: false,
    ...io,
  });
  return { status, stdout: said.stdout.join(''), stderr: said.stderr.join('') };
}

/** Runs the command as a person does: a program of its own, with its own streams. */
export function spawned(args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}): Ran {
  const program = join(ROOT, 'cli/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: options.cwd ?? ROOT,
    env: { PATH: process.env.PATH ?? '', ...options.env },
  });
  return { status, stdout, stderr };
}

/** A folder with these files, gone after the test. */
export async function withFiles(
  files: Readonly<Record<string, string>>,
  test: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'between-visits-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A plan of the smallest sample clinic, with one visit on Tuesday 3 March at 2 pm. */
export function plan(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    plan: 'p1',
    clinic: 'harbor',
    protocol: 'esketamine-trd',
    startsOn: '2026-03-02',
    patient: { firstName: 'Maria', phone: '+12065550123' },
    consent: { texts: true, on: '2026-02-20T10:00:00-08:00', how: 'signed form' },
    visits: [{ visit: 'v1', at: '2026-03-03T14:00' }],
    ...changes,
  };
}

export interface Store {
  readonly world: World;
  /** What names the store on the command line. */
  readonly options: readonly string[];
  /** Puts an item as no port would. */
  readonly overwrite: (item: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

const TABLE = 'visits';

/** Runs a test with the product's table in an engine of its own. */
export async function withStore(test: (store: Store) => Promise<void>): Promise<void> {
  const { endpoint, stop } = await startEmbeddedDynamo();
  const table = openTable(TABLE, { endpoint, ...LOCAL_ACCESS });
  const world = makeWorld({ ...nothingLeaves, table, clock: systemClock });
  try {
    await createTable(endpoint, tableDefinition(TABLE));
    const overwrite = (Item: Readonly<Record<string, unknown>>) =>
      table.client.send(new PutCommand({ TableName: TABLE, Item }));
    await test({ world, overwrite, options: ['--table', TABLE, '--endpoint', endpoint] });
  } finally {
    table.client.destroy();
    await stop();
  }
}
