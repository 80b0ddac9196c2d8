import type { World } from '../jobs/ports.ts';
import { openTable } from './dynamo/table-client.ts';
import { logWatch } from './log-watch.ts';
import { snsSender } from './sns-sender.ts';
import { systemClock } from './system-clock.ts';
import { makeWorld } from './world.ts';

/** The name of the table that the stack gives its Lambdas. */
export const TABLE_VARIABLE = 'BETWEEN_VISITS_TABLE';

/** The world as AWS has it, by the SDK's usual configuration. A missing setting ends the start, not the first text. */
export function worldFromEnvironment(environment: NodeJS.ProcessEnv = process.env): World {
  const table = environment[TABLE_VARIABLE];
  if (!table) throw new Error(`${TABLE_VARIABLE} is not set: it names the DynamoDB table`);
  return makeWorld({
    table: openTable(table),
    sender: snsSender(),
    clock: systemClock,
    // A Lambda's log is its standard output.
    watch: logWatch((line) => console.log(line)),
  });
}
