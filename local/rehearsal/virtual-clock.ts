import { setImmediate } from 'node:timers/promises';
import { type Instant, latest } from '../../core/time/units.ts';
import type { Clock } from '../../jobs/ports/clock.ts';

interface Work {
  holdsClock: boolean;
}

/**
 * A clock that stands still until it is moved. It passes a pause as soon as nothing else is under way, even one that is
 * over: so work takes no time, what was begun before a pause ends before it, and a story goes the same way each time.
 * Work that trails ends between the pause that waits when it begins and the one after. It never goes back.
 */
export class VirtualClock implements Clock {
  #now: Instant;
  readonly #underWay = new Set<Work>();
  #waiting: (() => void)[] = [];
  #pauses = 0;
  #trailing: (() => void)[] = [];

  constructor(now: Instant) {
    this.#now = now;
  }

  now(): Instant {
    return this.#now;
  }

  async pause(until: Instant): Promise<void> {
    this.#pauses += 1;
    do {
      if (this.#isHeld()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      await setImmediate();
    } while (this.#isHeld());
    this.#pauses -= 1;
    this.jumpTo(until);
    for (const work of this.#underWay) work.holdsClock = true;
    const trailing = this.#trailing.splice(0);
    void setImmediate().then(() => {
      for (const go of trailing) go();
    });
  }

  /** Does a piece of work, for which the clock stands still. */
  async during<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    return this.#do(work, { holdsClock: true });
  }

  /** Does a piece of work of which nobody hears before the pause that waits, if one does, has passed. */
  async trailing<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (this.#pauses === 0) return this.during(work);
    const passed = new Promise<void>((resolve) => this.#trailing.push(resolve));
    return this.#do(
      async () => {
        const [answer] = await Promise.all([work(), passed]);
        return answer;
      },
      { holdsClock: false },
    );
  }

  async #do<Answer>(work: () => Promise<Answer>, entry: Work): Promise<Answer> {
    this.#underWay.add(entry);
    try {
      return await work();
    } finally {
      this.#underWay.delete(entry);
      if (!this.#isHeld()) for (const go of this.#waiting.splice(0)) go();
    }
  }

  #isHeld(): boolean {
    for (const { holdsClock } of this.#underWay) if (holdsClock) return true;
    return false;
  }

  jumpTo(instant: Instant): void {
    this.#now = latest(this.#now, instant);
  }
}
