import { setImmediate } from 'node:timers/promises';
import { type Instant, latest } from '../../core/time/units.ts';
import type { Clock } from '../../jobs/ports/clock.ts';

/**
 * A clock that stands still until it is moved. It passes a pause as soon as nothing else is under way, even one that is
 * over: so work takes no time, what was begun before a pause ends before it, and a story goes the same way each time.
 * It never goes back.
 */
export class VirtualClock implements Clock {
  #now: Instant;
  #underWay = 0;
  #waiting: (() => void)[] = [];

  constructor(now: Instant) {
    this.#now = now;
  }

  now(): Instant {
    return this.#now;
  }

  async pause(until: Instant): Promise<void> {
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

  jumpTo(instant: Instant): void {
    this.#now = latest(this.#now, instant);
  }
}
