import { METRIC_NAMESPACE, METRICS } from '../../../adapters/cloudwatch/metrics.ts';
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
  const ours = alarms.filter(({ Namespace }) => Namespace === METRIC_NAMESPACE);
  const names: string[] = Object.values(METRICS).map(({ name }) => name);
  expect(ours.length).toBe(11);
  for (const { MetricName, Dimensions } of ours) {
    expect(names).toContain(MetricName);
    expect(Dimensions).toContainEqual({ Name: 'stage', Value: 'prod' });
  }
  const { DashboardBody } = only(prod.made<{ DashboardBody: string }>('AWS::CloudWatch::Dashboard')).properties;
  expect(names.filter((name) => !DashboardBody.includes(name))).toEqual([]);
});

test('no tick is an alarm, also when nobody counts any more', () => {
  expect(alarms.find(({ AlarmName }) => AlarmName === 'between-visits-prod-no-tick')).toMatchObject({
    ...{ MetricName: 'TicksRun', Threshold: 1, TreatMissingData: 'breaching' },
  });
});

test('that nobody is paged again is an alarm, also when no run comes to its end', () => {
  expect(alarms.find(({ AlarmName }) => AlarmName === 'between-visits-prod-no-paging')).toMatchObject({
    ...{ MetricName: 'AlertsPastClock', Statistic: 'SampleCount', Threshold: 1, TreatMissingData: 'breaching' },
  });
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

test('that the audit is called no more is an alarm: nothing else sees a text that nothing looks for', () => {
  expect(alarms.find(({ AlarmName }) => AlarmName === 'between-visits-prod-no-audit')).toMatchObject({
    ...{ MetricName: 'Invocations', Threshold: 1, TreatMissingData: 'breaching', Period: 3600, EvaluationPeriods: 3 },
    Dimensions: [{ Name: 'FunctionName', Value: 'between-visits-prod-audit-texts' }],
  });
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
])('$alarm computes from two metrics: $because', ({ alarm, computes, from }) => {
  interface Maths {
    readonly Metrics: readonly { readonly Expression?: string; readonly MetricStat?: { readonly Metric: object } }[];
  }
  const { properties } = only(
    prod
      .made<AlarmProperties & Maths>('AWS::CloudWatch::Alarm')
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
