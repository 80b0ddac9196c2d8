import { remembered } from '../text/remembered.ts';
import { writtenOut } from '../words/shorthand.ts';

/**
 * Phrases are written as a clinician would say them, one after another with commas or lines between:
 *
 * - `chest pain` — these words in a row. Filler words (`really`, `my`, `muy`) may stand between them.
 * - `chest/heart hurts/aches` — any of the words.
 * - `kill <self>` — any form that a class of words lists; `will/<want-to>` mixes both.
 * - `heart attack?` — the last one may be missing.
 * - `took .. pills` — up to three words between; `....` up to seven. Fillers do not count.
 * - `help me |` — and there the sentence ends, but for fillers; `stay safe tonight/|`: or there.
 * - `lips ~ blue` — near each other in one sentence, whichever comes first; `kids ~ got into ~ meds`, all three.
 * - `chest & elephant` — the same, but anywhere in one sentence.
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
/** How many words stand at most between what is near, and between what is in one sentence. */
const BETWEEN: Readonly<Record<string, Element>> = {
  '~': { kind: 'gap', wordsMax: 5 },
  '&': { kind: 'gap', wordsMax: 12 },
};

/** Reads many phrases. A class that does not exist is a slip in the list, and thrown. */
export function readPhrases(list: string, classes: WordClasses): Phrase[] {
  return linesOf(list)
    .flatMap(withAndWithoutEnd)
    .flatMap((line) => {
      const between = BETWEEN[/ ([~&]) /.exec(line)?.[1] ?? ''];
      const sides = line.split(/ [~&] /).map((side) => side.split(/\s+/).map(elementsOf(classes)));
      return between ? orders(sides).map((order) => joined(order, between)) : sides;
    });
}

/** `stay safe tonight/|`: with one of the words, or at the end. */
function withAndWithoutEnd(line: string): string[] {
  return line.endsWith('/|') ? [line.slice(0, -'/|'.length), line.replace(/\S+$/, '|')] : [line];
}

/** Every order in which some things can stand. */
function orders<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length <= 1) return [[...things]];
  return things.flatMap((first, index) => orders(things.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

function joined(sides: readonly Phrase[], between: Element): Phrase {
  return sides.flatMap((side, index) => (index === 0 ? side : [between, ...side]));
}

/** The phrases as they are written, for a reader or a test that wants every one as a row. */
export function linesOf(list: string): string[] {
  return list
    .replace(/#[^\n]*/g, '')
    .split(/[,\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The same part of two phrases is the same element, which is read and looked up once. */
const elementsOf = remembered((classes: WordClasses) => remembered((part: string) => readElement(part, classes)));

function readElement(part: string, classes: WordClasses): Element {
  const wordsMax = GAP_WORDS[part];
  if (wordsMax !== undefined) return { kind: 'gap', wordsMax };
  if (part === '|') return { kind: 'end' };
  const isOptional = part.endsWith('?');
  const words = new Set<string>();
  const forms: Phrase[] = [];
  for (const alternative of part.replaceAll('?', '').split('/')) {
    words.add(alternative);
    const [said = alternative, ...more] = writtenOut(alternative);
    if (more.length === 0) words.add(said);
    else forms.push([said, ...more].map((word) => ({ kind: 'word', words: new Set([word]), isOptional: false })));
    if (isClass(alternative)) forms.push(...classesReadOf(classes)(alternative).longer);
  }
  const word: Element = { kind: 'word', words, isOptional };
  return forms.length === 0 ? word : { kind: 'forms', forms: [[{ ...word, isOptional: false }], ...forms], isOptional };
}

/** Whether a word of a phrase is the name of a class, which stands for every single word of it. */
export function isClass(word: string): boolean {
  return word.startsWith('<') && word.endsWith('>');
}

/** A class as it was read: its single words, and its forms of several. */
interface ReadClass {
  readonly words: ReadonlySet<string>;
  readonly longer: readonly Phrase[];
}

const classesReadOf = remembered((classes: WordClasses) => remembered((name: string) => readClass(name, classes)));

function readClass(name: string, classes: WordClasses): ReadClass {
  const list = classes[name.slice(1, -1)];
  if (list === undefined) throw new Error(`There is no class of words "${name}".`);
  const forms = readPhrases(list, classes);
  const single = forms.flatMap((form) => (form.length === 1 && form[0]?.kind === 'word' ? [...form[0].words] : []));
  const longer = forms.filter((form) => form.length > 1 || form[0]?.kind === 'forms');
  return { words: wordsOfClasses(single, classes), longer };
}

/** The words, with those that a class among them stands for in its place. */
export function wordsOfClasses(words: Iterable<string>, classes: WordClasses): ReadonlySet<string> {
  return new Set([...words].flatMap((word) => (isClass(word) ? [...classesReadOf(classes)(word).words] : [word])));
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
