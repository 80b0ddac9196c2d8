import { beginsRequest } from './phrases/clauses.ts';
import type { Hit } from './phrases/phrase-book.ts';
import type { Token } from './text/tokens.ts';
import type { Told } from './told.ts';
import { CRY_KEYWORDS, HELP_KEYWORDS, OPT_IN_KEYWORDS, OPT_OUT_KEYWORDS } from './words/opting.ts';

export type Opting = 'opt-out' | 'opt-in' | 'help' | 'cry' | undefined;

/**
 * The second step: a whole message that is one opt-out, opt-in or help word, or plain words that revoke consent.
 * Emoji, case, punctuation and quotes around the word do not count.
 *
 * @example
 * 'Stop!' //=> 'opt-out'
 * 'nausea stopped' //=> undefined
 */
export function optingOf(tokens: readonly Token[], hits: readonly Hit<Told>[]): Opting {
  const words = tokens.filter(({ raw }) => /[\p{L}\p{N}]/u.test(raw));
  const keyword = keywordIn([words.map(({ raw }) => raw).join(' '), words.map(({ typed }) => typed).join(' ')]);
  if (keyword) return keyword;
  if (isCry(words)) return 'cry';
  if (isPoliteStart(words)) return 'opt-in';
  if (revocations(hits).length > 0 || isPoliteStop(words) || isSetOffStop(words, hits)) return 'opt-out';
  return clausesOf(words).some(isCryBeside) ? 'cry' : undefined;
}

/**
 * The phrases that revoke consent, but for those that another phrase says are meant otherwise: who would unsubscribe
 * from life leaves no list.
 */
export function revocations(hits: readonly Hit<Told>[]): Hit<Told>[] {
  const otherwise = hits.filter(
    ({ told }) => told.kind === 'no-revocation' || (told.kind === 'danger' && told.level === 'crisis'),
  );
  const plain = hits.filter(({ told }) => told.kind === 'revocation');
  return plain.filter((hit) => !otherwise.some(({ from, to }) => from < hit.to && hit.from < to));
}

function keywordIn(forms: readonly string[]): Opting {
  // STOPPPP is the keyword too; HEEELP is a cry.
  const squeezed = forms.filter((form) => /(.)\1\1/u.test(form)).map((form) => form.replace(/(.)\1+/gu, '$1'));
  if ([...forms, ...squeezed].some((form) => OPT_OUT_KEYWORDS.has(form))) return 'opt-out';
  if (forms.some((form) => OPT_IN_KEYWORDS.has(form))) return 'opt-in';
  if (forms.some((form) => CRY_KEYWORDS.has(form))) return 'cry';
  return HELP_KEYWORDS.has(forms[0] ?? '') ? 'help' : undefined;
}

/** Nothing but `help`, over and over or drawn out; a thanks after AYUDA takes nothing of it back. */
function isCry(words: readonly Token[]): boolean {
  const [first, ...others] = words;
  if (!first) return false;
  const isThanked = first.typed === 'ayuda' && others.every(({ typed }) => typed === 'gracias');
  return isThanked || words.every((token) => token.words.some((word) => word === 'help' || word === 'ayuda'));
}

/** "HELP can someone call me": a cry stands beside what is asked, after a digit too. */
function isCryBeside(clause: readonly Token[]): boolean {
  const [first, ...others] = clause;
  if (first && /^\d$/.test(first.raw)) return others.length > 0 && others.every(({ typed }) => typed === 'help');
  return first !== undefined && clause.every(({ typed }) => typed === 'help' || CRY_KEYWORDS.has(typed));
}

/** The sentences, each without the request that ends it. */
function clausesOf(words: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const isNew = before?.endsSentence === true || beginsRequest(word.typed, words[index + 1]?.typed);
    if (isNew) clauses.push([word]);
    else clauses.at(-1)?.push(word);
  });
  return clauses;
}

const STOPS: ReadonlySet<string> = new Set([
  'stop',
  'unsubscribe',
  'alto',
  'basta',
  'parar',
  'stopall',
  'optout',
  'remove',
  'discontinue',
  'unsub',
]);

/** `ok stop thank you`, `stop para parar`: stops among words that say nothing else. */
function isPoliteStop(words: readonly Token[]): boolean {
  const stops = words.filter(({ typed }) => STOPS.has(typed));
  const others = words.filter((word) => !stops.includes(word));
  return stops.length > 0 && others.length <= 4 && others.every(({ typed }) => MEANT_ALONE.has(typed));
}

/** `yes START`, `start please`: nobody who agrees needs more words. */
function isPoliteStart(words: readonly Token[]): boolean {
  const starts = words.filter(({ typed }) => OPT_IN_KEYWORDS.has(typed));
  const others = words.filter((word) => !starts.includes(word));
  return starts.length === 1 && others.length <= 4 && others.every(({ typed }) => AGREED_WITH.has(typed));
}

/** `you have the wrong person, stop` and `Stop. I'm not Maria`, in a message that speaks of no symptom and laughs at nothing. */
function isSetOffStop(words: readonly Token[], hits: readonly Hit<Told>[]): boolean {
  if (hits.some(({ told }) => told.kind === 'danger' || told.kind === 'symptom' || told.kind === 'no-revocation'))
    return false;
  const typed = words.map((word) => word.typed);
  if (typed.some((word) => LAUGHS.has(word))) return false;
  const [first, second] = words;
  const [before, last] = words.slice(-2);
  const isLast =
    isStop(last) &&
    before !== undefined &&
    (isApart(before, last) || before.typed === 'please' || BEFORE_STOP.test(typed.join(' ')));
  const isFirst = isStop(first) && second !== undefined && isApart(first, second);
  return isLast || (isFirst && (first.endsSentence || typed.some((word) => REASONS.has(word))));
}

function isStop(word: Token | undefined): word is Token {
  return word !== undefined && STOPS.has(word.typed);
}

/** With a mark and a space between: not as in `non-stop`. */
function isApart(one: Token, next: Token): boolean {
  return one.isSetOff && next.start - one.end > 1;
}

/** Why somebody wants no more texts. */
const REASONS: ReadonlySet<string> = new Set(
  `wrong number person texts messages texting spam longer anymore patient paciente numero equivocado equivocada mensajes
  textos signed subscribed agreed provider elsewhere`.split(/\s+/),
);

/** What needs no mark before `stop`. */
const BEFORE_STOP =
  /\bwrong (number|person|phone)\b|\bnumero equivocado\b|\bequivocad[oa]s? de (numero|persona)\b|\bwho (is|are) (this|you) stop$|\bharassment\b/;

/** Words beside which `stop` is a joke. */
const LAUGHS: ReadonlySet<string> = new Set('lol lmao haha hahaha jaja jajaja omg sweet funny kidding'.split(' '));

const AGREED_WITH: ReadonlySet<string> = new Set(
  'yes yeah yep si ok okay sure please pls thanks thank you i agree acepto gracias por favor hi hello hola'.split(' '),
);

const MEANT_ALONE: ReadonlySet<string> = new Set(
  `please and but ok thanks thank you now por favor gracias ya just all hi hello yes si it this already immediately enough i said
  say saying no more para everything asap right pls im done`.split(/\s+/),
);
