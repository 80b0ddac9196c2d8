import middy from '@middy/core';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { answerCloudFormation } from '../adapters/cloudformation-answer.ts';

/** What a deploy asks for, now and (at an update) the time before. */
interface Asked {
  readonly wanted: Readonly<Record<string, unknown>>;
  readonly before: Readonly<Record<string, unknown>>;
}

/**
 * The pipe of a Lambda that works for a deploy: it does what the properties ask for, and tells CloudFormation whether
 * it could. Deleting takes nothing back, for what was done outlives the stack.
 */
export function customResourcePipe(name: string, work: (asked: Asked) => Promise<void>) {
  return middy<CloudFormationCustomResourceEvent>().handler(async (event): Promise<void> => {
    const failure = event.RequestType === 'Delete' ? undefined : await failureOf(() => work(askedBy(event)));
    await answerCloudFormation(event, { physicalId: name, ...(failure ? { failure } : {}) });
  });
}

function askedBy(event: CloudFormationCustomResourceEvent): Asked {
  const before = event.RequestType === 'Update' ? event.OldResourceProperties : {};
  return { wanted: event.ResourceProperties, before };
}

/** CloudFormation shows it to whoever deploys, who alone can mend it. */
async function failureOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
