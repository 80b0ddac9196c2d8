import { DeleteCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Clinic } from '../../core/clinic/clinic.ts';
import { NO_PLANS } from '../../core/clinic/file-report.ts';
import { isoInstant, isoToMillisecond, readInstant } from '../../core/time/iso.ts';
import type { Instant } from '../../core/time/units.ts';
import type { Clinics, KnownClinic, Publishing } from '../../jobs/ports/clinics.ts';
import { insertItem, isOvertaken, queryItems, readItem } from './items.ts';
import {
  CLINICS_PARTITION,
  currentSettingsKey,
  DUE_INDEX,
  knownClinicKey,
  PUBLISHING_PARTITION,
  publishingKey,
  settingsKey,
} from './keys.ts';
import { ifStill, readJson, type Table } from './table-client.ts';

/**
 * A number is taken when two people publish the same clinic at the same moment, or when somebody's publishing broke
 * off before it was made current: then the next one is tried.
 */
const PUBLISH_TRIES_MAX = 20;

/**
 * A clinic's published settings: every version is kept, and one small item says which is current. A version is read
 * once and remembered; each question costs one read of the small item, so that a new file counts at once.
 */
export function dynamoClinics(table: Table): Clinics {
  const remembered = new Map<string, Clinic>();
  const version = async (clinic: string, number: number): Promise<Clinic> => {
    const name = settingsKey(clinic, number).sk + clinic;
    const known = remembered.get(name) ?? (await readVersion(table, clinic, number));
    if (remembered.size >= REMEMBERED_MAX) remembered.clear();
    remembered.set(name, known);
    return known;
  };
  return {
    version,
    async current(clinic) {
      const number = await currentVersion(table, clinic);
      return number === undefined ? undefined : { clinic: await version(clinic, number), version: number };
    },
    publish: (clinic, at, file) => publish(table, clinic, { at, file }),
    all: () => all(table),
    progress: (publishing, next, at) => progress(table, { publishing, next, at }),
    unfinished: (since) => unfinished(table, since),
  };
}

/** A run meets a few hundred clinics at the most; more versions than this are not remembered. */
const REMEMBERED_MAX = 2_000;

async function currentVersion(table: Table, clinic: string): Promise<number | undefined> {
  const item = await readItem(table, currentSettingsKey(clinic));
  return item && Number(item['version']);
}

async function readVersion(table: Table, clinic: string, version: number): Promise<Clinic> {
  const item = await readItem(table, settingsKey(clinic, version));
  if (!item) throw new Error(`version ${version} of clinic ${clinic} is current but was never stored`);
  const settings = readJson(item);
  if (!settings) throw new Error(`version ${version} of clinic ${clinic} cannot be read`);
  return settings as Clinic;
}

async function publish(table: Table, clinic: Clinic, { at, file }: { at: Instant; file: string | undefined }) {
  const current = await currentVersion(table, clinic.clinic);
  const left = await readItem(table, publishingKey(clinic.clinic));
  const was = left?.['was'] === undefined ? current : Number(left['was']);
  const known = { ...(was === undefined ? {} : { was }), ...(file === undefined ? {} : { file }) };
  for (let tries = 1; tries <= PUBLISH_TRIES_MAX; tries += 1) {
    const version = (current ?? 0) + tries;
    const publishing: Publishing = { clinic: clinic.clinic, version, ...known, sofar: NOTHING_SOFAR, rev: 1 };
    if ((await storeVersion(table, clinic, { version, at })) && (await makeCurrent(table, clinic, { publishing, at })))
      return publishing;
  }
  throw new Error(`clinic ${clinic.clinic} was published by others ${PUBLISH_TRIES_MAX} times in a row`);
}

const NOTHING_SOFAR: Publishing['sofar'] = { repointed: 0, stranded: NO_PLANS, failed: NO_PLANS };

function storeVersion(
  table: Table,
  clinic: Clinic,
  { version, at }: { readonly version: number; readonly at: Instant },
): Promise<boolean> {
  const key = settingsKey(clinic.clinic, version);
  return insertItem(table, { ...key, json: JSON.stringify(clinic), at: isoInstant(at) });
}

/** Never back to an older version, whoever is slower; and what is current without having come to all plans is noted. */
async function makeCurrent(
  { client, name }: Table,
  { clinic, texting: { number } }: Clinic,
  { publishing, at }: { readonly publishing: Publishing; readonly at: Instant },
): Promise<boolean> {
  const { version } = publishing;
  const current = {
    TableName: name,
    Item: { ...currentSettingsKey(clinic), version },
    ConditionExpression: 'attribute_not_exists(pk) OR version < :version',
    ExpressionAttributeValues: { ':version': version },
  };
  const noted = { TableName: name, Item: publishingItem(publishing, { began: isoToMillisecond(at), at }) };
  const known = { TableName: name, Item: { ...knownClinicKey(clinic), ...(number ? { number } : {}) } };
  try {
    await client.send(new TransactWriteCommand({ TransactItems: [{ Put: current }, { Put: noted }, { Put: known }] }));
    return true;
  } catch (error) {
    if (isOvertaken(error)) return false;
    throw error;
  }
}

interface When {
  /** Instant at which it was published. */
  readonly began: string;
  /** When somebody worked on it last. */
  readonly at: Instant;
}

/** In the index by when it began, so that whoever goes on with it finds it. */
function publishingItem(publishing: Publishing, { began, at }: When) {
  return {
    ...publishingKey(publishing.clinic),
    ...publishing,
    began,
    workedAt: isoInstant(at),
    [DUE_INDEX.partition]: PUBLISHING_PARTITION,
    [DUE_INDEX.sort]: began,
  };
}

interface Progress {
  readonly publishing: Publishing;
  readonly next: Publishing | undefined;
  readonly at: Instant;
}

async function progress(table: Table, { publishing, next, at }: Progress): Promise<boolean> {
  const { client, name } = table;
  const Key = publishingKey(publishing.clinic);
  const isStill = {
    TableName: name,
    ConditionExpression: 'version = :version AND rev = :rev',
    ExpressionAttributeValues: { ':version': publishing.version, ':rev': publishing.rev },
  };
  if (!next) return ifStill(client.send(new DeleteCommand({ ...isStill, Key })));
  const began = String((await readItem(table, Key))?.['began']);
  return ifStill(client.send(new PutCommand({ ...isStill, Item: publishingItem(next, { began, at }) })));
}

async function unfinished(table: Table, since: Instant): Promise<Publishing[]> {
  const found = await queryItems(table, {
    IndexName: DUE_INDEX.name,
    KeyConditionExpression: '#due = :publishing',
    ExpressionAttributeNames: { '#due': DUE_INDEX.partition },
    ExpressionAttributeValues: { ':publishing': PUBLISHING_PARTITION },
  });
  return found.filter(({ workedAt }) => readInstant(String(workedAt)) <= since).map(readPublishing);
}

function readPublishing(item: Record<string, unknown>): Publishing {
  const { pk, sk, began, workedAt, [DUE_INDEX.partition]: _, [DUE_INDEX.sort]: __, ...publishing } = item;
  return publishing as unknown as Publishing;
}

async function all(table: Table): Promise<KnownClinic[]> {
  const found = await queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': CLINICS_PARTITION },
  });
  return found.map(readKnown);
}

function readKnown({ sk, number }: Record<string, unknown>): KnownClinic {
  return { clinic: String(sk), ...(number ? { number: String(number) } : {}) };
}
