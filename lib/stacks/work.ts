import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { FilterPattern, LogGroup, SubscriptionFilter } from 'aws-cdk-lib/aws-logs';
import { LambdaDestination } from 'aws-cdk-lib/aws-logs-destinations';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { linkSecret, openToAll } from '../alerts/links.ts';
import type { ClinicFile } from '../clinic-files/clinic-files.ts';
import { ClinicFilesGoingLive } from '../clinic-files/going-live.ts';
import { type Home, JobFunction } from '../jobs/job-function.ts';
import { jobsOf, openAlertJob } from '../jobs/jobs.ts';
import { JobSchedule } from '../jobs/schedule.ts';
import { deadLetterQueue, KEPT_FOR_A_PERSON } from '../queues.ts';
import { deliveryEvents, lendNumbersToSns } from '../sending.ts';
import { type Settings, stageName } from '../settings.ts';
import { serviceTopic } from '../topics.ts';
import { DELIVERY_LOGS } from './account.ts';
import type { DataStack } from './data.ts';

/** End User Messaging, which brings what phones write, and says what became of texts that it sent. */
const SMS_VOICE = 'sms-voice.amazonaws.com';

/** UTC: between midnight and dawn from Hawaii to New York. */
const NIGHTLY = 'cron(30 10 * * ? *)';

interface WorkProps extends StackProps {
  readonly settings: Settings;
  readonly data: DataStack;
  readonly clinicFiles: readonly ClinicFile[];
}

/** What can be made again at any time: the Lambdas, and what calls them. */
export class WorkStack extends Stack {
  constructor(scope: Construct, id: string, { settings, data, clinicFiles, ...props }: WorkProps) {
    super(scope, id, props);
    const { key } = data;
    const { stage } = settings;
    const prefix = stageName(stage);
    const home: Home = { prefix, key, reservesConcurrency: settings.reservesConcurrency };
    const signing = linkSecret(this, key);
    const openAlert = new JobFunction(this, 'OpenAlert', {
      ...{ home, facts: openAlertJob(this, { settings, data, links: signing }) },
    });
    const address = openToAll(this, openAlert);
    const links = { ...signing, environment: { ...signing.environment, BETWEEN_VISITS_ALERT_URL: address } };
    const jobs = jobsOf(this, { settings, data, links });
    const sendDueTexts = new JobFunction(this, 'SendDueTexts', { home, facts: jobs.sendDueTexts });
    new JobSchedule(this, 'Tick', { home, job: sendDueTexts, every: 'rate(1 minute)' });
    const pageStaff = new JobFunction(this, 'PageStaff', { home, facts: jobs.pageStaff });
    new JobSchedule(this, 'Pages', { home, job: pageStaff, every: 'rate(1 minute)' });
    const reconcileOptOuts = new JobFunction(this, 'ReconcileOptOuts', { home, facts: jobs.reconcileOptOuts });
    new JobSchedule(this, 'Night', { home, job: reconcileOptOuts, every: NIGHTLY, within: Duration.hours(1) });
    const auditTexts = new JobFunction(this, 'AuditTexts', { home, facts: jobs.auditTexts });
    new JobSchedule(this, 'Audit', { home, job: auditTexts, every: 'rate(1 hour)' });
    const receiveReply = new JobFunction(this, 'ReceiveReply', { home, facts: jobs.receiveReply });
    const replies = serviceTopic(this, 'Replies', { name: `${prefix}-replies`, key, service: SMS_VOICE });
    handOver(replies, { home, job: receiveReply });
    const recordDelivery = new JobFunction(this, 'RecordDelivery', { home, facts: jobs.recordDelivery });
    hearDeliveries(this, { settings, home, recordDelivery });
    lendNumbersToSns(this, settings);
    new ClinicFilesGoingLive(this, 'ClinicFiles', {
      ...{ stage, home, jobs, uploads: data.uploads, files: clinicFiles },
    });
    new CfnOutput(this, 'RepliesTopic', { value: replies.topicArn, description: 'For the number’s two-way messages' });
  }
}

/** SNS tries for weeks, but where it is refused it does not try again: then a message would be gone. */
function handOver(topic: Topic, { home, job }: { readonly home: Home; readonly job: JobFunction }): void {
  const name = `${job.name}-topic-dead-letters`;
  const dead = deadLetterQueue(topic, { name, key: home.key, kept: KEPT_FOR_A_PERSON });
  topic.addSubscription(new LambdaSubscription(job.lambda, { deadLetterQueue: dead }));
}

interface Hearing {
  readonly settings: Settings;
  readonly home: Home;
  readonly recordDelivery: JobFunction;
}

/** What became of the texts: from SNS by its logs, from End User Messaging by its events. */
function hearDeliveries(stack: Stack, { settings, home, recordDelivery }: Hearing): void {
  if (settings.sender === 'end-user-messaging') {
    const topic = serviceTopic(stack, 'Deliveries', {
      ...{ name: `${home.prefix}-deliveries`, key: home.key, service: SMS_VOICE },
    });
    handOver(topic, { home, job: recordDelivery });
    deliveryEvents(stack, { stage: settings.stage, topic });
    return;
  }
  for (const [name, logGroupName] of Object.entries(DELIVERY_LOGS)) {
    new SubscriptionFilter(stack, name, {
      logGroup: LogGroup.fromLogGroupName(stack, `${name}Log`, logGroupName),
      destination: new LambdaDestination(recordDelivery.lambda),
      filterPattern: FilterPattern.allEvents(),
    });
  }
}
