import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Block, BlockReason } from '../../core/plan/block.ts';
import type { Recipient } from '../../core/plan/plan.ts';
import type { AskedWhich, BlockChange, ConsentEvent, Phones } from '../../jobs/ports/phones.ts';
import { type Item, insertItem, queryItems, readItem } from './items.ts';
import {
  askedKey,
  BLOCK_PREFIX,
  CONSENT_PREFIX,
  consentKey,
  type ItemKey,
  phoneBlockKey,
  phonePartition,
  STAFF_PREFIX,
  STRANGER_PREFIX,
  staffPhoneKey,
  strangerKey,
} from './keys.ts';
import { ifStill, type Table } from './table-client.ts';

/** What is known of a phone: whose plans it belongs to, whose staff it is, and its consent to each clinic's texts. */
export function dynamoPhones(table: Table): Phones {
  return {
    plansOf: async (phone) => (await everOf(table, phone)).filter(({ isFormer }) => !isFormer),
    everOf: (phone) => everOf(table, phone),
    async staffOf(phone) {
      const items = await itemsOf(table, phone, STAFF_PREFIX);
      return items.map(({ clinic, staff }) => ({ clinic: String(clinic), staff: String(staff) }));
    },
    linkStaff: (clinic, before) => linkStaff(table, clinic, before),
    blocks: async (phone) => (await itemsOf(table, phone, BLOCK_PREFIX)).flatMap((found) => readBlock(found) ?? []),
    record: (phone, clinic, event) => record(table, consentKey(phone, clinic, event), event),
    block: (phone, clinic, change) => block(table, phoneBlockKey(phone, clinic), change),
    history: async (phone, clinic) =>
      (await itemsOf(table, phone, `${CONSENT_PREFIX}${clinic}#`)).map(({ pk, sk, ...event }) => event as never),
    ask: (phone, asked) => put(table, { ...askedKey(phone), ...asked }),
    asked: async (phone) => readAsked(await readItem(table, askedKey(phone))),
    claimStranger: (phone, clinic, { slot, message }) => claim(table, strangerKey(phone, clinic, slot), message),
    answeredStranger: (phone, clinic, { slot, providerId }) =>
      answered(table, strangerKey(phone, clinic, slot), providerId),
    isAnswerToStranger: async (phone, providerId) =>
      (await itemsOf(table, phone, STRANGER_PREFIX)).some((item) => item['providerId'] === providerId),
  };
}

async function everOf(table: Table, phone: string) {
  const items = await itemsOf(table, phone, 'CLINIC#');
  return items.map(({ clinic, plan, to, isFormer }) => ({
    ...{ clinic: String(clinic), plan: String(plan), to: to as Recipient },
    ...(isFormer ? { isFormer: true as const } : {}),
  }));
}

function itemsOf(table: Table, phone: string, prefix: string): Promise<Item[]> {
  return queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': phonePartition(phone), ':prefix': prefix },
  });
}

async function put({ client, name }: Table, Item: Item): Promise<void> {
  await client.send(new PutCommand({ TableName: name, Item }));
}

function claim({ client, name }: Table, key: ItemKey, message: string): Promise<boolean> {
  const put = new PutCommand({
    TableName: name,
    Item: { ...key, message },
    ConditionExpression: 'attribute_not_exists(pk) OR message = :message',
    ExpressionAttributeValues: { ':message': message },
  });
  return ifStill(client.send(put));
}

async function answered({ client, name }: Table, Key: ItemKey, providerId: string): Promise<void> {
  const update = { UpdateExpression: 'SET providerId = :id', ExpressionAttributeValues: { ':id': providerId } };
  await client.send(new UpdateCommand({ TableName: name, Key, ...update }));
}

async function linkStaff(table: Table, clinic: Clinic, before: Clinic | undefined): Promise<void> {
  const now = new Map(phonesOf(clinic));
  const gone = phonesOf(before).filter(([phone]) => !now.has(phone));
  for (const [phone, staff] of now) {
    await put(table, { ...staffPhoneKey(phone, clinic.clinic), clinic: clinic.clinic, staff });
  }
  for (const [phone] of gone) {
    await table.client.send(new DeleteCommand({ TableName: table.name, Key: staffPhoneKey(phone, clinic.clinic) }));
  }
}

/** Of two who share a phone the first is meant. */
function phonesOf(clinic: Clinic | undefined): (readonly [phone: string, staff: string])[] {
  const entries = (clinic?.staff ?? []).flatMap(({ id, phone }) => (phone === undefined ? [] : [[phone, id] as const]));
  return [...new Map(entries.toReversed())];
}

async function record(table: Table, key: ItemKey, event: ConsentEvent): Promise<void> {
  await insertItem(table, { ...key, ...event });
}

/** A phone that takes texts again keeps its item, without a reason, so that what is older cannot undo it. */
async function block(table: Table, key: ItemKey, change: BlockChange): Promise<Block | undefined> {
  const { at, reason } = change;
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...key, ...change, newestAt: at },
    ConditionExpression: `attribute_not_exists(pk) OR ${mayReplace(reason)}`,
    ExpressionAttributeValues: { ':at': at, ...(reason === 'opted-out' ? { ':failed': 'failed' } : {}) },
  });
  if (!(await ifStill(table.client.send(put))) && reason) await sayAgain(table, key, { at, reason });
  return readBlock(await readItem(table, key));
}

/** A block stays as it first came up, but that an opt-out takes the place of a bad number. */
function mayReplace(reason: BlockReason | undefined): string {
  if (reason === undefined) return 'newestAt < :at';
  const isOpen = '(attribute_not_exists(reason) AND newestAt <= :at)';
  return reason === 'opted-out' ? `${isOpen} OR reason = :failed` : isOpen;
}

/** Who opts out twice is not let in again by what they wrote in between. */
async function sayAgain({ client, name }: Table, Key: ItemKey, { at, reason }: BlockChange): Promise<void> {
  const update = new UpdateCommand({
    TableName: name,
    Key,
    UpdateExpression: 'SET newestAt = :at',
    ConditionExpression: 'reason = :reason AND newestAt < :at',
    ExpressionAttributeValues: { ':at': at, ':reason': reason },
  });
  await ifStill(client.send(update));
}

function readAsked(found: Record<string, unknown> | undefined): AskedWhich | undefined {
  if (!found) return undefined;
  const { pk, sk, ...asked } = found;
  return asked as unknown as AskedWhich;
}

function readBlock(found: Record<string, unknown> | undefined): Block | undefined {
  if (!found?.['reason']) return undefined;
  const { sk, at, plan, number, reason } = found;
  return {
    ...{ clinic: String(sk).slice(BLOCK_PREFIX.length), reason: reason as BlockReason, at: String(at) },
    ...(plan ? { plan: String(plan) } : {}),
    ...(number ? { number: String(number) } : {}),
  };
}
