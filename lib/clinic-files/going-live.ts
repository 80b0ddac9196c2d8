import { createHash } from 'node:crypto';
import { CustomResource, Duration } from 'aws-cdk-lib';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { UPLOADS } from '../../adapters/clinic-files.ts';
import { mayUseFiles } from '../access/files.ts';
import { type Home, JobFunction } from '../jobs/job-function.ts';
import { type Jobs, PUBLISHING_AT_ONCE } from '../jobs/jobs.ts';
import { JobSchedule } from '../jobs/schedule.ts';
import { KEPT_AS_NEWS } from '../queues.ts';
import { settingsBucketName } from '../stacks/data.ts';
import type { ClinicFile } from './clinic-files.ts';

const UPLOADED_WITHIN = Duration.minutes(2);

interface GoingLive {
  readonly stage: string;
  readonly home: Home;
  readonly jobs: Jobs;
  readonly uploads: Queue;
  readonly files: readonly ClinicFile[];
}

/** A clinic's file goes live: put into the bucket by a deploy or by hand, it is checked and published by a Lambda. */
export class ClinicFilesGoingLive extends Construct {
  constructor(scope: Construct, id: string, { stage, home, jobs, uploads, files }: GoingLive) {
    super(scope, id);
    const publishClinic = new JobFunction(this, 'PublishClinic', { home, facts: jobs.publishClinic });
    new EventSourceMapping(this, 'Uploads', {
      target: publishClinic.lambda,
      eventSourceArn: uploads.queueArn,
      batchSize: 1,
      maxConcurrency: PUBLISHING_AT_ONCE,
    });
    new JobSchedule(this, 'Unfinished', { home, job: publishClinic, every: 'rate(5 minutes)' });
    if (files.length > 0) upload(this, { stage, home, files });
  }
}

/** Puts the files that a deploy brings into the bucket: those that changed since the deploy before. */
function upload(scope: Construct, { stage, home, files }: Omit<GoingLive, 'jobs' | 'uploads'>): void {
  const putClinicFiles = new JobFunction(scope, 'PutClinicFiles', {
    home,
    facts: {
      name: 'put-clinic-files',
      description: 'Puts the clinic files of a deploy into the settings bucket',
      memoryMiB: 256,
      timeout: Duration.seconds(60),
      concurrency: 1,
      retries: { times: 2, within: UPLOADED_WITHIN },
      // The deploy has failed long before, and said so.
      deadLettersKept: KEPT_AS_NEWS,
      environment: { BETWEEN_VISITS_SETTINGS_BUCKET: settingsBucketName(stage) },
      beside: Object.fromEntries(files.map(({ id }) => [`clinics/${id}.yaml`, `clinics/${id}.yaml`])),
      may: mayUseFiles({ stage, key: home.key, write: UPLOADS }),
    },
  });
  new CustomResource(scope, 'Files', {
    resourceType: 'Custom::ClinicFiles',
    serviceToken: putClinicFiles.lambda.functionArn,
    serviceTimeout: UPLOADED_WITHIN,
    properties: { Files: Object.fromEntries(files.map(({ id, text }) => [id, digest(text)])) },
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
