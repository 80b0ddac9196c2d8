import { PutCommand, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Alert, newestFirst } from '../../core/staff/alert.ts';
import { isoInstant, isoToMillisecond, readInstant } from '../../core/time/iso.ts';
import { type Instant, minus, minutes } from '../../core/time/units.ts';
import type { AlertKey, Alerts, DigestClaim } from '../../jobs/ports/alerts.ts';
import { type Item, queryItems, readItem } from './items.ts';
import { alertKey, clinicPartition, DUE_INDEX, digestKey, OPEN_INDEX, PAGING_PARTITION } from './keys.ts';
import { batchedStatements, change, insertion, type Statement } from './statements.ts';
import { ifStill, type Table } from './table-client.ts';

/**
 * Alerts stand with their plan; the open ones of a clinic in a sparse index, and those of whom staff are to be paged in
 * the index of what is due, under a partition of their own.
 */
export function dynamoAlerts(table: Table, statements = batchedStatements(table)): Alerts {
  return {
    raise: (alert) => statements.write(insertion(table, { ...alertItem(alert), ...opened(alert), ...paged(alert) })),
    read: (alert) => read(table, alert),
    open: (clinic) => open(table, clinic),
    toPage: (now) => toPage(table, now),
    schedule: (alert, paging) => statements.write(scheduling(table, alert, paging)),
    decideBefore: (alert, deciding) => decideBefore(table, alert, deciding),
    accept: (alert, { staff, at }) => accept(table, alert, { acceptedBy: staff, acceptedAt: isoInstant(at) }),
    claimDigest: (clinic, claim) => claimDigest(table, clinic, claim),
    digestSent: (clinic, claim) => digestSent(table, clinic, claim),
    end: (alert, { staff, at, note }) => end(table, alert, { endedBy: staff, endedAt: isoInstant(at), note }),
  };
}

/** Stands for the time of the next page where there is none: of several attributes one statement removes but one. */
const NEVER = '';

function scheduling(table: Table, alert: Alert, { pages, next }: Paging): Statement {
  const key = alertKey(alert, alert.id);
  const where = '"pages" = ? AND "nextPageAt" = ? AND "acceptedBy" IS MISSING AND "endedBy" IS MISSING';
  const values = [alert.pages, alert.nextPageAt];
  if (next === undefined) {
    return change(table, { key, set: { pages, nextPageAt: NEVER }, remove: DUE_INDEX.partition, where, values });
  }
  const set = { pages, nextPageAt: isoInstant(next), [DUE_INDEX.sort]: isoToMillisecond(next) };
  return change(table, { key, set, where, values });
}

interface Paging {
  readonly pages: number;
  readonly next: Instant | undefined;
}

function alertItem(alert: Alert): Item {
  return { ...alertKey(alert, alert.id), ...alert };
}

function opened({ clinic, at }: Alert) {
  return { [OPEN_INDEX.partition]: clinicPartition(clinic), [OPEN_INDEX.sort]: at };
}

function paged({ nextPageAt }: Alert) {
  if (nextPageAt === undefined) return {};
  return {
    [DUE_INDEX.partition]: PAGING_PARTITION,
    [DUE_INDEX.sort]: isoToMillisecond(readInstant(nextPageAt)),
  };
}

export function readAlert(item: Record<string, unknown>): Alert {
  const { pk, sk, ttl, writeId, [OPEN_INDEX.partition]: _, [OPEN_INDEX.sort]: __, ...rest } = item;
  const { [DUE_INDEX.partition]: ___, [DUE_INDEX.sort]: ____, nextPageAt, ...alert } = rest;
  return { ...alert, ...(nextPageAt ? { nextPageAt } : {}) } as unknown as Alert;
}

async function read(table: Table, alert: AlertKey): Promise<Alert | undefined> {
  const item = await readItem(table, alertKey(alert, alert.id));
  return item && readAlert(item);
}

async function open(table: Table, clinic: string): Promise<Alert[]> {
  const items = await queryItems(table, {
    IndexName: OPEN_INDEX.name,
    KeyConditionExpression: '#open = :clinic',
    ExpressionAttributeNames: { '#open': OPEN_INDEX.partition },
    ExpressionAttributeValues: { ':clinic': clinicPartition(clinic) },
  });
  return items.map(readAlert).sort(newestFirst);
}

/** One run pages no more than this; those that are left are due still. */
const PAGED_AT_ONCE_MAX = 500;

async function toPage(table: Table, now: Instant): Promise<Alert[]> {
  const query = {
    IndexName: DUE_INDEX.name,
    KeyConditionExpression: '#due = :paging AND #dueAt <= :now',
    ExpressionAttributeNames: { '#due': DUE_INDEX.partition, '#dueAt': DUE_INDEX.sort },
    ExpressionAttributeValues: { ':paging': PAGING_PARTITION, ':now': isoToMillisecond(now) },
  };
  return (await queryItems(table, query, PAGED_AT_ONCE_MAX)).map(readAlert);
}

/** One that is paged no more presses nobody. Whoever pages it just now did so by the time before, and does it again. */
async function decideBefore(table: Table, alert: Alert, { before, at }: Deciding): Promise<void> {
  await update(table, alert, {
    UpdateExpression: `SET nextPageAt = :at, #dueAt = :dueAt ${before ? ', #before = :before' : 'REMOVE #before'}`,
    ConditionExpression: 'attribute_exists(#due) AND #before = :was',
    ExpressionAttributeNames: { '#due': DUE_INDEX.partition, '#dueAt': DUE_INDEX.sort, '#before': 'before' },
    ExpressionAttributeValues: {
      ...{ ':at': isoInstant(at), ':dueAt': isoToMillisecond(at), ':was': alert.before },
      ...(before ? { ':before': before } : {}),
    },
    isOwn: () => false,
  });
}

interface Deciding {
  readonly before: string | undefined;
  readonly at: Instant;
}

/** Whoever accepts an alert ends its pages; it stays open until somebody ends it. */
function accept(table: Table, alert: AlertKey, by: Readonly<Record<'acceptedBy' | 'acceptedAt', string>>) {
  return update(table, alert, {
    UpdateExpression: 'SET acceptedBy = :by, acceptedAt = :at REMOVE nextPageAt, #due, #dueAt',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(acceptedBy) AND attribute_not_exists(endedBy)',
    ExpressionAttributeNames: { '#due': DUE_INDEX.partition, '#dueAt': DUE_INDEX.sort },
    ExpressionAttributeValues: { ':by': by.acceptedBy, ':at': by.acceptedAt },
    isOwn: ({ acceptedBy, acceptedAt }) => acceptedBy === by.acceptedBy && acceptedAt === by.acceptedAt,
  });
}

function end(table: Table, alert: AlertKey, by: Readonly<Record<'endedBy' | 'endedAt' | 'note', string>>) {
  return update(table, alert, {
    UpdateExpression: 'SET endedBy = :by, endedAt = :at, note = :note REMOVE nextPageAt, #due, #dueAt, #open, #openAt',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(endedBy)',
    ExpressionAttributeNames: {
      ...{ '#due': DUE_INDEX.partition, '#dueAt': DUE_INDEX.sort },
      ...{ '#open': OPEN_INDEX.partition, '#openAt': OPEN_INDEX.sort },
    },
    ExpressionAttributeValues: { ':by': by.endedBy, ':at': by.endedAt, ':note': by.note },
    isOwn: ({ endedBy, endedAt }) => endedBy === by.endedBy && endedAt === by.endedAt,
  });
}

interface Update extends Omit<UpdateCommandInput, 'TableName' | 'Key'> {
  readonly isOwn: (item: Record<string, unknown>) => boolean;
}

function update({ client, name }: Table, alert: AlertKey, { isOwn, ...how }: Update): Promise<boolean> {
  const written = { TableName: name, Key: alertKey(alert, alert.id), ...how };
  return ifStill(client.send(new UpdateCommand({ ...written, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' })), isOwn);
}

/** Whoever took a digest and said no more of it for so long is gone. */
const DIGEST_TAKEN_FOR = minutes(5);

function claimDigest({ client, name }: Table, clinic: string, { staff, day, now }: DigestClaim): Promise<boolean> {
  const put = new PutCommand({
    TableName: name,
    Item: { ...digestKey(clinic, staff), day, takenAt: isoToMillisecond(now) },
    ConditionExpression:
      'attribute_not_exists(pk) OR #day < :day OR (#day = :day AND attribute_not_exists(sent) AND takenAt <= :gone)',
    ExpressionAttributeNames: { '#day': 'day' },
    ExpressionAttributeValues: { ':day': day, ':gone': isoToMillisecond(minus(now, DIGEST_TAKEN_FOR)) },
  });
  return ifStill(client.send(put));
}

async function digestSent(
  { client, name }: Table,
  clinic: string,
  { staff, day }: Omit<DigestClaim, 'now'>,
): Promise<void> {
  await client.send(new PutCommand({ TableName: name, Item: { ...digestKey(clinic, staff), day, sent: true } }));
}
