import { bubble } from '../../../../local/show/page/bubble.ts';
import { columnsOf, harmless, shortened, wrapped } from '../../../../local/show/page/width.ts';

const LONG = 'Cedar Clinic: ¿Qué tal se siente? 1 bien, 2 un poco mal, 3 mal, 4 ayuda ya. Emergencia: 911.';

test.each([
  { text: 'See you Tue.', columns: 80, because: 'a short text makes a small bubble' },
  { text: LONG, columns: 60, because: 'accents take one column' },
  {
    text: 'Cita: mie\u0301rcoles, sa\u0301bado',
    columns: 60,
    because: 'so they do when they are characters of their own',
  },
  {
    text: '我很好，谢谢你们 ok',
    columns: 30,
    because: 'Chinese takes two columns a character, and wraps inside a word',
  },
  { text: 'Good 😀 👍🏽 today, better than ever in the whole month', columns: 40, because: 'emoji take two' },
  { text: `Link ${'x'.repeat(200)} end`, columns: 60, because: 'a long word is cut rather than sticking out' },
  { text: 'one\ntwo', columns: 60, because: 'a line break stays' },
  { text: '', columns: 60, because: 'an empty message is a bubble too' },
  { text: LONG, columns: 5, because: 'a screen too narrow for anything still gets a bubble' },
])('a bubble of $columns columns is closed and straight: $because', ({ text, columns }) => {
  const lines = bubble(text, { columns, side: 'left' });
  const widths = new Set(lines.map(columnsOf));
  expect(widths.size).toBe(1);
  expect(Math.max(...widths)).toBeLessThanOrEqual(Math.max(columns, 16));
  expect(lines[0]).toMatch(/^ {2}╭─+╮$/);
  expect(lines.at(-1)).toMatch(/^ {2}╰─+╯$/);
});

test('a bubble loses no word', () => {
  const words = bubble(LONG, { columns: 40, side: 'left' })
    .join(' ')
    .replace(/[╭╮╰╯│─]/g, ' ');
  expect(words.split(/\s+/).filter(Boolean)).toEqual(LONG.split(' '));
});

test.each([{ columns: 60 }, { columns: 80 }, { columns: 120 }])(
  'a reply ends at the right at $columns',
  ({ columns }) => {
    const widths = bubble('1', { columns, side: 'right' }).map(columnsOf);
    expect(widths).toEqual([Math.min(columns, 78), Math.min(columns, 78), Math.min(columns, 78)]);
  },
);

test.each([
  { text: 'one two three', columns: 7, lines: ['one two', 'three'], because: 'it breaks at spaces' },
  {
    text: '  10:00  one two',
    columns: 12,
    lines: ['  10:00  one', 'two'],
    because: 'what stands in columns stays there',
  },
  { text: 'abcdefgh', columns: 3, lines: ['abc', 'def', 'gh'], because: 'a word that no line can hold is cut' },
  { text: '很好很好', columns: 3, lines: ['很', '好', '很', '好'], because: 'half a character does not exist' },
])('$text wraps at $columns: $because', ({ text, columns, lines }) => {
  expect(wrapped(text, columns)).toEqual(lines);
});

test.each([
  { text: 'plain', is: 5, because: 'letters take one column' },
  { text: '很好', is: 4, because: 'Chinese takes two' },
  { text: 'e\u0301', is: 1, because: 'a combining accent takes none' },
  { text: '👩‍⚕️', is: 2, because: 'joined emoji are one' },
  { text: '…—“”', is: 4, because: 'typographic marks take one' },
])('$text takes $is: $because', ({ text, is }) => {
  expect(columnsOf(text)).toBe(is);
});

test('what is too long is shortened to fit', () => {
  expect(shortened('Wed Apr 15', 5)).toBe('Wed …');
  expect(shortened('Wed', 5)).toBe('Wed');
});

test('words from outside cannot work the screen', () => {
  expect(harmless('a\u001b[2Jb\u0007\u009b1mc\u202ed\ne')).toBe('a[2Jb1mcd\ne');
});
