import { createHash } from 'node:crypto';
import { hours, minutes, plus } from '../../../core/time/units.ts';
import { tellStaff } from '../../../jobs/alerts/tell-staff.ts';
import { publishClinic } from '../../../jobs/clinic-files/publish-clinic.ts';
import { html } from '../../../lambdas/open-alert/html.ts';
import { STYLE, STYLE_HASH } from '../../../lambdas/open-alert/style.ts';
import { ANA, type Asked, CLINIC, opening } from './opening.ts';

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
