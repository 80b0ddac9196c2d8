import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
  type SecretsManagerClientConfig,
} from '@aws-sdk/client-secrets-manager';
import { timeLimits } from '../time-limits.ts';

/** The secrets by which links are signed: the newest signs, and what the one before it signed still opens. */
export interface LinkSecrets {
  newest(): Promise<string>;
  /** Undefined when there was none before. */
  before(): Promise<string | undefined>;
}

/** A page must not wait for its link longer than a person would notice. */
const IMPATIENT = timeLimits({ connectMillis: 1_000, answerMillis: 2_000 });

/**
 * A secret of AWS Secrets Manager, which itself keeps the version before. It is read each time, for links are few: so a
 * secret that was changed counts at once.
 */
export function secretsManager(secret: string, config: SecretsManagerClientConfig = {}): LinkSecrets {
  const client = new SecretsManagerClient({ maxAttempts: 2, requestHandler: IMPATIENT, ...config });
  const read = async (VersionStage: string): Promise<string> => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secret, VersionStage }));
    if (!SecretString) throw new Error('the secret of links is empty');
    return SecretString;
  };
  return {
    newest: () => read('AWSCURRENT'),
    async before() {
      try {
        return await read('AWSPREVIOUS');
      } catch (error) {
        if (error instanceof ResourceNotFoundException) return undefined;
        throw error;
      }
    },
  };
}
