import { receiveReply } from '../../jobs/receive-reply/receive-reply.ts';
import { reconcileOptOuts } from '../../jobs/reconcile-opt-outs.ts';
import { aClinic, moment } from '../builders.ts';
import { onStage, phone, type TestStage } from './stage.ts';

const desk = { id: 'desk', name: 'Front desk', phone: '+12065550141', roles: ['front-desk' as const], backup: false };
const CLINIC = { ...aClinic(), staff: [desk] };
const BIRCH = { ...CLINIC, clinic: 'birch', name: 'Birch' };
const [MARIA, LUIS] = [phone(1), phone(2)];
const KEY = { clinic: 'harbor', plan: 'p1' };

const night = (test: TestStage) => reconcileOptOuts(test.world, { stopAt: moment('2026-05-01T00:00') });
const blockOf = async ({ world }: TestStage, clinic: string) =>
  (await world.plans.story({ clinic, plan: 'p1' })).plan?.blocked?.patient;

async function says(test: TestStage, text: string): Promise<void> {
  const { world, clock } = test;
  await receiveReply(world, { id: `${text}-${test.happened.length}`, from: MARIA, text, at: clock.now() });
}

async function withMaria(test: (stage: TestStage) => Promise<void>): Promise<void> {
  await onStage([CLINIC, BIRCH], async (stage) => {
    await stage.enter('p1', CLINIC, { patient: { phone: MARIA }, visits: ['2026-03-20T12:00'] });
    await test(stage);
  });
}

test('who is on the provider’s list, and was not on ours, is blocked wherever they are known, and staff hear of it once', () =>
  withMaria(async (test) => {
    await test.enter('p1', BIRCH, { patient: { phone: MARIA } });
    for (const each of [MARIA, LUIS]) test.stage.network.optedOut.add(each);
    expect(await night(test)).toEqual({ listed: 2, blocked: 2, letIn: 0, notYet: 0 });
    expect([await blockOf(test, 'harbor'), await blockOf(test, 'birch')]).toEqual(['opted-out', 'opted-out']);
    expect(await test.world.phones.history(MARIA, 'harbor')).toMatchObject([{ what: 'opt-out', how: 'provider' }]);
    expect(await night(test)).toEqual({ listed: 2, blocked: 0, letIn: 0, notYet: 0 });
    expect(test.told('alert').map(({ alert }) => `${alert.clinic} ${alert.about}`)).toEqual([
      'birch opted-out',
      'harbor opted-out',
    ]);
  }));

test('who wrote START and is on the list still is taken off it as soon as the provider allows it', () =>
  withMaria(async (test) => {
    const { optedOut } = test.stage.network;
    optedOut.add(MARIA);
    expect(await test.world.optOuts.optIn(MARIA)).toBe(true);
    test.clock.jumpTo(moment('2026-03-05T09:00'));
    optedOut.add(MARIA);
    await says(test, 'STOP');
    test.clock.jumpTo(moment('2026-03-05T09:05'));
    await says(test, 'START');
    expect(optedOut.has(MARIA)).toBe(true);
    test.clock.jumpTo(moment('2026-03-06T02:30'));
    expect(await night(test)).toEqual({ listed: 1, blocked: 0, letIn: 0, notYet: 1 });
    expect(await blockOf(test, 'harbor')).toBeUndefined();
    test.clock.jumpTo(moment('2026-04-02T02:30'));
    expect(await night(test)).toEqual({ listed: 1, blocked: 0, letIn: 1, notYet: 0 });
    expect(optedOut.has(MARIA)).toBe(false);
  }));

test('who was let in after START and is on the list again wrote STOP again', () =>
  withMaria(async (test) => {
    const { optedOut } = test.stage.network;
    optedOut.add(MARIA);
    await says(test, 'STOP');
    test.clock.jumpTo(moment('2026-03-02T10:00'));
    await says(test, 'START');
    expect(optedOut.has(MARIA)).toBe(false);
    optedOut.add(MARIA);
    test.clock.jumpTo(moment('2026-03-02T10:30'));
    expect(await night(test)).toMatchObject({ blocked: 0, letIn: 0, notYet: 0 });
    test.clock.jumpTo(moment('2026-03-03T02:30'));
    expect(await night(test)).toMatchObject({ blocked: 1, letIn: 0 });
    expect(await blockOf(test, 'harbor')).toBe('opted-out');
  }));

test('a staff member who is on the list gets no pages by text: their clinic has a task, once a month', () =>
  withMaria(async (test) => {
    test.stage.network.optedOut.add(desk.phone);
    for (const at of ['2026-03-03T02:30', '2026-03-04T02:30', '2026-04-01T02:30']) {
      test.clock.jumpTo(moment(at));
      await night(test);
    }
    const open = await test.world.alerts.open('harbor');
    expect(open.map(({ about, id }) => `${about} ${id}`)).toEqual([
      'staff-opted-out staff-opted-out/desk/2026-04',
      'staff-opted-out staff-opted-out/desk/2026-03',
    ]);
  }));

test('a phone that cannot be worked on stops no other, and is an error that names nobody', () =>
  withMaria(async (test) => {
    await test.enter('p2', CLINIC, { patient: { phone: LUIS } });
    for (const each of [MARIA, LUIS]) test.stage.network.optedOut.add(each);
    const { phones } = test.world;
    const blocks = async (each: string) => (each === LUIS ? Promise.reject(new Error('x')) : phones.blocks(each));
    const work = reconcileOptOuts(
      { ...test.world, phones: { ...phones, blocks } },
      { stopAt: moment('2026-05-01T00:00') },
    );
    await expect(work).rejects.toThrow(/^1 of the phones could not be worked on$/);
    expect(await blockOf(test, KEY.clinic)).toBe('opted-out');
  }));

test('when the time is over before the list is, that is an error', () =>
  withMaria(async (test) => {
    test.stage.network.optedOut.add(MARIA);
    const work = reconcileOptOuts(test.world, { stopAt: test.clock.now() });
    await expect(work).rejects.toThrow('the time was over before the list was');
  }));
