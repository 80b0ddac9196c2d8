import { PublishCommand } from '@aws-sdk/client-sns';
import { minutes, plus, seconds } from '../../../core/time/units.ts';
import type { Receipt } from '../../../local/sns/receipts.ts';
import { LUIS, MARIA, START, withNetwork } from './network.ts';

const text = (PhoneNumber: string, Message = 'x') => new PublishCommand({ PhoneNumber, Message });

test('a receipt has the shape of the delivery log', () =>
  withNetwork(async ({ network, sns }) => {
    const { MessageId } = await sns.send(text(MARIA, 'a'.repeat(161)));
    const [receipt] = await network.releaseReceipts(plus(START, seconds(20)));
    expect(receipt).toEqual({
      notification: { messageId: MessageId, timestamp: '2026-03-01 18:00:00.000' },
      delivery: {
        phoneCarrier: 'Local Phones',
        destination: MARIA,
        numberOfMessageParts: 2,
        priceInUSD: 0.0129,
        smsType: 'Promotional',
        providerResponse: 'Message has been accepted by phone carrier',
        dwellTimeMs: 599,
        dwellTimeMsUntilDeviceAck: 20_000,
      },
      status: 'SUCCESS',
    });
  }));

test.each([
  { seconds: 19, released: [], next: 20, because: 'a receipt takes 20 seconds' },
  { seconds: 20, released: [MARIA], next: 50, because: 'it is due at 20 seconds exactly' },
  { seconds: 49, released: [MARIA], next: 50, because: 'the second text went 30 seconds later' },
  { seconds: 50, released: [MARIA, LUIS], next: undefined, because: 'both are due, the earlier first' },
])('by $seconds s the receipts of $released are out: $because', ({ seconds: by, released, next }) =>
  withNetwork(async ({ network, sns, clock }) => {
    await sns.send(text(MARIA));
    clock.now = plus(START, seconds(30));
    await sns.send(text(LUIS));
    const receipts = await network.releaseReceipts(plus(START, seconds(by)));
    expect(receipts.map(({ delivery }) => delivery.destination)).toEqual(released);
    expect(network.receipts.nextDue()).toEqual(next === undefined ? undefined : plus(START, seconds(next)));
  }),
);

test('each receipt is heard once, and the next waits until the last was taken', () =>
  withNetwork(async ({ network, sns }) => {
    const heard: string[] = [];
    network.onReceipt(async ({ delivery }: Receipt) => {
      heard.push(`${delivery.destination} comes`);
      await Promise.resolve();
      heard.push(`${delivery.destination} is taken`);
    });
    await sns.send(text(MARIA));
    await sns.send(text(LUIS));
    await Promise.all([1, 2].map(() => network.releaseReceipts(plus(START, minutes(1)))));
    expect(heard).toEqual([MARIA, LUIS].flatMap((phone) => [`${phone} comes`, `${phone} is taken`]));
  }));

test.each([
  { price: '0.0065', arrives: 1, because: 'a part costs 0.00645' },
  { price: '0.006', arrives: 0, because: 'it would cost more' },
])('a text that may cost $price arrives $arrives times: $because', ({ price, arrives }) =>
  withNetwork(async ({ network, sns }) => {
    const MaxPrice = { DataType: 'Number', StringValue: price };
    const MessageAttributes = { 'AWS.SNS.SMS.MaxPrice': MaxPrice };
    await sns.send(new PublishCommand({ PhoneNumber: MARIA, Message: 'x', MessageAttributes }));
    expect(network.phones.textsTo(MARIA)).toHaveLength(arrives);
    const [receipt] = await network.releaseReceipts(plus(START, minutes(1)));
    expect(receipt?.status).toBe(arrives ? 'SUCCESS' : 'FAILURE');
  }),
);
