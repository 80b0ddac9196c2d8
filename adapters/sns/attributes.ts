import { SetSMSAttributesCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';

/** SNS takes one such call a second; the SDK waits and tries again. */
const TRIES_MAX = 6;

/** Sets the account's settings for texts in this region: all of them, or none when one is not valid. */
export async function setSmsAttributes(
  attributes: Readonly<Record<string, string>>,
  config: SNSClientConfig = {},
): Promise<void> {
  const client = new SNSClient({ maxAttempts: TRIES_MAX, ...config });
  await client.send(new SetSMSAttributesCommand({ attributes }));
}
