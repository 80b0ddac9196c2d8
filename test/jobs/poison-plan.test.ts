import { pointerItem } from '../../adapters/dynamo/due-pointers.ts';
import { planKey, settingsKey } from '../../adapters/dynamo/keys.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import { FAILURES_MAX } from '../../core/sending/due-pointer.ts';
import { minutes, plus } from '../../core/time/units.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import { publishClinic } from '../../jobs/clinic-files/publish-clinic.ts';
import { aClinic, localText, moment } from '../builders.ts';
import { onStage, phone, type TestStage } from './stage.ts';

const CLINIC = aClinic({
  reminders: { 'two-hours': { before: '2h' }, last: { before: '1h' } },
  texts: { 'two-hours': '{firstName}, your visit is {visitDay} at {visitTime}.', last: 'See you at {visitTime}.' },
});
const BIRCH = { ...CLINIC, clinic: 'birch', name: 'Birch' };
const OTHERS = ['p0', 'p2', 'p3', 'p4'];
const KEY = { clinic: 'harbor', plan: 'p1' };
const secret = 'Maria +12065550123';

/** Five plans with reminders at 10:00 and 11:00, of which p1 is the one in the midst. */
async function enterAll(test: TestStage): Promise<void> {
  for (const [index, plan] of ['p0', 'p1', 'p2', 'p3', 'p4'].entries()) {
    await test.enter(plan, CLINIC, { patient: { phone: phone(index) }, visits: ['2026-03-02T12:00'] });
  }
}

/** What the pointer of p1 is, with something else in it. */
async function pointerOf(test: TestStage, broken: object) {
  const { pointer } = await test.world.plans.story(KEY);
  const { json, ...item } = pointerItem(pointer!);
  return { ...item, json: JSON.stringify({ ...JSON.parse(String(json)), ...broken }) };
}

const POISON: readonly { what: string; poison: (test: TestStage) => Promise<void> }[] = [
  {
    what: 'whose item is no JSON',
    poison: (test) => test.overwrite({ ...planKey(KEY), version: 1, json: `{"patient":"${secret}` }),
  },
  {
    what: 'whose item has no text at all',
    poison: (test) => test.overwrite({ ...planKey(KEY), version: 1 }),
  },
  {
    what: 'that is JSON and no plan',
    poison: (test) => test.overwrite({ ...planKey(KEY), version: 2, json: JSON.stringify({ patient: secret }) }),
  },
  {
    what: 'with a visit at no time',
    poison: async (test) => {
      const { plan } = await test.world.plans.story(KEY);
      const visits = [{ ...plan!.visits[0], at: secret }];
      await test.overwrite({ ...planKey(KEY), version: 2, json: JSON.stringify({ ...plan, version: 2, visits }) });
    },
  },
];

test.each(POISON)('a plan $what stops no other, comes back ever later, and is parked', async ({ poison }) => {
  await onStage([CLINIC], async (test) => {
    await enterAll(test);
    await poison(test);
    expect(await test.tick('2026-03-02T10:00')).toMatchObject({ due: 5, sent: OTHERS.length });
    await test.tickEachMinute('2026-03-02T10:01', 80);
    expect(
      test
        .told('sent')
        .map(({ key }) => key.plan)
        .sort(),
    ).toEqual([...OTHERS, ...OTHERS].sort());
    const failures = test.happened.flatMap((each) =>
      each.kind === 'failed' || each.kind === 'parked' ? [[each.kind, each.key.plan, each.error]] : [],
    );
    expect(failures).toEqual([
      ...Array.from({ length: FAILURES_MAX - 1 }, () => ['failed', 'p1', 'UnreadablePlanError']),
      ['parked', 'p1', 'UnreadablePlanError'],
    ]);
    expect(await test.world.pointers.due(moment('2036-01-01T00:00'))).toEqual([]);
    expect(JSON.stringify(test.happened)).not.toMatch(/Maria|555/);
  });
});

test('a poisoned plan comes up again after 2, 4, 8 and 16 minutes', async () => {
  await onStage([CLINIC], async (test) => {
    await enterAll(test);
    await POISON[0]!.poison(test);
    const times: string[] = [];
    for (let minute = 0; minute < 60; minute += 1) {
      const before = test.told('failed').length + test.told('parked').length;
      test.clock.jumpTo(plus(moment('2026-03-02T10:00'), minutes(minute)));
      await test.tick();
      const isNew = test.told('failed').length + test.told('parked').length > before;
      if (isNew) times.push(localText(plus(moment('2026-03-02T10:00'), minutes(minute))).slice(11));
    }
    expect(times).toEqual(['10:00', '10:03', '10:07', '10:15', '10:31']);
  });
});

test('a plan whose protocol the settings lost sends nothing, fails nobody, and goes on when it is back', async () => {
  await onStage([CLINIC], async (test) => {
    await enterAll(test);
    await publishClinic(test.world, { ...CLINIC, protocols: {} });
    expect(await test.tick('2026-03-02T10:00')).toMatchObject({ sent: 0 });
    expect(test.told('failed')).toEqual([]);
    await publishClinic(test.world, CLINIC);
    await test.tickEachMinute('2026-03-02T10:01', 10);
    expect(test.texts()).toHaveLength(5);
  });
});

/** The plan cannot be worked on until it is parked; gives it as it was. */
async function parked(test: TestStage): Promise<StoredPlan> {
  await enterAll(test);
  const { plan } = await test.world.plans.story(KEY);
  await POISON[2]!.poison(test);
  await test.tickEachMinute('2026-03-02T10:00', 40);
  expect(test.told('parked')).toHaveLength(1);
  return plan!;
}

async function mend(test: TestStage, plan: StoredPlan): Promise<void> {
  await test.overwrite({ ...planKey(KEY), version: 2, json: JSON.stringify({ ...plan, version: 2 }) });
}

test('a parked plan goes on with what is still of use once it is mended', async () => {
  await onStage([CLINIC], async (test) => {
    const plan = await parked(test);
    expect(test.told('alert').map(({ alert }) => [alert.plan, alert.level, alert.about])).toEqual([
      ['p1', 'today', 'parked'],
    ]);
    await mend(test, plan);
    const change = (stored: StoredPlan | undefined) => stored && { ...stored, startsOn: '2026-03-03' };
    await changePlan(test.world, { key: KEY, change });
    await test.tickEachMinute('2026-03-02T10:41', 30);
    expect(
      test
        .told('sent')
        .filter(({ key }) => key.plan === 'p1')
        .map(({ id }) => id),
    ).toEqual(['p1/v1/two-hours/2026-03-02T12:00', 'p1/v1/last/2026-03-02T12:00']);
  });
});

test('a parked plan goes on when it is imported again just as it is, once what was wrong is mended', async () => {
  await onStage([CLINIC], async (test) => {
    await mend(test, await parked(test));
    expect(await changePlan(test.world, { key: KEY, change: (stored) => stored })).toBe('unchanged');
    await test.tickEachMinute('2026-03-02T10:41', 30);
    expect(test.told('sent').filter(({ key }) => key.plan === 'p1')).toHaveLength(2);
  });
});

test.each([
  { broken: { next: secret }, because: 'its acts are none' },
  { broken: { asOf: secret }, because: 'it does not say how far it got' },
  { broken: { next: [{ id: 'p1/v1/two-hours/x', at: secret }] }, because: 'an act has no time' },
  { broken: { failures: undefined }, because: 'it does not say how often it failed' },
  { broken: { phones: secret }, because: 'its phones are no list' },
  { broken: { next: [{ at: '2026-03-02T18:00:00Z', due: '2026-03-02T18:00:00Z' }] }, because: 'an act is of no text' },
  { broken: { tier: 'high' }, because: 'nobody knows how urgent it is' },
  { broken: { day: secret }, because: 'a day is counted as a word' },
  { broken: { deadline: 7 }, because: 'its last moment is a number' },
])('a pointer that cannot be read, for $because, loses no text and sends none twice', async ({ broken }) => {
  await onStage([CLINIC], async (test) => {
    await enterAll(test);
    await test.overwrite(await pointerOf(test, broken));
    await test.tickEachMinute('2026-03-02T10:00', 61);
    const ids = test.told('sent').map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('p1/')).sort()).toEqual([
      'p1/v1/last/2026-03-02T12:00',
      'p1/v1/two-hours/2026-03-02T12:00',
    ]);
    expect(new Set(ids).size).toBe(10);
  });
});

test('a pointer without its count of writes stops no other', async () => {
  await onStage([CLINIC], async (test) => {
    await enterAll(test);
    await test.overwrite({ ...(await pointerOf(test, {})), rev: undefined });
    await test.tickEachMinute('2026-03-02T10:00', 61);
    const ids = test.told('sent').map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith('p1/'))).toHaveLength(8);
  });
});

test('a plan that cannot be read, and whose pointer does not say how often it failed, stops no other', async () => {
  await onStage([CLINIC], async (test) => {
    await enterAll(test);
    await test.overwrite(await pointerOf(test, { failures: undefined }));
    await POISON[0]!.poison(test);
    await test.tickEachMinute('2026-03-02T10:00', 61);
    const ids = test.told('sent').map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith('p1/'))).toHaveLength(8);
  });
});

test('settings that cannot be read stop no other clinic; the run ends with an error that quotes nothing', async () => {
  await onStage([CLINIC, BIRCH], async (test) => {
    await enterAll(test);
    await test.enter('b1', BIRCH, { patient: { phone: phone(50) }, visits: ['2026-03-02T12:00'] });
    await test.overwrite({ ...settingsKey('birch', 1), json: `{"staff":"${secret}` });
    test.clock.jumpTo(moment('2026-03-02T10:00'));
    // A run that remembers the version goes on with it; one that has just started has to read it.
    await expect(test.run(test.restarted())).rejects.toThrow(/^version 1 of clinic birch cannot be read$/);
    expect(test.told('sent')).toHaveLength(5);
    expect((await test.world.pointers.due(test.clock.now())).map(({ plan }) => plan)).toEqual(['b1']);
  });
});

test('a plan that cannot be worked on stops no other when settings are published', async () => {
  await onStage([CLINIC], async (test) => {
    await enterAll(test);
    await POISON[3]!.poison(test);
    const later = aClinic({ reminders: { last: { before: '1h' } }, texts: { last: 'See you at {visitTime}.' } });
    const published = await publishClinic(test.world, later);
    const failed = { count: 1, first: ['p1'] };
    expect(published.plans).toMatchObject({ repointed: OTHERS.length, failed, state: 'finished' });
    expect(test.told('failed')).toMatchObject([{ key: KEY, error: 'UnreadablePlanError' }]);
    expect(await test.tick('2026-03-02T11:00')).toMatchObject({ sent: OTHERS.length });
    expect(test.told('sent').every(({ id }) => id.includes('/last/'))).toBe(true);
  });
});
