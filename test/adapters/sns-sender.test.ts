import { spawnSync } from 'node:child_process';
import { snsSender } from '../../adapters/sns-sender.ts';
import { minutes, plus } from '../../core/time/units.ts';
import type { Sent } from '../../jobs/ports.ts';
import { LOCAL_ACCESS } from '../../local/local-access.ts';
import type { Fault } from '../../local/sns/faults.ts';
import { MARIA, withNetwork } from '../local/sns/network.ts';

const OUTGOING = { id: 'p1/v1/day-before/x', to: MARIA, body: 'Harbor: your visit is Tue Mar 3.' };

test.each<{ fails: Fault; sent: Sent; arrives: boolean; because: string }>([
  {
    fails: 'throttled',
    sent: { outcome: 'not-sent', error: 'Throttling' },
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
    sent: { outcome: 'not-sent', error: 'AuthorizationErrorException' },
    arrives: false,
    because: 'a person must give the right first',
  },
])('$fails is $sent.outcome: $because', async ({ fails, sent, arrives }) => {
  await withNetwork(async ({ network }) => {
    network.fail({ fails });
    const sender = snsSender({ ...LOCAL_ACCESS, endpoint: network.endpoint });
    expect(await sender.send(OUTGOING)).toEqual(sent);
    expect(network.phones.textsTo(MARIA)).toHaveLength(arrives ? 1 : 0);
    // One call, one publish: the SDK's own retries would have met no fault the second time.
    expect(await sender.send(OUTGOING)).toMatchObject({ outcome: 'accepted' });
    expect(network.phones.textsTo(MARIA)).toHaveLength(arrives ? 2 : 1);
  });
});

test('an accepted text comes with the id that its receipt will have', async () => {
  await withNetwork(async ({ network }) => {
    const sent = await snsSender({ ...LOCAL_ACCESS, endpoint: network.endpoint }).send(OUTGOING);
    expect(sent).toEqual({ outcome: 'accepted', providerId: network.phones.textsTo(MARIA)[0]?.messageId });
  });
});

test('a phone that opted out is taken, and only its receipt tells', async () => {
  await withNetwork(async ({ network }) => {
    network.optedOut.add(MARIA);
    expect(await snsSender({ ...LOCAL_ACCESS, endpoint: network.endpoint }).send(OUTGOING)).toMatchObject({
      outcome: 'accepted',
    });
    expect(network.phones.textsTo(MARIA)).toHaveLength(0);
  });
});

/** What a socket says is lost inside a test's sandbox, so a program of its own asks. */
test('a provider out of reach was certainly not told', () => {
  const sender = new URL('../../adapters/sns-sender.ts', import.meta.url);
  const config = JSON.stringify({ ...LOCAL_ACCESS, endpoint: 'http://127.0.0.1:1' });
  const script = `
    const { snsSender } = await import('${sender}');
    console.log(JSON.stringify(await snsSender(${config}).send(${JSON.stringify(OUTGOING)})));`;
  const { stdout } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual({ outcome: 'not-sent', error: 'ECONNREFUSED' });
});

test('the number it goes out from and the price it may cost are the clinic’s', async () => {
  await withNetwork(async ({ network, clock }) => {
    const sender = snsSender({ ...LOCAL_ACCESS, endpoint: network.endpoint });
    await sender.send({ ...OUTGOING, number: '+12065550100', maxPrice: 0.000_1 });
    await sender.send({ ...OUTGOING, number: '+12065550100', maxPrice: 1 });
    expect(network.phones.textsTo(MARIA).map(({ from }) => from)).toEqual(['+12065550100']);
    const receipts = await network.releaseReceipts(plus(clock.now, minutes(1)));
    expect(receipts.map(({ delivery }) => delivery.providerResponse)).toContain('This delivery would exceed max price');
  });
});
