import type { Instant } from '../../core/time/units.ts';

export interface Clock {
  now(): Instant;
  /** Comes back when the clock shows `until` or later. */
  pause(until: Instant): Promise<void>;
}
