import { Aws, CustomResource, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { keptKey, lendToLogs } from '../access/stage-key.ts';
import { WideStatement } from '../access/wide-statement.ts';
import { type JobFacts, JobFunction } from '../jobs/job-function.ts';
import { KEPT_AS_NEWS } from '../queues.ts';
import type { Settings } from '../settings.ts';

const PREFIX = 'between-visits-account';

/** Where SNS writes what became of each text: names of its own, one pair for an account and region. */
export const DELIVERY_LOGS = {
  Delivered: deliveryLogName(''),
  NotDelivered: deliveryLogName('/Failure'),
} as const;

function deliveryLogName(ending: string): string {
  return `sns/${Aws.REGION}/${Aws.ACCOUNT_ID}/DirectPublishToPhoneNumber${ending}`;
}

/** The share of delivered texts that SNS reports, in per cent: without a receipt none is called delivered. */
const SUCCESS_SAMPLING_RATE = '100';
const ANSWERS_WITHIN = Duration.minutes(2);

interface AccountProps extends StackProps {
  readonly settings: Pick<Settings, 'spendLimitUsd' | 'reservesConcurrency'>;
}

/**
 * What an account and region has once, for all stages in it: SNS's settings for texts, and the logs of what became of
 * them. Deleting the stack leaves both as they are.
 */
export class AccountStack extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: AccountProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const key = keptKey(this, { alias: `alias/${PREFIX}`, description: 'What SNS logs of the texts of all stages' });
    lendToLogs(key, { sid: 'DeliveryLogs', prefix: `sns/${Aws.REGION}/${Aws.ACCOUNT_ID}/` });
    lendToLogs(key, { sid: 'OwnLogs', prefix: `${PREFIX}-` });
    const logs = deliveryLogs(this, key);
    const role = deliveryRole(this, logs);
    const home = { prefix: PREFIX, key, reservesConcurrency: settings.reservesConcurrency };
    const writer = new JobFunction(this, 'SetSmsAttributes', { home, facts: setSmsAttributes(role) });
    const attributes = new CustomResource(this, 'SmsAttributes', {
      resourceType: 'Custom::SmsAttributes',
      serviceToken: writer.lambda.functionArn,
      serviceTimeout: ANSWERS_WITHIN,
      properties: { Attributes: smsAttributes(role, settings) },
    });
    attributes.node.addDependency(role.node.findChild('Policy'), ...logs);
  }
}

function deliveryLogs(stack: Stack, encryptionKey: Key): LogGroup[] {
  // They hold phone numbers. A receipt can take three days; the rest of the week is for reading them once more.
  const kept = { retention: RetentionDays.ONE_WEEK, removalPolicy: RemovalPolicy.RETAIN };
  return Object.entries(DELIVERY_LOGS).map(
    ([name, logGroupName]) => new LogGroup(stack, name, { logGroupName, encryptionKey, ...kept }),
  );
}

/** With what SNS's own guide gives it, on the two log groups only. */
function deliveryRole(stack: Stack, logs: readonly LogGroup[]): Role {
  const role = new Role(stack, 'DeliveryRole', {
    assumedBy: new ServicePrincipal('sns.amazonaws.com', {
      conditions: { StringEqualsIfExists: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  });
  const actions = ['CreateLogGroup', 'CreateLogStream', 'PutLogEvents', 'PutMetricFilter', 'PutRetentionPolicy'];
  new ManagedPolicy(role, 'Policy', {
    description: 'SNS writes what became of each text',
    roles: [role],
    statements: [
      new PolicyStatement({
        sid: 'DeliveryLogs',
        actions: actions.map((each) => `logs:${each}`),
        resources: logs.map(({ logGroupArn }) => logGroupArn),
      }),
    ],
  });
  return role;
}

function setSmsAttributes(role: Role): JobFacts {
  return {
    name: 'set-sms-attributes',
    description: 'Turns on the log of what became of each text, and sets the spend limit of the account',
    memoryMiB: 256,
    timeout: Duration.seconds(30),
    concurrency: 1,
    retries: { times: 2, within: ANSWERS_WITHIN },
    // The deploy has failed long before, and said so.
    deadLettersKept: KEPT_AS_NEWS,
    environment: {},
    may: [
      new WideStatement('The settings belong to the account and to no resource: IAM takes nothing narrower.', {
        sid: 'AccountSettings',
        actions: ['sns:SetSMSAttributes'],
        resources: ['*'],
      }),
      new PolicyStatement({
        sid: 'HandDeliveryRoleToSns',
        actions: ['iam:PassRole'],
        resources: [role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'sns.amazonaws.com' } },
      }),
    ],
  };
}

function smsAttributes(role: Role, { spendLimitUsd }: AccountProps['settings']): Record<string, string> {
  return {
    DefaultSMSType: 'Transactional',
    DeliveryStatusIAMRole: role.roleArn,
    DeliveryStatusSuccessSamplingRate: SUCCESS_SAMPLING_RATE,
    ...(spendLimitUsd ? { MonthlySpendLimit: String(spendLimitUsd) } : {}),
  };
}
