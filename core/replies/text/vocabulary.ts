import { REWRITTEN } from '../words/shorthand.ts';
import { remembered } from './remembered.ts';
import { isSlipOf, SLIPS_MAX } from './slips.ts';
import { soundOf } from './spanish-sounds.ts';

/** What a typed word may stand for. */
export interface Vocabulary {
  /** The words of the lists that a typed word is, or is a slip of; itself when it is none. */
  readonly meant: (typed: string) => readonly string[];
  readonly has: (word: string) => boolean;
  /** Whether it is a word of the lists, and not only an ordinary one. */
  readonly isListed: (word: string) => boolean;
  /** The words that were run together, as in `iwanttodie`; nothing when it cannot be cut into known words. */
  readonly cut: (typed: string) => readonly string[] | undefined;
}

/** A longer run of letters is no word: comparing would only cost time. */
const WORD_LENGTH_MAX = 40;
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Makes the vocabulary of the lists. `ordinary` words are known to be what they are: `changing` is no slip of `hanging`.
 * So is whatever `isForm` says to be a form of an ordinary verb, but nothing is cut into such.
 */
export function makeVocabulary(
  listed: Iterable<string>,
  ordinary: Iterable<string>,
  isForm: (word: string) => boolean = () => false,
): Vocabulary {
  const words = new Set(listed);
  const pieces = new Set([...words, ...ordinary, ...Object.keys(REWRITTEN).filter(({ length }) => length >= 4)]);
  const ownWords = new Set([...words, ...ordinary]);
  const isKnown = (word: string) => ownWords.has(word) || isForm(word);
  const bySqueezed = Map.groupBy(words, squeezed);
  const bySound = Map.groupBy(words, soundOf);
  const byLength = Map.groupBy([...words].map(withLetters), ({ word }) => word.length);
  const lists = { words, bySqueezed, bySound, byLength };
  const guessed = remembered((typed: string) => guesses(typed, lists), REMEMBERED_MAX);
  return {
    has: isKnown,
    isListed: (word) => words.has(word),
    meant: (typed) => {
      if (typed.length > WORD_LENGTH_MAX) return [typed];
      if (isKnown(typed)) return DROPPED_G.test(typed) && words.has(`${typed}g`) ? [typed, `${typed}g`] : [typed];
      const found = guessed(typed);
      return found.length > 0 ? found : [typed];
    },
    cut: (typed) => cutWords(typed, pieces),
  };
}

/** People mistype the same words: so many are not guessed again. */
const REMEMBERED_MAX = 5_000;

interface Lists {
  readonly words: ReadonlySet<string>;
  readonly bySqueezed: ReadonlyMap<string, readonly string[]>;
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  readonly byLength: ReadonlyMap<number, readonly WithLetters[]>;
}

/** Shorter words sound like too many others. */
const HEARD_LENGTH_MIN = 4;

function guesses(typed: string, lists: Lists): readonly string[] {
  if (typed.includes('*')) return starred(typed, lists);
  const decoded = typed.replace(/[013457@$!]/g, (sign) => LEET[sign] ?? sign);
  if (/^\d+$/.test(typed)) return [];
  const same = lists.bySqueezed.get(squeezed(decoded)) ?? [];
  if (same.length > 0) return same;
  const whole = [typed.replaceAll('1', 'l'), decoded.replace(DROPPED_G, '$&g'), decoded.replace(SMALL, '$1')].find(
    (word) => lists.words.has(word),
  );
  if (whole !== undefined) return [whole];
  const heard = soundingLike(decoded, lists);
  if (heard.length > 0) return heard;
  const shortened = decoded.replace(/(.)\1{2,}/gu, '$1$1');
  const near = slips(shortened, lists);
  return near.length > 0 || shortened === squeezed(decoded) ? near : slips(squeezed(decoded), lists);
}

/** `pastillitas` are pastillas. */
const SMALL = /it([ao]s?)$/u;
/** `endin`, as it is spoken. */
const DROPPED_G = /\p{L}{2}in$/u;

function soundingLike(typed: string, { bySound }: Lists): readonly string[] {
  return typed.length < HEARD_LENGTH_MIN ? [] : (bySound.get(soundOf(typed)) ?? []);
}

/** `heeelp` is `help`, `deppressed` is `depressed`. */
function squeezed(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

interface WithLetters {
  readonly word: string;
  /** A bit for each letter of the alphabet that the word has. */
  readonly letters: number;
}

function withLetters(word: string): WithLetters {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) % 32);
  return { word, letters };
}

function slips(typed: string, { byLength }: Lists): string[] {
  const { letters } = withLetters(typed);
  const near: string[] = [];
  for (let length = typed.length - SLIPS_MAX; length <= typed.length + SLIPS_MAX; length += 1) {
    for (const candidate of byLength.get(length) ?? []) {
      if (bits(candidate.letters ^ letters) > 2 * SLIPS_MAX) continue;
      if (isSlipOf(typed, candidate.word)) near.push(candidate.word);
    }
  }
  return near;
}

function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** `k*ll` and `su*cide`: a star stands for one letter, for more when there are several. */
function starred(typed: string, { byLength }: Lists): string[] {
  const candidates = (byLength.get(typed.length) ?? []).map(({ word }) => word);
  return candidates.filter((word) => [...typed].every((letter, index) => letter === '*' || letter === word[index]));
}

/** A word run together from others has at least so many letters, and one piece of at least four. */
const CUT_LENGTH_MIN = 5;
const PIECES_MAX = 9;

function cutWords(typed: string, words: ReadonlySet<string>): readonly string[] | undefined {
  if (typed.length < CUT_LENGTH_MIN || typed.length > WORD_LENGTH_MAX) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= typed.length; end += 1) best[end] = bestCut(typed, end, { best, words });
  const cut = best[typed.length];
  return cut?.some((piece) => piece.length >= 4) ? cut : undefined;
}

interface Cutting {
  readonly best: readonly (readonly string[] | undefined)[];
  readonly words: ReadonlySet<string>;
}

function bestCut(typed: string, end: number, { best, words }: Cutting): readonly string[] | undefined {
  let shortest: readonly string[] | undefined;
  for (let start = 0; start < end; start += 1) {
    const before = best[start];
    if (!before || before.length >= PIECES_MAX || before.length + 1 >= (shortest?.length ?? Number.POSITIVE_INFINITY))
      continue;
    const piece = typed.slice(start, end);
    if (isPiece(piece) && words.has(piece)) shortest = [...before, piece];
  }
  return shortest;
}

/** Single letters are pieces only where they are words. */
function isPiece(piece: string): boolean {
  return piece.length > 1 || 'iayo'.includes(piece);
}
