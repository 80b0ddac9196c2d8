import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { deadLetterQueue, KEPT_AS_NEWS, maySendTo } from '../queues.ts';
import type { Home, JobFunction } from './job-function.ts';

/** The least that the scheduler takes: after that the next minute's tick does the work. */
const HANDED_OVER_WITHIN_DEFAULT = Duration.seconds(60);
const RETRIES = 2;

interface ScheduleProps {
  readonly home: Home;
  readonly job: JobFunction;
  /** Such as `rate(1 minute)`. */
  readonly every: string;
  /** How long the scheduler tries; a minute when absent. */
  readonly within?: Duration;
}

/** Calls a Lambda again and again. What the scheduler could not hand over goes to dead letters of its own. */
export class JobSchedule extends Construct {
  constructor(scope: Construct, id: string, { home, job, every, within = HANDED_OVER_WITHIN_DEFAULT }: ScheduleProps) {
    super(scope, id);
    const { name } = job;
    const deadLetters = deadLetterQueue(this, {
      ...{ name: `${name}-schedule-dead-letters`, key: home.key, kept: KEPT_AS_NEWS },
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID, 'aws:SourceArn': scheduleGroupArn(this) } },
      }),
    });
    const policy = new ManagedPolicy(this, 'Policy', {
      description: `Calls ${name} on schedule`,
      roles: [role],
      statements: [
        new PolicyStatement({
          sid: 'CallJob',
          actions: ['lambda:InvokeFunction'],
          resources: [job.lambda.functionArn],
        }),
        ...maySendTo(deadLetters, home.key),
      ],
    });
    const schedule = new CfnSchedule(this, 'Schedule', {
      name,
      scheduleExpression: every,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: job.lambda.functionArn,
        roleArn: role.roleArn,
        retryPolicy: { maximumEventAgeInSeconds: within.toSeconds(), maximumRetryAttempts: RETRIES },
        deadLetterConfig: { arn: deadLetters.queueArn },
      },
    });
    schedule.node.addDependency(policy);
  }
}

/** The scheduler names its group when it takes a role, and not the schedule. */
function scheduleGroupArn(scope: Construct): string {
  return Stack.of(scope).formatArn({ service: 'scheduler', resource: 'schedule-group', resourceName: 'default' });
}
