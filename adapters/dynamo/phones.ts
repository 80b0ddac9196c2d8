import { GetCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Recipient } from '../../core/plan/plan.ts';
import type { BlockReason, Phones } from '../../jobs/ports.ts';
import { phoneBlockKey, phonePartition } from './keys.ts';
import { ifStill, type Table } from './table-client.ts';

/** What is known of a phone: whose plans it belongs to, and for which clinics it takes no texts. */
export function dynamoPhones({ client, name }: Table): Phones {
  return {
    async plansOf(phone) {
      const pages = paginateQuery(
        { client },
        {
          TableName: name,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :plan)',
          ExpressionAttributeValues: { ':pk': phonePartition(phone), ':plan': 'CLINIC#' },
        },
      );
      const items: Record<string, unknown>[] = [];
      for await (const { Items } of pages) items.push(...(Items ?? []));
      return items.map(({ clinic, plan, to }) => ({
        clinic: String(clinic),
        plan: String(plan),
        to: to as Recipient,
      }));
    },
    async blockOf(phone, clinic) {
      const Key = phoneBlockKey(phone, clinic);
      const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
      return Item?.['reason'] as BlockReason | undefined;
    },
    block(phone, clinic, { reason, at }) {
      return ifStill(
        client.send(
          new PutCommand({
            TableName: name,
            Item: { ...phoneBlockKey(phone, clinic), reason, at: at.toString() },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      );
    },
  };
}
