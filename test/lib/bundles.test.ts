import { Temporal } from 'temporal-polyfill';
import { systemClock } from '../../adapters/system-clock.ts';
import type { Clinic } from '../../core/clinic/clinic.ts';
import { alertCode } from '../../core/staff/page-words.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { hours, minus, minutes, plus } from '../../core/time/units.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import type { PlanKey } from '../../jobs/ports/plan-key.ts';
import { aPlan } from '../builders.ts';
import { DeployedStage, packed, queueTestEvent, tickEvent, uploadEvent, urlEvent } from './deployed.ts';
import { BUCKET, LAKESIDE, ORTIZ, PAGER, zone } from './lakeside.ts';
import { STAGES } from './synthesise.js';

const [MARIA, LUIS, EVA, TOM] = ['+12065550123', '+12065550124', '+12065550125', '+12065550126'];
const TOPIC = 'between-visits-prod-lakeside';
const [MARIAS, LUISS, EVAS, TOMS] = ['p1', 'p2', 'p3', 'p4'].map((plan) => ({ clinic: 'lakeside', plan })) as Four;
type Four = [PlanKey, PlanKey, PlanKey, PlanKey];

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

test('the staff of an accepted file are on topics that the stage’s key encrypts, and are asked to confirm', async () => {
  const { topics } = stage.network;
  const key = stage.lambda('page-staff').properties.Environment?.Variables['BETWEEN_VISITS_STAFF_TOPICS_KEY'];
  for (const role of ['front-desk', 'prescriber']) {
    expect(topics.attributesOf(`${TOPIC}-${role}`)).toEqual(new Map([['KmsMasterKeyId', key]]));
  }
  expect(topics.attributesOf(`${TOPIC}-nurse`)).toBeUndefined();
  topics.confirm('desk@lakeside.example');
  topics.confirm(PAGER);
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

test('of an answer that a phone could not get the receipt says so, and it is tried again', async () => {
  const answer = (await story(MARIAS)).texts.find(({ id }) => id.includes('/answer/'))!;
  const receipt = {
    notification: { messageId: answer.providerId, timestamp: '2026-03-02 17:00:00.000' },
    delivery: { destination: MARIA, providerResponse: 'Phone is currently unreachable/unavailable' },
    status: 'FAILURE',
  };
  const packedUp = packed([JSON.stringify(receipt)]);
  expect(await stage.invoke('record-delivery', packedUp)).toEqual({ ok: true, answer: { settled: 1 } });
  expect((await story(MARIAS)).texts.find(({ id }) => id === answer.id)).toMatchObject({ state: 'released' });
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

const pagesTo = (endpoint: string) =>
  stage.network.topics.deliveries.filter((each) => each.endpoint === endpoint).map(({ message }) => message);

test('danger pages who sees to it, by text and by pager, and says nothing of the patient', async () => {
  expect(await stage.invoke('receive-reply', await stage.replyFrom(MARIA, 'i want to die'))).toMatchObject({
    ok: true,
  });
  const words = expect.stringMatching(
    /^Lakeside\. URGENT: a person is needed now\. Plan p1\. Reply OK \d{4} to take it, or open https:\/\/[^/]+\/[\w-]{34}$/,
  );
  expect(stage.network.phones.textsTo(ORTIZ)).toMatchObject([{ body: words, from: STAGES.prod.number }]);
  expect(pagesTo(PAGER)).toEqual([words]);
  expect(stage.network.phones.textsTo(MARIA).at(-1)?.body).toContain('988');
});

test('whose topic was taken away is paged by a new one, and once more until somebody accepts', async () => {
  stage.network.topics.remove(`${TOPIC}-prescriber`);
  const now = systemClock.now();
  const due = { at: isoInstant(minus(now, minutes(20))), nextPageAt: isoInstant(minus(now, minutes(1))) };
  await stage.world.alerts.raise({
    ...{ id: 'emergency/m9', clinic: 'lakeside', plan: 'p2', level: 'emergency', about: 'emergency' },
    ...{ to: ['ortiz'], pages: 4, ...due },
  });
  expect(await stage.invoke('page-staff', tickEvent())).toEqual({ ok: true, answer: { due: 1 } });
  expect(await stage.invoke('page-staff', tickEvent())).toEqual({ ok: true, answer: { due: 0 } });
  expect(stage.network.phones.textsTo(ORTIZ).map(({ body }) => body)).toMatchObject([
    expect.stringContaining('Plan p1'),
    expect.stringContaining('(asked 5 times). Plan p2'),
    'Lakeside. Open: 2 urgent.',
  ]);
  expect(stage.network.topics.attributesOf(`${TOPIC}-prescriber`)?.size).toBe(1);
});

test('an OK from the phone of staff takes the alert, and is answered', async () => {
  const [alert] = (await stage.world.alerts.open('lakeside')).filter(({ level }) => level === 'emergency');
  const event = await stage.replyFrom(ORTIZ, `OK ${alertCode(alert!)}`);
  expect(await stage.invoke('receive-reply', event)).toMatchObject({ ok: true });
  expect(await stage.world.alerts.read(alert!)).toMatchObject({ acceptedBy: 'ortiz' });
  expect(stage.network.phones.textsTo(ORTIZ).at(-1)?.body).toMatch(/^Lakeside\. Yours: plan p2 \(URGENT\)\./);
});

test('the day’s digest went to whoever works, once, with what is open', () => {
  const digests = pagesTo('desk@lakeside.example').filter((message) => message.includes('Open: '));
  expect(digests).toEqual([expect.stringMatching(/^Lakeside\. Open: .*task.* Not confirmed: ortiz\.$/)]);
});

test('a staff member opens, takes and ends what a patient wrote, by a signed link', async () => {
  const page = stage.network.phones.textsTo(ORTIZ)[0]?.body ?? '';
  const alert = (await stage.world.alerts.open('lakeside')).find(({ level }) => level === 'crisis')!;
  const code = page.slice(page.lastIndexOf('/') + 1);
  const older = await stage.codeFor(alert, 'ortiz', 'AWSPREVIOUS');
  const opened = await opening(code);
  expect(opened).toMatchObject({ statusCode: 200, headers: { 'cache-control': 'no-store' } });
  expect(opened.body).toContain('i want to die</blockquote>');
  expect(await opening(older)).toMatchObject({ statusCode: 200 });
  expect(await opening('x'.repeat(34))).toMatchObject({ statusCode: 404 });
  const seeOther = { statusCode: 303, headers: { location: `/${code}` } };
  expect(await opening(code, { do: 'take' })).toMatchObject(seeOther);
  expect(await stage.world.alerts.read(alert)).toMatchObject({ acceptedBy: 'ortiz' });
  expect((await story(MARIAS)).plan?.hush).toEqual([{ id: alert.id, plan: alert.plan }]);
  expect(await opening(code, { do: 'end', note: 'Spoke with her & her sister.' })).toMatchObject(seeOther);
  expect(await stage.world.alerts.read(alert)).toMatchObject({
    endedBy: 'ortiz',
    note: 'Spoke with her & her sister.',
  });
  expect((await story(MARIAS)).plan?.hush).toBeFalsy();
});

async function opening(code: string, form?: Readonly<Record<string, string>>) {
  const invoked = await stage.invoke('open-alert', urlEvent(`/${code}`, form));
  if (!invoked.ok) throw new Error(invoked.errorMessage);
  return invoked.answer as { readonly statusCode: number; readonly body: string };
}

test('a night’s comparison blocks who is on AWS’s list, and lets in who wrote START since', async () => {
  await enter(EVAS, EVA);
  await enter(TOMS, TOM);
  const start = { id: 'm1', at: isoInstant(minus(systemClock.now(), hours(5))), what: 'opt-in', how: 'text' } as const;
  await stage.world.phones.record(TOM, 'lakeside', start);
  for (const phone of [EVA, TOM, '+12065550178']) stage.network.optedOut.add(phone);
  expect(await stage.invoke('reconcile-opt-outs', tickEvent())).toEqual({
    ok: true,
    answer: { listed: 4, blocked: 1, letIn: 1, notYet: 0 },
  });
  expect((await story(EVAS)).plan?.blocked).toEqual({ patient: 'opted-out' });
  expect((await stage.world.phones.history(EVA, 'lakeside')).at(-1)).toMatchObject({
    what: 'opt-out',
    how: 'provider',
  });
  expect((await story(TOMS)).plan?.blocked).toBeUndefined();
  expect(stage.network.optedOut.all()).toEqual([LUIS, EVA, '+12065550178'].sort());
  expect(await stage.invoke('reconcile-opt-outs', tickEvent())).toMatchObject({ answer: { blocked: 0, letIn: 0 } });
});

test('a file with errors changes nothing, and its report says where', async () => {
  const report = await upload(LAKESIDE.replace('before: 2h', 'before: 2hours'));
  expect(report).toMatch(/^Refused\. Version 1 stays\.\nclinics\/lakeside\.yaml:16:\d+: error: "2hours"/);
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
  expect(report).toBe('Accepted as version 2.\n4 plans were pointed anew.\n');
  expect((await story(MARIAS)).pointer?.rev).toBe(before + 1);
});

test('of a version without a plan’s treatment staff are told', async () => {
  const report = await upload(LAKESIDE.replace('  group:', '  circle:'));
  expect(report).toMatch(
    /^Accepted as version 3\.\n4 plans were pointed anew\.\n4 plans \(p1, p2, p3, p4\) cannot go on/,
  );
  const open = await stage.world.alerts.open('lakeside');
  expect(
    open
      .filter(({ about }) => about === 'no-protocol')
      .map(({ plan }) => plan)
      .sort(),
  ).toEqual(['p1', 'p2', 'p3', 'p4']);
});

test('the same file once more changes nothing, and a publishing that broke off is gone on with on schedule', async () => {
  const again = await upload(LAKESIDE.replace('  group:', '  circle:'));
  expect(again).toMatch(/^Already current as version 3\.\n/);
  expect(await stage.invoke('publish-clinic', tickEvent())).toEqual({ ok: true, answer: [] });
});

test('who left the file is on no topic any more', async () => {
  stage.network.topics.confirm(PAGER);
  await upload(LAKESIDE.replace(/^.*id: ortiz.*\n/m, '').replace('nurse]', 'nurse, prescriber]'));
  const before = pagesTo(PAGER).length;
  stage.network.topics.publish({
    ...{ kind: 'topic', topicArn: `arn:aws:sns:us-east-1:123456789012:${TOPIC}-prescriber`, message: 'x' },
    attributes: new Map([['staff', 'ortiz']]),
  });
  expect(pagesTo(PAGER).length).toBe(before);
});

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

test('the audit finds every text where it should be', async () => {
  expect(await stage.invoke('audit-texts', tickEvent())).toEqual({ ok: true, answer: { plans: 4, missing: 0 } });
});

/**
 * For what these events do not bring about: an alert's page is noted, a text that was released is claimed again, a plan
 * that was forgotten, or changed while its clinic's file went live, is pointed anew.
 */
const POINTING_AT_NEED = ['audit-texts', 'open-alert', 'reconcile-opt-outs'];
const AT_NEED = (name: string) => [
  'dynamodb:UpdateItem',
  ...(POINTING_AT_NEED.includes(name) ? ['dynamodb:PartiQLUpdate'] : []),
];
const needed = (name: string, actions: Iterable<string>) =>
  new Set([...actions].filter((action) => !AT_NEED(name).includes(action)));

const JOBS = [
  ...['send-due-texts', 'record-delivery', 'receive-reply', 'publish-clinic'],
  ...['page-staff', 'reconcile-opt-outs', 'audit-texts', 'open-alert'],
];

/** Last, for it looks at what the ones before did. */
test.each(JOBS)(
  '%s used every right to the table that it has, was refused nothing, and wrote down no patient',
  async (name) => {
    const { gate, lambda } = await stage.running(name);
    const used = [...gate.used].filter((action) => action.startsWith('dynamodb:'));
    expect(gate.refused).toEqual([]);
    expect(needed(name, used)).toEqual(needed(name, stage.rights(name, 'dynamodb')));
    expect(lambda.log()).not.toMatch(/\+?1?206555|Maria|Lakeside: your|dizzy|want to die|sister|pager\.example|desk@/);
  },
);

test.each([
  { name: 'page-staff', not: ['sns:Unsubscribe'], because: 'who left was taken away when the file came' },
  { name: 'publish-clinic', not: [], because: 'it makes the topics, and pages for what cannot wait' },
  { name: 'reconcile-opt-outs', not: [], because: 'it only compares' },
])('$name used what it may do with SNS, but for $not: $because', async ({ name, not }) => {
  const { gate } = await stage.running(name);
  const used = [...gate.used].filter((action) => action.startsWith('sns:'));
  expect(new Set([...used, ...not])).toEqual(stage.rights(name, 'sns'));
});
