import { beginsClause } from './phrases/clauses.ts';
import type { Hit, Taken } from './phrases/phrase-book.ts';
import type { Token } from './text/tokens.ts';
import type { Told } from './told.ts';
import { BEFORE_WHAT, EVERYDAY_WHAT, OPEN_ENDS } from './words/idioms/open-ends.ts';
import { OF_OTHERS } from './words/shorthand.ts';

/**
 * The words of everyday phrases: a doubtful phrase cannot be made of them, and some of them are no symptom either. An
 * everyday phrase holds inside one clause only: "I'm dying. To see you would help" is no joke. And only whole: in
 * "I don't want to be here at all" it is not everyday where somebody is.
 */
export function meantOtherwise(hits: readonly Hit<Told>[], tokens: readonly Token[]): Taken<Told> {
  const idioms = hits.filter((hit) => isOneClause(hit, tokens) && isWhole(hit, tokens));
  const everyday = new Set(idioms.flatMap(({ own }) => own));
  const otherSense = new Set(
    idioms.filter(({ told }) => told.kind === 'idiom' && told.isOtherSense).flatMap(({ own }) => own),
  );
  const others = new Set(tokens.flatMap(({ typed }, index) => (Object.hasOwn(OF_OTHERS, typed) ? [index] : [])));
  return (told) => {
    if (told.kind === 'hint' || (told.kind === 'danger' && told.isDoubtful)) return everyday;
    // "Remove her from Tuesday" is no opt-out, and "he's fine" not only polite.
    if (told.kind === 'revocation' || told.kind === 'glue') return others;
    return told.kind === 'symptom' || told.kind === 'urgent' || told.kind === 'logistics' ? otherSense : NOTHING;
  };
}

const NOTHING: ReadonlySet<number> = new Set();

/** Words that begin a clause of its own, where they are no part of the everyday phrase itself. */
const BEGIN_CLAUSES: ReadonlySet<string> = new Set(['y', 'pero', 'porque', 'and', 'but', 'because']);

function isOneClause({ from, to, own }: Hit<Told>, tokens: readonly Token[]): boolean {
  return tokens.slice(from, to).every(({ typed, endsSentence }, index) => {
    const isInside = from + index < to - 1;
    const isApart = BEGIN_CLAUSES.has(typed) || beginsClause(typed, tokens[from + index + 1]?.typed);
    return !(endsSentence && isInside) && (!isApart || own.includes(from + index));
  });
}

/** Whether a phrase leaves nothing open, or what comes is everyday. One that ends where the clause does is a saying. */
function isWhole({ own }: Hit<Told>, tokens: readonly Token[]): boolean {
  const last = own.at(-1) ?? 0;
  const end = tokens[last];
  if (!end || !OPEN_ENDS.has(end.typed) || end.isSetOff || last === tokens.length - 1) return true;
  const what = tokens.slice(last + 1).find(({ typed, isSetOff }) => isSetOff || !BEFORE_WHAT.has(typed));
  return what !== undefined && (EVERYDAY_WHAT.has(what.typed) || IS_NUMBER.test(what.typed));
}

const IS_NUMBER = /^\d/;
