import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Mutant } from './mutation/mutants.ts';
import type { Fate, Said } from './mutation/try-mutants.ts';

/**
 * Changes core a little, a thousand times, and asks each time whether a rule of test/core sees it. What no rule sees is
 * printed: a rule that is missing, or a change that changes nothing.
 *
 *   node bin/with-node.js tools/mutate.ts                 the parts that matter most
 *   node bin/with-node.js tools/mutate.ts core/sending/   one of them
 */

const FOLDERS = ['core/timeline/', 'core/sending/', 'core/staff/', 'core/plan/', 'core/time/'];
/** A mutant that does not come to an end is seen. */
const LIMIT_MILLIS = 20_000;
/** To load the rules and see which mutants each one reaches; alone, to load them and be done. */
const START_MILLIS = 100_000;
const ALONE_MILLIS = 40_000;

const asked = process.argv.slice(2);
const folders = asked.length > 0 ? asked : FOLDERS;
const fates = new Map<number, Fate>();
let mutants: readonly Mutant[] = [];

for (let first = 0; first === 0 || first < mutants.length; first = Math.max(first, ...fates.keys()) + 1) {
  const stuck = await tryFrom(first, '');
  if (stuck !== undefined) fates.set(stuck, 'killed');
}
const alone = [...fates].filter(([number, fate]) => fate === 'static' || isKept(number)).map(([number]) => number);
for (const [index, number] of alone.entries()) {
  tell(`${index} of ${alone.length} in a process of their own`);
  await tryAlone(number);
}
report();

/** How far it got, beside what it found: a run of many minutes must not look as if it hung. */
function tell(progress: string): void {
  process.stderr.write(`${progress}\n`);
}

/** Zones are computed once and kept: a mutant of theirs needs a process of its own. */
function isKept(number: number): boolean {
  return mutants[number]?.file.startsWith('core/time/zone') === true;
}

async function tryAlone(number: number): Promise<void> {
  const stuck = await tryFrom(number, String(number));
  if (stuck !== undefined || fates.get(number) === 'static') fates.set(number, 'killed');
}

/** The number of a mutant that did not end, and with it the process. */
function tryFrom(first: number, only: string): Promise<number | undefined> {
  const script = fileURLToPath(new URL('./mutation/try-mutants.ts', import.meta.url));
  const child: ChildProcess = fork(script, [String(first), only, ...folders], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let at: number | undefined;
  let limit = setTimeout(() => child.kill('SIGKILL'), only === '' ? START_MILLIS : ALONE_MILLIS);
  return new Promise((resolve) => {
    child.on('message', (said: Said) => {
      clearTimeout(limit);
      limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MILLIS);
      if (said.kind === 'known') ({ mutants } = said);
      else if (said.kind === 'begins') at = said.number;
      else note(said);
    });
    child.on('exit', (_, signal) => {
      clearTimeout(limit);
      if (signal !== null) tell(`mutant ${at ?? first} did not end`);
      resolve(at !== undefined && !fates.has(at) ? at : undefined);
    });
  });
}

function note({ number, fate }: { number: number; fate: Fate }): void {
  const isNew = !fates.has(number);
  fates.set(number, fate);
  if (isNew && fates.size % 100 === 0) tell(`${fates.size} of ${mutants.length} tried`);
}

function report(): void {
  const byFolder = Map.groupBy(mutants.entries(), ([, { file }]) => file.slice(0, file.lastIndexOf('/')));
  for (const [folder, own] of byFolder) {
    const count = (fate: Fate) => own.filter(([number]) => fates.get(number) === fate).length;
    const killed = count('killed');
    const score = ((100 * killed) / own.length).toFixed(1);
    process.stdout.write(
      `${folder}: ${killed} of ${own.length} seen (${score} %), ${count('unreached')} not reached\n`,
    );
  }
  for (const [number, { file, line, from, to }] of mutants.entries()) {
    const fate = fates.get(number);
    if (fate !== 'killed') process.stdout.write(`${file}:${line}: ${fate}: ${from}  =>  ${to}\n`);
  }
}
