import type { CommandIo } from './io.ts';

export interface Progress {
  /** Says how far the work is, on a terminal and once it has taken two seconds; over what it said before. */
  tell(line: string): void;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

const QUIET_MILLIS = 2_000;
const TO_LINE_START = '\r\u001b[K';

export function startProgress({ isWatched, stderr }: CommandIo, now: () => number = () => performance.now()): Progress {
  const startedAt = now();
  let isShown = false;
  return {
    tell(line) {
      if (!isWatched || now() - startedAt < QUIET_MILLIS) return;
      stderr(`${TO_LINE_START}${line}`);
      isShown = true;
    },
    clear() {
      if (isShown) stderr(TO_LINE_START);
      isShown = false;
    },
  };
}
