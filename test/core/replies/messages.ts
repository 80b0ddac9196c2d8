import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Treatment } from '../../../core/clinic/clinic.ts';
import type { Context, Feeling, Level, Message } from '../../../core/replies/reading.ts';

/** A message with how it must be read. What is left out is no opt-out, no confirmation, no feeling. */
export interface Row {
  readonly message: Message;
  readonly level: Level;
  readonly optOut: boolean;
  readonly confirm: boolean;
  readonly feeling: Feeling | null;
  readonly isForOnCall: boolean;
}

interface Line {
  readonly text: string;
  readonly context?: Context;
  readonly treatment?: Treatment;
  readonly hoursAfterVisit?: number;
  readonly courseWeek?: number;
  readonly level: Level;
  readonly optOut?: true;
  readonly confirm?: true;
  readonly feeling?: Feeling;
  readonly isForOnCall?: true;
}

export const LANGUAGES = ['en', 'es'] as const;

/** Our own messages, written as patients and helpers write, and labelled from the clinical sheet. */
export function corpus(language: (typeof LANGUAGES)[number]): Row[] {
  const lines = textOf(`corpus/${language}.jsonl`).trim().split('\n');
  return lines.map((line) => rowOf(JSON.parse(line) as Line));
}

function rowOf(line: Line): Row {
  const { level, optOut = false, confirm = false, feeling = null, isForOnCall = false, ...known } = line;
  return { message: { context: 'none', ...known }, level, optOut, confirm, feeling, isForOnCall };
}

/** Every variant of the clinical sheet's triage table, by row and language. */
export const SHEET = parse(textOf('sheet.yaml')) as Readonly<Record<string, Readonly<Record<'en' | 'es', string[]>>>>;

function textOf(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
