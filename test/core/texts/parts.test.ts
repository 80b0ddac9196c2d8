import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { characterCode, countParts, outsideGsm } from '../../../core/texts/parts.ts';

test.each([
  { text: '', parts: 1, encoding: 'GSM-7', because: 'even an empty text is a text' },
  { text: 'a'.repeat(160), parts: 1, encoding: 'GSM-7', because: '160 fit whole' },
  { text: 'a'.repeat(161), parts: 2, encoding: 'GSM-7', because: 'each part of a split text carries a header' },
  { text: 'a'.repeat(306), parts: 2, encoding: 'GSM-7', because: 'two times 153' },
  { text: 'a'.repeat(307), parts: 3, encoding: 'GSM-7', because: 'one more' },
  { text: 'ñé¿¡Üü'.repeat(26), parts: 1, encoding: 'GSM-7', because: 'these Spanish letters are in the alphabet' },
  { text: 'á'.repeat(70), parts: 1, encoding: 'UCS-2', because: 'á is not' },
  { text: 'á'.repeat(71), parts: 2, encoding: 'UCS-2', because: '67 a part then' },
  { text: '€'.repeat(80), parts: 1, encoding: 'GSM-7', because: 'an escaped character counts twice' },
  { text: `${'a'.repeat(158)}€`, parts: 1, encoding: 'GSM-7', because: 'with its escape it fills the text' },
  { text: `${'a'.repeat(159)}€`, parts: 2, encoding: 'GSM-7', because: 'and then it is one too many' },
  { text: '€'.repeat(152), parts: 2, encoding: 'GSM-7', because: '76 of them a part' },
  { text: `á${'€'.repeat(69)}`, parts: 1, encoding: 'UCS-2', because: 'nothing is escaped there' },
  {
    text: `${'a'.repeat(152)}€${'a'.repeat(152)}`,
    parts: 3,
    encoding: 'GSM-7',
    because: 'an escape is not torn from its character',
  },
  { text: `${'á'.repeat(66)}😀${'á'.repeat(66)}`, parts: 3, encoding: 'UCS-2', because: 'nor is an emoji torn in two' },
])('counts $parts $encoding: $because', ({ text, parts, encoding }) => {
  expect(countParts(text)).toEqual({ parts, encoding });
});

test('counts as another counter does', () => {
  const gsm = fc.constantFrom(...'aé ñ€[]{}~^|\\@\n£ΔΩ');
  const wide = fc.constantFrom('a', 'á', '€', '😀', 'í', '’');
  const text = fc.oneof(
    fc.string({ unit: gsm, minLength: 1, maxLength: 500 }),
    fc.string({ unit: wide, minLength: 1, maxLength: 300 }),
  );
  fc.assert(
    fc.property(text, (body) => {
      const other = new SegmentedMessage(body);
      expect(countParts(body)).toEqual({ parts: other.segmentsCount, encoding: other.encodingName });
    }),
    { numRuns: 500 },
  );
});

test('names what keeps a text out of the alphabet, once', () => {
  expect(outsideGsm('¿Está allá? ’')).toEqual(['á', '’']);
});

test.each([
  { character: '\u00A0', code: 'U+00A0' },
  { character: '\u202E', code: 'U+202E' },
  { character: '\u{1F600}', code: 'U+1F600' },
])('a character that nobody sees is told of as $code', ({ character, code }) => {
  expect(characterCode(character)).toBe(code);
});
