import { Aws, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';

/** A key of our own, which nothing that it encrypted outlives. */
export function keptKey(stack: Stack, { alias, description }: { alias: string; description: string }): Key {
  return new Key(stack, 'Key', { alias, description, enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
}

/**
 * CloudWatch Logs encrypts for whoever writes, so it is the service that needs the key, for log groups whose names
 * begin like this.
 */
export function lendToLogs(key: Key, { sid, prefix }: { sid: string; prefix: string }): void {
  const { PARTITION, REGION, ACCOUNT_ID } = Aws;
  const logGroups = `arn:${PARTITION}:logs:${REGION}:${ACCOUNT_ID}:log-group:${prefix}*`;
  key.addToResourcePolicy(
    new PolicyStatement({
      sid,
      principals: [new ServicePrincipal(`logs.${REGION}.amazonaws.com`)],
      actions: [...ENCRYPTING, 'kms:DescribeKey', 'kms:Encrypt', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'],
      resources: ['*'],
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logGroups } },
    }),
  );
}

/** What putting something into an encrypted topic or queue, and taking it out again, needs. */
export const ENCRYPTING = ['kms:Decrypt', 'kms:GenerateDataKey'];

/** A service of AWS puts messages into our encrypted topics and queues. */
export function lendToService(key: Key, { sid, service }: { sid: string; service: string }): void {
  key.addToResourcePolicy(
    new PolicyStatement({
      sid,
      principals: [new ServicePrincipal(service)],
      actions: ENCRYPTING,
      resources: ['*'],
      // Not every service says on whose behalf it asks; one that does must ask on ours.
      conditions: { StringEqualsIfExists: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
}
