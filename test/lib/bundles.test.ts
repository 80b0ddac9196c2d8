import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { systemClock } from '../../adapters/system-clock.ts';
import type { Clinic } from '../../core/clinic/clinic.ts';
import { minutes, plus } from '../../core/time/units.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import { aPlan } from '../builders.ts';
import { ROOT } from '../planted-tree.ts';
import { DeployedStage, deployEvent, packed, queueTestEvent, tickEvent, uploadEvent } from './deployed.ts';
import { STAGES } from './synthesise.js';

const BUCKET = 'between-visits-prod-123456789012-us-east-1';
const [MARIA, LUIS, DESK] = ['+12065550123', '+12065550124', '+12065550140'];
const [MARIAS, LUISS] = [
  { clinic: 'lakeside', plan: 'p1' },
  { clinic: 'lakeside', plan: 'p2' },
];

/** A zone in which it is about noon, so that the texting window is open whenever the tests run. */
const ZONES = [
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Asia/Karachi',
  'Asia/Tokyo',
];
const zone = [...ZONES, 'Pacific/Auckland'].find((each) => {
  const { hour } = Temporal.Now.zonedDateTimeISO(each);
  return hour >= 10 && hour < 16;
})!;

const LAKESIDE = `
clinic: lakeside
name: Lakeside
phone: "+12065550100"
timeZone: ${zone}
approved: { by: "Dr. Jo Park, medical director", on: 2026-02-02 }
staff:
  - { id: desk, name: Front desk, email: desk@lakeside.example, phone: "${DESK}", roles: [front-desk, nurse, prescriber] }
protocols:
  group:
    title: Group
    place: clinic
    visitLasts: 1h
    reminders:
      two-hours: { before: 2h, text: two-hours }
texts:
  two-hours:
    en: "{clinicName}: your visit is {visitDay} at {visitTime}."
`;

let stage: DeployedStage;

beforeAll(async () => {
  stage = await DeployedStage.start();
});

afterAll(async () => stage.stop());

const file = (name: string) => `${BUCKET}/${name}`;

async function upload(text: string): Promise<string> {
  stage.behind.objects.set(file('clinics/lakeside.yaml'), text);
  expect(await stage.invoke('publish-clinic', uploadEvent(BUCKET, 'clinics/lakeside.yaml'))).toMatchObject({
    ok: true,
  });
  return stage.behind.objects.get(file('reports/lakeside.yaml.txt')) ?? '';
}

async function clinic(): Promise<Clinic> {
  return (await stage.world.clinics.current('lakeside'))!.clinic;
}

/** A plan that was entered a day ago, with a visit in a little less than two hours. */
async function enter(key: { clinic: string; plan: string }, phone: string): Promise<void> {
  const at = Temporal.Now.zonedDateTimeISO(zone)
    .add({ minutes: 115 })
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
  const { enteredAt: _, version: __, visits, ...plan } = aPlan({ patient: { phone }, visits: [at] });
  const wanted = { ...plan, ...key, protocol: 'group', visits: visits.map(({ setAt: ___, ...visit }) => visit) };
  await changePlan(stage.world, { key, change: () => wanted });
}

const story = async (key: { clinic: string; plan: string }) => stage.world.plans.story(key);
const states = async (key: { clinic: string; plan: string }) => (await story(key)).texts.map(({ state }) => state);

test('an uploaded clinic file is current, and its report says so', async () => {
  expect(await upload(LAKESIDE)).toBe('Accepted as version 1.\n0 plans were pointed anew.\n');
  expect((await clinic()).name).toBe('Lakeside');
});

test('by S3’s trial of its queue nothing is published', async () => {
  expect(await stage.invoke('publish-clinic', queueTestEvent(BUCKET))).toEqual({ ok: true, answer: [] });
});

test('a due text reaches its phone through the bundle, once', async () => {
  await enter(MARIAS, MARIA);
  await enter(LUISS, LUIS);
  stage.network.optedOut.add(LUIS);
  stage.clock.jumpTo(systemClock.now());
  expect(await stage.invoke('send-due-texts', tickEvent())).toMatchObject({ ok: true, answer: { due: 2, sent: 2 } });
  expect(await stage.invoke('send-due-texts', tickEvent())).toMatchObject({ ok: true, answer: { due: 0, sent: 0 } });
  expect(stage.network.phones.textsTo(MARIA).map(({ body, from }) => [body.slice(0, 24), from])).toEqual([
    ['Lakeside: your visit is ', STAGES.prod.number],
  ]);
  expect(await states(MARIAS)).toEqual(['accepted']);
});

test('receipts settle what was sent: delivered, and opted out', async () => {
  expect(await stage.invoke('record-delivery', await stage.receipts())).toEqual({ ok: true, answer: { settled: 2 } });
  expect(await states(MARIAS)).toEqual(['delivered']);
  expect((await story(LUISS)).texts).toMatchObject([{ state: 'held', reason: 'opted-out' }]);
  expect((await story(LUISS)).plan?.blocked).toEqual({ patient: 'opted-out' });
});

test('receipts of another stage in the account settle nothing', async () => {
  const other = {
    notification: { messageId: '34d9b400-c6dd-5444-820d-fbeb0f1f54cf', timestamp: '2026-03-02 17:00:00.000' },
    delivery: { destination: '+12065550177', providerResponse: 'Phone number is opted out' },
    status: 'FAILURE',
  };
  expect(await stage.invoke('record-delivery', packed([JSON.stringify(other)]))).toEqual({
    ok: true,
    answer: { settled: 0 },
  });
});

test('what a phone writes is kept, answered, and given to staff, once', async () => {
  const event = await stage.replyFrom(MARIA, 'I feel dizzy');
  expect(await stage.invoke('receive-reply', event)).toEqual({ ok: true, answer: { received: 1 } });
  expect(await stage.invoke('receive-reply', event)).toEqual({ ok: true, answer: { received: 1 } });
  expect((await story(MARIAS)).plan?.heard).toMatchObject({ patient: expect.any(String) });
  const open = await stage.world.alerts.open('lakeside');
  expect(open.filter(({ message }) => message !== undefined)).toMatchObject([{ plan: 'p1', to: ['desk'] }]);
  expect(stage.network.phones.textsTo(MARIA).slice(1)).toHaveLength(1);
});

test('who writes STOP gets one answer and nothing more, until they write START', async () => {
  for (const text of ['STOP', 'START']) {
    stage.clock.jumpTo(plus(stage.clock.now(), minutes(1)));
    const event = await stage.replyFrom(MARIA, text);
    expect(await stage.invoke('receive-reply', event)).toMatchObject({ ok: true });
    const isOut = text === 'STOP';
    expect((await story(MARIAS)).plan?.blocked).toEqual(isOut ? { patient: 'opted-out' } : undefined);
  }
});

test('a file with errors changes nothing, and its report says where', async () => {
  const report = await upload(LAKESIDE.replace('before: 2h', 'before: 2hours'));
  expect(report).toMatch(/^Refused\. Version 1 stays\.\nclinics\/lakeside\.yaml:15:\d+: error: "2hours"/);
  expect(await stage.world.clinics.current('lakeside')).toMatchObject({ version: 1 });
});

test('a file that nobody signed changes nothing outside a sandbox', async () => {
  const report = await upload(LAKESIDE.replace(/^approved.*\n/m, ''));
  expect(report).toMatch(/^Refused\. Version 1 stays\.\n.*error: Nobody has approved these protocols/);
  expect(await stage.world.clinics.current('lakeside')).toMatchObject({ version: 1 });
});

test('a new version points the plans of the clinic anew', async () => {
  const before = (await story(MARIAS)).pointer?.rev ?? 0;
  const report = await upload(LAKESIDE.replace('before: 2h', 'before: 3h'));
  expect(report).toBe('Accepted as version 2.\n2 plans were pointed anew.\n');
  expect((await story(MARIAS)).pointer?.rev).toBe(before + 1);
});

test('of a version without a plan’s treatment staff are told', async () => {
  const report = await upload(LAKESIDE.replace('  group:', '  circle:'));
  expect(report).toMatch(/^Accepted as version 3\.\n2 plans were pointed anew\.\n2 plans \(p1, p2\) cannot go on/);
  const open = await stage.world.alerts.open('lakeside');
  expect(
    open
      .filter(({ about }) => about === 'no-protocol')
      .map(({ plan }) => plan)
      .sort(),
  ).toEqual(['p1', 'p2']);
});

test('a deploy brings the clinic files that changed, and takes none away', async () => {
  const answered = await answerTo(
    'put-clinic-files',
    { Files: { juniper: 'new', riverside: 'same' } },
    {
      RequestType: 'Update',
      OldResourceProperties: { Files: { juniper: 'old', riverside: 'same', gone: 'x' } },
    },
  );
  expect(answered).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'clinic-files' });
  const there = [...stage.behind.objects.keys()].filter((name) => name.includes('/clinics/'));
  expect(there).toEqual([file('clinics/lakeside.yaml'), file('clinics/juniper.yaml')]);
  expect(stage.behind.objects.get(file('clinics/juniper.yaml'))).toBe(
    readFileSync(join(ROOT, 'clinics/juniper.yaml'), 'utf8'),
  );
});

test.each([
  { limit: '200', says: { Status: 'SUCCESS' }, because: 'it is set' },
  {
    limit: 'lots',
    says: { Status: 'FAILED', Reason: expect.stringMatching(/^InvalidParameter/) },
    because: 'SNS refuses it, and a deploy that goes on would hide it',
  },
])('a deploy that asks for a spend limit of $limit hears $says.Status: $because', async ({ limit, says }) => {
  expect(await answerTo('set-sms-attributes', { Attributes: { MonthlySpendLimit: limit } })).toMatchObject(says);
});

test('a stack that is deleted leaves the account as it is', async () => {
  const answered = await answerTo(
    'set-sms-attributes',
    { Attributes: { MonthlySpendLimit: '5' } },
    { RequestType: 'Delete' },
  );
  expect(answered).toMatchObject({ Status: 'SUCCESS' });
});

async function answerTo(lambda: string, properties: Record<string, unknown>, more: object = {}) {
  const { gate } = await stage.running(lambda);
  const event = deployEvent(properties, { ResponseURL: gate.address(), ...more });
  expect(await stage.invoke(lambda, event)).toEqual({ ok: true, answer: null });
  return stage.behind.answers.at(-1);
}

test('a message that cannot be read is handed over again, and is quoted nowhere', async () => {
  const event = await stage.replyFrom(MARIA, 'hello');
  event.Records[0]!.Sns.Message = `{"originationNumber": "${MARIA}", hello`;
  expect(await stage.invoke('receive-reply', event)).toEqual({
    ok: false,
    errorType: 'UnreadableMessageError',
    errorMessage: 'a message on the two-way topic cannot be read',
    trace: expect.anything(),
  });
});

/** For what these events do not bring about: an alert's page is noted, a text that was released is claimed again. */
const AT_NEED = ['dynamodb:UpdateItem'];

/** Last, for it looks at what the ones before did. */
test.each(['send-due-texts', 'record-delivery', 'receive-reply', 'publish-clinic'])(
  '%s used every right to the table that it has, was refused nothing, and wrote down no patient',
  async (name) => {
    const { gate, lambda } = await stage.running(name);
    const used = new Set([...gate.used].filter((action) => action.startsWith('dynamodb:')));
    expect(gate.refused).toEqual([]);
    expect(new Set([...used, ...AT_NEED])).toEqual(stage.tableRights(name));
    expect(lambda.log()).not.toMatch(/\+?1?206555|Maria|Lakeside: your|dizzy/);
  },
);
