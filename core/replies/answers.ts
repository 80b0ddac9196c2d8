import type { Told } from './lexicon.ts';
import type { Hit } from './phrases/phrase-book.ts';
import type { Context, Feeling } from './reading.ts';
import type { Token } from './text/tokens.ts';
import { AFTER_YA, COUNTED, FEELING_DIGITS, FEELING_LEADS, FEELING_WORDS, VISIT_LETTERS } from './words/answers.ts';

/** What a message answers, whichever question is open. */
export interface Answer {
  readonly feeling?: Feeling;
  /** Two different digits, of which this is the worst: a person decides. */
  readonly worst?: Feeling;
  readonly visit?: 'confirm' | 'change' | 'no-ride';
  /** The tokens that answer. */
  readonly tokens: readonly Token[];
}

const NO_ANSWER: Answer = { tokens: [] };

/** The digit that a message answers with: `2`, `#2`, `2️⃣`, `two`, `2 i think`, `a bit off`. */
export function feelingAnswer(tokens: readonly Token[], context: Context): Answer {
  const worded = context === 'feeling' ? FEELING_WORDS[bare(tokens)] : undefined;
  if (worded) return { feeling: worded, tokens };
  const found = tokens.flatMap((token, index) => {
    const feeling = digitAt(tokens, index);
    return feeling ? [{ feeling, token, isAnswer: isAnswerAt(tokens, index, context) }] : [];
  });
  if (!found.some(({ isAnswer }) => isAnswer)) return NO_ANSWER;
  const values = new Set(found.map(({ feeling }) => feeling));
  const answering = found.map(({ token }) => token);
  if (values.size === 1 && found[0]) return { feeling: found[0].feeling, tokens: answering };
  return { worst: Math.max(...values) as Feeling, tokens: answering };
}

/** The words of a message in a row, without emoji. */
function bare(tokens: readonly Token[]): string {
  return tokens
    .filter(({ raw }) => /[\p{L}\p{N}]/u.test(raw))
    .map(({ typed }) => typed)
    .join(' ');
}

function digitAt(tokens: readonly Token[], index: number): Feeling | undefined {
  const token = tokens[index];
  const raw = token?.raw ?? '';
  const said = /^\d/.test(raw) ? raw.replace(/^([1-4])\1+$/, '$1') : (token?.typed ?? '');
  const feeling = Object.hasOwn(FEELING_DIGITS, said) ? FEELING_DIGITS[said] : undefined;
  if (!token || !feeling || isCounting(tokens, index)) return undefined;
  return /^\d/.test(said) || isWordAlone(tokens, index) ? feeling : undefined;
}

/** Whether the digit counts something or tells a time. */
function isCounting(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const countsNext = next !== undefined && !token?.endsSentence && COUNTED.after.has(next.typed);
  return countsNext || (before !== undefined && !before.endsSentence && COUNTED.before.has(before.typed));
}

/** "One of my meds" counts nothing: a word for a digit answers where only small words stand beside it. */
function isWordAlone(tokens: readonly Token[], index: number): boolean {
  if (index === 0 && tokens[index]?.isSetOff) return true;
  return tokens.every((token) => isSmall(token) || Object.hasOwn(FEELING_DIGITS, token.typed));
}

function isSmall({ typed, isFiller }: Token): boolean {
  return isFiller || FEELING_LEADS.has(typed);
}

const LEADS_MAX = 7;

/** At the beginning, of a sentence too, after a few small words, or as the last word. */
function isAnswerAt(tokens: readonly Token[], index: number, context: Context): boolean {
  if (index === tokens.length - 1 && context === 'feeling') return true;
  if (tokens[index - 1]?.endsSentence) return true;
  return index <= LEADS_MAX && tokens.slice(0, index).every(isSmall);
}

interface Asked {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit<Told>[];
  readonly text: string;
  readonly context: Context;
}

/** What a message answers to a question about a visit: its letter, or words that say the same. */
export function visitAnswer(asked: Asked): Answer {
  const letter = letterOf(asked.tokens);
  if (letter && letter.visit !== 'confirm') return letter;
  if (isContrary(asked)) return noAnswer(asked);
  return letter ?? yesOf(asked) ?? NO_ANSWER;
}

/** A letter at the beginning, perhaps after a greeting. "R u open" asks something else. */
function letterOf(tokens: readonly Token[]): Answer | undefined {
  const index = tokens.slice(0, 2).findIndex(({ raw }) => Object.hasOwn(VISIT_LETTERS.letters, raw));
  const token = tokens[index];
  const visit = token && VISIT_LETTERS.letters[token.raw];
  return visit && tokens[index + 1]?.typed !== 'you' ? { visit, tokens: [token] } : undefined;
}

function yesOf({ tokens, hits, text, context }: Asked): Answer | undefined {
  const yes = tokens.slice(0, 3).find((_token, index) => isYesAt(tokens, index, text));
  // "Ok, what time?" confirms nothing yet.
  if (yes && !(yes.typed === 'ok' && text.includes('?'))) return { visit: 'confirm', tokens: [yes] };
  if (context !== 'confirm' && context !== 'ride') return undefined;
  const phrase = hits.find(({ told }) => told.kind === 'affirmation' && (told.of === 'confirm' || context === 'ride'));
  if (phrase) return { visit: 'confirm', tokens: tokens.slice(phrase.from, phrase.to) };
  const sign = tokens.find(({ raw }) => VISIT_LETTERS.signs.has(raw));
  return sign && { visit: 'confirm', tokens: [sign] };
}

function isYesAt(tokens: readonly Token[], index: number, text: string): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !(VISIT_LETTERS.yes.has(token.raw) || VISIT_LETTERS.yes.has(token.typed))) return false;
  const isAlone = next === undefined || token.isSetOff;
  if (token.typed === 'y' || token.typed === 'ya') return index === 0 && (isAlone || AFTER_YA.has(next.typed));
  // "Si llego tarde, ¿me atienden?" is an if.
  return token.typed !== 'si' || isAlone || !text.includes('?');
}

/** Whether something stands beside a yes that takes it back or makes it doubtful. */
function isContrary({ tokens, hits, text }: Asked): boolean {
  if (hits.some(({ told }) => told.kind === 'logistics' && CONTRARY_MEANINGS.has(told.meaning))) return true;
  return (
    tokens.some((token, index) => VISIT_LETTERS.contrary.has(token.typed) && !isNoProblem(tokens, index)) ||
    /^\W*\w+\W*\?/.test(text)
  );
}

const CONTRARY_MEANINGS: ReadonlySet<string> = new Set(['cannot-come', 'change', 'no-ride']);

function isNoProblem(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.typed ?? '';
  return ['problem', 'worries', 'prob', 'hay', 'problema', 'doubt'].includes(next) && tokens[index]?.typed === 'no';
}

/** An open question is answered by another time or by no; nothing else is understood of it. */
function noAnswer({ tokens, hits, context }: Asked): Answer {
  if (context !== 'confirm' && context !== 'ride') return NO_ANSWER;
  const change = hits.find(({ told }) => told.kind === 'logistics' && told.meaning === 'change');
  if (change) return { visit: 'change', tokens: tokens.slice(change.from, change.to) };
  // "No voy a poder ir" begins with a no, and says more.
  if (hits.some(({ told }) => told.kind === 'logistics' && told.meaning === 'cannot-come')) return NO_ANSWER;
  const first = tokens.find(({ isFiller }) => !isFiller);
  const isNo = first !== undefined && VISIT_LETTERS.no.has(first.typed) && !isNoProblem(tokens, tokens.indexOf(first));
  return context === 'ride' && isNo ? { visit: 'no-ride', tokens: [first] } : NO_ANSWER;
}
