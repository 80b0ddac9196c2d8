import type { ServerName } from './servers.ts';

/** A queue that others made, which does what a tick does: what is due at one moment is handled, each once. */
export interface Peer {
  /** Its package. */
  readonly name: string;
  /** What npm must install, each with the version that this was written for. */
  readonly packages: Readonly<Record<string, string>>;
  /** How it is set, in a word or two. */
  readonly set: string;
  readonly server: ServerName;
  /** The package as it is imported, and where its server is. */
  open(imported: unknown, address: string): Promise<Queue>;
}

export interface Queue {
  /** Of texts that are due at one moment; as many at once as `IN_A_CALL`. */
  enter(texts: readonly DueText[], dueAt: Date): Promise<void>;
  /** Begins to handle what is due. Returns the way to stop: when that resolves, all that was handled is settled. */
  work(handle: (text: DueText) => Promise<void>): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** What a job carries. */
export interface DueText {
  readonly id: string;
  readonly to: string;
  readonly body: string;
}

/** How many jobs are handed in, taken or settled together, where the peer can. */
export const IN_A_CALL = 500;
/** How many are handled at a time, where the peer asks. */
export const AT_A_TIME = 50;
/** The name of the queue, or of the task. */
export const TEXTS = 'texts';
