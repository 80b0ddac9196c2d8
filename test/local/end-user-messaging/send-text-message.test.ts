import {
  DescribePoolsCommand,
  PinpointSMSVoiceV2Client,
  SendTextMessageCommand,
  type SendTextMessageCommandInput,
  type ValidationException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { endUserMessagingSender } from '../../../adapters/end-user-messaging/sender.ts';
import { hours, type Instant, milliseconds, minus, plus, seconds } from '../../../core/time/units.ts';
import { LOCAL_ACCESS } from '../../../local/local-access.ts';
import { startLoopbackServer } from '../../../local/loopback-server.ts';
import { MARIA, START, withNetwork } from '../sns/network.ts';

const GOOD: SendTextMessageCommandInput = {
  ...{ DestinationPhoneNumber: MARIA, MessageBody: 'x', MessageType: 'TRANSACTIONAL' },
};

/** The field that the service names; undefined when it takes the text. */
async function refusedField(endpoint: string, input: SendTextMessageCommandInput): Promise<string | undefined> {
  const client = new PinpointSMSVoiceV2Client({ ...LOCAL_ACCESS, endpoint, maxAttempts: 1 });
  try {
    await client.send(new SendTextMessageCommand(input));
    return undefined;
  } catch (error) {
    return (error as ValidationException).Fields?.[0]?.Name ?? (error as Error).name;
  } finally {
    client.destroy();
  }
}

const entries = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));

test.each<{ more: Partial<SendTextMessageCommandInput>; refused?: string; because: string }>([
  { more: {}, because: 'it has all that is needed' },
  { more: { DestinationPhoneNumber: 'Maria' }, refused: 'DestinationPhoneNumber', because: 'it is no number' },
  { more: { MessageBody: ' ' }, refused: 'MessageBody', because: 'there is nothing in it' },
  { more: { MessageBody: 'x'.repeat(1601) }, refused: 'MessageBody', because: '1,600 characters are the most' },
  { more: { TimeToLive: 5 }, because: 'five seconds are the least' },
  { more: { TimeToLive: 4 }, refused: 'TimeToLive', because: 'five seconds are the least' },
  { more: { TimeToLive: 259_201 }, refused: 'TimeToLive', because: 'three days are the most' },
  { more: { MaxPrice: '0.05000' }, because: 'it has a point and digits' },
  { more: { MaxPrice: '1' }, refused: 'MaxPrice', because: 'it has no point' },
  { more: { Context: entries(5) }, because: 'five entries are the most' },
  { more: { Context: entries(6) }, refused: 'Context', because: 'five entries are the most' },
  { more: { Context: { key: 'x'.repeat(801) } }, refused: 'Context', because: '800 characters are the most' },
])('of $more it says $refused: $because', async ({ more, refused }) => {
  await withNetwork(async ({ network }) => {
    expect(await refusedField(network.smsVoiceEndpoint, { ...GOOD, ...more })).toBe(refused);
    expect(network.phones.textsTo(MARIA)).toHaveLength(refused ? 0 : 1);
  });
});

test('of all that the service can do it sends texts only', async () => {
  await withNetwork(async ({ network }) => {
    const client = new PinpointSMSVoiceV2Client({ ...LOCAL_ACCESS, endpoint: network.smsVoiceEndpoint });
    await expect(client.send(new DescribePoolsCommand({}))).rejects.toMatchObject({
      name: 'UnknownOperationException',
    });
    client.destroy();
  });
});

test.each<{ usefulUntil: Instant; lives: number; because: string }>([
  { usefulUntil: plus(START, hours(4)), lives: 14_400, because: 'that is how long it is of use' },
  { usefulUntil: plus(START, milliseconds(9_900)), lives: 9, because: 'a part of a second is no second' },
  { usefulUntil: plus(START, seconds(1)), lives: 5, because: 'the service takes no less' },
  { usefulUntil: minus(START, hours(1)), lives: 5, because: 'it was decided that it goes' },
  { usefulUntil: plus(START, hours(100)), lives: 259_200, because: 'the service takes no more' },
])('a text lives for $lives seconds: $because', async ({ usefulUntil, lives }) => {
  const asked: { TimeToLive?: number; ConfigurationSetName?: string; OriginationIdentity?: string }[] = [];
  const server = await startLoopbackServer(({ body }) => {
    asked.push(JSON.parse(body));
    return { status: 200, headers: {}, body: '{"MessageId":"m-1"}' };
  });
  const sending = { clock: { now: () => START }, configurationSet: 'between-visits-prod', number: '+12065550100' };
  const text = { clinic: 'c', plan: 'p', id: 'p/-/welcome/', attempt: 1, claimedAt: 'x' };
  const sender = endUserMessagingSender({ ...LOCAL_ACCESS, endpoint: server.endpoint }, sending);
  await sender.send({ to: MARIA, body: 'x', usefulUntil, text });
  await server.stop();
  expect(asked).toMatchObject([
    { TimeToLive: lives, ConfigurationSetName: 'between-visits-prod', OriginationIdentity: '+12065550100' },
  ]);
});
