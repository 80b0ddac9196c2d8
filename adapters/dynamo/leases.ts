import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { epochMilliseconds } from '../../core/time/units.ts';
import type { Leases } from '../../jobs/ports/sender.ts';
import { leaseKey } from './keys.ts';
import { ifStill, type Table } from './table-client.ts';

/** One lease a number, so that two runs do not each spend its rate. It ends by itself when its run dies. */
export function dynamoLeases({ client, name }: Table): Leases {
  return {
    take: (number, { now, until }) =>
      ifStill(
        client.send(
          new PutCommand({
            TableName: name,
            Item: { ...leaseKey(number), until: epochMilliseconds(until) },
            ConditionExpression: 'attribute_not_exists(pk) OR #until <= :now',
            ExpressionAttributeNames: { '#until': 'until' },
            ExpressionAttributeValues: { ':now': epochMilliseconds(now) },
          }),
        ),
      ),
    async giveBack(number, until) {
      await ifStill(
        client.send(
          new DeleteCommand({
            TableName: name,
            Key: leaseKey(number),
            ConditionExpression: '#until = :until',
            ExpressionAttributeNames: { '#until': 'until' },
            ExpressionAttributeValues: { ':until': epochMilliseconds(until) },
          }),
        ),
      );
    },
  };
}
