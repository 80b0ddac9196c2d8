import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createTable } from '../../../local/dynamo/create-table.ts';
import type { EmbeddedDynamo, EmbeddedDynamoOptions } from '../../../local/embedded-dynamo.ts';
import { startEmbeddedDynamo } from '../../../local/embedded-dynamo.ts';
import { LOCAL_ACCESS } from '../../../local/local-access.ts';

export const TABLE: CreateTableCommandInput = {
  TableName: 'notes',
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
};

export interface Store {
  readonly dynamo: EmbeddedDynamo;
  readonly client: DynamoDBDocumentClient;
}

/** Runs a test with an engine of its own that has the table. */
export async function withTable(test: (store: Store) => Promise<void>, options?: EmbeddedDynamoOptions): Promise<void> {
  const dynamo = await startEmbeddedDynamo(options);
  const plain = new DynamoDBClient({ endpoint: dynamo.endpoint, ...LOCAL_ACCESS });
  try {
    await createTable(dynamo.endpoint, TABLE);
    await test({ dynamo, client: DynamoDBDocumentClient.from(plain) });
  } finally {
    plain.destroy();
    await dynamo.stop();
  }
}
