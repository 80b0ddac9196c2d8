/**
 * How far two words may differ and still be one, by the clinical sheet: a word of 6 letters or more by one slip, of 9 or
 * more by two. Shorter ones are matched as they are (die is not dye, end is not and), but for two neighbours of a word
 * of 4 or 5 letters that changed places, and one slip after the first letter in a word of 5.
 */
export function isSlipOf(typed: string, word: string): boolean {
  if (word.length < 4) return false;
  if (word.length === 4) return isSwap(typed, word);
  if (word.length === 5) return isSwap(typed, word) || (typed[0] === word[0] && isWithin(typed, word, 1));
  return isWithin(typed, word, word.length < 9 ? 1 : 2);
}

/** The most letters that a slip adds or leaves out. */
export const SLIPS_MAX = 2;

function isSwap(typed: string, word: string): boolean {
  if (typed.length !== word.length || typed === word) return false;
  let from = 0;
  while (typed[from] === word[from]) from += 1;
  const isSwapped = typed[from] === word[from + 1] && typed[from + 1] === word[from];
  return isSwapped && typed.slice(from + 2) === word.slice(from + 2);
}

/** Whether so many letters added, left out, changed or swapped with a neighbour turn one word into the other. */
function isWithin(a: string, b: string, slipsMax: number): boolean {
  if (Math.abs(a.length - b.length) > slipsMax) return false;
  let rows: Rows = { beforeLast: [], last: Array.from({ length: b.length + 1 }, (_, column) => column) };
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a.slice(0, row), b, rows);
    if (Math.min(...current) > slipsMax) return false;
    rows = { beforeLast: rows.last, last: current };
  }
  return at(rows.last, b.length) <= slipsMax;
}

/** Slips between the beginnings of two words: of the word so far, without its last letter, and without its last two. */
interface Rows {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
}

function nextRow(a: string, b: string, { beforeLast, last }: Rows): number[] {
  const row = a.length;
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const changed = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    const swapped = isSwapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY;
    current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, changed, swapped);
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
