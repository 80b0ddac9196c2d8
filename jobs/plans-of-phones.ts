import type { PlanKey } from './ports/plan-key.ts';
import type { World } from './ports/world.ts';

/** The plans of some phones, those included that had one of them once: it can be another's since somebody wrote from it. */
export async function plansOfPhones(
  { phones }: Pick<World, 'phones'>,
  some: readonly (string | undefined)[],
): Promise<PlanKey[]> {
  const known = [...new Set(some)].filter((phone) => phone !== undefined);
  return (await Promise.all(known.map((phone) => phones.everOf(phone)))).flat();
}
