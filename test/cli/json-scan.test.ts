import fc from 'fast-check';
import { type JsonValue, scanJson } from '../../cli/plans/json-scan.ts';

test.each([
  { text: '', offset: 0, says: 'There is nothing here.' },
  { text: '{', offset: 1, says: 'a "}" is missing' },
  { text: '[1, 2', offset: 5, says: 'a "]" is missing' },
  { text: '{"a": 1 "b": 2}', offset: 8, says: 'A "," or "}" is missing here.' },
  { text: '{"a": 1,}', offset: 8, says: 'A value is missing before "}"' },
  { text: '[1,]', offset: 3, says: 'A value is missing before "]"' },
  { text: '{"a" 1}', offset: 5, says: 'A ":" is missing here' },
  { text: '{a: 1}', offset: 1, says: 'Keys stand in double quotes. Write "a".' },
  { text: '{1: 1}', offset: 1, says: 'A key in double quotes is missing here' },
  { text: '{"a": }', offset: 6, says: 'A value is missing before "}"' },
  { text: '{“a”: 1}', offset: 1, says: 'Texts stand in double quotes. Write " instead of “.' },
  { text: "{'a': 1}", offset: 1, says: 'Texts stand in double quotes.' },
  { text: '{"a": "b}', offset: 6, says: 'is not closed on its line' },
  { text: '{"a": "C:\\dir"}', offset: 6, says: 'holds a backslash' },
  { text: '{"a": yes}', offset: 6, says: '"yes" is neither a number, true, false nor null.' },
  { text: '{"a": +12065550177}', offset: 6, says: '"…0177" is neither' },
  { text: '{"a": 1}\u2028', offset: 8, says: 'There is a character here that JSON does not know.' },
  { text: '{"a": 01}', offset: 6, says: '"01" is neither' },
  { text: 'plan,clinic\np1,harbor', offset: 0, says: 'This is not JSON. Write one plan' },
  { text: '"plan","clinic"', offset: 6, says: 'This is not JSON. Write one plan' },
  { text: 'plan: p1', offset: 0, says: 'This is not JSON. Write one plan' },
  { text: '{} {}', offset: 3, says: 'There is more after the end.' },
  { text: '{} // here', offset: 3, says: 'JSON has no comments.' },
  { text: '['.repeat(100), offset: 51, says: 'nested too deeply' },
])('$text breaks at $offset: $says', ({ text, offset, says }) => {
  expect(scanJson(text)).toEqual({ offset, message: expect.stringContaining(says) });
});

test('each value is shown with the steps that lead to it and the places of its key and itself', () => {
  const seen: JsonValue[] = [];
  scanJson('{"a": [1, {"b": 2}], "a": 3}', (value) => seen.push(value));
  expect(seen.map(({ path, key, start, isSecond }) => [path.join('.'), key, start, isSecond])).toEqual([
    ['', 0, 0, false],
    ['a', 1, 6, false],
    ['a.0', 7, 7, false],
    ['a.1', 10, 10, false],
    ['a.1.b', 11, 16, false],
    ['a', 21, 26, true],
  ]);
});

const MANGLED = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.constantFrom('', '"', ',', ':', '{', '}', '[', ']', '\\', '1', 'e', ' ', '\n'),
  )
  .map(([text, at, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + (put === '' ? 1 : 0));
  });

test('a text is sound here just when JSON.parse takes it', () => {
  fc.assert(
    fc.property(MANGLED, (text) => {
      expect(scanJson(text) === undefined).toBe(parses(text));
    }),
    { numRuns: 2_000 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
