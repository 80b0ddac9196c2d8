import { isAbsolute, join } from 'node:path';
import { loadLibrary, readClinicFile, UnreadableFile } from '../../adapters/clinic-files.ts';
import type { TextSize } from '../../core/clinic/checks/texts.ts';
import type { Library } from '../../core/clinic/library.ts';
import { readClinic } from '../../core/clinic/read-clinic.ts';
import { hasErrors, type Problem, problemLine } from '../../core/problem.ts';
import { characterCode } from '../../core/texts/parts.ts';
import { readOptions, usageMistake } from '../options.ts';
import { jsonText } from '../print/json-text.ts';
import { tableLines } from '../print/screen-text.ts';

/** Where a command writes, and from where its paths count. */
export interface CheckOutput {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly cwd: string;
}

const HELP = `between-visits check FILE... [--json]

Reads clinic files and tells every mistake with its line and what to write instead.

  --json   the problems as an array of { file, line, column, severity, path, message }
  --help   this page

Example:
  between-visits check clinics/harbor.yaml

Exit status: 0 without errors (warnings allowed), 1 with errors, 2 when a file could not be read.
`;

/** Exit status when a file could not be read. */
const UNREADABLE = 2;

/** Checks clinic files; gives the exit status. */
export async function check(args: string[], io: CheckOutput): Promise<number> {
  const asked = readArguments(args);
  if (asked.help) {
    io.stdout(HELP);
    return 0;
  }
  const library = await loadLibrary();
  const checked = await Promise.all(asked.files.map((file) => checkFile(file, io.cwd, library)));
  if (asked.json) io.stdout(jsonText(checked.flatMap(({ problems }) => problems)));
  else for (const one of checked) print(one, io);
  return Math.max(...checked.map(statusOf));
}

interface Asked {
  readonly files: string[];
  readonly json: boolean;
  readonly help: boolean;
}

function readArguments(args: string[]): Asked {
  const { values, positionals } = readOptions('check', args, { json: { type: 'boolean' } });
  const help = values.help === true;
  if (!help && positionals.length === 0) throw usageMistake('check', 'Name the clinic file to check.');
  return { files: positionals, json: values.json === true, help };
}

interface Checked {
  readonly file: string;
  readonly isReadable: boolean;
  readonly problems: readonly Problem[];
  readonly sizes: readonly TextSize[];
}

async function checkFile(file: string, cwd: string, library: Library): Promise<Checked> {
  try {
    const { text } = await readClinicFile(isAbsolute(file) ? file : join(cwd, file));
    const { problems, sizes } = readClinic({ path: file, text }, library);
    return { file, isReadable: true, problems, sizes };
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    const problem: Problem = { file, line: 1, column: 1, severity: 'error', path: '', message: cause.message };
    return { file, isReadable: false, problems: [problem], sizes: [] };
  }
}

function statusOf({ isReadable, problems }: Checked): number {
  if (!isReadable) return UNREADABLE;
  return hasErrors(problems) ? 1 : 0;
}

function print({ file, isReadable, problems, sizes }: Checked, io: CheckOutput): void {
  const lines = problems.map((problem) => `${problemLine(problem)}\n`).join('');
  if (!isReadable) {
    io.stderr(lines);
    return;
  }
  io.stdout(`${lines}${sizes.length > 0 ? sizeTable(sizes) : ''}${summary(file, problems)}\n`);
}

/** How long each text in use gets, so that a clinic sees what it will pay for. */
function sizeTable(sizes: readonly TextSize[]): string {
  const rows = sizes.map(({ text, language, parts, encoding, characters, outside }) => {
    const because = outside.length > 0 ? `  because of ${outside.map(visible).join(' ')}` : '';
    return [text, language, String(parts), encoding, `${characters}${because}`];
  });
  const table = [['text', 'language', 'parts', 'encoding', 'characters at its longest'], ...rows];
  return `\n${tableLines(table)}\n`;
}

/** What looks like a space, or like nothing, by its code. */
function visible(character: string): string {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? character : characterCode(character);
}

function summary(file: string, problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return `${file}: good.`;
  return `${file}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
