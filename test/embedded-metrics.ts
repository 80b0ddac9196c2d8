import * as z from 'zod';
import { DIMENSION, METRIC_NAMESPACE, METRICS, type Metric } from '../adapters/cloudwatch/metrics.ts';

/**
 * The schema of the embedded metric format, as its specification has it:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html.
 */
const UNITS = [
  ...['Seconds', 'Microseconds', 'Milliseconds', 'Bytes', 'Kilobytes', 'Megabytes', 'Gigabytes', 'Terabytes', 'Bits'],
  ...['Kilobits', 'Megabits', 'Gigabits', 'Terabits', 'Percent', 'Count', 'None'],
];
const directive = z.strictObject({
  Namespace: z.string().min(1).max(1024),
  Dimensions: z.array(z.array(z.string().min(1).max(250)).max(30)).min(1),
  Metrics: z
    .array(
      z.strictObject({
        Name: z.string().min(1).max(1024),
        Unit: z.enum(UNITS).optional(),
        StorageResolution: z.union([z.literal(1), z.literal(60)]).optional(),
      }),
    )
    .min(1)
    .max(100),
});
const line = z.looseObject({
  _aws: z.strictObject({ Timestamp: z.int(), CloudWatchMetrics: z.array(directive).min(1) }),
});
const dimensionValue = z.string().min(1).max(1024);
const metricValue = z.union([z.number(), z.array(z.number()).min(1).max(100)]);
const LINE_BYTES_MAX = 256 * 1024;

/** One number that CloudWatch would count. */
export interface Counted {
  readonly name: string;
  /** Such as `stage=prod clinic=harbor`. */
  readonly dimensions: string;
  readonly values: readonly number[];
}

/** What CloudWatch counts of a line; throws where the line is not one by the specification, or not one of ours. */
export function countedIn(text: string): Counted[] {
  if (Buffer.byteLength(text) > LINE_BYTES_MAX) throw new Error('the line is too long');
  const root = line.parse(JSON.parse(text));
  return root._aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) => {
    if (Namespace !== METRIC_NAMESPACE) throw new Error(`${Namespace} is not our namespace`);
    return Dimensions.flatMap((set) => {
      const dimensions = set.map((name) => `${name}=${dimensionValue.parse(root[name])}`).join(' ');
      return Metrics.map(({ Name, Unit }) => {
        const metric = ours(Name);
        if (Unit !== metric.unit) throw new Error(`${Name} is counted in ${Unit}`);
        if (!readBy(metric).includes(set.join(' '))) throw new Error(`nobody reads ${Name} by ${set.join(' ')}`);
        return { name: Name, dimensions, values: [metricValue.parse(root[Name])].flat() };
      });
    });
  });
}

function ours(name: string): Metric {
  const metric = Object.values<Metric>(METRICS).find((each) => each.name === name);
  if (!metric) throw new Error(`nobody reads ${name}`);
  return metric;
}

/** By what the alarms and the dashboard read a metric. */
function readBy({ by }: Metric): string[] {
  const sets = [DIMENSION.stage, `${DIMENSION.stage} ${DIMENSION.clinic}`];
  return by === undefined ? sets : [...sets, `${DIMENSION.stage} ${by}`];
}
