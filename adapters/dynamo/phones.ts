import { GetCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Recipient } from '../../core/plan/plan.ts';
import type { Block, BlockReason, Phones } from '../../jobs/ports.ts';
import { phoneBlockKey, phonePartition } from './keys.ts';
import { isConditionFailed, type Table } from './table-client.ts';

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
    async block(phone, clinic, block) {
      const Item = { ...phoneBlockKey(phone, clinic), ...block };
      try {
        await client.send(
          new PutCommand({
            TableName: name,
            Item,
            ConditionExpression: 'attribute_not_exists(pk)',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return block;
      } catch (error) {
        if (!isConditionFailed(error) || !error.Item) throw error;
        return readBlock(unmarshall(error.Item));
      }
    },
  };
}

function readBlock({ pk, sk, ...block }: Record<string, unknown>): Block {
  return block as unknown as Block;
}
