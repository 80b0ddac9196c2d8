import { tableDefinition } from '../../../adapters/dynamo/table.ts';
import { openTable, type Table } from '../../../adapters/dynamo/table-client.ts';
import type { StoredPlan } from '../../../core/plan/plan.ts';
import { type DuePointer, freshPointer } from '../../../core/sending/due-pointer.ts';
import { isoInstant, readInstant } from '../../../core/time/iso.ts';
import { type Instant, minutes, plus } from '../../../core/time/units.ts';
import type { PlanKey } from '../../../jobs/ports/plan-key.ts';
import { createTable } from '../../../local/dynamo/create-table.ts';
import { type Meter, meter } from '../../../local/dynamo/meter.ts';
import { type EmbeddedDynamo, startEmbeddedDynamo } from '../../../local/embedded-dynamo.ts';
import { LOCAL_ACCESS } from '../../../local/local-access.ts';
import { aPlan, type PlanWords } from '../../builders.ts';

export const KEY: PlanKey = { clinic: 'harbor', plan: 'p1' };
export const NOON = readInstant('2026-03-03T20:00:00Z');
export const later = (count: number): Instant => plus(NOON, minutes(count));

const TABLE = 'adapters';

/** The product's own table, empty, for the tests of one file. */
export class StoredTable {
  readonly table: Table;
  readonly meter: Meter;
  readonly #dynamo: EmbeddedDynamo;

  private constructor(dynamo: EmbeddedDynamo) {
    this.#dynamo = dynamo;
    this.table = openTable(TABLE, { ...LOCAL_ACCESS, endpoint: dynamo.endpoint });
    this.meter = meter(this.table.client);
  }

  static async start(): Promise<StoredTable> {
    const dynamo = await startEmbeddedDynamo();
    await createTable(dynamo.endpoint, tableDefinition(TABLE));
    return new StoredTable(dynamo);
  }

  /** How any client reaches this table's service. */
  get access() {
    return { ...LOCAL_ACCESS, endpoint: this.#dynamo.endpoint };
  }

  /**
   * The same table over a network that loses the answer to the first write: it is done, its answer is not heard, and the
   * SDK sends it again.
   */
  losingAnAnswer(): Table {
    const table = openTable(TABLE, this.access);
    let isLost = false;
    table.client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const answer = await next(args);
          if (isLost || !/Put|Write|Update|Delete|Statement/.test(commandName ?? '')) return answer;
          isLost = true;
          throw Object.assign(new Error('the answer was lost'), { name: 'TimeoutError', $metadata: {} });
        },
      { step: 'deserialize', name: 'lost-answer', priority: 'low' },
    );
    return table;
  }

  async stop(): Promise<void> {
    this.table.client.destroy();
    await this.#dynamo.stop();
  }
}

export function storedPlan(plan: string, words: PlanWords = {}): StoredPlan {
  return { ...aPlan({ visits: ['2026-03-05T14:00'], ...words }), plan };
}

export function pointerOf(plan: string, more: Partial<DuePointer> = {}): DuePointer {
  return { ...freshPointer({ clinic: 'harbor', plan }), rev: 1, ...more };
}

/** A pointer at one text that is due at a moment. */
export function pointingAt(plan: string, at: Instant): DuePointer {
  const moment = isoInstant(at);
  const next = [{ id: `${plan}/v1/day-before/x`, at: moment, due: moment, to: 'patient' as const }];
  return pointerOf(plan, { asOf: isoInstant(NOON), next });
}
