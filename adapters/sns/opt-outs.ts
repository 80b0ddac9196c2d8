import {
  ListPhoneNumbersOptedOutCommand,
  OptInPhoneNumberCommand,
  SNSClient,
  type SNSClientConfig,
} from '@aws-sdk/client-sns';
import type { ProviderOptOuts } from '../../jobs/ports/phones.ts';
import { type Failure, failureOf } from '../one-attempt.ts';
import { timeLimits } from '../time-limits.ts';

/** Whoever writes START waits for their answer meanwhile. */
const LIMITS = timeLimits({ connectMillis: 2_000, answerMillis: 4_000 });

/** What SNS says to a phone that was taken off its list less than 30 days ago. */
const NOT_YET = ['InvalidParameter', 'InvalidParameterException'];

/** The phones to which SNS sends nothing, because their owners wrote STOP. */
export function snsOptOuts(config: SNSClientConfig = {}): ProviderOptOuts {
  const client = new SNSClient({ requestHandler: LIMITS, ...config });
  return {
    async *list() {
      let nextToken: string | undefined;
      do {
        const page = await client.send(new ListPhoneNumbersOptedOutCommand({ nextToken }));
        yield* page.phoneNumbers ?? [];
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
    },
    async optIn(phone) {
      try {
        await client.send(new OptInPhoneNumberCommand({ phoneNumber: phone }));
        return true;
      } catch (error) {
        if (error instanceof Error && NOT_YET.includes(error.name)) return false;
        throw new OptInError(failureOf(error), phone);
      }
    },
  };
}

/**
 * SNS did not take a phone off its list. Its own error holds its words several times, and they can quote the phone: whoever
 * shows an error shows all of it, so that only what names the reason is left here.
 */
class OptInError extends Error {
  override readonly name: string;
  readonly code: string;
  readonly $metadata: Failure['$metadata'];

  constructor({ name, code, message, $metadata }: Failure, phone: string) {
    super(message.replaceAll(phone.replace('+', ''), '…'));
    this.name = name;
    this.code = code;
    this.$metadata = $metadata;
  }
}
