import type { Clinic } from '../../core/clinic/clinic.ts';
import { epochMilliseconds, plus, seconds } from '../../core/time/units.ts';
import type { World } from '../../jobs/ports/world.ts';
import { sendDueTexts } from '../../jobs/send-due-texts/run.ts';
import { mortalWorld } from '../../local/rehearsal/mortal-world.ts';
import { aClinic, moment } from '../builders.ts';
import { onStage, phone, type TestStage } from './stage.ts';

const NUMBER = '+12065550199';

function clinicAt(perSecond: number, id = 'harbor'): Clinic {
  const clinic = aClinic({
    reminders: { 'two-hours': { before: '2h' }, week: { before: '1w', at: '10:00' } },
    texts: { 'two-hours': `${id}: today at {visitTime}.`, week: `${id}: your visit is {visitDay} at {visitTime}.` },
  });
  return { ...clinic, clinic: id, texting: { ...clinic.texting, number: NUMBER, perSecond } };
}

const IN_TWO_HOURS = '2026-03-02T12:00';
const IN_A_WEEK = '2026-03-09T15:00';

/** So many plans, of which every fifth has its visit in two hours, and the others a week ahead. All are due at 10:00. */
async function enter(test: TestStage, clinic: Clinic, { plans, from = 0 }: { plans: number; from?: number }) {
  const numbers = Array.from({ length: plans }, (_, index) => from + index);
  await Promise.all(
    numbers.map((plan) => {
      const visits = [plan % 5 === 4 ? IN_TWO_HOURS : IN_A_WEEK];
      return test.enter(`p${plan}`, clinic, { patient: { phone: phone(plan) }, visits });
    }),
  );
}

/** The most texts that went in any second. */
function busiestSecond(test: TestStage): number {
  const times = test.texts().map(({ at }) => epochMilliseconds(at));
  return Math.max(...times.map((from) => times.filter((time) => from <= time && time < from + 1000).length));
}

test.each([
  { perSecond: 1, minutes: 3, because: 'a run works for fifty seconds' },
  { perSecond: 3, minutes: 1, because: 'forty seconds are enough' },
])('120 texts of one minute at $perSecond a second take $minutes ticks: $because', async ({ perSecond, minutes }) => {
  const clinic = clinicAt(perSecond);
  await onStage([clinic], async (test) => {
    await enter(test, clinic, { plans: 120 });
    await test.tickEachMinute('2026-03-02T10:00', minutes);
    const texts = test.texts();
    expect(new Set(texts.map(({ to }) => to)).size).toBe(120);
    expect(texts).toHaveLength(120);
    expect(busiestSecond(test)).toBeLessThanOrEqual(perSecond);
    const urgent = texts.slice(0, 24).filter(({ body }) => body.includes('today'));
    expect(urgent).toHaveLength(24);
    expect(test.told('sent').every(({ lateSeconds }) => lateSeconds < minutes * 60)).toBe(true);
    expect((await test.tick()).due).toBe(0);
  });
});

test('a run that has time for no more leaves a plan where it was, and the next goes on there', async () => {
  const reminders = { one: { before: '2h' }, two: { before: '2h' }, three: { before: '2h' } } as const;
  const texts = { one: 'One at {visitTime}.', two: 'Two at {visitTime}.', three: 'Three at {visitTime}.' };
  const clinic = aClinic({ reminders, texts });
  await onStage([clinic], async (test) => {
    await test.enter('p1', clinic, { visits: [IN_TWO_HOURS] });
    const slow = slowToRead(test);
    for (const time of ['10:00', '10:01']) {
      test.clock.jumpTo(moment(`2026-03-02T${time}`));
      await sendDueTexts(mortalWorld(slow, test.clock), { stopAt: plus(test.clock.now(), seconds(3)) });
    }
    expect(test.texts().map(({ body }) => body.split(' ')[0])).toEqual(['One', 'Three', 'Two']);
  });
});

/** Two seconds for each look at plans. */
function slowToRead({ world, clock }: TestStage): World {
  const read: World['plans']['read'] = (asked) => {
    clock.jumpTo(plus(clock.now(), seconds(2)));
    return world.plans.read(asked);
  };
  return { ...world, plans: { ...world.plans, read } };
}

test('a number that can carry only part of a morning loses none of the texts that are soon of no use', async () => {
  const clinic = clinicAt(1);
  await onStage([clinic], async (test) => {
    await enter(test, clinic, { plans: 180 });
    await test.tickEachMinute('2026-03-02T10:00', 1);
    const today = test.texts().filter(({ body }) => body.includes('today'));
    expect(today).toHaveLength(36);
    await test.tickEachMinute('2026-03-02T10:01', 3);
    expect(new Set(test.texts().map(({ to }) => to)).size).toBe(180);
    expect(test.texts()).toHaveLength(180);
  });
});

test('clinics that name no number share the stage’s own and its rate, whatever each says of its pace', async () => {
  const unnamed = (id: string) => {
    const { number: _, ...texting } = clinicAt(2, id).texting;
    return { ...clinicAt(2, id), texting };
  };
  const [harbor, birch, cedar] = [unnamed('harbor'), unnamed('birch'), clinicAt(2, 'cedar')];
  await onStage([harbor, birch, cedar], async (test) => {
    for (const [index, clinic] of [harbor, birch, cedar].entries()) {
      await enter(test, clinic, { plans: 20, from: index * 20 });
    }
    test.clock.jumpTo(moment('2026-03-02T10:00'));
    const shared = { number: '+12065550188', perSecond: 1 };
    const world = mortalWorld(test.world, test.clock);
    const run = sendDueTexts(world, { stopAt: plus(test.clock.now(), seconds(50)), shared });
    expect(await run).toMatchObject({ due: 60, sent: 60 });
    const ofShared = test.texts().filter(({ body }) => !body.startsWith('cedar'));
    const [first, last] = [ofShared[0], ofShared.at(-1)].map((text) => epochMilliseconds(text!.at));
    expect(ofShared).toHaveLength(40);
    expect(last! - first!).toBeGreaterThanOrEqual(38_000);
  });
});

test('two clinics of one number share its rate, and take turns', async () => {
  const [harbor, birch] = [clinicAt(2), clinicAt(2, 'birch')];
  await onStage([harbor, birch], async (test) => {
    await enter(test, harbor, { plans: 40 });
    await enter(test, birch, { plans: 10, from: 40 });
    await test.tick('2026-03-02T10:00');
    expect(test.texts()).toHaveLength(50);
    expect(busiestSecond(test)).toBeLessThanOrEqual(2);
    const senders = test.texts().map(({ body }) => body.split(':')[0]);
    const lastOfBirch = senders.lastIndexOf('birch');
    // Its two urgent ones among harbor's eight, its other eight among as many of harbor's.
    expect(lastOfBirch).toBeLessThan(10 + 16);
  });
});

test('two clinics of one number with rates of their own go at the slower one', async () => {
  const [harbor, birch] = [clinicAt(3), clinicAt(1, 'birch')];
  await onStage([harbor, birch], async (test) => {
    await enter(test, harbor, { plans: 10 });
    await enter(test, birch, { plans: 10, from: 10 });
    await test.tick('2026-03-02T10:00');
    expect(test.texts()).toHaveLength(20);
    expect(busiestSecond(test)).toBe(1);
  });
});

test('a number that another run has is left alone, and all goes when that run gave it back or died', async () => {
  const clinic = clinicAt(5);
  await onStage([clinic], async (test) => {
    await enter(test, clinic, { plans: 10 });
    const now = moment('2026-03-02T10:00');
    const until = plus(now, seconds(50));
    expect(await test.world.leases.take(NUMBER, { now, until })).toBe(true);
    expect(await test.tick('2026-03-02T10:00')).toMatchObject({ due: 10, sent: 0, left: 10 });
    expect(await test.tick('2026-03-02T10:01')).toMatchObject({ due: 10, sent: 10, left: 0 });
  });
});

test('the lease of one number stops no other', async () => {
  const harbor = clinicAt(5);
  const birch = { ...clinicAt(5, 'birch'), texting: { ...harbor.texting, number: '+12065550198' } };
  await onStage([harbor, birch], async (test) => {
    await enter(test, harbor, { plans: 5 });
    await enter(test, birch, { plans: 5, from: 5 });
    const now = moment('2026-03-02T10:00');
    await test.world.leases.take(NUMBER, { now, until: plus(now, seconds(50)) });
    expect(await test.tick('2026-03-02T10:00')).toMatchObject({ due: 10, sent: 5, left: 5 });
  });
});

test('five runs at once spend the rate of one', async () => {
  const clinic = clinicAt(2);
  await onStage([clinic], async (test) => {
    await enter(test, clinic, { plans: 60 });
    test.clock.jumpTo(moment('2026-03-02T10:00'));
    await Promise.all(Array.from({ length: 5 }, () => test.tick()));
    expect(new Set(test.texts().map(({ to }) => to)).size).toBe(60);
    expect(test.texts()).toHaveLength(60);
    expect(busiestSecond(test)).toBeLessThanOrEqual(2);
  });
});

test('no text starts after the run’s time, and the rest stays due', async () => {
  const clinic = clinicAt(1);
  await onStage([clinic], async (test) => {
    await enter(test, clinic, { plans: 80 });
    const start = moment('2026-03-02T10:00');
    const { sent, left } = await test.tick('2026-03-02T10:00');
    expect(sent + left).toBe(80);
    const last = test.texts().at(-1)?.at ?? start;
    expect(last < plus(start, seconds(50))).toBe(true);
    expect((await test.world.pointers.due(test.clock.now())).length).toBe(left);
  });
});

test('a new file counts for the rest of a run that is under way', async () => {
  const clinic = clinicAt(1);
  const renamed = { ...clinic, name: 'Renamed', texts: { ...clinic.texts, week: { en: 'New words.' } } };
  await onStage([clinic], async (test) => {
    await enter(test, clinic, { plans: 45 });
    test.clock.jumpTo(moment('2026-03-02T10:00'));
    // Published after ten texts, which is after ten seconds.
    test.stage.network.phones.onText(() => {
      if (test.texts().length === 10) void test.world.clinics.publish(renamed, test.clock.now());
    });
    await test.tick();
    const news = test.texts().map(({ body }) => body === 'New words.');
    expect(news.indexOf(true)).toBeGreaterThan(9);
    expect(news.indexOf(true)).toBeLessThanOrEqual(25);
    expect(news.lastIndexOf(false)).toBeLessThan(news.indexOf(true));
  });
});

test('two plans of one phone are never under way at once; where one has no answer, the other waits for its receipt', async () => {
  const clinic = clinicAt(10);
  await onStage([clinic], async (test) => {
    const shared = { patient: { phone: phone(1) }, visits: [IN_TWO_HOURS] };
    for (const plan of ['p1', 'p2']) await test.enter(plan, clinic, shared);
    for (const plan of ['p3', 'p4']) {
      await test.enter(plan, clinic, { patient: { phone: phone(plan === 'p3' ? 3 : 4) }, visits: [IN_TWO_HOURS] });
    }
    test.stage.network.fail({ to: phone(1), fails: 'timeout-lost', times: 2 });
    await test.tick('2026-03-02T10:00');
    expect(test.told('unsure').map(({ key }) => key.plan)).toHaveLength(1);
    expect(
      test
        .texts()
        .map(({ to }) => to)
        .sort(),
    ).toEqual([phone(3), phone(4)]);
    await test.tickEachMinute('2026-03-02T10:01', 6);
    const toShared = test.texts().filter(({ to }) => to === phone(1));
    expect(toShared).toHaveLength(2);
    expect(new Set(test.told('sent').map(({ key }) => key.plan))).toEqual(new Set(['p1', 'p2', 'p3', 'p4']));
  });
});

test('they wait, too, where the run could not even note that the one has no answer', async () => {
  const clinic = clinicAt(10);
  await onStage([clinic], async (test) => {
    const shared = { patient: { phone: phone(1) }, visits: [IN_TWO_HOURS] };
    for (const plan of ['p1', 'p2']) await test.enter(plan, clinic, shared);
    test.stage.network.fail({ to: phone(1), fails: 'timeout-sent' });
    test.clock.jumpTo(moment('2026-03-02T10:00'));
    const settle = () => Promise.reject(new Error('no answer'));
    await test.run({ ...test.world, ledger: { ...test.world.ledger, settle } });
    expect(test.told('failed')).toHaveLength(1);
    expect(test.texts()).toHaveLength(1);
    await test.tickEachMinute('2026-03-02T10:01', 6);
    expect(test.texts().map(({ to }) => to)).toEqual([phone(1), phone(1)]);
  });
});

test('patient and helper of one plan wait for each other, where they share a phone', async () => {
  const reminders = { own: { before: '2h' }, ride: { before: '2h', to: 'helper' } } as const;
  const clinic = aClinic({ reminders, texts: { own: 'Today at {visitTime}.', ride: 'Please drive at {visitTime}.' } });
  await onStage([clinic], async (test) => {
    const helper = { phone: phone(1), consent: { texts: true } };
    await test.enter('p1', clinic, { patient: { phone: phone(1) }, helper, visits: [IN_TWO_HOURS] });
    test.stage.network.fail({ fails: 'timeout-lost' });
    await test.tick('2026-03-02T10:00');
    await test.tick('2026-03-02T10:01');
    expect(test.told('unsure')).toHaveLength(1);
    expect(test.texts()).toEqual([]);
    await test.tickEachMinute('2026-03-02T10:02', 3);
    expect(test.told('sent').map(({ id }) => id.split('/')[2])).toEqual(['own', 'ride']);
  });
});
