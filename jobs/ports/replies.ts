import type { Instant } from '../../core/time/units.ts';
import type { PlanKey } from './plan-key.ts';

/** A message from a phone, as it came. */
export interface Reply {
  /** The provider's id of the message: the same however often it is handed over, or put on the topic. */
  readonly id: string;
  /** E.164. */
  readonly from: string;
  /** The number of ours that it was written to. */
  readonly number?: string;
  readonly text: string;
  /** When it reached the topic: the first time, once it is kept. */
  readonly at: Instant;
}

/** A message as it is kept, and what was made of it. */
export interface KeptReply {
  readonly id: string;
  /** E.164. */
  readonly from: string;
  readonly text: string;
  /** Instant. */
  readonly at: string;
  /** What was made of it; absent until that is done. */
  readonly handled?: HandledReply;
}

export interface HandledReply {
  /** Instant. */
  readonly at: string;
  readonly meaning: string;
  readonly level: string;
  /** The rows of the clinical sheet that it touches. */
  readonly symptoms: readonly string[];
  /** The words that decided. */
  readonly words: readonly string[];
  /** The text that it answers, by id. */
  readonly answers?: string;
  /** The last visit that was over when it was written. */
  readonly afterVisit?: string;
}

/** Where a message is kept: with its plan, or with its phone as long as nobody knows whose it is. */
export type ReplyPlace = PlanKey | { readonly phone: string };

export interface Replies {
  /** Keeps a message. Gives what is kept: as it came first where it was handed over again. */
  keep(place: ReplyPlace, reply: Reply): Promise<KeptReply>;
  /** Says what was made of a message. False when somebody has said so already. */
  handled(place: ReplyPlace, reply: Reply, handled: HandledReply): Promise<boolean>;
  /** Messages that are kept with a phone, for nobody knew whose they were, oldest first. */
  ofPhone(phone: string): Promise<readonly KeptReply[]>;
}
