import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type { World } from '../../jobs/ports/world.ts';
import { type ReconcilingReport, reconcileOptOuts } from '../../jobs/reconcile-opt-outs.ts';
import { stopAtOf } from '../stop-at.ts';

/** Left for the phones under way. */
const RESERVE_MILLIS = 30_000;

/** The trigger of comparing opt-outs with the provider's: each night, from the schedule. */
export function reconcileOptOutsPipe(world: World) {
  return middy().handler((_event: unknown, context: Context): Promise<ReconcilingReport> => {
    return reconcileOptOuts(world, { stopAt: stopAtOf(world.clock, context, RESERVE_MILLIS) });
  });
}
