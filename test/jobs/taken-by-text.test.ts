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
    expect(await write(4, NURSE, ok)).toContain('Dr. Lee has plan p1.');
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
    expect(held.texts().at(-1)).toMatchObject({ to: NURSE, body: expect.stringContaining('Dr. Lee has plan p1.') });
  });
});

test('an OK with the code of what somebody has is no answer of the patient who is on staff', async () => {
  const clinic = staffed();
  await onStage([clinic], async (held) => {
    const { write, ok } = await inDanger(held, clinic);
    await held.enter('p2', clinic, { patient: { phone: NURSE } });
    await write(1, DOCTOR, ok);
    expect(await write(2, NURSE, ok)).toContain('Dr. Lee has plan p1.');
  });
});
