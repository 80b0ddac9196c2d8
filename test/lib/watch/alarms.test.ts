import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METRIC_NAMESPACE, METRICS } from '../../../adapters/cloudwatch/metrics.ts';
import { ROOT } from '../../planted-tree.ts';
import { only, SynthesisedStage } from '../synthesised.ts';

const prod = new SynthesisedStage('prod');
const sandbox = new SynthesisedStage('sandbox');

interface AlarmProperties {
  readonly AlarmName: string;
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions: { readonly Name: string; readonly Value: string }[];
  readonly Threshold: number;
  readonly TreatMissingData: string;
  readonly AlarmActions: string[];
  /** Of an alarm that computes, in place of a metric of its own. */
  readonly Metrics: readonly {
    readonly Expression?: string;
    readonly MetricStat?: { readonly Metric: Partial<Pick<AlarmProperties, 'MetricName' | 'Dimensions'>> };
  }[];
}

const alarms = prod.made<AlarmProperties>('AWS::CloudWatch::Alarm').map(({ properties }) => properties);

test('an alarm rings at somebody for every Lambda and every queue of dead letters', () => {
  const watchedFor = (metric: string) =>
    alarms.filter(({ MetricName }) => MetricName === metric).map(({ Dimensions }) => Dimensions[0]?.Value);
  const made = (type: string, name: string) =>
    prod
      .made(type)
      .filter(({ stack }) => stack !== 'between-visits-account')
      .map(({ properties }) => String(properties[name]));
  expect(watchedFor('Errors')).toEqual(made('AWS::Lambda::Function', 'FunctionName'));
  expect(watchedFor('Throttles')).toEqual(made('AWS::Lambda::Function', 'FunctionName'));
  const queues = made('AWS::SQS::Queue', 'QueueName').filter((name) => name !== 'between-visits-prod-uploads');
  expect(watchedFor('ApproximateNumberOfMessagesVisible')).toEqual(queues);
  const topic = 'arn:aws:sns:us-east-1:123456789012:between-visits-prod-alarms';
  expect(new Set(alarms.flatMap(({ AlarmActions }) => AlarmActions))).toEqual(new Set([topic]));
  expect(prod.made('AWS::SNS::Subscription').map(({ properties }) => properties)).toContainEqual({
    ...{ Endpoint: 'oncall@riverside.example', Protocol: 'email', TopicArn: topic },
  });
});

test('what we count is read by the names under which it is counted', () => {
  const ours = alarms
    .flatMap((alarm) => [alarm, ...(alarm.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric ?? [])])
    .filter((each): each is AlarmProperties => 'Namespace' in each && each.Namespace === METRIC_NAMESPACE);
  const names: string[] = Object.values(METRICS).map(({ name }) => name);
  expect(ours.length).toBe(15);
  for (const { MetricName, Dimensions } of ours) {
    expect(names).toContain(MetricName);
    expect(Dimensions).toContainEqual({ Name: 'stage', Value: 'prod' });
  }
  const { DashboardBody } = only(prod.made<{ DashboardBody: string }>('AWS::CloudWatch::Dashboard')).properties;
  expect(names.filter((name) => !DashboardBody.includes(name))).toEqual([]);
});

test.each([
  {
    alarm: 'no-tick',
    counts: { Metric: expect.objectContaining({ MetricName: 'TicksRun' }), Stat: 'Sum', Period: 60 },
    because: 'no text goes',
  },
  {
    alarm: 'no-paging',
    counts: { Metric: expect.objectContaining({ MetricName: 'AlertsPastClock' }), Stat: 'SampleCount', Period: 60 },
    because: 'nobody is told again of danger',
  },
  {
    alarm: 'no-audit',
    counts: {
      Metric: {
        ...{ MetricName: 'Invocations', Namespace: 'AWS/Lambda' },
        Dimensions: [{ Name: 'FunctionName', Value: 'between-visits-prod-audit-texts' }],
      },
      ...{ Stat: 'Sum', Period: 3600 },
    },
    because: 'nothing else sees a text that nothing looks for',
  },
  {
    alarm: 'no-publishing',
    counts: {
      Metric: {
        ...{ MetricName: 'Invocations', Namespace: 'AWS/Lambda' },
        Dimensions: [{ Name: 'FunctionName', Value: 'between-visits-prod-publish-clinic' }],
      },
      ...{ Stat: 'Sum', Period: 3600 },
    },
    because: 'a file that one run has no time for would stay half live',
  },
])('$alarm rings also when nobody counts any more, and none is then 0: $because', ({ alarm, counts }) => {
  const found = alarms.find(({ AlarmName }) => AlarmName === `between-visits-prod-${alarm}`)!;
  expect(found).toMatchObject({ Threshold: 1, TreatMissingData: 'breaching' });
  expect(found.Metrics.map(({ Expression, MetricStat }) => Expression ?? MetricStat)).toEqual([
    'FILL(counted, 0)',
    counts,
  ]);
});

test('a schedule that was turned off, as for a restore, and left so is an alarm, whichever it is', () => {
  const rings: Readonly<Record<string, string>> = {
    'send-due-texts': 'no-tick',
    'page-staff': 'no-paging',
    'audit-texts': 'no-audit',
    'publish-clinic': 'no-publishing',
    'reconcile-opt-outs': 'no-opt-outs',
  };
  const schedules = prod.made<{ Name: string }>('AWS::Scheduler::Schedule').map(({ properties }) => properties.Name);
  const names = alarms.map(({ AlarmName }) => AlarmName);
  for (const schedule of schedules) {
    expect(names).toContain(`between-visits-prod-${rings[schedule.slice('between-visits-prod-'.length)]}`);
  }
  expect(schedules).toHaveLength(Object.keys(rings).length);
});

test.each([
  { alarm: 'plan-parked', kind: 'parked', because: 'its tries lie minutes apart, and the last is the last' },
  { alarm: 'page-without-link', kind: 'link', because: 'pages go five minutes apart' },
])('$alarm rings for one: $because', ({ alarm, kind }) => {
  expect(alarms.find(({ AlarmName }) => AlarmName === `between-visits-prod-${alarm}`)).toMatchObject({
    ...{ MetricName: 'SendFailures', Threshold: 0, EvaluationPeriods: 1 },
    Dimensions: [
      { Name: 'kind', Value: kind },
      { Name: 'stage', Value: 'prod' },
    ],
  });
});

test('an upload that nobody takes is an alarm: neither a dead letter nor an error tells of it', () => {
  expect(alarms.find(({ AlarmName }) => AlarmName === 'between-visits-prod-uploads-too-old')).toMatchObject({
    ...{ MetricName: 'ApproximateAgeOfOldestMessage', Threshold: 1800, Statistic: 'Maximum' },
    Dimensions: [{ Name: 'QueueName', Value: 'between-visits-prod-uploads' }],
  });
});

test.each(['ReadThrottleEvents', 'WriteThrottleEvents'])('%s of the indexes are the table’s too', (metric) => {
  const name = metric === 'ReadThrottleEvents' ? 'read' : 'write';
  const found = alarms.find(({ AlarmName }) => AlarmName === `between-visits-prod-table-${name}-throttles`)!;
  const dimensions = found.Metrics.map(({ MetricStat }) => MetricStat?.Metric.Dimensions?.map(({ Value }) => Value));
  expect(dimensions).toEqual([
    undefined,
    ['between-visits-prod'],
    ['due', 'between-visits-prod'],
    ['open', 'between-visits-prod'],
  ]);
  expect(found.Metrics.map(({ Expression, MetricStat }) => Expression ?? MetricStat?.Metric.MetricName)).toEqual([
    'SUM(METRICS())',
    ...[metric, metric, metric],
  ]);
});

const TEXTS_SENT = { MetricName: 'TextsSent', Dimensions: [{ Name: 'stage', Value: 'prod' }] };

test.each([
  {
    alarm: 'no-receipts',
    computes: 'IF(sent >= 10 AND FILL(heard, 0) == 0, 1, 0)',
    from: [
      TEXTS_SENT,
      {
        ...{ MetricName: 'Invocations', Namespace: 'AWS/Lambda' },
        Dimensions: [{ Name: 'FunctionName', Value: 'between-visits-prod-record-delivery' }],
      },
    ],
    because: 'whatever turned them off, failures would be known to nobody',
  },
  {
    alarm: 'not-delivered',
    computes: 'IF(undelivered >= 5 AND undelivered > FILL(sent, 0) / 2, 1, 0)',
    from: [{ ...TEXTS_SENT, MetricName: 'TextsUndelivered' }, TEXTS_SENT],
    because: 'a number that carriers refuse looks well to whoever sends from it',
  },
  {
    alarm: 'no-opt-outs',
    computes: 'IF(ticks >= 1200 AND FILL(calls, 0) == 0, 1, 0)',
    from: [
      { ...TEXTS_SENT, MetricName: 'TicksRun' },
      {
        ...{ MetricName: 'Invocations', Namespace: 'AWS/Lambda' },
        Dimensions: [{ Name: 'FunctionName', Value: 'between-visits-prod-reconcile-opt-outs' }],
      },
    ],
    because: 'a stage of this morning had no night yet',
  },
])('$alarm computes from two metrics: $because', ({ alarm, computes, from }) => {
  const { properties } = only(
    prod
      .made<AlarmProperties>('AWS::CloudWatch::Alarm')
      .filter(({ properties: { AlarmName } }) => AlarmName === `between-visits-prod-${alarm}`),
  );
  expect(properties).toMatchObject({ Threshold: 0 });
  expect(properties.Metrics.map(({ Expression, MetricStat }) => Expression ?? MetricStat?.Metric)).toEqual([
    computes,
    ...from.map((metric) => expect.objectContaining(metric)),
  ]);
});

test('at 80 % of the spend limit there is time to raise it', () => {
  const { Threshold } = alarms.find(({ MetricName }) => MetricName === 'SMSMonthToDateSpentUSD')!;
  expect(Threshold).toBe(160);
});

test.each([
  { stage: prod, sender: 'sns', metric: 'AWS/SNS SMSMonthToDateSpentUSD' },
  { stage: sandbox, sender: 'end-user-messaging', metric: 'AWS/SMSVoice TextMessageMonthlySpend' },
])('what $sender counts as spent is what the alarm and the dashboard look at', ({ stage, metric }) => {
  const made = stage.made<AlarmProperties>('AWS::CloudWatch::Alarm').map(({ properties }) => properties);
  const near = only(made.filter(({ AlarmName }) => AlarmName.endsWith('-spend-near-limit')));
  expect(`${near.Namespace} ${near.MetricName}`).toBe(metric);
  const { DashboardBody } = only(stage.made<{ DashboardBody: string }>('AWS::CloudWatch::Dashboard')).properties;
  expect(DashboardBody).toContain(metric.split(' ').join('","'));
});

test('the costs are those of as many alarms as there are: each is billed for every metric that it watches', () => {
  const billed = alarms.map(({ Metrics = [] }) => Math.max(1, Metrics.filter(({ MetricStat }) => MetricStat).length));
  const [, counted] = /^const ALARMS = (\d+);$/m.exec(readFileSync(join(ROOT, 'tools/monthly-cost.ts'), 'utf8')) ?? [];
  expect(Number(counted)).toBe(billed.reduce((sum, each) => sum + each, 0));
});
