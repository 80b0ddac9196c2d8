import { type Answer, NO_ANSWER } from './answers.ts';
import type { Hit } from './phrases/phrase-book.ts';
import type { Context } from './reading.ts';
import type { Token } from './text/tokens.ts';
import type { Told } from './told.ts';
import { AFTER_YA, VISIT_LETTERS } from './words/answers.ts';

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
  const leads = tokens.slice(0, Math.max(index, 0));
  const letter = index >= 0 && areLeads(leads) ? letterAt(tokens, index, context) : undefined;
  const first = letter && { ...letter, tokens: [...leads.filter(isOfLetter), ...letter.tokens] };
  const end = first || tokens[last - 1]?.isSetOff ? letterAt(tokens, last, context) : undefined;
  return first && end?.visit === 'confirm' ? first : (end ?? first);
}

/** `Reply C` says no more than the letter. */
function isOfLetter({ typed }: Token): boolean {
  return ['reply', 'replying', 'letter', 'letra', 'option', 'answer', 'respondo'].includes(typed);
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
  const asked = isAskingFirst(tokens) ? endOfFirst(tokens) : -1;
  const phrase = hits.find(
    ({ told, from, to }) =>
      asked < from &&
      told.kind === 'affirmation' &&
      (told.of === 'confirm' || (told.of === 'ride' && context === 'ride')) &&
      !isAsked(tokens[to - 1], text),
  );
  if (phrase) return { visit: 'confirm', tokens: tokens.slice(phrase.from, phrase.to) };
  const sign = tokens.find(({ raw }) => VISIT_LETTERS.signs.has(raw));
  return sign && { visit: 'confirm', tokens: [sign] };
}

/** "We're on?" waits for our yes. */
function isAsked(last: Token | undefined, text: string): boolean {
  return last !== undefined && /^(?:\s+\p{L}+){0,2}\s*\?/u.test(text.slice(last.end));
}

/** "Should my wife drive me" and "is it on my calendar" ask, with or without a mark; "will do, my wife drives" does not. */
function isAskingFirst([first, second, third]: readonly Token[]): boolean {
  if (!first || !(VISIT_LETTERS.asking.has(first.typed) || ['should', 'have', 'has', 'am'].includes(first.typed)))
    return false;
  if (second?.typed === 'do' && ['will', 'can'].includes(first.typed)) return false;
  const isOf = [second, third].some((token) => token !== undefined && ASKED_OF.has(token.typed));
  return isOf || (['is', 'are', 'does'].includes(first.typed) && ['it', 'this', 'that'].includes(second?.typed ?? ''));
}

function endOfFirst(tokens: readonly Token[]): number {
  const end = tokens.findIndex(({ endsSentence }) => endsSentence);
  return end < 0 ? tokens.length : end;
}

const ASKED_OF: ReadonlySet<string> = new Set('i my we he she'.split(' '));

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
  if (isRideInDoubt(asked)) return true;
  return (
    tokens.some((token, index) => VISIT_LETTERS.contrary.has(token.typed) && !isNoProblem(tokens, index)) ||
    /^\W*\w+\W*\?/.test(text)
  );
}

/** "I think my sister is taking me" names nobody who will; of the visit itself it doubts nothing. */
function isRideInDoubt({ hits, context }: Asked): boolean {
  return context === 'ride' && hits.some(({ told }) => told.kind === 'affirmation' && told.of === 'ride-doubt');
}

/** To come or go home alone, or that a ride fell through and no other is named, where a ride was asked about. */
function goingAlone({ tokens, hits, context }: Asked): Hit<Told> | undefined {
  if (context !== 'ride') return undefined;
  const isOf = (of: string) => (hit: Hit<Told>) => hit.told.kind === 'affirmation' && hit.told.of === of;
  const alone = hits.find(isOf('no-ride'));
  const lost = hits.findLast(isOf('ride-lost'));
  const rides = hits.filter(isOf('ride'));
  const isReason = lost !== undefined && REASONS.has(tokens[firstOf(lost, tokens) - 1]?.typed ?? '');
  const isMade = lost !== undefined && rides.some(({ from, to }) => lost.to <= from || (isReason && to <= lost.from));
  return alone ?? (isMade ? undefined : lost);
}

/** Where a phrase begins with its small words: `my` of `my car broke down`. */
function firstOf({ from }: Hit<Told>, tokens: readonly Token[]): number {
  const place = tokens.findLastIndex(({ typed, isFiller }, at) => at < from && (REASONS.has(typed) || !isFiller));
  return place + 1;
}

/** Behind these it is said why another drives: `my wife drives because my car broke down`. */
const REASONS: ReadonlySet<string> = new Set('because since cause cuz cos bc coz porque'.split(' '));

function isContraryOfVisit(told: Told): boolean {
  return told.kind === 'logistics' && CONTRARY_MEANINGS.has(told.meaning);
}

const CONTRARY_MEANINGS: ReadonlySet<string> = new Set(['cannot-come', 'change', 'no-ride']);

function isNoProblem(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.typed ?? '';
  return (
    ['problem', 'worries', 'prob', 'hay', 'problema', 'doubt', 'faltare', 'faltaremos'].includes(next) &&
    tokens[index]?.typed === 'no'
  );
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
