import { readInstant } from '../core/time/iso.ts';
import { hours, plus } from '../core/time/units.ts';
import { startLocalStage } from '../local/local-stage.ts';
import { VirtualClock } from '../local/rehearsal/virtual-clock.ts';
import { fillTable } from './fill-table.ts';

/** What a tick that finds nothing due costs, with few and with many plans in the table: it must not grow with them. */
const FEW = 100;
const MANY = 10_000;
const TICKS = 50;

interface Cost {
  readonly plans: number;
  readonly readUnits: number;
  readonly millis: number;
}

// The first stage warms the program up, and is not counted.
await idleCost(FEW);
const few = await idleCost(FEW);
const many = await idleCost(MANY);
for (const { plans, readUnits, millis } of [few, many]) {
  console.log(`${String(plans).padStart(6)} plans: ${readUnits} read units, ${millis.toFixed(1)} ms a tick`);
}
console.log(`${MANY / FEW} times the plans: ${ratio(many.readUnits, few.readUnits)} times the read units,`);
console.log(`${' '.repeat(22)}${ratio(many.millis, few.millis)} times the time`);

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

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}
