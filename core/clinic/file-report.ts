import { type Problem, problemLine } from '../problem.ts';

/** What became of a clinic's file that was handed in. */
export interface FileReport {
  /** As whoever handed it in knows it: `clinics/harbor.yaml`. */
  readonly file: string;
  /** Names what was handed in, so that nobody takes an older report for theirs. */
  readonly upload: string;
  /** Instant. */
  readonly at: string;
  /** `current`: its content counts already. */
  readonly outcome: 'accepted' | 'current' | 'refused';
  /** The version that counts now; absent where the clinic never published any. */
  readonly version?: number;
  readonly problems: readonly Problem[];
  /** What became of the clinic's plans; absent where none had to be looked at. */
  readonly plans?: PlansReport;
}

export interface PlansReport {
  /** `overtaken`: another version came before all plans had this one. */
  readonly state: 'finished' | 'under-way' | 'overtaken';
  /** Whose future was computed anew. */
  readonly repointed: number;
  /** Those of them that cannot go on: the file does not have their treatment. */
  readonly stranded: SomePlans;
  /** Those that could not be worked on. */
  readonly failed: SomePlans;
}

/** Plans by id: how many, and the first of them. */
export interface SomePlans {
  readonly count: number;
  readonly first: readonly string[];
}

/** More than these are counted, and not named. */
const PLANS_NAMED_MAX = 50;

export const NO_PLANS: SomePlans = { count: 0, first: [] };

export function withPlans({ count, first }: SomePlans, more: readonly string[]): SomePlans {
  return { count: count + more.length, first: [...first, ...more].slice(0, PLANS_NAMED_MAX) };
}

/**
 * A report as its reader has it: whether the file counts, then each problem with its line, then the plans.
 *
 * @example
 * reportText(report) //=> 'Accepted as version 3.\n12 plans were pointed anew.\n'
 */
export function reportText(report: FileReport): string {
  const lines = [
    heading(report),
    ...report.problems.map(problemLine),
    ...(report.plans ? planLines(report.plans) : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function heading({ outcome, version }: FileReport): string {
  if (outcome === 'accepted') return `Accepted as version ${version}.`;
  if (outcome === 'current') return `Already current as version ${version}.`;
  return version === undefined ? 'Refused. Nothing is published.' : `Refused. Version ${version} stays.`;
}

function planLines({ state, repointed, stranded, failed }: PlansReport): string[] {
  const sofar = state === 'finished' ? '' : ', so far';
  return [
    `${plans(repointed)} pointed anew${sofar}.`,
    ...(stranded.count > 0
      ? [`${named(stranded)} cannot go on without a treatment that this file does not have. Staff are told of each.`]
      : []),
    ...(failed.count > 0 ? [`${named(failed)} could not be worked on. The log says why.`] : []),
    ...(state === 'under-way' ? ['The others follow within minutes, and this report with them.'] : []),
    ...(state === 'overtaken' ? ['Another version came before the others had this one.'] : []),
  ];
}

function plans(count: number): string {
  return count === 1 ? '1 plan was' : `${count} plans were`;
}

function named({ count, first }: SomePlans): string {
  const more = count - first.length;
  return `${count === 1 ? '1 plan' : `${count} plans`} (${first.join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}
