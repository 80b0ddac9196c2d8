import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lendPackages, plantTree, ROOT } from './planted-tree.ts';

/** What the guard of times must see and the compiler does not, each planted on a line of its own. */
const REFUSED = [
  { code: `export const text = \`due \${now}\`;`, says: 'in a text', because: 'it would be a number of milliseconds' },
  { code: 'export const text = String(now);', says: 'in a text', because: 'the same by a detour' },
  { code: 'put({ at: now });', says: 'where anything is taken', because: 'an item would hold the number' },
  { code: 'put({ now });', says: 'where anything is taken', because: 'the same in short' },
  { code: 'log(now);', says: 'where anything is taken', because: 'so would a line' },
  { code: 'if (maybe) log(1);', says: 'as a condition', because: 'the first of 1970 is a moment too' },
  { code: 'export const is = maybe ? 1 : 2;', says: 'as a condition', because: 'and midnight a clock time' },
  { code: 'export const is = !maybe;', says: 'as a condition', because: 'the other way round' },
  { code: 'export const is = maybe && now < maybe;', says: 'as a condition', because: 'on the left of an and' },
  { code: 'export const is = 1 < 2 && (maybe || 2 < 1);', says: 'as a condition', because: 'on the left of an or' },
];

const ALLOWED = [
  `export const text = \`due \${isoInstant(now)}\`;`,
  'put({ at: isoInstant(now) });',
  'export const is = maybe === undefined ? now : latest(maybe, now);',
  'export const is = maybe ?? now;',
  'export const is = maybe !== undefined && now < maybe;',
];

const GIVEN = `
import { isoInstant } from './core/time/iso.ts';
import { instantOf, latest, type Instant } from './core/time/units.ts';
export const now = instantOf(1), maybe = [now].at(-1), put = (_: Record<string, any>) => {}, log = (_: any) => {};
export const used: unknown = [isoInstant, latest, undefined as Instant | undefined];
`;

let said: string;

beforeAll(() => {
  const header = GIVEN.split('\n').slice(1, 3).join(' ');
  const given = `${header} import { log, maybe, now, put } from './given.ts';`;
  const rows = (codes: readonly string[], name: string) =>
    codes.map((code, row) => [`${name}-${row}.ts`, `${given}\n${code}\n`]);
  const tree = plantTree({
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        module: 'nodenext',
        target: 'es2024',
        noEmit: true,
        allowImportingTsExtensions: true,
      },
    }),
    'package.json': JSON.stringify({ type: 'module' }),
    'given.ts': GIVEN,
    ...Object.fromEntries([
      ...rows(
        REFUSED.map(({ code }) => code),
        'refused',
      ),
      ...rows(ALLOWED, 'allowed'),
    ]),
  });
  lendPackages(tree.folder);
  mkdirSync(join(tree.folder, 'core/time'), { recursive: true });
  for (const file of ['calendar', 'iso', 'span', 'units', 'zone', 'zone-table']) {
    copyFileSync(join(ROOT, `core/time/${file}.ts`), join(tree.folder, `core/time/${file}.ts`));
  }
  const guard = join(ROOT, 'tools/check-times.ts');
  said = spawnSync(process.execPath, [guard], { cwd: tree.folder, encoding: 'utf8' }).stdout;
  tree.remove();
});

test.each(REFUSED.map((row, index) => ({ ...row, index })))('refuses $code: $because', ({ index, says }) => {
  expect(said).toMatch(new RegExp(`^refused-${index}\\.ts:2:\\d+ a time ${says}`, 'm'));
});

test.each(ALLOWED.map((code, index) => ({ code, index })))('allows $code', ({ index }) => {
  expect(said).not.toContain(`allowed-${index}.ts`);
});
