import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

interface TopicFacts {
  readonly name: string;
  readonly key: IKey;
  /** Such as `sms-voice.amazonaws.com`. */
  readonly service: string;
}

/** An encrypted topic on which one service of AWS speaks, for this account and over TLS, and nobody else. */
export function serviceTopic(scope: Construct, id: string, { name, key, service }: TopicFacts): Topic {
  const topic = new Topic(scope, id, { topicName: name, masterKey: key, enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'OneService',
      principals: [new ServicePrincipal(service)],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  return topic;
}
