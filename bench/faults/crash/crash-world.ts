import { setTimeout as delay } from 'node:timers/promises';
import { openTable } from '../../../adapters/dynamo/table-client.ts';
import { nothingLeaves } from '../../../adapters/nothing-leaves.ts';
import { snsOptOuts } from '../../../adapters/sns/opt-outs.ts';
import { snsSender } from '../../../adapters/sns/sender.ts';
import { makeWorld } from '../../../adapters/world.ts';
import { between, type Instant, inMilliseconds, instantOf } from '../../../core/time/units.ts';
import type { Clock } from '../../../jobs/ports/clock.ts';
import type { World } from '../../../jobs/ports/world.ts';
import { LOCAL_ACCESS } from '../../../local/local-access.ts';

/** Where the processes of one scenario meet: a table, a phone network, and one clock. */
export interface Meeting {
  readonly dynamo: string;
  readonly table: string;
  readonly sns: string;
  /** Milliseconds since 1970, on the machine's clock, at which the scenario's clock showed the same. */
  readonly began: number;
}

/** The scenario's clock runs faster, so that two minutes without a receipt are seconds. */
export const TIMES_FASTER = 10;

export function fastClock(began: number): Clock {
  const now = (): Instant => instantOf(Math.round(began + (Date.now() - began) * TIMES_FASTER));
  return {
    now,
    async pause(until) {
      const left = inMilliseconds(between(now(), until)) / TIMES_FASTER;
      if (left > 0) await delay(left);
    },
  };
}

/** The very adapters that a Lambda has, against the servers of this machine. */
export function crashWorld({ dynamo, table, sns, began }: Meeting): World {
  return makeWorld({
    table: openTable(table, { ...LOCAL_ACCESS, endpoint: dynamo }),
    sender: snsSender({ ...LOCAL_ACCESS, endpoint: sns }),
    pager: nothingLeaves.pager,
    links: nothingLeaves.links,
    optOuts: snsOptOuts({ ...LOCAL_ACCESS, endpoint: sns }),
    clock: fastClock(began),
    watch: { happened: () => undefined },
  });
}
