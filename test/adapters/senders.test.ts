import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endUserMessagingSender } from '../../adapters/end-user-messaging/sender.ts';
import { readTextEvent } from '../../adapters/end-user-messaging/text-event.ts';
import { snsSender } from '../../adapters/sns/sender.ts';
import { hours, minutes, plus } from '../../core/time/units.ts';
import type { Outgoing, Sender, Sent } from '../../jobs/ports/sender.ts';
import { LOCAL_ACCESS } from '../../local/local-access.ts';
import { startLoopbackServer } from '../../local/loopback-server.ts';
import type { Fault } from '../../local/sns/faults.ts';
import type { PhoneNetwork } from '../../local/sns/phone-network.ts';
import { MARIA, type Rig, START, withNetwork } from '../local/sns/network.ts';

const TEXT = { clinic: 'harbor', plan: 'p1', id: 'p1/v1/day-before/x', attempt: 1, claimedAt: '2026-03-01T18:00:00Z' };
const OUTGOING: Outgoing = {
  ...{ to: MARIA, body: 'Harbor: your visit is Tue Mar 3.' },
  ...{ usefulUntil: plus(START, hours(4)), text: TEXT },
};

const SENDERS = ['sns', 'end-user-messaging'] as const;
type Service = (typeof SENDERS)[number];

function senderOf(service: Service, network: PhoneNetwork): Sender {
  if (service === 'sns') return snsSender({ ...LOCAL_ACCESS, endpoint: network.endpoint });
  const access = { ...LOCAL_ACCESS, endpoint: network.smsVoiceEndpoint };
  return endUserMessagingSender(access, { clock: { now: () => START }, configurationSet: 'between-visits-prod' });
}

const withSender = (service: Service, test: (sender: Sender, rig: Rig) => Promise<void>) =>
  withNetwork((rig) => test(senderOf(service, rig.network), rig));

/** What both say of one fault; where they differ, each in turn. */
interface Row {
  readonly fails: Fault;
  readonly sent: Sent | Readonly<Record<Service, object>>;
  readonly arrives: boolean;
  readonly because: string;
}

const ROWS: readonly Row[] = [
  {
    fails: 'throttled',
    sent: {
      sns: { outcome: 'not-sent', error: 'Throttling' },
      'end-user-messaging': { outcome: 'not-sent', error: 'ThrottlingException' },
    },
    arrives: false,
    because: 'it was refused for now',
  },
  { fails: 'timeout-sent', sent: { outcome: 'unsure' }, arrives: true, because: 'nobody answered' },
  { fails: 'timeout-lost', sent: { outcome: 'unsure' }, arrives: false, because: 'nobody answered' },
  { fails: 'server-error-sent', sent: { outcome: 'unsure' }, arrives: true, because: 'a 5xx says nothing' },
  { fails: 'server-error-lost', sent: { outcome: 'unsure' }, arrives: false, because: 'a 5xx says nothing' },
  {
    fails: 'invalid-number',
    sent: { outcome: 'refused', reason: 'failed' },
    arrives: false,
    because: 'no try will help',
  },
  {
    fails: 'not-authorized',
    sent: {
      sns: { outcome: 'not-sent', error: 'AuthorizationErrorException' },
      'end-user-messaging': { outcome: 'not-sent', error: 'AccessDeniedException' },
    },
    arrives: false,
    because: 'a person must give the right first',
  },
  {
    fails: 'opted-out',
    sent: {
      sns: { outcome: 'accepted' },
      'end-user-messaging': { outcome: 'refused', reason: 'opted-out' },
    },
    arrives: false,
    because: 'SNS takes it and only its receipt tells; the other looks first',
  },
  {
    fails: 'spend-limit',
    sent: {
      sns: { outcome: 'accepted' },
      'end-user-messaging': {
        ...{ outcome: 'not-sent', error: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT', limit: 'spend-limit' },
      },
    },
    arrives: false,
    because: 'SNS takes it and only its receipt tells; the other looks first',
  },
  { fails: 'unreachable', sent: { outcome: 'accepted' } as Sent, arrives: false, because: 'only its receipt tells' },
];

const CASES = SENDERS.flatMap((service) =>
  ROWS.map((row) => ({ ...row, service, sent: 'outcome' in row.sent ? row.sent : row.sent[service] })),
);

test.each(CASES)('$service: $fails is $sent.outcome: $because', async ({ service, fails, sent, arrives }) => {
  await withSender(service, async (sender, { network }) => {
    network.fail({ fails });
    expect(await sender.send(OUTGOING)).toMatchObject(sent);
    expect(network.phones.textsTo(MARIA)).toHaveLength(arrives ? 1 : 0);
    // One call, one publish: the SDK's own retries would have met no fault the second time.
    network.optedOut.remove(MARIA);
    expect(await sender.send(OUTGOING)).toMatchObject({ outcome: 'accepted' });
    expect(network.phones.textsTo(MARIA)).toHaveLength(arrives ? 2 : 1);
  });
});

test('SNS: that the number which texts come from is not valid says nothing of the patient’s phone', async () => {
  const message =
    'Invalid parameter: AWS.MM.SMS.OriginationNumber Reason: +12065550100 is no phone number of this account';
  const body = `<ErrorResponse><Error><Code>InvalidParameter</Code><Message>${message}</Message></Error></ErrorResponse>`;
  const server = await startLoopbackServer(() => ({ status: 400, headers: { 'content-type': 'text/xml' }, body }));
  try {
    const sent = await snsSender({ ...LOCAL_ACCESS, endpoint: server.endpoint }).send(OUTGOING);
    expect(sent).toEqual({ outcome: 'not-sent', error: 'InvalidParameterException' });
  } finally {
    await server.stop();
  }
});

test('no connection is kept until the next run, in which it may be dropped: a text on it would be unsure', async () => {
  const closed = Promise.withResolvers<void>();
  const server = createServer((request, response) => request.resume().on('end', () => response.end()));
  server.on('connection', (socket) => socket.on('close', closed.resolve));
  server.keepAliveTimeout = 0;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await snsSender({ ...LOCAL_ACCESS, endpoint: `http://127.0.0.1:${port}` }).send(OUTGOING);
  await closed.promise;
  server.close();
});

test.each(SENDERS)('%s: an accepted text comes with the id that its receipt will have', async (service) => {
  await withSender(service, async (sender, { network }) => {
    const sent = await sender.send(OUTGOING);
    expect(sent).toEqual({ outcome: 'accepted', providerId: network.phones.textsTo(MARIA)[0]?.messageId });
  });
});

/** What a socket says is lost inside a test's sandbox, so a program of its own asks. */
test.each(SENDERS)('%s: a provider out of reach was certainly not told', (service) => {
  const file = new URL(`../../adapters/${service}/sender.ts`, import.meta.url);
  const maker = service === 'sns' ? 'snsSender' : 'endUserMessagingSender';
  const config = JSON.stringify({ ...LOCAL_ACCESS, endpoint: 'http://127.0.0.1:1' });
  const script = `
    const { ${maker} } = await import('${file}');
    const sender = ${maker}(${config}, { clock: { now: () => 0 } });
    console.log(JSON.stringify(await sender.send(${JSON.stringify(OUTGOING)})));`;
  const { stdout } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual({ outcome: 'not-sent', error: 'ECONNREFUSED' });
});

test.each(SENDERS)('%s: the number it goes out from and the price it may cost are the clinic’s', async (service) => {
  await withSender(service, async (sender, { network, clock }) => {
    const dear = await sender.send({ ...OUTGOING, number: '+12065550100', maxPrice: 0.001 });
    for (const maxPrice of [0.05, 10]) await sender.send({ ...OUTGOING, number: '+12065550100', maxPrice });
    expect(network.phones.textsTo(MARIA).map(({ from }) => from)).toEqual(['+12065550100', '+12065550100']);
    if (service === 'end-user-messaging') {
      expect(dear).toEqual({ outcome: 'not-sent', error: 'PRICE_OVER_THRESHOLD', limit: 'price-limit' });
      return;
    }
    const receipts = await network.releaseReceipts(plus(clock.now, minutes(1)));
    expect(receipts.map(({ delivery }) => delivery.providerResponse)).toContain('This delivery would exceed max price');
  });
});

test('End User Messaging gives back which text its event speaks of', async () => {
  await withSender('end-user-messaging', async (sender, { network }) => {
    network.fail({ fails: 'timeout-sent' });
    await sender.send(OUTGOING);
    const events = await network.releaseEvents(plus(START, minutes(1)));
    expect(events.map((event) => readTextEvent(JSON.stringify(event)))).toEqual(
      ['taken', 'delivered'].map((outcome) => ({
        ...{ outcome, text: TEXT, phone: MARIA, publishedAt: '2026-03-01T18:00:00Z' },
        providerId: network.phones.textsTo(MARIA)[0]?.messageId,
      })),
    );
  });
});
