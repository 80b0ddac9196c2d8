import { type Token, tokensOf } from '../../../../core/replies/text/tokens.ts';
import { makeVocabulary } from '../../../../core/replies/text/vocabulary.ts';

const LISTED =
  'help kill stop suicide want to die me i kms do overdose going took pills breathe cant think can noone anyone off of and husband';
const vocabulary = makeVocabulary(LISTED.split(' '), ['hits', 'not', 'now', 'my', 'dont', 'pill', 'say']);
const read = (text: string): Token[] => tokensOf(text, vocabulary);
const typed = (text: string): string =>
  read(text)
    .map((token) => token.typed)
    .join(' ');

test.each([
  { text: 'k i l l me', words: 'kill me', because: 'the letters make a word' },
  { text: 's.t.o.p', words: 'stop', because: 'so they do with marks' },
  { text: 'i k m s', words: 'i kms', because: 'one before it is a word of its own' },
  { text: 'k m s i', words: 'kms i', because: 'so is one after' },
  { text: 'f j z', words: 'f j z', because: 'these make none' },
  { text: 'sui cide', words: 'suicide', because: 'the space is in the wrong place' },
  { text: 'sui.cide', words: 'suicide', because: 'a dot hides it' },
  { text: 'sui. cide', words: 'sui cide', because: 'a sentence ends between' },
  { text: 'wantt o die', words: 'want to die', because: 'a letter stands on the wrong side' },
  { text: 'want to', words: 'want to', because: 'both are words' },
  { text: 'to do', words: 'to do', because: 'too short to be one' },
  { text: '800mg', words: '800 mg', because: 'a number and its unit' },
  { text: 'bp120', words: 'bp 120', because: 'as nurses write' },
  { text: 'xy120', words: 'xy120', because: 'of what, nobody knows' },
  { text: 'k!ll', words: 'kill', because: 'the mark is a letter' },
  { text: 'fe!!ar', words: 'fe ar', because: 'two are none' },
  { text: 'help!me', words: 'help me', because: 'the mark is one' },
  { text: 'helppp', words: 'help', because: 'a letter was held down' },
  { text: 'iwanttodie', words: 'i want to die', because: 'all was run together' },
  { text: 'wanna die', words: 'want to die', because: 'it is short for two' },
  { text: 'r u', words: 'are you', because: 'each is short for one' },
  { text: 'can not do', words: 'cant do', because: 'two words are one' },
  { text: 'can. not do', words: 'can not do', because: 'but not over the end of a sentence' },
  { text: 'I OD’d', words: 'i overdosed', because: 'it is no odd' },
  { text: 'kiII me', words: 'kill me', because: 'two capital letters look like small ones' },
  { text: '100.4 and 1,5', words: '100.4 and 1 5', because: 'a comma behind one digit sets two numbers apart' },
  { text: '12,5', words: '12,5', because: 'a comma can begin the decimals' },
])('$text reads as $words: $because', ({ text, words }) => {
  expect(typed(text)).toBe(words);
});

test.each([
  { text: 'Can’t  go', places: ['Can’t', 'go'] },
  { text: '😭 no 4️⃣ ok', places: ['😭', 'no', '4', 'ok'] },
  { text: 'sui cide, now', places: ['sui cide', 'now'] },
  { text: 'ＨÉLP me', places: ['ＨÉLP', 'me'] },
  { text: '½ pill', places: ['½', '½', 'pill'] },
])('each of $text is found where it was typed', ({ text, places }) => {
  expect(read(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual(places);
});

test.each([
  { text: 'help. now', ends: ['help', 'now'], setOff: ['help'] },
  { text: 'help, now', ends: [], setOff: ['help'] },
  { text: 'help... now', ends: [], setOff: ['help'] },
  { text: 'help\nnow!', ends: ['help', 'now'], setOff: ['help', 'now'] },
  { text: 'help - now', ends: [], setOff: ['help'] },
  { text: 'took 800mg. now', ends: ['mg'], setOff: ['mg'] },
  { text: 'sui cide. now', ends: ['suicide'], setOff: ['suicide'] },
])('of $text sentences end with $ends', ({ text, ends, setOff }) => {
  const those = (is: (token: Token) => boolean) =>
    read(text)
      .filter(is)
      .map((token) => token.typed);
  expect(those(({ endsSentence }) => endsSentence)).toEqual(
    ends.filter((word) => word !== 'now' || text.endsWith('!')),
  );
  expect(those(({ isSetOff }) => isSetOff)).toEqual(setOff);
});

/** What stands behind the word itself. */
const besides = (text: string, word: string): string[] => {
  const token = read(text).find((each) => each.typed === word);
  return token ? token.words.filter((each) => each !== word) : ['not found'];
};

test.each([
  { text: 'going 2 do it', word: '2', is: ['manynumber', 'to'], because: 'to follows going' },
  { text: 'took 2 pills', word: '2', is: ['manynumber'], because: 'a count follows took' },
  { text: 'i want 2. now', word: '2', is: ['manynumber'], because: 'nothing follows it' },
  { text: 'going 3 do it', word: '3', is: ['manynumber', 'overtwo'], because: 'only 2 sounds so' },
  { text: 'took 1 pill', word: '1', is: [], because: 'one is not many' },
  { text: 'took 99 pills', word: '99', is: ['manynumber', 'overtwo'], because: 'it can be a count' },
  { text: 'took 100', word: '100', is: ['manynumber', 'overtwo', 'bignumber'], because: 'it is none' },
  { text: 'my husband Kevin hits me', word: 'kevin', is: ['aname'], because: 'nobody knows that word' },
  { text: 'Kevin hits me', word: 'kevin', is: ['aname'], because: 'also where the sentence begins' },
  { text: 'now. Help me', word: 'help', is: [], because: 'any word is capital there' },
  { text: 'say Help', word: 'help', is: [], because: 'it is one of the lists' },
  { text: 'say Not', word: 'not', is: ['aname'], because: 'inside a sentence an ordinary word can be one' },
  { text: 'my husband KEVIN', word: 'kevin', is: [], because: 'all of it is capital' },
  { text: 'my husband Al', word: 'al', is: [], because: 'it is too short' },
  { text: 'i dont think i can breathe', word: 'can', is: ['cant'], because: 'the denial is of the thought' },
  { text: 'i think i can breathe', word: 'can', is: [], because: 'nothing is denied' },
  { text: 'i dont think that i can', word: 'can', is: ['cant'], because: 'four words before are heard' },
  { text: 'i dont think that i now can', word: 'can', is: [], because: 'that is too far' },
  { text: 'took lorazepam', word: 'lorazepam', is: ['adrug'], because: 'it is a medicine' },
  { text: 'offff', word: 'of', is: ['off'], because: 'a letter held down can be one or two' },
])('in "$text" $word is also $is: $because', ({ text, word, is }) => {
  expect([...new Set(besides(text, word))].sort()).toEqual([...is].sort());
});

test.each([
  { text: 'over dose now', withNext: 'overdose' },
  { text: 'to do', withNext: undefined },
  { text: 'over. dose', withNext: undefined },
])('with the next the first of $text is $withNext', ({ text, withNext }) => {
  const known = makeVocabulary(['overdose', 'todo'], ['over', 'dose', 'to', 'do', 'now']);
  expect(tokensOf(text, known)[0]?.withNext).toBe(withNext);
});
