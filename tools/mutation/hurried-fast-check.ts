import fc, { type IAsyncProperty, type IProperty, type Parameters } from 'fast-check';

/** What a mutant spoils is met in few tries; the thousands that a property asks for are for changes that somebody meant. */
const RUNS_MAX = 50;

function assert<Ts>(property: IAsyncProperty<Ts> | IProperty<Ts>, given: Parameters<Ts> = {}): Promise<void> | void {
  const numRuns = Math.min(given.numRuns ?? RUNS_MAX, RUNS_MAX);
  return fc.assert(property as IProperty<Ts>, { ...given, numRuns });
}

/** `fast-check` with fewer runs: a property is tried once for each mutant that it reaches. */
// biome-ignore lint/style/noDefaultExport: it stands where fast-check stands, which has one.
export default { ...fc, assert };
