import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Clinic } from '../../core/clinic/clinic.ts';
import { isoInstant } from '../../core/time/iso.ts';
import type { Instant } from '../../core/time/units.ts';
import type { Clinics } from '../../jobs/ports.ts';
import { currentSettingsKey, type ItemKey, settingsKey } from './keys.ts';
import { ifStill, readJson, type Table } from './table-client.ts';

/**
 * A number is taken when two people publish the same clinic at the same moment, or when somebody's publishing broke
 * off before it was made current: then the next one is tried.
 */
const PUBLISH_TRIES_MAX = 20;

interface Published {
  readonly clinic: Clinic;
  readonly version: number;
}

/**
 * A clinic's published settings: every version is kept, and one small item says which is current. A version is read
 * once and remembered; each question costs one read of the small item, so that a new file counts at once.
 */
export function dynamoClinics(table: Table): Clinics {
  const remembered = new Map<string, Published>();
  return {
    async current(clinic) {
      const version = await currentVersion(table, clinic);
      if (version === undefined) return undefined;
      const known = remembered.get(clinic);
      if (known?.version === version) return known;
      const read = await readVersion(table, clinic, version);
      remembered.set(clinic, read);
      return read;
    },
    publish: (clinic, at) => publish(table, clinic, at),
  };
}

async function currentVersion(table: Table, clinic: string): Promise<number | undefined> {
  const item = await readItem(table, currentSettingsKey(clinic));
  return item && Number(item['version']);
}

async function readVersion(table: Table, clinic: string, version: number): Promise<Published> {
  const item = await readItem(table, settingsKey(clinic, version));
  if (!item) throw new Error(`version ${version} of clinic ${clinic} is current but was never stored`);
  const settings = readJson(item);
  if (!settings) throw new Error(`version ${version} of clinic ${clinic} cannot be read`);
  return { clinic: settings as Clinic, version };
}

async function readItem({ client, name }: Table, Key: ItemKey) {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item;
}

async function publish(table: Table, clinic: Clinic, at: Instant): Promise<number> {
  const current = (await currentVersion(table, clinic.clinic)) ?? 0;
  for (let version = current + 1; version <= current + PUBLISH_TRIES_MAX; version += 1) {
    if (await storeVersion(table, { clinic, version }, at)) {
      await makeCurrent(table, clinic.clinic, version);
      return version;
    }
  }
  throw new Error(`clinic ${clinic.clinic} was published by others ${PUBLISH_TRIES_MAX} times in a row`);
}

function storeVersion({ client, name }: Table, { clinic, version }: Published, at: Instant): Promise<boolean> {
  const Item = { ...settingsKey(clinic.clinic, version), json: JSON.stringify(clinic), at: isoInstant(at) };
  return ifStill(
    client.send(new PutCommand({ TableName: name, Item, ConditionExpression: 'attribute_not_exists(pk)' })),
  );
}

/** Never back to an older version, whoever is slower. */
async function makeCurrent({ client, name }: Table, clinic: string, version: number): Promise<void> {
  await ifStill(
    client.send(
      new PutCommand({
        TableName: name,
        Item: { ...currentSettingsKey(clinic), version },
        ConditionExpression: 'attribute_not_exists(pk) OR version < :version',
        ExpressionAttributeValues: { ':version': version },
      }),
    ),
  );
}
