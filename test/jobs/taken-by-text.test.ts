import type { Clinic } from '../../core/clinic/clinic.ts';
import { alertCode } from '../../core/staff/page-words.ts';
import { minutes, plus } from '../../core/time/units.ts';
import { acceptAlert, endAlert } from '../../jobs/alerts/accept-alert.ts';
import { receiveReply } from '../../jobs/receive-reply/receive-reply.ts';
import { aClinic, moment } from '../builders.ts';
import { onStage, phone, type TestStage } from './stage.ts';

const NINE = moment('2026-03-02T09:00');
const [NURSE, DOCTOR] = [phone(11), phone(12)];

function staffed(): Clinic {
  const clinic = aClinic();
  const [one] = clinic.staff;
  if (!one) throw new Error('a clinic without staff');
  const nurse = { ...one, id: 'nurse', name: 'Ana', phone: NURSE, roles: ['nurse' as const] };
  const doctor = { ...one, id: 'doctor', name: 'Dr. Lee', phone: DOCTOR, roles: ['prescriber' as const] };
  return { ...clinic, staff: [nurse, doctor] };
}

/** A danger at nine; gives how somebody writes at a minute after it, and what they are answered. */
async function inDanger(held: TestStage, clinic: Clinic) {
  const write = async (minute: number, from: string, text: string) => {
    held.clock.jumpTo(plus(NINE, minutes(minute)));
    await held.stage.network.phones.reply(from, text);
    return held.texts().findLast(({ to }) => to === from)?.body ?? '';
  };
  await held.enter('p1', clinic, { patient: { phone: phone(23) } });
  await write(0, phone(23), 'I have chest pain');
  const [alert] = await held.world.alerts.open(clinic.clinic);
  if (!alert) throw new Error('no alert');
  return { write, alert, ok: `OK ${alertCode(alert)}` };
}

test('who takes what another has is told who; who takes their own again, that it is theirs', async () => {
  const clinic = staffed();
  await onStage([clinic], async (held) => {
    const { write, ok, alert } = await inDanger(held, clinic);
    expect(await write(1, DOCTOR, ok)).toContain('Yours: plan p1');
    expect(await write(2, DOCTOR, ok)).toContain('Yours: plan p1');
    expect(await write(3, DOCTOR, 'ok')).toContain('Yours: plan p1');
    expect(await write(4, NURSE, ok)).toContain('Dr. Lee has plan p1 (URGENT).');
    expect(await write(5, NURSE, 'ok')).toContain('Nothing is open');
    await endAlert(held.world, alert, { staff: 'doctor', note: 'Called; an ambulance is there.' });
    expect(await write(6, NURSE, ok)).toContain('Nothing is open');
  });
});

test('of two who take it at the same moment the other is told who has it', async () => {
  const clinic = staffed();
  await onStage([clinic], async (held) => {
    const { ok, alert } = await inDanger(held, clinic);
    const { alerts } = held.world;
    const before = await alerts.open(clinic.clinic);
    await acceptAlert(held.world, alert, 'doctor');
    // The nurse's run had read the list before the doctor's was done.
    const behind = { ...held.world, alerts: { ...alerts, open: async () => before } };
    await receiveReply(behind, { id: 'm2', from: NURSE, text: ok, at: plus(NINE, minutes(1)) });
    expect(held.texts().at(-1)).toMatchObject({
      to: NURSE,
      body: expect.stringContaining('Dr. Lee has plan p1 (URGENT).'),
    });
  });
});

test('an OK with the code of what somebody has is no answer of the patient who is on staff', async () => {
  const clinic = staffed();
  await onStage([clinic], async (held) => {
    const { write, ok } = await inDanger(held, clinic);
    await held.enter('p2', clinic, { patient: { phone: NURSE } });
    await write(1, DOCTOR, ok);
    expect(await write(2, NURSE, ok)).toContain('Dr. Lee has plan p1 (URGENT).');
  });
});

/** The nurse is called because of a side effect at nine, and the doctor a minute later because of a danger. */
async function inBoth(held: TestStage, clinic: Clinic) {
  const write = async (minute: number, from: string, text: string) => {
    held.clock.jumpTo(plus(NINE, minutes(minute)));
    await held.stage.network.phones.reply(from, text);
  };
  await held.enter('p1', clinic, { patient: { phone: phone(23) } });
  await write(0, phone(23), 'I have a bad headache');
  await write(1, phone(23), 'I want to die');
  const open = async (level: 'today' | 'crisis') =>
    (await held.world.alerts.open(clinic.clinic)).find((alert) => alert.level === level)!;
  return { write, open, code: alertCode(await open('today')) };
}

test.each([
  { by: NURSE, ok: (code: string) => `OK ${code}`, taken: [false, true], because: 'she means the side effect' },
  { by: NURSE, ok: () => 'OK', taken: [false, true], because: 'she was called for nothing else' },
  { by: DOCTOR, ok: () => 'OK', taken: [true, true], because: 'who takes the danger takes the patient' },
  {
    by: DOCTOR,
    ok: (code: string) => `OK ${code}`,
    taken: [false, true],
    because: 'he said which, and not the danger',
  },
])('a danger and a side effect, and an OK by $by: $taken are taken, for $because', async ({ by, ok, taken }) => {
  const clinic = staffed();
  await onStage([clinic], async (held) => {
    const { write, open, code } = await inBoth(held, clinic);
    await write(2, by, ok(code));
    expect([await open('crisis'), await open('today')].map(({ acceptedBy }) => acceptedBy !== undefined)).toEqual(
      taken,
    );
    const before = held.texts().filter(({ to }) => to === DOCTOR).length;
    held.clock.jumpTo(plus(NINE, minutes(7)));
    await held.stage.pageStaff();
    expect(held.texts().filter(({ to }) => to === DOCTOR).length - before).toBe(taken[0] ? 0 : 1);
  });
});

test('who takes one danger takes the other too, whichever came first', async () => {
  const clinic = staffed();
  await onStage([clinic], async (held) => {
    const { write, alert } = await inDanger(held, clinic);
    await write(1, phone(23), 'I want to die');
    await write(2, DOCTOR, `OK ${alertCode(alert)}`);
    expect((await held.world.alerts.open(clinic.clinic)).map(({ acceptedBy }) => acceptedBy)).toEqual([
      'doctor',
      'doctor',
    ]);
  });
});
