import { tellStaff } from '../../../jobs/alerts/tell-staff.ts';
import { moment } from '../../builders.ts';
import { onStage } from '../../jobs/stage.ts';
import { CLINIC, DANGER, HELPED, MARIA, Opening, opening } from './opening.ts';

test(
  'a link shows what happened, in their words, whom to call and what they were answered',
  opening(async (it) => {
    const { ana } = await it.danger();
    expect(it.pages()).toEqual([expect.stringMatching(new RegExp(`, or open https://[^/]+/${ana}$`))]);
    const { status, body } = await it.ask(ana);
    expect(status).toBe(200);
    expect(body).toContain('A person is needed now: emergency');
    expect(body).toContain('Maria, plan p-1001, wrote words of an emergency.');
    expect(body).toContain('They wrote at 9 AM PT:');
    expect(body).toContain('<a class="call" href="tel:+12065550123">Call Maria, 206-555-0123</a>');
    expect(body).toContain('answer-emergency</blockquote>');
    expect(body).toContain('I’ll take it');
  }),
);

test(
  'what they wrote later stands below: who is called about a silence may have answered it',
  opening(async (it) => {
    await it.stage.enter('p-1001', CLINIC, { patient: { phone: MARIA, firstName: 'Maria' } });
    const whose = { clinic: CLINIC, key: { clinic: CLINIC.clinic, plan: 'p-1001' }, at: it.stage.clock.now() };
    const { phones } = it.stage.stage.network;
    await phones.reply(MARIA, 'on my way', { id: 'm0' });
    await tellStaff(it.stage.world, whose, { level: 'today', about: 'evening:silent', cause: 'q1' });
    const code = await it.code('ana');
    expect((await it.ask(code)).body).not.toContain('on my way');
    it.stage.clock.jumpTo(moment('2026-03-02T09:05'));
    await phones.reply(MARIA, '1 I am <fine>', { id: 'm1' });
    const { body } = await it.ask(code);
    expect(body).toContain('Later they wrote at 9:05 AM PT:');
    expect(body).toContain('1 I am &lt;fine&gt;');
  }),
);

test.each([
  {
    does: { wrote: '+12065550124' },
    says: 'Luis, the helper of Maria, plan p-1001, wrote words of an emergency.',
    because: 'the helper is the one to call',
  },
  {
    does: { wrote: MARIA },
    says: '<p>Maria, plan p-1001, wrote words of an emergency.',
    because: 'that there is a helper changes nothing',
  },
  {
    does: { silentTo: 'helper-hour', of: 'helper' as const },
    says: 'Luis, the helper of Maria, plan p-1001, did not get or answer &quot;helper-hour&quot;',
    because: 'the question went to the helper',
  },
  {
    does: { silentTo: 'evening' },
    says: '<p>Maria, plan p-1001, did not get or answer &quot;evening&quot;',
    because: 'this one went to Maria',
  },
])('$says: $because', ({ does, says }) =>
  onStage([HELPED], async (stage) => {
    const it = new Opening(stage);
    const helper = { name: 'Luis', phone: '+12065550124', consent: { texts: true } };
    await stage.enter('p-1001', HELPED, { patient: { phone: MARIA, firstName: 'Maria' }, helper });
    const whose = { clinic: HELPED, key: { clinic: HELPED.clinic, plan: 'p-1001' }, at: stage.clock.now() };
    if (does.wrote) await stage.stage.network.phones.reply(does.wrote, DANGER, { id: 'm1' });
    else
      await tellStaff(stage.world, whose, {
        level: 'today',
        about: `${does.silentTo}:silent`,
        cause: 'q1',
        of: does.of,
      });
    expect((await it.ask(await it.code('ana'))).body).toContain(says);
  }),
);

test(
  'what a patient wrote is shown as they wrote it, and is never part of the page',
  opening(async (it) => {
    const { body } = await it.ask((await it.danger()).ana);
    expect(body).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;\nplease &amp; hurry</blockquote>');
    expect(body).not.toContain('<script');
  }),
);

test.each(['GET', 'HEAD'])('%s changes nothing, however often: mail scanners follow links', (method) =>
  opening(async (it) => {
    const { ana } = await it.danger();
    const before = await it.alert();
    for (let times = 0; times < 3; times += 1) expect((await it.ask(ana, { method })).status).toBe(200);
    expect(await it.ask(ana, { method, form: { do: 'take' } })).toMatchObject({ status: 200 });
    expect(await it.alert()).toEqual(before);
  })(),
);
