/** Names longer than this are not compared: no name of ours is, and the comparing costs their product. */
const COMPARED_LENGTH_MAX = 64;

const SHORTENED_LENGTH_MIN = 3;

/**
 * The sentence that names the nearest word, with a space before it, or nothing when none is near.
 *
 * @example
 * didYouMean('remindres', ['reminders', 'checkIns']) //=> ' Did you mean "reminders"?'
 * didYouMean('x', ['reminders']) //=> ''
 */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/** The candidate that a slip of the fingers turns into `word`, or the one that it begins, as `sun` does `sunday`. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > COMPARED_LENGTH_MAX) return undefined;
  const others = [...candidates].filter((candidate) => candidate !== word);
  return fewestSlips(bare(word), others) ?? onlyLonger(bare(word), others);
}

/** Whether one letter was added, left out, changed or swapped. `week-2` is no slip of `week-1`: it counts on. */
export function isOneSlip(word: string, candidate: string): boolean {
  if (word.length > COMPARED_LENGTH_MAX) return false;
  const [a, b] = [bare(word), bare(candidate)];
  return a.replace(/\d/g, '') !== b.replace(/\d/g, '') && editDistance(a, b) <= 1;
}

/** Every candidate that the word begins: `esketamine` is two of the library's treatments. */
export function begunBy(word: string, candidates: Iterable<string>): string[] {
  if (bare(word).length < SHORTENED_LENGTH_MIN || word.length > COMPARED_LENGTH_MAX) return [];
  return [...candidates].filter((candidate) => candidate !== word && bare(candidate).startsWith(bare(word)));
}

function fewestSlips(wanted: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, bare(candidate));
    if (distance > slipsAllowed(wanted, bare(candidate))) continue;
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate;
}

function onlyLonger(wanted: string, candidates: readonly string[]): string | undefined {
  const longer = begunBy(wanted, candidates);
  return longer.length === 1 ? longer[0] : undefined;
}

/** Case and joiners are what people get wrong first: `Check-ins` is `checkIns`. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/** About one wrong letter in three, and one in a word of two such as `at`; a single letter could be anything. */
function slipsAllowed(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  return shorter < 2 ? 0 : Math.max(1, Math.floor(shorter / 3));
}

/** Letters added, left out, changed or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + change,
        swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
