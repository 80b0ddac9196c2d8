import type { Hit } from './phrases/phrase-book.ts';
import type { Token } from './text/tokens.ts';
import type { Told } from './told.ts';
import { POLITE_EMOJI } from './words/logistics.ts';

/** Whether every word of a message is polite, or one that an answer has taken. */
export function isAllPolite(
  tokens: readonly Token[],
  hits: readonly Hit<Told>[],
  taken: readonly Token[] = [],
): boolean {
  const covered = new Set<Token>(taken);
  for (const { told, from, to } of hits) {
    if (told.kind === 'polite' || told.kind === 'glue' || (told.kind === 'affirmation' && told.of !== 'no-ride'))
      for (const token of tokens.slice(from, to)) covered.add(token);
  }
  return tokens.every((token) => covered.has(token) || POLITE_EMOJI.has(token.raw));
}

/** Whether one of the polite words, and not only small ones beside them, stands in it. */
export function hasPolite(tokens: readonly Token[], hits: readonly Hit<Told>[]): boolean {
  return hits.some(({ told }) => told.kind === 'polite') || tokens.some(({ raw }) => POLITE_EMOJI.has(raw));
}
