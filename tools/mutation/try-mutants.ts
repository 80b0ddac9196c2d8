import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { type Mutant, withMutants } from './mutants.ts';
import { installTests, type Test } from './shim.ts';

/** A process that loads the rules of core once and tries mutants one after the other, from `first` on. */

export type Said =
  /** It goes on, and is at the next rule. */
  | { readonly kind: 'goes-on' }
  | { readonly kind: 'known'; readonly mutants: readonly Mutant[]; readonly quickest: readonly number[] }
  | { readonly kind: 'begins'; readonly number: number }
  | { readonly kind: 'tried'; readonly number: number; readonly fate: Fate };
/** A static one is computed once and kept: it needs a process of its own. */
export type Fate = 'killed' | 'survived' | 'unreached' | 'static' | 'left-out';

/** What to try: the mutants from a number on, one of so many; or one alone, by these rules. */
export interface Asked {
  readonly first: number;
  readonly oneOf: number;
  /** How the files begin whose mutants are tried; the others are left out. */
  readonly part: string;
  readonly alone?: { readonly number: number; readonly rules: readonly number[] };
  readonly folders: readonly string[];
}

const { first, oneOf, part, alone, folders } = JSON.parse(process.argv[2] ?? '') as Asked;
const ROOT = new URL('../../', import.meta.url);
/** Of the rules that reach a mutant the quickest are asked, so many milliseconds of them. */
const ASKED_MILLIS = 10_000;
/** A rule that asks so many times more often than without a mutant does not end. */
const CALLS_FACTOR = 20;
const CALLS_MIN = 1_000_000;
/** The same tries for every mutant. */
fc.configureGlobal({ seed: 1 });

let active = alone?.number ?? -1;
let reached: Set<number> | undefined = new Set();
const whileLoading = reached;
const callsOf = new Map<Test, number>();
let calls = 0;
let callsMax = Number.POSITIVE_INFINITY;
Object.assign(globalThis, {
  __mutant: (number: number) => {
    calls += 1;
    if (calls > callsMax) throw new Error('This does not end.');
    reached?.add(number);
    return active === number;
  },
});

const mutants: Mutant[] = [];
const HURRIED = new URL('./hurried-fast-check.ts', import.meta.url).href;
registerHooks({
  resolve(specifier, context, nextResolve) {
    const isRules = context.parentURL?.startsWith(new URL('test/', ROOT).href) === true;
    return nextResolve(specifier === 'fast-check' && isRules ? HURRIED : specifier, context);
  },
  load(url, context, nextLoad) {
    const file = url.startsWith('file:') ? fileURLToPath(url) : '';
    const name = file.slice(fileURLToPath(ROOT).length);
    if (!folders.some((folder) => name.startsWith(folder)) || !name.endsWith('.ts')) return nextLoad(url, context);
    const { code, mutants: found } = withMutants(name, readFileSync(file, 'utf8'), mutants.length);
    mutants.push(...found);
    return { format: 'module-typescript', shortCircuit: true, source: code };
  },
});

const tests = installTests();
/** In order, so that mutants have the same numbers in each process. */
const SOURCES = folders.flatMap((folder) => globSync(`${folder}**/*.ts`, { cwd: ROOT })).sort();
for (const source of SOURCES) await import(pathToFileURL(fileURLToPath(new URL(source, ROOT))).href);
/** The rules of a folder are in the folder of that name. */
const RULES = folders.flatMap((folder) => globSync(`test/${folder}**/*.test.ts`, { cwd: ROOT })).sort();
for (const rules of RULES) await import(pathToFileURL(fileURLToPath(new URL(rules, ROOT))).href);

if (alone) {
  reached = undefined;
  const own = alone.rules.flatMap((index) => tests[index] ?? []);
  await say({ kind: 'tried', number: alone.number, fate: (await failsAny(own)) ? 'killed' : 'survived' });
  process.exit();
}

/** What a test reaches only the first time is kept for the second. */
const [firstly, again] = [await coverage(), await coverage()];
reached = undefined;
const byTime = [...again.keys()].sort((a, b) => millisOf(a) - millisOf(b));
await say({ kind: 'known', mutants, quickest: quickest(byTime).map((test) => tests.indexOf(test)) });
for (let number = first; number < mutants.length; number += oneOf) {
  await say({ kind: 'begins', number });
  const isLeftOut = mutants[number]?.file.startsWith(part) === false;
  await say({ kind: 'tried', number, fate: isLeftOut ? 'left-out' : await fateOf(number) });
}
if (await failsAny(quickest(byTime))) throw new Error('Something of a mutant stayed.');
process.exit();

interface Covered {
  readonly reached: ReadonlySet<number>;
  readonly millis: number;
}

async function coverage(): Promise<Map<Test, Covered>> {
  const covered = new Map<Test, Covered>();
  for (const test of tests) {
    await say({ kind: 'goes-on' });
    reached = new Set();
    const started = performance.now();
    if (await fails(test)) throw new Error(`fails without any mutant: ${test.name}`);
    covered.set(test, { reached, millis: performance.now() - started });
    callsOf.set(test, calls);
  }
  return covered;
}

function millisOf(test: Test): number {
  return again.get(test)?.millis ?? 0;
}

function quickest(some: readonly Test[]): Test[] {
  let millis = 0;
  return some.filter((test) => {
    millis += millisOf(test);
    return millis < ASKED_MILLIS;
  });
}

async function fateOf(number: number): Promise<Fate> {
  const reaching = byTime.filter((test) => again.get(test)?.reached.has(number));
  const isKept = tests.some((test) => firstly.get(test)?.reached.has(number) && !again.get(test)?.reached.has(number));
  if (whileLoading.has(number) || isKept) return 'static';
  if (reaching.length === 0) return 'unreached';
  active = number;
  const isKilled = await failsAny(quickest(reaching));
  active = -1;
  return isKilled ? 'killed' : 'survived';
}

/** A rule about speed may fail by chance, so a rule must fail twice. */
async function failsAny(some: readonly Test[]): Promise<boolean> {
  for (const test of some) {
    await say({ kind: 'goes-on' });
    if ((await fails(test)) && (await fails(test))) return true;
  }
  return false;
}

async function fails(test: Test): Promise<boolean> {
  calls = 0;
  const usual = callsOf.get(test);
  callsMax = usual === undefined ? Number.POSITIVE_INFINITY : CALLS_MIN + CALLS_FACTOR * usual;
  try {
    await test.run();
    return false;
  } catch {
    return true;
  }
}

/** Waits until it is written: what only computes would otherwise keep its messages to itself. */
function say(said: Said): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(said, () => resolve());
    else resolve();
  });
}
