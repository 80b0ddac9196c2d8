import { dueKey, settingsKey } from '../../adapters/dynamo/keys.ts';
import type { DuePointer } from '../../core/sending/due-pointer.ts';
import { FAILURES_MAX } from '../../core/sending/due-pointer.ts';
import { hours, plus } from '../../core/time/units.ts';
import { auditTexts } from '../../jobs/audit-texts.ts';
import { publishClinic } from '../../jobs/clinic-files/publish-clinic.ts';
import { aClinic, moment, momentText } from '../builders.ts';
import { onStage, phone, type TestStage } from './stage.ts';

const CLINIC = aClinic({
  reminders: { 'two-hours': { before: '2h' } },
  texts: { 'two-hours': '{firstName}, your visit is {visitDay} at {visitTime}.' },
});
const BIRCH = { ...CLINIC, clinic: 'birch', name: 'Birch' };
const KEY = { clinic: 'harbor', plan: 'p1' };

/** The pointer as if somebody had lost what comes next. */
async function lose(test: TestStage, pointer: Partial<DuePointer>, nomination: object = {}): Promise<void> {
  const story = await test.world.plans.story(KEY);
  const { rev, ...known } = story.pointer!;
  await test.overwrite({ ...dueKey(KEY), rev, json: JSON.stringify({ ...known, ...pointer }), ...nomination });
}

async function audit(test: TestStage, at: string) {
  test.clock.jumpTo(moment(at));
  return auditTexts(test.world, { stopAt: plus(test.clock.now(), hours(1)), from: 0 });
}

/** A visit at noon, whose reminder is due at 10:00 and of use until 11:30. */
const entered = (test: TestStage) => test.enter('p1', CLINIC, { visits: ['2026-03-02T12:00'] });

test.each<{ what: string; before: (test: TestStage) => Promise<unknown>; at: string; missing: number }>([
  { what: 'went', before: (test) => test.tick('2026-03-02T10:00'), at: '2026-03-02T10:30', missing: 0 },
  { what: 'is to come', before: async () => undefined, at: '2026-03-02T09:59', missing: 0 },
  { what: 'came due nine minutes ago', before: async () => undefined, at: '2026-03-02T10:09', missing: 0 },
  { what: 'no tick has seen for ten minutes', before: async () => undefined, at: '2026-03-02T10:10', missing: 1 },
  { what: 'is of no use any more', before: async () => undefined, at: '2026-03-02T11:31', missing: 0 },
  {
    what: 'was put off by its pointer',
    before: (test) => lose(test, { next: [actAt('2026-03-02T10:40')] }),
    at: '2026-03-02T10:30',
    missing: 0,
  },
  { what: 'its pointer forgot', before: (test) => lose(test, { next: [] }), at: '2026-03-02T10:30', missing: 1 },
])('of a text that $what the audit misses $missing', async ({ before, at, missing }) => {
  await onStage([CLINIC], async (test) => {
    await entered(test);
    await before(test);
    expect(await audit(test, at)).toEqual({ plans: 1, missing });
  });
});

const ID = 'p1/v1/two-hours/2026-03-02T12:00';
const actAt = (at: string) =>
  ({ id: ID, at: momentText(at), due: momentText('2026-03-02T10:00'), to: 'patient' }) as const;

test.each([
  { what: 'names nothing', pointer: { next: [] } },
  { what: 'has passed it by', pointer: { next: [], asOf: momentText('2026-03-02T10:01') } },
])('a plan whose pointer $what is pointed anew, and its text goes, once', async ({ pointer }) => {
  await onStage([CLINIC], async (test) => {
    await entered(test);
    await lose(test, pointer);
    await test.tick('2026-03-02T10:05');
    expect(await audit(test, '2026-03-02T10:20')).toMatchObject({ missing: 1 });
    await test.tickEachMinute('2026-03-02T11:20', 10);
    expect(test.told('sent').map(({ id }) => id)).toEqual([ID]);
    expect(await audit(test, '2026-03-02T11:30')).toMatchObject({ missing: 0 });
  });
});

test('a text whose run died after its claim, and that the pointer forgot, goes, once', async () => {
  await onStage([CLINIC], async (test) => {
    await entered(test);
    test.clock.jumpTo(moment('2026-03-02T10:00'));
    const act = { id: ID, to: 'patient', dueAt: momentText('2026-03-02T10:00'), claimedAt: test.clock.now() } as const;
    await test.world.ledger.claim(KEY, act);
    await lose(test, { next: [] });
    expect(await audit(test, '2026-03-02T10:20')).toMatchObject({ missing: 1 });
    await test.tickEachMinute('2026-03-02T10:30', 5);
    expect(test.told('sent').map(({ id }) => id)).toEqual([ID]);
    expect(await audit(test, '2026-03-02T11:20')).toMatchObject({ missing: 0 });
  });
});

test('of a text that a run left in flight when its rule was gone, staff are told, and its claim ends', async () => {
  await onStage([CLINIC], async (test) => {
    await entered(test);
    test.clock.jumpTo(moment('2026-03-02T10:00'));
    await publishClinic(test.world, {
      ...CLINIC,
      protocols: { series: { ...CLINIC.protocols['series']!, reminders: [] } },
    });
    const claim = {
      id: ID,
      to: 'patient',
      dueAt: momentText('2026-03-02T10:00'),
      claimedAt: test.clock.now(),
    } as const;
    await test.world.ledger.claim(KEY, claim);
    await test.tick('2026-03-02T10:12');
    expect((await test.world.plans.story(KEY)).texts).toMatchObject([{ state: 'claimed' }]);
    expect(await audit(test, '2026-03-02T10:12')).toMatchObject({ missing: 0 });
    await test.tick('2026-03-02T10:13');
    const { texts, alerts } = await test.world.plans.story(KEY);
    expect(texts).toMatchObject([{ id: ID, state: 'held', reason: 'unsure' }]);
    expect(alerts).toMatchObject([{ about: 'unsure', level: 'task' }]);
  });
});

test('a plan that the index lost is nominated again after an hour', async () => {
  await onStage([CLINIC], async (test) => {
    await entered(test);
    await lose(test, {});
    expect(await test.tick('2026-03-02T10:30')).toMatchObject({ due: 0 });
    expect(await audit(test, '2026-03-02T10:30')).toMatchObject({ missing: 1 });
    expect(await test.tick()).toMatchObject({ due: 0 });
    expect(await audit(test, '2026-03-02T11:00')).toMatchObject({ missing: 1 });
    expect(await test.tick()).toMatchObject({ due: 1, sent: 1 });
  });
});

test('a parked plan stays parked, and its text is missed', async () => {
  await onStage([CLINIC], async (test) => {
    await entered(test);
    await lose(test, { next: [], failures: FAILURES_MAX });
    expect(await audit(test, '2026-03-02T10:30')).toMatchObject({ missing: 1 });
    expect(await test.tick()).toMatchObject({ due: 0 });
  });
});

test('each clinic is told of, and one plan that cannot be read stops no other', async () => {
  await onStage([CLINIC, BIRCH], async (test) => {
    await entered(test);
    await test.enter('b1', BIRCH, { patient: { phone: phone(1) }, visits: ['2026-03-02T12:00'] });
    await test.enter('b2', BIRCH, { patient: { phone: phone(2) }, visits: ['2026-03-02T12:00'] });
    await test.overwrite({ pk: 'CLINIC#birch#PLAN#b1', sk: 'PLAN', version: 1, json: '{' });
    expect(await audit(test, '2026-03-02T10:30')).toEqual({ plans: 3, missing: 2 });
    expect(test.told('audited')).toEqual([
      { kind: 'audited', clinic: 'birch', plans: 2, expected: 1, missing: 1, missingOf: ['b2'] },
      { kind: 'audited', clinic: 'harbor', plans: 1, expected: 1, missing: 1, missingOf: ['p1'] },
    ]);
    expect(test.told('failed')).toEqual([
      { kind: 'failed', key: { clinic: 'birch', plan: 'b1' }, error: 'UnreadablePlanError' },
    ]);
  });
});

test('settings that cannot be read stop no other clinic; the audit ends with their error', async () => {
  await onStage([BIRCH, CLINIC], async (test) => {
    await entered(test);
    await test.overwrite({ ...settingsKey('birch', 1), json: '{' });
    test.clock.jumpTo(moment('2026-03-02T10:30'));
    const stopAt = plus(test.clock.now(), hours(1));
    await expect(auditTexts(test.restarted(), { stopAt, from: 0 })).rejects.toThrow(/birch cannot be read$/);
    expect(test.told('audited').map(({ clinic }) => clinic)).toEqual(['harbor']);
  });
});

test('an audit that has no time left ends, and the next one begins at another clinic', async () => {
  await onStage([CLINIC, BIRCH], async (test) => {
    await entered(test);
    const now = test.clock.now();
    expect(await auditTexts(test.world, { stopAt: now, from: 0 })).toEqual({ plans: 0, missing: 0 });
    await auditTexts(test.world, { stopAt: plus(now, hours(1)), from: 3 });
    expect(test.told('audited').map(({ clinic }) => clinic)).toEqual(['harbor', 'birch']);
  });
});
