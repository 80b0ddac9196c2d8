import { COMMON_NAMES, CONTAINED, FILLERS, MERGED, REWRITTEN, writtenOut } from '../words/shorthand.ts';
import { isDrug } from './drugs.ts';
import { lettersOf } from './letters.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word, number or emoji of a message. */
export interface Token {
  /** As typed, in plain letters. */
  readonly raw: string;
  /** The same with shorthand written out: `are` for `r`. */
  readonly typed: string;
  /** The words of the lists that it may stand for. */
  readonly words: readonly string[];
  /** Where it stands in the message. */
  readonly start: number;
  readonly end: number;
  /** Whether a sentence ends with it. */
  readonly endsSentence: boolean;
  /** Whether any punctuation follows it. */
  readonly isSetOff: boolean;
  /** Whether a phrase may pass over it. */
  readonly isFiller: boolean;
  /** What it and the next one are together, where that is a word of the lists: `over dose`. */
  readonly withNext?: string;
}

const PIECES =
  /\d+\.\d+|\d{2,},\d+|[\p{L}\p{N}](?:[\p{L}\p{N}]|[@$*!]+(?=[\p{L}\p{N}]))*|&|\p{Extended_Pictographic}|\p{Regional_Indicator}/gu;
/** Without its apostrophe it would be `odd`; as long as what it stands for, so that places stay. */
const OVERDOSED = /\bod['’‘´`]d\b/gi;
/** Two capital letters that look like the two small ones of `kill`. */
const TALL_LETTERS = /(?<=\p{Ll})II/gu;
const IS_EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})$/u;
/** Whole or with a decimal: the 4 of 100.4 answers no question. */
const IS_NUMBER = /^\d+(?:[.,]\d+)?$/;
const IS_SET_OFF = /[,.:;!?()\n\-–—]/;
const ENDS_SENTENCE = /[!?;\n\r\u2028\u2029]|(?:^|[^.])\.(?!\.)/;

interface Reader {
  readonly text: string;
  readonly vocabulary: Vocabulary;
}

/** The words of a message, in order, each with what it may stand for. */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const spaced = respaced(spelledOut(piecesOf(text), vocabulary), vocabulary);
  const pieces = spaced.flatMap((piece) => separate(piece, vocabulary));
  const plain = merged(pieces).map((piece) => asToken(piece, vocabulary));
  const tokens = plain.map((token, index) => asName(token, plain[index - 1], { text, vocabulary }));
  return tokens.map((token, index) => {
    const meant = asDenied(asTo(token, tokens[index - 1]), tokens.slice(Math.max(0, index - DENIAL_WORDS), index));
    return withNext(meant, tokens[index + 1], vocabulary);
  });
}

interface Piece {
  readonly raw: string;
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  readonly endsSentence: boolean;
  readonly isSetOff: boolean;
}

function piecesOf(text: string): Piece[] {
  const letters = lettersOf(text.replace(OVERDOSED, 'oded').replace(TALL_LETTERS, 'll'));
  const places = letters.flatMap((letter) =>
    letter.plain.length === 1 ? letter : Array.from({ length: letter.plain.length }, () => letter),
  );
  const plain = letters.map((letter) => letter.plain).join('');
  const matches = [...plain.matchAll(PIECES)];
  return matches.map(({ 0: typed, index }, which) => {
    const until = matches[which + 1]?.index ?? plain.length;
    const after = plain.slice(index + typed.length, until);
    const start = places[index]?.start ?? 0;
    const end = places[index + typed.length - 1]?.end ?? start;
    return { raw: typed, typed, start, end, endsSentence: ENDS_SENTENCE.test(after), isSetOff: IS_SET_OFF.test(after) };
  });
}

/** Letters typed one by one, `k i l l`, `s.t.o.p`, put together where that makes words. */
function spelledOut(pieces: readonly Piece[], vocabulary: Vocabulary): Piece[] {
  const result: Piece[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = from;
    while (/^\p{L}$/u.test(pieces[to]?.typed ?? '')) to += 1;
    const run = pieces.slice(from, to);
    result.push(...(run.length === 0 ? pieces.slice(from, from + 1) : runTogether(run, vocabulary)));
    from = Math.max(to, from + 1);
  }
  return result;
}

/** So many words of one letter stand before and after a spelled word, the fewest first: `r u k m s`, `k m s. I do`. */
const BESIDE = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [0, 2],
  [2, 0],
  [1, 2],
  [2, 1],
  [2, 2],
] as const;

function runTogether(run: readonly Piece[], vocabulary: Vocabulary): readonly Piece[] {
  for (const [before, after] of BESIDE) {
    const letters = run.slice(before, run.length - after);
    const word = letters.map(({ typed }) => typed).join('');
    if (letters.length >= 3 && (vocabulary.has(word) || vocabulary.cut(word)))
      return [...run.slice(0, before), together(letters, word), ...run.slice(run.length - after)];
  }
  return run;
}

/** Words with the space in the wrong place, where that makes one or two: `sui cide`, `wantt o`. */
function respaced(pieces: readonly Piece[], vocabulary: Vocabulary): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const mended = last && isCutInTwo(last, piece, vocabulary) ? mendedSpace(last, piece, vocabulary) : undefined;
    if (mended) result.splice(-1, 1, ...mended);
    else result.push(piece);
  }
  return result;
}

/** One of the two may be a word of its own, but none that ends a sentence or begins one. `sends` is one as `send` is. */
function isCutInTwo(last: Piece, next: Piece, vocabulary: Vocabulary): boolean {
  const isKnown = ({ typed }: Piece) =>
    vocabulary.has(typed) || vocabulary.has(typed.replace(/s$/, '')) || Object.hasOwn(REWRITTEN, typed);
  const known = [last, next].filter(isKnown).length;
  return isJoinable(last, next) && IS_WORD.test(last.typed + next.typed) && known <= (last.endsSentence ? 0 : 1);
}

const IS_WORD = /^\p{L}+$/u;

function mendedSpace(last: Piece, next: Piece, vocabulary: Vocabulary): Piece[] | undefined {
  const joined = `${last.typed}${next.typed}`;
  if (joined.length >= JOINED_LENGTH_MIN && vocabulary.has(joined)) return [together([last, next], joined)];
  const [first, second, third] = vocabulary.cut(joined) ?? [];
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  return [
    { ...last, typed: first },
    { ...next, typed: second },
  ];
}

/** One piece for each word that it is made of: `800mg`, `wanna`, `iwanttodie`. */
function separate(piece: Piece, vocabulary: Vocabulary): Piece[] {
  const words = separated(piece.typed, vocabulary);
  if (words.length === 1) return [{ ...piece, typed: words[0] ?? piece.typed }];
  return words.map((typed, index) => ({
    ...piece,
    typed,
    endsSentence: piece.endsSentence && index === words.length - 1,
    isSetOff: piece.isSetOff && index === words.length - 1,
  }));
}

/** Letters held down, as in `nooo`. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const NUMBER_FIRST = /^(\d+)(\p{L}+)$/u;
/** What nurses write right before a number. */
const NUMBER_LAST = /^(hr|bp|temp|pulse|bpm|pa|took|spo)(\d+)$/;

function separated(typed: string, vocabulary: Vocabulary): readonly string[] {
  if (Object.hasOwn(REWRITTEN, typed)) return writtenOut(typed);
  const calm = typed.replace(DRAWN_OUT, '$1');
  if (calm !== typed) return separatedCalm(calm, typed, vocabulary);
  if (typed.includes('!')) return marked(typed, vocabulary);
  const parts = NUMBER_FIRST.exec(typed) ?? NUMBER_LAST.exec(typed);
  if (parts) return parts.slice(1).flatMap((part) => separated(part, vocabulary));
  if (vocabulary.has(typed)) return [typed];
  const [meant = typed] = vocabulary.meant(typed);
  if (meant !== typed) return Object.hasOwn(REWRITTEN, meant) ? writtenOut(meant) : [typed];
  return vocabulary.cut(typed)?.flatMap(writtenOut) ?? [typed];
}

/** Without its held-down letters, where that makes a word or words; else as it was. */
function separatedCalm(calm: string, typed: string, vocabulary: Vocabulary): readonly string[] {
  const words = separated(calm, vocabulary);
  const isKnown = words.length > 1 || vocabulary.has(words[0] ?? '') || vocabulary.meant(calm)[0] !== calm;
  return isKnown ? words : [typed];
}

/** `k!ll` is a word; `help!me` is two. */
function marked(typed: string, vocabulary: Vocabulary): readonly string[] {
  const decoded = [typed.replaceAll('!', 'i'), typed.replaceAll('!', 'l')].find((word) => vocabulary.has(word));
  return decoded ? [decoded] : typed.split(/!+/).flatMap((part) => separated(part, vocabulary));
}

/**
 * A capitalised word may be somebody's name: `Kevin hits me`. Where a sentence begins every word is capitalised, so there
 * it is one that nobody knows.
 */
function asName(token: Token, before: Token | undefined, { text, vocabulary }: Reader): Token {
  const isInside = before !== undefined && !before.endsSentence;
  const isKnown = isInside ? vocabulary.isListed(token.typed) : vocabulary.has(token.typed);
  const isName = (!isKnown || COMMON_NAMES.has(token.typed)) && NAME.test(text.slice(token.start, token.end));
  return isName ? { ...token, words: [...token.words, 'aname'] } : token;
}

const NAME = /^\p{Lu}\p{Ll}{2,}(?:['’]s)?$/u;

/** `going 2 do it`: a digit after a word that `to` follows may be that. */
function asTo(token: Token, before: Token | undefined): Token {
  const isTo = token.typed === '2' && before !== undefined && BEFORE_TO.has(before.typed) && !token.endsSentence;
  return isTo ? { ...token, words: [...token.words, 'to'] } : token;
}

/** "I don't think I can breathe" says cannot, "I don't think anyone would miss me" no one. */
function asDenied(token: Token, before: readonly Token[]): Token {
  const denied = Object.hasOwn(WHEN_DENIED, token.typed) ? WHEN_DENIED[token.typed] : undefined;
  const isDenied = before.some(({ typed }, at) => typed === 'think' && DENIALS.has(before[at - 1]?.typed ?? ''));
  return denied !== undefined && isDenied ? { ...token, words: [...token.words, denied] } : token;
}

const DENIALS: ReadonlySet<string> = new Set(['dont', 'doesnt', 'didnt']);
/** Of `dont think that i`, before the word that it denies. */
const DENIAL_WORDS = 4;
const WHEN_DENIED: Readonly<Record<string, string>> = {
  can: 'cant',
  could: 'cant',
  anyone: 'noone',
  anybody: 'noone',
};

const BEFORE_TO: ReadonlySet<string> = new Set(
  'want wanted wants going need needs have ready trying tried like love about planning supposed got able it all'.split(
    ' ',
  ),
);

/** Two words that are one, and what that makes with the word before: `have not been able to`. */
function merged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    result.push(piece);
    for (let one = mergedLast(result); one; one = mergedLast(result)) result.splice(-2, 2, one);
  }
  return result;
}

function mergedLast(pieces: readonly Piece[]): Piece | undefined {
  const [last, piece] = pieces.slice(-2);
  const pair = `${last?.typed} ${piece?.typed}`;
  const word = last && piece && !last.endsSentence && Object.hasOwn(MERGED, pair) ? MERGED[pair] : undefined;
  return last && piece && word !== undefined ? together([last, piece], word) : undefined;
}

function together(run: readonly Piece[], typed: string): Piece {
  const [first, last] = [run[0], run.at(-1)];
  const raw = run.map((piece) => piece.raw).join(' ');
  return {
    raw,
    typed,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    endsSentence: last?.endsSentence ?? false,
    isSetOff: last?.isSetOff ?? false,
  };
}

function asToken(piece: Piece, vocabulary: Vocabulary): Token {
  const contained = Object.hasOwn(CONTAINED, piece.typed) ? (CONTAINED[piece.typed] ?? []) : [];
  const sizes = IS_NUMBER.test(piece.typed) ? sizesOf(Number(piece.typed.replace(',', '.'))) : [];
  // `offff` may be off or of.
  const drawnOut = piece.raw.search(DRAWN_OUT) < 0 ? [] : vocabulary.meant(piece.raw);
  const isFiller = [piece.typed, ...drawnOut].some((word) => FILLERS.has(word)) || IS_EMOJI.test(piece.typed);
  const drug = !vocabulary.has(piece.typed) && isDrug(piece.typed) ? ['adrug'] : [];
  return {
    ...piece,
    words: [...vocabulary.meant(piece.typed), ...drawnOut, ...contained, ...sizes, ...drug],
    isFiller,
  };
}

/** Words by which phrases speak of any number above one, and of one that is no count: `ibuprofen 800`. */
function sizesOf(number: number): string[] {
  if (number < 2) return [];
  const large = [...(number > 2 ? ['overtwo'] : []), ...(number >= 100 ? ['bignumber'] : [])];
  return ['manynumber', ...large];
}

const JOINED_LENGTH_MIN = 6;

function withNext(token: Token, next: Token | undefined, vocabulary: Vocabulary): Token {
  const joined = `${token.typed}${next?.typed ?? ''}`;
  const isWord = next && isJoinable(token, next) && joined.length >= JOINED_LENGTH_MIN && vocabulary.has(joined);
  return isWord ? { ...token, withNext: joined } : token;
}

/** In one sentence, or with nothing but a mark or a line break between: `sui.cide`. */
function isJoinable(last: Pick<Piece, 'end' | 'endsSentence'>, { start }: Pick<Piece, 'start'>): boolean {
  return !last.endsSentence || start - last.end <= 1;
}
