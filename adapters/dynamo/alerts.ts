import { PutCommand, paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { isoInstant } from '../../core/time/iso.ts';
import type { Alert, Alerts, Replies } from '../../jobs/ports.ts';
import { alertKey, clinicPartition, OPEN_INDEX, replyKey } from './keys.ts';
import { batchedStatements, insertion } from './statements.ts';
import { ifStill, type Table } from './table-client.ts';

/** Alerts stand with their plan; the open ones of a clinic in a sparse index. */
export function dynamoAlerts(table: Table, statements = batchedStatements(table)): Alerts {
  const { client, name } = table;
  return {
    raise: (alert) =>
      statements.write(
        insertion(table, {
          ...alertKey(alert, alert.id),
          ...alert,
          [OPEN_INDEX.partition]: clinicPartition(alert.clinic),
          [OPEN_INDEX.sort]: alert.at,
        }),
      ),
    async open(clinic) {
      const pages = paginateQuery(
        { client },
        {
          TableName: name,
          IndexName: OPEN_INDEX.name,
          KeyConditionExpression: '#open = :clinic',
          ExpressionAttributeNames: { '#open': OPEN_INDEX.partition },
          ExpressionAttributeValues: { ':clinic': clinicPartition(clinic) },
          ScanIndexForward: false,
        },
      );
      const alerts: Alert[] = [];
      for await (const { Items } of pages) alerts.push(...(Items ?? []).map(readAlert));
      return alerts;
    },
    accept: (alert, { staff, at }) =>
      ifStill(
        client.send(
          new UpdateCommand({
            TableName: name,
            Key: alertKey(alert, alert.id),
            UpdateExpression: 'SET acceptedBy = :staff, acceptedAt = :at REMOVE #open, #openAt',
            ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(acceptedBy)',
            ExpressionAttributeNames: { '#open': OPEN_INDEX.partition, '#openAt': OPEN_INDEX.sort },
            ExpressionAttributeValues: { ':staff': staff, ':at': isoInstant(at) },
          }),
        ),
      ),
  };
}

function readAlert(item: Record<string, unknown>): Alert {
  const { pk, sk, [OPEN_INDEX.partition]: _, [OPEN_INDEX.sort]: __, ...alert } = item;
  return alert as unknown as Alert;
}

/** Messages from phones, kept as they came beside the plan they belong to. */
export function dynamoReplies({ client, name }: Table): Replies {
  return {
    keep: (key, { id, from, text, at }) =>
      ifStill(
        client.send(
          new PutCommand({
            TableName: name,
            Item: { ...replyKey(key, isoInstant(at), id), from, text },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      ),
  };
}
