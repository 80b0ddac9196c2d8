import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './access/acknowledge.ts';
import { ENCRYPTING } from './access/stage-key.ts';

/** An event that somebody must read and hand over again: kept as long as SQS keeps anything. */
export const KEPT_FOR_A_PERSON = Duration.days(14);
/** A tick that failed is only news, for the next does its work: its alarm falls silent by itself. */
export const KEPT_AS_NEWS = Duration.hours(1);

interface DeadLetters {
  readonly name: string;
  readonly key: IKey;
  readonly kept: Duration;
}

/** Where events go that could not be worked off; an alarm rings as long as one lies there. */
export function deadLetterQueue(scope: Construct, { name, key, kept }: DeadLetters): Queue {
  const queue = new Queue(scope, 'DeadLetters', {
    queueName: name,
    retentionPeriod: kept,
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
  });
  acknowledge(queue, { 'AwsSolutions-SQS3': 'It is the queue of dead letters itself.' });
  return queue;
}

/** What a role needs to put something there. */
export function maySendTo(queue: Queue, key: IKey): PolicyStatement[] {
  return [
    new PolicyStatement({ sid: 'OwnDeadLetters', actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
    byWayOfSqs('EncryptDeadLetters', key),
  ];
}

/** What a role needs to work a queue off. */
export function mayTakeFrom(queue: Queue, key: IKey): PolicyStatement[] {
  const actions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
  return [
    new PolicyStatement({ sid: 'OwnQueue', actions, resources: [queue.queueArn] }),
    byWayOfSqs('DecryptQueue', key),
  ];
}

function byWayOfSqs(sid: string, key: IKey): PolicyStatement {
  return new PolicyStatement({
    sid,
    actions: ENCRYPTING,
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `sqs.${Aws.REGION}.amazonaws.com` } },
  });
}
