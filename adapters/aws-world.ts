import type { Links } from '../jobs/ports/alerts.ts';
import type { Sender, SharedNumber } from '../jobs/ports/sender.ts';
import type { Watch } from '../jobs/ports/watch.ts';
import type { World } from '../jobs/ports/world.ts';
import { logWatch } from './cloudwatch/log-watch.ts';
import { type CountingWatch, metricWatch } from './cloudwatch/metric-watch.ts';
import { openTable, type Table } from './dynamo/table-client.ts';
import { endUserMessagingSender } from './end-user-messaging/sender.ts';
import { secretsManager } from './links/secrets.ts';
import { signedLinks } from './links/signed-links.ts';
import { nothingLeaves } from './nothing-leaves.ts';
import { snsOptOuts } from './sns/opt-outs.ts';
import { snsPager } from './sns/pager.ts';
import { snsSender } from './sns/sender.ts';
import { systemClock } from './system-clock.ts';
import { makeWorld } from './world.ts';

/** The name of the table that the stack gives its Lambdas. */
export const TABLE_VARIABLE = 'BETWEEN_VISITS_TABLE';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the stack tells its Lambdas. A missing or wrong setting ends the start, not the first text. */
interface Settings {
  readonly stage: string;
  readonly table: string;
  readonly service: 'sns' | 'end-user-messaging';
  readonly staffTopics: { readonly prefix: string; readonly key: string };
  readonly shared?: SharedNumber;
  readonly configurationSet?: string;
  readonly linkSecret?: string;
  readonly alertAddress?: string;
}

/** A stage as AWS has it, by the SDK's usual configuration. */
export interface AwsStage {
  readonly world: World;
  /** To be flushed at the end of each event. */
  readonly metrics: CountingWatch;
  readonly shared?: SharedNumber;
}

export function stageFromEnvironment(environment: Environment = process.env): AwsStage {
  const settings = readSettings(environment);
  const { stage, table, shared } = settings;
  // Past `console`, before whose lines Lambda writes a time and an id.
  const counting = { stage, pricePerPart: PRICE_PER_PART_USD, clock: systemClock };
  const metrics = metricWatch((line) => process.stdout.write(`${line}\n`), counting);
  const sender = senderOf(settings);
  const opened = openTable(table);
  const world = makeWorld({
    table: opened,
    sender,
    pager: snsPager({}, { ...settings.staffTopics, sender, clock: systemClock }),
    links: linksOf(settings, opened),
    optOuts: snsOptOuts(),
    clock: systemClock,
    watch: both(
      logWatch((line) => console.log(line)),
      metrics,
    ),
  });
  return { world, metrics, ...(shared ? { shared } : {}) };
}

function both(...watches: readonly Watch[]): Watch {
  return { happened: (happening) => watches.forEach((watch) => void watch.happened(happening)) };
}

/** A Lambda that neither pages staff nor opens alerts is given no secret. */
function linksOf({ linkSecret, alertAddress }: Settings, table: Table): Links {
  if (!linkSecret) return nothingLeaves.links;
  const address = alertAddress ? { address: alertAddress } : {};
  return signedLinks({ table, secrets: secretsManager(linkSecret), clock: systemClock, ...address });
}

function senderOf({ service, shared, configurationSet }: Settings): Sender {
  const number = shared ? { number: shared.number } : {};
  if (service === 'sns') return snsSender({}, number);
  return endUserMessagingSender(
    {},
    { clock: systemClock, ...number, ...(configurationSet ? { configurationSet } : {}) },
  );
}

/** The pace of a 10DLC number, the slowest kind. */
const PER_SECOND_DEFAULT = 1;
/**
 * AWS's price of a part in the United States and the dearest large carrier's fee, as third parties told them in 2026;
 * `npm run costs` prints the sources.
 */
const PRICE_PER_PART_USD = 0.010_31;

function readSettings(environment: Environment): Settings {
  const number = environment['BETWEEN_VISITS_NUMBER'];
  const perSecond = amount(environment, 'BETWEEN_VISITS_NUMBER_PER_SECOND') ?? PER_SECOND_DEFAULT;
  const configurationSet = environment['BETWEEN_VISITS_CONFIGURATION_SET'];
  const linkSecret = environment['BETWEEN_VISITS_LINK_SECRET'];
  const alertAddress = environment['BETWEEN_VISITS_ALERT_URL'];
  return {
    stage: environment['BETWEEN_VISITS_STAGE'] ?? '',
    table: required(environment, TABLE_VARIABLE, 'it names the DynamoDB table'),
    staffTopics: {
      prefix: required(environment, 'BETWEEN_VISITS_STAFF_TOPICS', 'the topics of staff begin with it'),
      key: required(environment, 'BETWEEN_VISITS_STAFF_TOPICS_KEY', 'it encrypts the topics of staff'),
    },
    service: serviceOf(environment['BETWEEN_VISITS_SENDER'] ?? 'sns'),
    ...(number ? { shared: { number, perSecond } } : {}),
    ...(configurationSet ? { configurationSet } : {}),
    ...(linkSecret ? { linkSecret } : {}),
    ...(alertAddress ? { alertAddress } : {}),
  };
}

function required(environment: Environment, name: string, why: string): string {
  const value = environment[name];
  if (!value) throw new Error(`${name} is not set: ${why}`);
  return value;
}

function serviceOf(name: string): Settings['service'] {
  if (name === 'sns' || name === 'end-user-messaging') return name;
  throw new Error(`BETWEEN_VISITS_SENDER is ${name}: sns and end-user-messaging can send`);
}

function amount(environment: Environment, name: string): number | undefined {
  const value = environment[name];
  if (!value) return undefined;
  if (!(Number(value) > 0)) throw new Error(`${name} is ${value}, and is to be a number above 0`);
  return Number(value);
}
