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
  const beginning = new Map<string, Entry<Told>[]>();
  for (const entry of entries) {
    for (const word of new Set(firstWords(entry.phrase))) {
      const others = beginning.get(word);
      if (others) others.push(entry);
      else beginning.set(word, [entry]);
    }
  }
  return {
    words: new Set(entries.flatMap(({ phrase }) => wordsOf(phrase))),
    find: (tokens) => tokens.flatMap((token, from) => hitsAt({ tokens, token, from }, beginning)),
  };
}

interface Place {
  readonly tokens: readonly Token[];
  readonly token: Token;
  readonly from: number;
}

function hitsAt<Told>({ tokens, token, from }: Place, beginning: ReadonlyMap<string, Entry<Told>[]>): Hit<Told>[] {
  const words = token.withNext === undefined ? token.words : [...token.words, token.withNext];
  const entries = new Set(words.flatMap((word) => beginning.get(word) ?? []));
  const hits: Hit<Told>[] = [];
  for (const { phrase, told } of entries) {
    const to = endOf({ phrase, tokens, budget: { steps: STEPS_MAX } }, 0, from);
    if (to !== undefined && to > from) hits.push({ told, from, to });
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
  const { phrase, tokens } = looking;
  const element = phrase[index];
  const skipsMax = index === 0 ? 0 : FILLERS_MAX;
  for (let skipped = 0; skipped <= skipsMax; skipped += 1) {
    if (skipped > 0 && !tokens[place + skipped - 1]?.isFiller) return undefined;
    for (const next of element ? endsOf(element, place + skipped, looking) : []) {
      const end = endOf(looking, index + 1, next);
      if (end !== undefined) return end;
    }
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
