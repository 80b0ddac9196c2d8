import type { World } from '../../../jobs/ports/world.ts';
import { eachCall } from '../each-call.ts';

/** The same world, in which something else happens before its how many-th call. */
export function interrupted(world: World, before: { readonly call: number; readonly happens: () => Promise<void> }) {
  let made = 0;
  const between = eachCall(world, async (_, make) => {
    made += 1;
    if (made === before.call) await before.happens();
    return make();
  });
  return { world: between, calls: () => made };
}
