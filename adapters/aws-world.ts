import type { World } from '../jobs/ports.ts';
import { openTable } from './dynamo/table-client.ts';
import { logWatch } from './log-watch.ts';
import { nothingLeaves } from './nothing-leaves.ts';
import { snsOptOuts } from './sns-opt-outs.ts';
import { snsSender } from './sns-sender.ts';
import { systemClock } from './system-clock.ts';
import { makeWorld } from './world.ts';

/** The name of the table that the stack gives its Lambdas. */
export const TABLE_VARIABLE = 'BETWEEN_VISITS_TABLE';

/** Which service sends: `sns`. End User Messaging is a setting of the stacks already, and no adapter is there yet. */
const SENDER_VARIABLE = 'BETWEEN_VISITS_SENDER';
/** The number from which a clinic sends that names none. */
const NUMBER_VARIABLE = 'BETWEEN_VISITS_NUMBER';

/** The world as AWS has it, by the SDK's usual configuration. A missing setting ends the start, not the first text. */
export function worldFromEnvironment(environment: NodeJS.ProcessEnv = process.env): World {
  const table = environment[TABLE_VARIABLE];
  if (!table) throw new Error(`${TABLE_VARIABLE} is not set: it names the DynamoDB table`);
  const service = environment[SENDER_VARIABLE] ?? 'sns';
  if (service !== 'sns') throw new Error(`${SENDER_VARIABLE} is ${service}, and only sns can send yet`);
  const number = environment[NUMBER_VARIABLE];
  return makeWorld({
    table: openTable(table),
    sender: snsSender({}, number ? { number } : {}),
    pager: nothingLeaves.pager,
    optOuts: snsOptOuts(),
    clock: systemClock,
    // A Lambda's log is its standard output.
    watch: logWatch((line) => console.log(line)),
  });
}
