import { didYouMean, nearest } from '../../../core/reading/did-you-mean.ts';

const KEYS = ['reminders', 'checkIns', 'at', 'only', 'text', 'sunday', 'saturday'];

test.each([
  { word: 'remindres', near: 'reminders', because: 'two letters changed places' },
  { word: 'check-ins', near: 'checkIns', because: 'joiners and case count for nothing' },
  { word: 'txt', near: 'text', because: 'a letter is missing' },
  { word: 'sun', near: 'sunday', because: 'it is the beginning of one word only' },
  { word: 'att', near: 'at', because: 'one letter too many, in a word of two' },
  { word: 's', near: undefined, because: 'one letter could be anything' },
  { word: 'sa', near: undefined, because: 'so could two' },
  { word: 'colour', near: undefined, because: 'nothing is near' },
  { word: 'x'.repeat(10_000), near: undefined, because: 'no name is so long' },
])('$word is near $near: $because', ({ word, near }) => {
  expect(nearest(word, KEYS)).toBe(near);
});

test('says nothing when nothing is near', () => {
  expect(didYouMean('remindres', KEYS)).toBe(' Did you mean "reminders"?');
  expect(didYouMean('colour', KEYS)).toBe('');
});
