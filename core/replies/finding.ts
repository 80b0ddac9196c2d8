import type { Hit } from './phrases/phrase-book.ts';
import type { Level, Meaning, Message } from './reading.ts';
import type { Token } from './text/tokens.ts';
import type { Told } from './told.ts';

/** A message with what the lists tell of it. */
export interface Seen {
  readonly message: Message;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit<Told>[];
}

/** What a step found in a message. */
export interface Finding {
  readonly level: Level;
  readonly meaning: Meaning;
  /** As they were typed. */
  readonly words: string;
  /** The row of the clinical sheet. */
  readonly about?: string;
  readonly isForOnCall?: boolean;
}

/** The words of a message from one token up to before another, as they were typed. */
export function typedWords({ message, tokens }: Seen, { from, to }: { from: number; to: number }): string {
  return message.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
