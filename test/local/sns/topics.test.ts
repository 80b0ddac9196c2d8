import {
  CreateTopicCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  paginateListSubscriptionsByTopic,
  SetSubscriptionAttributesCommand,
  SubscribeCommand,
  type SubscribeCommandInput,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { errorOf, type Rig, withNetwork } from './network.ts';

const TopicArn = 'arn:aws:sns:us-east-1:000000000000:staff';
const NOT_FOUND = { name: 'NotFoundException', status: 404 };
const INVALID = { name: 'InvalidParameterException', status: 400 };
const DESK = 'desk@harbor.example';

const withTopic = (test: (rig: Rig) => Promise<void>) =>
  withNetwork(async (rig) => {
    await rig.sns.send(new CreateTopicCommand({ Name: 'staff', Attributes: { KmsMasterKeyId: 'key' } }));
    await test(rig);
  });

const subscribing = (more: Partial<SubscribeCommandInput> = {}) =>
  new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: DESK, ...more });
const filter = (...staff: string[]) => ({ FilterPolicy: JSON.stringify({ staff }) });
const publishing = (staff: string) =>
  new PublishCommand({
    ...{ TopicArn, Message: `for ${staff}`, Subject: 'Harbor: a task' },
    MessageAttributes: { staff: { DataType: 'String', StringValue: staff } },
  });

test('the same topic made again is the same, and with another key it is an error', () =>
  withTopic(async ({ sns }) => {
    const again = (KmsMasterKeyId: string) => new CreateTopicCommand({ Name: 'staff', Attributes: { KmsMasterKeyId } });
    expect((await sns.send(again('key'))).TopicArn).toBe(TopicArn);
    expect(await errorOf(sns.send(again('other')))).toEqual(INVALID);
  }));

test.each([
  { what: 'publish', call: ({ sns }: Rig) => sns.send(publishing('desk')) },
  { what: 'subscribe', call: ({ sns }: Rig) => sns.send(subscribing()) },
  { what: 'list', call: ({ sns }: Rig) => sns.send(new ListSubscriptionsByTopicCommand({ TopicArn })) },
])('without a topic there is nothing to $what to', ({ call }) =>
  withNetwork(async (rig) => expect(await errorOf(call(rig))).toEqual(NOT_FOUND)),
);

test.each([
  { more: { Protocol: 'pigeon' }, because: 'there is no such protocol' },
  { more: { Endpoint: 'desk' }, because: 'it is no address' },
  { more: { Protocol: 'https', Endpoint: 'http://pager.example' }, because: 'it is not https' },
  { more: { Attributes: { FilterPolicy: '{staff' } }, because: 'a filter is JSON' },
])('Subscribe is refused: $because', ({ more }) =>
  withTopic(async ({ sns }) => expect(await errorOf(sns.send(subscribing(more)))).toEqual(INVALID)),
);

test('only who has confirmed, and whom the filter lets, gets a message', () =>
  withTopic(async ({ sns, network }) => {
    const { SubscriptionArn } = await sns.send(subscribing({ Attributes: filter('desk') }));
    expect(SubscriptionArn).toBe('pending confirmation');
    await sns.send(publishing('desk'));
    network.topics.confirm(DESK);
    for (const staff of ['desk', 'nurse']) await sns.send(publishing(staff));
    expect(network.topics.deliveries).toMatchObject([
      { endpoint: DESK, message: 'for desk', subject: 'Harbor: a task' },
    ]);
  }));

test('subscribed again they are asked again, and with another filter it is an error', () =>
  withTopic(async ({ sns, network }) => {
    for (let times = 0; times < 2; times += 1) await sns.send(subscribing({ Attributes: filter('desk') }));
    expect(network.topics.page(TopicArn).subscriptions).toMatchObject([{ asked: 2 }]);
    expect(await errorOf(sns.send(subscribing({ Attributes: filter('nurse') })))).toEqual(INVALID);
  }));

test('a filter is changed, and a subscription taken away, by its ARN once it is confirmed', () =>
  withTopic(async ({ sns, network }) => {
    await sns.send(subscribing({ Attributes: filter('desk') }));
    const list = () => sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
    expect((await list()).Subscriptions).toMatchObject([{ SubscriptionArn: 'PendingConfirmation', Endpoint: DESK }]);
    const SubscriptionArn = 'PendingConfirmation';
    expect(await errorOf(sns.send(new UnsubscribeCommand({ SubscriptionArn })))).toEqual(INVALID);
    network.topics.confirm(DESK);
    const arn = (await list()).Subscriptions?.[0]?.SubscriptionArn;
    await sns.send(
      new SetSubscriptionAttributesCommand({
        ...{ SubscriptionArn: arn, AttributeName: 'FilterPolicy', AttributeValue: '{"staff":["nurse"]}' },
      }),
    );
    for (const staff of ['desk', 'nurse']) await sns.send(publishing(staff));
    expect(network.topics.deliveries).toMatchObject([{ message: 'for nurse' }]);
    await sns.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
    expect((await list()).Subscriptions).toEqual([]);
    expect(await errorOf(sns.send(new UnsubscribeCommand({ SubscriptionArn: arn })))).toEqual(NOT_FOUND);
  }));

test('more than a hundred come in pages, each once', () =>
  withTopic(async ({ sns }) => {
    for (let n = 0; n < 101; n += 1) await sns.send(subscribing({ Endpoint: `d${n}@harbor.example` }));
    const pages: number[] = [];
    for await (const { Subscriptions = [] } of paginateListSubscriptionsByTopic({ client: sns }, { TopicArn })) {
      pages.push(new Set(Subscriptions.map(({ Endpoint }) => Endpoint)).size);
    }
    expect(pages).toEqual([100, 1]);
  }));
