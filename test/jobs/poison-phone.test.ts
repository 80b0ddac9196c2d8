import { planKey } from '../../adapters/dynamo/keys.ts';
import { endAlert } from '../../jobs/alerts/accept-alert.ts';
import { openAlert } from '../../jobs/alerts/open-alert.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import { receiveReply } from '../../jobs/receive-reply/receive-reply.ts';
import { aClinic, aPlan } from '../builders.ts';
import { onStage, phone, type TestStage } from './stage.ts';

/** Two plans of one phone, of which one cannot be worked on: what the phone writes counts for the other all the same. */

const CLINIC = aClinic({
  reminders: { 'two-hours': { before: '2h' } },
  texts: { 'two-hours': 'Your visit is {visitDay} at {visitTime}.' },
});
const PHONE = phone(1);
const PLANS = ['p1', 'p2'] as const;
type PlanId = (typeof PLANS)[number];

const POISON: readonly { what: string; broken: (plan: object) => string }[] = [
  { what: 'is no JSON', broken: () => '{"patient":' },
  { what: 'is no plan', broken: () => JSON.stringify({ patient: 'x' }) },
  {
    what: 'has a visit at no time',
    broken: (plan) => JSON.stringify({ ...plan, visits: [{ visit: 'v1', at: 'x', status: 'booked', setAt: 'x' }] }),
  },
];
const CASES = POISON.flatMap((poison) => PLANS.map((bad) => ({ ...poison, bad, good: bad === 'p1' ? 'p2' : 'p1' })));

async function enterBoth(test: TestStage): Promise<void> {
  for (const plan of PLANS) {
    await test.enter(plan, CLINIC, { patient: { phone: PHONE }, visits: ['2026-03-02T12:00'] });
  }
}

async function poison(test: TestStage, plan: PlanId, broken: (plan: object) => string): Promise<void> {
  const key = { clinic: 'harbor', plan };
  const { plan: stored } = await test.world.plans.story(key);
  await test.overwrite({ ...planKey(key), version: 2, json: broken({ ...stored, version: 2 }) });
}

async function write(test: TestStage, text: string): Promise<void> {
  await receiveReply(test.world, { id: `m-${text}`, from: PHONE, text, at: test.clock.now() });
}

test.each(CASES)('STOP counts where $bad $what', async ({ bad, broken }) => {
  await onStage([CLINIC], async (test) => {
    await enterBoth(test);
    await poison(test, bad, broken);
    await write(test, 'STOP');
    await test.tickEachMinute('2026-03-02T09:58', 6);
    expect(test.texts().map(({ body }) => body)).toHaveLength(1);
    expect(test.told('alert').map(({ alert }) => alert.about)).toEqual(['opted-out']);
  });
});

test.each(CASES)(
  'words of a crisis stop the texts, and they go again, where $bad $what',
  async ({ bad, good, broken }) => {
    await onStage([CLINIC], async (test) => {
      await enterBoth(test);
      await poison(test, bad, broken);
      await write(test, 'i want to die');
      const [told] = test.told('alert');
      expect(told?.alert).toMatchObject({ level: 'crisis', plan: good });
      const hushOf = async () => (await test.world.plans.story({ clinic: 'harbor', plan: good })).plan?.hush;
      expect(await hushOf()).toHaveLength(1);
      await endAlert(test.world, told!.alert, { staff: 'desk', note: 'called' });
      expect(await hushOf()).toBeUndefined();
    });
  },
);

test.each(POISON)('a crisis is told where the only plan of the phone $what', async ({ broken }) => {
  await onStage([CLINIC], async (test) => {
    await test.enter('p1', CLINIC, { patient: { phone: PHONE }, visits: ['2026-03-02T12:00'] });
    await poison(test, 'p1', broken);
    await write(test, 'i want to die');
    const [told] = test.told('alert');
    expect(told?.alert).toMatchObject({ level: 'crisis', plan: 'p1' });
    expect(test.texts()).toHaveLength(1);
    const link = await test.world.links.linkTo(told!.alert, 'desk');
    const opened = await openAlert(test.world, link.slice(link.lastIndexOf('/') + 1));
    expect(opened).toMatchObject({ seen: { message: { text: 'i want to die' } } });
  });
});

test.each([
  { poisoned: 'before', because: 'its alert stands with the plan that cannot be read' },
  { poisoned: 'after', because: 'what stopped the texts of that plan cannot be read any more' },
])(
  'a plan of the phone that is entered while its crisis is open waits for its end, $poisoned it was told: $because',
  async ({ poisoned }) => {
    await onStage([CLINIC], async (test) => {
      await test.enter('p1', CLINIC, { patient: { phone: PHONE }, visits: ['2026-03-02T12:00'] });
      const spoil = () => poison(test, 'p1', () => JSON.stringify({ patient: 'x' }));
      if (poisoned === 'before') await spoil();
      await write(test, 'i want to die');
      if (poisoned === 'after') await spoil();
      await test.enter('p2', CLINIC, { patient: { phone: PHONE }, visits: ['2026-03-02T12:00'] });
      const hushOf = async () => (await test.world.plans.story({ clinic: 'harbor', plan: 'p2' })).plan?.hush;
      expect(await hushOf()).toHaveLength(1);
      await endAlert(test.world, test.told('alert')[0]!.alert, { staff: 'desk', note: 'called' });
      expect(await hushOf()).toBeUndefined();
    });
  },
);

test.each(CASES)('a crisis of both is ended though $bad $what since', async ({ bad, good, broken }) => {
  await onStage([CLINIC], async (test) => {
    await enterBoth(test);
    await write(test, 'i want to die');
    const [told] = test.told('alert');
    await poison(test, bad, broken);
    await endAlert(test.world, told!.alert, { staff: 'desk', note: 'called' });
    expect((await test.world.plans.story({ clinic: 'harbor', plan: good })).plan?.hush).toBeUndefined();
  });
});

test.each([
  { plans: ['p1'], of: 'p1', because: 'another plan of the phone is of a clinic that gives texts' },
  { plans: [], of: undefined, because: 'as of a stranger' },
])('a crisis is told though a plan of the phone is of a clinic without settings: $because', async ({ plans, of }) => {
  await onStage([CLINIC], async (test) => {
    const birch = { ...CLINIC, clinic: 'birch' };
    const { enteredAt: _, version: __, ...plan } = aPlan({ patient: { phone: PHONE } });
    const key = { clinic: 'birch', plan: 'b1' };
    await changePlan(test.world, { key, change: () => ({ ...plan, ...key }), unpublished: birch });
    for (const each of plans) await test.enter(each, CLINIC, { patient: { phone: PHONE } });
    await write(test, 'i want to die');
    const [told] = test.told('alert');
    expect(told?.alert).toMatchObject({ level: 'crisis', clinic: 'harbor' });
    expect(told?.alert.plan).toBe(of);
    expect(test.texts()).toHaveLength(1);
  });
});
