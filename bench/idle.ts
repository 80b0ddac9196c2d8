import { readInstant } from '../core/time/iso.ts';
import { hours, plus } from '../core/time/units.ts';
import { startLocalStage } from '../local/local-stage.ts';
import { VirtualClock } from '../local/rehearsal/virtual-clock.ts';
import type { Bench } from './bench.ts';
import { fillTable } from './fill-table.ts';

const FEW = 100;
const MANY = 10_000;
const TICKS = 50;
/** Of the time; the machine has other things to do as well. */
const NOISE = 3;

export const bench: Bench = {
  about: 'a tick that finds nothing due, with few and with many plans in the table',
  async measure() {
    // The first stage warms the program up, and is not counted.
    await idleCost(FEW);
    const few = await idleCost(FEW);
    const many = await idleCost(MANY);
    const what = `${MANY / FEW} times the plans`;
    return {
      rows: [few, many].map(({ plans, readUnits, millis }) => ({
        plans,
        'read units': readUnits,
        'ms a tick': millis,
      })),
      targets: [
        { what: `times the read units, for ${what}`, is: many.readUnits / few.readUnits, atMost: 1 },
        { what: `times the time, for ${what}`, is: many.millis / few.millis, atMost: NOISE },
      ],
    };
  },
};

interface Cost {
  readonly plans: number;
  readonly readUnits: number;
  readonly millis: number;
}

async function idleCost(plans: number): Promise<Cost> {
  const now = readInstant('2026-03-03T18:00:00Z');
  const stage = await startLocalStage({ clock: new VirtualClock(now), watch: { happened: () => undefined } });
  try {
    await fillTable(stage, { plans, from: plus(now, hours(1)) });
    await stage.tick();
    const before = { units: stage.meter.readUnits, at: performance.now() };
    for (let ticks = 0; ticks < TICKS; ticks += 1) await stage.tick();
    return {
      plans,
      readUnits: (stage.meter.readUnits - before.units) / TICKS,
      millis: (performance.now() - before.at) / TICKS,
    };
  } finally {
    await stage.stop();
  }
}
