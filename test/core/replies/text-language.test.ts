import { languageWritten } from '../../../core/replies/text-language.ts';

test.each([
  { text: 'no puedo respirar', is: 'es', because: 'its words are' },
  { text: 'me tomé todas las pastillas', is: 'es', because: 'its words are' },
  { text: '¿quién?', is: 'es', because: 'its signs are' },
  { text: 'Quiero morir', is: 'es', because: 'danger is known' },
  { text: "I can't breathe", is: 'en', because: 'its words are' },
  { text: 'who is this', is: 'en', because: 'its words are' },
  { text: 'ok', is: undefined, because: 'it tells nothing' },
  { text: '', is: undefined, because: 'there is nothing' },
])('"$text" is $is: $because', ({ text, is }) => {
  expect(languageWritten(text)).toBe(is);
});
