import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { alertCode } from '../../core/staff/page-words.ts';
import { minutes, plus } from '../../core/time/units.ts';
import { endAlert } from '../../jobs/alerts/accept-alert.ts';
import { receiveReply } from '../../jobs/receive-reply/receive-reply.ts';
import { aClinic, moment } from '../builders.ts';
import { onStage, phone, type TestStage } from './stage.ts';

/** Whoever answers a page must know what is theirs by it, and what is not. */

const NINE = moment('2026-03-02T09:00');
const [NURSE, DOCTOR] = [phone(11), phone(12)];
/** Of the patient of p1, of p2 and p3 together, and of p4. */
const [ONE, SHARED, OTHER] = [phone(21), phone(22), phone(24)];
const [DANGER, LESS] = ['I want to die', 'I have a bad headache'];

function staffed(...changes: readonly Partial<StaffMember>[]): Clinic {
  const clinic = aClinic();
  const [one] = clinic.staff;
  if (!one) throw new Error('a clinic without staff');
  const nurse = { ...one, id: 'nurse', name: 'Ana', phone: NURSE, roles: ['nurse' as const], ...changes[0] };
  const doctor = {
    ...one,
    id: 'doctor',
    name: 'Dr. Lee',
    phone: DOCTOR,
    roles: ['prescriber' as const],
    ...changes[1],
  };
  return { ...clinic, staff: [nurse, doctor, ...changes.slice(2).map((change) => ({ ...doctor, ...change }))] };
}

/** Patients who wrote at a minute after nine, and what becomes of what staff write then. */
class Morning {
  readonly held: TestStage;
  readonly clinic: Clinic;

  constructor(held: TestStage, clinic: Clinic) {
    this.held = held;
    this.clinic = clinic;
  }

  async write(minute: number, from: string, text: string): Promise<string> {
    this.held.clock.jumpTo(plus(NINE, minutes(minute)));
    const before = this.held.texts().length;
    await this.held.stage.network.phones.reply(from, text);
    return (
      this.held
        .texts()
        .slice(before)
        .findLast(({ to }) => to === from)?.body ?? ''
    );
  }

  async alert(plan: string | undefined, level: Alert['level']): Promise<Alert> {
    const open = await this.held.world.alerts.open(this.clinic.clinic);
    const found = open.find((each) => each.plan === plan && each.level === level);
    if (!found) throw new Error(`no ${level} of ${plan}`);
    return found;
  }

  async ok(plan: string | undefined, level: Alert['level']): Promise<string> {
    return `OK ${alertCode(await this.alert(plan, level))}`;
  }

  async takenBy(): Promise<readonly string[]> {
    const open = await this.held.world.alerts.open(this.clinic.clinic);
    return open.map(({ plan, level, acceptedBy }) => `${plan} ${level} ${acceptedBy ?? '-'}`).sort();
  }
}

function onMorning(clinic: Clinic, test: (morning: Morning) => Promise<void>): Promise<void> {
  return onStage([clinic], async (held) => {
    for (const [plan, of] of [
      ['p1', ONE],
      ['p2', SHARED],
      ['p3', SHARED],
      ['p4', OTHER],
    ] as const) {
      await held.enter(plan, clinic, { patient: { phone: of } });
    }
    await test(new Morning(held, clinic));
  });
}

const left = (ok: string, plans: string) =>
  `Something else is URGENT, and nobody has it: reply ${ok} for plan ${plans} (URGENT).`;

test('who takes something less than a danger of the same patient is told that nobody has the danger', () =>
  onMorning(staffed(), async (morning) => {
    await morning.write(0, ONE, LESS);
    await morning.write(1, ONE, DANGER);
    const [ok, danger] = [await morning.ok('p1', 'today'), await morning.ok('p1', 'crisis')];
    const end = 'Please end it with a note when it is done.';
    expect(await morning.write(2, NURSE, ok)).toBe(`Harbor. Yours: plan p1. ${end} ${left(danger, 'p1')}`);
    expect(await morning.write(3, NURSE, ok)).toContain(left(danger, 'p1'));
    expect(await morning.write(4, DOCTOR, ok)).toBe(`Harbor. Ana has plan p1. ${left(danger, 'p1')}`);
    expect(await morning.write(5, DOCTOR, danger)).toBe(`Harbor. Yours: plan p1 (URGENT). ${end}`);
    expect(await morning.write(6, NURSE, ok)).toBe(`Harbor. Yours: plan p1. ${end}`);
  }));

test('so is who takes something less of a phone that no plan has', () =>
  onMorning(staffed(), async (morning) => {
    await morning.write(0, phone(29), LESS);
    await morning.write(1, phone(29), DANGER);
    const ok = await morning.ok(undefined, 'today');
    expect(await morning.write(2, NURSE, ok)).toContain('for an unknown phone (URGENT).');
  }));

test('a danger of whoever of two shares the phone may be of the one whose matter was taken', () =>
  onMorning(staffed(), async (morning) => {
    await morning.write(0, SHARED, DANGER);
    const { plan, orPlans = [] } = await morning.alert('p2', 'crisis');
    expect([plan, ...orPlans]).toEqual(['p2', 'p3']);
    const { world, clock } = morning.held;
    const about = { id: 'untold/p3', clinic: 'harbor', plan: 'p3', level: 'today' as const, about: 'untold' };
    await world.alerts.raise({ ...about, to: ['nurse'], at: '2026-03-02T17:00:30Z', pages: 0 });
    expect(clock.now()).toBe(NINE);
    expect(await morning.write(1, NURSE, await morning.ok('p3', 'today'))).toContain(
      left(await morning.ok('p2', 'crisis'), 'p2 or p3'),
    );
  }));

test.each([
  {
    wrote: [LESS, DANGER],
    says: 'Yours: plan p1 (URGENT). ',
    takes: ['p1 crisis doctor', 'p4 today -'],
    because: 'only one is',
  },
  {
    wrote: [DANGER, DANGER],
    says: '2 are open',
    takes: ['p1 crisis -', 'p4 crisis -'],
    because: 'of two he must say which',
  },
])(
  'a doctor’s OK takes the danger for which he was called: $because',
  ({ wrote: [other = '', one = ''], says, takes }) =>
    onMorning(staffed(), async (morning) => {
      await morning.write(0, ONE, one);
      await morning.write(1, OTHER, other);
      expect(await morning.write(2, DOCTOR, 'OK')).toContain(says);
      expect(await morning.takenBy()).toEqual(takes);
    }),
);

test('of several that are open the danger is named first, and as one', () =>
  onMorning(staffed(), async (morning) => {
    await morning.write(0, ONE, DANGER);
    await morning.write(1, OTHER, LESS);
    const [danger, less] = [await morning.ok('p1', 'crisis'), await morning.ok('p4', 'today')];
    expect(await morning.write(2, NURSE, 'OK')).toBe(
      `Harbor. 2 are open. Reply ${danger} for plan p1 (URGENT), ${less} for plan p4.`,
    );
  }));

test('digits that nothing open has take nothing, and do not sound as if it were done', () =>
  onMorning(staffed(), async (morning) => {
    await morning.write(0, ONE, LESS);
    await morning.write(1, ONE, DANGER);
    const [less, danger] = [await morning.ok('p1', 'today'), await morning.ok('p1', 'crisis')];
    await endAlert(morning.held.world, await morning.alert('p1', 'today'), { staff: 'nurse', note: 'Called.' });
    expect(await morning.write(2, DOCTOR, less)).toBe(
      `Harbor. Nothing open has the digits ${less.slice(3)}. 1 is open. Reply ${danger} for plan p1 (URGENT).`,
    );
    await morning.write(3, DOCTOR, danger);
    expect(await morning.write(4, DOCTOR, less)).toContain('Nothing is open that you could take');
  }));

const UNTIL_NINE: StaffMember['hours'] = [{ days: [1], from: '08:00', to: '09:02' }];
const FROM_THEN: StaffMember['hours'] = [{ days: [1], from: '09:02', to: '20:00' }];

test('whoever was called when a danger arose takes it by an OK after the end of their shift', () =>
  onMorning(staffed({}, { hours: UNTIL_NINE }, { id: 'late', phone: phone(13), hours: FROM_THEN }), async (morning) => {
    await morning.write(0, ONE, LESS);
    await morning.write(1, ONE, DANGER);
    await morning.write(3, DOCTOR, 'OK');
    expect(await morning.takenBy()).toEqual(['p1 crisis doctor', 'p1 today doctor']);
  }));

test('of two who share a phone the one who is called for a danger takes it', () =>
  onMorning(staffed({ phone: DOCTOR }), async (morning) => {
    await morning.write(0, ONE, LESS);
    await morning.write(1, ONE, DANGER);
    await morning.write(2, DOCTOR, 'OK');
    expect(await morning.takenBy()).toEqual(['p1 crisis doctor', 'p1 today doctor']);
    expect(await morning.write(3, DOCTOR, 'OK')).toContain('Yours: plan p1 (URGENT)');
  }));

test('a danger of which nobody was told yet is not taken with another, and is named', () =>
  onMorning(staffed(), async (morning) => {
    await morning.write(0, ONE, DANGER);
    const danger = await morning.alert('p1', 'crisis');
    const { alerts } = morning.held.world;
    await alerts.raise({ ...danger, id: 'emergency/m2', level: 'emergency', about: 'emergency', pages: 0 });
    const later = await morning.ok('p1', 'emergency');
    expect(await morning.write(1, DOCTOR, await morning.ok('p1', 'crisis'))).toContain(left(later, 'p1'));
    expect(await morning.takenBy()).toEqual(['p1 crisis doctor', 'p1 emergency -']);
  }));

test.each([
  { minute: 50, because: 'of machines that answer each other', says: '' },
  { minute: 65, because: 'they may believe that they took it', says: 'Reply OK, or OK with the four digits' },
])('words beside an OK take nothing, and $minute minutes after the first they are answered "$says": $because', (row) =>
  onMorning(staffed(), async (morning) => {
    await morning.write(0, ONE, LESS);
    const words = `${await morning.ok('p1', 'today')}, I will call her`;
    expect(await morning.write(1, NURSE, words)).toContain('Reply OK, or OK with the four digits');
    expect(await morning.write(row.minute, NURSE, words)).toMatch(row.says === '' ? /^$/ : new RegExp(row.says));
    expect(await morning.takenBy()).toContain('p1 today -');
  }),
);

test('an OK that is read again takes nothing more, and says what it took', () =>
  onMorning(staffed(), async (morning) => {
    await morning.write(0, ONE, DANGER);
    await morning.write(1, OTHER, LESS);
    const { world } = morning.held;
    const dying = { ...world, replies: { ...world.replies, handled: () => Promise.reject(new Error('died')) } };
    const reply = { id: 'm1', from: DOCTOR, text: 'OK', at: morning.held.clock.now() };
    await expect(receiveReply(dying, reply)).rejects.toThrow('died');
    // AWS puts a message on the topic again with another time.
    await receiveReply(world, { ...reply, at: plus(reply.at, minutes(1)) });
    expect(await morning.takenBy()).toEqual(['p1 crisis doctor', 'p4 today -']);
    expect(morning.held.texts().at(-1)?.body).toContain('Yours: plan p1 (URGENT).');
  }));
