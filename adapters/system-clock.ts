import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../jobs/ports.ts';

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Temporal.Now.instant(),
  async pause(until) {
    const left = until.epochMilliseconds - Temporal.Now.instant().epochMilliseconds;
    if (left > 0) await wait(left);
  },
};
