import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { type Mutant, withMutants } from './mutants.ts';
import { installTests, type Test } from './shim.ts';

/** A process that loads the rules of core once and tries mutants one after the other, from `first` on. */

export type Said =
  | { readonly kind: 'known'; readonly mutants: readonly Mutant[]; readonly tests: number }
  | { readonly kind: 'begins'; readonly number: number }
  | { readonly kind: 'tried'; readonly number: number; readonly fate: Fate };
export type Fate = 'killed' | 'survived' | 'unreached' | 'static';

const [first = '0', only = '', ...folders] = process.argv.slice(2);
const ROOT = new URL('../../', import.meta.url);
/** The same tries for every mutant. */
fc.configureGlobal({ seed: 1 });

let active = only === '' ? -1 : Number(only);
let reached: Set<number> | undefined;
const whileLoading = new Set<number>();
Object.assign(globalThis, {
  __mutant: (number: number) => {
    (reached ?? whileLoading).add(number);
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

if (only !== '') {
  process.send?.({
    kind: 'tried',
    number: Number(only),
    fate: (await failsAny(tests)) ? 'killed' : 'survived',
  } satisfies Said);
  process.exit();
}

const covering = await coverage();
process.send?.({ kind: 'known', mutants, tests: tests.length } satisfies Said);
for (let number = Number(first); number < mutants.length; number += 1) {
  process.send?.({ kind: 'begins', number } satisfies Said);
  process.send?.({ kind: 'tried', number, fate: await fateOf(number) } satisfies Said);
}
process.exit();

async function coverage(): Promise<Map<number, Test[]>> {
  const byMutant = new Map<number, Test[]>();
  for (const test of tests) {
    reached = new Set();
    if (await fails(test)) throw new Error(`fails without any mutant: ${test.name}`);
    for (const number of reached) byMutant.set(number, [...(byMutant.get(number) ?? []), test]);
  }
  return byMutant;
}

async function fateOf(number: number): Promise<Fate> {
  const own = covering.get(number);
  if (whileLoading.has(number)) return 'static';
  if (!own) return 'unreached';
  active = number;
  const isKilled = await failsAny(own);
  active = -1;
  return isKilled ? 'killed' : 'survived';
}

async function failsAny(some: readonly Test[]): Promise<boolean> {
  for (const test of some) if (await fails(test)) return true;
  return false;
}

async function fails({ run }: Test): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}
