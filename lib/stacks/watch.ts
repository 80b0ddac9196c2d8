import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type Settings, stageName } from '../settings.ts';
import { serviceTopic } from '../topics.ts';
import { alarmsOf } from '../watch/alarms.ts';
import { dashboard } from '../watch/dashboard.ts';
import { Signals } from '../watch/signals.ts';
import type { DataStack } from './data.ts';

interface WatchProps extends StackProps {
  readonly settings: Settings;
  readonly data: DataStack;
  /** Every Lambda and every queue of dead letters in them is watched. */
  readonly watched: readonly Stack[];
}

/** What watches, and whom it tells. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, { settings, data, watched, ...props }: WatchProps) {
    super(scope, id, props);
    const { stage, alarmEmail } = settings;
    const topic = serviceTopic(this, 'Alarms', {
      ...{ name: `${stageName(stage)}-alarms`, key: data.key, service: 'cloudwatch.amazonaws.com' },
    });
    if (alarmEmail) topic.addSubscription(new EmailSubscription(alarmEmail));
    const signals = new Signals(settings);
    const alarms = alarmsOf(this, { settings, signals, ...namesIn(watched) });
    const tell = new SnsAction(topic);
    for (const { alarm } of alarms) {
      alarm.addAlarmAction(tell);
      alarm.addOkAction(tell);
    }
    dashboard(this, { stage, signals, alarms: alarms.map(({ name }) => name) });
    new CfnOutput(this, 'AlarmsTopic', { value: topic.topicArn, description: 'Subscribe whoever must hear alarms' });
  }
}

/** Names and not references, so that what is watched can change without asking whoever watches. */
function namesIn(stacks: readonly Stack[]): { lambdas: string[]; deadLetters: string[] } {
  const all = stacks.flatMap((stack) => stack.node.findAll());
  const queues = all.flatMap((each) => (each instanceof CfnQueue ? [each.queueName ?? ''] : []));
  return {
    lambdas: all.flatMap((each) => (each instanceof CfnFunction ? [each.functionName ?? ''] : [])),
    deadLetters: queues.filter((name) => name.endsWith('-dead-letters')),
  };
}
