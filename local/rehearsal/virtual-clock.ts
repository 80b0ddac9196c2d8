import { setImmediate } from 'node:timers/promises';
import type { Temporal } from 'temporal-polyfill';
import { latest } from '../../core/time/zone.ts';
import type { Clock } from '../../jobs/ports.ts';

/**
 * A clock that stands still until it is moved. It passes a pause as soon as nothing else is under way, even one that is
 * over: so work takes no time, what was begun before a pause ends before it, and a story goes the same way each time.
 * It never goes back.
 */
export class VirtualClock implements Clock {
  #now: Temporal.Instant;
  #underWay = 0;
  #waiting: (() => void)[] = [];

  constructor(now: Temporal.Instant) {
    this.#now = now;
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  async pause(until: Temporal.Instant): Promise<void> {
    do {
      if (this.#underWay > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      await setImmediate();
    } while (this.#underWay > 0);
    this.jumpTo(until);
  }

  /** Does a piece of work, for which the clock stands still. */
  async during<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) for (const go of this.#waiting.splice(0)) go();
    }
  }

  jumpTo(instant: Temporal.Instant): void {
    this.#now = latest(this.#now, instant);
  }
}
