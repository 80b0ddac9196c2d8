import { recounted } from '../../core/sending/day-count.ts';
import type { DuePointer } from '../../core/sending/due-pointer.ts';
import { patientZone } from '../../core/timeline/course.ts';
import type { World } from '../ports/world.ts';

const TRIES_MAX = 3;

/**
 * Stores how far a run came with a plan, and gives the pointer as it is stored. Where a change took its place, that one
 * stands, and undefined is given.
 */
export async function movePointer(world: World, pointer: DuePointer): Promise<DuePointer | undefined> {
  const moved = { ...pointer, rev: pointer.rev + 1 };
  if (await world.pointers.move(moved)) return moved;
  if (pointer.day?.sent) await countAnew(world, pointer);
  return undefined;
}

/**
 * Whoever pointed the plan anew while its texts went did not see all of them in the ledger, and they are counted for
 * their day now. A run that dies here leaves the day short by what it sent.
 */
async function countAnew(world: World, { clinic, plan: id }: DuePointer): Promise<void> {
  const { plans, pointers, clinics, clock } = world;
  const settings = (await clinics.current(clinic))?.clinic;
  for (let tries = 0; settings && tries < TRIES_MAX; tries += 1) {
    const { plan, pointer, texts } = await plans.story({ clinic, plan: id });
    if (!plan || !pointer) return;
    const timeZone = patientZone(plan, settings);
    const counted = recounted(pointer, { entries: texts, now: clock.now(), timeZone });
    if (counted === pointer || (await pointers.move({ ...counted, rev: pointer.rev + 1 }))) return;
  }
}
