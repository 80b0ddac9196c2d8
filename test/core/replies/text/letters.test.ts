import { lettersOf, plainText } from '../../../../core/replies/text/letters.ts';

test.each([
  { text: 'ＨÉ\u200BLP 4️⃣', plain: 'help 4', because: 'forms, accents and what nobody sees' },
  {
    text: 'СТОП',
    plain: 'ctoп',
    because: 'letters of other alphabets that look like Latin ones, and one that does not',
  },
  { text: 'ϲαn’t', plain: 'cant', because: 'Greek ones, and an apostrophe' },
  { text: 'dıe', plain: 'die', because: 'an i without its dot' },
  { text: '½ ﬁne', plain: '1⁄2 fine', because: 'what is two in one' },
])('$text is $plain: $because', ({ text, plain }) => {
  expect(plainText(text)).toBe(plain);
});

test('each letter is where it was typed, of an emoji both halves', () => {
  expect(lettersOf('😭É')).toEqual([
    { plain: '😭', start: 0, end: 2 },
    { plain: 'e', start: 2, end: 3 },
  ]);
});

test.each([...'абвгеикмнорстухцѕіјԁѵӏһԛԝαβγεηικνορτυχωϲςıȷłøđħŋɑɡɩʟʀ'])(
  '%s looks like a Latin letter, and is read as one',
  (letter) => {
    expect(plainText(letter)).toMatch(/^[a-z]$/);
  },
);
