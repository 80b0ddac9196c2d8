import fc from 'fast-check';
import { isMap, isSeq, type Node, parseDocument } from 'yaml';
import { readClinic } from '../../../core/clinic/read-clinic.ts';
import { GOOD, LIBRARY } from './files.ts';

const RICH = GOOD.replace(
  'iv-ketamine: {}',
  'iv-ketamine: { reminders: { extra: { before: 1d, at: "17:00", text: soon, only: { visits: [1] } } }, phases: { a: { visits: any } } }',
);

/** Every problem has a place that is in the file, and there is a clinic just when there is no error. */
function readsSafely(text: string): void {
  const { clinic, problems } = readClinic({ path: 'harbor.yaml', text }, LIBRARY);
  const lines = text.split('\n').length;
  for (const { line, column, message } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(/^[^\n]+[.?]$/u);
  }
  expect(clinic === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
}

test('a good file with any stretch replaced is read or refused, and never throws', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ':',
      '\n',
      '\t',
      '- ',
      '*a',
      '&a ',
      '!x ',
      '%',
      '? ',
      '|',
      '>',
      'off',
      'null',
      '~',
      '{}',
      '[]',
      '-1',
      '1e999',
      '.nan',
      '__proto__',
      'constructor',
      '{{',
      '\u0000',
      '\uFEFF',
      '😀',
      '\uD800',
    ),
    fc.string({ maxLength: 8, unit: 'binary' }),
  );
  const place = fc.nat(RICH.length);
  fc.assert(
    fc.property(place, fc.nat(12), piece, (from, length, text) => {
      readsSafely(RICH.slice(0, from) + text + RICH.slice(from + length));
    }),
    { numRuns: 600 },
  );
});

test('any value in any place is read or refused, and never throws', () => {
  const lines = RICH.split('\n');
  fc.assert(
    fc.property(fc.nat(lines.length - 1), fc.json({ maxDepth: 4 }), (line, json) => {
      const key = lines[line]?.split(':')[0] ?? 'x';
      readsSafely(lines.with(line, `${key}: ${json}`).join('\n'));
    }),
    { numRuns: 200 },
  );
});

/** Every key of every map, at any depth, by the path of the map and its own name. */
function everyKey(node: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => everyKey(item, [...path, index]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const below = [...path, String(key)];
    return [below, ...everyKey(value as Node, below)];
  });
}

/** Has a value at most of the keys that there are. */
const FULL = GOOD.replace('texting: {}', 'texting: { window: "09:00-20:00", perDay: 4, discreet: true }')
  .replace('roles:', 'hours: ["mon-fri 08:00-17:00"], backup: true, roles:')
  .replace('texts: {}', 'texts: { own: { en: "Hello {visitDay}" } }')
  .replace(
    'iv-ketamine: {}',
    `iv-ketamine:
    visitLasts: 2h
    phases: { induction: { visits: 6, spacing: 2d-4d } }
    prepare: { noFoodFor: 6h, ride: true }
    reminders: { extra: { before: 1d, at: "17:00", text: own, asks: ride, chase: { after: 2h, text: soon }, only: { visits: [1], phases: [induction] } } }
    checkIns: { daily: { from: start, after: 1d, every: 1d, until: 5d, at: "10:00", text: next-day } }
    weekly: { on: sunday, at: "18:00", text: next-day }
    notices: { moved: moved, bookNext: { text: book-next, after: 1d, at: "10:00" } }`,
  );

test('a value of another type beside a misspelt twin of its key is refused, and never throws', () => {
  expect(readClinic({ path: 'harbor.yaml', text: FULL }, LIBRARY).clinic).toBeDefined();
  const keys = everyKey(parseDocument(FULL).contents);
  const values = fc.constantFrom<unknown>(
    null,
    5,
    -1.5,
    true,
    'off',
    'word',
    '',
    [],
    [null],
    ['a'],
    [{}],
    {},
    { a: {} },
  );
  const twin = fc.constantFrom(
    (key: string) => key.slice(0, -1),
    (key: string) => `${key}s`,
    (key: string) => `x${key}`,
  );
  fc.assert(
    fc.property(fc.constantFrom(...keys), values, twin, fc.boolean(), (path, value, misspelt, keeps) => {
      const document = parseDocument(FULL);
      const last = String(path.at(-1));
      document.setIn([...path.slice(0, -1), misspelt(last)], keeps ? document.getIn(path, true) : value);
      document.setIn(path, value);
      readsSafely(document.toString());
    }),
    { numRuns: 300 },
  );
});

test('any text at all is read or refused, and never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), readsSafely), { numRuns: 200 });
});
