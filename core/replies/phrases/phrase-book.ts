import type { Token } from '../text/tokens.ts';
import { type Element, firstWords, isClass, type Phrase, type WordClasses, wordsOf, wordsOfClasses } from './notation.ts';

/** A phrase and what it tells. */
export interface Entry<Told> {
  readonly phrase: Phrase;
  readonly told: Told;
}

/** A phrase that stands in a message: from which token up to before which. */
export interface Hit<Told> {
  readonly told: Told;
  readonly from: number;
  readonly to: number;
}

/** Phrases, ready to be looked for all at once. */
export interface PhraseBook<Told> {
  readonly words: ReadonlySet<string>;
  readonly find: (tokens: readonly Token[]) => Hit<Told>[];
}

export function makePhraseBook<Told>(entries: readonly Entry<Told>[], classes: WordClasses): PhraseBook<Told> {
  const beginning = new Map<string, Indexed<Told>[]>();
  for (const entry of entries.map(indexed)) {
    for (const word of new Set(firstWords(entry.phrase))) {
      const others = beginning.get(word);
      if (others) others.push(entry);
      else beginning.set(word, [entry]);
    }
  }
  const named = new Set(entries.flatMap(({ phrase }) => wordsOf(phrase)));
  const classesOf = byMember([...named].filter(isClass), classes);
  return {
    words: wordsOfClasses(named, classes),
    find: (tokens) => {
      const places = tokens.map((token) => placeOf(token, classesOf));
      const present = new Set(places.flatMap(({ words, joined }) => [...words, ...joined]));
      const canStand = remembered((entry: Indexed<Told>) => entry.needs.every((words) => meet(words, present)));
      return places.flatMap((_place, from) => hitsAt({ places, from }, { beginning, canStand }));
    },
  };
}

/** The classes that each word belongs to: phrases name them in its place. */
type ClassesOf = ReadonlyMap<string, readonly string[]>;

function byMember(names: readonly string[], classes: WordClasses): ClassesOf {
  const found = new Map<string, string[]>();
  for (const name of names) {
    for (const word of wordsOfClasses([name], classes)) {
      const others = found.get(word);
      if (others) others.push(name);
      else found.set(word, [name]);
    }
  }
  return found;
}

/** What phrases may name where a token stands. */
interface Place {
  readonly words: readonly string[];
  /** What it is together with the next one. */
  readonly joined: readonly string[];
  readonly endsSentence: boolean;
  readonly isFiller: boolean;
}

function placeOf({ words, withNext, endsSentence, isFiller }: Token, classesOf: ClassesOf): Place {
  const named = (said: readonly string[]) => [...said, ...said.flatMap((word) => classesOf.get(word) ?? [])];
  return { words: named(words), joined: withNext === undefined ? [] : named([withNext]), endsSentence, isFiller };
}

/** An entry with what must stand in a message somewhere before it is worth a look. */
interface Indexed<Told> extends Entry<Told> {
  readonly needs: readonly ReadonlySet<string>[];
}

function indexed<Told>(entry: Entry<Told>): Indexed<Told> {
  const needs = entry.phrase.flatMap((element) => {
    if (element.kind === 'gap' || element.isOptional) return [];
    return [element.kind === 'word' ? element.words : new Set(element.forms.flatMap(wordsOf))];
  });
  return { ...entry, needs };
}

function meet(words: ReadonlySet<string>, present: ReadonlySet<string>): boolean {
  const [fewer, more] = words.size < present.size ? [words, present] : [present, words];
  for (const word of fewer) if (more.has(word)) return true;
  return false;
}

function remembered<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

interface Beginning {
  readonly places: readonly Place[];
  readonly from: number;
}

interface Index<Told> {
  readonly beginning: ReadonlyMap<string, readonly Indexed<Told>[]>;
  readonly canStand: (entry: Indexed<Told>) => boolean;
}

function hitsAt<Told>({ places, from }: Beginning, { beginning, canStand }: Index<Told>): Hit<Told>[] {
  const place = places[from];
  const entries = new Set(place ? [...place.words, ...place.joined].flatMap((word) => beginning.get(word) ?? []) : []);
  const hits: Hit<Told>[] = [];
  for (const entry of entries) {
    if (!canStand(entry)) continue;
    const to = endOf({ phrase: entry.phrase, places, budget: { steps: STEPS_MAX } }, 0, from);
    if (to !== undefined && to > from) hits.push({ told: entry.told, from, to });
  }
  return hits;
}

/** So many words that say nothing may stand between two of a phrase. */
const FILLERS_MAX = 5;
/** One phrase at one place takes some ten steps; a message made to take more is cut short. */
const STEPS_MAX = 2_000;

interface Looking {
  readonly phrase: Phrase;
  readonly places: readonly Place[];
  readonly budget: { steps: number };
}

/** Where the rest of a phrase ends when it begins at a token, if it stands there. */
function endOf(looking: Looking, index: number, place: number): number | undefined {
  const element = looking.phrase[index];
  if (!element) return place;
  looking.budget.steps -= 1;
  if (looking.budget.steps < 0) return undefined;
  if (element.kind === 'gap') return endAfterGap(looking, index, place);
  const found = endWith(looking, index, place);
  if (found !== undefined || !element.isOptional) return found;
  return endOf(looking, index + 1, place);
}

/** Tries the element here, and after the fillers that may stand before it. Nothing is passed over before a phrase. */
function endWith(looking: Looking, index: number, place: number): number | undefined {
  const skipsMax = index === 0 ? 0 : FILLERS_MAX;
  for (let skipped = 0; skipped <= skipsMax; skipped += 1) {
    if (skipped > 0 && !looking.places[place + skipped - 1]?.isFiller) return undefined;
    const end = endHere(looking, index, place + skipped);
    if (end !== undefined) return end;
  }
  return undefined;
}

function endHere(looking: Looking, index: number, place: number): number | undefined {
  const element = looking.phrase[index];
  for (const next of element ? endsOf(element, place, looking) : []) {
    const end = endOf(looking, index + 1, next);
    if (end !== undefined) return end;
  }
  return undefined;
}

function endsOf(element: Element, place: number, { places, budget }: Looking): number[] {
  if (element.kind === 'gap') return [];
  if (element.kind === 'word') return endsOfWord(element.words, places, place);
  const ends = element.forms.map((phrase) => endOf({ phrase, places, budget }, 0, place));
  return [...new Set(ends.filter((end) => end !== undefined))];
}

function endsOfWord(named: ReadonlySet<string>, places: readonly Place[], from: number): number[] {
  const place = places[from];
  if (!place) return [];
  const ends = place.words.some((word) => named.has(word)) ? [from + 1] : [];
  return place.joined.some((word) => named.has(word)) ? [...ends, from + 2] : ends;
}

/** Up to so many words of the same sentence, the fewest first. */
function endAfterGap(looking: Looking, index: number, place: number): number | undefined {
  const gap = looking.phrase[index];
  const wordsMax = gap?.kind === 'gap' ? gap.wordsMax : 0;
  for (let words = 0; words <= wordsMax; words += 1) {
    const end = endOf(looking, index + 1, place + words);
    if (end !== undefined) return end;
    if (looking.places[place + words - 1]?.endsSentence) return undefined;
    if (place + words >= looking.places.length) return undefined;
  }
  return undefined;
}
