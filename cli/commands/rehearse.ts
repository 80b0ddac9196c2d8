import { loadLibrary, readClinicFile, UnreadableFile } from '../../adapters/clinic-files.ts';
import { problemLine } from '../../core/problem.ts';
import { isoDay } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import { type Mismatch, mismatches } from '../../local/rehearsal/expectations.ts';
import { readRehearsal } from '../../local/rehearsal/file/read-rehearsal.ts';
import type { Rehearsal } from '../../local/rehearsal/file/rehearsal.ts';
import type { Line } from '../../local/rehearsal/lines.ts';
import { play } from '../../local/rehearsal/play.ts';
import { readOptions } from '../options.ts';
import { unreadable } from '../plans/plan-files.ts';
import { printStory } from '../print/story.ts';

export interface Streams {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

const HELP = `between-visits rehearse FILE [--json] [--runs]

Plays a story through the very jobs that run on AWS: weeks pass in seconds, on this machine alone.
Prints what each phone received, what was held and why, and what staff were told.

  --json   one JSON object a line, in order of time
  --runs   also a line for each run of the sending job
  --help   this page

Example:
  between-visits rehearse test/stories/01-cancelled-at-the-last-moment.yaml

Exit status: 0 as expected (or nothing was expected), 1 something was not, 2 the file cannot be read as a rehearsal.
`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  runs: { type: 'boolean', default: false },
} as const;

interface Options {
  readonly json: boolean;
  readonly runs: boolean;
}

/** `between-visits rehearse`. */
export async function rehearse(args: string[], io: Streams): Promise<number> {
  const { values, positionals } = readOptions('rehearse', args, OPTIONS);
  if (values.help) {
    io.stdout(HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (!path || more.length > 0) {
    io.stderr(`${path ? 'Name one FILE at a time.' : 'Name the FILE to play.'} See: between-visits rehearse --help\n`);
    return 2;
  }
  const rehearsal = await read(path, io);
  return rehearsal ? playOut(rehearsal, values, io) : 2;
}

async function read(path: string, io: Streams): Promise<Rehearsal | undefined> {
  try {
    const { rehearsal, problems } = await readRehearsal(await readClinicFile(path), await loadLibrary());
    for (const problem of problems) io.stderr(`${problemLine(problem)}\n`);
    return rehearsal;
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    io.stderr(`${unreadable(path, cause.message)}\n`);
    return undefined;
  }
}

const PROGRESS_AFTER_MILLIS = 2_000;
const PROGRESS_EVERY_MILLIS = 250;

async function playOut(rehearsal: Rehearsal, { json, runs }: Options, io: Streams): Promise<number> {
  const lines: Line[] = [];
  const progress = progressLine(io);
  await play(rehearsal, {
    onLine: (line) => {
      lines.push(line);
      if (json && (runs || line.kind !== 'run')) io.stdout(`${JSON.stringify(line)}\n`);
    },
    onProgress: (now) => progress.show(isoDay(localDay(now, rehearsal.clinic.timeZone))),
  });
  progress.end();
  if (!json) printStory(lines, { clinic: rehearsal.clinic, runs, write: io.stdout });
  const wrong = rehearsal.expect ? mismatches(rehearsal.expect, lines, rehearsal.clinic.timeZone) : [];
  for (const mismatch of wrong) io.stderr(mismatchText(rehearsal.file, mismatch));
  if (rehearsal.expect && wrong.length === 0 && !json) io.stdout('All as expected.\n');
  return wrong.length === 0 ? 0 : 1;
}

/** On a terminal, whatever takes over two seconds says how far it is. */
function progressLine({ stderr }: Streams): { show(day: string): void; end(): void } {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} };
  const began = performance.now();
  let shown = 0;
  return {
    show(day) {
      const now = performance.now();
      if (now - began < PROGRESS_AFTER_MILLIS || now - shown < PROGRESS_EVERY_MILLIS) return;
      shown = now;
      stderr(`\r\u001B[Kplaying ${day} …`);
    },
    end: () => shown > 0 && stderr('\r\u001B[K'),
  };
}

function mismatchText(file: string, { line, expected, happened }: Mismatch): string {
  if (expected === undefined) return `${file}: not expected: ${happened.join('; ')}\n`;
  const instead = happened.length === 0 ? 'nothing like it happened' : `but ${happened.join('\n      or ')}`;
  return `${file}:${line}: expected ${expected}\n  ${instead}\n`;
}
