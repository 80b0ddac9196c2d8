import { PublishCommand } from '@aws-sdk/client-sns';
import type { SNSEvent } from 'aws-lambda';
import type { InboundMessage } from '../../local/phones.ts';
import { SHARED_NUMBER } from '../../local/phones.ts';
import { MARIA, withNetwork } from './sns/network.ts';

const FROM = { 'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: '+12065550100' } };

test.each([
  { texted: [], to: SHARED_NUMBER, because: 'nobody texted it' },
  { texted: [{}], to: SHARED_NUMBER, because: 'the text named no number' },
  { texted: [{}, FROM], to: '+12065550100', because: 'an answer goes where the last text came from' },
])('a phone writes back to $to: $because', ({ texted, to }) =>
  withNetwork(async ({ network, sns }) => {
    for (const MessageAttributes of texted) {
      await sns.send(new PublishCommand({ PhoneNumber: MARIA, Message: 'x', MessageAttributes }));
    }
    const events: SNSEvent[] = [];
    network.phones.onReply((event) => void events.push(event));
    await network.phones.reply(MARIA, 'C, “gracias”\n🙂');
    const sns1 = events[0]?.Records[0]?.Sns;
    const message = JSON.parse(sns1?.Message ?? '') as InboundMessage;
    expect(events).toHaveLength(1);
    expect(sns1?.Timestamp).toBe('2026-03-01T18:00:00.000Z');
    expect(message).toMatchObject({ originationNumber: MARIA, destinationNumber: to, messageBody: 'C, “gracias”\n🙂' });
    expect(message.previousPublishedMessageId).toBe(network.phones.textsTo(MARIA).at(-1)?.messageId);
  }),
);

test('a reply is taken when its listener has done its work', () =>
  withNetwork(async ({ network }) => {
    let done = false;
    network.phones.onReply(async () => {
      await Promise.resolve();
      done = true;
    });
    await network.phones.reply(MARIA, 'C');
    expect(done).toBe(true);
  }));

test('two replies with the same words are two messages', () =>
  withNetwork(async ({ network }) => {
    const ids = new Set<string>();
    network.phones.onReply(({ Records: [record] }) => {
      ids.add((JSON.parse(record?.Sns.Message ?? '') as InboundMessage).inboundMessageId);
    });
    await network.phones.reply(MARIA, 'C');
    await network.phones.reply(MARIA, 'C');
    expect(ids.size).toBe(2);
  }));
