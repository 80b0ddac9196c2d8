import middy from '@middy/core';
import type { CloudWatchLogsEvent, SNSEvent } from 'aws-lambda';
import { deliveriesIn } from '../../adapters/deliveries.ts';
import { errorName } from '../../jobs/error-name.ts';
import type { World } from '../../jobs/ports/world.ts';
import { recordReceipt } from '../../jobs/record-receipt/record-receipt.ts';

/** Some receipts could not be worked on. The same event once more begins anew, and settles nothing twice. */
export class ReceiptsLeftError extends Error {
  override readonly name = 'ReceiptsLeftError';
}

/**
 * The trigger of receipts: SNS's delivery logs, or End User Messaging's events. Those of texts that are not this
 * stage's settle nothing here. One that cannot be worked on stops no other, and is an error in the end.
 */
export function recordDeliveryPipe(world: World) {
  return middy<CloudWatchLogsEvent | SNSEvent>().handler(async (event): Promise<{ settled: number }> => {
    const { receipts, unreadable } = deliveriesIn(event);
    let settled = 0;
    const errors: string[] = [];
    for (const receipt of receipts) {
      try {
        settled += Number(await recordReceipt(world, receipt));
      } catch (error) {
        errors.push(errorName(error));
      }
    }
    if (unreadable + errors.length > 0) throw new ReceiptsLeftError(leftWords(unreadable, errors));
    return { settled };
  });
}

/** Counts and the names of errors: their messages may quote a phone. */
function leftWords(unreadable: number, errors: readonly string[]): string {
  const names = [...new Set(errors)].join(', ');
  return `of the receipts ${unreadable} could not be read, and ${errors.length} not recorded${names && ` (${names})`}`;
}
