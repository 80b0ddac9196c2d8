import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HARBOR, plan, ROOT, run, spawned, withFiles } from './stage.ts';

const COMMANDS = ['check', 'preview', 'diff', 'rehearse', 'publish', 'import', 'history', 'read-reply'];

test.each([[], ['--help'], ['-h'], ['help']])(
  '%j gives the overview: every command, and an example',
  async (...args) => {
    const { status, stdout, stderr } = await run(args.flat());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} +\\S`, 'm'));
    expect(stdout).toContain('between-visits check clinics/');
  },
);

test.each(COMMANDS)('%s --help tells its use with an example, and its exit status', async (command) => {
  const { status, stdout, stderr } = await run([command, '--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`Example:\\s+between-visits ${command} \\S`));
  expect(stdout).toContain('Exit status: 0');
});

test.each([
  { typed: ['previw'], says: 'There is no command "previw". Did you mean "preview"? See: between-visits --help' },
  { typed: ['toString'], says: 'There is no command "toString". See: between-visits --help' },
  {
    typed: ['preview', '--jsn'],
    says: 'There is no option --jsn. Did you mean "--json"? See: between-visits preview --help',
  },
  { typed: ['preview', '--clinic'], says: '--clinic needs a value.' },
  { typed: ['preview', '--json=yes'], says: '--json stands alone' },
  {
    typed: ['preview', '--price', '-1'],
    says: '--price needs a value. One that begins with "-" is written --price=<value>.',
  },
  { typed: ['preview', 'maria.json'], says: '"maria.json" has no option before it.' },
  { typed: ['preview', '--plan', 'maria.json'], says: 'Name the clinic file' },
  { typed: ['preview', '--clinic', HARBOR], says: 'Name the plan file' },
  { typed: ['preview', '--clinic', HARBOR, '--plan', 'x', '--at', 'noon'], says: '--at "noon" is not a time.' },
  { typed: ['preview', '--clinic', HARBOR, '--plan', 'x', '--at', '2026-02-30T08:00'], says: 'is not a time.' },
  { typed: ['preview', '--clinic', HARBOR, '--plan', 'x', '--price', '0,79'], says: 'is not a price in USD a part' },
  { typed: ['rehearse'], says: 'Name the FILE to play. See: between-visits rehearse --help' },
  { typed: ['rehearse', 'a', 'b'], says: 'Name one FILE at a time. See: between-visits rehearse --help' },
  { typed: ['preview', '--clinic', HARBOR, '--plan', 'x', '--at', '9999-12-31T23:59'], says: 'is not a time.' },
  { typed: ['rehearse', '--jsn'], says: 'There is no option --jsn. Did you mean "--json"?' },
  { typed: ['check', '--jsn', HARBOR], says: 'There is no option --jsn. Did you mean "--json"?' },
  { typed: ['check'], says: 'Name the clinic file to check. See: between-visits check --help' },
  { typed: ['import'], says: 'Name the file with the plans.' },
  { typed: ['import', 'x.json'], says: 'Name the table with --table, or set BETWEEN_VISITS_TABLE.' },
  { typed: ['import', 'x.json', '--table', 't', '--endpoint', 'localhost:8000'], says: 'is not an address.' },
  { typed: ['diff', HARBOR], says: 'Name two clinic files: the old one, then the new one.' },
  { typed: ['diff', HARBOR, HARBOR], says: 'Name the plan file: --plans plans.jsonl.' },
  { typed: ['diff', HARBOR, HARBOR, '--plans', 'x', '--at', 'noon'], says: '--at "noon" is not a time.' },
  { typed: ['publish'], says: 'Name the clinic file to publish.' },
  { typed: ['check', ''], says: 'One of the names is empty. A variable of the shell that is not set leaves one so.' },
  { typed: ['import', 'plans.csv', ' ', '--table', 't'], says: 'One of the names is empty.' },
  { typed: ['publish', HARBOR], says: 'Name the stage’s bucket with --bucket' },
  { typed: ['publish', HARBOR, HARBOR, '--table', 't'], says: 'Name one file' },
  { typed: ['publish', HARBOR, '--table', 't', '--bucket', 'b'], says: 'Name the bucket or the table, not both.' },
  { typed: ['publish', HARBOR, '--bucket', 'b', '--wait', 'long'], says: '--wait "long" is not a number of seconds.' },
  { typed: ['publish', 'none.yaml', '--table', 't'], says: 'none.yaml:1:1: error: There is no such file.' },
])('$typed is a mistake of one line: $says', async ({ typed, says }) => {
  const { status, stdout, stderr } = await run(typed);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr).toMatch(/^[^\n]+\n$/);
});

const FOR_PREVIEW = ['preview', '--clinic', HARBOR, '--plan'];
const FOR_IMPORT = ['import', '--table', 'visits', '--endpoint', 'http://127.0.0.1:9'];

describe('what a person got wrong is told in one line, never as a stack', () => {
  test.each([
    { args: [...FOR_PREVIEW, 'none.json'], status: 2, says: 'none.json:1:1: error: There is no such file.' },
    { args: [...FOR_PREVIEW, '.'], status: 2, says: '.:1:1: error: This is a folder.' },
    { args: [...FOR_PREVIEW, 'loop.json'], status: 2, says: 'loop.json:1:1: error: This link leads to itself.' },
    { args: [...FOR_PREVIEW, 'locked.json'], status: 2, says: 'There is no permission to read this file.' },
    { args: [...FOR_PREVIEW, 'latin.json'], status: 2, says: 'The file is not UTF-8 text.' },
    { args: [...FOR_PREVIEW, 'broken.json'], status: 1, says: 'broken.json:1:17: error:' },
    { args: [...FOR_PREVIEW, 'empty.json'], status: 1, says: 'empty.json:1:1: error: There is nothing here.' },
    { args: ['preview', '--clinic', 'none.yaml', '--plan', 'plan.json'], status: 2, says: 'There is no such file.' },
    {
      args: ['import', 'none.json', ...FOR_IMPORT.slice(1)],
      status: 2,
      says: 'none.json:1:1: error: There is no such',
    },
  ])('$args: $says', async ({ args, status, says }) => {
    const files = { 'plan.json': JSON.stringify(plan()), 'broken.json': '{ "plan": "p1", oops }', 'empty.json': '' };
    await withFiles({ ...files, 'locked.json': '{}', 'latin.json': '' }, async (folder) => {
      chmodSync(join(folder, 'locked.json'), 0);
      writeFileSync(join(folder, 'latin.json'), Buffer.from([0x7b, 0xe9, 0x7d]));
      symlinkSync('loop.json', join(folder, 'loop.json'));
      // The superuser may read everything, so for one there is no such mistake.
      const isRoot = process.getuid?.() === 0 && args.includes('locked.json');
      const ran = await run(args, { cwd: folder });
      if (!isRoot) expect(ran.status).toBe(status);
      if (!isRoot) expect(ran.stdout + ran.stderr).toContain(says);
      expect(ran.stdout + ran.stderr).not.toMatch(/^\s+at /m);
    });
  });
});

interface Unreachable {
  readonly options: readonly string[];
  readonly env: Record<string, string>;
  readonly says: string;
}

const LOCAL = ['--endpoint', 'http://127.0.0.1:9'];
const AWS = { AWS_EC2_METADATA_DISABLED: 'true', HOME: '/nowhere', AWS_CONFIG_FILE: '/nowhere' };

test.each<Unreachable>([
  { options: LOCAL, env: {}, says: 'DynamoDB cannot be reached at http://127.0.0.1:9 (ECONNREFUSED).' },
  {
    options: [],
    env: { AWS_ENDPOINT_URL_DYNAMODB: 'http://localhost:9' },
    says: 'cannot be reached at http://localhost:9',
  },
  { options: [], env: { ...AWS, AWS_REGION: 'us-west-2' }, says: 'No AWS credentials were found.' },
  { options: [], env: AWS, says: 'No AWS region is set.' },
  { options: [], env: { ...AWS, AWS_REGION: 'us east' }, says: 'What is set as AWS region is none.' },
])('an import without its table ends with one line: $says', ({ options, env, says }) =>
  withFiles({ 'plan.json': JSON.stringify(plan()) }, async (cwd) => {
    const { status, stdout, stderr } = spawned(['import', 'plan.json', '--table', 'visits', ...options], { cwd, env });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  }),
);

test('the program writes to its own streams and ends with the status of the command', () => {
  expect(spawned(['--help'])).toMatchObject({ status: 0, stderr: '' });
  const { status, stdout, stderr } = spawned(['chekc']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Did you mean "check"?');
});

test('a reader that leaves early ends the program without a word', () =>
  withFiles({ 'plans.jsonl': Array(40).fill(JSON.stringify(plan())).join('\n') }, async (cwd) => {
    const args = [join(ROOT, 'cli/main.ts'), ...FOR_PREVIEW, 'plans.jsonl', '--at', '2026-03-01T08:00'];
    const program = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    program.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    program.stdout.destroy();
    const [status] = await once(program, 'close');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }));

test('errors are no success when their reader leaves before the end of the list', () =>
  withFiles({ 'harbor.yaml': 'clinic: bay\n' }, async (cwd) => {
    const args = [join(ROOT, 'cli/main.ts'), 'check', 'harbor.yaml'];
    const program = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    program.stdout.destroy();
    const [status] = await once(program, 'close');
    expect(status).toBe(1);
  }));

test('output that cannot be written is told in one line', () =>
  withFiles({ 'closed.txt': '' }, async (cwd) => {
    const readOnly = openSync(join(cwd, 'closed.txt'), 'r');
    const args = [join(ROOT, 'cli/main.ts'), '--help'];
    const program = spawn(process.execPath, args, { cwd, stdio: ['ignore', readOnly, 'pipe'] });
    let stderr = '';
    program.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    const [status] = await once(program, 'close');
    closeSync(readOnly);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'The output cannot be written there (EBADF).\n' });
  }));
