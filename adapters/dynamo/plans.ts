import { setTimeout as wait } from 'node:timers/promises';
import {
  BatchGetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { isStoredPlan } from '../../core/plan/is-stored-plan.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import type { DuePointer } from '../../core/sending/due-pointer.ts';
import type { PlanKey } from '../../jobs/ports/plan-key.ts';
import {
  type PlanRead,
  type PlanReading,
  type Plans,
  type Story,
  UnreadablePlanError,
} from '../../jobs/ports/plans.ts';
import { readAlert } from './alerts.ts';
import { pointerItem, readPointer } from './due-pointers.ts';
import { type Item, isOvertaken, queryItems } from './items.ts';
import {
  clinicPartition,
  type ItemKey,
  isAlert,
  isReply,
  isText,
  nameOf,
  phonePlanKey,
  planKey,
  planPartition,
  rosterKey,
  rosterPrefix,
  textKey,
} from './keys.ts';
import { readEntry } from './ledger.ts';
import { readReplies } from './replies.ts';
import { readJson, type Table } from './table-client.ts';

const PAGE_PLANS = 100;
/** BatchGetItem leaves keys unprocessed under load, and wants to be asked ever later; in so many tries it gave nothing. */
const REFUSALS_MAX = 7;
const FIRST_WAIT_MILLIS = 25;
/** The most that BatchGetItem takes. */
const BATCH_ITEMS_MAX = 100;

/** Plans, each with its due pointer, in the one table. A plan is stored as one JSON text: read whole, written whole. */
export function dynamoPlans(table: Table): Plans {
  return {
    read: (asked) => readPlans(table, asked),
    story: (key) => readStory(table, key),
    legibleStory: async (key) => storyIn(await itemsOf(table, key), key),
    write: (plan, pointer, before) => writePlan(table, { plan, pointer, before }),
    ofClinic: (clinic, after) => clinicPage(table, clinic, after),
  };
}

async function readPlans(table: Table, asked: readonly PlanReading[]): Promise<PlanRead[]> {
  const keys = asked.flatMap(({ key, texts = [] }) => [planKey(key), ...texts.map((id) => textKey(key, id))]);
  const found = await readItems(table, keys);
  return asked.map(({ key, texts = [] }) => {
    const item = found.get(nameOf(planKey(key)));
    const plan = item && readPlanItem(item);
    const entries = texts.map((id) => found.get(nameOf(textKey(key, id)))).filter((entry) => entry !== undefined);
    return {
      plan,
      ...(item && !plan ? { isUnreadable: true as const } : {}),
      entries: entries.map((entry) => readEntry(entry, key)),
    };
  });
}

async function readItems(table: Table, keys: readonly ItemKey[]): Promise<Map<string, Item>> {
  const found = new Map<string, Item>();
  let asked = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
  let refusals = 0;
  while (asked.length > 0) {
    const now = asked.slice(0, BATCH_ITEMS_MAX);
    const { items, left } = await readBatch(table, now);
    for (const item of items) found.set(nameOf(item), item);
    asked = [...left, ...asked.slice(BATCH_ITEMS_MAX)];
    refusals = left.length === now.length ? refusals + 1 : 0;
    if (refusals === REFUSALS_MAX) throw new Error(`${left.length} items were not read in ${REFUSALS_MAX} tries`);
    if (left.length > 0) await wait(FIRST_WAIT_MILLIS * 2 ** refusals);
  }
  return found;
}

async function readBatch({ client, name }: Table, Keys: readonly ItemKey[]) {
  const { Responses = {}, UnprocessedKeys = {} } = await client.send(
    new BatchGetCommand({ RequestItems: { [name]: { Keys: [...Keys], ConsistentRead: true } } }),
  );
  return { items: (Responses[name] ?? []) as Item[], left: (UnprocessedKeys[name]?.Keys ?? []) as ItemKey[] };
}

async function readStory(table: Table, key: PlanKey): Promise<Story> {
  const items = await itemsOf(table, key);
  const story = storyIn(items, key);
  if (!story.plan && items.some(isPlan)) throw new UnreadablePlanError(key);
  return story;
}

function itemsOf(table: Table, key: PlanKey): Promise<Item[]> {
  return queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': planPartition(key) },
  });
}

function isPlan({ sk }: Item): boolean {
  return sk === 'PLAN';
}

function storyIn(items: readonly Item[], key: PlanKey): Story {
  const item = items.find(isPlan);
  const plan = item && readPlanItem(item);
  const pointer = items.find(({ sk }) => sk === 'DUE');
  return {
    ...(plan ? { plan } : {}),
    ...(pointer ? { pointer: readPointer(pointer) } : {}),
    texts: items.filter(isText).map((item) => readEntry(item, key)),
    replies: readReplies(items.filter(isReply)),
    alerts: items.filter(isAlert).map(readAlert),
  };
}

function readPlanItem(item: Item): StoredPlan | undefined {
  const plan = readJson(item);
  return isStoredPlan(plan) ? plan : undefined;
}

interface PlanWrite {
  readonly plan: StoredPlan;
  readonly pointer: DuePointer;
  readonly before: StoredPlan | undefined;
}

async function writePlan({ client, name }: Table, write: PlanWrite): Promise<boolean> {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: planItems(name, write) }));
    return true;
  } catch (error) {
    if (isOvertaken(error)) return false;
    throw error;
  }
}

type TransactItems = NonNullable<TransactWriteCommandInput['TransactItems']>;

function planItems(TableName: string, { plan, pointer, before }: PlanWrite): TransactItems {
  const put = (Item: Item, condition?: object) => ({
    Put: { TableName, Item, ...condition },
  });
  return [
    put({ ...planKey(plan), version: plan.version, json: JSON.stringify(plan) }, follows('version', plan.version)),
    put(pointerItem(pointer), follows('rev', pointer.rev)),
    ...(before ? [] : [put({ ...rosterKey(plan) })]),
    ...phoneLinks(plan)
      .filter((link) => !hasLink(before, link))
      .map((link) => put(linkItem(plan, link))),
    ...phoneLinks(before)
      .filter((link) => !phoneLinks(plan).some(({ phone }) => phone === link.phone))
      .map((link) => put({ ...linkItem(plan, link), isFormer: true })),
  ];
}

function linkItem({ clinic, plan }: PlanKey, { phone, to }: PhoneLink): Item {
  return { ...phonePlanKey(phone, { clinic, plan }), clinic, plan, to };
}

/** The write before this one, or nothing yet: an item without the count is one that is not there. */
function follows(count: 'version' | 'rev', value: number) {
  return {
    ConditionExpression: value === 1 ? 'attribute_not_exists(#count)' : '#count = :before',
    ExpressionAttributeNames: { '#count': count },
    ...(value === 1 ? {} : { ExpressionAttributeValues: { ':before': value - 1 } }),
  };
}

interface PhoneLink {
  readonly phone: string;
  readonly to: 'patient' | 'helper';
}

/** A phone that is both the patient's and the helper's is the patient's. */
function phoneLinks(plan: StoredPlan | undefined): PhoneLink[] {
  if (!plan) return [];
  const { patient, helper } = plan;
  const links: PhoneLink[] = [{ phone: patient.phone, to: 'patient' }];
  return helper && helper.phone !== patient.phone ? [...links, { phone: helper.phone, to: 'helper' }] : links;
}

function hasLink(plan: StoredPlan | undefined, { phone, to }: PhoneLink): boolean {
  return phoneLinks(plan).some((link) => link.phone === phone && link.to === to);
}

async function clinicPage({ client, name }: Table, clinic: string, after?: string) {
  const { Items, LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      // A plan that was just entered by the file before must hear of this one.
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :plan)',
      ExpressionAttributeValues: { ':pk': clinicPartition(clinic), ':plan': rosterPrefix },
      Limit: PAGE_PLANS,
      ...(after ? { ExclusiveStartKey: rosterKey({ clinic, plan: after }) } : {}),
    }),
  );
  const plans = (Items ?? []).map(({ sk }) => String(sk).slice(rosterPrefix.length));
  const last = LastEvaluatedKey ? plans.at(-1) : undefined;
  return { plans, ...(last ? { after: last } : {}) };
}
