import { settingsKey } from '../../../adapters/dynamo/keys.ts';
import { NO_PLANS } from '../../../core/clinic/file-report.ts';
import { plainPlan } from '../../../core/plan/change-plan.ts';
import { editPlan } from '../../../core/plan/edit-plan.ts';
import { minutes, plus } from '../../../core/time/units.ts';
import { changePlan } from '../../../jobs/change-plan.ts';
import { continuePublishing, publishClinic } from '../../../jobs/clinic-files/publish-clinic.ts';
import type { World } from '../../../jobs/ports/world.ts';
import { mortalWorld } from '../../../local/rehearsal/mortal-world.ts';
import { aClinic, aPlan, moment } from '../../builders.ts';
import { onStage, phone, type TestStage } from '../stage.ts';

/** Two things at once: what happens to a plan between the reading of something and the writing that rests on it. */

const CLINIC = aClinic({
  reminders: { 'two-hours': { before: '2h' } },
  notices: { cancelled: {}, moved: {} },
  texts: {
    'two-hours': 'Your visit is {visitDay} at {visitTime}.',
    cancelled: 'Your visit {visitDay} at {visitTime} is off.',
    moved: 'Your visit is now {visitDay} at {visitTime}.',
  },
});
const KEY = { clinic: 'harbor', plan: 'p1' };

/** The world of a change during whose first write something else happens. */
function interrupted(world: World, before: () => Promise<unknown>): World {
  let isFirst = true;
  return {
    ...world,
    plans: {
      ...world.plans,
      async write(...args) {
        if (isFirst) {
          isFirst = false;
          await before();
        }
        return world.plans.write(...args);
      },
    },
  };
}

/** A run that sends what is due, and dies before it can say so in the plan's pointer. */
async function tickThatDies({ stage, world, clock }: TestStage): Promise<void> {
  const dying = { ...world, pointers: { ...world.pointers, move: () => Promise.reject(new Error('the run died')) } };
  await stage.tick(mortalWorld(dying, clock)).catch(() => undefined);
}

test.each([
  { edit: { do: 'cancel', visit: 'v1' } as const, rule: 'cancelled', says: '12 PM is off' },
  { edit: { do: 'move', visit: 'v1', to: '2026-03-02T15:00' } as const, rule: 'moved', says: 'now Mon Mar 2 at 3 PM' },
])('a patient who was reminded while the visit was $rule hears of it', async ({ edit, rule, says }) => {
  await onStage([CLINIC], async (test) => {
    await test.enter('p1', CLINIC, { patient: { phone: phone(1) }, visits: ['2026-03-02T12:00'] });
    test.clock.jumpTo(moment('2026-03-02T10:00'));
    await changePlan(
      interrupted(test.world, () => tickThatDies(test)),
      { key: KEY, change: (stored) => stored && editPlan(plainPlan(stored), edit) },
    );
    expect(test.texts()).toHaveLength(1);
    await test.tickEachMinute('2026-03-02T10:01', 5);
    expect(test.told('sent').map(({ id }) => id.split('/')[2])).toEqual(['two-hours', rule]);
    expect(test.texts()[1]?.body).toContain(says);
  });
});

test('a plan that is entered while new settings are published goes by the new ones', async () => {
  const next = aClinic({ reminders: { early: { before: '3h' } }, texts: { early: 'See you at {visitTime}.' } });
  await onStage([CLINIC], async (test) => {
    const { enteredAt: _, version: __, ...words } = aPlan({ visits: ['2026-03-02T14:00'] });
    await changePlan(
      interrupted(test.world, () => publishClinic(test.world, next)),
      { key: KEY, change: () => words },
    );
    await test.tick('2026-03-02T11:00');
    expect(test.told('sent').map(({ id }) => id.split('/')[2])).toEqual(['early']);
  });
});

describe('settings on their way to many plans', () => {
  const next = aClinic({ reminders: { early: { before: '3h' } }, texts: { early: 'See you at {visitTime}.' } });
  const PLANS = 230;

  test('stop when time is over, and go on from there to every plan', async () => {
    await onStage([CLINIC], async (test) => {
      for (let plan = 0; plan < PLANS; plan += 1) {
        await test.enter(`p${String(plan).padStart(3, '0')}`, CLINIC, {
          patient: { phone: phone(plan) },
          visits: ['2026-03-02T14:00'],
        });
      }
      const { world } = test;
      let pages = 0;
      const stopAt = moment('2026-03-02T09:10');
      // Its time is over after the first page.
      const slow: World = {
        ...world,
        plans: {
          ...world.plans,
          ofClinic: (clinic, after) => {
            pages += 1;
            test.clock.jumpTo(stopAt);
            return world.plans.ofClinic(clinic, after);
          },
        },
      };
      expect(await publishClinic(slow, next, { stopAt })).toMatchObject({
        plans: { repointed: 100, state: 'under-way' },
      });
      expect(pages).toBe(1);
      // As long as its run may still be at work, nobody else is.
      expect(await continuePublishing(world, {})).toEqual([]);
      test.clock.jumpTo(plus(stopAt, minutes(2)));
      const [rest] = await continuePublishing(world, {});
      const plans = { repointed: PLANS, state: 'finished', stranded: NO_PLANS, failed: NO_PLANS };
      expect(rest).toEqual({ clinic: 'harbor', version: 2, plans });
      expect(await continuePublishing(world, {})).toEqual([]);
      expect(await test.tick('2026-03-02T11:00')).toMatchObject({ due: PLANS });
    });
  });

  test('of one clinic that cannot be gone on with stop no other clinic’s', async () => {
    const birch = { ...CLINIC, clinic: 'birch', name: 'Birch' };
    await onStage([birch, CLINIC], async (test) => {
      await test.enter('p1', CLINIC, { visits: ['2026-03-02T14:00'] });
      const stopAt = test.clock.now();
      for (const clinic of [{ ...next, clinic: 'birch' }, next]) await publishClinic(test.world, clinic, { stopAt });
      await test.overwrite({ ...settingsKey('birch', 2), json: '{' });
      test.clock.jumpTo(moment('2026-03-02T09:10'));
      await expect(continuePublishing(test.restarted(), {})).rejects.toThrow(/birch cannot be read$/);
      await test.tick('2026-03-02T11:00');
      expect(test.told('sent').map(({ id }) => id.split('/')[2])).toEqual(['early']);
    });
  });

  test('give way to newer ones: no plan ends with the pointer of an older file', async () => {
    const newest = aClinic({ reminders: { earliest: { before: '4h' } }, texts: { earliest: 'At {visitTime}.' } });
    await onStage([CLINIC], async (test) => {
      for (const plan of ['p1', 'p2', 'p3']) await test.enter(plan, CLINIC, { visits: ['2026-03-02T14:00'] });
      const { world } = test;
      let isFirst = true;
      const overtaken: World = {
        ...world,
        plans: {
          ...world.plans,
          async story(key) {
            if (isFirst) {
              isFirst = false;
              await publishClinic(world, newest);
            }
            return world.plans.story(key);
          },
        },
      };
      await publishClinic(overtaken, next);
      expect(await test.tick('2026-03-02T10:00')).toMatchObject({ due: 3, sent: 3 });
      expect(test.told('sent').map(({ id }) => id.split('/')[2])).toEqual(['earliest', 'earliest', 'earliest']);
    });
  });
});

test('a text that is under way while new settings come counts once for its day', async () => {
  const next = aClinic({ perDay: 2, reminders: { 'two-hours': { before: '2h' } }, texts: { 'two-hours': 'Soon.' } });
  await onStage([CLINIC], async (test) => {
    await test.enter('p1', CLINIC, { patient: { phone: phone(1) }, visits: ['2026-03-02T12:00'] });
    test.clock.jumpTo(moment('2026-03-02T10:00'));
    const sender: World['sender'] = {
      async send(outgoing) {
        const sent = await test.world.sender.send(outgoing);
        await publishClinic(test.world, next);
        return sent;
      },
    };
    await test.run({ ...test.world, sender });
    const day = async () => (await test.world.plans.story(KEY)).pointer?.day;
    const once = { date: '2026-03-02', sent: 1 };
    expect(await day()).toEqual(once);
    await test.tickEachMinute('2026-03-02T10:01', 4);
    expect(await day()).toEqual(once);
    expect(test.texts()).toHaveLength(1);
  });
});
