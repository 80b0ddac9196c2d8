import type { MessageAttributeValue, PublishCommandInput } from '@aws-sdk/client-sns';
import { CreateTopicCommand, PublishCommand } from '@aws-sdk/client-sns';
import { errorOf, LUIS, MARIA, START, withNetwork } from './network.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TOPIC = 'arn:aws:sns:us-east-1:000000000000:staff';

test('a text reaches its phone as it was written, with its time, number and message id', () =>
  withNetwork(async ({ network, sns }) => {
    const Message = 'Harbor & Söhne: <visit> 2 of 6 — "Tue" 100% + ¿sí? 🙂\nReply C';
    const from = { DataType: 'String', StringValue: '+12065550100' };
    const MessageAttributes = { 'AWS.MM.SMS.OriginationNumber': from };
    const { MessageId } = await sns.send(new PublishCommand({ PhoneNumber: MARIA, Message, MessageAttributes }));
    expect(MessageId).toMatch(UUID);
    const text = { at: START, to: MARIA, body: Message, messageId: MessageId, from: '+12065550100' };
    expect(network.phones.textsTo(MARIA)).toEqual([text]);
    expect(network.phones.textsTo(LUIS)).toEqual([]);
  }));

test('texts stay in the order in which they came, for each phone and for all', () =>
  withNetwork(async ({ network, sns }) => {
    for (const [PhoneNumber, Message] of [
      [MARIA, 'one'],
      [LUIS, 'two'],
      [MARIA, 'three'],
    ]) {
      await sns.send(new PublishCommand({ PhoneNumber, Message }));
    }
    expect(network.phones.texts().map(({ body }) => body)).toEqual(['one', 'two', 'three']);
    expect(network.phones.textsTo(MARIA).map(({ body }) => body)).toEqual(['one', 'three']);
  }));

const INVALID = { name: 'InvalidParameterException', status: 400 };

const refused: { input: PublishCommandInput; error: object; because: string }[] = [
  { input: { PhoneNumber: '2065550123', Message: 'x' }, error: INVALID, because: 'a phone is E.164, with its plus' },
  { input: { PhoneNumber: '+1206555', Message: '' }, error: INVALID, because: 'an empty text is no text' },
  { input: { PhoneNumber: '+0065550123', Message: 'x' }, error: INVALID, because: 'no country starts with 0' },
  { input: { PhoneNumber: '+1206555012345678', Message: 'x' }, error: INVALID, because: 'E.164 ends at 15 digits' },
  { input: { PhoneNumber: MARIA, Message: 'x'.repeat(1601) }, error: INVALID, because: '1,600 characters is the most' },
  { input: { PhoneNumber: MARIA, TopicArn: TOPIC, Message: 'x' }, error: INVALID, because: 'it is one or the other' },
  { input: { Message: 'x' }, error: INVALID, because: 'it must go somewhere' },
  { input: { TopicArn: 'staff', Message: 'x' }, error: INVALID, because: 'a topic is named by its ARN' },
  {
    input: { PhoneNumber: MARIA, Message: undefined },
    error: { name: 'ValidationError', status: 400 },
    because: 'a message is required',
  },
];

test.each(refused)('Publish is refused with $error.name: $because', ({ input, error }) =>
  withNetwork(async ({ network, sns }) => {
    expect(await errorOf(sns.send(new PublishCommand(input)))).toEqual(error);
    expect(network.phones.texts()).toEqual([]);
  }),
);

test('1,600 characters are not too many, and an emoji is one of them', () =>
  withNetwork(async ({ network, sns }) => {
    await sns.send(new PublishCommand({ PhoneNumber: MARIA, Message: '🙂'.repeat(1600) }));
    expect(network.phones.textsTo(MARIA)).toHaveLength(1);
  }));

const text = (StringValue: string): MessageAttributeValue => ({ DataType: 'String', StringValue });
const number = (StringValue: string): MessageAttributeValue => ({ DataType: 'Number', StringValue });

test.each([
  { name: 'AWS.SNS.SMS.SMSType', value: text('Transactional'), taken: true, because: 'it is one of the two' },
  { name: 'AWS.SNS.SMS.SMSType', value: text('transactional'), taken: false, because: 'the case counts' },
  { name: 'AWS.SNS.SMS.SMSType', value: number('1'), taken: false, because: 'it is a string' },
  { name: 'AWS.SNS.SMS.MaxPrice', value: number('0.05'), taken: true, because: 'it is a price' },
  { name: 'AWS.SNS.SMS.MaxPrice', value: text('0.05'), taken: false, because: 'it is a number' },
  { name: 'AWS.SNS.SMS.MaxPrice', value: number('cheap'), taken: false, because: 'it has a value' },
  { name: 'AWS.MM.SMS.OriginationNumber', value: text('12345'), taken: true, because: 'a short code may send' },
  { name: 'AWS.MM.SMS.OriginationNumber', value: text('desk'), taken: false, because: 'it is digits' },
  { name: 'AWS.SNS.SMS.SenderID', value: text('Harbor-1'), taken: true, because: 'letters, digits and a hyphen' },
  { name: 'AWS.SNS.SMS.SenderID', value: text('12345'), taken: false, because: 'it has a letter' },
  { name: 'AWS.SNS.SMS.SenderID', value: text('Harbor Wellness'), taken: false, because: 'it has no space' },
  { name: 'toString', value: text('x'), taken: true, because: 'an attribute of our own means nothing to a text' },
  { name: 'ours', value: text(''), taken: false, because: 'no attribute is empty' },
])('the attribute $name with $value.StringValue is taken: $taken, because $because', ({ name, value, taken }) =>
  withNetwork(async ({ network, sns }) => {
    const input = { PhoneNumber: MARIA, Message: 'x', MessageAttributes: { [name]: value } };
    expect(await errorOf(sns.send(new PublishCommand(input)))).toEqual(taken ? undefined : INVALID);
    expect(network.phones.texts()).toHaveLength(taken ? 1 : 0);
  }),
);

test('a message to a topic is taken, and no phone gets it', () =>
  withNetwork(async ({ network, sns }) => {
    await sns.send(new CreateTopicCommand({ Name: 'staff' }));
    const { MessageId } = await sns.send(new PublishCommand({ TopicArn: TOPIC, Subject: 'Alert', Message: 'p-1' }));
    const expected = { at: START, topicArn: TOPIC, subject: 'Alert', message: 'p-1', messageId: MessageId };
    expect(network.topics.messages).toEqual([expected]);
    expect(network.phones.texts()).toEqual([]);
  }));

test('whoever watches the phones hears of each text until they stop', () =>
  withNetwork(async ({ network, sns }) => {
    const heard: string[] = [];
    const stop = network.phones.onText(({ body }) => heard.push(body));
    await sns.send(new PublishCommand({ PhoneNumber: MARIA, Message: 'one' }));
    stop();
    await sns.send(new PublishCommand({ PhoneNumber: MARIA, Message: 'two' }));
    expect(heard).toEqual(['one']);
  }));

test.each([
  { form: 'Action=DeleteEverything', code: 'InvalidAction', because: 'only what is asked of SNS here is there' },
  { form: 'Action=constructor', code: 'InvalidAction', because: 'a name of the language is no action' },
  { form: 'PhoneNumber=%2B12065550123', code: 'ValidationError', because: 'an action is required' },
  { form: '', code: 'ValidationError', because: 'nothing is no request' },
])('"$form" is answered with $code: $because', ({ form, code }) =>
  withNetwork(async ({ network }) => {
    const answer = await fetch(network.endpoint, { method: 'POST', body: form });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`<Code>${code}</Code>`);
  }),
);
