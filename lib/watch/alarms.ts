import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { FAILURES, METRICS } from '../../adapters/cloudwatch/metrics.ts';
import { type Settings, stageName } from '../settings.ts';
import { orNone, type Signals } from './signals.ts';

/** A tick takes what is due within the minute; a text older than this waits for something that does not come. */
const OLDEST_DUE_SECONDS_MAX = 600;
/** Receipts come within minutes, but from phones that are switched off; so many are not at once. */
const UNHEARD = { texts: 10, hours: 6 };
/** New accounts may spend a dollar a month. */
const SPEND_LIMIT_USD_NEW_ACCOUNT = 1;
const SPEND_SHARE_ALARM = 0.8;

/** Fewer texts that did not arrive say nothing of the others. */
const UNDELIVERED = { texts: 5 };

/** A run of publish-clinic takes a quarter of an hour at the most. */
const UPLOAD_SECONDS_MAX = 1800;
/** Schedules that call each hour, or more often. */
const CALLED_WITHIN = Duration.hours(1);
/** Whoever is woken has the mail and nothing else. */
const RUNBOOK = 'What to type: docs/on-call.md.';

interface AlarmFacts {
  /** The last part of its name. */
  readonly name: string;
  /** What is wrong when it rings, and where to look; what to type stands in docs/on-call.md. */
  readonly says: string;
  readonly metric: IMetric;
  /** Rings above this; with `below`, under it. */
  readonly above?: number;
  readonly below?: number;
  /** So many periods in a row. */
  readonly periods?: number;
  /** What it means when nobody counted. */
  readonly missing?: TreatMissingData;
}

interface Watched {
  readonly settings: Settings;
  readonly signals: Signals;
  readonly lambdas: readonly string[];
  readonly deadLetters: readonly string[];
}

/** Every alarm of a stage: what must hold is written here, a row each. */
export function alarmsOf(scope: Construct, watched: Watched): { readonly name: string; readonly alarm: Alarm }[] {
  const prefix = prefixOf(watched.settings);
  const rows = [
    ...ofTexts(watched),
    ...ofArrival(watched),
    ...ofSchedules(watched),
    ...ofStaff(watched),
    ...ofSpend(watched),
    ...ofLambdas(watched),
    ...ofUploads(watched),
    ...ofTable(watched),
  ];
  return rows.map((facts) => ({ name: `${prefix}${facts.name}`, alarm: alarm(scope, prefix, facts) }));
}

function prefixOf({ stage }: Settings): string {
  return `${stageName(stage)}-`;
}

function ofTexts({ signals }: Watched): AlarmFacts[] {
  const sum = { statistic: 'Sum' };
  const max = { statistic: 'Maximum' };
  return [
    {
      name: 'no-tick',
      says: 'No text goes: send-due-texts did not come to an end for 5 minutes. See its log and its schedule.',
      metric: orNone(signals.ours(METRICS.ticksRun, sum)),
      below: 1,
      periods: 5,
      missing: TreatMissingData.BREACHING,
    },
    {
      name: 'oldest-due-too-old',
      says: 'A text has been due for more than 10 minutes. See the log of send-due-texts and the number’s rate.',
      metric: signals.ours(METRICS.oldestDueSeconds, max),
      above: OLDEST_DUE_SECONDS_MAX,
      periods: 3,
    },
    {
      name: 'send-failures',
      says: 'Texts were refused or throttled for 5 minutes. See SendFailures by kind.',
      metric: signals.ours(METRICS.sendFailures, sum),
      above: 0,
      periods: 5,
    },
    {
      name: 'plan-parked',
      says: 'A plan could not be worked on five times, and is put aside: its patient hears nothing. See the log of send-due-texts.',
      // By itself: its tries lie ever further apart, and never fill five minutes in a row.
      metric: signals.ofKind(METRICS.sendFailures, FAILURES.parked),
      above: 0,
    },
    {
      name: 'unsure',
      says: 'Nobody knows whether some texts went. Receipts settle them within minutes; staff have a task for the rest.',
      metric: signals.ours(METRICS.textsUnsure, sum),
      above: 0,
    },
  ];
}

/** Whether what went arrives, and whether all went that should. */
function ofArrival({ signals }: Watched): AlarmFacts[] {
  return [
    {
      name: 'no-receipts',
      says: `${UNHEARD.texts} texts went in ${UNHEARD.hours} hours, and of none came a receipt: failures are not seen, and what got no answer goes twice. See docs/scale.md, receipts.`,
      metric: signals.unheard(UNHEARD),
      above: 0,
    },
    {
      name: 'not-delivered',
      says: 'Carriers did not deliver most of the last hour’s texts, though all else looks well: patients hear nothing.',
      metric: signals.mostUndelivered(UNDELIVERED),
      above: 0,
    },
    {
      name: 'texts-missing',
      says: 'Texts that the timelines called for were neither sent nor held. Compare preview with the table at once.',
      metric: signals.ours(METRICS.textsMissing, { statistic: 'Maximum', period: Duration.minutes(5) }),
      above: 0,
    },
  ];
}

/** Whether each schedule calls whom it should: one that was turned off for a restore is easily left so, and fails at nothing. */
function ofSchedules({ settings, signals }: Watched): AlarmFacts[] {
  const uncalled = (job: string) => ({
    metric: orNone(signals.ofLambda(`${prefixOf(settings)}${job}`, 'Invocations').with({ period: CALLED_WITHIN })),
    below: 1,
    periods: 3,
    missing: TreatMissingData.BREACHING,
  });
  return [
    {
      name: 'no-audit',
      says: 'audit-texts was not called for 3 hours: nobody would see a text that nothing looks for. See its schedule.',
      ...uncalled('audit-texts'),
    },
    {
      name: 'no-publishing',
      says: 'publish-clinic was not called for 3 hours: a clinic’s file that is half live stays so. See its schedule.',
      ...uncalled('publish-clinic'),
    },
    {
      name: 'no-opt-outs',
      says: 'reconcile-opt-outs was not called for two days: who opted out at AWS is not known here. See its schedule.',
      metric: signals.uncalledAllDay('reconcile-opt-outs'),
      above: 0,
      periods: 2,
    },
  ];
}

/** Whether those hear who must act for a patient. */
function ofStaff({ signals }: Watched): AlarmFacts[] {
  const sum = { statistic: 'Sum' };
  const max = { statistic: 'Maximum' };
  return [
    {
      name: 'no-paging',
      says: 'Nobody is paged again: page-staff did not come to an end for 5 minutes. See its log and its schedule.',
      // Each run says how many are past their clock, also when none is.
      metric: orNone(signals.ours(METRICS.alertsPastClock, { statistic: 'SampleCount' })),
      below: 1,
      periods: 5,
      missing: TreatMissingData.BREACHING,
    },
    {
      name: 'page-failed',
      says: 'Not one of those whom a page was for could be reached. Call the clinic, then see the log for page-failed.',
      metric: signals.ours(METRICS.pagesFailed, sum),
      above: 0,
    },
    {
      name: 'page-without-link',
      says: 'Pages go without their link: whoever is paged by mail alone cannot take an alert. See the log for link-failed.',
      metric: signals.ofKind(METRICS.sendFailures, FAILURES.link),
      above: 0,
    },
    {
      name: 'danger-past-its-clock',
      says: 'A patient may be in danger, and nobody of the clinic has taken the alert. Call the clinic at once.',
      // By itself: an alarm that rings already, for what was to be seen to the day before, does not ring again.
      metric: signals.ours(METRICS.dangerPastClock, max),
      above: 0,
    },
    {
      name: 'alert-past-its-clock',
      says: 'A patient’s alert waits longer than its level allows. Call the clinic.',
      metric: signals.ours(METRICS.alertsPastClock, max),
      above: 0,
    },
  ];
}

function ofSpend({ settings: { spendLimitUsd = SPEND_LIMIT_USD_NEW_ACCOUNT }, signals }: Watched): AlarmFacts[] {
  return [
    {
      name: 'spend-near-limit',
      says: 'Texts have cost 80 % of the month’s limit; at the limit no more go. See docs/deploy.md, the spend limit.',
      metric: signals.spend(),
      above: spendLimitUsd * SPEND_SHARE_ALARM,
    },
  ];
}

function ofLambdas({ settings, signals, lambdas, deadLetters }: Watched): AlarmFacts[] {
  const short = (name: string) => name.slice(prefixOf(settings).length);
  return [
    ...lambdas.flatMap((lambda) => [
      {
        name: `${short(lambda)}-errors`,
        says: `${lambda} failed or ran out of time. See its log.`,
        metric: signals.ofLambda(lambda, 'Errors'),
        above: 0,
      },
      {
        name: `${short(lambda)}-throttles`,
        says: `${lambda} was not let run: its share of the concurrency is spent, or the account’s where it has none. See docs/scale.md.`,
        metric: signals.ofLambda(lambda, 'Throttles'),
        above: 0,
      },
    ]),
    ...deadLetters.map((queue) => ({
      name: short(queue),
      says: `${queue} holds what could not be worked off. Read it, mend the cause, and hand it over again.`,
      metric: signals.deadLetters(queue),
      above: 0,
    })),
  ];
}

function ofUploads({ settings, signals }: Watched): AlarmFacts[] {
  return [
    {
      name: 'uploads-too-old',
      says: 'A clinic’s file was uploaded half an hour ago, and nobody published or refused it. See the log of publish-clinic.',
      metric: signals.oldestIn(`${prefixOf(settings)}uploads`),
      above: UPLOAD_SECONDS_MAX,
    },
  ];
}

function ofTable({ settings, signals }: Watched): AlarmFacts[] {
  const table = settings.restoredTable ?? stageName(settings.stage);
  const rows = [
    { name: 'table-read-throttles', metric: 'ReadThrottleEvents' },
    { name: 'table-write-throttles', metric: 'WriteThrottleEvents' },
  ];
  return rows.map(({ name, metric }) => ({
    name,
    says: 'DynamoDB refuses work for 5 minutes. See docs/scale.md.',
    metric: signals.ofTable(table, metric),
    above: 0,
    periods: 5,
  }));
}

function alarm(scope: Construct, prefix: string, facts: AlarmFacts): Alarm {
  const { name, says, metric, above, below, periods = 1, missing = TreatMissingData.NOT_BREACHING } = facts;
  return new Alarm(scope, name, {
    alarmName: `${prefix}${name}`,
    alarmDescription: `${says} ${RUNBOOK}`,
    metric,
    threshold: above ?? below ?? 0,
    comparisonOperator:
      below === undefined ? ComparisonOperator.GREATER_THAN_THRESHOLD : ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods: periods,
    treatMissingData: missing,
  });
}
