import { Aws, type Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { ROLES } from '../../core/clinic/clinic.ts';
import { ENCRYPTING } from '../access/stage-key.ts';
import { WideStatement } from '../access/wide-statement.ts';
import { maySend } from '../sending.ts';
import { type Settings, stageName } from '../settings.ts';

interface StageParts {
  readonly settings: Settings;
  readonly key: IKey;
}

/** What tells a Lambda where the topics of staff are: a clinic's id, a hyphen and a role follow. */
export function staffTopicsEnvironment(stack: Stack, { settings, key }: StageParts): Readonly<Record<string, string>> {
  return {
    BETWEEN_VISITS_STAFF_TOPICS: topic(stack, settings, ''),
    BETWEEN_VISITS_STAFF_TOPICS_KEY: key.keyArn,
  };
}

/** What a role needs to page staff by topics and texts, and to make a topic that is missing. */
export function mayPage(stack: Stack, { settings, key }: StageParts): PolicyStatement[] {
  return [
    ...maySend(stack, settings),
    ofTopics(stack, settings, { sid: 'PageStaff', actions: ['sns:Publish', 'sns:CreateTopic', 'sns:Subscribe'] }),
    new PolicyStatement({
      sid: 'EncryptPages',
      actions: ENCRYPTING,
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `sns.${Aws.REGION}.amazonaws.com` } },
    }),
  ];
}

/** What a role needs besides to make a clinic's topics what its file says. */
export function mayEnlist(stack: Stack, settings: Settings): PolicyStatement[] {
  return [
    ofTopics(stack, settings, { sid: 'SeeStaff', actions: ['sns:ListSubscriptionsByTopic'] }),
    new WideStatement('A subscription is no resource of IAM’s.', {
      sid: 'ChangeStaff',
      actions: ['sns:SetSubscriptionAttributes', 'sns:Unsubscribe'],
      resources: ['*'],
    }),
  ];
}

/** By role, so that no topic but those of staff is among them. */
function ofTopics(stack: Stack, settings: Settings, props: { readonly sid: string; readonly actions: string[] }) {
  const resources = ROLES.map((role) => topic(stack, settings, `*-${role}`));
  return new WideStatement('Clinics come without a deploy, and each has topics of its own.', { ...props, resources });
}

function topic(stack: Stack, { stage }: Settings, rest: string): string {
  return stack.formatArn({ service: 'sns', resource: `${stageName(stage)}-${rest}` });
}
