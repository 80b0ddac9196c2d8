import type { Account } from './account.ts';
import { type Query, type Result, readMap, required } from './query.ts';
import { invalidParameter } from './refusal.ts';
import type { Subscription } from './topics.ts';

type TopicAction = (query: Query, account: Account) => Result;

/** What can be asked of topics besides publishing to one. */
export const TOPIC_ACTIONS: readonly (readonly [string, TopicAction])[] = [
  ['CreateTopic', create],
  ['Subscribe', subscribe],
  ['ListSubscriptionsByTopic', list],
  ['Unsubscribe', unsubscribe],
  ['SetSubscriptionAttributes', setAttribute],
];

const ACCOUNT = 'arn:aws:sns:us-east-1:000000000000:';

function create(query: Query, { topics }: Account): Result {
  const name = required(query, 'Name');
  topics.create(name, readMap(query, 'Attributes'));
  return { TopicArn: `${ACCOUNT}${name}` };
}

/** Whoever did not ask for the ARN is told that it waits for a word of the subscriber. */
function subscribe(query: Query, { topics }: Account): Result {
  const subscription = topics.subscribe(required(query, 'TopicArn'), {
    protocol: required(query, 'Protocol'),
    endpoint: query.get('Endpoint') ?? '',
    filter: readMap(query, 'Attributes').get('FilterPolicy'),
  });
  const isTold = subscription.isConfirmed || query.get('ReturnSubscriptionArn') === 'true';
  return { SubscriptionArn: isTold ? subscription.arn : 'pending confirmation' };
}

function list(query: Query, { topics }: Account): Result {
  const topicArn = required(query, 'TopicArn');
  const { subscriptions, nextToken } = topics.page(topicArn, query.get('NextToken') ?? undefined);
  return { Subscriptions: subscriptions.map((each) => listed(each, topicArn)), NextToken: nextToken };
}

function listed({ arn, protocol, endpoint, isConfirmed }: Subscription, topicArn: string) {
  return {
    ...{ TopicArn: topicArn, Protocol: protocol, SubscriptionArn: isConfirmed ? arn : 'PendingConfirmation' },
    ...{ Owner: topicArn.split(':').at(-2) ?? '', Endpoint: endpoint },
  };
}

function unsubscribe(query: Query, { topics }: Account): Result {
  topics.unsubscribe(required(query, 'SubscriptionArn'));
  return {};
}

function setAttribute(query: Query, { topics }: Account): Result {
  const name = required(query, 'AttributeName');
  if (name !== 'FilterPolicy') throw invalidParameter('AttributeName');
  topics.setFilter(required(query, 'SubscriptionArn'), query.get('AttributeValue') ?? '{}');
  return {};
}
