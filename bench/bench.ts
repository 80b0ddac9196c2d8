import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** A measurement that can be made again: how much something takes, beside what it is held against. */
export interface Bench {
  /** What is measured, in a line. */
  readonly about: string;
  measure(): Promise<Measured>;
}

export interface Measured {
  /** A line each; cells by the name of their column. */
  readonly rows: readonly Row[];
  readonly targets: readonly Target[];
  /** What else a reader must know, such as what could not be measured here; a line each. */
  readonly notes?: readonly string[];
}

export type Row = Readonly<Record<string, string | number>>;

/** A ratio or a count, for no machine is as fast as the next. */
export interface Target {
  readonly what: string;
  readonly is: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Makes a measurement, prints it and keeps it; false when a target was missed. */
export async function runBench(name: string, { about, measure }: Bench): Promise<boolean> {
  console.log(`\n${name}: ${about}\n`);
  const { rows, targets, notes = [] } = await measure();
  console.log(table(rows));
  for (const note of notes) console.log(`  ${note}`);
  for (const target of targets) console.log(`  ${isMet(target) ? 'met   ' : 'MISSED'}  ${targetText(target)}`);
  keep(name, { about, rows, notes, targets: targets.map((target) => ({ ...target, isMet: isMet(target) })) });
  return targets.every(isMet);
}

/** The middle one: what else the machine did in one round does not count. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function isMet({ is, atLeast = is, atMost = is }: Target): boolean {
  return atLeast <= is && is <= atMost;
}

function targetText({ what, is, atLeast, atMost }: Target): string {
  const bounds = [atLeast === undefined ? [] : `at least ${atLeast}`, atMost === undefined ? [] : `at most ${atMost}`];
  return `${what}: ${rounded(is)} (${bounds.flat().join(', ')})`;
}

/** Names to the left, numbers to the right. */
function table(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => cellText(row[column])))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const isName = columns.map((column) => typeof rows[0]?.[column] === 'string');
  const padded = (cell: string, index: number) =>
    isName[index] ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0);
  return `${lines.map((line) => `  ${line.map(padded).join('  ')}`.trimEnd()).join('\n')}\n`;
}

function cellText(cell: string | number | undefined): string {
  return typeof cell === 'number' ? rounded(cell) : (cell ?? '');
}

/** Three figures are all that a measurement is good for. */
function rounded(number: number): string {
  return Number.isInteger(number) ? String(number) : String(Number(number.toPrecision(3)));
}

const RESULTS = new URL('./results/', import.meta.url);

/** On which machine belongs to it: results are compared by their ratios only. */
function keep(name: string, measured: object): void {
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(
    new URL(`${name}.json`, RESULTS),
    `${JSON.stringify({ bench: name, ...measured, machine }, null, 2)}\n`,
  );
}
