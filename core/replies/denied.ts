import type { Told } from './lexicon.ts';
import type { Hit } from './phrases/phrase-book.ts';
import type { Token } from './text/tokens.ts';

type Found = Hit<Told>;

/** Words right before a symptom by which somebody says not to have it. */
const DENYING: ReadonlySet<string> = new Set(
  'no not without never zero dont doesnt didnt isnt arent wont havent hasnt sin ni nada tampoco nunca'.split(' '),
);
/** What may stand between: `no weird side effects`. */
const KINDS: ReadonlySet<string> = new Set(
  'weird bad major new real serious other more big unusual significant many any'.split(' '),
);
/** They pass the denial on: `no nausea or headache`. */
const PASSING_ON: ReadonlySet<string> = new Set('or nor ni o'.split(' '));

/**
 * The symptoms, and what else is told as wrong, that a message says are not there. Only for these: a danger is read in a
 * denial too.
 *
 * @example
 * '1 no nausea or headache' //=> both
 * 'no, headache' //=> none: the `no` stands apart
 */
export function deniedOf(tokens: readonly Token[], hits: readonly Found[]): ReadonlySet<Found> {
  const denied = new Set<Found>();
  for (const hit of hits.filter(({ told }) => CAN_BE_DENIED.has(told.kind)).toSorted((a, b) => a.from - b.from)) {
    const place = placeBefore(tokens, hit);
    const before = tokens[place];
    if (!before) continue;
    const isPassedOn = PASSING_ON.has(before.typed) && [...denied].some(({ to }) => to === place);
    if (DENYING.has(before.typed) || isPassedOn) denied.add(hit);
  }
  return denied;
}

const CAN_BE_DENIED: ReadonlySet<Told['kind']> = new Set(['symptom', 'urgent', 'logistics'] as const);

/** `dont want to cancel`, `no need to reschedule`. */
function isWish(token: Token | undefined): boolean {
  return token !== undefined && !token.isSetOff && WISHES.has(token.typed);
}

const WISHES: ReadonlySet<string> = new Set('want need have going to ever just really please even'.split(' '));

function isPassed(token: Token | undefined): boolean {
  return token !== undefined && !token.isSetOff && token.typed !== 'like' && (token.isFiller || KINDS.has(token.typed));
}

/** Of the word before, past what says nothing; nowhere where a mark stands between. */
function placeBefore(tokens: readonly Token[], { from, told }: Found): number {
  let place = from - 1;
  const isBetween = told.kind === 'logistics' && told.meaning !== 'prep-problem' ? isWish : isPassed;
  while (isBetween(tokens[place])) place -= 1;
  return tokens[place]?.isSetOff ? -1 : place;
}
