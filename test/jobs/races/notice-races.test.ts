import type { Clinic } from '../../../core/clinic/clinic.ts';
import { plainPlan } from '../../../core/plan/change-plan.ts';
import { editPlan } from '../../../core/plan/edit-plan.ts';
import { minutes, plus } from '../../../core/time/units.ts';
import { changePlan } from '../../../jobs/change-plan.ts';
import { continuePublishing, publishClinic } from '../../../jobs/clinic-files/publish-clinic.ts';
import type { World } from '../../../jobs/ports/world.ts';
import { aClinic, moment } from '../../builders.ts';
import { onStage, phone, type TestStage } from '../stage.ts';
import { interrupted } from './interrupted.ts';

/**
 * A visit moved at night, and before its patient can be told of it the clinic publishes settings by which nobody is:
 * without such a text, or with a window that opens when the visit has begun. A person must call, and is called once.
 */

const TEXTS = { moved: 'Your visit is now {visitDay} at {visitTime}.' };
const TOLD = aClinic({ notices: { moved: {} }, texts: TEXTS });
const UNTOLD = aClinic({ texts: TEXTS });
const FROM_NOON: Clinic = { ...TOLD, texting: { ...TOLD.texting, window: { opens: '12:00', closes: '20:00' } } };
const KEY = { clinic: 'harbor', plan: 'p1' };
const NIGHT = '2026-03-02T22:00';
const OPENING = '2026-03-03T09:00';

async function move(world: World): Promise<void> {
  const to = '2026-03-03T11:00';
  await changePlan(world, {
    key: KEY,
    change: (stored) => stored && editPlan(plainPlan(stored), { do: 'move', visit: 'v1', to }),
  });
}

async function atNight(test: TestStage): Promise<void> {
  await test.enter('p1', TOLD, { patient: { phone: phone(1) }, visits: ['2026-03-05T14:00'] });
  await test.tick(NIGHT);
}

function alerts(test: TestStage): string[] {
  return test.told('alert').map(({ alert }) => alert.about);
}

/** Nothing is done but that the settings count from now on. */
async function publishOnly(test: TestStage, clinic: Clinic): Promise<void> {
  await publishClinic(test.world, clinic, { stopAt: test.clock.now() });
}

async function goOn(test: TestStage): Promise<void> {
  test.clock.jumpTo(plus(test.clock.now(), minutes(2)));
  await continuePublishing(test.world, {});
  await test.stage.pageStaff();
}

test.each([
  { next: UNTOLD, because: 'they have no such text' },
  { next: FROM_NOON, because: 'by them none goes in time' },
])('the window opens before new settings came to the plan, and staff are called once: $because', async ({ next }) => {
  await onStage([TOLD], async (test) => {
    await atNight(test);
    await move(test.world);
    await publishOnly(test, next);
    await test.tickEachMinute(OPENING, 3);
    expect(alerts(test)).toEqual(['untold']);
    await goOn(test);
    await test.tick('2026-03-03T12:00');
    expect(alerts(test)).toEqual(['untold']);
    expect(test.texts()).toEqual([]);
  });
});

const checkIns = { evening: { from: 'start', after: '0d', at: '19:00', asks: 'feeling', ifSilent: 'task' } } as const;
const ASKING = aClinic({ notices: { moved: {} }, checkIns, texts: { ...TEXTS, evening: 'How are you?' } });

const EVENING = { startsOn: '2026-03-02', patient: { phone: phone(1) }, visits: ['2026-03-05T14:00'] };

/** What the plan is to be looked at for next is not the text that tells of the move. */
async function movedAfterAQuestion(test: TestStage): Promise<void> {
  await test.enter('p1', ASKING, EVENING);
  await test.tick('2026-03-02T19:00');
  await test.tick(NIGHT);
  await move(test.world);
  const { pointer } = await test.world.plans.story(KEY);
  expect(pointer?.next.map(({ id }) => id.split('/')[2])).toEqual(['evening:silent']);
}

test('staff are called though the plan is first to be looked at for something else', async () => {
  await onStage([ASKING], async (test) => {
    await movedAfterAQuestion(test);
    await publishClinic(test.world, UNTOLD);
    expect(alerts(test)).toEqual(['untold']);
  });
});

test('and though other settings came between that never came to the plan', async () => {
  await onStage([ASKING], async (test) => {
    await movedAfterAQuestion(test);
    await publishOnly(test, UNTOLD);
    await publishClinic(test.world, { ...UNTOLD, name: 'Harbor' });
    expect(alerts(test)).toEqual(['untold']);
  });
});

test('and though the settings by which it was moved never came to all plans', async () => {
  const silent = aClinic({ notices: {}, checkIns, texts: { evening: 'How are you?' } });
  await onStage([silent], async (test) => {
    await test.enter('p1', silent, EVENING);
    await test.tick('2026-03-02T19:00');
    await test.tick(NIGHT);
    await publishOnly(test, ASKING);
    await move(test.world);
    await publishClinic(test.world, UNTOLD);
    expect(alerts(test)).toEqual(['untold']);
  });
});

test('a visit is moved by settings that just count no more, and staff are called by those that do', async () => {
  await onStage([TOLD], async (test) => {
    await atNight(test);
    const happens = async () => void (await publishClinic(test.world, UNTOLD));
    // Its first call reads the settings.
    await move(interrupted(test.world, { call: 2, happens }).world);
    expect(alerts(test)).toEqual(['untold']);
  });
});

test('settings that are taken back before they came to the plan call nobody', async () => {
  await onStage([TOLD], async (test) => {
    await atNight(test);
    await move(test.world);
    await publishOnly(test, UNTOLD);
    await publishOnly(test, TOLD);
    await goOn(test);
    await test.tick(OPENING);
    expect(alerts(test)).toEqual([]);
    expect(test.texts()).toHaveLength(1);
  });
});

test('settings that never came to the plan were not those by which its patient is told', async () => {
  await onStage([TOLD], async (test) => {
    await atNight(test);
    await move(test.world);
    await publishOnly(test, UNTOLD);
    await publishClinic(test.world, { ...UNTOLD, name: 'Harbor' });
    expect(alerts(test)).toEqual(['untold']);
  });
});

describe('new settings come while the text is on its way', () => {
  test('it goes, and nobody is called', async () => {
    await onStage([TOLD], async (test) => {
      await atNight(test);
      await move(test.world);
      test.clock.jumpTo(moment(OPENING));
      const sender: World['sender'] = {
        async send(outgoing) {
          await publishClinic(test.world, UNTOLD);
          return test.world.sender.send(outgoing);
        },
      };
      await test.run({ ...test.world, sender });
      await test.tickEachMinute('2026-03-03T09:01', 30);
      expect(test.texts()).toHaveLength(1);
      expect(alerts(test)).toEqual([]);
    });
  });

  test.each([
    { before: 'it went', sends: false, ends: { texts: 0, alerts: ['unsure', 'untold'] } },
    { before: 'it could note that it went', sends: true, ends: { texts: 1, alerts: [] } },
  ])('the run dies before $before, and staff are called where the patient is not told', async ({ sends, ends }) => {
    await onStage([TOLD], async (test) => {
      await atNight(test);
      await move(test.world);
      test.clock.jumpTo(moment(OPENING));
      const { sender, ledger, pointers } = test.world;
      const dies = () => Promise.reject(new Error('the run died'));
      const dying: World = {
        ...test.world,
        sender: {
          async send(outgoing) {
            if (sends) await sender.send(outgoing);
            return dies();
          },
        },
        ledger: { ...ledger, settle: dies },
        pointers: { ...pointers, move: dies },
      };
      await test.run(dying).catch(() => undefined);
      await publishClinic(test.world, UNTOLD);
      await test.tickEachMinute('2026-03-03T09:01', 60);
      expect({ texts: test.texts().length, alerts: alerts(test) }).toEqual(ends);
    });
  });
});
