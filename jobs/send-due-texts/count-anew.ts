import { recounted } from '../../core/sending/due-pointer.ts';
import type { World } from '../ports/world.ts';
import type { Tending } from './tending.ts';

const TRIES_MAX = 3;

/**
 * A change took the pointer's place while its texts went: whoever pointed the plan anew did not see all of them in the
 * ledger, and they are counted for their day now. A run that dies here leaves the day short by what it sent.
 */
export async function countAnew(
  { plans, pointers, clock }: World,
  { key, course: { timeZone } }: Tending,
): Promise<void> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const { pointer, texts } = await plans.story(key);
    const counted = pointer && recounted(pointer, { entries: texts, now: clock.now(), timeZone });
    if (!counted || counted === pointer) return;
    if (await pointers.move({ ...counted, rev: pointer.rev + 1 })) return;
  }
}
