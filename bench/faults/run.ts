import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Failure, Tried } from './try-story.ts';

const HELP = `Usage: npm run faults [-- --seed N] [--runs N] [--story N] [--minutes M]
       npm run faults -- crash [--seed N] [--minutes M]

Plays random stories through the product's own jobs and handlers while everything that can go wrong does, and counts
texts that were lost, sent twice, stale, or held without reason. crash kills real processes instead.

  --seed N      draws other stories (a number of the clock when left out)
  --runs N      so many stories (2000)
  --story N     only the story of that number
  --minutes M   begins no story after so many minutes (4)

Exit status: 0 when nothing was wrong, 1 when something was; its shortest story is written to bench/results/.
`;

const OPTIONS = {
  seed: { type: 'string' },
  runs: { type: 'string', default: '2000' },
  story: { type: 'string' },
  minutes: { type: 'string', default: '4' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const RESULTS = new URL('../results/', import.meta.url);
/** Nobody reads more shortest stories than this. */
const FAILURES_MAX = 5;

const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
if (values.help) process.stdout.write(HELP);
else if (positionals[0] === 'crash') process.exitCode = await (await import('./crash/crash.ts')).runCrash(numbers());
else process.exitCode = await runStories(numbers());

function numbers() {
  const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
  const minutes = Number(values.minutes);
  const runs = Number(values.runs);
  for (const number of [seed, minutes, runs, Number(values.story ?? 0)]) {
    if (!Number.isFinite(number)) throw new Error('--seed, --runs, --story and --minutes each take a number');
  }
  return { seed, minutes, runs };
}

async function runStories({ seed, minutes, runs }: ReturnType<typeof numbers>): Promise<number> {
  const wanted = values.story === undefined ? range(runs) : [Number(values.story)];
  const began = performance.now();
  const until = began + minutes * 60_000;
  const tried: Tried[] = [];
  const next = () =>
    tried.filter(({ failure }) => failure).length < FAILURES_MAX && performance.now() < until
      ? wanted.shift()
      : undefined;
  const workers = Math.min(cpus().length, wanted.length);
  await Promise.all(range(workers).map(() => work({ seed, next, onTried: (each) => tried.push(each) })));
  const failures = tried.filter(({ failure }) => failure);
  for (const { number, failure } of failures) if (failure) tellFailure(failure, { seed, number });
  const result = summary(tried, { seed, seconds: Math.round((performance.now() - began) / 1000) });
  process.stdout.write(table(result));
  keep('faults.json', `${JSON.stringify(result, null, 2)}\n`);
  if (tried.length === 0) process.stderr.write('No story was played: this run shows nothing. Give it more minutes.\n');
  return failures.length > 0 || tried.length === 0 ? 1 : 0;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

interface Working {
  readonly seed: number;
  readonly next: () => number | undefined;
  readonly onTried: (tried: Tried) => void;
}

/** Keeps one process at work until no story is left. */
function work({ seed, next, onTried }: Working): Promise<void> {
  const worker: ChildProcess = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [String(seed)]);
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Tried | 'ready') => {
      if (message !== 'ready') onTried(message);
      const number = next();
      if (number === undefined) worker.disconnect();
      else worker.send(number);
    });
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
  });
}

interface Place {
  readonly seed: number;
  readonly number: number;
}

function tellFailure({ wrongs, story }: Failure, { seed, number }: Place): void {
  const file = `faults-${seed}-${number}.yaml`;
  const again = `npm run faults -- --seed ${seed} --story ${number}`;
  const told = [`Drawn by: ${again}`, ...wrongs].flatMap((line) => line.split('\n')).map((line) => `# ${line}`);
  keep(file, `${told.join('\n')}\n${story}`);
  process.stderr.write(`\nSeed ${seed}, story ${number} goes wrong:\n`);
  for (const wrong of wrongs) process.stderr.write(`  ${wrong}\n`);
  process.stderr.write(`The shortest story found, in bench/results/${file}:\n\n${steps(story)}\n`);
}

/** The steps are what matters; the clinic stands in the file. */
function steps(story: string): string {
  return story.slice(story.indexOf('\nstart:') + 1);
}

function keep(file: string, text: string): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL(file, RESULTS), text);
}

function summary(tried: readonly Tried[], { seed, seconds }: { readonly seed: number; readonly seconds: number }) {
  const wrongs = tried.flatMap(({ failure }) => failure?.wrongs ?? []);
  const kind = (name: string) => wrongs.filter((wrong) => wrong.startsWith(name)).length;
  const named = { lost: kind('lost'), twice: kind('twice'), stale: kind('stale'), heldWithoutReason: kind('held') };
  const total = (count: (each: Tried) => number) => tried.reduce((sum, each) => sum + count(each), 0);
  const met = new Map<string, number>();
  for (const [what, times] of tried.flatMap((each) => each.met)) met.set(what, (met.get(what) ?? 0) + times);
  return {
    ...{ seed, seconds, stories: tried.length },
    ...{ texts: total(({ texts }) => texts), held: total((each) => each.held) },
    ...{ replies: total(({ replies }) => replies), pages: total(({ pages }) => pages) },
    wrong: { ...named, otherwise: wrongs.length - Object.values(named).reduce((sum, each) => sum + each, 0) },
    /** Their answer and their receipt were lost: nobody could know. */
    unknowableDoubles: total(({ unknowable }) => unknowable),
    troubles: Object.fromEntries([...met].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function table({ wrong, troubles, ...rest }: ReturnType<typeof summary>): string {
  const rows = (counts: object) =>
    Object.entries(counts).map(([name, count]) => `  ${name.padEnd(34)}${String(count).padStart(9)}`);
  return [
    '\nStories with all that can go wrong',
    ...rows(rest),
    '\nWrong (each must be 0)',
    ...rows(wrong),
    '\nTroubles that were met',
    ...rows(troubles),
    '',
  ].join('\n');
}
