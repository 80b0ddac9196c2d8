import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { DIMENSION, METRIC_NAMESPACE, METRICS, type Metric as OurMetric } from '../../adapters/cloudwatch/metrics.ts';
import { DUE_INDEX, OPEN_INDEX } from '../../adapters/dynamo/keys.ts';
import { type Sender, type Settings, stageName } from '../settings.ts';

const MINUTE = Duration.minutes(1);
const HOUR = Duration.hours(1);
/** Of the 1,440 minutes of a day. */
const TICKS_MOST_OF_A_DAY = 1200;

/** What can be read of a stage: our own metrics, and those of AWS about what is ours. */
export class Signals {
  readonly #stage: string;
  readonly #sender: Sender;

  constructor({ stage, sender }: Pick<Settings, 'stage' | 'sender'>) {
    this.#stage = stage;
    this.#sender = sender;
  }

  /** A metric of ours over all clinics. */
  ours({ name }: OurMetric, { statistic, period = MINUTE }: { statistic: string; period?: Duration }): Metric {
    return new Metric({
      namespace: METRIC_NAMESPACE,
      metricName: name,
      dimensionsMap: { [DIMENSION.stage]: this.#stage },
      statistic,
      period,
    });
  }

  /** What a metric of ours counts of one kind. */
  ofKind(metric: OurMetric, kind: string): Metric {
    const { by = '' } = metric;
    const counted = this.ours(metric, { statistic: 'Sum' });
    return counted.with({ dimensionsMap: { ...counted.dimensions, [by]: kind } });
  }

  /** A metric of ours, a line for each value of a dimension. */
  apart({ name, by }: Pick<OurMetric, 'name'> & { readonly by: string }, { statistic, period }: Apart): MathExpression {
    const schema = `{${METRIC_NAMESPACE},${DIMENSION.stage},${by}}`;
    const filter = `MetricName="${name}" ${DIMENSION.stage}="${this.#stage}"`;
    return this.#search(`SEARCH('${schema} ${filter}', '${statistic}', ${period.toSeconds()})`, period);
  }

  /** A metric of ours, a line for each clinic. */
  byClinic({ name }: OurMetric, { statistic, period }: Apart): MathExpression {
    return this.apart({ name, by: DIMENSION.clinic }, { statistic, period });
  }

  /** 1 when so many texts went in these hours, and nobody told us what became of any. */
  unheard({ texts, hours }: { readonly texts: number; readonly hours: number }): MathExpression {
    const period = Duration.hours(hours);
    const heard = this.ofLambda(`${stageName(this.#stage)}-record-delivery`, 'Invocations').with({ period });
    return new MathExpression({
      expression: `IF(sent >= ${texts} AND FILL(heard, 0) == 0, 1, 0)`,
      usingMetrics: { sent: this.ours(METRICS.textsSent, { statistic: 'Sum', period }), heard },
      period,
      label: '',
    });
  }

  /** 1 when the tick ran for most of a day, and this job, which is called once a day, was not. So a new stage is quiet. */
  uncalledAllDay(job: string): MathExpression {
    const period = Duration.days(1);
    const calls = this.ofLambda(`${stageName(this.#stage)}-${job}`, 'Invocations').with({ period });
    return new MathExpression({
      expression: `IF(ticks >= ${TICKS_MOST_OF_A_DAY} AND FILL(calls, 0) == 0, 1, 0)`,
      usingMetrics: { ticks: this.ours(METRICS.ticksRun, { statistic: 'Sum', period }), calls },
      period,
      label: '',
    });
  }

  /** 1 when more than half of an hour's texts did not arrive, and at least so many. Nobody counts none, hence `FILL`. */
  mostUndelivered({ texts }: { readonly texts: number }): MathExpression {
    const ofHour = { statistic: 'Sum', period: HOUR };
    return new MathExpression({
      expression: `IF(undelivered >= ${texts} AND undelivered > FILL(sent, 0) / 2, 1, 0)`,
      usingMetrics: {
        undelivered: this.ours(METRICS.textsUndelivered, ofHour),
        sent: this.ours(METRICS.textsSent, ofHour),
      },
      period: HOUR,
      label: '',
    });
  }

  ofLambda(functionName: string, metricName: 'Errors' | 'Throttles' | 'Invocations'): Metric {
    return aws('AWS/Lambda', metricName, { FunctionName: functionName });
  }

  deadLetters(queueName: string): Metric {
    return aws('AWS/SQS', 'ApproximateNumberOfMessagesVisible', { QueueName: queueName }).with({
      statistic: 'Maximum',
    });
  }

  /** How long what has waited longest in a queue was there. */
  oldestIn(queueName: string): Metric {
    return aws('AWS/SQS', 'ApproximateAgeOfOldestMessage', { QueueName: queueName }).with({ statistic: 'Maximum' });
  }

  /** Of a table and its indexes together: DynamoDB counts what it refuses to an index apart. */
  ofTable(TableName: string, metricName: string): MathExpression {
    const indexes = [DUE_INDEX, OPEN_INDEX].map(({ name }) => [
      name,
      aws('AWS/DynamoDB', metricName, { TableName, GlobalSecondaryIndexName: name }),
    ]);
    return new MathExpression({
      expression: 'SUM(METRICS())',
      usingMetrics: { table: aws('AWS/DynamoDB', metricName, { TableName }), ...Object.fromEntries(indexes) },
      period: MINUTE,
      label: '',
    });
  }

  /**
   * US dollars spent on texts since the month began, by all stages of the account and region that send by the same
   * service: each service counts its own. Our own estimate cannot take its place, for no alarm sums up a month.
   */
  spend(): Metric {
    const { namespace, metricName } = SPENT[this.#sender];
    return aws(namespace, metricName, {}).with({ statistic: 'Maximum', period: Duration.minutes(5) });
  }

  #search(expression: string, period: Duration): MathExpression {
    return new MathExpression({ expression, period, usingMetrics: {}, label: '' });
  }
}

/**
 * 0 where nobody counted. An alarm that is told to take what is missing as bad first looks further back for what is not,
 * and rings that much later.
 */
export function orNone(counted: Metric): MathExpression {
  const { period } = counted;
  return new MathExpression({ expression: 'FILL(counted, 0)', usingMetrics: { counted }, period, label: '' });
}

/** https://docs.aws.amazon.com/sms-voice/latest/userguide/monitoring-cloudwatch.html tells of the second. */
const SPENT = {
  sns: { namespace: 'AWS/SNS', metricName: 'SMSMonthToDateSpentUSD' },
  'end-user-messaging': { namespace: 'AWS/SMSVoice', metricName: 'TextMessageMonthlySpend' },
} as const satisfies Record<Sender, object>;

interface Apart {
  readonly statistic: string;
  readonly period: Duration;
}

function aws(namespace: string, metricName: string, dimensionsMap: Readonly<Record<string, string>>): Metric {
  return new Metric({ namespace, metricName, dimensionsMap, statistic: 'Sum', period: MINUTE });
}
