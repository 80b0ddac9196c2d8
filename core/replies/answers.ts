import { beginsClause, THANKS } from './phrases/clauses.ts';
import type { Context, Feeling } from './reading.ts';
import type { Token } from './text/tokens.ts';
import { AROUND_FEELING, COUNTED, FEELING_DIGITS, FEELING_LEADS, FEELING_WORDS } from './words/answers.ts';

/** What a message answers, whichever question is open. */
export interface Answer {
  readonly feeling?: Feeling;
  /** Two different digits, of which this is the worst: a person decides. */
  readonly worst?: Feeling;
  readonly visit?: 'confirm' | 'change' | 'no-ride';
  /** The tokens that answer. */
  readonly tokens: readonly Token[];
}

export const NO_ANSWER: Answer = { tokens: [] };

/** The digit that a message answers with: `2`, `#2`, `2️⃣`, `two`, `2 i think`, `a bit off`. */
export function feelingAnswer(tokens: readonly Token[], context: Context): Answer {
  const worded = context === 'feeling' ? wordedFeeling(tokens) : undefined;
  if (worded) return worded;
  const found = tokens.flatMap((token, index) => {
    const feeling = isRideHad(tokens, index, context) ? undefined : digitAt(tokens, index);
    return feeling ? [{ feeling, token, isAnswer: isAnswerAt(tokens, index, context) }] : [];
  });
  if (!found.some(({ isAnswer }) => isAnswer)) return NO_ANSWER;
  const values = new Set(found.map(({ feeling }) => feeling));
  const answering = found.map(({ token }) => token);
  if (values.size === 1 && found[0]) return { feeling: found[0].feeling, tokens: answering };
  return { worst: Math.max(...values) as Feeling, tokens: answering };
}

/** In the words of our question, alone or before thanks: a digit after those is the answer. */
function wordedFeeling(tokens: readonly Token[]): Answer | undefined {
  const fore = beforeThanks(tokens);
  const isMore = tokens.slice(fore.length).some(({ typed }) => Object.hasOwn(FEELING_DIGITS, typed));
  return feelingIn(tokens) ?? (isMore ? undefined : feelingIn(fore));
}

function feelingIn(said: readonly Token[]): Answer | undefined {
  const feeling = FEELING_WORDS[bare(said)] ?? FEELING_WORDS[bare(said.filter((token) => !isOfFeeling(token)))];
  return feeling && { feeling, tokens: said.filter(isWord) };
}

/** "I have one" speaks of the ride that was asked about. */
function isRideHad(tokens: readonly Token[], index: number, context: Context): boolean {
  const isHad = ['have', 'got', 'ive', 'found'].includes(tokens[index - 1]?.typed ?? '');
  return context === 'ride' && tokens[index]?.typed === 'one' && isHad;
}

/** "Fine, thanks for asking" is fine; what stands after is read for itself. */
function beforeThanks(tokens: readonly Token[]): readonly Token[] {
  return before(tokens, ({ typed }) => THANKS.has(typed));
}

/** `Hi, doing great today` says great. */
function isOfFeeling({ typed }: Token): boolean {
  return AROUND_FEELING.has(typed);
}

function before(tokens: readonly Token[], isEnd: (token: Token, next: Token | undefined) => boolean): readonly Token[] {
  const place = tokens.findIndex((token, index) => isEnd(token, tokens[index + 1]));
  return place < 0 ? tokens : tokens.slice(0, place);
}

/** The words of a message in a row, without emoji. */
function bare(tokens: readonly Token[]): string {
  return tokens
    .filter(isWord)
    .map(({ typed }) => typed)
    .join(' ');
}

/** A face beside the word is no part of it: whoever is "great 🙁" is not. */
function isWord({ raw }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(raw);
}

function digitAt(tokens: readonly Token[], index: number): Feeling | undefined {
  const token = tokens[index];
  const raw = token?.raw ?? '';
  const said = /^\d/.test(raw) ? raw.replace(/^([1-4])\1+$/, '$1') : (token?.typed ?? '');
  const feeling = Object.hasOwn(FEELING_DIGITS, said) ? FEELING_DIGITS[said] : undefined;
  if (!token || !feeling) return undefined;
  // A line or sentence is a message of its own: a digit that begins one is not of the number before.
  const sentence = sentenceAt(tokens, index);
  if (isCounting(sentence, sentence.indexOf(token))) return undefined;
  return /^\d/.test(said) || isWordAlone(tokens, index) ? feeling : undefined;
}

/** Whether the digit counts something, tells a time or is what somebody does not answer: `3/10`, `10-4`, `not a 3`. */
function isCounting(sentence: readonly Token[], index: number): boolean {
  const [before, token, next] = [sentence[index - 1], sentence[index], sentence[index + 1]];
  if (isOfLarger(token, next) || isOfLarger(before, token) || isOutOf(sentence.slice(index + 1))) return true;
  if (isBetween(sentence, index)) return !sentence.every(isSmallOrDigit);
  if (before?.typed === 'not' || (before?.typed === 'a' && sentence[index - 2]?.typed === 'not')) return true;
  return COUNTED.after.has(next?.typed ?? '') || COUNTED.before.has(before?.typed ?? '');
}

/** "Between 2 and 3" is two answers; "call between 2 and 3" is none. */
function isBetween(sentence: readonly Token[], index: number): boolean {
  const before = (count: number) => sentence[index - count]?.typed ?? '';
  return [before(1), ['and', 'y', 'or'].includes(before(1)) ? before(3) : ''].some((word) =>
    ['between', 'entre'].includes(word),
  );
}

function isSmallOrDigit(token: Token): boolean {
  return isSmall(token) || Object.hasOwn(FEELING_DIGITS, token.raw);
}

function sentenceAt(tokens: readonly Token[], index: number): readonly Token[] {
  const from = tokens.findLastIndex(({ endsSentence }, at) => at < index && endsSentence) + 1;
  const to = tokens.findIndex(({ endsSentence }, at) => at >= index && endsSentence);
  return tokens.slice(from, to < 0 ? tokens.length : to + 1);
}

/** Joined by one mark with a number that is none of ours. */
function isOfLarger(one: Token | undefined, next: Token | undefined): boolean {
  if (!one || !next || next.start - one.end !== 1) return false;
  return [one, next].every(({ raw }) => /^\d+$/.test(raw)) && [one, next].some(({ raw }) => Number(raw) > 4);
}

function isOutOf([out, of, whole]: readonly Token[]): boolean {
  return out?.typed === 'out' && of?.typed === 'of' && /^\d+$/.test(whole?.raw ?? '');
}

/** "One of my meds" counts nothing: a word for a digit answers where only small words stand beside it. */
function isWordAlone(tokens: readonly Token[], index: number): boolean {
  if (index === 0 && tokens[index]?.isSetOff) return true;
  return beforeRequest(sentenceAt(tokens, index)).every(
    (token) => isSmall(token) || Object.hasOwn(FEELING_DIGITS, token.typed),
  );
}

/** "Four can someone call me" answers first, and then asks. */
function beforeRequest(sentence: readonly Token[]): readonly Token[] {
  return before(sentence, ({ typed }, next) => beginsClause(typed, next?.typed));
}

function isSmall({ typed, isFiller }: Token): boolean {
  return isFiller || FEELING_LEADS.has(typed);
}

/** Whoever writes may say so first: `hi its Maria, 4`. Where a feeling was asked about it need not look like a name. */
function isLead(token: Token, context: Context): boolean {
  return isSmall(token) || (token.isSetOff && (context === 'feeling' || token.words.includes('aname')));
}

const LEADS_MAX = 7;

/** At the beginning of a sentence, after a few small words, or as the last word. */
function isAnswerAt(tokens: readonly Token[], index: number, context: Context): boolean {
  if (index === tokens.length - 1 && context === 'feeling') return true;
  const leads = tokens.slice(tokens.findLastIndex(({ endsSentence }, at) => at < index && endsSentence) + 1, index);
  return leads.length <= LEADS_MAX && leads.every((token) => isLead(token, context));
}
