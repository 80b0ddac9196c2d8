import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { openTable } from '../adapters/dynamo/table-client.ts';
import { timeLimits } from '../adapters/time-limits.ts';
import { readInstant } from '../core/time/iso.ts';
import { hours, plus } from '../core/time/units.ts';
import { LOCAL_ACCESS } from '../local/local-access.ts';
import { type LocalStage, startLocalStage } from '../local/local-stage.ts';
import { VirtualClock } from '../local/rehearsal/virtual-clock.ts';
import type { Bench } from './bench.ts';
import { fillTable } from './fill-table.ts';
import { samplePlan } from './sample-plans.ts';

const PLANS = [1_000, 10_000, 100_000] as const;
const TICKS = 50;
const READ_UNITS_MAX = 4;
/** At the most plans; a Scan of half as many costs half as much. */
const SCAN_RATIO_MIN = 3_000;
/** Of the time; the machine has other things to do as well. */
const NOISE = 3;
/** The embedded table takes longer over a page of a Scan than the product waits for an answer. */
const PATIENT = timeLimits({ connectMillis: 1_000, answerMillis: 60_000 });

export const bench: Bench = {
  about: 'a tick that finds nothing due, beside a Scan of the same table',
  async measure() {
    // The first stage warms the program up, and is not counted.
    await idleCost(PLANS[0]);
    const few = await idleCost(PLANS[0]);
    const costs = [few, await idleCost(PLANS[1]), await idleCost(PLANS[2])];
    const many = costs.at(-1) ?? few;
    const what = `${many.plans / few.plans} times the plans`;
    return {
      rows: costs.map(({ plans, readUnits, millis, scan }) => ({
        plans,
        'read units': readUnits,
        'ms a tick': millis,
        'read units of a Scan': scan.readUnits,
        'ms a Scan': scan.millis,
        'times a tick': scan.readUnits / readUnits,
      })),
      targets: [
        {
          what: 'read units of an idle tick',
          is: Math.max(...costs.map((each) => each.readUnits)),
          atMost: READ_UNITS_MAX,
        },
        { what: `times the read units, for ${what}`, is: many.readUnits / few.readUnits, atMost: 1 },
        { what: `times the time, for ${what}`, is: many.millis / few.millis, atMost: NOISE },
        {
          what: `times fewer read units than the Scan, with ${many.plans} plans`,
          is: many.scan.readUnits / many.readUnits,
          atLeast: SCAN_RATIO_MIN,
        },
      ],
    };
  },
};

interface Reading {
  readonly readUnits: number;
  readonly millis: number;
}

interface Cost extends Reading {
  readonly plans: number;
  readonly scan: Reading;
}

async function idleCost(plans: number): Promise<Cost> {
  const now = readInstant('2026-03-03T18:00:00Z');
  const stage = await startLocalStage({ clock: new VirtualClock(now), watch: { happened: () => undefined } });
  const plan = samplePlan({ protocol: 'iv-ketamine', visits: 8, daysApart: 3 });
  try {
    await fillTable(stage, { plans, from: plus(now, hours(1)), plan });
    await stage.tick();
    const before = { units: stage.meter.readUnits, at: performance.now() };
    for (let ticks = 0; ticks < TICKS; ticks += 1) await stage.tick();
    const readUnits = (stage.meter.readUnits - before.units) / TICKS;
    const millis = (performance.now() - before.at) / TICKS;
    return { plans, readUnits, millis, scan: await scanCost(stage) };
  } finally {
    await stage.stop();
  }
}

/** What a program pays that looks at every plan each minute. Eventually consistent, as cheap as a Scan gets. */
async function scanCost(stage: LocalStage): Promise<Reading> {
  const table = { ...LOCAL_ACCESS, endpoint: stage.dynamoEndpoint, requestHandler: PATIENT };
  const { client, name } = openTable(stage.tableName, table);
  const at = performance.now();
  let readUnits = 0;
  const pages = paginateScan({ client }, { TableName: name, ReturnConsumedCapacity: 'TOTAL' });
  for await (const { ConsumedCapacity } of pages) readUnits += ConsumedCapacity?.CapacityUnits ?? 0;
  client.destroy();
  return { readUnits, millis: performance.now() - at };
}
