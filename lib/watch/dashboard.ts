import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  type IWidget,
  SingleValueWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { METRICS } from '../../adapters/cloudwatch/metrics.ts';
import { stageName } from '../settings.ts';
import type { Signals } from './signals.ts';

const FULL = 24;
const HALF = 12;
const HIGH = 6;
const HOUR = Duration.hours(1);
const FIVE_MINUTES = Duration.minutes(5);

interface Shown {
  readonly stage: string;
  readonly signals: Signals;
  /** Their names. */
  readonly alarms: readonly string[];
}

/** Answers at a glance, from the top: are texts going, are they on time, is anybody waiting? */
export function dashboard(scope: Construct, { stage, signals, alarms }: Shown): Dashboard {
  return new Dashboard(scope, 'Dashboard', {
    dashboardName: stageName(stage),
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: byName(scope, alarms), width: FULL, height: HIGH })],
      ...row('Are texts going?', going(signals)),
      ...row('Are they on time?', onTime(signals)),
      ...row('Is anybody waiting?', waiting(signals)),
      ...row('What does it cost?', cost(signals)),
    ],
  });
}

/** Names and not references, so that a dashboard keeps nothing from changing. */
function byName(scope: Construct, names: readonly string[]): IAlarm[] {
  return names.map((name) => Alarm.fromAlarmName(scope, `Shown ${name}`, name));
}

function row(question: string, widgets: readonly IWidget[]): IWidget[][] {
  return [[new TextWidget({ markdown: `## ${question}`, width: FULL, height: 1 })], [...widgets]];
}

function going(signals: Signals): IWidget[] {
  const hourly = { statistic: 'Sum', period: HOUR };
  return [
    lines('Expected and sent, by the hour', [
      signals.ours(METRICS.textsExpected, hourly),
      signals.ours(METRICS.textsSent, hourly),
    ]),
    lines('Held, by reason', [signals.apart(METRICS.textsHeld, hourly)]),
    lines('Sent, by clinic', [signals.byClinic(METRICS.textsSent, hourly)]),
    lines('Not delivered, as carriers say', [signals.ours(METRICS.textsUndelivered, hourly)]),
    lines('Failures, by kind', [signals.apart(METRICS.sendFailures, hourly)]),
  ];
}

function onTime(signals: Signals): IWidget[] {
  const late = (statistic: string) => signals.ours(METRICS.lateSeconds, { statistic, period: FIVE_MINUTES });
  return [
    lines('Seconds late', [late('p50'), late('p99'), late('Maximum')]),
    lines('The oldest due text, in seconds', [
      signals.ours(METRICS.oldestDueSeconds, { statistic: 'Maximum', period: FIVE_MINUTES }),
    ]),
    lines('Due, by clinic', [signals.byClinic(METRICS.textsDue, { statistic: 'Sum', period: FIVE_MINUTES })]),
    lines('Ticks', [signals.ours(METRICS.ticksRun, { statistic: 'Sum', period: FIVE_MINUTES })]),
  ];
}

function waiting(signals: Signals): IWidget[] {
  const now = { statistic: 'Maximum', period: FIVE_MINUTES };
  return [
    lines('Open alerts, by level', [signals.apart(METRICS.openAlerts, now)]),
    lines('Alerts past their clock, by clinic', [signals.byClinic(METRICS.alertsPastClock, now)]),
    lines('Danger that nobody took in time', [signals.ours(METRICS.dangerPastClock, now)]),
    lines('Unsure', [signals.ours(METRICS.textsUnsure, { statistic: 'Sum', period: FIVE_MINUTES })]),
    lines('Missing texts, and pages of which nobody heard', [
      signals.ours(METRICS.textsMissing, now),
      signals.ours(METRICS.pagesFailed, { statistic: 'Sum', period: FIVE_MINUTES }),
    ]),
  ];
}

function cost(signals: Signals): IWidget[] {
  const daily = { statistic: 'Sum', period: Duration.days(1) };
  return [
    lines('Estimated spend a day, by clinic, USD', [signals.byClinic(METRICS.estimatedSpendUsd, daily)]),
    lines('Parts a day', [signals.ours(METRICS.parts, daily)]),
    new SingleValueWidget({
      title: 'Spent this month, USD',
      metrics: [signals.spend()],
      width: HALF / 2,
      height: HIGH,
    }),
  ];
}

function lines(title: string, left: IMetric[]): IWidget {
  return new GraphWidget({ title, left, width: HALF / 2, height: HIGH, leftYAxis: { min: 0 } });
}
