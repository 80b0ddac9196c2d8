import type { Hit } from './phrases/phrase-book.ts';
import type { Token } from './text/tokens.ts';
import type { Told } from './told.ts';
import { VISIT_LETTERS } from './words/answers.ts';

type Found = Hit<Told>;

/** Words right before a symptom by which somebody says not to have it. `Never` is none: "never felt so dizzy". */
const DENYING: ReadonlySet<string> = new Set(
  'no not without zero dont doesnt didnt isnt arent wont havent hasnt sin ni tampoco'.split(' '),
);
/** They pass the denial on: `no nausea or headache`. */
const PASSING_ON: ReadonlySet<string> = new Set('or nor ni o'.split(' '));
/** What may stand between: `no weird side effects`. Not `so`, `this` or `well`, which deny something else. */
const BETWEEN_SYMPTOMS: ReadonlySet<string> = new Set(
  `a an any the my other more longer feel feeling felt have having had been experiencing get getting got weird bad major new real serious
  big unusual significant me es estoy tengo siento ningun ninguna`.split(/\s+/),
);
/** The same before plans: `dont want to cancel`, `no need to reschedule`. */
const BETWEEN_PLANS: ReadonlySet<string> = new Set('want need have going to ever just really please even'.split(' '));

/**
 * The symptoms, plans and what else is told as wrong, that a message says are not there. Only for these: a danger is read
 * in a denial too.
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
    if (isLost(hit, tokens.slice(place, hit.from))) continue;
    if ((DENYING.has(before.typed) && !isAsking(tokens[hit.from])) || isPassedOn) denied.add(hit);
  }
  return denied;
}

/** "No longer urinating" and "no longer pregnant" tell of something new. */
function isLost({ told }: Found, before: readonly Token[]): boolean {
  if (told.kind !== 'symptom' || !before.some(({ typed }) => typed === 'longer')) return false;
  return LOST.has(told.symptom.id);
}

const LOST: ReadonlySet<string> = new Set(['bladder', 'pregnancy']);

/** Whether a word may stand in a denial, and so says nothing else beside one. */
export function isOfDenial({ typed }: Token): boolean {
  return DENYING.has(typed) || PASSING_ON.has(typed) || BETWEEN_SYMPTOMS.has(typed);
}

/** `No can we do Thursday` answers, and then asks. */
function isAsking(first: Token | undefined): boolean {
  return first !== undefined && VISIT_LETTERS.asking.has(first.typed);
}

const CAN_BE_DENIED: ReadonlySet<Told['kind']> = new Set(['symptom', 'urgent', 'logistics'] as const);

/** Of the word before, past what says nothing; nowhere where a mark stands between. */
function placeBefore(tokens: readonly Token[], { from, told }: Found): number {
  const between = told.kind === 'logistics' && told.meaning !== 'prep-problem' ? BETWEEN_PLANS : BETWEEN_SYMPTOMS;
  const place = tokens.findLastIndex(({ typed, isSetOff }, at) => at < from && (isSetOff || !between.has(typed)));
  return tokens[place]?.isSetOff ? -1 : place;
}
