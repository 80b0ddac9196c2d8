import type { SNSClient } from '@aws-sdk/client-sns';
import {
  CheckIfPhoneNumberIsOptedOutCommand,
  ListPhoneNumbersOptedOutCommand,
  OptInPhoneNumberCommand,
  PublishCommand,
} from '@aws-sdk/client-sns';
import { hours, minutes, plus } from '../../../core/time/units.ts';
import { errorOf, LUIS, MARIA, withNetwork } from './network.ts';

const INVALID = { name: 'InvalidParameterException', status: 400 };

async function isOptedOut(sns: SNSClient, phoneNumber: string): Promise<boolean | undefined> {
  return (await sns.send(new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber }))).isOptedOut;
}

test('a text to a phone that opted out is taken with a message id, and nothing arrives', () =>
  withNetwork(async ({ network, sns, clock }) => {
    network.optedOut.add(MARIA);
    const { MessageId } = await sns.send(new PublishCommand({ PhoneNumber: MARIA, Message: 'x' }));
    expect(network.phones.textsTo(MARIA)).toEqual([]);
    const [receipt] = await network.releaseReceipts(plus(clock.now, minutes(1)));
    expect(receipt?.notification.messageId).toBe(MessageId);
    expect(receipt?.status).toBe('FAILURE');
    expect(receipt?.delivery.providerResponse).toBe('Phone number is opted out');
  }));

test('the fault opted-out puts the phone on the list, where it stays', () =>
  withNetwork(async ({ network, sns }) => {
    network.fail({ to: MARIA, fails: 'opted-out' });
    expect(await isOptedOut(sns, MARIA)).toBe(false);
    for (const PhoneNumber of [MARIA, MARIA, LUIS]) await sns.send(new PublishCommand({ PhoneNumber, Message: 'x' }));
    expect(await isOptedOut(sns, MARIA)).toBe(true);
    expect(network.phones.texts().map(({ to }) => to)).toEqual([LUIS]);
  }));

test.each([
  { phones: 0, pages: [0], because: 'an empty list is one empty page' },
  { phones: 100, pages: [100], because: 'a full page is not followed by an empty one' },
  { phones: 101, pages: [100, 1], because: 'the hundred and first begins a page' },
  { phones: 250, pages: [100, 100, 50], because: 'each page leads to the next' },
])('a list of $phones phones comes in pages of $pages: $because', ({ phones, pages }) =>
  withNetwork(async ({ network, sns }) => {
    const all = Array.from({ length: phones }, (_, index) => `+1${2_065_550_100 + index}`);
    for (const phone of all.toReversed()) network.optedOut.add(phone);
    const seen: string[][] = [];
    let nextToken: string | undefined;
    do {
      const page = await sns.send(new ListPhoneNumbersOptedOutCommand({ nextToken }));
      seen.push(page.phoneNumbers ?? []);
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    expect(seen.map(({ length }) => length)).toEqual(pages);
    expect(seen.flat()).toEqual(all);
  }),
);

test('a token that no page gave is refused', () =>
  withNetwork(async ({ sns }) => {
    const call = sns.send(new ListPhoneNumbersOptedOutCommand({ nextToken: 'page two' }));
    expect(await errorOf(call)).toEqual(INVALID);
  }));

test.each([
  { daysLater: 0, again: INVALID, because: 'once in 30 days' },
  { daysLater: 29, again: INVALID, because: '29 days are not 30' },
  { daysLater: 30, again: undefined, because: '30 days have gone by' },
])('opting a phone in a second time $daysLater days later gives $again.name: $because', ({ daysLater, again }) =>
  withNetwork(async ({ network, sns, clock }) => {
    const optIn = () => sns.send(new OptInPhoneNumberCommand({ phoneNumber: MARIA }));
    network.optedOut.add(MARIA);
    await optIn();
    expect(await isOptedOut(sns, MARIA)).toBe(false);
    network.optedOut.add(MARIA);
    clock.now = plus(clock.now, hours(24 * daysLater));
    expect(await errorOf(optIn())).toEqual(again);
    expect(await isOptedOut(sns, MARIA)).toBe(again !== undefined);
  }),
);

test('opting in a phone that never opted out does not use up its one time', () =>
  withNetwork(async ({ network, sns }) => {
    const optIn = () => sns.send(new OptInPhoneNumberCommand({ phoneNumber: MARIA }));
    await optIn();
    network.optedOut.add(MARIA);
    expect(await errorOf(optIn())).toBeUndefined();
  }));

test('START from the phone itself counts at any time', () =>
  withNetwork(async ({ network, sns }) => {
    network.optedOut.add(MARIA);
    network.optedOut.remove(MARIA);
    expect(await isOptedOut(sns, MARIA)).toBe(false);
    expect(network.optedOut.all()).toEqual([]);
  }));

test.each([
  { call: new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: 'Maria' }), because: 'asking needs a phone' },
  { call: new OptInPhoneNumberCommand({ phoneNumber: 'Maria' }), because: 'opting in needs a phone' },
])('what is no phone is refused: $because', ({ call }) =>
  withNetwork(async ({ sns }) => {
    expect(await errorOf(sns.send(call as OptInPhoneNumberCommand))).toEqual(INVALID);
  }),
);
