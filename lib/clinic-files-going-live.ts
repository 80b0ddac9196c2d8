import { createHash } from 'node:crypto';
import { CustomResource, Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { ClinicFile } from './clinic-files.ts';
import { settingsBucketName } from './data-stack.ts';
import { deadLetterQueue, KEPT_AS_NEWS, KEPT_FOR_A_PERSON } from './dead-letters.ts';
import { type Home, JobFunction } from './job-function.ts';
import { type Jobs, mayUseFiles, UPLOADS } from './jobs.ts';

/** How long EventBridge tries to hand an upload over. */
const HANDED_OVER_WITHIN = Duration.hours(24);
const UPLOADED_WITHIN = Duration.minutes(2);

interface GoingLive {
  readonly stage: string;
  readonly home: Home;
  readonly jobs: Jobs;
  readonly files: readonly ClinicFile[];
}

/** A clinic's file goes live: put into the bucket by a deploy or by hand, it is checked and published by a Lambda. */
export class ClinicFilesGoingLive extends Construct {
  constructor(scope: Construct, id: string, { stage, home, jobs, files }: GoingLive) {
    super(scope, id);
    const publishClinic = new JobFunction(this, 'PublishClinic', { home, facts: jobs.publishClinic });
    const uploads = new Rule(this, 'Uploads', {
      ruleName: `${home.prefix}-clinic-files`,
      description: 'A clinic’s file was put into the settings bucket',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [settingsBucketName(stage)] }, object: { key: [{ prefix: UPLOADS }] } },
      },
    });
    uploads.addTarget(
      new LambdaFunction(publishClinic.lambda, {
        deadLetterQueue: deadLetterQueue(uploads, {
          ...{ name: `${home.prefix}-uploads-dead-letters`, key: home.key, kept: KEPT_FOR_A_PERSON },
        }),
        maxEventAge: HANDED_OVER_WITHIN,
      }),
    );
    if (files.length > 0) upload(this, { stage, home, files }).node.addDependency(uploads, publishClinic);
  }
}

/** Puts the files that a deploy brings into the bucket: those that changed since the deploy before. */
function upload(scope: Construct, { stage, home, files }: Omit<GoingLive, 'jobs'>): CustomResource {
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
  return new CustomResource(scope, 'Files', {
    resourceType: 'Custom::ClinicFiles',
    serviceToken: putClinicFiles.lambda.functionArn,
    serviceTimeout: UPLOADED_WITHIN,
    properties: { Files: Object.fromEntries(files.map(({ id, text }) => [id, digest(text)])) },
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
