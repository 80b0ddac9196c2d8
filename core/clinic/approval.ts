import type { Problem } from '../problem.ts';

/**
 * What counts where patients are: protocols that nobody in the clinic signed, of which a laptop only warns, are an error.
 *
 * @example
 * asForPatients({ path: 'approved', severity: 'warning', … }) //=> the same, as an error
 * asForPatients({ path: 'name', severity: 'warning', … }) //=> as it was: a long name harms nobody
 */
export function asForPatients(problem: Problem): Problem {
  return problem.path === 'approved' ? { ...problem, severity: 'error' } : problem;
}
