import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { lendPackages, plantTree, ROOT } from './planted-tree.ts';

const REFUSED = [
  { code: 'export const now = Date.now();', says: 'core is told the time', because: 'a clock' },
  { code: 'export const now = new Date();', says: 'core is told the time', because: 'a clock' },
  { code: 'export const now = performance.now();', says: 'core is told the time', because: 'a clock' },
  {
    code: 'export const now = globalThis.Date.now();',
    says: 'core names what it uses',
    because: 'a clock by a detour',
  },
  {
    code: "import { Temporal } from 'temporal-polyfill';\nexport const now = Temporal.Now.instant();",
    says: 'core never asks for the time',
    because: 'a clock',
  },
  { code: 'export const half = Math.random();', says: 'or for chance', because: 'chance' },
  { code: 'export const id = crypto.randomUUID();', says: 'chance', because: 'chance' },
  { code: 'export const table = process.env.TABLE;', says: 'core reads no environment', because: 'the environment' },
  { code: "console.log('sent');", says: 'the caller logs', because: 'output' },
  {
    code: "export const page = fetch('https://clinic.example');",
    says: 'core talks to nobody',
    because: 'the network',
  },
  { code: 'setTimeout(() => undefined, 5);', says: 'core does not wait', because: 'a clock' },
];

const PURE =
  "import { Temporal } from 'temporal-polyfill';\nexport const dayAfter = (day: Temporal.PlainDate) => day.add({ days: 1 });";

let findings: ReadonlyMap<string, string>;

beforeAll(() => {
  const tree = plantTree({
    ...Object.fromEntries(REFUSED.map(({ code }, row) => [`core/row-${row}.ts`, code])),
    ...Object.fromEntries(REFUSED.map(({ code }, row) => [`jobs/row-${row}.ts`, code])),
    ...Object.fromEntries(REFUSED.map(({ code }, row) => [`adapters/row-${row}.ts`, code])),
    'core/pure.ts': PURE,
  });
  lendPackages(tree.folder);
  for (const file of ['biome.json', 'core-purity.grit']) copyFileSync(join(ROOT, file), join(tree.folder, file));
  findings = lint(tree.folder);
  tree.remove();
});

test.each(REFUSED.map((row, index) => ({ ...row, index })))(
  'core and jobs refuse $because: $code',
  ({ index, says }) => {
    expect(findings.get(`core/row-${index}.ts`)).toContain(says);
    expect(findings.get(`jobs/row-${index}.ts`)).toContain(says);
  },
);

test.each(REFUSED.map((row, index) => ({ ...row, index })))('an adapter may: $code', ({ index }) => {
  expect(findings.get(`adapters/row-${index}.ts`) ?? '').not.toMatch(/core (is|never|names|reads|returns|talks|does)/);
});

test('arithmetic on a given time is pure', () => {
  expect(findings.get('core/pure.ts') ?? '').not.toMatch(/core /);
});

/** What the linter says about each file, all its lines together. */
function lint(folder: string): ReadonlyMap<string, string> {
  const command = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [command, 'lint', '--colors=off', '--max-diagnostics=none', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: process.env });
  const said = new Map<string, string>();
  for (const block of `${stdout}${stderr}`.split(/\n(?=\S+\.ts[: ])/)) {
    const [path] = /^\S+?\.ts/.exec(block) ?? [];
    if (path) said.set(path, (said.get(path) ?? '') + block);
  }
  return said;
}
