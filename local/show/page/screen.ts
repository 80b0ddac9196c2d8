import { shortened, wrapped } from './width.ts';

export type Colour = 'bold' | 'dim' | 'green' | 'yellow' | 'cyan';

/** Where the show is printed: a terminal, or a file or program that gets plain lines. */
export interface Screen {
  readonly columns: number;
  /** Whether a person presses keys before it, so that a last line may be written over. */
  readonly isTerminal: boolean;
  paint(colour: Colour, text: string): string;
  print(...lines: readonly string[]): void;
  /** Prints a paragraph, broken at the screen's width. */
  say(text: string, paragraph?: Paragraph): void;
  /** Shows a line that the next one takes the place of; nothing off a terminal. */
  status(text: string): void;
}

export interface Paragraph {
  readonly indent?: number;
  /** How much further the lines after the first are set in. */
  readonly hang?: number;
  readonly colour?: Colour;
}

export interface ScreenOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const CODES: Readonly<Record<Colour, number>> = { bold: 1, dim: 2, green: 32, yellow: 33, cyan: 36 };
/** Where nothing says how wide it is. */
const COLUMNS_DEFAULT = 80;
const COLUMNS_MIN = 30;
/** Longer lines are hard to read. */
const COLUMNS_TO_READ_MAX = 100;
const CLEAR_LINE = '\r\u001b[K';

export function openScreen(output: ScreenOutput, environment: Readonly<Record<string, string | undefined>>): Screen {
  const isTerminal = output.isTTY === true && environment.TERM !== 'dumb';
  const hasColours = isTerminal && (environment.NO_COLOR ?? '') === '';
  let isStatusShown = false;
  const print = (...lines: readonly string[]) => {
    const clear = isStatusShown ? CLEAR_LINE : '';
    isStatusShown = false;
    output.write(clear + lines.map((line) => `${line}\n`).join(''));
  };
  const paint = (colour: Colour, text: string) => (hasColours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text);
  const columns = () => Math.max(COLUMNS_MIN, output.columns || COLUMNS_DEFAULT);
  return {
    get columns() {
      return columns();
    },
    isTerminal,
    paint,
    print,
    say(text, { indent = 0, hang = 0, colour } = {}) {
      const room = Math.min(columns(), COLUMNS_TO_READ_MAX) - indent;
      const lines = wrapped(text, room, room - hang).map(
        (line, index) => ' '.repeat(index === 0 ? indent : indent + hang) + line,
      );
      print(...lines.map((line) => (colour ? paint(colour, line) : line)));
    },
    status(text) {
      if (!isTerminal) return;
      output.write(`${CLEAR_LINE}${shortened(text, columns() - 1)}`);
      isStatusShown = text !== '';
    },
  };
}
