import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { LOCAL_ACCESS } from '../local-access.ts';

const ACTIVE_LIMIT_SECONDS = 30;

/** Resolves when the table can be used. One that is there already, from an earlier run in a folder, stays as it is. */
export async function createTable(endpoint: string, definition: CreateTableCommandInput): Promise<void> {
  const client = new DynamoDBClient({ endpoint, ...LOCAL_ACCESS });
  try {
    await client.send(new CreateTableCommand(definition)).catch(unlessThere);
    await waitUntilTableExists(
      { client, maxWaitTime: ACTIVE_LIMIT_SECONDS, minDelay: 1 },
      { TableName: definition.TableName },
    );
  } finally {
    client.destroy();
  }
}

function unlessThere(error: unknown): void {
  if (!(error instanceof ResourceInUseException)) throw error;
}
