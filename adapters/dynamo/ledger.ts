import { randomUUID } from 'node:crypto';
import { PutCommand, paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { LedgerEntry } from '../../core/sending/ledger.ts';
import { isoInstant } from '../../core/time/iso.ts';
import type { Claim, Claiming, Holding, Ledger, PlanKey, Settlement } from '../../jobs/ports.ts';
import { planPartition, TEXT_PREFIX, textKey } from './keys.ts';
import { ifStill, isConditionFailed, type Table } from './table-client.ts';

/** The sending ledger: every change of state is one conditional write, so that of many runs one wins. */
export function dynamoLedger(table: Table): Ledger {
  return {
    claim: (key, claiming) => claim(table, key, claiming),
    reclaim: (key, entry, claimedAt) => ifStill(reclaim(table, key, { entry, claimedAt: isoInstant(claimedAt) })),
    settle: (key, id, settlement) => ifStill(settle(table, key, { id, settlement })),
    hold: (key, holding) => ifStill(hold(table, key, holding)),
    ofReceipt: (key, providerId) => ofReceipt(table, key, providerId),
  };
}

export function readEntry(item: Record<string, unknown>, { plan }: Pick<PlanKey, 'plan'>): LedgerEntry {
  const { pk, sk, claimId, ...entry } = item;
  return { ...entry, id: `${plan}/${String(sk).slice(TEXT_PREFIX.length)}` } as LedgerEntry;
}

const NOT_YET = 'attribute_not_exists(pk)';
const CERTAINLY_NOT_SENT = '#state = :released';
/** Held for a rule that was moved since, or caught by a change that may have been taken back. */
const ANOTHER_CHANCE = '(#state = :held AND (dueAt <> :dueAt OR reason = :cancelled))';

async function claim({ client, name }: Table, key: PlanKey, claiming: Claiming): Promise<Claim> {
  const { id, to, dueAt } = claiming;
  const claimId = randomUUID();
  const entry = { to, dueAt, state: 'claimed', attempt: 1, claimedAt: isoInstant(claiming.claimedAt), claimId };
  try {
    await client.send(
      new PutCommand({
        TableName: name,
        Item: { ...textKey(key, id), ...entry },
        ConditionExpression: [NOT_YET, CERTAINLY_NOT_SENT, ANOTHER_CHANCE].join(' OR '),
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':released': 'released',
          ':held': 'held',
          ':dueAt': dueAt,
          ':cancelled': 'cancelled',
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return { won: true };
  } catch (error) {
    if (!isConditionFailed(error) || !error.Item) throw error;
    const old = unmarshall(error.Item);
    // The answer to our own first try was lost, and the SDK asked again.
    return old['claimId'] === claimId ? { won: true } : { won: false, entry: readEntry(old, key) };
  }
}

function reclaim(
  { client, name }: Table,
  key: PlanKey,
  { entry, claimedAt }: { readonly entry: LedgerEntry; readonly claimedAt: string },
) {
  return client.send(
    new UpdateCommand({
      TableName: name,
      Key: textKey(key, entry.id),
      UpdateExpression: 'SET #state = :claimed, attempt = :attempt, claimedAt = :claimedAt',
      ConditionExpression: '#state IN (:claimed, :unsure) AND attempt = :before AND claimedAt = :claimedBefore',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':claimed': 'claimed',
        ':unsure': 'unsure',
        ':attempt': entry.attempt + 1,
        ':before': entry.attempt,
        ':claimedAt': claimedAt,
        ':claimedBefore': entry.claimedAt,
      },
    }),
  );
}

/** What each state may follow. A receipt may come before the answer of the provider, and then counts. */
const FOLLOWS: Readonly<Record<Settlement['state'], readonly string[]>> = {
  accepted: ['claimed', 'unsure'],
  delivered: ['claimed', 'unsure', 'accepted'],
  unsure: ['claimed'],
  released: ['claimed'],
  held: ['claimed', 'unsure', 'accepted'],
};

interface Settling {
  readonly id: string;
  readonly settlement: Settlement;
}

function settle({ client, name }: Table, key: PlanKey, { id, settlement }: Settling) {
  const { state, at, attempt, attempts, ...rest } = settlement;
  const set = { state, settledAt: isoInstant(at), ...(attempts ? { attempt: attempts } : {}), ...rest };
  const names = Object.keys(set);
  const before = FOLLOWS[state];
  return client.send(
    new UpdateCommand({
      TableName: name,
      Key: textKey(key, id),
      UpdateExpression: `SET ${names.map((attribute) => `#${attribute} = :${attribute}`).join(', ')}`,
      ConditionExpression: `#state IN (${before.map((_, index) => `:b${index}`).join(', ')}) AND attempt = :settles`,
      ExpressionAttributeNames: Object.fromEntries(names.map((attribute) => [`#${attribute}`, attribute])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(Object.entries(set).map(([attribute, value]) => [`:${attribute}`, value])),
        ...Object.fromEntries(before.map((each, index) => [`:b${index}`, each])),
        ':settles': attempt,
      },
    }),
  );
}

function hold({ client, name }: Table, key: PlanKey, { id, to, dueAt, at, reason }: Holding) {
  const entry = { to, dueAt, state: 'held', attempt: 0, settledAt: isoInstant(at), reason };
  return client.send(
    new PutCommand({
      TableName: name,
      Item: { ...textKey(key, id), ...entry },
      ConditionExpression: [NOT_YET, CERTAINLY_NOT_SENT, '(#state = :held AND dueAt <> :dueAt)'].join(' OR '),
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':released': 'released', ':held': 'held', ':dueAt': dueAt },
    }),
  );
}

/** The table reads a patient's texts and hands over only those that matter. */
async function ofReceipt({ client, name }: Table, key: PlanKey, providerId: string): Promise<LedgerEntry[]> {
  const pages = paginateQuery(
    { client },
    {
      TableName: name,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :text)',
      FilterExpression: 'providerId = :providerId OR #state IN (:claimed, :unsure)',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':pk': planPartition(key),
        ':text': TEXT_PREFIX,
        ':providerId': providerId,
        ':claimed': 'claimed',
        ':unsure': 'unsure',
      },
    },
  );
  const entries: LedgerEntry[] = [];
  for await (const { Items } of pages) entries.push(...(Items ?? []).map((item) => readEntry(item, key)));
  return entries;
}
