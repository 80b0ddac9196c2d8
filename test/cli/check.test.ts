import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../cli/commands/check.ts';

const GOOD = `clinic: harbor
name: Harbor
phone: "+12065550100"
timeZone: America/Los_Angeles
approved: { by: Ana Ruiz, on: 2026-01-15 }
staff:
  - { id: desk, name: Front desk, email: desk@harbor.example, roles: [front-desk, nurse, prescriber] }
protocols:
  esketamine-trd: {}
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  const bad = join(folder, 'bad');
  await mkdir(bad);
  await writeFile(join(folder, 'harbor.yaml'), GOOD);
  await writeFile(join(bad, 'harbor.yaml'), GOOD.replace('America/Los_Angeles', 'EST'));
  await writeFile(join(bad, 'form.yaml'), 'clinic: "form\n');
  await writeFile(join(bad, 'latin.yaml'), Buffer.from([0x6e, 0xe9, 0x0a]));
  await writeFile(join(bad, 'empty.yaml'), '');
  await writeFile(join(bad, 'large.yaml'), `# ${'é'.repeat(2_000_000)}`);
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const status = await check(args, {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    cwd: folder,
  });
  return { status, out, err };
}

test.each([
  { args: ['harbor.yaml'], status: 0, because: 'nothing is wrong' },
  { args: ['bad/harbor.yaml'], status: 1, because: 'an error in the file' },
  { args: ['bad/form.yaml'], status: 1, because: 'malformed YAML is an error in the file' },
  { args: ['bad/empty.yaml'], status: 1, because: 'so is an empty file' },
  { args: ['bad/large.yaml'], status: 1, because: 'and one that is too large, wherever its characters are cut' },
  { args: ['bad/latin.yaml'], status: 2, because: 'not UTF-8' },
  { args: ['none.yaml'], status: 2, because: 'no such file' },
  { args: ['bad'], status: 2, because: 'a folder' },
  { args: ['harbor.yaml', 'bad/harbor.yaml'], status: 1, because: 'one of two is wrong' },
  { args: ['none.yaml', 'bad/harbor.yaml'], status: 2, because: 'one of two could not be read' },
  { args: ['--help'], status: 0, because: 'help is no mistake' },
])('$args exits $status: $because', async ({ args, status }) => {
  const { status: given, out, err } = await run(...args);
  expect(given).toBe(status);
  expect(out + err).not.toMatch(/\n\s+at /);
  expect(out + err).not.toBe('');
});

test('a character that nobody sees and that makes a text longer is told by its code', async () => {
  const words = "texts: { leaving: { en: 'Rest now.\u00A0Call {clinicPhone} – or 911.' } }\n";
  await writeFile(join(folder, 'bad', 'harbor.yaml'), GOOD + words);
  const { out } = await run('bad/harbor.yaml');
  await writeFile(join(folder, 'bad', 'harbor.yaml'), GOOD.replace('America/Los_Angeles', 'EST'));
  expect(out).toMatch(/^ {2}leaving .* UCS-2 .* because of U\+00A0 –$/m);
});

test('tells each problem in one line, with its place', async () => {
  const { out } = await run('bad/harbor.yaml');
  expect(out).toMatch(/^bad\/harbor\.yaml:4:11: error: "EST" is .* Did you mean "America\/New_York"\?$/m);
  expect(out).toMatch(/bad\/harbor\.yaml: 1 error, no warnings\.\n$/);
});

test('says how long each text gets', async () => {
  const { out } = await run('harbor.yaml');
  expect(out).toMatch(/^ {2}text +language +parts +encoding +characters at its longest$/m);
  expect(out).toMatch(/^ {2}day-before +en +1 +GSM-7 +\d+$/m);
  expect(out).toMatch(/harbor\.yaml: good\.\n$/);
});

test('--json is an array of problems, unreadable files included', async () => {
  const { out, status } = await run('--json', 'bad/harbor.yaml', 'none.yaml');
  expect(status).toBe(2);
  expect(JSON.parse(out)).toEqual([
    { file: 'bad/harbor.yaml', line: 4, column: 11, severity: 'error', path: 'timeZone', message: expect.any(String) },
    { file: 'none.yaml', line: 1, column: 1, severity: 'error', path: '', message: 'There is no such file.' },
  ]);
  expect(JSON.parse((await run('--json', 'harbor.yaml')).out)).toEqual([]);
});

test('a file that cannot be read is told where errors go', async () => {
  expect((await run('none.yaml')).err).toBe('none.yaml:1:1: error: There is no such file.\n');
});

test('--help shows an example', async () => {
  expect((await run('--help')).out).toContain('between-visits check clinics/harbor.yaml');
});
