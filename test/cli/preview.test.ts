import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { HARBOR, plan, ROOT, run, withFiles } from './stage.ts';

interface Shown {
  readonly texts: readonly Readonly<Record<string, unknown>>[];
  readonly staff: readonly Readonly<Record<string, unknown>>[];
  readonly visits: readonly Readonly<Record<string, unknown>>[];
  readonly totals: Readonly<Record<string, number>>;
  readonly problems: readonly unknown[];
}

async function previewed(value: unknown, { args = [] as string[], clinic = HARBOR, io = {} } = {}) {
  let ran = { status: null as number | null, stdout: '', stderr: '' };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  await withFiles({ 'plan.json': text }, async (folder) => {
    const options = ['--clinic', clinic, '--plan', join(folder, 'plan.json'), '--at', '2026-03-01T08:00'];
    ran = await run(['preview', ...options, ...args], io);
    ran = { ...ran, stdout: ran.stdout.replaceAll(`${folder}/`, '') };
  });
  return ran;
}

async function shown(value: unknown, options: { args?: string[]; clinic?: string } = {}): Promise<Shown> {
  const { status, stdout, stderr } = await previewed(value, { ...options, args: ['--json', ...(options.args ?? [])] });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Shown;
}

const of = ({ texts }: Shown, rule: string) => texts.filter((text) => text.rule === rule);

test('a text is told with its times, phone, rule, visit, words, parts, cost and id', async () => {
  const preview = await shown(plan(), { args: ['--price', '0.0079'] });
  expect(of(preview, 'day-before')[0]).toEqual({
    at: '2026-03-02T12:30:00-08:00',
    localAt: '2026-03-02T12:30',
    plan: 'p1',
    to: 'patient',
    phone: '+12065550123',
    rule: 'day-before',
    visit: 'v1',
    body: expect.stringMatching(/^Harbor Wellness: See you Tue Mar 3, 2 PM\. No food from 12 PM/),
    parts: 1,
    encoding: 'GSM-7',
    cost: 0.0079,
    asks: 'ride',
    id: 'p1/v1/day-before/2026-03-03T14:00',
  });
});

test.each([
  { rule: 'welcome', localAt: '2026-03-01T09:00', because: 'the window opens an hour after the plan is entered' },
  { rule: 'same-day', localAt: '2026-03-03T09:00', because: 'the clock time of the rule, on the same day' },
  { rule: 'leaving', localAt: '2026-03-03T17:00', because: 'the visit lasts three hours' },
  { rule: 'evening', localAt: '2026-03-03T19:00', because: 'the clock time of the rule' },
])('$rule goes at $localAt: $because', async ({ rule, localAt }) => {
  expect(of(await shown(plan()), rule)).toMatchObject([{ localAt }]);
});

test('the plan of the guide is one that the smallest clinic takes, with nothing to mend', async () => {
  const [, example = ''] = /```json\n(.*?)```/s.exec(readFileSync(join(ROOT, 'docs/plan.md'), 'utf8')) ?? [];
  const preview = await shown(example);
  expect([preview.problems, of(preview, 'day-before').length]).toEqual([[], 2]);
});

test('what is held stands at its time with the reason, and costs nothing', async () => {
  const preview = await shown(plan(), { args: ['--price', '0.01'] });
  expect(of(preview, 'three-days')).toMatchObject([{ held: 'too-late', localAt: '2026-03-01T08:00', cost: 0 }]);
  expect(preview.totals).toMatchObject({ held: 1, cost: 0.01 * Number(preview.totals.parts) });
});

test.each([
  { changes: { consent: undefined }, held: 'no-consent' },
  { changes: { state: 'paused' }, held: 'paused' },
])('with $changes every text is held, $held', async ({ changes, held }) => {
  const preview = await shown(plan(changes));
  expect(new Set(preview.texts.map((text) => text.held))).toEqual(new Set([held, 'too-late']));
  expect(preview.totals).toMatchObject({ texts: 0, parts: 0 });
});

test('a stopped plan brings nothing, and is said to', async () => {
  expect((await shown(plan({ state: 'stopped' }))).texts).toEqual([]);
  expect((await previewed(plan({ state: 'stopped' }))).stdout).toContain('The plan is stopped: it brings nothing.');
});

test('where the clinic asks by text first, it is said that all else waits for the yes', () => {
  const says = 'The patient is asked by text first: all else is held until they agree.';
  return withFiles({ 'haven.yaml': havenOf('iv-ketamine: { notices: { optIn: optin-ask } }') }, async (folder) => {
    const asked = plan({ clinic: 'haven', protocol: 'iv-ketamine' });
    const { stdout } = await previewed(asked, { clinic: join(folder, 'haven.yaml') });
    expect(stdout.replace(/\s+/g, ' ')).toContain(says);
    expect((await previewed(plan())).stdout.replace(/\s+/g, ' ')).not.toContain(says);
  });
});

test('a text that was due before the plan was entered goes at once while it is of use', async () => {
  const visits = [{ visit: 'v1', at: '2026-03-01T13:00', setAt: '2026-02-20T10:00:00-08:00' }];
  const preview = await shown(plan({ visits }), { args: ['--at', '2026-03-01T11:00'] });
  expect(of(preview, 'same-day')).toMatchObject([{ localAt: '2026-03-01T11:00' }]);
  expect(of(preview, 'same-day')[0]).not.toHaveProperty('held');
});

test('times are told on the clock of a patient who lives elsewhere, and with the offset of the clinic', async () => {
  const patient = { phone: '+12065550123', timeZone: 'America/New_York' };
  const preview = await shown(plan({ patient }));
  expect(of(preview, 'next-day')).toMatchObject([{ at: '2026-03-04T07:00:00-08:00', localAt: '2026-03-04T10:00' }]);
  expect(preview.visits).toMatchObject([{ at: '2026-03-03T14:00:00-08:00', localAt: '2026-03-03T17:00' }]);
});

test('staff tasks and what goes only when nobody answers are marked', async () => {
  const preview = await shown(plan());
  expect(of(preview, 'evening:chase')).toMatchObject([{ onlyIf: 'unanswered', localAt: '2026-03-03T19:45' }]);
  expect(preview.staff).toContainEqual({
    at: '2026-03-03T20:30:00-08:00',
    localAt: '2026-03-03T20:30',
    plan: 'p1',
    visit: 'v1',
    level: 'task',
    about: 'evening:silent',
    staff: ['desk'],
    onlyIf: 'unanswered',
  });
});

test.each([
  { form: 'an array', text: (plans: unknown[]) => JSON.stringify(plans, null, 2) },
  { form: 'JSON lines', text: (plans: unknown[]) => plans.map((each) => JSON.stringify(each)).join('\r\n') },
  { form: 'an array behind a byte-order mark', text: (plans: unknown[]) => `\ufeff${JSON.stringify(plans)}` },
])('of $form all plans are shown, in order of time, or the one that is named', async ({ text }) => {
  const value = text([plan(), plan({ plan: 'p2' })]);
  const { texts } = await shown(value);
  expect(texts.map((each) => Date.parse(String(each.at)))).toEqual(
    texts.map((each) => Date.parse(String(each.at))).sort((a, b) => a - b),
  );
  expect(new Set(texts.map((each) => each.plan))).toEqual(new Set(['p1', 'p2']));
  const one = await shown(value, { args: ['--plan-id', 'p2'] });
  expect(new Set(one.texts.map((each) => each.plan))).toEqual(new Set(['p2']));
});

test('a plan id that is not in the file is answered with the nearest that is', async () => {
  const { status, stderr } = await previewed([plan({ plan: 'maria' })], { args: ['--plan-id', 'marai'] });
  expect(status).toBe(2);
  expect(stderr).toContain('Did you mean "maria"?');
});

test.each([
  { text: JSON.stringify(plan({ protocol: 'esketamin-trd' }), null, 2), says: 'plan.json:4:15: error: protocol: ' },
  { text: JSON.stringify(plan({ helpr: 1 }), null, 2), says: '"helper"?' },
  { text: JSON.stringify(plan({ clinic: 'haven' }), null, 2), says: 'plan.json:3:13: error: clinic: ' },
  { text: JSON.stringify([plan(), plan({ startsOn: undefined })]), says: 'error: startsOn: "startsOn" is missing.' },
  { text: '{"plan": "a", "plan": "b"}', says: 'plan.json:1:15: error: plan: "plan" stands twice.' },
  { text: `${JSON.stringify(plan())}\n${JSON.stringify(plan()).slice(0, -1)}`, says: 'plan.json:2:' },
])('a plan that check would refuse is refused at its place: $says', async ({ text, says }) => {
  const { status, stdout } = await previewed(text);
  expect(status).toBe(1);
  expect(stdout).toContain(says);
  const { stdout: json } = await previewed(text, { args: ['--json'] });
  expect(JSON.parse(json)).toEqual({
    problems: expect.arrayContaining([expect.objectContaining({ severity: 'error' })]),
  });
});

test('a clinic file with errors is refused as check refuses it', () =>
  withFiles({ 'harbor.yaml': 'clinic: harbor\nnmae: Harbor\n' }, async (folder) => {
    const { status, stdout } = await previewed(plan(), { clinic: join(folder, 'harbor.yaml') });
    expect(status).toBe(1);
    expect(stdout).toContain('harbor.yaml:2:1: error:');
    expect(stdout).toContain('Did you mean "name"?');
  }));

test('on paper: the day, the visit, each text with its words, what is held and the sum', async () => {
  const { status, stdout, stderr } = await previewed(plan(), { args: ['--price', '0.0079'] });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Maria · plan p1 · Esketamine');
  expect(stdout).toMatch(
    /\nMon Mar 2 2026\n {2}12:30 {2}patient \+12065550123 +day-before, v1 +1 part GSM-7 {2}\$0\.0079\n/,
  );
  expect(stdout).toContain('  14:00  Visit 1 of 1 (v1), until 17:00\n');
  expect(stdout).toMatch(/three-days, v1\n +Held, too-late: its time had passed when the visit was set\.\n/);
  expect(stdout).toContain(
    '  20:30  staff (desk), task, v1: did not get or answer "evening": please call; only if nobody\n         answers\n',
  );
  expect(stdout).toMatch(/\n\d+ texts in \d+ parts, \$0\.\d+ at \$0\.0079 a part; 1 held\. At most: \d+ of them/);
});

test('texts of one time that are held for one reason share a line', async () => {
  const visits = [8, 9, 10].map((hour) => ({
    visit: `s${hour}`,
    at: `2026-03-07T${String(hour).padStart(2, '0')}:00`,
  }));
  const { stdout } = await previewed(plan({ visits }));
  expect(stdout).toMatch(/day-before, s9, s10\n +Held, superseded: another visit comes first\.\n/);
});

test.each([
  { columns: 60, hasColours: false },
  { columns: 80, hasColours: true },
  { columns: 10, hasColours: false },
])('words wrap at $columns columns, in colour: $hasColours', async ({ columns, hasColours }) => {
  const { stdout } = await previewed(plan(), { io: { screen: { columns, hasColours } } });
  expect(stdout.includes('\u001b[')).toBe(hasColours);
  const words = stdout.split('\n').filter((line) => /^ {9}[A-Z]/.test(line));
  expect(words.length).toBeGreaterThan(10);
  expect(Math.max(...words.map((line) => line.length))).toBeLessThanOrEqual(Math.max(columns, 40));
});

const LIBRARY = readdirSync(join(ROOT, 'protocols'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => basename(name, '.yaml'));

test.each(LIBRARY)(
  '%s: every text that it brings in English and Spanish is one part and has no hole',
  async (protocol) => {
    const clinic = havenOf(`${protocol}: {}`);
    const visits = [5, 9, 16, 30].map((day, index) => ({
      visit: `v${index}`,
      at: `2026-03-${String(day).padStart(2, '0')}T10:30`,
      kind: 'dose',
    }));
    const helper = { phone: '+12065550124', consent: { texts: true } };
    await withFiles({ 'haven.yaml': clinic }, async (folder) => {
      for (const language of ['en', 'es']) {
        const patient = { phone: '+12065550123', language };
        const { texts } = await shown(plan({ clinic: 'haven', protocol, helper, patient, visits }), {
          clinic: join(folder, 'haven.yaml'),
        });
        expect(texts.length).toBeGreaterThan(5);
        for (const { body, parts, encoding } of texts) {
          expect({ body, parts, encoding }).toEqual({ body, parts: 1, encoding: 'GSM-7' });
          expect(body).not.toMatch(/[{}]| {2}|undefined| [.,]/);
        }
      }
    });
  },
);

function havenOf(protocols: string): string {
  return `clinic: haven
name: Haven Clinic 123
phone: "+12065550100"
timeZone: America/Los_Angeles
languages: [en, es]
staff: [{ id: desk, name: Desk, email: desk@haven.example, roles: [front-desk, nurse, prescriber, therapist] }]
protocols: { ${protocols} }
`;
}
