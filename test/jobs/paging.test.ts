import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';
import { minutes, plus } from '../../core/time/units.ts';
import { acceptAlert } from '../../jobs/alerts/accept-alert.ts';
import { lookOverAlerts } from '../../jobs/alerts/look-over-alerts.ts';
import { pageStaff } from '../../jobs/alerts/page-staff.ts';
import { tellStaff } from '../../jobs/alerts/tell-staff.ts';
import { publishClinic } from '../../jobs/clinic-files/publish-clinic.ts';
import type { World } from '../../jobs/ports/world.ts';
import { aClinic, moment } from '../builders.ts';
import { onStage, type TestStage } from './stage.ts';

const HOURS = [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }];
const member = (id: string, more: Partial<StaffMember>): StaffMember => ({
  ...{ id, name: id, roles: ['prescriber'], backup: false },
  ...more,
});
const [ADA, BEN, EVE] = ['+12065550141', '+12065550142', '+12065550143'];
const STAFF = [
  member('ada', { phone: ADA }),
  member('ben', { phone: BEN }),
  member('desk', { email: 'desk@harbor.example', roles: ['front-desk', 'nurse'], hours: HOURS }),
  member('eve', { phone: EVE, backup: true }),
];
const CLINIC: Clinic = { ...aClinic(), staff: STAFF };
const KEY = { clinic: 'harbor', plan: 'p1' };

const raise = (
  { world, clock }: Pick<TestStage, 'world' | 'clock'>,
  level: 'crisis' | 'today' | 'task',
  about: string,
) => tellStaff(world, { clinic: CLINIC, key: KEY, at: clock.now() }, { level, about, cause: 'm1' });
const textsTo = ({ stage }: TestStage, phone: string) => stage.network.phones.textsTo(phone).length;
/** A run of the pager after so many minutes, and again. */
async function pageEach({ world, clock }: TestStage, count: number, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    clock.jumpTo(plus(clock.now(), minutes(count)));
    await pageStaff(world);
  }
}

const alertsOf = (test: TestStage) => test.told('alert').map(({ to }) => to);

test('who cannot be reached hinders none of the others', async () => {
  await onStage([CLINIC], async (test) => {
    test.stage.network.fail({ to: ADA, fails: 'invalid-number' });
    await raise(test, 'crisis', 'crisis');
    expect(alertsOf(test)).toEqual([['ben']]);
    expect(test.told('unreached')).toEqual([{ kind: 'unreached', key: KEY, staff: 'ada', error: 'refused' }]);
    expect(test.told('page-failed')).toEqual([]);
    await test.tickEachMinute('2026-03-02T09:01', 5);
    expect([textsTo(test, ADA), textsTo(test, BEN)]).toEqual([1, 2]);
  });
});

test('a fault of any phone is one of patients’ texts, and no page uses it up', async () => {
  await onStage([CLINIC], async (test) => {
    test.stage.network.fail({ fails: 'throttled' });
    await raise(test, 'crisis', 'crisis');
    expect([textsTo(test, ADA), textsTo(test, BEN)]).toEqual([1, 1]);
    const lost = { to: '+12065550123', body: 'x', usefulUntil: test.clock.now() };
    const text = { ...KEY, id: 'p1/v1/x/y', attempt: 1, claimedAt: '2026-03-02T17:00:00Z' };
    expect(await test.world.sender.send({ ...lost, text })).toMatchObject({ outcome: 'not-sent' });
  });
});

test('where nobody can be reached that is told, and tried again within a minute', async () => {
  await onStage([CLINIC], async (test) => {
    for (const to of [ADA, BEN]) test.stage.network.fail({ to, fails: 'throttled' });
    await raise(test, 'crisis', 'crisis');
    expect(test.told('page-failed')).toEqual([{ kind: 'page-failed', key: KEY, error: 'Throttling' }]);
    expect(alertsOf(test)).toEqual([]);
    await test.tickEachMinute('2026-03-02T09:01', 1);
    expect(alertsOf(test)).toEqual([['ada', 'ben']]);
  });
});

test('of a page that went the run tells also where it dies before it can note that', async () => {
  await onStage([CLINIC], async (test) => {
    const { alerts } = test.world;
    let scheduled = 0;
    const dying: World = {
      ...test.world,
      alerts: {
        ...alerts,
        async schedule(alert, paging) {
          const isScheduled = await alerts.schedule(alert, paging);
          scheduled += 1;
          if (scheduled > 1) throw new Error('the run died');
          return isScheduled;
        },
      },
    };
    await expect(raise({ world: dying, clock: test.clock }, 'today', 'symptom')).rejects.toThrow();
    expect(alertsOf(test)).toEqual([['desk']]);
    await test.tickEachMinute('2026-03-02T09:01', 3);
    expect(alertsOf(test)).toEqual([['desk']]);
  });
});

test('danger is paged every five minutes, the second person from the tenth, for two hours without an end', async () => {
  await onStage([CLINIC], async (test) => {
    await raise(test, 'crisis', 'crisis');
    await pageEach(test, 5, 24);
    expect([textsTo(test, ADA), textsTo(test, BEN), textsTo(test, EVE)]).toEqual([25, 25, 23]);
    expect((await test.world.alerts.open('harbor')).map(({ acceptedBy }) => acceptedBy)).toEqual([undefined]);
  });
});

test('an alert that cannot be worked on stops no other, and danger goes first', async () => {
  await onStage([CLINIC], async (test) => {
    await raise(test, 'crisis', 'crisis');
    await raise(test, 'today', 'symptom');
    test.clock.jumpTo(moment('2026-03-02T09:05'));
    await test.overwrite({ pk: 'CLINIC#gone', sk: 'ALERT#x', due: 'paging', dueAt: '2026-03-02T00:00:00.000Z' });
    expect(await pageStaff(test.world)).toEqual({ due: 2 });
    expect(textsTo(test, BEN)).toBe(2);
    expect(await pageStaff(test.world, { stopAt: test.clock.now() })).toEqual({ due: 1 });
  });
});

const LATER = '2026-03-03T08:00';
const digests = (test: TestStage) => test.told('digest').map(({ to, open }) => `${to}: ${open.today} ${open.task}`);
const look = (world: World) => lookOverAlerts(world, { stopAt: moment('2026-04-01T00:00') });

test('a matter of today is paged once, and then in each day’s digest until somebody ends it; a person once a day', async () => {
  await onStage([CLINIC], async (test) => {
    test.stage.network.topics.confirm('desk@harbor.example');
    await raise(test, 'today', 'symptom');
    await pageEach(test, 30, 3);
    expect(alertsOf(test)).toEqual([['desk']]);
    for (const minute of ['00', '01', '30']) {
      test.clock.jumpTo(moment(`2026-03-03T08:${minute}`));
      await look(test.world);
    }
    expect(digests(test)).toEqual(['desk: 1 0']);
    test.clock.jumpTo(moment('2026-03-04T08:00'));
    await Promise.all([look(test.world), look(test.restarted())]);
    expect(digests(test)).toEqual(['desk: 1 0', 'desk: 1 0']);
    const [alert] = await test.world.alerts.open('harbor');
    await test.world.alerts.end(alert!, { staff: 'desk', at: test.clock.now(), note: 'done' });
    test.clock.jumpTo(moment('2026-03-05T08:00'));
    await look(test.world);
    expect(digests(test)).toHaveLength(2);
  });
});

test('a digest whose run died before it went, or that reached nobody, is sent by a later run', async () => {
  await onStage([CLINIC], async (test) => {
    await raise(test, 'task', 'missed');
    test.clock.jumpTo(moment(LATER));
    const page = async () => Promise.reject(new Error('out of reach'));
    await look({ ...test.world, pager: { ...test.world.pager, page } });
    expect(test.told('unreached').map(({ staff }) => staff)).toEqual(['desk']);
    for (const [at, sent] of [
      ['2026-03-03T08:01', 0],
      ['2026-03-03T08:05', 1],
      ['2026-03-03T08:10', 1],
    ] as const) {
      test.clock.jumpTo(moment(at));
      await look(test.world);
      expect(digests(test)).toHaveLength(sent);
    }
  });
});

test('whoever sees to the desk hears which plans lack consent, and who has not confirmed their address', async () => {
  await onStage([CLINIC], async (test) => {
    for (const plan of ['p1', 'p2']) await test.enter(plan, CLINIC, { consents: false });
    test.stage.network.topics.confirm('desk@harbor.example');
    const ann = member('ann', { email: 'ann@harbor.example', roles: ['therapist'] });
    await publishClinic(test.world, { ...CLINIC, staff: [...STAFF, ann] });
    test.clock.jumpTo(moment(LATER));
    await look(test.world);
    expect(test.stage.network.topics.deliveries.map(({ endpoint, message }) => [endpoint, message])).toEqual([
      ['desk@harbor.example', 'Harbor. 2 plans get no texts: no consent is on record. Not confirmed: ann.'],
    ]);
  });
});

test('a clinic that cannot be worked on stops no other', async () => {
  await onStage([CLINIC, { ...CLINIC, clinic: 'zebra' }], async (test) => {
    test.clock.jumpTo(moment(LATER));
    await test.overwrite({ pk: 'CLINIC#harbor', sk: 'SETTINGS#00000001', json: 'no settings' });
    await test.overwrite({
      pk: 'CLINIC#zebra#PLAN#p1',
      sk: 'ALERT#missed/m1',
      clinic: 'zebra',
      plan: 'p1',
      id: 'missed/m1',
      level: 'task',
      about: 'missed',
      at: '2026-03-02T17:00:00Z',
      to: ['desk'],
      pages: 0,
      open: 'CLINIC#zebra',
      openAt: '2026-03-02T17:00:00Z',
    });
    await look(test.restarted());
    expect(test.told('page-failed').map(({ key }) => key.clinic)).toEqual(['harbor']);
    expect(digests(test)).toEqual(['desk: 0 1']);
    expect(test.told('open-alerts')).toHaveLength(1);
  });
});

test('a clinic whose alerts cannot be read stops no other, and gets no digest that says that nothing is open', async () => {
  await onStage([CLINIC, { ...CLINIC, clinic: 'zebra' }], async (test) => {
    await raise(test, 'task', 'missed');
    test.clock.jumpTo(moment(LATER));
    const open = async (clinic: string) => {
      if (clinic === 'zebra') throw new TypeError('no alert is this');
      return test.world.alerts.open(clinic);
    };
    await look({ ...test.world, alerts: { ...test.world.alerts, open } });
    expect(test.told('page-failed')).toEqual([{ kind: 'page-failed', key: { clinic: 'zebra' }, error: 'TypeError' }]);
    expect(test.told('open-alerts').map((told) => told.open.map(({ clinic }) => clinic))).toEqual([['harbor']]);
    expect(test.told('digest').map(({ clinic }) => clinic)).toEqual(['harbor']);
  });
});

test('a matter of today that waits for Monday is not past its clock all weekend: whoever was woken would call a closed clinic', async () => {
  await onStage([CLINIC], async (test) => {
    test.clock.jumpTo(moment('2026-03-06T18:30'));
    await raise(test, 'today', 'symptom');
    for (const at of ['2026-03-07T18:30', '2026-03-08T23:00', '2026-03-09T08:00', '2026-03-10T08:00']) {
      test.clock.jumpTo(moment(at));
      await pageStaff(test.world);
      await look(test.world);
    }
    expect(alertsOf(test)).toEqual([['desk']]);
    expect(test.told('open-alerts').map(({ open }) => open[0]?.pastClock)).toEqual([0, 0, 0, 1]);
  });
});

test('after the time is over no clinic is begun, and no count is told that would be too low', async () => {
  await onStage([CLINIC], async (test) => {
    await raise(test, 'task', 'missed');
    test.clock.jumpTo(moment(LATER));
    await lookOverAlerts(test.world, { stopAt: moment(LATER) });
    expect([test.told('open-alerts'), digests(test)]).toEqual([[], []]);
    await look(test.world);
    expect([test.told('open-alerts').length, digests(test)]).toEqual([1, ['desk: 0 1']]);
  });
});

test('whoever takes an alert that was ended meanwhile takes nothing else of that patient', async () => {
  await onStage([CLINIC], async (test) => {
    const { world, clock } = test;
    await raise(test, 'crisis', 'crisis');
    const [seen] = await world.alerts.open('harbor');
    await raise(test, 'today', 'symptom');
    await world.alerts.end(seen!, { staff: 'ben', at: clock.now(), note: 'called' });
    expect(await acceptAlert(world, seen!, 'ada')).toEqual([]);
    const [left, ...none] = await world.alerts.open('harbor');
    expect([left?.about, left?.acceptedBy, none]).toEqual(['symptom', undefined, []]);
    expect((await acceptAlert(world, left!, 'ada')).map(({ about }) => about)).toEqual(['symptom']);
  });
});

test('whoever takes an alert takes all of that patient that nobody has, and no task', async () => {
  await onStage([CLINIC], async (test) => {
    const { world } = test;
    for (const [level, about] of [
      ['crisis', 'crisis'],
      ['today', 'symptom'],
      ['task', 'missed'],
    ] as const) {
      await raise(test, level, about);
    }
    const crisis = (await world.alerts.open('harbor')).find(({ level }) => level === 'crisis');
    expect((await acceptAlert(world, crisis!, 'ada')).map(({ about }) => about)).toEqual(['crisis', 'symptom']);
    expect(test.told('accepted')).toHaveLength(1);
  });
});
