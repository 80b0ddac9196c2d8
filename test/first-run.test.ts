import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plantTree, ROOT } from './planted-tree.ts';

/**
 * Plays npm's part: notes each call, and leaves what `npm ci` leaves. The real one takes half a minute and a network;
 * .ci/run on a fresh clone is its test.
 */
const NPM = `
const { appendFileSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, rmSync } = require('node:fs');
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
if (process.env.NPM_FAILS) {
  console.error('npm error the registry is away');
  process.exit(1);
}
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/node/bin', { recursive: true });
symlinkSync(process.execPath, 'node_modules/node/bin/node');
copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

const MAIN = `
console.log(JSON.stringify({ folder: process.cwd(), args: process.argv.slice(2) }));
if (process.argv[2] === 'die') process.kill(process.pid, 'SIGTERM');
process.exitCode = Number(process.argv[2] ?? 0);
`;

let tree: { folder: string; remove: () => void };

beforeEach(() => {
  tree = plantTree({
    'package.json': '{ "type": "module" }',
    'package-lock.json': lockFile('1.0.0'),
    'npm/npm-cli.cjs': NPM,
    'cli/main.ts': MAIN,
    'clinics/harbor.yaml': '',
  });
  cpSync(join(ROOT, 'bin'), join(tree.folder, 'bin'), { recursive: true });
});

afterEach(() => tree.remove());

test('a fresh clone installs once, and the next command does not', async () => {
  const first = await betweenVisits(['0']);
  const second = await betweenVisits(['0']);
  expect(first.stderr).toBe('Installing what the project needs (once)…\n');
  expect(second.stderr).toBe('');
  expect(npmCalls()).toBe(1);
});

test('two first commands at once install once, and both run', async () => {
  const both = await Promise.all([betweenVisits(['0']), betweenVisits(['0'])]);
  expect(both.map(({ status }) => status)).toEqual([0, 0]);
  expect(npmCalls()).toBe(1);
  expect(existsSync(join(tree.folder, '.installing'))).toBe(false);
});

test('another lock file, as after a pull, installs again', async () => {
  await betweenVisits(['0']);
  writeFileSync(join(tree.folder, 'package-lock.json'), lockFile('1.0.1'));
  await betweenVisits(['0']);
  expect(npmCalls()).toBe(2);
});

test('a lock that a killed command left does not stop the next one', async () => {
  const lock = join(tree.folder, '.installing');
  mkdirSync(lock);
  utimesSync(lock, 1, 1);
  expect((await betweenVisits(['0'])).status).toBe(0);
});

test('when npm fails, its words are shown, and nothing runs', async () => {
  const { status, stdout, stderr } = await betweenVisits(['0'], { NPM_FAILS: 'yes' });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('npm error the registry is away');
});

test.each([
  { args: ['0', 'harbor.yaml', '--json'], ends: 0, because: 'all is well' },
  { args: ['2'], ends: 2, because: 'the status is the command’s own' },
  { args: ['die'], ends: 143, because: 'a killed command is no success' },
])('$args ends $ends in the caller’s folder: $because', async ({ args, ends }) => {
  const { status, stdout } = await betweenVisits(args);
  expect(JSON.parse(stdout)).toEqual({ folder: join(tree.folder, 'clinics'), args });
  expect(status).toBe(ends);
});

function lockFile(version: string): string {
  const packages = {
    '': { name: 'between-visits' },
    'node_modules/node': { version: '24.0.0' },
    'node_modules/zod': { version },
  };
  return JSON.stringify({ packages });
}

function npmCalls(): number {
  return readFileSync(join(tree.folder, 'npm-calls'), 'utf8').trim().split('\n').length;
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function betweenVisits(args: readonly string[], extra: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const env = { ...process.env, npm_execpath: join(tree.folder, 'npm/npm-cli.cjs'), ...extra };
  const child = spawn(process.execPath, [join(tree.folder, 'bin/between-visits.js'), ...args], {
    cwd: join(tree.folder, 'clinics'),
    env,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}
