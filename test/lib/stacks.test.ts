import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tableDefinition } from '../../adapters/dynamo/table.ts';
import { ROOT } from '../planted-tree.ts';
import { runApp, STAGES } from './synthesise.js';
import { NAMES, only, SynthesisedStage } from './synthesised.ts';

const prod = new SynthesisedStage('prod');
const sandbox = new SynthesisedStage('sandbox');
const stages = [prod, sandbox];

test.each<{ what: string; type: string; named?: string; has: object; because: string }>([
  {
    ...{ what: 'the table', type: 'AWS::DynamoDB::Table', because: 'whatever is written wrong can be taken back' },
    has: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 } },
  },
  {
    ...{ what: 'the table', type: 'AWS::DynamoDB::Table', because: 'no slip of a hand deletes it' },
    has: { DeletionProtectionEnabled: true },
  },
  {
    ...{ what: 'the table', type: 'AWS::DynamoDB::Table', because: 'the key is ours, and can be taken from everybody' },
    has: { SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } },
  },
  {
    ...{ what: 'the table', type: 'AWS::DynamoDB::Table', because: 'what was kept long enough goes by itself' },
    has: { TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true } },
  },
  {
    ...{ what: 'the settings bucket', type: 'AWS::S3::Bucket', because: 'no version of a clinic’s file is lost' },
    has: { VersioningConfiguration: { Status: 'Enabled' } },
  },
  {
    ...{ what: 'the settings bucket', type: 'AWS::S3::Bucket', because: 'an upload is heard of' },
    has: {
      NotificationConfiguration: {
        QueueConfigurations: [
          {
            Event: 's3:ObjectCreated:*',
            Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'clinics/' }] } },
            Queue: expect.stringMatching(/-uploads$/),
          },
        ],
      },
    },
  },
  {
    ...{ what: 'the settings bucket', type: 'AWS::S3::Bucket', because: 'it is nobody else’s' },
    has: { PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true } },
  },
  {
    ...{ what: 'the tick', type: 'AWS::Scheduler::Schedule', because: 'texts are due by the minute' },
    named: 'send-due-texts',
    has: { ScheduleExpression: 'rate(1 minute)', FlexibleTimeWindow: { Mode: 'OFF' } },
  },
  {
    ...{ what: 'the tick', type: 'AWS::Scheduler::Schedule', because: 'after a minute the next tick does its work' },
    named: 'send-due-texts',
    has: { Target: { RetryPolicy: { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 2 } } },
  },
  {
    ...{ what: 'paging', type: 'AWS::Scheduler::Schedule', because: 'danger is told again every five minutes' },
    named: 'page-staff',
    has: { ScheduleExpression: 'rate(1 minute)', FlexibleTimeWindow: { Mode: 'OFF' } },
  },
  {
    ...{ what: 'comparing opt-outs', type: 'AWS::Scheduler::Schedule', because: 'nobody tells us of each' },
    named: 'reconcile-opt-outs',
    has: { ScheduleExpression: 'cron(30 10 * * ? *)', Target: { RetryPolicy: { MaximumEventAgeInSeconds: 3600 } } },
  },
])('$what: $because', ({ type, named = '', has }) => {
  for (const stage of stages) {
    const made = stage.made(type).filter(({ properties }) => String(properties['Name'] ?? '').endsWith(named));
    expect(only(made).properties).toMatchObject(has);
  }
});

test('the table is the one that the adapters and the local table use', () => {
  const { TableName, ...local } = tableDefinition('between-visits-prod');
  const { properties } = only(prod.made('AWS::DynamoDB::Table'));
  const attributes = (list: unknown) => new Set((list as object[]).map((each) => JSON.stringify(each)));
  expect(attributes(properties['AttributeDefinitions'])).toEqual(attributes(local.AttributeDefinitions));
  const { AttributeDefinitions: _, ...rest } = local;
  expect(properties).toMatchObject({ ...rest, TableName });
});

test('every key turns each year, and every log, queue and topic is encrypted with one', () => {
  for (const stage of stages) {
    for (const { properties } of stage.made('AWS::KMS::Key'))
      expect(properties).toMatchObject({ EnableKeyRotation: true });
    const encrypted = (type: string, property: string) =>
      stage.made(type).map(({ properties }) => properties[property]);
    for (const key of [
      ...encrypted('AWS::Logs::LogGroup', 'KmsKeyId'),
      ...encrypted('AWS::SQS::Queue', 'KmsMasterKeyId'),
      ...encrypted('AWS::SNS::Topic', 'KmsMasterKeyId'),
    ]) {
      expect(key).toMatch(/^arn:aws:kms:/);
    }
  }
});

/** What holds data, or is needed to read it. */
const HOLDS_DATA = ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::KMS::Key', 'AWS::Logs::LogGroup'];

test('no deploy destroys what holds data', () => {
  for (const stage of stages) {
    for (const { resource } of HOLDS_DATA.flatMap((type) => stage.resources(type))) {
      expect(resource).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    }
    const keeping = stage.resources().filter(({ resource }) => HOLDS_DATA.slice(0, 2).includes(resource.Type));
    expect(new Set(keeping.map(({ stack }) => stack.replace(/^.*-/, '')))).toEqual(new Set(['data']));
  }
});

test('logs that hold phones are kept a week, and others a year', () => {
  const logs = prod.made<{ LogGroupName?: string; RetentionInDays: number }>('AWS::Logs::LogGroup');
  const days = logs.map(({ properties }) => [
    properties.LogGroupName?.includes('PhoneNumber') ?? false,
    properties.RetentionInDays,
  ]);
  expect(new Set(days.map((each) => each.join()))).toEqual(new Set(['true,7', 'false,365']));
});

interface LambdaProperties {
  readonly FunctionName: string;
  readonly Runtime: string;
  readonly Architectures: string[];
  readonly Timeout: number;
  readonly ReservedConcurrentExecutions?: number;
  readonly DeadLetterConfig: { readonly TargetArn: string };
  readonly LoggingConfig: { readonly LogGroup: string };
  readonly Role: string;
}

test('every Lambda runs on the Node that package.json pins, on arm64', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [major] = devDependencies.node.split('.');
  for (const { properties } of prod.made<LambdaProperties>('AWS::Lambda::Function')) {
    expect(properties).toMatchObject({ Runtime: `nodejs${major}.x`, Architectures: ['arm64'] });
  }
});

test('the sender’s bundle is small enough to start fast', () => {
  const lambdas = prod.made<{ FunctionName: string; Code: { S3Key: string } }>('AWS::Lambda::Function');
  const sender = lambdas.find(({ properties }) => properties.FunctionName.endsWith('send-due-texts'))!;
  // The two clients alone are 350 KB; zod imported by name would bring 366 KB more.
  expect(statSync(join(prod.bundle(sender.properties.Code.S3Key), 'index.js')).size).toBeLessThan(600_000);
});

test('every Lambda has a role, a log and dead letters that no other has', () => {
  const lambdas = prod.made<LambdaProperties>('AWS::Lambda::Function').map(({ properties }) => properties);
  for (const own of [
    (each: LambdaProperties) => each.Role,
    (each: LambdaProperties) => each.LoggingConfig.LogGroup,
    (each: LambdaProperties) => each.DeadLetterConfig.TargetArn,
  ]) {
    expect(new Set(lambdas.map(own)).size).toBe(lambdas.length);
  }
});

test('alerts open from any browser, by way of the one address that staff get, and nothing else does', () => {
  for (const stage of stages) {
    expect(only(stage.made('AWS::Lambda::Url')).properties).toMatchObject({
      ...{ AuthType: 'NONE', TargetFunctionArn: expect.stringMatching(/:function:between-visits-\w+-open-alert$/) },
    });
    const open = stage.made('AWS::Lambda::Permission').filter(({ properties }) => properties['Principal'] === '*');
    expect(open.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({ Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'NONE' }),
      expect.objectContaining({ Action: 'lambda:InvokeFunction', InvokedViaFunctionUrl: true }),
    ]);
  }
});

test('whoever pages staff knows the address and the secret of links; who opens alerts knows the secret alone', () => {
  const lambdas = prod.made<LambdaProperties & { Environment?: { Variables: Record<string, string> } }>(
    'AWS::Lambda::Function',
  );
  const knows = Object.fromEntries(
    lambdas.map(({ properties: { FunctionName, Environment: { Variables: known } = { Variables: {} } } }) => [
      FunctionName.slice('between-visits-prod-'.length),
      ['BETWEEN_VISITS_LINK_SECRET', 'BETWEEN_VISITS_ALERT_URL'].filter((name) => known?.[name]).length,
    ]),
  );
  expect(knows).toMatchObject({
    ...{ 'send-due-texts': 2, 'receive-reply': 2, 'record-delivery': 2, 'publish-clinic': 2 },
    ...{ 'open-alert': 1, 'put-clinic-files': 0 },
  });
});

test('the secret of links is made by AWS, long, and encrypted by the stage’s own key', () => {
  expect(only(prod.made('AWS::SecretsManager::Secret')).properties).toMatchObject({
    GenerateSecretString: { PasswordLength: 64 },
    KmsKeyId: expect.stringMatching(/^arn:aws:kms:/),
  });
});

test('a stage that asks for it keeps a share of the account’s concurrency for each Lambda, and others none', () => {
  const shares = (stage: SynthesisedStage) =>
    stage
      .made<LambdaProperties>('AWS::Lambda::Function')
      .map(({ properties }) => properties.ReservedConcurrentExecutions);
  expect(shares(prod).every((share) => share !== undefined && share > 0)).toBe(true);
  expect(new Set(shares(sandbox))).toEqual(new Set([undefined]));
});

test('a Lambda’s share is as large as what its schedule and its queue call at once: else it is throttled, and rings for nothing', () => {
  const seconds = { minute: 60, minutes: 60, hour: 3600 } as const;
  const atOnceBySchedule = (name: string, timeout: number) =>
    prod
      .made<{ Name: string; ScheduleExpression: string }>('AWS::Scheduler::Schedule')
      .filter(({ properties }) => properties.Name === name)
      .map(({ properties }) => {
        const [, count, unit] = /^rate\((\d+) (minutes?|hour)\)$/.exec(properties.ScheduleExpression) ?? [];
        return unit === undefined ? 1 : Math.ceil(timeout / (Number(count) * seconds[unit as keyof typeof seconds]));
      });
  const atOnceByQueue = (name: string) =>
    prod
      .made<{ FunctionName: string; ScalingConfig: { MaximumConcurrency: number } }>('AWS::Lambda::EventSourceMapping')
      .filter(({ properties }) => properties.FunctionName.endsWith(name))
      .map(({ properties }) => properties.ScalingConfig.MaximumConcurrency);
  const lambdas = prod.made<LambdaProperties>('AWS::Lambda::Function').map(({ properties }) => properties);
  const called = lambdas.map(({ FunctionName: name, Timeout, ReservedConcurrentExecutions: share }) => {
    const atOnce = [...atOnceBySchedule(name, Timeout), ...atOnceByQueue(name)];
    return { name, share: share ?? 0, atOnce: atOnce.reduce((sum, each) => sum + each, 0) };
  });
  expect(called.filter(({ atOnce }) => atOnce > 1)).toHaveLength(1);
  expect(called.filter(({ share, atOnce }) => share < atOnce)).toEqual([]);
});

test('two stages of one account have no name in common, but for what the account has once', () => {
  const namesIn = (stage: SynthesisedStage) =>
    stage
      .made()
      .filter(({ stack }) => stack !== 'between-visits-account')
      .flatMap(({ type, properties }) =>
        NAMES.flatMap((name) => (properties[name] ? [`${type} ${String(properties[name])}`] : [])),
      );
  expect(namesIn(prod).length).toBeGreaterThan(40);
  expect(namesIn(prod).filter((name) => namesIn(sandbox).includes(name))).toEqual([]);
});

test('the spend limit, the receipts and the role of SNS are the account’s', () => {
  expect(only(prod.made('Custom::SmsAttributes')).properties).toMatchObject({
    Attributes: {
      DefaultSMSType: 'Transactional',
      DeliveryStatusSuccessSamplingRate: '100',
      MonthlySpendLimit: '200',
      DeliveryStatusIAMRole: expect.stringContaining(':role/'),
    },
  });
});

test('a Lambda hears what became of texts from the sender that the stage has', () => {
  const filters = prod
    .made<{ LogGroupName: string }>('AWS::Logs::SubscriptionFilter')
    .map(({ properties }) => properties.LogGroupName);
  const logs = 'sns/us-east-1/123456789012/DirectPublishToPhoneNumber';
  expect(filters).toEqual([logs, `${logs}/Failure`]);
  expect(sandbox.made('AWS::Logs::SubscriptionFilter')).toEqual([]);
  expect(only(sandbox.made('AWS::SMSVOICE::ConfigurationSet')).properties).toMatchObject({
    ConfigurationSetName: 'between-visits-sandbox',
    EventDestinations: [
      {
        MatchingEventTypes: ['TEXT_ALL'],
        SnsDestination: { TopicArn: 'arn:aws:sns:us-east-1:123456789012:between-visits-sandbox-deliveries' },
      },
    ],
  });
});

test('what a topic may not hand over to its Lambda is kept in dead letters of its own', () => {
  for (const stage of stages) {
    const toLambdas = stage
      .made<{ Protocol: string; RedrivePolicy?: { deadLetterTargetArn: string } }>('AWS::SNS::Subscription')
      .filter(({ properties }) => properties.Protocol === 'lambda');
    expect(toLambdas.length).toBeGreaterThan(0);
    for (const { properties } of toLambdas) {
      expect(properties.RedrivePolicy?.deadLetterTargetArn).toMatch(/:between-visits-\w+-[\w-]+-topic-dead-letters$/);
    }
  }
});

test('a restored table takes the place of the stage’s own', () => {
  const lambdas = sandbox.made<{ Environment?: { Variables: Record<string, string> } }>('AWS::Lambda::Function');
  const tables = lambdas.flatMap(({ properties }) => properties.Environment?.Variables['BETWEEN_VISITS_TABLE'] ?? []);
  expect(new Set(tables)).toEqual(new Set([STAGES.sandbox.restoredTable]));
});

test('a restored table takes its place by a deploy: no stack loses an export while another imports it', () => {
  const exported = ({ templates }: SynthesisedStage, stage: string) =>
    Object.values(templates.get(`between-visits-${stage}-data`)?.Outputs ?? {}).flatMap(
      ({ Export }) => Export?.Name.replace(stage, 'stage') ?? [],
    );
  expect(exported(prod, 'prod').length).toBeGreaterThan(0);
  expect(exported(sandbox, 'sandbox')).toEqual(exported(prod, 'prod'));
});

test('every Lambda that can raise an alert knows the topics of staff, and the key that encrypts them', () => {
  const lambdas = prod.made<{ Environment?: { Variables: Record<string, string> } }>('AWS::Lambda::Function');
  const known = lambdas.flatMap(({ properties }) => {
    const { BETWEEN_VISITS_TABLE: table, ...rest } = properties.Environment?.Variables ?? {};
    return table ? [[rest['BETWEEN_VISITS_STAFF_TOPICS'], rest['BETWEEN_VISITS_STAFF_TOPICS_KEY']].join(' ')] : [];
  });
  const [key] = prod.made('AWS::KMS::Key').filter(({ stack }) => stack.endsWith('-data'));
  expect(new Set(known)).toEqual(
    new Set([
      `arn:aws:sns:us-east-1:123456789012:between-visits-prod- arn:aws:kms:us-east-1:123456789012:key/${key?.id}`,
    ]),
  );
  expect(known.length).toBe(8);
});

test('every Lambda that can send knows the pace of the number as the stage says it', () => {
  const lambdas = prod.made<{ Environment?: { Variables: Record<string, string> } }>('AWS::Lambda::Function');
  const environments = lambdas.map(({ properties }) => properties.Environment?.Variables ?? {});
  const numbered = environments.filter(({ BETWEEN_VISITS_NUMBER: number }) => number);
  expect(new Set(numbered.map((each) => each['BETWEEN_VISITS_NUMBER_PER_SECOND']))).toEqual(new Set(['3']));
});

test.each([
  {
    context: { stage: 'Prod' },
    says: '-c stage: "Prod" is not a stage: 2 to 16 of a-z, 0-9 and -. Write one, such as prod.\n',
  },
  {
    context: {
      ...{ stage: 'prod', alarmEmail: 'oncall@harbor.example', clinics: 'harbor,nowhere' },
      reserveConcurrency: 'no',
    },
    says:
      'clinics/harbor.yaml:1:1: error: Nobody has approved these protocols, so a deploy would refuse them. Add approved: { by: <name>, on: <date> }.\n' +
      'clinics/nowhere.yaml: There is no such file.\n',
  },
])('a person’s mistake is a line, and no stack: $says', async ({ context, says }) => {
  expect(await runApp(context, 'cdk.out/none')).toEqual({ status: 1, output: says });
});
