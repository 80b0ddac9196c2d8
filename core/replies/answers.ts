import { beginsClause, THANKS } from './phrases/clauses.ts';
import type { Hit } from './phrases/phrase-book.ts';
import type { Context, Feeling } from './reading.ts';
import type { Token } from './text/tokens.ts';
import type { Told } from './told.ts';
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
  if (context === 'feeling') {
    for (const said of [tokens, beforeThanks(tokens)]) {
      const worded = FEELING_WORDS[bare(said)];
      if (worded) return { feeling: worded, tokens: said };
    }
  }
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

/** "Fine, thanks for asking" is fine; what stands after is read for itself. */
function beforeThanks(tokens: readonly Token[]): readonly Token[] {
  return before(tokens, ({ typed }) => THANKS.has(typed));
}

function before(tokens: readonly Token[], isEnd: (token: Token, next: Token | undefined) => boolean): readonly Token[] {
  const place = tokens.findIndex((token, index) => isEnd(token, tokens[index + 1]));
  return place < 0 ? tokens : tokens.slice(0, place);
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

interface Asked {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit<Told>[];
  readonly text: string;
  readonly context: Context;
}

/** What a message answers to a question about a visit: its letter, or words that say the same. */
export function visitAnswer(asked: Asked): Answer {
  const letter = letterOf(asked);
  if (letter && letter.visit !== 'confirm') return letter;
  if (isContrary(asked)) return noAnswer(asked);
  return letter ?? yesOf(asked) ?? NO_ANSWER;
}

/**
 * A letter at the beginning, perhaps after a greeting, or set apart at the end; before both one that was thought better
 * of. "R u open" asks something else, and so does "vitamin c ok?".
 */
function letterOf({ tokens, context }: Asked): Answer | undefined {
  const back = takenBack(tokens, context);
  if (back) return back;
  const index = tokens.slice(0, 3).findIndex(({ raw }) => Object.hasOwn(VISIT_LETTERS.letters, raw));
  const last = tokens.length - 1;
  const first = index >= 0 && areLeads(tokens.slice(0, index)) ? letterAt(tokens, index, context) : undefined;
  const end = first || tokens[last - 1]?.isSetOff ? letterAt(tokens, last, context) : undefined;
  return first && end?.visit === 'confirm' ? first : (end ?? first);
}

/**
 * "C... actually R please" is no yes, nor is "oops N": an R or N after a word of second thoughts, or as the first of a
 * sentence after a C. A C is never found so, for it would make a yes of a doubt.
 */
function takenBack(tokens: readonly Token[], context: Context): Answer | undefined {
  const index = tokens.findIndex(
    ({ raw }, at) => LETTERS_BACK.has(raw) && (isSecondThought(tokens, at) || isAfterC(tokens, at)),
  );
  return index < 0 ? undefined : letterAt(tokens, index, context);
}

function isSecondThought(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.typed ?? '';
  const isMade = ['that', 'it'].includes(before) && tokens[index - 2]?.typed === 'make';
  return isMade || VISIT_LETTERS.secondThoughts.has(before);
}

function isAfterC(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.endsSentence === true && tokens.slice(0, index).some(({ raw }) => raw === 'c');
}

const LETTERS_BACK: ReadonlySet<string> = new Set(['r', 'n']);

function letterAt(tokens: readonly Token[], index: number, context: Context): Answer | undefined {
  const token = tokens[index];
  const visit = token && Object.hasOwn(VISIT_LETTERS.letters, token.raw) ? VISIT_LETTERS.letters[token.raw] : undefined;
  if (!token || !visit) return undefined;
  const isAsked = visit === 'no-ride' && context === 'ride';
  return !isAsked && isWordBefore(token, tokens[index + 1]) ? undefined : { visit, tokens: [token] };
}

/** The letter is short for a word where one of these follows: `r we still on`, `n what about lunch`. */
function isWordBefore({ raw, isSetOff }: Token, next: Token | undefined): boolean {
  const after = Object.hasOwn(VISIT_LETTERS.shortFor, raw) ? VISIT_LETTERS.shortFor[raw] : undefined;
  return next !== undefined && !isSetOff && after?.has(next.typed) === true;
}

function areLeads(tokens: readonly Token[]): boolean {
  return tokens.every(({ typed }) => VISIT_LETTERS.leads.has(typed));
}

function yesOf({ tokens, hits, text, context }: Asked): Answer | undefined {
  const yes = tokens.slice(0, 3).find((_token, index) => isYesAt(tokens, index, text));
  if (yes && !isBeforeQuestion(yes, { tokens, text })) return { visit: 'confirm', tokens: [yes] };
  if (context !== 'confirm' && context !== 'ride') return undefined;
  const phrase = hits.find(
    ({ told }) => told.kind === 'affirmation' && (told.of === 'confirm' || (told.of === 'ride' && context === 'ride')),
  );
  if (phrase) return { visit: 'confirm', tokens: tokens.slice(phrase.from, phrase.to) };
  const sign = tokens.find(({ raw }) => VISIT_LETTERS.signs.has(raw));
  return sign && { visit: 'confirm', tokens: [sign] };
}

/** "Ok, what time?" confirms nothing yet. */
function isBeforeQuestion(yes: Token, { tokens, text }: Pick<Asked, 'tokens' | 'text'>): boolean {
  if (!WEAK_YES.has(yes.typed)) return false;
  return text.includes('?') || VISIT_LETTERS.asking.has(tokens[tokens.indexOf(yes) + 1]?.typed ?? '');
}

const WEAK_YES: ReadonlySet<string> = new Set(['ok', 'sure']);

function isYesAt(tokens: readonly Token[], index: number, text: string): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !(VISIT_LETTERS.yes.has(token.raw) || VISIT_LETTERS.yes.has(token.typed))) return false;
  const isAlone = next === undefined || token.isSetOff;
  // "I feel ok to drive" says yes to nothing.
  if (WEAK_YES.has(token.typed)) return areLeads(tokens.slice(0, index));
  if (token.typed === 'y' || token.typed === 'ya') return index === 0 && (isAlone || AFTER_YA.has(next.typed));
  // "Si llego tarde, ¿me atienden?" is an if.
  return token.typed !== 'si' || isAlone || !text.includes('?');
}

/** Whether something stands beside a yes that takes it back or makes it doubtful. */
function isContrary(asked: Asked): boolean {
  const { tokens, hits, text } = asked;
  if (hits.some(({ told }) => told.kind === 'doubt' || isContraryOfVisit(told)) || goingAlone(asked)) return true;
  return (
    tokens.some((token, index) => VISIT_LETTERS.contrary.has(token.typed) && !isNoProblem(tokens, index)) ||
    /^\W*\w+\W*\?/.test(text)
  );
}

/** To come or go home alone, where a ride was asked about. */
function goingAlone({ hits, context }: Asked): Hit<Told> | undefined {
  return context === 'ride' ? hits.find(({ told }) => told.kind === 'affirmation' && told.of === 'no-ride') : undefined;
}

function isContraryOfVisit(told: Told): boolean {
  return told.kind === 'logistics' && CONTRARY_MEANINGS.has(told.meaning);
}

const CONTRARY_MEANINGS: ReadonlySet<string> = new Set(['cannot-come', 'change', 'no-ride']);

function isNoProblem(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.typed ?? '';
  return ['problem', 'worries', 'prob', 'hay', 'problema', 'doubt'].includes(next) && tokens[index]?.typed === 'no';
}

/** An open question is answered by another time or by no; nothing else is understood of it. */
function noAnswer(asked: Asked): Answer {
  const { tokens, hits, context } = asked;
  if (context !== 'confirm' && context !== 'ride') return NO_ANSWER;
  const alone = goingAlone(asked);
  if (alone) return { visit: 'no-ride', tokens: tokens.slice(alone.from, alone.to) };
  const change = hits.find(({ told }) => told.kind === 'logistics' && told.meaning === 'change');
  if (change) return { visit: 'change', tokens: tokens.slice(change.from, change.to) };
  // "No voy a poder ir" begins with a no, and says more.
  if (hits.some(({ told }) => told.kind === 'logistics' && told.meaning === 'cannot-come')) return NO_ANSWER;
  const first = tokens.find(({ isFiller }) => !isFiller);
  const isNo = first !== undefined && VISIT_LETTERS.no.has(first.typed) && !isNoProblem(tokens, tokens.indexOf(first));
  return context === 'ride' && isNo ? { visit: 'no-ride', tokens: [first] } : NO_ANSWER;
}
