import type { Token } from '../text/tokens.ts';
import { type Element, firstWords, type Phrase, wordsOf } from './notation.ts';

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

export function makePhraseBook<Told>(entries: readonly Entry<Told>[]): PhraseBook<Told> {
  const beginning = new Map<string, Indexed<Told>[]>();
  for (const entry of entries.map(indexed)) {
    for (const word of new Set(firstWords(entry.phrase))) {
      const others = beginning.get(word);
      if (others) others.push(entry);
      else beginning.set(word, [entry]);
    }
  }
  return {
    words: new Set(entries.flatMap(({ phrase }) => wordsOf(phrase))),
    find: (tokens) => {
      const present = new Set(tokens.flatMap(wordsAt));
      const canStand = remembered((entry: Indexed<Told>) => entry.needs.every((words) => meet(words, present)));
      return tokens.flatMap((_token, from) => hitsAt({ tokens, from }, { beginning, canStand }));
    },
  };
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

function wordsAt({ words, withNext }: Token): readonly string[] {
  return withNext === undefined ? words : [...words, withNext];
}

interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
}

interface Index<Told> {
  readonly beginning: ReadonlyMap<string, readonly Indexed<Told>[]>;
  readonly canStand: (entry: Indexed<Told>) => boolean;
}

function hitsAt<Told>({ tokens, from }: Place, { beginning, canStand }: Index<Told>): Hit<Told>[] {
  const token = tokens[from];
  const entries = new Set(token ? wordsAt(token).flatMap((word) => beginning.get(word) ?? []) : []);
  const hits: Hit<Told>[] = [];
  for (const entry of entries) {
    if (!canStand(entry)) continue;
    const to = endOf({ phrase: entry.phrase, tokens, budget: { steps: STEPS_MAX } }, 0, from);
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
  readonly tokens: readonly Token[];
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
    if (skipped > 0 && !looking.tokens[place + skipped - 1]?.isFiller) return undefined;
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

function endsOf(element: Element, place: number, { tokens, budget }: Looking): number[] {
  if (element.kind === 'gap') return [];
  if (element.kind === 'word') return endsOfWord(element.words, place, tokens);
  const ends = element.forms.map((phrase) => endOf({ phrase, tokens, budget }, 0, place));
  return [...new Set(ends.filter((end) => end !== undefined))];
}

function endsOfWord(words: ReadonlySet<string>, place: number, tokens: readonly Token[]): number[] {
  const token = tokens[place];
  if (!token) return [];
  const ends = token.words.some((word) => words.has(word)) ? [place + 1] : [];
  return token.withNext !== undefined && words.has(token.withNext) ? [...ends, place + 2] : ends;
}

/** Up to so many words of the same sentence, the fewest first. */
function endAfterGap(looking: Looking, index: number, place: number): number | undefined {
  const gap = looking.phrase[index];
  const wordsMax = gap?.kind === 'gap' ? gap.wordsMax : 0;
  for (let words = 0; words <= wordsMax; words += 1) {
    const end = endOf(looking, index + 1, place + words);
    if (end !== undefined) return end;
    if (looking.tokens[place + words - 1]?.endsSentence) return undefined;
    if (place + words >= looking.tokens.length) return undefined;
  }
  return undefined;
}
