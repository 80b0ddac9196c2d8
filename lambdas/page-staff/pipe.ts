import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { lookOverAlerts } from '../../jobs/alerts/look-over-alerts.ts';
import { type PagingReport, pageStaff } from '../../jobs/alerts/page-staff.ts';
import type { World } from '../../jobs/ports/world.ts';
import { stopAtOf } from '../stop-at.ts';

/** Left for the pages under way; longer than the pager's own time-outs. */
const RESERVE_MILLIS = 20_000;

/** The trigger of pages: every minute, from the schedule. Pages go first; counts and digests are for who can wait. */
export function pageStaffPipe(world: World) {
  return middy().handler(async (_event: unknown, context: Context): Promise<PagingReport> => {
    const stopAt = stopAtOf(world.clock, context, RESERVE_MILLIS);
    const report = await pageStaff(world, { stopAt });
    await lookOverAlerts(world, { stopAt });
    return report;
  });
}
