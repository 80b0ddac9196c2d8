import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type { SharedNumber } from '../../jobs/ports/sender.ts';
import type { World } from '../../jobs/ports/world.ts';
import { sendDueTexts } from '../../jobs/send-due-texts/run.ts';
import type { RunReport } from '../../jobs/send-due-texts/run-report.ts';
import { stopAtOf } from '../stop-at.ts';

/** Left for the provider's last answer and for settling it; longer than the sender's own time-outs. */
const RESERVE_MILLIS = 10_000;

/**
 * The trigger of the tick: every minute, from the schedule. The event only names the tick; what is due is judged by
 * the clock, so that a late or repeated event cannot send something stale.
 */
export function sendDueTextsPipe(world: World, shared?: SharedNumber) {
  return middy().handler((_event: unknown, context: Context): Promise<RunReport> => {
    return sendDueTexts(world, { stopAt: stopAtOf(world.clock, context, RESERVE_MILLIS), shared });
  });
}
