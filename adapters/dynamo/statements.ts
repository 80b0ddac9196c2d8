import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { BatchStatementResponse } from '@aws-sdk/client-dynamodb';
import { BatchExecuteStatementCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from './items.ts';
import { type ItemKey, nameOf } from './keys.ts';
import type { Table } from './table-client.ts';

/** One conditional write of one item, in PartiQL. */
export interface Statement {
  readonly key: ItemKey;
  /**
   * What every DynamoDB reads alike: several `SET` with commas between them, and at most one `REMOVE`. Values are
   * parameters, so that nothing that a clinic or a patient wrote is ever read as PartiQL.
   */
  readonly text: string;
  readonly parameters: readonly unknown[];
  /** Stands in the item once it is carried out: of two that write the very same, each knows its own. */
  readonly writeId: string;
}

export interface Statements {
  /**
   * False when the statement's condition failed, or the item to be inserted was there already; not when it had been
   * carried out by an earlier try, whose answer was lost.
   */
  write(statement: Statement): Promise<boolean>;
}

/** The service refused a statement. Its message can quote an item, so only its code leaves here. */
export class StatementError extends Error {
  override readonly name = 'StatementError';

  constructor(code: string) {
    super(`DynamoDB refused a statement: ${code}`);
  }
}

/** The most that BatchExecuteStatement takes. */
const STATEMENTS_MAX = 25;
/** While this many calls are under way, what is written next waits, and goes together. */
const CALLS_MAX = 2;
const TRIES_MAX = 8;
const FIRST_WAIT_MILLIS = 25;

interface Waiting {
  readonly statement: Statement;
  readonly resolve: (isWritten: boolean | Promise<boolean>) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Single conditional writes that share calls: what is asked for in one turn of the event loop, or while calls are under
 * way, goes to DynamoDB together, up to 25 in a call. Each stands for itself: it costs what it would cost alone, and its
 * condition fails alone. A call does not say in which order it does them, so two writes of one item never share one.
 */
export function batchedStatements(table: Table): Statements {
  const waiting: Waiting[] = [];
  let underWay = 0;
  let isPlanned = false;
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    setImmediate(start);
  };
  const start = (): void => {
    isPlanned = false;
    while (waiting.length > 0 && underWay < CALLS_MAX) {
      underWay += 1;
      void execute(table, takeBatch(waiting)).finally(() => {
        underWay -= 1;
        if (waiting.length > 0) plan();
      });
    }
  };
  return {
    write: (statement) =>
      new Promise((resolve, reject) => {
        waiting.push({ statement, resolve, reject });
        plan();
      }),
  };
}

function takeBatch(waiting: Waiting[]): Waiting[] {
  const names = new Set<string>();
  const batch: Waiting[] = [];
  const left: Waiting[] = [];
  for (const each of waiting.splice(0)) {
    const name = nameOf(each.statement.key);
    const fits = batch.length < STATEMENTS_MAX && !names.has(name);
    names.add(name);
    (fits ? batch : left).push(each);
  }
  waiting.push(...left);
  return batch;
}

/** Never fails itself: each write hears what became of it. */
async function execute(table: Table, batch: readonly Waiting[]): Promise<void> {
  let left = batch;
  for (let tries = 1; left.length > 0; tries += 1) {
    const answers = await answersTo(table, left, tries);
    const again = left.filter((each, index) => !settle(each, answers[index], tries < TRIES_MAX));
    if (again.length > 0) await wait(FIRST_WAIT_MILLIS * 2 ** tries);
    left = again;
  }
}

type Answer =
  | { readonly isWritten: boolean | Promise<boolean> }
  | { readonly error: unknown }
  | { readonly retryable: string };

/** Whether that is the end of it; a statement that may be tried again is not settled. */
function settle({ resolve, reject }: Waiting, answer: Answer | undefined, canTryAgain: boolean): boolean {
  if (answer && 'isWritten' in answer) resolve(answer.isWritten);
  else if (answer && 'error' in answer) reject(answer.error);
  else if (canTryAgain) return false;
  else reject(new StatementError(answer?.retryable ?? 'no answer'));
  return true;
}

async function answersTo(table: Table, batch: readonly Waiting[], tries: number): Promise<Answer[]> {
  const Statements = batch.map(({ statement: { text, parameters } }) => ({
    Statement: text,
    Parameters: [...parameters],
  }));
  try {
    const { Responses = [], $metadata } = await table.client.send(new BatchExecuteStatementCommand({ Statements }));
    const isFirst = tries === 1 && $metadata.attempts === 1;
    return batch.map(({ statement }, index) => {
      const answer = answerOf(Responses[index] as BatchStatementResponse | undefined);
      return isFirst || !isRefused(answer) ? answer : { isWritten: isCarriedOut(table, statement) };
    });
  } catch (error) {
    if (batch.length === 1 || !isOfOneStatement(error)) return batch.map(() => ({ error }));
    return (await Promise.all(batch.map((each) => answersTo(table, [each], tries)))).flat();
  }
}

/** It never left, or was not understood: nothing of it was done, and one that cannot be written takes no other along. */
function isOfOneStatement(error: unknown): boolean {
  const { name, $metadata } = error as { readonly name?: string; readonly $metadata?: object };
  return $metadata === undefined || name === 'ValidationException';
}

function isRefused(answer: Answer): boolean {
  return 'isWritten' in answer && answer.isWritten === false;
}

/** Asked again after a lost answer, a condition fails for what the first try wrote: then its own write stands there. */
async function isCarriedOut(table: Table, { key, writeId }: Statement): Promise<boolean> {
  return (await readItem(table, key))?.['writeId'] === writeId;
}

const CONDITION_FAILED: readonly string[] = ['ConditionalCheckFailed', 'DuplicateItem'];
/** The service had no room for this one; the call as a whole succeeded, so the SDK tries nothing again. */
const RETRYABLE: readonly string[] = [
  'InternalServerError',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
  'ThrottlingError',
  'TransactionConflict',
];

function answerOf(response: BatchStatementResponse | undefined): Answer {
  if (!response) return { retryable: 'no answer' };
  const code = response.Error?.Code;
  if (code === undefined) return { isWritten: true };
  if (CONDITION_FAILED.includes(code)) return { isWritten: false };
  return RETRYABLE.includes(code) ? { retryable: code } : { error: new StatementError(code) };
}

/** Puts an item that must not be there yet. */
export function insertion({ name }: Table, item: ItemKey & Readonly<Record<string, unknown>>): Statement {
  const writeId = randomUUID();
  const entries = Object.entries({ ...item, writeId }).filter(([, value]) => value !== undefined);
  return {
    key: { pk: item.pk, sk: item.sk },
    text: `INSERT INTO "${name}" VALUE {${entries.map(([attribute]) => `'${attribute}': ?`).join(', ')}}`,
    parameters: entries.map(([, value]) => value),
    writeId,
  };
}

export interface Change {
  readonly key: ItemKey;
  readonly set: Readonly<Record<string, unknown>>;
  /** At most one attribute: DynamoDB's dialects differ on more. */
  readonly remove?: string;
  /** What must hold besides the key, with a `?` for each of `values`. */
  readonly where: string;
  readonly values: readonly unknown[];
}

/** Changes an item that must be there, when a condition holds. */
export function change({ name }: Table, { key, set, remove, where, values }: Change): Statement {
  const writeId = randomUUID();
  const entries = Object.entries({ ...set, writeId }).filter(([, value]) => value !== undefined);
  const assignments = entries.map(([attribute]) => `"${attribute}" = ?`).join(', ');
  const removal = remove === undefined ? '' : ` REMOVE "${remove}"`;
  return {
    key,
    text: `UPDATE "${name}" SET ${assignments}${removal} WHERE "pk" = ? AND "sk" = ? AND ${where}`,
    parameters: [...entries.map(([, value]) => value), key.pk, key.sk, ...values],
    writeId,
  };
}
