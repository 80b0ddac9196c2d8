import { Aws, CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { DUE_INDEX, KEY, OPEN_INDEX, TTL_ATTRIBUTE } from '../adapters/dynamo/keys.ts';
import { acknowledge } from './acknowledge.ts';
import { stageName } from './settings.ts';
import { keptKey, lendToLogs, lendToService } from './stage-key.ts';

/** The longest that point-in-time recovery reaches back. */
const RECOVERY_DAYS = 35;

/** What must outlive every deploy: the table, the clinics' files and the key that both are encrypted with. */
export class DataStack extends Stack {
  readonly key: Key;
  readonly table: Table;
  readonly settings: Bucket;

  constructor(scope: Construct, id: string, { stage, ...props }: StackProps & { readonly stage: string }) {
    super(scope, id, { ...props, terminationProtection: true });
    this.key = stageKey(this, stage);
    this.table = table(this, { name: stageName(stage), key: this.key });
    this.settings = settingsBucket(this, { name: settingsBucketName(stage), key: this.key });
    new CfnOutput(this, 'TableName', { value: this.table.tableName, description: 'For between-visits import' });
    new CfnOutput(this, 'SettingsBucket', { value: this.settings.bucketName, description: 'Clinic files go here' });
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
  lendToService(key, { sid: 'FailedUploads', service: 'events.amazonaws.com' });
  lendToService(key, { sid: 'RepliesAndDeliveries', service: 'sms-voice.amazonaws.com' });
  return key;
}

function table(stack: Stack, { name, key }: { name: string; key: Key }): Table {
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

/** Where clinic files are published, and the reports on them. No patient is in it. */
function settingsBucket(stack: Stack, { name, key }: { name: string; key: Key }): Bucket {
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
  // The construct's own switch would bring a Lambda to turn; CloudFormation has had the property since.
  (bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  };
  const everyFileIsKept =
    'It holds the clinics’ settings and no patient. Each version of each file is kept, here and in the table.';
  acknowledge(bucket, {
    'AwsSolutions-S1': everyFileIsKept,
    'HIPAA.Security-S3BucketLoggingEnabled': everyFileIsKept,
    'HIPAA.Security-S3BucketReplicationEnabled': everyFileIsKept,
  });
  return bucket;
}
