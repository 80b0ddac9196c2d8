import { randomUUID } from 'node:crypto';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { LedgerEntry } from '../../core/sending/ledger.ts';
import { isoInstant } from '../../core/time/iso.ts';
import type { Claim, Claiming, Holding, Ledger, Settlement } from '../../jobs/ports/ledger.ts';
import type { PlanKey } from '../../jobs/ports/plan-key.ts';
import { queryItems, readItem } from './items.ts';
import { type ItemKey, planPartition, TEXT_PREFIX, textKey } from './keys.ts';
import { batchedStatements, change, insertion, type Statement, type Statements } from './statements.ts';
import { ifStill, isConditionFailed, type Table } from './table-client.ts';

/** The sending ledger: every change of state is one conditional write, so that of many runs one wins. */
export function dynamoLedger(table: Table, statements = batchedStatements(table)): Ledger {
  return {
    claim: (key, claiming) => claim(table, statements, { key, claiming }),
    reclaim: (key, entry, claimedAt) =>
      statements.write(reclaiming(table, key, { entry, claimedAt: isoInstant(claimedAt) })),
    settle: (key, id, settlement) => statements.write(settling(table, key, { id, settlement })),
    hold: (key, holding) => hold(table, statements, { key, holding }),
    read: (key, id) => read(table, key, id),
    ofReceipt: (key, providerId) => ofReceipt(table, key, providerId),
  };
}

export function readEntry(item: Record<string, unknown>, { plan }: Pick<PlanKey, 'plan'>): LedgerEntry {
  const { pk, sk, writeId, ...entry } = item;
  return { ...entry, id: `${plan}/${String(sk).slice(TEXT_PREFIX.length)}` } as LedgerEntry;
}

const NOT_YET = 'attribute_not_exists(pk)';
const CERTAINLY_NOT_SENT = '#state = :released';
/** Held for a rule that was moved since, for another visit that may be gone, or by a change that may have been taken back. */
const ANOTHER_CHANCE = '(#state = :held AND (dueAt <> :dueAt OR reason IN (:cancelled, :superseded)))';

interface ClaimedEntry extends Pick<LedgerEntry, 'to' | 'dueAt' | 'state' | 'attempt'> {
  readonly claimedAt: string;
}

/** Nearly always nobody has it. Whoever finds it there asks what it is, and whether it may be claimed again. */
async function claim(
  table: Table,
  statements: Statements,
  { key, claiming }: { readonly key: PlanKey; readonly claiming: Claiming },
): Promise<Claim> {
  const { id, to, dueAt } = claiming;
  const claimedAt = isoInstant(claiming.claimedAt);
  const entry: ClaimedEntry = { to, dueAt, state: 'claimed', attempt: 1, claimedAt };
  const item = { ...textKey(key, id), ...entry };
  if (await statements.write(insertion(table, item))) return { won: true };
  return claimAgain(table, key, item);
}

/** What it went through stays with it, but for what the last try ended with. */
async function claimAgain(table: Table, key: PlanKey, item: ItemKey & ClaimedEntry): Promise<Claim> {
  const { pk, sk, to, dueAt, claimedAt } = item;
  const writeId = randomUUID();
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk, sk },
        UpdateExpression:
          'SET #to = :to, dueAt = :dueAt, #state = :claimed, attempt = :first, claimedAt = :claimedAt, ' +
          'writeId = :writeId REMOVE settledAt, providerId, reason',
        ConditionExpression: [NOT_YET, CERTAINLY_NOT_SENT, ANOTHER_CHANCE].join(' OR '),
        ExpressionAttributeNames: { '#state': 'state', '#to': 'to' },
        ExpressionAttributeValues: {
          ...{ ':to': to, ':dueAt': dueAt, ':claimed': 'claimed', ':first': 1 },
          ...{ ':claimedAt': claimedAt, ':writeId': writeId },
          ...{ ':released': 'released', ':held': 'held' },
          ...{ ':cancelled': 'cancelled', ':superseded': 'superseded' },
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return { won: true };
  } catch (error) {
    if (!isConditionFailed(error) || !error.Item) throw error;
    const old = unmarshall(error.Item);
    // The answer to our own first try was lost, and it was asked again.
    return old['writeId'] === writeId ? { won: true } : { won: false, entry: readEntry(old, key) };
  }
}

function reclaiming(
  table: Table,
  key: PlanKey,
  { entry, claimedAt }: { readonly entry: LedgerEntry; readonly claimedAt: string },
): Statement {
  return change(table, {
    key: textKey(key, entry.id),
    set: { state: 'claimed', attempt: entry.attempt + 1, claimedAt, unheardAt: entry.claimedAt },
    where: '"state" IN [?, ?] AND "attempt" = ? AND "claimedAt" = ?',
    values: ['claimed', 'unsure', entry.attempt, entry.claimedAt],
  });
}

/** What each state may follow. A receipt may come before the answer of the provider, and then counts. */
const FOLLOWS: Readonly<Record<Settlement['state'], readonly string[]>> = {
  accepted: ['claimed', 'unsure'],
  // Also one that waits for another try: its carrier thought better of it.
  delivered: ['claimed', 'unsure', 'accepted', 'released'],
  unsure: ['claimed'],
  released: ['claimed'],
  held: ['claimed', 'unsure', 'accepted'],
};
/** Released because a carrier could not deliver it: the provider had it. */
const FOLLOWS_UNDELIVERED = ['claimed', 'unsure', 'accepted'];

interface Settling {
  readonly id: string;
  readonly settlement: Settlement;
}

function settling(table: Table, key: PlanKey, { id, settlement }: Settling): Statement {
  const { state, at, attempt, attempts, ...rest } = settlement;
  const before = rest.undelivered ? FOLLOWS_UNDELIVERED : FOLLOWS[state];
  return change(table, {
    key: textKey(key, id),
    set: { state, settledAt: isoInstant(at), ...(attempts ? { attempt: attempts } : {}), ...rest },
    where: `"state" IN [${before.map(() => '?').join(', ')}] AND "attempt" = ?`,
    values: [...before, attempt],
  });
}

async function hold(
  table: Table,
  statements: Statements,
  { key, holding }: { readonly key: PlanKey; readonly holding: Holding },
): Promise<boolean> {
  const { id, to, dueAt, at, reason } = holding;
  const entry = { to, dueAt, state: 'held', attempt: 0, settledAt: isoInstant(at), reason };
  const item = { ...textKey(key, id), ...entry };
  return (await statements.write(insertion(table, item))) || ifStill(holdAgain(table, item));
}

function holdAgain({ client, name }: Table, item: { readonly dueAt: string }) {
  return client.send(
    new PutCommand({
      TableName: name,
      Item: item,
      ConditionExpression: [NOT_YET, CERTAINLY_NOT_SENT, '(#state = :held AND dueAt <> :dueAt)'].join(' OR '),
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':released': 'released', ':held': 'held', ':dueAt': item.dueAt },
    }),
  );
}

async function read(table: Table, key: PlanKey, id: string): Promise<LedgerEntry | undefined> {
  const item = await readItem(table, textKey(key, id));
  return item && readEntry(item, key);
}

/** The table reads a patient's texts and hands over only those that matter. */
async function ofReceipt(table: Table, key: PlanKey, providerId: string): Promise<LedgerEntry[]> {
  const items = await queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :text)',
    FilterExpression: 'providerId = :providerId OR #state IN (:claimed, :unsure) OR attribute_exists(unheardAt)',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':pk': planPartition(key),
      ':text': TEXT_PREFIX,
      ':providerId': providerId,
      ':claimed': 'claimed',
      ':unsure': 'unsure',
    },
  });
  return items.map((item) => readEntry(item, key));
}
