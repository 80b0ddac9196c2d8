import { Aws, CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { UPLOADS } from '../../adapters/clinic-files.ts';
import { DUE_INDEX, KEY, OPEN_INDEX, TTL_ATTRIBUTE } from '../../adapters/dynamo/keys.ts';
import { acknowledge } from '../access/acknowledge.ts';
import { keptKey, lendToLogs, lendToService } from '../access/stage-key.ts';
import { deadLetterQueue, KEPT_FOR_A_PERSON } from '../queues.ts';
import { stageName } from '../settings.ts';

/** A run has 15 minutes. One that did not come to its end goes on in the next. */
const UPLOAD_TAKEN_FOR = Duration.minutes(16);
const UPLOAD_TRIES_MAX = 5;

/** The longest that point-in-time recovery reaches back. */
const RECOVERY_DAYS = 35;

/** What must outlive every deploy: the table, the clinics' files and the key that both are encrypted with. */
export class DataStack extends Stack {
  readonly key: Key;
  /** What was uploaded to the bucket, and not published yet. */
  readonly uploads: Queue;

  constructor(scope: Construct, id: string, { stage, ...props }: StackProps & { readonly stage: string }) {
    super(scope, id, { ...props, terminationProtection: true });
    this.key = stageKey(this, stage);
    const made = table(this, { name: stageName(stage), key: this.key });
    const name = settingsBucketName(stage);
    this.uploads = uploadsQueue(this, { name: `${stageName(stage)}-uploads`, key: this.key, bucket: name });
    const settings = settingsBucket(this, { name, key: this.key, uploads: this.uploads });
    new CfnOutput(this, 'TableName', { value: made.tableName, description: 'For between-visits import' });
    new CfnOutput(this, 'SettingsBucket', { value: settings.bucketName, description: 'Clinic files go here' });
  }
}

/** Names of buckets are the whole world's, so that the account and region are part of it. */
export function settingsBucketName(stage: string): string {
  return `${stageName(stage)}-${Aws.ACCOUNT_ID}-${Aws.REGION}`;
}

function stageKey(stack: DataStack, stage: string): Key {
  const name = stageName(stage);
  const key = keptKey(stack, { alias: `alias/${name}`, description: `Everything that Between Visits ${stage} stores` });
  lendToLogs(key, { sid: 'Logs', prefix: `${name}-` });
  lendToService(key, { sid: 'Alarms', service: 'cloudwatch.amazonaws.com' });
  lendToService(key, { sid: 'Uploads', service: 's3.amazonaws.com' });
  lendToService(key, { sid: 'DeadLetters', service: 'sns.amazonaws.com' });
  lendToService(key, { sid: 'RepliesAndDeliveries', service: 'sms-voice.amazonaws.com' });
  return key;
}

interface Named {
  readonly name: string;
  readonly key: Key;
}

function table(stack: Stack, { name, key }: Named): Table {
  const made = new Table(stack, 'Table', {
    tableName: name,
    partitionKey: text(KEY.partition),
    sortKey: text(KEY.sort),
    billingMode: BillingMode.PAY_PER_REQUEST,
    timeToLiveAttribute: TTL_ATTRIBUTE,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
    pointInTimeRecoverySpecification: {
      pointInTimeRecoveryEnabled: true,
      recoveryPeriodInDays: RECOVERY_DAYS,
    },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const index of [DUE_INDEX, OPEN_INDEX]) {
    made.addGlobalSecondaryIndex({
      indexName: index.name,
      partitionKey: text(index.partition),
      sortKey: text(index.sort),
      projectionType: ProjectionType.ALL,
    });
  }
  acknowledge(made, {
    'HIPAA.Security-DynamoDBInBackupPlan':
      'Every second of the last 35 days can be restored, and the table cannot be deleted while it is protected. A ' +
      'backup that is kept longer is a plan of the whole account; docs/deploy.md says how to add this table to one.',
  });
  return made;
}

function text(name: string) {
  return { name, type: AttributeType.STRING };
}

interface UploadsFacts extends Named {
  readonly bucket: string;
}

/** Keeps each upload until it is published, also one that comes before the Lambda that publishes it is there. */
function uploadsQueue(stack: Stack, { name, key, bucket }: UploadsFacts): Queue {
  const scope = new Construct(stack, 'UploadsQueue');
  const queue = new Queue(scope, 'Uploads', {
    queueName: name,
    visibilityTimeout: UPLOAD_TAKEN_FOR,
    deadLetterQueue: {
      queue: deadLetterQueue(scope, { name: `${name}-dead-letters`, key, kept: KEPT_FOR_A_PERSON }),
      maxReceiveCount: UPLOAD_TRIES_MAX,
    },
    retentionPeriod: KEPT_FOR_A_PERSON,
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
  });
  queue.addToResourcePolicy(
    new PolicyStatement({
      sid: 'SettingsBucket',
      principals: [new ServicePrincipal('s3.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: {
        ArnEquals: { 'aws:SourceArn': `arn:${Aws.PARTITION}:s3:::${bucket}` },
        StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
      },
    }),
  );
  return queue;
}

interface BucketFacts extends Named {
  readonly uploads: Queue;
}

/** Where clinic files are published, and the reports on them. No patient is in it. */
function settingsBucket(stack: Stack, { name, key, uploads }: BucketFacts): Bucket {
  const bucket = new Bucket(stack, 'Settings', {
    bucketName: name,
    versioned: true,
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  // The construct's own way would bring a Lambda with rights on every bucket.
  (bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
    queueConfigurations: [
      {
        event: 's3:ObjectCreated:*',
        queue: uploads.queueArn,
        filter: { s3Key: { rules: [{ name: 'prefix', value: UPLOADS }] } },
      },
    ],
  };
  // S3 asks the queue, and the key, when it is told of them.
  bucket.node.addDependency(uploads);
  const everyFileIsKept =
    'It holds the clinics’ settings and no patient. Each version of each file is kept, here and in the table.';
  acknowledge(bucket, {
    'AwsSolutions-S1': everyFileIsKept,
    'HIPAA.Security-S3BucketLoggingEnabled': everyFileIsKept,
    'HIPAA.Security-S3BucketReplicationEnabled': everyFileIsKept,
  });
  return bucket;
}
