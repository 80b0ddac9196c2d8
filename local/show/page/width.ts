/**
 * How many columns of a terminal a text takes: an emoji or a Chinese character two, a combining accent none.
 *
 * @example
 * columnsOf('María') //=> 5, whether í is one character or an i with an accent after it
 * columnsOf('👩‍⚕️ ok') //=> 5
 */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return lettersOf(text).reduce((sum, letter) => sum + letterColumns(letter), 0);
}

/** Breaks a text into lines at its spaces; a word that is longer than a line is cut. All but the first can be shorter. */
export function wrapped(text: string, columns: number, columnsAfter = columns): string[] {
  const [first = '', ...paragraphs] = text.split('\n');
  return [
    ...wrappedLine(first, columns, columnsAfter),
    ...paragraphs.flatMap((paragraph) => wrappedLine(paragraph, columnsAfter, columnsAfter)),
  ];
}

/** Fills up with spaces on the right. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** As much of a text as fits, with `…` for the rest. */
export function shortened(text: string, columns: number): string {
  return columnsOf(text) <= columns ? text : `${cut(text, columns - 1)[0]}…`;
}

/** What people wrote, without what would move the cursor, colour the screen or turn the direction of writing. */
export function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}

const PLAIN = /^[ -~]*$/;
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const NO_WIDTH = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
const WIDE =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

function lettersOf(text: string): string[] {
  return [...LETTERS.segment(text)].map(({ segment }) => segment);
}

function letterColumns(letter: string): number {
  if (NO_WIDTH.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}

function wrappedLine(paragraph: string, columns: number, columnsAfter: number): string[] {
  const [first = '', ...words] = paragraph.split(' ').flatMap((each) => pieces(each, columnsAfter));
  const lines: string[] = [];
  let line = first;
  for (const word of words) {
    const longer = `${line} ${word}`;
    const fits = columnsOf(longer) <= (lines.length === 0 ? columns : columnsAfter);
    if (!fits) lines.push(line.trimEnd());
    line = fits ? longer : word;
  }
  return [...lines, line];
}

function pieces(word: string, columns: number): string[] {
  const found: string[] = [];
  let rest = word;
  while (columnsOf(rest) > columns) {
    const [piece, after] = cut(rest, columns);
    found.push(piece);
    rest = after;
  }
  return [...found, rest];
}

/** Cuts after as many whole letters as fit, one at least. */
function cut(text: string, columns: number): [string, string] {
  let used = 0;
  let end = 0;
  for (const letter of lettersOf(text)) {
    used += letterColumns(letter);
    if (used > columns && end > 0) break;
    end += letter.length;
  }
  return [text.slice(0, end), text.slice(end)];
}
