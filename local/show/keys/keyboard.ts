import { createInterface, emitKeypressEvents, type Key } from 'node:readline';
import type { ReadStream } from 'node:tty';
import type { Screen } from '../page/screen.ts';
import { harmless, shortened } from '../page/width.ts';

/** Where a person's wishes come from: the keys of a terminal, or lines of a file or program. */
export interface Keyboard {
  /** The next key, or a line's word; undefined when no more will come. */
  key(): Promise<string | undefined>;
  /** A line of words; undefined when the person thought better of it, or no more will come. */
  line(prompt: string): Promise<string | undefined>;
  /** True once the person wants out, whatever is being done. */
  readonly isOver: boolean;
  /** As if the person had pressed Ctrl-C. */
  interrupt(): void;
  /** Gives the terminal back. */
  close(): void;
}

export function openKeyboard(input: NodeJS.ReadStream, screen: Screen): Keyboard {
  return input.isTTY && screen.isTerminal ? terminalKeyboard(input, screen) : lineKeyboard(input, screen);
}

/** Things in order of arrival, for one reader. */
class Queue<Thing> {
  readonly #waiting: Thing[] = [];
  #reader: ((thing: Thing | undefined) => void) | undefined;
  isEnded = false;

  push(thing: Thing): void {
    if (!this.#reader) this.#waiting.push(thing);
    else this.#answer(thing);
  }

  /** What has arrived is still read. */
  end(): void {
    this.isEnded = true;
    if (this.#reader) this.#answer(undefined);
  }

  forget(): void {
    this.#waiting.length = 0;
  }

  next(): Promise<Thing | undefined> {
    if (this.#waiting.length > 0) return Promise.resolve(this.#waiting.shift());
    if (this.isEnded) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#reader = resolve;
    });
  }

  #answer(thing: Thing | undefined): void {
    const reader = this.#reader;
    this.#reader = undefined;
    reader?.(thing);
  }
}

function terminalKeyboard(input: ReadStream, screen: Screen): Keyboard {
  const keys = new Queue<Key>();
  const interrupt = () => {
    keys.forget();
    keys.end();
  };
  const press = (_text: string | undefined, key: Key) => {
    if (key.ctrl && (key.name === 'c' || key.name === 'd')) interrupt();
    else keys.push(key);
  };
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.on('keypress', press);
  input.on('end', interrupt);
  return {
    key: async () => {
      const key = await keys.next();
      return key && (key.sequence ?? '');
    },
    line: (prompt) => typedLine(keys, prompt, screen),
    get isOver() {
      return keys.isEnded;
    },
    interrupt,
    close() {
      input.off('keypress', press);
      input.setRawMode(false);
      input.pause();
    },
  };
}

/** A small editor of one line: letters, Backspace, Ctrl-U, Enter, and Escape for thinking better of it. */
async function typedLine(keys: Queue<Key>, prompt: string, screen: Screen): Promise<string | undefined> {
  let typed = '';
  for (;;) {
    screen.status(`${shortened(prompt, Math.floor(screen.columns / 2))} ${tail(typed, screen.columns / 2 - 4)}`);
    const key = await keys.next();
    if (key?.name === 'return' || key?.name === 'enter') {
      screen.print(`${prompt} ${typed}`);
      return typed.trim();
    }
    if (!key || key.name === 'escape') {
      screen.print(`${prompt} (left)`);
      return undefined;
    }
    typed = edited(typed, key);
  }
}

function edited(typed: string, { name, ctrl, meta, sequence = '' }: Key): string {
  if (name === 'backspace') return [...typed].slice(0, -1).join('');
  if (ctrl && name === 'u') return '';
  return ctrl || meta ? typed : typed + harmless(sequence.startsWith('\u001b') ? '' : sequence);
}

/** The end of what was typed, where the typing goes on. */
function tail(typed: string, columns: number): string {
  const letters = [...typed];
  return letters.length <= columns ? typed : `…${letters.slice(-columns + 1).join('')}`;
}

/** Longer than anybody's program needs to begin writing. */
const SILENCE_MILLIS = 5_000;

function lineKeyboard(input: NodeJS.ReadStream, screen: Screen): Keyboard {
  const lines = new Queue<string>();
  const reader = createInterface({ input, terminal: false });
  const patience = patienceWith(input, () => lines.end());
  let isOver = false;
  reader.on('line', (line) => {
    patience.end();
    lines.push(harmless(line).trim());
  });
  reader.on('close', () => lines.end());
  return {
    async key() {
      patience.begin();
      let line = await lines.next();
      while (line === '') line = await lines.next();
      if (line !== undefined) screen.print('', `> ${line}`);
      return line;
    },
    async line(prompt) {
      const line = await lines.next();
      screen.print(`${prompt} ${line ?? '(left)'}`);
      return line;
    },
    get isOver() {
      return isOver;
    },
    interrupt() {
      isOver = true;
      lines.forget();
      lines.end();
    },
    close() {
      patience.end();
      reader.close();
    },
  };
}

/** An input that is open but belongs to nobody must not keep us here for ever; a person may take their time. */
function patienceWith(input: NodeJS.ReadStream, giveUp: () => void): { begin(): void; end(): void } {
  let isNeeded = !input.isTTY;
  let timer: NodeJS.Timeout | undefined;
  return {
    begin() {
      if (isNeeded) timer = setTimeout(giveUp, SILENCE_MILLIS);
      isNeeded = false;
    },
    end() {
      isNeeded = false;
      clearTimeout(timer);
    },
  };
}
