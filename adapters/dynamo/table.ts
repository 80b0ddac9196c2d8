import { DUE_INDEX, KEY, OPEN_INDEX } from './keys.ts';

/** The table as CreateTable takes it, for the local one; the stack builds the same from the same names. */
export function tableDefinition(tableName: string) {
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: [KEY, DUE_INDEX, OPEN_INDEX].flatMap(({ partition, sort }) => [text(partition), text(sort)]),
    KeySchema: keySchema(KEY),
    GlobalSecondaryIndexes: [DUE_INDEX, OPEN_INDEX].map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection: { ProjectionType: 'ALL' as const },
    })),
  };
}

function text(name: string) {
  return { AttributeName: name, AttributeType: 'S' as const };
}

function keySchema({ partition, sort }: { readonly partition: string; readonly sort: string }) {
  return [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
}
