/**
 * Phrases are written as a clinician would say them, one after another with commas or lines between:
 *
 * - `chest pain` — these words in a row. Filler words (`really`, `my`, `muy`) may stand between them.
 * - `chest/heart hurts/aches` — any of the words.
 * - `kill <self>` — any form that a class of words lists; `will/<want-to>` mixes both.
 * - `heart attack?` — the last one may be missing.
 * - `took .. pills` — up to three words between; `....` up to seven.
 * - `lips ~ blue` — both near each other in one sentence, whichever comes first.
 * - `# a line of its own` — a note for the reader.
 */
export type Element =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly isOptional: boolean }
  | { readonly kind: 'class'; readonly forms: readonly (readonly Element[])[]; readonly isOptional: boolean }
  | { readonly kind: 'gap'; readonly wordsMax: number };

export type Phrase = readonly Element[];

/** Named lists of forms: `{ self: 'myself, my self' }`. A form may use other classes. */
export type WordClasses = Readonly<Record<string, string>>;

/** The gap of two dots, and of four. */
const GAP_WORDS: Readonly<Record<string, number>> = { '..': 3, '....': 7 };

/** Reads many phrases. A class that does not exist is a slip in the list, and thrown. */
export function readPhrases(list: string, classes: WordClasses): Phrase[] {
  return linesOf(list).flatMap((line) => {
    const [first = [], second] = line
      .split(' ~ ')
      .map((side) => side.split(/\s+/).map((part) => readElement(part, classes)));
    return second
      ? [
          [...first, NEAR, ...second],
          [...second, NEAR, ...first],
        ]
      : [first];
  });
}

const NEAR: Element = { kind: 'gap', wordsMax: 4 };

/** The phrases as they are written, for a reader or a test that wants every one as a row. */
export function linesOf(list: string): string[] {
  return list
    .replace(/#[^\n]*/g, '')
    .split(/[,\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readElement(part: string, classes: WordClasses): Element {
  const wordsMax = GAP_WORDS[part];
  if (wordsMax !== undefined) return { kind: 'gap', wordsMax };
  const isOptional = part.endsWith('?');
  const bare = part.replaceAll('?', '');
  const alternatives = bare.split('/');
  if (!bare.includes('<')) return { kind: 'word', words: new Set(alternatives), isOptional };
  return { kind: 'class', forms: alternatives.flatMap((each) => formsOf(each, classes)), isOptional };
}

function formsOf(alternative: string, classes: WordClasses): Phrase[] {
  const name = /^<([\w-]+)>$/.exec(alternative)?.[1];
  if (name === undefined) return [[{ kind: 'word', words: new Set([alternative]), isOptional: false }]];
  const forms = classes[name];
  if (forms === undefined) throw new Error(`There is no class of words "${name}".`);
  return readPhrases(forms, classes);
}

/** Every word that a phrase can be made of. */
export function wordsOf(phrase: Phrase): string[] {
  return phrase.flatMap((element) => {
    if (element.kind === 'word') return [...element.words];
    return element.kind === 'class' ? element.forms.flatMap(wordsOf) : [];
  });
}

/** The words that a phrase can begin with. */
export function firstWords(phrase: Phrase): string[] {
  const first: string[] = [];
  for (const element of phrase) {
    if (element.kind === 'gap') break;
    first.push(...(element.kind === 'word' ? element.words : element.forms.flatMap(firstWords)));
    if (!element.isOptional) break;
  }
  return first;
}
