import { tableDefinition } from '../adapters/dynamo/table.ts';
import { openTable } from '../adapters/dynamo/table-client.ts';
import { nothingLeaves } from '../adapters/nothing-leaves.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { timeLimits } from '../adapters/time-limits.ts';
import { makeWorld } from '../adapters/world.ts';
import { UnreadablePlanError } from '../jobs/ports/plans.ts';
import type { World } from '../jobs/ports/world.ts';
import { createTable } from '../local/dynamo/create-table.ts';
import { CommandMistake } from './command-mistake.ts';
import { accessTo, endpointOf, isOnThisMachine } from './endpoint.ts';
import type { CommandIo } from './io.ts';
import { usageMistake } from './options.ts';
import { type Reason, reasonOf } from './service-mistake.ts';

export interface TableAddress {
  readonly table: string;
  /** Where DynamoDB answers; AWS by the SDK's usual configuration when absent. */
  readonly endpoint: string | undefined;
}

const TABLE_VARIABLE = 'BETWEEN_VISITS_TABLE';

/** The table that a command was told of. */
export function tableAsked(command: string, given: Partial<TableAddress>, io: CommandIo): TableAddress {
  const table = given.table ?? io.environment[TABLE_VARIABLE];
  if (!table) throw usageMistake(command, `Name the table with --table, or set ${TABLE_VARIABLE}.`);
  return { table, endpoint: endpointOf({ command, service: 'DynamoDB', given: given.endpoint }, io) };
}

/** What a command that stores things may use of the world: it sends nothing. */
export type TableWorld = Omit<World, 'sender'>;

/** Nobody waits longer than this at a terminal for a service that does not answer. */
const LIMITS = timeLimits({ connectMillis: 3_000, answerMillis: 10_000 });

/** Runs with a table, and lets go of it. A service that cannot be used is a `CommandMistake` that says why. */
export async function withTable<Answer>(
  address: TableAddress,
  use: (world: TableWorld) => Promise<Answer>,
): Promise<Answer> {
  const { table, endpoint } = address;
  const opened = openTable(table, {
    requestHandler: LIMITS,
    ...accessTo(endpoint),
  });
  try {
    // AWS gets its table from the stack; a table on this machine is made when it is not there.
    if (isOnThisMachine(endpoint)) await createTable(endpoint, tableDefinition(table));
    return await use(makeWorld({ ...nothingLeaves, table: opened, clock: systemClock }));
  } catch (cause) {
    const why = reasonOf(cause, { service: 'DynamoDB', endpoint }, reasonsOf(table));
    if (why !== undefined) throw new CommandMistake(why, { cause });
    if (!(cause instanceof UnreadablePlanError)) throw cause;
    throw new CommandMistake(`Nothing was done: ${cause.message}. See docs/on-call.md.`, { cause });
  } finally {
    opened.client.destroy();
  }
}

function reasonsOf(table: string): readonly Reason[] {
  return [
    {
      is: ({ name }) => name === 'ResourceNotFoundException',
      say: ({ place }) => `There is no table "${table}" ${place}. Look at --table and the region.`,
    },
    {
      is: ({ name, message }) => name === 'ValidationException' && /schema|key/i.test(message),
      say: ({ place }) => `The table "${table}" ${place} is not one of between-visits: it has other keys.`,
    },
    {
      is: ({ name, message }) => name === 'ValidationException' && /table ?name/i.test(message),
      say: () =>
        `"${table}" cannot be the name of a table. Write --table and 3 to 255 letters, digits, "-", "_" and ".".`,
    },
  ];
}
