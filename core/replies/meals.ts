import type { Treatment } from '../clinic/clinic.ts';
import type { Seen } from './finding.ts';
import { wordsOfClasses } from './phrases/notation.ts';
import { CLASSES } from './words/classes/classes.ts';

/** Treatments before which nobody eats, and after a visit of which the next is a day away at the least. */
const FASTED: readonly Treatment[] = ['iv', 'esk', 'oral'];
/** So long after a visit a meal is none before the next one. */
const MEAL_HOURS_MAX = 12;

/** What tells of a meal, and of nothing else: no alcohol, no medicine, no fever. */
const MEAL_WORDS = wordsOfClasses(
  `<food> <soft-drink> ate eaten eat had have just already i some something ya comi comimos desayune almorce cene algo
  breakfast lunch dinner supper a to coffee tea juice water cafe te jugo agua and but`.split(/\s+/),
  CLASSES,
);

/**
 * Whether a phrase tells of a meal after a visit, in answer to how they feel: `1 ate dinner fine`. Before a visit, or when
 * nobody knows, what they ate is for a nurse.
 */
export function isMealAfter({ from, to }: Seen['hits'][number], { tokens, message }: Seen): boolean {
  const { context, treatment, hoursAfterVisit } = message;
  if (context !== 'feeling' || treatment === undefined || hoursAfterVisit === undefined) return false;
  const isSoon = FASTED.includes(treatment) && hoursAfterVisit >= 0 && hoursAfterVisit <= MEAL_HOURS_MAX;
  return (
    isSoon &&
    isMealAlone(tokens.slice(to)) &&
    tokens.slice(from, to).every(({ typed, isFiller }) => isFiller || MEAL_WORDS.has(typed))
  );
}

/** What was eaten is food, and no wine stands beside it: "ate some mushrooms" is no meal. */
function isMealAlone(after: Seen['tokens']): boolean {
  const next = after.find(({ typed, isFiller }) => !isFiller && !OF_MEAL.has(typed));
  return next === undefined || MEAL_WORDS.has(next.typed) || AFTER_MEAL.has(next.typed);
}

/** How it was: `ate a huge burger`. */
const OF_MEAL: ReadonlySet<string> = new Set(
  'huge big whole little small nice great yummy delicious bowl plate slice piece cup'.split(' '),
);
const AFTER_MEAL: ReadonlySet<string> = new Set(
  'fine ok okay well good normal normally no thanks thank gracias bien earlier later tonight y pero'.split(' '),
);
