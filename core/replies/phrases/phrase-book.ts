import { remembered } from '../text/remembered.ts';
import type { Token } from '../text/tokens.ts';
import { beginsClause, beginsSentence } from './clauses.ts';
import {
  type Element,
  firstWords,
  isClass,
  type Phrase,
  type WordClasses,
  wordsOf,
  wordsOfClasses,
} from './notation.ts';

/** A phrase and what it tells. */
export interface Entry<Told> {
  readonly phrase: Phrase;
  readonly told: Told;
  /** Whether a sentence that ends it may be followed by another with no mark between: see beginsSentence. */
  readonly isRunOn?: boolean;
}

/** A phrase that stands in a message: from which token up to before which. */
export interface Hit<Told> {
  readonly told: Told;
  readonly from: number;
  readonly to: number;
  /** The tokens that its words are, without those in its gaps and the fillers between. */
  readonly own: readonly number[];
}

/** Tokens that a phrase may not use, by what it tells: their words are meant otherwise. */
export type Taken<Told> = (told: Told) => ReadonlySet<number>;

/** Phrases, ready to be looked for all at once. */
export interface PhraseBook<Told> {
  readonly words: ReadonlySet<string>;
  readonly find: (tokens: readonly Token[], taken?: Taken<Told>) => Hit<Told>[];
}

const NOTHING: ReadonlySet<number> = new Set();

export function makePhraseBook<Told>(entries: readonly Entry<Told>[], classes: WordClasses): PhraseBook<Told> {
  const beginning = new Map<string, Indexed<Told>[]>();
  const needs = numberedNeeds();
  for (const entry of entries) {
    const indexed = { ...entry, needs: needsOf(entry.phrase).map(needs.numberOf) };
    for (const word of new Set(firstWords(entry.phrase))) append(beginning, word, indexed);
  }
  const named = new Set(entries.flatMap(({ phrase }) => wordsOf(phrase)));
  const classesOf = byMember([...named].filter(isClass), classes);
  return {
    words: wordsOfClasses(named, classes),
    find: (tokens, taken = () => NOTHING) => {
      const places = tokens.map((token) => placeOf(token, classesOf));
      const met = needs.metBy(new Set(places.flatMap(namedAt)));
      return places.flatMap((_place, from) => hitsAt({ places, from }, { beginning, met, taken }));
    },
  };
}

function append<Value>(lists: Map<string, Value[]>, word: string, value: Value): void {
  const others = lists.get(word);
  if (others) others.push(value);
  else lists.set(word, [value]);
}

/** The classes that each word belongs to: phrases name them in its place. */
type ClassesOf = ReadonlyMap<string, readonly string[]>;

function byMember(names: readonly string[], classes: WordClasses): ClassesOf {
  const found = new Map<string, string[]>();
  for (const name of names) {
    for (const word of wordsOfClasses([name], classes)) append(found, word, name);
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

function namedAt({ words, joined }: Place): readonly string[] {
  return joined.length === 0 ? words : [...words, ...joined];
}

/** An entry with the numbers of what must stand in a message somewhere before it is worth a look. */
interface Indexed<Told> extends Entry<Told> {
  readonly needs: readonly number[];
}

/** For each element that cannot be missing, the words of which one must stand; the fewest, so the rarest, first. */
function needsOf(phrase: Phrase): ReadonlySet<string>[] {
  const needs = phrase.flatMap((element) => {
    if (element.kind === 'gap' || element.kind === 'end' || element.isOptional) return [];
    return [element.kind === 'word' ? element.words : wordsOfForms(element)];
  });
  return needs.sort((a, b) => a.size - b.size);
}

/** Thousands of phrases share some hundreds of needs: each has a number, and is looked up once a message. */
function numberedNeeds() {
  const numbers = new Map<ReadonlySet<string>, number>();
  const byWord = new Map<string, number[]>();
  return {
    numberOf: (words: ReadonlySet<string>): number => {
      const known = numbers.get(words);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(words, number);
      for (const word of words) append(byWord, word, number);
      return number;
    },
    /** A 1 at the number of every need that one of these words meets. */
    metBy: (present: ReadonlySet<string>): Uint8Array => {
      const met = new Uint8Array(numbers.size);
      for (const word of present) for (const number of byWord.get(word) ?? []) met[number] = 1;
      return met;
    },
  };
}

type Forms = Extract<Element, { readonly kind: 'forms' }>;

const wordsOfForms = remembered((element: Forms): ReadonlySet<string> => new Set(element.forms.flatMap(wordsOf)));

/** The forms of an element by the words that they can begin with. */
const formsByFirstWord = remembered((element: Forms): ReadonlyMap<string, readonly Phrase[]> => {
  const beginning = new Map<string, Phrase[]>();
  for (const form of element.forms) {
    for (const word of new Set(firstWords(form))) append(beginning, word, form);
  }
  return beginning;
});

interface Beginning {
  readonly places: readonly Place[];
  readonly from: number;
}

interface Index<Told> {
  readonly beginning: ReadonlyMap<string, readonly Indexed<Told>[]>;
  readonly met: Uint8Array;
  readonly taken: Taken<Told>;
}

function hitsAt<Told>({ places, from }: Beginning, { beginning, met, taken }: Index<Told>): Hit<Told>[] {
  const place = places[from];
  const hits: Hit<Told>[] = [];
  for (const { phrase, told, needs, isRunOn = false } of place ? beginningAt(place, beginning) : []) {
    if (!needs.every((number) => met[number] === 1)) continue;
    const stand = standFrom({ phrase, places, isRunOn, taken: taken(told), budget: { steps: STEPS_MAX } }, 0, from);
    if (stand && stand.to > from) hits.push({ told, from, ...stand });
  }
  return hits;
}

function beginningAt<Value>(place: Place, by: ReadonlyMap<string, readonly Value[]>): ReadonlySet<Value> {
  const found = new Set<Value>();
  for (const word of namedAt(place)) for (const value of by.get(word) ?? []) found.add(value);
  return found;
}

/** So many words that say nothing may stand between two of a phrase. */
const FILLERS_MAX = 5;
/** One phrase at one place takes some ten steps; a message made to take more is cut short. */
const STEPS_MAX = 2_000;

interface Looking {
  readonly phrase: Phrase;
  readonly places: readonly Place[];
  readonly isRunOn: boolean;
  readonly taken: ReadonlySet<number>;
  readonly budget: { steps: number };
}

/** Up to where a phrase, or the rest of one, stands, and on which tokens. */
interface Stand {
  readonly to: number;
  readonly own: readonly number[];
}

/** How the rest of a phrase stands when it begins at a token, if it does. */
function standFrom(looking: Looking, index: number, place: number): Stand | undefined {
  const element = looking.phrase[index];
  if (!element) return { to: place, own: [] };
  looking.budget.steps -= 1;
  if (looking.budget.steps < 0) return undefined;
  if (element.kind === 'gap') return standAfterGap(looking, index, place);
  if (element.kind === 'end') return endsAt(looking, place) ? { to: place, own: [] } : undefined;
  const found = standWith(looking, index, place);
  if (found !== undefined || !element.isOptional) return found;
  return standFrom(looking, index + 1, place);
}

/** Whether a sentence ends before this token, with the word that it is, or with the fillers that it begins. */
function endsAt({ places, isRunOn }: Pick<Looking, 'places' | 'isRunOn'>, place: number): boolean {
  const at = places[place];
  if (at === undefined || places[place - 1]?.endsSentence || at.words.some((word) => ENDING.has(word))) return true;
  const [word = '', next] = [at.words[0], places[place + 1]?.words[0]];
  if (beginsClause(word, next) || (isRunOn && beginsSentence(word, next))) return true;
  return at.isFiller && endsAt({ places, isRunOn }, place + 1);
}

/** Another clause begins, or whoever reads it is named. */
const ENDING: ReadonlySet<string> = new Set(
  'but pero since desde tonight today yesterday hoy anoche ayer doctor doctora nurse enfermera senorita maam madam sir'.split(
    ' ',
  ),
);

/** Tries the element here, and after the fillers that may stand before it. Nothing is passed over before a phrase. */
function standWith(looking: Looking, index: number, place: number): Stand | undefined {
  const skipsMax = index === 0 ? 0 : FILLERS_MAX;
  for (let skipped = 0; skipped <= skipsMax; skipped += 1) {
    if (skipped > 0 && !looking.places[place + skipped - 1]?.isFiller) return undefined;
    const found = standHere(looking, index, place + skipped);
    if (found !== undefined) return found;
  }
  return undefined;
}

function standHere(looking: Looking, index: number, place: number): Stand | undefined {
  const element = looking.phrase[index];
  for (const first of element ? standsOf(element, place, looking) : []) {
    const rest = standFrom(looking, index + 1, first.to);
    if (rest !== undefined) return { to: rest.to, own: [...first.own, ...rest.own] };
  }
  return undefined;
}

function standsOf(element: Element, place: number, looking: Looking): Stand[] {
  if (element.kind === 'gap' || element.kind === 'end') return [];
  if (element.kind === 'word') return standsOfWord(element.words, place, looking);
  const at = looking.places[place];
  return [...(at ? beginningAt(at, formsByFirstWord(element)) : [])].flatMap((phrase) => {
    const [only] = phrase;
    if (phrase.length === 1 && only) return standsOf(only, place, looking);
    return standFrom({ ...looking, phrase }, 0, place) ?? [];
  });
}

function standsOfWord(named: ReadonlySet<string>, from: number, { places, taken }: Looking): Stand[] {
  const place = places[from];
  if (!place || taken.has(from)) return [];
  const stands = place.words.some((word) => named.has(word)) ? [{ to: from + 1, own: [from] }] : [];
  const isJoined = !taken.has(from + 1) && place.joined.some((word) => named.has(word));
  return isJoined ? [...stands, { to: from + 2, own: [from, from + 1] }] : stands;
}

/** Up to so many words of the same sentence, the fewest first. */
function standAfterGap(looking: Looking, index: number, place: number): Stand | undefined {
  const gap = looking.phrase[index];
  const wordsMax = gap?.kind === 'gap' ? gap.wordsMax : 0;
  for (let [at, words] = [place, 0]; words <= wordsMax; at += 1) {
    const found = standFrom(looking, index + 1, at);
    if (found !== undefined) return found;
    const passed = looking.places[at];
    if (!passed || looking.places[at - 1]?.endsSentence) return undefined;
    if (!passed.isFiller) words += 1;
  }
  return undefined;
}
