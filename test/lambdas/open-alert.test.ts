import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { hours, minutes, plus } from '../../core/time/units.ts';
import { acceptAlert } from '../../jobs/alerts/accept-alert.ts';
import { tellStaff } from '../../jobs/alerts/tell-staff.ts';
import { publishClinic } from '../../jobs/clinic-files/publish-clinic.ts';
import { html } from '../../lambdas/open-alert/html.ts';
import { openAlertPipe } from '../../lambdas/open-alert/pipe.ts';
import { STYLE, STYLE_HASH } from '../../lambdas/open-alert/style.ts';
import { urlEvent } from '../../local/alert-pages.ts';
import { aClinic, moment } from '../builders.ts';
import { onStage, type TestStage } from '../jobs/stage.ts';

const MARIA = '+12065550123';
const ANA: StaffMember = { id: 'ana', name: 'Ana Ruiz', phone: '+12065550150', roles: ['prescriber'], backup: false };
const BEN: StaffMember = { id: 'ben', name: 'Ben', email: 'ben@harbor.example', roles: ['prescriber'], backup: false };
const CLINIC: Clinic = { ...aClinic(), staff: [ANA, BEN] };
const DANGER = 'I can’t breathe <script>alert("x")</script>\nplease & hurry';

interface Asked {
  readonly method?: string;
  readonly form?: Readonly<Record<string, string>>;
}

class Opening {
  readonly stage: TestStage;

  constructor(stage: TestStage) {
    this.stage = stage;
  }

  /** Somebody is in danger, and both were paged: gives the code of each one's link. */
  async danger(text = DANGER): Promise<{ ana: string; ben: string }> {
    await this.stage.enter('p-1001', CLINIC, { patient: { phone: MARIA, firstName: 'Maria' } });
    await this.stage.stage.network.phones.reply(MARIA, text, { id: 'm1' });
    return { ana: await this.code('ana'), ben: await this.code('ben') };
  }

  /** The link of a page that goes now: of the same moment it is the same. */
  async code(staff: string): Promise<string> {
    const link = await this.stage.world.links.linkTo(await this.alert(), staff);
    return link.slice(link.lastIndexOf('/') + 1);
  }

  /** What Ana's phone was paged with. */
  pages(): readonly string[] {
    return this.stage.stage.network.phones.textsTo(ANA.phone!).map(({ body }) => body);
  }

  async ask(code: string, { method = 'GET', form }: Asked = {}): Promise<{ status: number; body: string }> {
    const { statusCode = 0, body = '' } = await this.answer(code, { method, ...(form ? { form } : {}) });
    return { status: statusCode, body };
  }

  async answer(code: string, { method = 'GET', form }: Asked = {}): Promise<APIGatewayProxyStructuredResultV2> {
    const body = form ? new URLSearchParams(form).toString() : '';
    const event = urlEvent({ method, path: `/${code}`, headers: { host: 'x.lambda-url.us-east-1.on.aws' }, body });
    return (await openAlertPipe(this.stage.world)(event, {} as Context)) as APIGatewayProxyStructuredResultV2;
  }

  post(code: string, form: Readonly<Record<string, string>>) {
    return this.ask(code, { method: 'POST', form });
  }

  async seen(alert: Alert): Promise<string> {
    const link = await this.stage.world.links.linkTo(alert, 'ana');
    return (await this.ask(link.slice(link.lastIndexOf('/') + 1))).body;
  }

  async alert() {
    const story = await this.stage.world.plans.story({ clinic: CLINIC.clinic, plan: 'p-1001' });
    return story.alerts[0]!;
  }
}

const opening = (test: (opening: Opening) => Promise<void>) => () =>
  onStage([CLINIC], async (stage) => test(new Opening(stage)));

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

const HELPED: Clinic = {
  ...CLINIC,
  protocols: aClinic({
    checkIns: { 'helper-hour': { after: '1h', to: 'helper' }, evening: { after: '0d', at: '19:00' } },
  }).protocols,
};

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

const FORMS: readonly (Asked['form'] | undefined)[] = [undefined, { do: 'take' }, { do: 'end', note: 'x' }];

test.each([
  {
    code: (ana: string) => `${ana.slice(0, 20)}${ana[20] === 'A' ? 'B' : 'A'}${ana.slice(21)}`,
    because: 'it was forged',
  },
  { code: (ana: string) => ana.slice(0, -1), because: 'it was cut off' },
  { code: (ana: string) => `${ana}%20`, because: 'something was added' },
  { code: () => '', because: 'there is none' },
  { code: () => 'A'.repeat(34), because: 'nobody made it' },
])('a link opens nothing, and takes nothing, when $because', ({ code }) =>
  opening(async (it) => {
    const wrong = code((await it.danger()).ana);
    for (const form of FORMS) {
      const { status, body } = await it.ask(wrong, form ? { method: 'POST', form } : {});
      expect(status).toBe(404);
      expect(body).toContain('This link opens nothing');
      expect(body).not.toMatch(/Maria|206-?555-?0123|breathe|Test Clinic/);
    }
    expect(await it.alert()).not.toHaveProperty('acceptedBy');
  })(),
);

test(
  'after a day a link of danger has expired, and takes nothing; a later page has a new one',
  opening(async (it) => {
    const { ana } = await it.danger();
    const start = it.stage.clock.now();
    it.stage.clock.jumpTo(plus(start, minutes(24 * 60 - 1)));
    expect((await it.ask(ana)).status).toBe(200);
    it.stage.clock.jumpTo(plus(start, hours(24)));
    const { status, body } = await it.post(ana, { do: 'take' });
    expect(status).toBe(410);
    expect(body).toContain('This link has expired');
    expect(body).not.toMatch(/Maria|0123|breathe/);
    await it.stage.stage.pageStaff();
    const [, later = ''] = it.pages();
    expect(later).toMatch(/\(asked 2 times\).*, or open https:\/\/[^/]+\/[\w-]{34}$/);
    expect((await it.ask(later.split('/').at(-1) ?? '')).status).toBe(200);
  }),
);

test(
  'who is no longer staff opens nothing, though the link is good still',
  opening(async (it) => {
    const { ben } = await it.danger();
    await publishClinic(it.stage.world, { ...CLINIC, staff: [ANA] });
    expect((await it.ask(ben)).status).toBe(404);
  }),
);

test.each<{ asked: Asked; because: string }>([
  { asked: { method: 'POST' }, because: 'a form of ours says what it wants' },
  { asked: { method: 'POST', form: { do: 'delete' } }, because: 'there is no such button' },
  { asked: { method: 'PUT', form: { do: 'take' } }, because: 'only a form takes' },
  { asked: { method: 'POST', form: { do: 'end', note: 'x'.repeat(60_000) } }, because: 'no form of ours is that long' },
])('$asked.method $asked.form.do is refused: $because', ({ asked }) =>
  opening(async (it) => {
    const { ana } = await it.danger();
    expect((await it.ask(ana, asked)).status).toBe(400);
    expect(await it.alert()).not.toHaveProperty('acceptedBy');
  })(),
);

test(
  'nothing may keep the page, run in it, frame it or learn its address',
  opening(async (it) => {
    const { ana } = await it.danger();
    for (const code of [ana, 'x'.repeat(34)]) {
      const { headers } = await it.answer(code);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
        ),
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex, nofollow',
      });
    }
  }),
);

test('the content policy lets this style through, and no other', () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
});

test.each([
  { text: `<a href="x" on='y'>&amp;`, becomes: '&lt;a href=&quot;x&quot; on=&#39;y&#39;&gt;&amp;amp;' },
  { text: 'a\u0000b\u001B[31m\nc\u0085', becomes: 'ab[31m\nc' },
])('a page escapes $text', ({ text, becomes }) => {
  expect(html`${text}`.text).toBe(becomes);
});

test(
  'a page that finds no link goes all the same, and it is told',
  opening(async (it) => {
    const failing = {
      ...it.stage.world,
      links: { ...it.stage.world.links, linkTo: async () => Promise.reject(new TypeError('no')) },
    };
    const whose = { clinic: CLINIC, key: { clinic: CLINIC.clinic, plan: 'p-1001' }, at: it.stage.clock.now() };
    await tellStaff(failing, whose, { level: 'emergency', about: 'emergency', cause: 'm2' });
    expect(it.pages()).toEqual([expect.stringMatching(/Reply OK \d{4} to take it$/)]);
    expect(it.stage.told('link-failed')).toMatchObject([{ error: 'TypeError' }]);
  }),
);
