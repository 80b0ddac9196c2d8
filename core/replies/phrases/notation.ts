/**
 * Phrases are written as a clinician would say them, one after another with commas or lines between:
 *
 * - `chest pain` — these words in a row. Filler words (`really`, `my`, `muy`) may stand between them.
 * - `chest/heart hurts/aches` — any of the words.
 * - `kill <self>` — any form that a class of words lists; `will/<want-to>` mixes both.
 * - `heart attack?` — the last one may be missing.
 * - `took .. pills` — up to three words between; `....` up to seven. Fillers do not count.
 * - `help me |` — and there the sentence ends, but for fillers.
 * - `lips ~ blue` — near each other in one sentence, whichever comes first; `kids ~ got into ~ meds`, all three.
 * - `# a line of its own` — a note for the reader.
 */
export type Element =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly isOptional: boolean }
  | { readonly kind: 'forms'; readonly forms: readonly Phrase[]; readonly isOptional: boolean }
  | { readonly kind: 'gap'; readonly wordsMax: number }
  | { readonly kind: 'end' };

export type Phrase = readonly Element[];

/** Named lists of forms: `{ self: 'myself, my self' }`. A form may use other classes. */
export type WordClasses = Readonly<Record<string, string>>;

/** The gap of two dots, and of four. */
const GAP_WORDS: Readonly<Record<string, number>> = { '..': 3, '....': 7 };
const NEAR: Element = { kind: 'gap', wordsMax: 5 };

/** Reads many phrases. A class that does not exist is a slip in the list, and thrown. */
export function readPhrases(list: string, classes: WordClasses): Phrase[] {
  const read = (part: string) => readOnce(part, classes);
  return linesOf(list).flatMap((line) => {
    const sides = line.split(' ~ ').map((side) => side.split(/\s+/).map(read));
    return ordersOf(sides).map((order) => order.flatMap((side, index) => (index === 0 ? side : [NEAR, ...side])));
  });
}

/** The phrases as they are written, for a reader or a test that wants every one as a row. */
export function linesOf(list: string): string[] {
  return list
    .replace(/#[^\n]*/g, '')
    .split(/[,\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Every order in which the sides of a phrase can stand. */
function ordersOf<Side>(sides: readonly Side[]): Side[][] {
  if (sides.length < 2) return [[...sides]];
  return sides.flatMap((first, at) => {
    const others = sides.filter((_side, index) => index !== at);
    return ordersOf(others).map((rest) => [first, ...rest]);
  });
}

const elements = new WeakMap<WordClasses, Map<string, Element>>();

/** The same part of two phrases is the same element, which is read and looked for once. */
function readOnce(part: string, classes: WordClasses): Element {
  const known = elements.get(classes) ?? new Map<string, Element>();
  elements.set(classes, known);
  const element = known.get(part) ?? readElement(part, classes);
  known.set(part, element);
  return element;
}

function readElement(part: string, classes: WordClasses): Element {
  const wordsMax = GAP_WORDS[part];
  if (wordsMax !== undefined) return { kind: 'gap', wordsMax };
  if (part === '|') return { kind: 'end' };
  const isOptional = part.endsWith('?');
  const alternatives = part.replaceAll('?', '').split('/');
  return oneOf(
    alternatives.flatMap((each) => formsOf(each, classes)),
    isOptional,
  );
}

/** Single words are looked up together, longer forms one by one. */
function oneOf(forms: readonly Phrase[], isOptional: boolean): Element {
  const words = new Set(forms.flatMap((form) => soleWords(form) ?? []));
  const longer = forms.filter((form) => soleWords(form) === undefined);
  if (longer.length === 0) return { kind: 'word', words, isOptional };
  const single: Phrase[] = words.size > 0 ? [[{ kind: 'word', words, isOptional: false }]] : [];
  return { kind: 'forms', forms: [...single, ...longer], isOptional };
}

function soleWords(form: Phrase): readonly string[] | undefined {
  const [first] = form;
  return form.length === 1 && first?.kind === 'word' && !first.isOptional ? [...first.words] : undefined;
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
    return element.kind === 'forms' ? element.forms.flatMap(wordsOf) : [];
  });
}

/** The words that a phrase can begin with. */
export function firstWords(phrase: Phrase): string[] {
  const first: string[] = [];
  for (const element of phrase) {
    if (element.kind === 'gap' || element.kind === 'end') break;
    first.push(...(element.kind === 'word' ? element.words : element.forms.flatMap(firstWords)));
    if (!element.isOptional) break;
  }
  return first;
}
