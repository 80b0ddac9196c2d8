import { type DuePointer, dueAtOf } from '../core/sending/due-pointer.ts';
import type { Instant } from '../core/time/units.ts';
import type { World } from '../jobs/ports.ts';

/**
 * When each plan is due next, by what was written to the table: a clock that jumps needs to know where to, a hundred
 * times for each time that a tick asks. The ticks themselves ask the table.
 */
export class DueTimes {
  readonly #times = new Map<string, Instant>();

  /** The same world, whose every pointer that is stored is noted. */
  noting(world: World): World {
    return {
      ...world,
      pointers: { ...world.pointers, move: async (pointer) => this.#ifStored(world.pointers.move(pointer), pointer) },
      plans: {
        ...world.plans,
        write: async (plan, pointer, before) => this.#ifStored(world.plans.write(plan, pointer, before), pointer),
      },
    };
  }

  earliest(): Instant | undefined {
    let first: Instant | undefined;
    for (const time of this.#times.values()) if (first === undefined || time < first) first = time;
    return first;
  }

  async #ifStored(stored: Promise<boolean>, pointer: DuePointer): Promise<boolean> {
    const isStored = await stored;
    if (isStored) this.#note(pointer);
    return isStored;
  }

  #note(pointer: DuePointer): void {
    const plan = `${pointer.clinic}/${pointer.plan}`;
    const dueAt = dueAtOf(pointer);
    if (dueAt === undefined) this.#times.delete(plan);
    else this.#times.set(plan, dueAt);
  }
}
