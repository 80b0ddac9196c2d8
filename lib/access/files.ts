import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { settingsBucketName } from '../stacks/data.ts';
import { ENCRYPTING } from './stage-key.ts';
import { WideStatement } from './wide-statement.ts';

interface FileUse {
  readonly stage: string;
  readonly key: IKey;
  readonly read?: readonly string[];
  readonly write: string;
}

/** What a role needs to use the settings bucket under these prefixes only. */
export function mayUseFiles({ stage, key, read, write }: FileUse): PolicyStatement[] {
  return [
    ...(read
      ? [files(stage, { sid: 'ReadFiles', action: 's3:GetObject', prefixes: read }), maySeeThatGone(stage)]
      : []),
    files(stage, { sid: 'WriteFiles', action: 's3:PutObject', prefixes: [write] }),
    new PolicyStatement({
      sid: 'EncryptFiles',
      actions: ENCRYPTING,
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `s3.${Aws.REGION}.amazonaws.com` } },
    }),
  ];
}

/** Whoever may not list a bucket is refused a file that is gone, as if it were there. */
function maySeeThatGone(stage: string): PolicyStatement {
  const resources = [`arn:${Aws.PARTITION}:s3:::${settingsBucketName(stage)}`];
  return new PolicyStatement({ sid: 'SeeThatGone', actions: ['s3:ListBucket'], resources });
}

interface FilesUse {
  readonly sid: string;
  readonly action: string;
  readonly prefixes: readonly string[];
}

function files(stage: string, { sid, action, prefixes }: FilesUse) {
  const resources = prefixes.map((prefix) => `arn:${Aws.PARTITION}:s3:::${settingsBucketName(stage)}/${prefix}*`);
  return new WideStatement('Each clinic’s file has a name of its own.', { sid, actions: [action], resources });
}
