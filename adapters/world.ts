import type { Links } from '../jobs/ports/alerts.ts';
import type { Clock } from '../jobs/ports/clock.ts';
import type { Pager } from '../jobs/ports/pager.ts';
import type { ProviderOptOuts } from '../jobs/ports/phones.ts';
import type { Sender } from '../jobs/ports/sender.ts';
import type { Watch } from '../jobs/ports/watch.ts';
import type { World } from '../jobs/ports/world.ts';
import { dynamoAlerts } from './dynamo/alerts.ts';
import { dynamoClinics } from './dynamo/clinics.ts';
import { dynamoDuePointers } from './dynamo/due-pointers.ts';
import { dynamoLeases } from './dynamo/leases.ts';
import { dynamoLedger } from './dynamo/ledger.ts';
import { dynamoPhones } from './dynamo/phones.ts';
import { dynamoPlans } from './dynamo/plans.ts';
import { dynamoReplies } from './dynamo/replies.ts';
import { batchedStatements } from './dynamo/statements.ts';
import type { Table } from './dynamo/table-client.ts';

export interface WorldParts {
  readonly table: Table;
  readonly sender: Sender;
  readonly pager: Pager;
  readonly links: Links;
  readonly optOuts: ProviderOptOuts;
  readonly clock: Clock;
  readonly watch: Watch;
}

/** Every port on its adapter: the same for a Lambda, a command and a laptop, but for these parts. */
export function makeWorld({ table, ...parts }: WorldParts): World {
  const statements = batchedStatements(table);
  return {
    ...parts,
    plans: dynamoPlans(table),
    pointers: dynamoDuePointers(table, statements),
    ledger: dynamoLedger(table, statements),
    clinics: dynamoClinics(table),
    phones: dynamoPhones(table),
    leases: dynamoLeases(table),
    alerts: dynamoAlerts(table, statements),
    replies: dynamoReplies(table),
  };
}
