import { didYouMean } from '../core/reading/did-you-mean.ts';
import { type Bench, runBench } from './bench.ts';

/** `npm run bench`: all measurements; `npm run bench -- timeline`: those that are named. */
const BENCHES: Readonly<Record<string, () => Promise<{ readonly bench: Bench }>>> = {
  burst: () => import('./burst/burst.ts'),
  'cold-start': () => import('./cold-start.ts'),
  idle: () => import('./idle.ts'),
  outage: () => import('./outage.ts'),
  price: () => import('./price.ts'),
  publish: () => import('./publish.ts'),
  throughput: () => import('./throughput/throughput.ts'),
  timeline: () => import('./timeline/timeline.ts'),
};

const names = Object.keys(BENCHES);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
for (const name of unknown) {
  const remedy = didYouMean(name, names) || ` There are ${names.join(', ')}.`;
  console.error(`There is no bench "${name}".${remedy}`);
}
process.exitCode = unknown.length > 0 ? 2 : await runAll(asked.length > 0 ? asked : names);

/** The exit status: 1 when a target was missed. */
async function runAll(chosen: readonly string[]): Promise<number> {
  let isMet = true;
  for (const name of chosen) {
    const loaded = await BENCHES[name]?.();
    if (loaded) isMet = (await runBench(name, loaded.bench)) && isMet;
  }
  return isMet ? 0 : 1;
}
