import { type DuePointer, dueAtOf } from '../core/sending/due-pointer.ts';
import { readInstant } from '../core/time/iso.ts';
import type { Instant } from '../core/time/units.ts';
import type { AlertKey, Alerts } from '../jobs/ports/alerts.ts';
import type { World } from '../jobs/ports/world.ts';

/**
 * When each plan is due next, and each alert's next page, by what was written to the table: a clock that jumps needs to
 * know where to, a hundred times for each time that a tick asks. The ticks themselves ask the table.
 */
export class DueTimes {
  readonly #times = new Map<string, Instant>();

  /** The same world, whose every pointer and page that is stored is noted. */
  noting(world: World): World {
    return {
      ...world,
      pointers: { ...world.pointers, move: async (pointer) => this.#ifStored(world.pointers.move(pointer), pointer) },
      plans: {
        ...world.plans,
        write: async (plan, pointer, before) => this.#ifStored(world.plans.write(plan, pointer, before), pointer),
      },
      alerts: this.#notingPages(world.alerts),
    };
  }

  #notingPages(alerts: Alerts): Alerts {
    const noted = async (stored: Promise<boolean>, { clinic, plan, id }: AlertKey, next: Instant | undefined) => {
      const isStored = await stored;
      if (isStored) this.#set(`${clinic}/${plan}/alert/${id}`, next);
      return isStored;
    };
    return {
      ...alerts,
      raise: (alert) => noted(alerts.raise(alert), alert, alert.nextPageAt ? readInstant(alert.nextPageAt) : undefined),
      schedule: (alert, paging) => noted(alerts.schedule(alert, paging), alert, paging.next),
      accept: (alert, by) => noted(alerts.accept(alert, by), alert, undefined),
      end: (alert, by) => noted(alerts.end(alert, by), alert, undefined),
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
    this.#set(`${pointer.clinic}/${pointer.plan}`, dueAtOf(pointer));
  }

  #set(name: string, time: Instant | undefined): void {
    if (time === undefined) this.#times.delete(name);
    else this.#times.set(name, time);
  }
}
