import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type GuardedProcess, startGuarded } from '../../local/dynamo/guarded-process.ts';

export type ServerName = 'postgresql' | 'redis';

/** A server of our own, for one run. It listens on a socket in a folder of ours, and on no network. */
export interface Server {
  readonly address: string;
  stop(): Promise<void>;
}

interface ServerProgram {
  /** What Debian calls it. */
  readonly package: string;
  /** The folder with its programs, where it is installed. */
  find(): string | undefined;
  start(programs: string): Promise<Server>;
}

export const SERVERS: Readonly<Record<ServerName, ServerProgram>> = {
  postgresql: { package: 'postgresql', find: () => folderWith('initdb'), start: startPostgres },
  redis: { package: 'redis-server', find: () => folderWith('redis-server'), start: startRedis },
};

function folderWith(program: string): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter);
  // Debian keeps PostgreSQL's programs off the path.
  const places = [...onPath, ...globSync('/usr/lib/postgresql/*/bin').sort().reverse()];
  return places.find((folder) => existsSync(join(folder, program)));
}

/** Commits are on disk before they count, as it comes. */
async function startPostgres(programs: string): Promise<Server> {
  const folder = ownFolder();
  const data = join(folder, 'data');
  const [command = '', ...first] = asPostgres(folder);
  const run = (program: string, args: readonly string[]) => [...first, join(programs, program), '-D', data, ...args];
  execFileSync(command, run('initdb', ['-A', 'trust', '-U', 'bench', '-E', 'UTF8', '--locale', 'C']));
  const started = startGuarded(command, run('postgres', ['-k', folder, '-c', 'listen_addresses=']));
  await ready(started, 'ready to accept connections');
  return {
    address: `postgresql://bench@${encodeURIComponent(folder)}/postgres`,
    async stop() {
      // Killed, it would leave its shared memory behind.
      execFileSync(command, run('pg_ctl', ['stop', '-m', 'immediate']));
      await started.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

/** It refuses to run as root: there it runs as the user that its package made. */
function asPostgres(folder: string): string[] {
  if (process.getuid?.() !== 0) return ['env'];
  const idOf = (which: string) => Number(execFileSync('id', [which, 'postgres']));
  chownSync(folder, idOf('-u'), idOf('-g'));
  return ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'];
}

/** What it holds is on disk within a second. */
async function startRedis(programs: string): Promise<Server> {
  const folder = ownFolder();
  const address = join(folder, 'redis.sock');
  const settings = ['--port', '0', '--unixsocket', address, '--dir', folder, '--save', '', '--appendonly', 'yes'];
  const started = startGuarded(join(programs, 'redis-server'), settings);
  await ready(started, 'ready to accept connections');
  return {
    address,
    async stop() {
      await started.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Nobody else may look into it. */
function ownFolder(): string {
  return mkdtempSync(join(tmpdir(), 'between-visits-'));
}

const START_LIMIT_MILLIS = 30_000;
const LOOK_AGAIN_MILLIS = 20;

async function ready(started: GuardedProcess, says: string): Promise<void> {
  const giveUpAt = performance.now() + START_LIMIT_MILLIS;
  while (!started.output().includes(says)) {
    if (!started.isRunning() || giveUpAt < performance.now()) throw new Error(`did not start: ${started.output()}`);
    await delay(LOOK_AGAIN_MILLIS);
  }
}
