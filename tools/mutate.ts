import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Mutant } from './mutation/mutants.ts';
import type { Asked, Fate, Said } from './mutation/try-mutants.ts';

/** Changes core a little, a thousand times, and asks each time whether a rule of test/core sees it. */
const HELP = `npm run mutate -- [FOLDER...] [--one-of=N] [--in=PART]

Changes core a little, a thousand times, and asks each time whether a rule of test/core sees it. What no rule sees is
printed: a rule that is missing, or a change that changes nothing. Without a folder: the parts that matter most.

  --one-of=N   every Nth change, where all would take hours
  --in=PART    only changes of files whose path begins so, by the rules of the whole folder
  --help       this page

Example:
  npm run mutate -- core/replies/ --one-of=6
`;

const FOLDERS = ['core/timeline/', 'core/sending/', 'core/staff/', 'core/plan/', 'core/time/'];
/** To load the rules, or to ask one of them: what takes longer does not end, and is seen. */
const LIMIT_MILLIS = 60_000;

const options = {
  'one-of': { type: 'string' },
  in: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}
const part = values.in ?? '';
const oneOf = Number(values['one-of'] ?? 1);
const folders = positionals.length > 0 ? positionals : FOLDERS;
const fates = new Map<number, Fate>();
let mutants: readonly Mutant[] = [];
let quickest: readonly number[] = [];

for (let first = 0; first === 0 || first < mutants.length; first = Math.max(first, ...fates.keys()) + oneOf) {
  const stuck = await tryWith({ first, oneOf, part, folders });
  if (stuck !== undefined) fates.set(stuck, 'killed');
}
const alone = [...fates].filter(([, fate]) => fate === 'static').map(([number]) => number);
for (const [index, number] of alone.entries()) {
  if (index % 10 === 0) tell(`${index} of ${alone.length} in a process of their own`);
  const stuck = await tryWith({ first: number, oneOf, part, alone: { number, rules: quickest }, folders });
  if (stuck !== undefined || fates.get(number) === 'static') fates.set(number, 'killed');
}
report();

/** How far it got, beside what it found: a run of many minutes must not look as if it hung. */
function tell(progress: string): void {
  process.stderr.write(`${progress}\n`);
}

/** The number of a mutant that did not end, and with it the process. */
function tryWith(asked: Asked): Promise<number | undefined> {
  const script = fileURLToPath(new URL('./mutation/try-mutants.ts', import.meta.url));
  const child: ChildProcess = fork(script, [JSON.stringify(asked)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let at: number | undefined;
  let limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MILLIS);
  return new Promise((resolve) => {
    child.on('message', (said: Said) => {
      clearTimeout(limit);
      limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MILLIS);
      if (said.kind === 'known') ({ mutants, quickest } = said);
      else if (said.kind === 'begins') at = said.number;
      else if (said.kind === 'tried') note(said);
    });
    child.on('exit', (_, signal) => {
      clearTimeout(limit);
      if (signal !== null) tell(`mutant ${at ?? asked.first} did not end`);
      resolve(at !== undefined && !fates.has(at) ? at : undefined);
    });
  });
}

function note({ number, fate }: { number: number; fate: Fate }): void {
  const isNew = !fates.has(number);
  fates.set(number, fate);
  if (isNew && fates.size % 50 === 0) tell(`${fates.size} of ${Math.ceil(mutants.length / oneOf)} tried`);
}

function report(): void {
  if (oneOf > 1) process.stdout.write(`A sample: one of ${oneOf} of ${mutants.length} mutants.\n`);
  const tried = [...fates.keys()].filter((number) => fates.get(number) !== 'left-out');
  const byFolder = Map.groupBy(tried, (number) => folderOf(mutants[number]?.file ?? ''));
  for (const [folder, own] of byFolder) {
    const count = (fate: Fate) => own.filter((number) => fates.get(number) === fate).length;
    const score = ((100 * count('killed')) / own.length).toFixed(1);
    const inOwn = own.filter((number) => alone.includes(number)).length;
    process.stdout.write(`${folder}: ${count('killed')} of ${own.length} seen (${score} %), `);
    process.stdout.write(`${count('unreached')} not reached, ${inOwn} tried in a process of their own\n`);
  }
  for (const [number, fate] of [...fates].toSorted(([a], [b]) => a - b)) {
    const { file, line, from, to } = mutants[number] ?? {};
    if (fate !== 'killed' && fate !== 'left-out')
      process.stdout.write(`${file}:${line}: ${fate}: ${from}  =>  ${to}\n`);
  }
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
