import middy from '@middy/core';
import type { CloudWatchLogsEvent, SNSEvent } from 'aws-lambda';
import { deliveriesIn } from '../../adapters/deliveries.ts';
import type { World } from '../../jobs/ports/world.ts';
import { recordReceipt } from '../../jobs/record-receipt.ts';

/**
 * The trigger of receipts: SNS's delivery logs, or End User Messaging's events. Those of texts that are not this
 * stage's settle nothing here.
 */
export function recordDeliveryPipe(world: World) {
  return middy<CloudWatchLogsEvent | SNSEvent>().handler(async (event): Promise<{ settled: number }> => {
    let settled = 0;
    for (const receipt of deliveriesIn(event)) settled += Number(await recordReceipt(world, receipt));
    return { settled };
  });
}
