import { endUserMessagingSender } from '../../../adapters/end-user-messaging/sender.ts';
import { snsPager } from '../../../adapters/sns/pager.ts';
import { snsSender } from '../../../adapters/sns/sender.ts';
import type { Clinic, StaffMember } from '../../../core/clinic/clinic.ts';
import type { Pager } from '../../../jobs/ports/pager.ts';
import { LOCAL_ACCESS } from '../../../local/local-access.ts';
import { aClinic } from '../../builders.ts';
import { type Rig, START, withNetwork } from '../../local/sns/network.ts';

const PREFIX = 'arn:aws:sns:us-east-1:123456789012:between-visits-prod-';
const CLOCK = { now: () => START };
const PHONE = '+12065550141';
const PAGER = 'https://pager.example/harbor';

const member = (id: string, more: Partial<StaffMember>): StaffMember => ({
  ...{ id, name: id, roles: ['front-desk'], backup: false },
  ...more,
});
const DESK = member('desk', { email: 'desk@harbor.example' });
const ORTIZ = member('ortiz', { email: 'ortiz@harbor.example', phone: PHONE, pager: PAGER, roles: ['prescriber'] });

function clinicOf(...staff: StaffMember[]): Clinic {
  const clinic = aClinic();
  return { ...clinic, staff, texting: { ...clinic.texting, number: '+12065550100', maxPrice: 0.05 } };
}

const CLINIC = clinicOf(DESK, ORTIZ);

interface PagerRig extends Rig {
  readonly pager: Pager;
}

const withPager = (test: (rig: PagerRig) => Promise<void>) =>
  withNetwork(async (rig) => {
    const sns = { ...LOCAL_ACCESS, endpoint: rig.network.endpoint };
    await test({ ...rig, pager: snsPager(sns, { prefix: PREFIX, key: 'key', sender: snsSender(sns), clock: CLOCK }) });
  });

const words = { subject: 'Harbor: URGENT', body: 'Harbor. URGENT. Plan p1.' };
const mails = ({ network }: Rig) => network.topics.deliveries.map(({ endpoint }) => endpoint);
const onTopic = ({ network }: Rig, role: string) =>
  network.topics.page(`${PREFIX}harbor-${role}`).subscriptions.map(({ endpoint, filter }) => `${endpoint} ${filter}`);

test('each is on the topic of the first of their roles, filtered by who they are, and encrypted', () =>
  withPager(async ({ pager, ...rig }) => {
    expect(await pager.enlist(CLINIC)).toEqual({ unconfirmed: ['desk', 'ortiz'] });
    expect(onTopic(rig, 'front-desk')).toEqual(['desk@harbor.example {"staff":["desk"]}']);
    expect(onTopic(rig, 'prescriber')).toEqual([
      'ortiz@harbor.example {"staff":["ortiz"]}',
      `${PAGER} {"staff":["ortiz"]}`,
    ]);
    const { topics } = rig.network;
    expect(topics.attributesOf('between-visits-prod-harbor-prescriber')).toEqual(new Map([['KmsMasterKeyId', 'key']]));
    expect(topics.attributesOf('between-visits-prod-harbor-nurse')).toBeUndefined();
  }));

test('enlisted again nothing changes, but that whoever has not confirmed is asked once more', () =>
  withPager(async ({ pager, network }) => {
    await pager.enlist(CLINIC);
    network.topics.confirm('desk@harbor.example');
    expect(await pager.enlist(CLINIC)).toEqual({ unconfirmed: ['ortiz'] });
    const asked = ['front-desk', 'prescriber'].flatMap((role) =>
      network.topics.page(`${PREFIX}harbor-${role}`).subscriptions.map(({ asked: times }) => times),
    );
    expect(asked).toEqual([1, 2, 2]);
  }));

test('who left is on no topic any more, and what somebody subscribed by hand stays', () =>
  withPager(async ({ pager, ...rig }) => {
    const { topics } = rig.network;
    await pager.enlist(CLINIC);
    for (const endpoint of ['ortiz@harbor.example', PAGER]) topics.confirm(endpoint);
    await pager.enlist(clinicOf(DESK, member('new', { email: 'new@harbor.example', roles: ['prescriber'] })));
    expect(onTopic(rig, 'prescriber')).toEqual(['new@harbor.example {"staff":["new"]}']);
    await pager.enlist(clinicOf(DESK));
    topics.confirm('new@harbor.example');
    await pager.enlist(clinicOf(DESK));
    expect(onTopic(rig, 'prescriber')).toEqual([]);
  }));

test('those who share a mailbox are on the topic once, and each is found there', () =>
  withPager(async ({ pager, ...rig }) => {
    const nurse = member('nurse', { email: 'desk@harbor.example' });
    await pager.enlist(clinicOf(DESK));
    rig.network.topics.confirm('desk@harbor.example');
    expect(await pager.enlist(clinicOf(DESK, nurse))).toEqual({ unconfirmed: [] });
    expect(onTopic(rig, 'front-desk')).toEqual(['desk@harbor.example {"staff":["desk","nurse"]}']);
    for (const to of [DESK, nurse]) await pager.page({ clinic: CLINIC, to, ...words });
    expect(mails(rig)).toEqual(['desk@harbor.example', 'desk@harbor.example']);
  }));

test('a mail address that is written otherwise in the next file stays confirmed', () =>
  withPager(async ({ pager, ...rig }) => {
    await pager.enlist(CLINIC);
    rig.network.topics.confirm('desk@harbor.example');
    const desk = member('desk', { email: 'Desk@Harbor.example' });
    expect(await pager.enlist(clinicOf(desk))).toEqual({ unconfirmed: [] });
    expect(onTopic(rig, 'front-desk')).toEqual(['desk@harbor.example {"staff":["desk"]}']);
  }));

test('a page goes by every way that its person has, to nobody else, and from the clinic’s number', () =>
  withPager(async ({ pager, ...rig }) => {
    const { topics, phones } = rig.network;
    await pager.enlist(CLINIC);
    for (const endpoint of ['desk@harbor.example', 'ortiz@harbor.example', PAGER]) topics.confirm(endpoint);
    expect(await pager.page({ clinic: CLINIC, to: ORTIZ, ...words })).toEqual({ isReached: true, errors: [] });
    expect(mails(rig)).toEqual(['ortiz@harbor.example', PAGER]);
    expect(topics.deliveries[0]).toMatchObject({ subject: words.subject, message: words.body });
    expect(phones.texts()).toMatchObject([{ to: PHONE, body: words.body, from: '+12065550100' }]);
  }));

test('a page that finds no topic makes it, and goes', () =>
  withPager(async ({ pager, ...rig }) => {
    expect(await pager.page({ clinic: CLINIC, to: DESK, ...words })).toEqual({ isReached: true, errors: [] });
    expect(onTopic(rig, 'front-desk')).toHaveLength(1);
    expect(rig.network.topics.messages).toHaveLength(1);
  }));

test.each([
  { fails: 'throttled', to: ORTIZ, isReached: true, errors: ['Throttling'], because: 'the mail went' },
  { fails: 'timeout-lost', to: ORTIZ, isReached: true, errors: ['unsure'], because: 'the mail went' },
  {
    fails: 'throttled',
    to: member('x', { phone: PHONE }),
    isReached: false,
    errors: ['Throttling'],
    because: 'there is no other way',
  },
  {
    fails: 'timeout-sent',
    to: member('x', { phone: PHONE }),
    isReached: false,
    errors: ['unsure'],
    because: 'two pages are better than none',
  },
] as const)('whose text is $fails is reached: $isReached, for $because', ({ fails, to, isReached, errors }) =>
  withPager(async ({ pager, network }) => {
    network.fail({ to: PHONE, fails });
    expect(await pager.page({ clinic: CLINIC, to, ...words })).toEqual({ isReached, errors });
  }),
);

test('an address that SNS does not take hinders nobody, and is not confirmed', () =>
  withPager(async ({ pager, ...rig }) => {
    const odd = member('odd', { email: 'no address' });
    expect(await pager.enlist(clinicOf(odd, DESK))).toEqual({ unconfirmed: ['odd', 'desk'] });
    expect(onTopic(rig, 'front-desk')).toHaveLength(1);
  }));

test('a clinic’s name with a line break, or too long for a subject, keeps no page back', () =>
  withPager(async ({ pager, network }) => {
    await pager.enlist(CLINIC);
    network.topics.confirm('desk@harbor.example');
    const subject = `Har\nbor ${'x'.repeat(200)}`;
    expect(await pager.page({ clinic: CLINIC, to: DESK, subject, body: 'x' })).toMatchObject({ isReached: true });
    expect(network.topics.deliveries[0]?.subject).toMatch(/^Har bor x{91}$/);
  }));

test('with End User Messaging a page by text goes as patients’ texts do', () =>
  withNetwork(async ({ network }) => {
    const sender = endUserMessagingSender({ ...LOCAL_ACCESS, endpoint: network.smsVoiceEndpoint }, { clock: CLOCK });
    const pager = snsPager(
      { ...LOCAL_ACCESS, endpoint: network.endpoint },
      { prefix: PREFIX, key: 'key', sender, clock: CLOCK },
    );
    const to = member('ortiz', { phone: PHONE });
    expect(await pager.page({ clinic: CLINIC, to, ...words })).toEqual({ isReached: true, errors: [] });
    expect(network.phones.textsTo(PHONE)).toMatchObject([{ body: words.body, from: '+12065550100' }]);
  }));

test('who writes to us is answered by text, and an answer that does not go is an error', () =>
  withPager(async ({ pager, network }) => {
    await pager.answer({ clinic: CLINIC, to: ORTIZ, body: 'Yours.' });
    expect(network.phones.textsTo(PHONE).map(({ body }) => body)).toEqual(['Yours.']);
    network.fail({ to: PHONE, fails: 'throttled' });
    const answer = pager.answer({ clinic: CLINIC, to: ORTIZ, body: 'Yours.' });
    await expect(answer).rejects.toThrow('a staff member could not be answered: Throttling');
  }));
