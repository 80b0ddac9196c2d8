import type { Receipt, TextTry } from '../../core/sending/receipt.ts';
import { isoInstant } from '../../core/time/iso.ts';
import type { Sent } from '../../jobs/ports/sender.ts';
import { recordReceipt } from '../../jobs/record-receipt/record-receipt.ts';
import { aClinic, moment } from '../builders.ts';
import { onStage, phone, type TestStage } from './stage.ts';

const CLINIC = aClinic({
  reminders: { 'two-hours': { before: '2h' } },
  texts: { 'two-hours': 'Your visit is {visitDay} at {visitTime}.' },
});
const KEY = { clinic: 'harbor', plan: 'p1' };
const ID = 'p1/v1/two-hours/2026-03-02T12:00';
const PHONE = phone(1);

async function entered(test: TestStage): Promise<void> {
  await test.enter('p1', CLINIC, { patient: { phone: PHONE }, visits: ['2026-03-02T12:00'] });
}

const entry = async ({ world }: TestStage) => (await world.ledger.read(KEY, ID))!;

/** What End User Messaging tells of a try of the text. */
function told(outcome: Receipt['outcome'], { claimedAt, ...more }: Partial<TextTry> & { claimedAt: string }): Receipt {
  const text = { ...KEY, id: ID, attempt: 1, claimedAt, ...more };
  return { providerId: 'm-1', phone: PHONE, publishedAt: '2026-03-01T00:00:00Z', outcome, text };
}

/** The reminder as it stands after a try that nobody answered, at 10:00. */
async function unsure(test: TestStage): Promise<string> {
  await entered(test);
  test.stage.network.fail({ fails: 'timeout-lost' });
  await test.tick('2026-03-02T10:00');
  const { state, claimedAt } = await entry(test);
  expect(state).toBe('unsure');
  return claimedAt!;
}

test('a text without an answer is settled by its own key, whatever its phone and time', () =>
  onStage([CLINIC], async (test) => {
    const claimedAt = await unsure(test);
    expect(await recordReceipt(test.world, { ...told('delivered', { claimedAt }), phone: phone(9) })).toBe(true);
    expect(await entry(test)).toMatchObject({ state: 'delivered', providerId: 'm-1' });
    await test.tickEachMinute('2026-03-02T10:01', 5);
    expect(test.texts()).toEqual([]);
  }));

test('word that the provider has it is enough not to send it again', () =>
  onStage([CLINIC], async (test) => {
    const claimedAt = await unsure(test);
    expect(await recordReceipt(test.world, told('taken', { claimedAt }))).toBe(true);
    expect(await entry(test)).toMatchObject({ state: 'accepted', providerId: 'm-1' });
    await test.tickEachMinute('2026-03-02T10:01', 5);
    expect(test.texts()).toEqual([]);
    expect(await recordReceipt(test.world, told('delivered', { claimedAt }))).toBe(true);
    expect(await recordReceipt(test.world, told('taken', { claimedAt }))).toBe(true);
    expect(await entry(test)).toMatchObject({ state: 'delivered' });
    expect(test.told('receipt').map(({ outcome }) => outcome)).toEqual(['delivered']);
  }));

test.each<{ outcome: Receipt['outcome']; state: string; because: string }>([
  { outcome: 'delivered', state: 'delivered', because: 'the patient has it' },
  { outcome: 'failed', state: 'accepted', because: 'the second try is another matter' },
  { outcome: 'unreachable', state: 'accepted', because: 'the second try is another matter' },
])('a late word on the first try ($outcome) leaves the second $state: $because', ({ outcome, state }) =>
  onStage([CLINIC], async (test) => {
    const claimedAt = await unsure(test);
    await test.tick('2026-03-02T10:03');
    expect(await entry(test)).toMatchObject({ state: 'accepted', attempt: 2 });
    await recordReceipt(test.world, told(outcome, { claimedAt }));
    expect(await entry(test)).toMatchObject({ state });
    expect((await test.world.plans.story(KEY)).plan?.blocked).toBeUndefined();
  }),
);

test('a receipt of a text that nobody knows is nobody’s', () =>
  onStage([CLINIC], async (test) => {
    const claimedAt = isoInstant(moment('2026-03-02T10:00'));
    expect(await recordReceipt(test.world, told('failed', { claimedAt }))).toBe(false);
    expect(await recordReceipt(test.world, told('failed', { claimedAt, clinic: 'juniper' }))).toBe(false);
  }));

test.each<{ outcome: Receipt['outcome']; reason: string; blocked: string | undefined; about: string[] }>([
  { outcome: 'failed', reason: 'failed', blocked: 'failed', about: ['failed'] },
  { outcome: 'opted-out', reason: 'opted-out', blocked: 'opted-out', about: ['opted-out'] },
  { outcome: 'undelivered', reason: 'failed', blocked: undefined, about: ['failed'] },
  { outcome: 'expired', reason: 'expired', blocked: undefined, about: ['failed'] },
  { outcome: 'price-limit', reason: 'failed', blocked: undefined, about: ['unsure', 'price-limit'] },
  { outcome: 'spend-limit', reason: 'failed', blocked: undefined, about: ['unsure', 'spend-limit'] },
])('after $outcome the text is held $reason, its phone $blocked, and staff hear of $about', (row) =>
  onStage([CLINIC], async (test) => {
    await entered(test);
    await test.tick('2026-03-02T10:00');
    const { claimedAt } = await entry(test);
    for (const _ of [1, 2]) await recordReceipt(test.world, told(row.outcome, { claimedAt: claimedAt! }));
    expect(await entry(test)).toMatchObject({ state: 'held', reason: row.reason });
    expect((await test.world.plans.story(KEY)).plan?.blocked?.patient).toBe(row.blocked);
    expect(test.told('alert').map(({ alert }) => alert.about)).toEqual(row.about);
  }),
);

const MOVING = aClinic({
  reminders: {},
  notices: { moved: {} },
  texts: { moved: 'Your visit is now {visitDay} at {visitTime}.' },
});

/** A visit was moved at nine and told of in vain; then staff wrote down another phone, and the carrier speaks of the old one. */
async function toldInVain(test: TestStage, fails: 'opted-out' | 'unreachable'): Promise<void> {
  await test.enter('p1', MOVING, { patient: { phone: PHONE }, visits: ['2026-03-04T12:00'] });
  await test.enter('p1', MOVING, { patient: { phone: PHONE }, visits: ['2026-03-05T12:00'] });
  test.stage.network.fail({ fails });
  expect(await test.tick('2026-03-02T09:01')).toMatchObject({ sent: 1 });
  await test.enter('p1', MOVING, { patient: { phone: phone(2) }, visits: ['2026-03-05T12:00'] });
  await test.tickEachMinute('2026-03-02T09:02', 30);
}

test('a receipt that comes after the plan got another phone settles the text, and staff hear that nobody was told', () =>
  onStage([MOVING], async (test) => {
    await toldInVain(test, 'opted-out');
    const { texts, plan, alerts } = await test.world.plans.story(KEY);
    expect(texts).toMatchObject([{ state: 'held', reason: 'opted-out' }]);
    expect(plan?.blocked).toBeUndefined();
    expect(alerts.map(({ about, of }) => [about, of])).toEqual([
      ['opted-out', undefined],
      ['untold', undefined],
    ]);
  }));

test('what did not reach the old phone of a plan goes to the new one', () =>
  onStage([MOVING], async (test) => {
    await toldInVain(test, 'unreachable');
    expect(test.texts().map(({ to }) => to)).toEqual([phone(2)]);
  }));

test('a limit of the account is the clinic’s matter, once a day, and its text goes when it is lifted', () =>
  onStage([CLINIC], async (test) => {
    await entered(test);
    const { sender } = test.world;
    const limited = { ...test.world, sender: { send: async () => NOT_SENT } };
    for (const minute of ['10:00', '10:01', '10:02']) {
      test.clock.jumpTo(moment(`2026-03-02T${minute}`));
      await test.run(limited);
    }
    expect(test.told('alert').map(({ alert }) => [alert.plan, alert.level, alert.about])).toEqual([
      [undefined, 'today', 'spend-limit'],
    ]);
    test.clock.jumpTo(moment('2026-03-02T10:03'));
    await test.run({ ...test.world, sender });
    expect(test.texts()).toHaveLength(1);
  }));

const NOT_SENT: Sent = {
  ...{ outcome: 'not-sent', error: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT' },
  limit: 'spend-limit',
};
