import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

interface TopicFacts {
  readonly name: string;
  readonly key: IKey;
}

/** A topic of ours: encrypted, and spoken to over TLS only. */
export function ownTopic(scope: Construct, id: string, { name, key }: TopicFacts): Topic {
  return new Topic(scope, id, { topicName: name, masterKey: key, enforceSSL: true });
}

/** A topic on which End User Messaging speaks, and nobody else: what phones write, or what became of texts. */
export function smsVoiceTopic(scope: Construct, id: string, facts: TopicFacts): Topic {
  const topic = ownTopic(scope, id, facts);
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'EndUserMessaging',
      principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  return topic;
}
