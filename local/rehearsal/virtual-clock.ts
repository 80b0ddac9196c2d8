import type { Temporal } from 'temporal-polyfill';
import { latest } from '../../core/time/zone.ts';
import type { Clock } from '../../jobs/ports.ts';

/** A clock that stands still until it is moved, and passes a pause at once. It never goes back. */
export class VirtualClock implements Clock {
  #now: Temporal.Instant;

  constructor(now: Temporal.Instant) {
    this.#now = now;
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  async pause(until: Temporal.Instant): Promise<void> {
    this.jumpTo(until);
  }

  jumpTo(instant: Temporal.Instant): void {
    this.#now = latest(this.#now, instant);
  }
}
