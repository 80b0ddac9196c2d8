import type { Told } from './lexicon.ts';
import type { Hit } from './phrases/phrase-book.ts';
import type { Context, Feeling } from './reading.ts';
import type { Token } from './text/tokens.ts';
import { COUNTED, FEELING_DIGITS, FEELING_LEADS, FEELING_WORDS, VISIT_LETTERS } from './words/answers.ts';

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
  const next = tokens[index + 1];
  if (!token) return undefined;
  const said = token.raw.replace(/^([1-4])\1+$/, '$1');
  const isWord = !/^\d/.test(said);
  const feeling = Object.hasOwn(FEELING_DIGITS, said) ? FEELING_DIGITS[said] : undefined;
  if (!feeling) return undefined;
  if (next && !token.endsSentence && COUNTED.after.has(next.typed)) return undefined;
  if (COUNTED.before.has(tokens[index - 1]?.typed ?? '')) return undefined;
  // "One of my meds" counts nothing: a word for a digit answers only where nothing but small words stands beside it.
  if (
    isWord &&
    !(index === 0 && token.isSetOff) &&
    !tokens.every(({ typed, isFiller }) => isFiller || FEELING_LEADS.has(typed) || typed in FEELING_DIGITS)
  )
    return undefined;
  return feeling;
}

const LEADS_MAX = 7;

/** At the beginning, after a few small words, or as the last word. */
function isAnswerAt(tokens: readonly Token[], index: number, context: Context): boolean {
  if (index === tokens.length - 1 && context === 'feeling') return true;
  return (
    index <= LEADS_MAX && tokens.slice(0, index).every(({ typed, isFiller }) => isFiller || FEELING_LEADS.has(typed))
  );
}

interface Asked {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit<Told>[];
  readonly text: string;
  readonly context: Context;
}

/** What a message answers to a question about a visit: its letter, or words that say the same. */
export function visitAnswer({ tokens, hits, text, context }: Asked): Answer {
  const words = tokens.filter(({ isFiller }) => !isFiller || tokens.length === 1);
  const letter = words
    .map((token, index) => ({ token, index }))
    .find(({ token, index }) => index < 2 && token.raw in VISIT_LETTERS.letters);
  const said = letter && VISIT_LETTERS.letters[letter.token.raw];
  if (said && said !== 'confirm') return { visit: said, tokens: [letter.token] };
  const isAsked = context === 'confirm' || context === 'ride';
  if (isContrary({ tokens, hits, text, context })) return isAsked ? noAnswer(tokens, hits, context) : NO_ANSWER;
  if (said) return { visit: said, tokens: [letter.token] };
  const yes = tokens.slice(0, 3).find(({ raw, typed }) => VISIT_LETTERS.yes.has(raw) || VISIT_LETTERS.yes.has(typed));
  if (yes) return { visit: 'confirm', tokens: [yes] };
  const phrase = isAsked
    ? hits.find(({ told }) => told.kind === 'affirmation' && (told.of === 'confirm' || context === 'ride'))
    : undefined;
  if (phrase) return { visit: 'confirm', tokens: tokens.slice(phrase.from, phrase.to) };
  const sign = isAsked ? tokens.find(({ raw }) => VISIT_LETTERS.signs.has(raw)) : undefined;
  return sign ? { visit: 'confirm', tokens: [sign] } : NO_ANSWER;
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

function noAnswer(tokens: readonly Token[], hits: readonly Hit<Told>[], context: Context): Answer {
  const change = hits.find(({ told }) => told.kind === 'logistics' && told.meaning === 'change');
  if (change) return { visit: 'change', tokens: tokens.slice(change.from, change.to) };
  const first = tokens.find(({ isFiller }) => !isFiller);
  if (context === 'ride' && first && VISIT_LETTERS.no.has(first.typed) && !isNoProblem(tokens, tokens.indexOf(first)))
    return { visit: 'no-ride', tokens: [first] };
  return NO_ANSWER;
}
