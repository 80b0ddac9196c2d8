import { SNSClient } from '@aws-sdk/client-sns';
import { readInstant } from '../../../core/time/iso.ts';
import type { Instant } from '../../../core/time/units.ts';
import { LOCAL_ACCESS } from '../../../local/local-access.ts';
import type { PhoneNetwork } from '../../../local/sns/phone-network.ts';
import { startPhoneNetwork } from '../../../local/sns/phone-network.ts';

export const MARIA = '+12065550123';
export const LUIS = '+12065550124';
export const START = readInstant('2026-03-01T18:00:00Z');

export interface Rig {
  readonly network: PhoneNetwork;
  readonly sns: SNSClient;
  readonly clock: { now: Instant };
}

/** Runs a test with a network of its own, on a clock that it may move, and the SDK's client as the product has it. */
export async function withNetwork(test: (rig: Rig) => Promise<void>): Promise<void> {
  const clock = { now: START };
  const network = await startPhoneNetwork({ now: () => clock.now });
  const sns = new SNSClient({ endpoint: network.endpoint, maxAttempts: 1, ...LOCAL_ACCESS });
  try {
    await test({ network, sns, clock });
  } finally {
    sns.destroy();
    await network.stop();
  }
}

export interface ClientError {
  readonly name: string;
  readonly status: number | undefined;
}

export const NO_ANSWER: ClientError = { name: 'no answer', status: undefined };

interface Thrown {
  readonly name: string;
  readonly $fault?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/**
 * How the client's error looks to the code that must decide on it; undefined when there was none. An error that SNS did
 * not answer is told by what it lacks: its name is `TimeoutError` in a program, and lost inside a test's sandbox.
 */
export async function errorOf(call: Promise<unknown>): Promise<ClientError | undefined> {
  const error = await call.then(
    () => undefined,
    (thrown: Thrown) => thrown,
  );
  if (error === undefined) return undefined;
  return error.$fault === undefined ? NO_ANSWER : { name: error.name, status: error.$metadata?.httpStatusCode };
}
