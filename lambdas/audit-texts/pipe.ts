import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { epochMilliseconds, milliseconds, plus } from '../../core/time/units.ts';
import { type AuditReport, auditTexts } from '../../jobs/audit-texts.ts';
import type { World } from '../../jobs/ports/world.ts';

/** Left for the plans under way. */
const RESERVE_MILLIS = 30_000;
const HOUR_MILLIS = 3_600_000;

/** The trigger of the audit: each hour, from the schedule. Each begins at another clinic. */
export function auditTextsPipe(world: World) {
  return middy().handler((_event: unknown, context: Context): Promise<AuditReport> => {
    const now = world.clock.now();
    const left = milliseconds(context.getRemainingTimeInMillis() - RESERVE_MILLIS);
    return auditTexts(world, { stopAt: plus(now, left), from: Math.floor(epochMilliseconds(now) / HOUR_MILLIS) });
  });
}
