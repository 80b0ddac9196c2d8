import { ConditionalCheckFailedException, DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { timeLimits } from '../time-limits.ts';

/** The product's table, and how to reach it. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
}

/** All the SDK's tries of a call that gets no answer take less than what runs leave for what is under way. */
const LIMITS = timeLimits({ connectMillis: 1_000, answerMillis: 2_000 });

/**
 * Requests are safe to repeat: every write is conditional, so the SDK's own retries stay on. Whoever goes by whether a
 * condition held must know its own write again.
 */
export function openTable(name: string, config: DynamoDBClientConfig = {}): Table {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ requestHandler: LIMITS, ...config }), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { client, name };
}

/**
 * The object that an item keeps as one JSON text; undefined when it holds none. The parser's own error quotes what it
 * read, which a log must never show, so it goes no further.
 */
export function readJson(item: Readonly<Record<string, unknown>>): object | undefined {
  try {
    const value: unknown = JSON.parse(String(item['json']));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a conditional write failed because its condition did, and nothing else. */
export function isConditionFailed(error: unknown): error is ConditionalCheckFailedException {
  return error instanceof ConditionalCheckFailedException;
}

/**
 * Runs a conditional write; false when its condition failed. `isOwn` knows by what stands there (which the write must ask
 * for) that an earlier try of this very call wrote it, whose answer was lost.
 */
export async function ifStill(write: Promise<unknown>, isOwn?: (item: Record<string, unknown>) => boolean) {
  try {
    await write;
    return true;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    return error.$metadata.attempts !== 1 && error.Item !== undefined && isOwn?.(unmarshall(error.Item)) === true;
  }
}
