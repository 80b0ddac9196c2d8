import type { Hit } from './phrases/phrase-book.ts';
import type { Token } from './text/tokens.ts';
import type { Told } from './told.ts';
import { FIRST_NAMES } from './words/first-names.ts';
import { POLITE_EMOJI } from './words/logistics.ts';

/** Whether every word of a message is polite, or one that an answer has taken. */
export function isAllPolite(
  tokens: readonly Token[],
  hits: readonly Hit<Told>[],
  taken: readonly Token[] = [],
): boolean {
  const covered = new Set<Token>(taken);
  for (const { from, to } of hits.filter(isPoliteHit)) {
    for (const token of tokens.slice(from, to).filter((word) => !isBegun(word))) covered.add(token);
  }
  return tokens.every((token) => covered.has(token) || POLITE_EMOJI.has(token.raw));
}

/** Of a first and a second name and one between. */
const NAMES_MAX = 3;
/** After these a name is one, also where it is no first name. */
const TITLES: ReadonlySet<string> = new Set('dr doctor miss mr mrs ms'.split(' '));
const BEFORE_NAMES: ReadonlySet<string> = new Set([...TITLES, ...'nurse its is im soy'.split(' ')]);

/**
 * The name at the end of an answer: `Yes, thanks. Margaret Olson`, `C thank you Dr Patel`. It begins with a first name, for
 * another word with a capital letter may be a medicine.
 */
export function signatureOf(tokens: readonly Token[], taken: readonly Token[]): readonly Token[] {
  const from = tokens.findLastIndex((token) => !isName(token)) + 1;
  const [before, first] = [tokens[from - 1], tokens[from]];
  const said = before?.typed ?? '';
  const isApart = before?.isSetOff === true || BEFORE_NAMES.has(said) || taken.some((token) => token === before);
  const isSigned = first !== undefined && isApart && (FIRST_NAMES.has(first.typed) || TITLES.has(said));
  return isSigned && tokens.length - from <= NAMES_MAX ? tokens.slice(from) : [];
}

function isName(token: Token): boolean {
  return FIRST_NAMES.has(token.typed) || token.words.includes('aname');
}

function isPoliteHit({ told }: Hit<Told>): boolean {
  if (told.kind === 'affirmation') return told.of === 'confirm' || told.of === 'ride';
  return told.kind === 'polite' || told.kind === 'glue';
}

/** Whether a filler is no small word here: "thanks. Started Zepbound" says more than thanks. */
export function isBegun({ typed }: Token): boolean {
  return BEGUN.has(typed);
}

const BEGUN: ReadonlySet<string> = new Set('started starting starts start'.split(' '));

/** Whether one of the polite words, and not only small ones beside them, stands in it. */
export function hasPolite(tokens: readonly Token[], hits: readonly Hit<Told>[]): boolean {
  return hits.some(({ told }) => told.kind === 'polite') || tokens.some(({ raw }) => POLITE_EMOJI.has(raw));
}
