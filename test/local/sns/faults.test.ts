import { PublishCommand } from '@aws-sdk/client-sns';
import { hours, plus } from '../../../core/time/units.ts';
import type { Fault } from '../../../local/sns/faults.ts';
import { errorOf, LUIS, MARIA, NO_ANSWER, withNetwork } from './network.ts';

const text = (to: string) => new PublishCommand({ PhoneNumber: to, Message: 'x' });

const faults: { fails: Fault; sees: object | undefined; arrives: boolean; receipts: string[]; because: string }[] = [
  {
    fails: 'throttled',
    sees: { name: 'Throttling', status: 400 },
    arrives: false,
    receipts: [],
    because: 'a text that was throttled was certainly not sent',
  },
  {
    fails: 'timeout-sent',
    sees: NO_ANSWER,
    arrives: true,
    receipts: ['SUCCESS'],
    because: 'only the receipt tells that it went',
  },
  {
    fails: 'timeout-lost',
    sees: NO_ANSWER,
    arrives: false,
    receipts: [],
    because: 'to its sender it looks like the one that was sent',
  },
  {
    fails: 'server-error-sent',
    sees: { name: 'InternalErrorException', status: 500 },
    arrives: true,
    receipts: ['SUCCESS'],
    because: 'SNS can fail after it sent',
  },
  {
    fails: 'server-error-lost',
    sees: { name: 'InternalErrorException', status: 500 },
    arrives: false,
    receipts: [],
    because: 'SNS can fail before it sends',
  },
  {
    fails: 'invalid-number',
    sees: { name: 'InvalidParameterException', status: 400 },
    arrives: false,
    receipts: [],
    because: 'no carrier was asked',
  },
  {
    fails: 'opted-out',
    sees: undefined,
    arrives: false,
    receipts: ['FAILURE'],
    because: 'SNS takes it, and only the receipt tells that the phone opted out',
  },
  {
    fails: 'not-authorized',
    sees: { name: 'AuthorizationErrorException', status: 403 },
    arrives: false,
    receipts: [],
    because: 'a role that may not publish sends nothing',
  },
];

test.each(faults)('$fails: the client sees $sees.name, arrives $arrives: $because', (fault) =>
  withNetwork(async ({ network, sns, clock }) => {
    network.fail({ to: MARIA, fails: fault.fails });
    expect(await errorOf(sns.send(text(MARIA)))).toEqual(fault.sees);
    expect(network.phones.textsTo(MARIA)).toHaveLength(fault.arrives ? 1 : 0);
    const receipts = await network.releaseReceipts(plus(clock.now, hours(1)));
    expect(receipts.map(({ status }) => status)).toEqual(fault.receipts);
  }),
);

test('after a lost connection the next text goes as always', () =>
  withNetwork(async ({ network, sns }) => {
    await sns.send(text(MARIA));
    network.fail({ fails: 'timeout-lost' });
    expect(await errorOf(sns.send(text(MARIA)))).toEqual(NO_ANSWER);
    await sns.send(text(MARIA));
    expect(network.phones.textsTo(MARIA)).toHaveLength(2);
  }));

test.each([
  { to: MARIA, times: 2, outcomes: ['Throttling', undefined, 'Throttling', undefined], because: 'it is for one phone' },
  { to: undefined, times: 2, outcomes: ['Throttling', 'Throttling', undefined, undefined], because: 'it is for any' },
  {
    to: undefined,
    times: undefined,
    outcomes: ['Throttling', undefined, undefined, undefined],
    because: 'once is usual',
  },
  { to: MARIA, times: 0, outcomes: [undefined, undefined, undefined, undefined], because: 'no times is never' },
])('a fault to $to, $times times, meets $outcomes: $because', ({ to, times, outcomes }) =>
  withNetwork(async ({ network, sns }) => {
    network.fail({ fails: 'throttled', ...(to ? { to } : {}), ...(times === undefined ? {} : { times }) });
    const met: (string | undefined)[] = [];
    for (const phone of [MARIA, LUIS, MARIA, LUIS]) met.push((await errorOf(sns.send(text(phone))))?.name);
    expect(met).toEqual(outcomes);
  }),
);

test('faults of one phone come in the order in which they were asked for', () =>
  withNetwork(async ({ network, sns }) => {
    network.fail({ to: MARIA, fails: 'throttled' });
    network.fail({ to: MARIA, fails: 'server-error-lost' });
    expect((await errorOf(sns.send(text(MARIA))))?.name).toBe('Throttling');
    expect((await errorOf(sns.send(text(MARIA))))?.name).toBe('InternalErrorException');
  }));

test('a text that SNS refuses uses up no fault', () =>
  withNetwork(async ({ network, sns }) => {
    network.fail({ fails: 'throttled' });
    const empty = new PublishCommand({ PhoneNumber: MARIA, Message: '' });
    expect((await errorOf(sns.send(empty)))?.name).toBe('InvalidParameterException');
    expect((await errorOf(sns.send(text(MARIA))))?.name).toBe('Throttling');
  }));
