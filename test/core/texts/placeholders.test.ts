import { atItsLongest, PLACEHOLDER_NAMES, piecesOf } from '../../../core/texts/placeholders.ts';

/** What a wording is cut into, and how long it can become. */

test.each([
  { wording: 'See you.', pieces: ['words See you.'], because: 'plain words' },
  { wording: 'Hi {firstName}!', pieces: ['words Hi ', 'placeholder firstName', 'words !'], because: 'a placeholder' },
  { wording: '{ firstName }', pieces: ['placeholder  firstName '], because: 'its name is told as it stands' },
  { wording: '{}', pieces: ['placeholder '], because: 'one without a name' },
  { wording: '{{firstName}}', pieces: ['doubled firstName'], because: 'as other programs write them' },
  { wording: '{{ firstName }}', pieces: ['doubled firstName'], because: 'with spaces, too' },
  { wording: '{{1}}', pieces: ['words {', 'words 1', 'words }'], because: 'doubled braces write braces' },
  { wording: '{firstName', pieces: ['stray {', 'words firstName'], because: 'a brace without its other' },
  { wording: 'firstName}', pieces: ['words firstName', 'stray }'], because: 'and the other without it' },
])('$wording: $because', ({ wording, pieces }) => {
  const said = piecesOf(wording).map((piece) => `${piece.kind} ${'name' in piece ? piece.name : piece.text}`);
  expect(said).toEqual(pieces);
});

const CLINIC = { name: 'Harbor', phone: '206-555-0100' };

test.each([
  { wording: '{clinicName}: call {clinicPhone}.', en: 'Harbor: call 206-555-0100.', es: 'Harbor: call 206-555-0100.' },
  { wording: '{visitDay}, {visitTime}', en: 'Wed Sep 30, 10:30 AM', es: 'mié 30 sep, 10:30 a. m.' },
  { wording: '{{visitDay}}', en: 'Wed Sep 30', es: 'mié 30 sep' },
  { wording: 'a {{ b {', en: 'a { b {', es: 'a { b {' },
  { wording: '[{toString}]', en: '[]', es: '[]' },
])('$wording is "$en" at its longest', ({ wording, en, es }) => {
  expect(atItsLongest(wording, 'en', CLINIC)).toBe(en);
  expect(atItsLongest(wording, 'es', CLINIC)).toBe(es);
  expect(atItsLongest(wording, 'fr', CLINIC)).toBe(en);
});

test('every placeholder has a longest value', () => {
  const lengths = PLACEHOLDER_NAMES.map((name) => atItsLongest(`{${name}}`, 'es', CLINIC).length);
  expect(lengths.every((length) => length > 0)).toBe(true);
});
