import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';

/** The table that the Lambdas work on, as a policy sees it. */
export interface TableAccess {
  readonly name: string;
  readonly arn: string;
  readonly key: IKey;
}

export interface TableUse {
  /** Actions on the table itself, without `dynamodb:`. */
  readonly table: readonly TableAction[];
  /** Indexes that are queried. */
  readonly indexes?: readonly string[];
}

export type TableAction =
  | 'BatchGetItem'
  | 'DeleteItem'
  | 'GetItem'
  | 'PartiQLInsert'
  | 'PartiQLUpdate'
  | 'PutItem'
  | 'Query'
  | 'UpdateItem';

/** What a role needs to use the table just so. */
export function mayUseTable({ arn, key }: TableAccess, { table, indexes = [] }: TableUse): PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: 'Table',
      actions: table.map((action) => `dynamodb:${action}`),
      resources: [arn],
    }),
    ...indexes.map(
      (index) =>
        new PolicyStatement({
          sid: `Index${index[0]?.toUpperCase()}${index.slice(1)}`,
          actions: ['dynamodb:Query'],
          resources: [`${arn}/index/${index}`],
        }),
    ),
    new PolicyStatement({
      sid: 'DecryptTable',
      // What DynamoDB's guide asks of whoever uses a table under a key of one's own, and only by way of DynamoDB.
      actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey', ...RE_ENCRYPT],
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Aws.REGION}.amazonaws.com` } },
    }),
  ];
}

const RE_ENCRYPT = ['kms:ReEncryptFrom', 'kms:ReEncryptTo'];
