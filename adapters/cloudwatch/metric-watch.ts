import { ALERT_LEVELS } from '../../core/staff/alert.ts';
import { epochMilliseconds } from '../../core/time/units.ts';
import type { Clock } from '../../jobs/ports/clock.ts';
import type { Happening, Watch } from '../../jobs/ports/watch.ts';
import { DIMENSION, FAILURES, METRIC_NAMESPACE, METRICS, type Metric } from './metrics.ts';

/** A watch that counts, and writes what it counted when it is asked to. */
export interface CountingWatch extends Watch {
  flush(): void;
}

interface Counting {
  readonly stage: string;
  /** US dollars. */
  readonly pricePerPart: number;
  readonly clock: Pick<Clock, 'now'>;
}

/** The most values that one metric of a line can have. */
const VALUES_MAX = 100;

/**
 * Counts what happens, and writes it in CloudWatch's embedded metric format, a line for each clinic and for each thing
 * that is told apart: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html.
 * `write` must put a line into the log as it is: whatever stands before it hides it from CloudWatch.
 */
export function metricWatch(write: (line: string) => void, counting: Counting): CountingWatch {
  let counts = new Counts();
  return {
    happened: (happening) => count(counts, happening, counting),
    flush() {
      const lines = counts.lines({ stage: counting.stage, timestamp: epochMilliseconds(counting.clock.now()) });
      counts = new Counts();
      for (const line of lines) write(JSON.stringify(line));
    },
  };
}

type Counters = {
  readonly [Kind in Happening['kind']]?: (
    counts: Counts,
    happening: Extract<Happening, { kind: Kind }>,
    counting: Counting,
  ) => void;
};

/** What is counted of each thing that happens; of the others only the log tells. */
const COUNTERS: Counters = {
  sent: (counts, { key, parts, lateSeconds }, { pricePerPart }) => {
    counts.add(METRICS.textsSent, 1, key);
    counts.add(METRICS.parts, parts, key);
    counts.add(METRICS.estimatedSpendUsd, parts * pricePerPart, key);
    counts.value(METRICS.lateSeconds, lateSeconds, key);
  },
  held: (counts, { key, reason }) => counts.add(METRICS.textsHeld, 1, key, reason),
  unsure: (counts, { key }) => counts.add(METRICS.textsUnsure, 1, key),
  receipt: (counts, { outcome }) => {
    if (outcome !== 'delivered' && outcome !== 'opted-out') counts.add(METRICS.textsUndelivered, 1);
  },
  'not-sent': (counts, { key, error }) => counts.add(METRICS.sendFailures, 1, key, error),
  failed: (counts, { key }) => counts.add(METRICS.sendFailures, 1, key, FAILURES.plan),
  parked: (counts, { key }) => counts.add(METRICS.sendFailures, 1, key, FAILURES.parked),
  unreached: (counts, { key }) => counts.add(METRICS.sendFailures, 1, key, FAILURES.page),
  'page-failed': (counts, { key }) => counts.add(METRICS.pagesFailed, 1, key),
  'link-failed': (counts, { key }) => counts.add(METRICS.sendFailures, 1, key, FAILURES.link),
  audited: (counts, { clinic, expected, missing }) => {
    counts.add(METRICS.textsExpected, expected, { clinic });
    counts.value(METRICS.textsMissing, missing, { clinic });
  },
  ran: countRun,
  'open-alerts': countOpen,
};

function count(counts: Counts, happening: Happening, counting: Counting): void {
  // The compiler cannot see that the counter found by a happening's kind takes that happening.
  const counter = COUNTERS[happening.kind] as ((...counted: [Counts, Happening, Counting]) => void) | undefined;
  counter?.(counts, happening, counting);
}

function countRun(counts: Counts, { due }: Extract<Happening, { kind: 'ran' }>): void {
  counts.add(METRICS.ticksRun, 1);
  if (due.length === 0) counts.value(METRICS.oldestDueSeconds, 0);
  for (const { clinic, plans, oldestSeconds } of due) {
    counts.add(METRICS.textsDue, plans, { clinic });
    counts.value(METRICS.oldestDueSeconds, oldestSeconds, { clinic });
  }
}

function countOpen(counts: Counts, { open }: Extract<Happening, { kind: 'open-alerts' }>): void {
  const danger = open.reduce((sum, { dangerPastClock }) => sum + dangerPastClock, 0);
  counts.value(METRICS.dangerPastClock, danger);
  if (open.length === 0) {
    counts.value(METRICS.alertsPastClock, 0);
    for (const level of ALERT_LEVELS) counts.add(METRICS.openAlerts, 0, undefined, level);
  }
  for (const { clinic, byLevel, pastClock } of open) {
    counts.value(METRICS.alertsPastClock, pastClock, { clinic });
    for (const [level, number] of Object.entries(byLevel)) counts.add(METRICS.openAlerts, number, { clinic }, level);
  }
}

interface Whose {
  readonly clinic: string;
}

interface When {
  readonly stage: string;
  /** Milliseconds. */
  readonly timestamp: number;
}

type Values = Map<Metric, number[]>;

/** What was counted since the last flush: by clinic, over the stage where there is none, and by what is told apart. */
class Counts {
  readonly #byClinic = new Map<string | undefined, Values>();
  readonly #apart = new Map<string, { readonly by: string; readonly value: string; readonly values: Values }>();

  /** One number, which grows. */
  add(metric: Metric, number: number, whose?: Whose, kind?: string): void {
    grow(this.#of(whose), metric, number);
    if (metric.by === undefined || kind === undefined) return;
    const name = `${metric.by}=${kind}`;
    const found = this.#apart.get(name) ?? { by: metric.by, value: kind, values: new Map() };
    this.#apart.set(name, found);
    grow(found.values, metric, number);
  }

  /** One of many, whose spread matters. */
  value(metric: Metric, number: number, whose?: Whose): void {
    const values = this.#of(whose);
    values.set(metric, [...(values.get(metric) ?? []), number]);
  }

  lines(when: When): object[] {
    const clinics = [...this.#byClinic].flatMap(([clinic, values]) =>
      clinic === undefined
        ? lines(values, { ...when, sets: [[DIMENSION.stage]], named: {} })
        : lines(values, {
            ...when,
            sets: [[DIMENSION.stage], [DIMENSION.stage, DIMENSION.clinic]],
            named: { [DIMENSION.clinic]: clinic },
          }),
    );
    const apart = [...this.#apart.values()].flatMap(({ by, value, values }) =>
      lines(values, { ...when, sets: [[DIMENSION.stage, by]], named: { [by]: value } }),
    );
    return [...clinics, ...apart];
  }

  #of(whose: Whose | undefined): Values {
    const clinic = whose?.clinic;
    const values = this.#byClinic.get(clinic) ?? new Map();
    this.#byClinic.set(clinic, values);
    return values;
  }
}

function grow(values: Values, metric: Metric, number: number): void {
  values.set(metric, [rounded((values.get(metric)?.[0] ?? 0) + number)]);
}

/** Prices of a part have up to five digits; what stands behind the sixth is the machine's rounding. */
function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

interface Line extends When {
  readonly sets: readonly (readonly string[])[];
  /** The dimensions besides the stage, by name. */
  readonly named: Readonly<Record<string, string>>;
}

/** More than one where a metric has more values than a line may hold. */
function lines(values: Values, line: Line): object[] {
  const most = Math.max(0, ...[...values.values()].map((numbers) => numbers.length));
  return Array.from({ length: Math.ceil(most / VALUES_MAX) }, (_, index) => {
    const from = index * VALUES_MAX;
    const some = [...values].flatMap(([metric, numbers]) => {
      const part = numbers.slice(from, from + VALUES_MAX);
      return part.length > 0 ? [{ metric, numbers: part }] : [];
    });
    return embedded(some, line);
  });
}

type Some = readonly { readonly metric: Metric; readonly numbers: readonly number[] }[];

function embedded(some: Some, { stage, timestamp, sets, named }: Line): object {
  const Metrics = some.map(({ metric: { name, unit } }) => ({ Name: name, Unit: unit }));
  return {
    _aws: { Timestamp: timestamp, CloudWatchMetrics: [{ Namespace: METRIC_NAMESPACE, Dimensions: sets, Metrics }] },
    [DIMENSION.stage]: stage,
    ...named,
    ...Object.fromEntries(
      some.map(({ metric: { name }, numbers }) => [name, numbers.length === 1 ? numbers[0] : numbers]),
    ),
  };
}
