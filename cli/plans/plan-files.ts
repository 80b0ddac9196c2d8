import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { whyUnreadable } from '../../adapters/clinic-files.ts';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { planFindings } from '../../core/plan/read-plan.ts';
import { type Problem, problemLine } from '../../core/problem.ts';
import { error, type Finding, pathText } from '../../core/reading/finding.ts';
import { inFileOrder } from '../../core/reading/yaml-source.ts';
import { CommandMistake } from '../command-mistake.ts';
import { type JsonFault, type JsonValue, scanJson } from './json-scan.ts';

/** A plan as it stands in a file, before it is known to be one. */
export interface PlanPiece {
  /** Its file as the person named it, with its line in JSON lines or its place in an array: `plans.jsonl:3`. */
  readonly where: string;
  readonly file: string;
  /** In JSON lines, counted from 1. */
  readonly line?: number;
  /** In an array, counted from 0. */
  readonly index?: number;
  readonly value?: unknown;
  /** What keeps it from being read at all. */
  readonly fault?: Problem;
  readonly place: (finding: Finding) => Problem;
  /** Keys that stand twice in one map, of which a JSON reader keeps the last. */
  readonly doubled: readonly Finding[];
}

/** A larger file is a mistake, or wants to be cut: with all its plans it has to fit in memory. */
export const PLAN_FILE_BYTES_MAX = 256 * 1024 * 1024;

/** The plans of a file: one, an array of them, or JSON lines. A file that cannot be read is a `CommandMistake`. */
export async function readPlanFile(file: string, cwd: string): Promise<PlanPiece[]> {
  const text = await textOf(file, cwd);
  const lines = lineCounter(text);
  return piecesOf(text).map((piece) => asPiece(piece, { file, lines }));
}

/** Reads a piece as a plan of a clinic. There is a plan when there is no error. */
export function readPiece(piece: PlanPiece, clinic: Clinic | undefined): { plan?: Plan; problems: Problem[] } {
  if (piece.fault) return { problems: [piece.fault] };
  const { plan, findings } = planFindings(piece.value, clinic ? { clinic } : {});
  const problems = inFileOrder([...piece.doubled, ...findings].map(piece.place));
  return { ...(plan && piece.doubled.length === 0 && { plan }), problems };
}

/** What a piece says its id, clinic or treatment is, if it says so. */
export function saidBy({ value }: PlanPiece, key: 'plan' | 'clinic' | 'protocol'): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const said: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return typeof said === 'string' ? said : undefined;
}

/** One line a problem, with the keys that lead to it: in JSON lines a column is hard to find by eye. */
export function planProblemLine(problem: Problem): string {
  const { path, message } = problem;
  return problemLine(path === '' ? problem : { ...problem, message: `${path}: ${message}` });
}

async function textOf(file: string, cwd: string): Promise<string> {
  const bytes = await readFile(resolve(cwd, file)).catch((cause: NodeJS.ErrnoException) => {
    throw new CommandMistake(unreadable(file, whyUnreadable(cause)), { cause });
  });
  if (bytes.length > PLAN_FILE_BYTES_MAX)
    throw new CommandMistake(
      unreadable(file, `The file is above ${PLAN_FILE_BYTES_MAX / 1024 / 1024} MB. Cut it in two.`),
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CommandMistake(unreadable(file, 'The file is not UTF-8 text. Save it as UTF-8.'), { cause });
  }
}

/** The one line for a file that cannot be read, in the form of every other problem. */
export function unreadable(file: string, message: string): string {
  return problemLine({ file, line: 1, column: 1, severity: 'error', path: '', message });
}

/** A stretch of a file that holds one plan. */
interface Stretch {
  readonly offset: number;
  readonly text: string;
  readonly index?: number;
  readonly isLine?: boolean;
}

function piecesOf(text: string): Stretch[] {
  const whole = { offset: 0, text };
  if (/^\s*\[/.test(text)) return itemsOf(text) ?? [whole];
  const lines = linesOf(text);
  return isJsonLines(lines) ? lines.map((line) => ({ ...line, isLine: true })) : [whole];
}

/** The items of an array; nothing when it is malformed, for then none of it can be trusted. */
function itemsOf(text: string): Stretch[] | undefined {
  const starts: number[] = [];
  const fault = scanJson(text, ({ path, start }) => {
    if (path.length === 1) starts.push(start);
  });
  if (fault) return undefined;
  const close = text.lastIndexOf(']');
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? close;
    return { offset: start, text: text.slice(start, end).replace(/[\s,]+$/, ''), index };
  });
}

function linesOf(text: string): Stretch[] {
  const stretches = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index: offset }) => ({ offset, text: line }));
  return stretches.filter(({ text: line }) => line.trim() !== '');
}

/**
 * One plan can stand on one line or be spread over many, and either can be malformed: these are lines of their own when
 * each begins a map, or one at the margin is a whole one.
 */
function isJsonLines(lines: readonly Stretch[]): boolean {
  if (lines.length < 2) return false;
  if (lines.every(({ text }) => text.trimStart().startsWith('{'))) return true;
  const atMargin = lines.filter(({ text }) => text.startsWith('{'));
  return atMargin.some(({ text }) => scanJson(text) === undefined);
}

interface FileOf {
  readonly file: string;
  readonly lines: (offset: number) => { line: number; column: number };
}

function asPiece({ offset, text, index, isLine }: Stretch, { file, lines }: FileOf): PlanPiece {
  const at = (inPiece: number) => lines(offset + inPiece);
  const doubled: Finding[] = [];
  const fault = scanJson(text, ({ path, isSecond }) => {
    if (isSecond) doubled.push({ ...error(path, `"${path.at(-1)}" stands twice. Take one of them out.`), at: 'key' });
  });
  const line = isLine ? at(0).line : undefined;
  return {
    file,
    where: whereOf(file, { index, line }),
    doubled,
    place: (finding) => placed(finding, { file, text, at }),
    ...(line !== undefined && { line }),
    ...(index !== undefined && { index }),
    ...(fault ? { fault: faultAt(fault, file, at) } : { value: JSON.parse(text) as unknown }),
  };
}

function whereOf(file: string, { index, line }: { index: number | undefined; line: number | undefined }): string {
  if (line !== undefined) return `${file}:${line}`;
  return index === undefined ? file : `${file}[${index}]`;
}

type At = (offset: number) => { line: number; column: number };

function faultAt({ offset, message }: JsonFault, file: string, at: At): Problem {
  return { file, ...at(offset), severity: 'error', path: '', message };
}

/** A value stands where it begins, a wrong key where the key does, and what is missing at the map that lacks it. */
function placed(finding: Finding, { file, text, at }: { file: string; text: string; at: At }): Problem {
  const { severity, path, message } = finding;
  let nearest: JsonValue | undefined;
  scanJson(text, (value) => {
    const leads = value.path.every((step, index) => step === path[index]);
    if (leads && value.path.length >= (nearest?.path.length ?? 0)) nearest = value;
  });
  const offset = (finding.at === 'key' && nearest?.path.length === path.length ? nearest.key : nearest?.start) ?? 0;
  return { file, ...at(offset), severity, path: pathText(path), message };
}

/**
 * Tells the line and column of an offset, both counted from 1. Thousands of plans can stand on one line, so it counts on
 * from where it was asked last.
 */
function lineCounter(text: string): At {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
  let last = { line: 0, offset: 0, column: 1 };
  return (offset) => {
    const low = lastUpTo(starts, offset);
    const known = last.line === low ? last : { offset: starts[low] ?? 0, column: 1 };
    const [from, to] = offset < known.offset ? [offset, known.offset] : [known.offset, offset];
    const between = [...text.slice(from, to)].length;
    last = { line: low, offset, column: known.column + (offset < known.offset ? -between : between) };
    return { line: low + 1, column: last.column };
  };
}

/** Where the last of the rising numbers stands that is not above the limit. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
