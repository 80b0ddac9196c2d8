import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { epochMilliseconds, instantOf } from '../core/time/units.ts';
import type { Clock } from '../jobs/ports/clock.ts';

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => instantOf(Temporal.Now.instant().epochMilliseconds),
  async pause(until) {
    const left = epochMilliseconds(until) - Temporal.Now.instant().epochMilliseconds;
    if (left > 0) await wait(left);
  },
};
