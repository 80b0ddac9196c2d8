import { Aws, type Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnConfigurationSet, CfnResourcePolicy } from 'aws-cdk-lib/aws-smsvoice';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { type Settings, stageName } from './settings.ts';

/** What the sending Lambda needs to send with the provider that the stage chose. */
export function maySend(stack: Stack, settings: Settings): PolicyStatement[] {
  return settings.sender === 'sns' ? mayPublish(stack, settings) : maySendText(stack, settings);
}

function mayPublish(stack: Stack, { numberIds }: Settings): PolicyStatement[] {
  return [
    // A phone is its own resource and has no ARN. Whatever else can be published to has one.
    new PolicyStatement({
      sid: 'TextPhones',
      actions: ['sns:Publish'],
      notResources: [`arn:${Aws.PARTITION}:sns:*:*:*`],
    }),
    ...(numberIds.length > 0
      ? [
          new PolicyStatement({
            sid: 'FromOurNumbers',
            actions: ['sms-voice:SendTextMessage'],
            resources: numberIds.map((id) => numberArn(stack, id)),
            conditions: { StringEquals: { 'aws:CalledViaLast': 'sns.amazonaws.com' } },
          }),
        ]
      : []),
  ];
}

function maySendText(stack: Stack, { stage, numberIds }: Settings): PolicyStatement[] {
  const resources = [...numberIds.map((id) => numberArn(stack, id)), configurationSetArn(stack, stage)];
  return [new PolicyStatement({ sid: 'TextPhones', actions: ['sms-voice:SendTextMessage'], resources })];
}

/** Since September 2024 a number lets SNS send from it only by a policy of its own, within one account too. */
export function lendNumbersToSns(stack: Stack, { numberIds }: Settings): void {
  for (const id of numberIds) lendNumberToSns(stack, id);
}

function lendNumberToSns(stack: Stack, id: string): void {
  const resourceArn = numberArn(stack, id);
  new CfnResourcePolicy(stack, `NumberPolicy ${id}`, {
    resourceArn,
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'SnsSendsFromThisNumber',
          Effect: 'Allow',
          Principal: { Service: 'sns.amazonaws.com' },
          Action: 'sms-voice:SendTextMessage',
          Resource: resourceArn,
          Condition: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
        },
      ],
    },
  });
}

/** Tells a topic what became of each text that End User Messaging sent. */
export function deliveryEvents(stack: Stack, { stage, topic }: { stage: string; topic: Topic }): void {
  const events = new CfnConfigurationSet(stack, 'ConfigurationSet', {
    configurationSetName: stageName(stage),
    eventDestinations: [
      {
        eventDestinationName: 'deliveries',
        enabled: true,
        matchingEventTypes: ['TEXT_ALL'],
        snsDestination: { topicArn: topic.topicArn },
      },
    ],
  });
  // Its topic must let it in before it is made.
  events.node.addDependency(topic);
}

function configurationSetArn(stack: Stack, stage: string): string {
  return stack.formatArn({
    service: 'sms-voice',
    resource: 'configuration-set',
    resourceName: stageName(stage),
  });
}

function numberArn(stack: Stack, numberId: string): string {
  return stack.formatArn({ service: 'sms-voice', resource: 'phone-number', resourceName: numberId });
}
