import { setTimeout as delay } from 'node:timers/promises';
import type { Context } from 'aws-lambda';
import { sendDueTextsPipe } from '../../../lambdas/send-due-texts/pipe.ts';
import { crashWorld, type Meeting } from './crash-world.ts';

/** A process that ticks until it is killed; it says when a tick begins, so that it can be killed in the middle. */

/** Short, so that the lease of a killed process is not in the way for long. */
const RUN_MILLIS = 20_000;
const BETWEEN_TICKS_MILLIS = 50;

const meeting = JSON.parse(process.argv[2] ?? '') as Meeting;
const tick = sendDueTextsPipe(crashWorld(meeting));
const context = { getRemainingTimeInMillis: () => RUN_MILLIS, awsRequestId: 'crash' } as Context;
process.on('disconnect', () => process.exit());
for (;;) {
  process.send?.('begins');
  await tick({}, context);
  await delay(BETWEEN_TICKS_MILLIS);
}
