import type { Context } from 'aws-lambda';
import { type Instant, milliseconds, plus } from '../core/time/units.ts';
import type { Clock } from '../jobs/ports/clock.ts';

/** The moment after which a run begins nothing more: so much before Lambda ends it, for what is under way then. */
export function stopAtOf(clock: Pick<Clock, 'now'>, context: Context, reserveMillis: number): Instant {
  return plus(clock.now(), milliseconds(context.getRemainingTimeInMillis() - reserveMillis));
}
