import { makeVocabulary } from '../../../../core/replies/text/vocabulary.ts';

const LISTED = 'help panic suicide breathing pastillas going kill want to die i o hanging quiero killed'.split(' ');
const vocabulary = makeVocabulary(LISTED, ['changing', 'runnin', 'at'], (word) => word === 'walked');

test.each<{ typed: string; meant: readonly string[]; because: string }>([
  { typed: 'help', meant: ['help'], because: 'it is one of the lists' },
  { typed: 'heeelp', meant: ['help'], because: 'a letter was held down' },
  { typed: 'hheellpp', meant: ['help'], because: 'all of them were' },
  { typed: 'h3lp', meant: ['help'], because: 'a 3 looks like an e' },
  { typed: 'p@n!c', meant: ['panic'], because: 'so do marks' },
  { typed: 'ki11', meant: ['kill'], because: 'a 1 can be an l' },
  { typed: '1234', meant: ['1234'], because: 'a number is one' },
  { typed: 'h*lp', meant: ['help'], because: 'a star is any letter' },
  { typed: '***p', meant: ['help'], because: 'each star is one' },
  { typed: 'h*lx', meant: ['h*lx'], because: 'the others are as they are' },
  { typed: 'h*p', meant: ['h*p'], because: 'one star is not two letters' },
  { typed: 'goin', meant: ['going'], because: 'the g is not spoken' },
  { typed: 'pastillitas', meant: ['pastillas'], because: 'they are small ones' },
  { typed: 'breatihng', meant: ['breathing'], because: 'it is a slip' },
  { typed: 'brreatihngg', meant: ['breathing'], because: 'a slip with letters typed twice' },
  { typed: 'kiero', meant: ['quiero'], because: 'it sounds so in Spanish' },
  { typed: 'changing', meant: ['changing'], because: 'an ordinary word is no slip of another' },
  { typed: 'walked', meant: ['walked'], because: 'nor is a form of a verb' },
  { typed: 'elephant', meant: ['elephant'], because: 'it is like none' },
  { typed: 'a'.repeat(41), meant: ['a'.repeat(41)], because: 'so long a run is no word' },
])('$typed means $meant: $because', ({ typed, meant }) => {
  expect(vocabulary.meant(typed)).toEqual(meant);
});

test('an ordinary word without its g is that, and the one of the lists', () => {
  const spoken = makeVocabulary(['running'], ['runnin']);
  expect(spoken.meant('runnin')).toEqual(['runnin', 'running']);
});

test.each([
  { word: 'help', has: true, isListed: true },
  { word: 'changing', has: true, isListed: false },
  { word: 'walked', has: true, isListed: false },
  { word: 'hlep', has: false, isListed: false },
])('of $word it is known: $has, listed: $isListed', ({ word, has, isListed }) => {
  expect([vocabulary.has(word), vocabulary.isListed(word)]).toEqual([has, isListed]);
});

test.each<{ typed: string; words: string | undefined; because: string }>([
  { typed: 'iwanttokill', words: 'i want to kill', because: 'each is known' },
  { typed: 'wantto', words: 'want to', because: 'two are' },
  { typed: 'helpi', words: 'help i', because: 'five letters are enough' },
  { typed: 'atto', words: undefined, because: 'four are not' },
  { typed: 'dieat', words: undefined, because: 'one must have four letters' },
  { typed: 'helpx', words: undefined, because: 'a rest is none' },
  { typed: 'xhelp', words: undefined, because: 'nor is one before' },
  { typed: 'killed', words: 'killed', because: 'the fewest that there are' },
  { typed: 'walkedto', words: undefined, because: 'nothing is cut into forms of verbs' },
  { typed: `want${'to'.repeat(8)}`, words: `want${' to'.repeat(8)}`, because: 'nine are enough' },
  { typed: `want${'to'.repeat(9)}`, words: undefined, because: 'ten are too many' },
  { typed: `${'breathing'.repeat(4)}help`, words: `${'breathing '.repeat(4)}help`, because: 'forty letters are read' },
  { typed: `${'breathing'.repeat(4)}helpi`, words: undefined, because: 'more only cost time' },
])('$typed is cut into $words: $because', ({ typed, words }) => {
  expect(vocabulary.cut(typed)?.join(' ')).toBe(words);
});
