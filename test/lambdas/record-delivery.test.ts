import { gzipSync } from 'node:zlib';
import type { CloudWatchLogsEvent, Context, SNSEvent } from 'aws-lambda';
import { recordDeliveryPipe } from '../../lambdas/record-delivery/pipe.ts';
import { aClinic } from '../builders.ts';
import { onStage, phone, type TestStage } from '../jobs/stage.ts';

const CLINIC = aClinic({
  reminders: { 'two-hours': { before: '2h' } },
  texts: { 'two-hours': 'Your visit is {visitDay} at {visitTime}.' },
});
const ID = (plan: string) => `${plan}/v1/two-hours/2026-03-02T12:00`;
const PLANS = { p1: phone(1), p2: phone(2) };
type Plan = keyof typeof PLANS;

const entryOf = async ({ world }: TestStage, plan: string) =>
  (await world.ledger.read({ clinic: 'harbor', plan }, ID(plan)))!;

/** Two patients' texts went a moment ago. */
async function sent(test: (stage: TestStage) => Promise<void>): Promise<void> {
  await onStage([CLINIC], async (stage) => {
    for (const [plan, to] of Object.entries(PLANS)) {
      await stage.enter(plan, CLINIC, { patient: { phone: to }, visits: ['2026-03-02T12:00'] });
    }
    await stage.tick('2026-03-02T10:00');
    await test(stage);
  });
}

/** The line that SNS's delivery log has of a plan's text. */
async function lineOf(test: TestStage, plan: Plan, timestamp = '2026-03-02 18:00:00.5'): Promise<string> {
  const { providerId } = await entryOf(test, plan);
  const delivery = { destination: PLANS[plan], providerResponse: 'Message has been accepted by phone' };
  return JSON.stringify({ notification: { messageId: providerId, timestamp }, delivery, status: 'SUCCESS' });
}

function logs(...lines: readonly string[]): CloudWatchLogsEvent {
  const packed = { messageType: 'DATA_MESSAGE', logEvents: lines.map((message) => ({ message })) };
  return { awslogs: { data: gzipSync(JSON.stringify(packed)).toString('base64') } };
}

const handOver = (test: TestStage, event: CloudWatchLogsEvent | SNSEvent, world = test.world) =>
  recordDeliveryPipe(world)(event, {} as Context);

test.each([
  { line: async () => `{"destination":"${PLANS.p1}"`, because: 'it was cut off' },
  { line: async () => '{}', because: 'it is no receipt' },
  { line: (test: TestStage) => lineOf(test, 'p1', `at ${PLANS.p1}`), because: 'its time is none' },
])('a line that cannot be read costs no other its receipt, and is quoted nowhere: $because', ({ line }) =>
  sent(async (test) => {
    const event = logs(await line(test), await lineOf(test, 'p2'));
    await expect(handOver(test, event)).rejects.toThrow(/^of the receipts 1 could not be read, and 0 not recorded$/);
    expect((await entryOf(test, 'p2')).state).toBe('delivered');
  }),
);

test('an event that cannot be read costs no other its receipt', () =>
  sent(async (test) => {
    const { claimedAt } = await entryOf(test, 'p2');
    const told = {
      ...{ eventType: 'TEXT_DELIVERED', isFinal: true, messageId: 'm-1', destinationPhoneNumber: PLANS.p2 },
      messageRequestTimestamp: 1_772_474_400_000,
      context: { clinic: 'harbor', plan: 'p2', text: ID('p2'), attempt: '1', claimedAt },
    };
    const Records = ['{}', JSON.stringify(told)].map((Message) => ({ Sns: { Message } }));
    await expect(handOver(test, { Records } as SNSEvent)).rejects.toThrow('1 could not be read');
    expect((await entryOf(test, 'p2')).state).toBe('delivered');
  }));

test('a plan that cannot be worked on costs no other its receipt, and is an error in the end', () =>
  sent(async (test) => {
    const { phones } = test.world;
    const everOf = async (of: string) => {
      if (of === PLANS.p1) throw new TypeError(`nothing can be read of ${of}`);
      return phones.everOf(of);
    };
    const event = logs(await lineOf(test, 'p1'), await lineOf(test, 'p2'));
    const failing = { ...test.world, phones: { ...phones, everOf } };
    await expect(handOver(test, event, failing)).rejects.toThrow(
      /^of the receipts 0 could not be read, and 1 not recorded \(TypeError\)$/,
    );
    expect((await entryOf(test, 'p2')).state).toBe('delivered');
    expect(await handOver(test, event)).toEqual({ settled: 2 });
  }));
