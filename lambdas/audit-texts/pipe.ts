import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { epochMilliseconds } from '../../core/time/units.ts';
import { type AuditReport, auditTexts } from '../../jobs/audit-texts.ts';
import type { World } from '../../jobs/ports/world.ts';
import { stopAtOf } from '../stop-at.ts';

/** Left for the plans under way. */
const RESERVE_MILLIS = 30_000;
const HOUR_MILLIS = 3_600_000;

/** The trigger of the audit: each hour, from the schedule. Each begins at another clinic. */
export function auditTextsPipe(world: World) {
  return middy().handler((_event: unknown, context: Context): Promise<AuditReport> => {
    const stopAt = stopAtOf(world.clock, context, RESERVE_MILLIS);
    return auditTexts(world, { stopAt, from: Math.floor(epochMilliseconds(world.clock.now()) / HOUR_MILLIS) });
  });
}
