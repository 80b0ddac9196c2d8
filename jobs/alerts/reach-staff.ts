import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';
import type { PageWords } from '../../core/staff/page-words.ts';
import { errorName } from '../error-name.ts';
import type { Paged } from '../ports/pager.ts';
import type { PageKey } from '../ports/watch.ts';
import type { World } from '../ports/world.ts';

export interface Reaching {
  /** Whose matter it is about. */
  readonly key: PageKey;
  readonly clinic: Clinic;
  readonly to: readonly StaffMember[];
  readonly wordsFor: (member: StaffMember) => PageWords | Promise<PageWords>;
}

/** Who was reached, by id, and an error where nobody was. */
export interface Reached {
  readonly reached: readonly string[];
  readonly error: string;
}

/** Sends words to each of some staff on their own: who cannot be reached hinders none of the others, and is told of. */
export async function reachStaff(
  { pager, watch }: Pick<World, 'pager' | 'watch'>,
  reaching: Reaching,
): Promise<Reached> {
  const { key, clinic, to, wordsFor } = reaching;
  const pages = await Promise.allSettled(
    to.map(async (each) => pager.page({ clinic, to: each, ...(await wordsFor(each)) })),
  );
  const outcomes = pages.map(outcomeOf);
  for (const [index, { isReached, error }] of outcomes.entries()) {
    const staff = to[index]?.id ?? '';
    if (!isReached) watch.happened({ kind: 'unreached', key, staff, error });
  }
  const reached = to.filter((_, index) => outcomes[index]?.isReached).map(({ id }) => id);
  return { reached, error: outcomes[0]?.error ?? 'nobody' };
}

function outcomeOf(page: PromiseSettledResult<Paged>): { isReached: boolean; error: string } {
  if (page.status === 'rejected') return { isReached: false, error: errorName(page.reason) };
  return { isReached: page.value.isReached, error: page.value.errors[0] ?? 'no way' };
}
