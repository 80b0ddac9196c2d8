import type { Clinic } from '../../../core/clinic/clinic.ts';
import { minutes, plus } from '../../../core/time/units.ts';
import { acceptAlert } from '../../../jobs/alerts/accept-alert.ts';
import { onStage } from '../../jobs/stage.ts';
import { CLINIC, DANGER, HELPED, MARIA, Opening, opening } from './opening.ts';

test(
  'who takes it has it: the other learns who and when, and nobody is paged again',
  opening(async (it) => {
    const { ana, ben } = await it.danger();
    const taken = await it.answer(ana, { method: 'POST', form: { do: 'take' } });
    expect(taken).toMatchObject({ statusCode: 303, headers: { location: `/${ana}` } });
    expect(await it.alert()).toMatchObject({ acceptedBy: 'ana' });
    expect((await it.ask(ana)).body).toContain('You took it at 9 AM PT.');
    expect((await it.ask(ben)).body).toContain('Ana Ruiz took it at 9 AM PT.');
    expect((await it.ask(ben)).body).not.toContain('I’ll take it');
    await it.stage.tickEachMinute('2026-03-02T09:01', 12);
    expect(it.pages()).toHaveLength(1);
  }),
);

test(
  'who has less than a danger of the same patient, or sees that it is done, reads that nobody has the danger',
  opening(async (it) => {
    const { ana, ben } = await it.danger('I have a bad headache');
    expect((await it.alert()).level).toBe('today');
    it.stage.clock.jumpTo(plus(it.stage.clock.now(), minutes(1)));
    await it.stage.stage.network.phones.reply(MARIA, 'I want to die', { id: 'm2' });
    const [danger] = await it.stage.world.alerts.open(CLINIC.clinic);
    const says = 'Something else is urgent, and nobody has it: they wrote words of a crisis.';
    expect((await it.ask(ana)).body).toContain(says);
    await it.post(ana, { do: 'take' });
    for (const code of [ana, ben]) {
      const { body } = await it.ask(code);
      expect(body).toContain('took it at 9:01 AM PT.');
      expect(body).toContain(says);
      expect(body).not.toMatch(/Nobody else is called|You need not do anything/);
    }
    await it.post(ana, { do: 'end', note: 'Called her.' });
    expect((await it.ask(ben)).body).toContain(says);
    await it.stage.stage.network.phones.reply(MARIA, 'I want to kill myself', { id: 'm3' });
    expect(await it.seen(danger!)).not.toContain(says);
    await acceptAlert(it.stage.world, danger!, 'ben');
    expect((await it.ask(ana)).body).not.toContain(says);
  }),
);

test('whoever has less of a patient reads that it is the helper who is in danger', () =>
  onStage([HELPED], async (stage) => {
    const it = new Opening(stage);
    const helper = { name: 'Luis', phone: '+12065550124', consent: { texts: true } };
    await stage.enter('p-1001', HELPED, { patient: { phone: MARIA, firstName: 'Maria' }, helper });
    await stage.stage.network.phones.reply(MARIA, 'I have a bad headache', { id: 'm1' });
    const code = await it.code('ana');
    await stage.stage.network.phones.reply('+12065550124', 'I want to die', { id: 'm2' });
    expect((await it.ask(code)).body).toContain('nobody has it: the helper wrote words of a crisis.');
  }));

test('each clinic of a phone sees what it wrote, though the phone is another’s since', () => {
  const cedar: Clinic = { ...CLINIC, clinic: 'cedar', name: 'Cedar' };
  return onStage([CLINIC, cedar], async (stage) => {
    const it = new Opening(stage);
    const of = (phone: string) => ({ patient: { phone, firstName: 'Maria' } });
    await stage.enter('p-1001', CLINIC, of(MARIA));
    await stage.enter('p-2001', cedar, of(MARIA));
    await stage.stage.network.phones.reply(MARIA, DANGER, { id: 'm1' });
    await stage.enter('p-1001', CLINIC, of('+12065550125'));
    await stage.enter('p-2001', cedar, of('+12065550126'));
    for (const { clinic } of [CLINIC, cedar]) {
      const [alert] = await stage.world.alerts.open(clinic);
      expect(await it.seen(alert!)).toContain('please &amp; hurry');
    }
  });
});

test(
  'of two who take it at once one has it',
  opening(async (it) => {
    const { ana, ben } = await it.danger();
    await Promise.all([it.post(ana, { do: 'take' }), it.post(ben, { do: 'take' })]);
    expect(it.stage.told('accepted')).toHaveLength(1);
    await it.post(ben, { do: 'take' });
    expect(it.stage.told('accepted')).toHaveLength(1);
  }),
);

test(
  'it is ended with a note, once, and says so from then on',
  opening(async (it) => {
    const { ana, ben } = await it.danger();
    await it.post(ana, { do: 'take' });
    expect((await it.post(ana, { do: 'end', note: ' Called her.\r\nShe is with Luis. ' })).status).toBe(303);
    await it.post(ben, { do: 'end', note: 'Me too' });
    expect(await it.alert()).toMatchObject({ endedBy: 'ana', note: 'Called her.\nShe is with Luis.' });
    const { body } = await it.ask(ben);
    expect(body).toContain('This is done');
    expect(body).toContain('Ana Ruiz ended it at 9 AM PT:');
    expect(body).not.toContain('<form');
  }),
);

test(
  'in a crisis the texts stop, the page says so, and the end lets them go again',
  opening(async (it) => {
    const { ana } = await it.danger('I want to kill myself');
    expect((await it.ask(ana)).body).toContain('No reminder goes to them until this is ended.');
    await it.post(ana, { do: 'end', note: 'Spoke with her; safe with her sister.' });
    const { plan } = await it.stage.world.plans.story({ clinic: CLINIC.clinic, plan: 'p-1001' });
    expect(plan?.hush).toBeFalsy();
  }),
);

test.each([
  { note: '', says: 'Write what was done', because: 'an end without a note tells the next one nothing' },
  { note: '  \r\n ', says: 'Write what was done', because: 'blanks say nothing' },
  { note: 'x'.repeat(1001), says: 'Write at most 1000 letters', because: 'it is kept for six years' },
])('an end is refused, and what they wrote stays: $because', ({ note, says }) =>
  opening(async (it) => {
    const { ana } = await it.danger();
    const { status, body } = await it.post(ana, { do: 'end', note });
    expect(status).toBe(422);
    expect(body).toContain(says);
    expect(body).toContain(`autocomplete="off">${note.trim()}</textarea>`);
    expect((await it.alert()).endedAt).toBeUndefined();
  })(),
);
