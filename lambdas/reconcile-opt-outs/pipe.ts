import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { milliseconds, plus } from '../../core/time/units.ts';
import type { World } from '../../jobs/ports/world.ts';
import { type ReconcilingReport, reconcileOptOuts } from '../../jobs/reconcile-opt-outs.ts';

/** Left for the phones under way. */
const RESERVE_MILLIS = 30_000;

/** The trigger of comparing opt-outs with the provider's: each night, from the schedule. */
export function reconcileOptOutsPipe(world: World) {
  return middy().handler((_event: unknown, context: Context): Promise<ReconcilingReport> => {
    const left = milliseconds(context.getRemainingTimeInMillis() - RESERVE_MILLIS);
    return reconcileOptOuts(world, { stopAt: plus(world.clock.now(), left) });
  });
}
