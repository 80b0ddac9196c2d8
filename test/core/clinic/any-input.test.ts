import fc from 'fast-check';
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

test('any text at all is read or refused, and never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), readsSafely), { numRuns: 200 });
});
