import { plan, type Ran, run, withFiles } from './stage.ts';

const OLD = `clinic: harbor
name: Harbor
phone: "+12065550100"
timeZone: America/Los_Angeles
staff:
  - { id: desk, name: Front desk, email: desk@harbor.example, roles: [front-desk, nurse, prescriber] }
protocols:
  series:
    visitLasts: 1h
    reminders:
      day-before: { before: 1d, at: "17:00", text: ahead }
      two-hours: { before: 2h, text: soon }
  other:
    visitLasts: 1h
texts:
  ahead: { en: "{clinicName}: your visit is {visitDay} at {visitTime}." }
  soon: { en: "{clinicName}: see you at {visitTime}." }
`;
/** A visit on Tuesday 3 March at 2 pm. */
const PLAN = plan({ protocol: 'series' });

/** Compares OLD with what is made of it, from Monday 2 March at 8 am on. */
async function diff(change: (old: string) => string, more: { plans?: unknown; args?: string[] } = {}): Promise<Ran> {
  let ran: Ran | undefined;
  const files = { 'old.yaml': OLD, 'new.yaml': change(OLD), 'plans.json': JSON.stringify(more.plans ?? PLAN) };
  await withFiles(files, async (cwd) => {
    const args = ['diff', 'old.yaml', 'new.yaml', '--plans', 'plans.json', '--at', '2026-03-02T08:00'];
    ran = await run([...args, ...(more.args ?? [])], { cwd });
  });
  return ran!;
}

test.each<{ what: string; change: (old: string) => string; lines: string[] }>([
  {
    what: 'a rule at another hour',
    change: (old) => old.replace('"17:00"', '"18:30"'),
    lines: ['moves            day-before, v1             Mon Mar 2 17:00 -> Mon Mar 2 18:30'],
  },
  {
    what: 'a rule that is gone',
    change: (old) => old.replace(/^ +two-hours:.*\n/m, ''),
    lines: ['vanishes         two-hours, v1              Tue Mar 3 12:00'],
  },
  {
    what: 'a new rule',
    change: (old) => old.replace('two-hours:', 'morning: { before: 0d, at: "09:00", text: ahead }\n      two-hours:'),
    lines: ['appears          morning, v1                Tue Mar 3 09:00'],
  },
  {
    what: 'a new rule whose time has passed, and which is of use still',
    change: (old) => old.replace('two-hours:', 'early: { before: 2d, at: "10:00", text: ahead }\n      two-hours:'),
    lines: ['appears          early, v1                  Mon Mar 2 09:00'],
  },
  {
    what: 'other words',
    change: (old) => old.replace('see you at', 'we see you at'),
    lines: [
      'reworded         two-hours, v1              Tue Mar 3 12:00',
      '                 was: Harbor: see you at 2 PM.',
      '                 now: Harbor: we see you at 2 PM.',
    ],
  },
  {
    what: 'other words at another time',
    change: (old) => old.replace('before: 2h', 'before: 3h').replace('see you at', 'we see you at'),
    lines: [
      'moves, reworded  two-hours, v1              Tue Mar 3 12:00 -> Tue Mar 3 11:00',
      '                 was: Harbor: see you at 2 PM.',
      '                 now: Harbor: we see you at 2 PM.',
    ],
  },
  {
    what: 'a smaller day',
    change: (old) => `${old}texting: { window: "13:00-20:00" }\n`,
    lines: ['moves            two-hours, v1              Tue Mar 3 12:00 -> Mon Mar 2 19:30'],
  },
  {
    what: 'a rule that gives way',
    change: (old) => old.replace('text: soon', 'text: soon, unless: confirmed'),
    lines: [],
  },
])('$what', async ({ change, lines }) => {
  const { status, stdout, stderr } = await diff(change);
  expect(stderr).toBe('');
  if (lines.length === 0) {
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'No text differs, of 1 plan.\n' });
    return;
  }
  const [heading, ...rest] = stdout.split('\n');
  expect({ status, heading }).toEqual({ status: 1, heading: 'Plan p1' });
  expect(rest.slice(0, rest.indexOf('')).map((line) => line.replace(/^ {2}/, ''))).toEqual(lines);
});

test('a text that went already is no news, whatever the new file says of it', async () => {
  const later = ['--at', '2026-03-02T17:30'];
  expect(await diff((old) => old.replace('"17:00"', '"18:30"'), { args: later })).toMatchObject({ status: 0 });
});

test('a text that goes by one file and is held by the other says why', async () => {
  const visits = [
    { visit: 'v1', at: '2026-03-03T14:00' },
    { visit: 'v2', at: '2026-03-04T14:00' },
  ];
  const { stdout } = await diff((old) => old.replace('text: ahead', 'text: ahead, skipWithin: 1d'), {
    plans: { ...PLAN, visits },
  });
  expect(stdout).toContain(
    'held             day-before, v2             Tue Mar 3 17:00 -> Tue Mar 3 17:00 (held, superseded)',
  );
});

test('a treatment that the new file does not have is named', async () => {
  const { status, stdout } = await diff((old) => old.replace('  series:', '  circle:'));
  expect(status).toBe(1);
  expect(stdout).toContain('Plan p1: the new file does not have its treatment, series\n');
  expect(stdout).toContain('Texts: 2 vanish.');
});

test('of many plans those that differ are shown, and all are counted', async () => {
  const plans = [PLAN, plan({ protocol: 'other', plan: 'p2' }), plan({ protocol: 'series', plan: 'p3' })];
  const { stdout } = await diff((old) => old.replace('"17:00"', '"18:30"'), { plans });
  expect(stdout.match(/^Plan .*/gm)).toEqual(['Plan p1', 'Plan p3']);
  expect(stdout).toMatch(/\n2 of 3 plans differ\. Texts: 2 move\.\n$/);
});

test('--json gives each text as it was and as it is', async () => {
  const { status, stdout } = await diff((old) => old.replace('"17:00"', '"18:30"'), { args: ['--json'] });
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    plans: [
      {
        plan: 'p1',
        texts: [
          {
            changes: ['moves'],
            was: expect.objectContaining({ rule: 'day-before', visit: 'v1', localAt: '2026-03-02T17:00' }),
            now: expect.objectContaining({ rule: 'day-before', visit: 'v1', localAt: '2026-03-02T18:30' }),
          },
        ],
      },
    ],
    totals: { appears: 0, vanishes: 0, moves: 1, reworded: 0, held: 0 },
  });
});

test.each<{ what: string; change: (old: string) => string; plans?: unknown; says: RegExp }>([
  {
    what: 'a clinic file',
    change: (old) => old.replace('"17:00"', '"27:00"'),
    says: /^new\.yaml:11:\d+: error: "27:00"/,
  },
  {
    what: 'a plan',
    change: (old) => old,
    plans: plan({ protocol: 'nowhere' }),
    says: /^plans\.json:1:\d+: error: protocol/,
  },
])('an error in $what is bad input', async ({ change, plans, says }) => {
  const { status, stdout, stderr } = await diff(change, { plans });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(says);
});
