import middy from '@middy/core';
import type { CloudWatchLogsEvent } from 'aws-lambda';
import { deliveriesIn } from '../../adapters/delivery-logs.ts';
import type { World } from '../../jobs/ports.ts';
import { recordReceipt } from '../../jobs/record-receipt.ts';

/** The trigger of receipts: SNS's delivery logs. Those of other stages in the account settle nothing here. */
export function recordDeliveryPipe(world: World) {
  return middy<CloudWatchLogsEvent>().handler(async (event): Promise<{ settled: number }> => {
    let settled = 0;
    for (const receipt of deliveriesIn(event)) settled += Number(await recordReceipt(world, receipt));
    return { settled };
  });
}
