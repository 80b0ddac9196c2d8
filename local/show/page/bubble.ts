import { columnsOf, padded, wrapped } from './width.ts';

export interface BubblePlace {
  /** The screen's. */
  readonly columns: number;
  /** What a phone got stands on the left, what it wrote on the right. */
  readonly side: 'left' | 'right';
}

/** As wide as texts read well; a wider screen leaves the rest free. */
const INNER_COLUMNS_MAX = 52;
export const PAGE_COLUMNS_MAX = 78;
const INDENT = 2;
/** The border and a space, left and right. */
const FRAME = 4;
const INNER_COLUMNS_MIN = 10;

/**
 * A text as a phone shows it, as lines of one width.
 *
 * @example
 * bubble('See you Tue.', { columns: 80, side: 'left' })
 * //=> ['  ╭──────────────╮', '  │ See you Tue. │', '  ╰──────────────╯']
 */
export function bubble(text: string, { columns, side }: BubblePlace): string[] {
  const room = Math.max(INNER_COLUMNS_MIN, Math.min(INNER_COLUMNS_MAX, columns - INDENT - FRAME));
  const lines = wrapped(text, room);
  const inner = Math.max(...lines.map(columnsOf));
  const page = Math.min(PAGE_COLUMNS_MAX, columns);
  const margin = ' '.repeat(side === 'left' ? INDENT : Math.max(INDENT, page - inner - FRAME));
  const rule = '─'.repeat(inner + 2);
  return [`${margin}╭${rule}╮`, ...lines.map((line) => `${margin}│ ${padded(line, inner)} │`), `${margin}╰${rule}╯`];
}

/** A line above a bubble, on its side. */
export function overBubble(text: string, { columns, side }: BubblePlace): string[] {
  const page = Math.min(PAGE_COLUMNS_MAX, columns);
  const lines = wrapped(text, Math.max(INNER_COLUMNS_MIN, page - INDENT));
  return lines.map((line) => {
    return ' '.repeat(side === 'left' ? INDENT : Math.max(INDENT, page - columnsOf(line))) + line;
  });
}
