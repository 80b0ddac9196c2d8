import { join } from 'node:path';
import { loadLibrary, readClinicFile } from '../../adapters/clinic-files.ts';
import { planKey } from '../../adapters/dynamo/keys.ts';
import { systemClock } from '../../adapters/system-clock.ts';
import { readClinic } from '../../core/clinic/read-clinic.ts';
import { HARBOR, plan, type Ran, run, type Store, spawned, withFiles, withStore } from './stage.ts';

const WITH_HARBOR = ['--clinic', HARBOR];
const KEY = { clinic: 'harbor', plan: 'p1' };

/** Imports these files, one after the other, into the same table, and shows the table to the test. */
async function imported(
  files: Readonly<Record<string, string>>,
  test: (tools: { take: (...args: string[]) => Promise<Ran>; store: Store; folder: string }) => Promise<void>,
): Promise<void> {
  await withStore((store) =>
    withFiles(files, (folder) =>
      test({ store, folder, take: (...args) => run(['import', ...args, ...store.options], { cwd: folder }) }),
    ),
  );
}

test('a plan is added, then unchanged, then changed, and stored as the contract says', () => {
  const moved = plan({ visits: [{ visit: 'v1', at: '2099-03-04T10:00' }] });
  const files = { 'plan.json': JSON.stringify(plan()), 'moved.json': JSON.stringify(moved) };
  return imported(files, async ({ take, store }) => {
    expect(await take('plan.json', ...WITH_HARBOR)).toEqual({
      status: 0,
      stdout: 'plan.json  added      p1\n1 plan: 1 added.\n',
      stderr: '',
    });
    expect((await take('plan.json', ...WITH_HARBOR)).stdout).toContain('plan.json  unchanged  p1\n');
    const before = await store.world.plans.story(KEY);
    expect(before.plan).toMatchObject({ ...plan(), state: 'active', version: 1 });
    expect(before.pointer).toBeDefined();
    expect((await take('moved.json', ...WITH_HARBOR)).stdout).toContain('moved.json  changed    p1: moves v1\n');
    expect((await store.world.plans.story(KEY)).plan).toMatchObject({
      version: 2,
      visits: [{ at: '2099-03-04T10:00' }],
    });
  });
});

describe('an import that nobody watches', () => {
  const visits = [{ visit: 'v1', at: '2099-03-04T10:00' }];
  const two = [plan({ visits }), plan({ plan: 'p2', visits })];
  const none = two.map((each) => ({ ...each, visits: [] }));
  const files = { 'all.json': JSON.stringify(two), 'cut.json': JSON.stringify(none) };
  const statuses = async (store: Store) =>
    (await store.world.plans.story(KEY)).plan?.visits.map(({ status }) => status);

  test('writes nothing when it would cancel more visits than it may', () =>
    imported(files, async ({ take, store }) => {
      await take('all.json', ...WITH_HARBOR);
      expect(await take('cut.json', '--cancels-at-most', '1', ...WITH_HARBOR)).toEqual({
        status: 1,
        stdout: '',
        stderr:
          'It would cancel 2 visits, above --cancels-at-most 1. Nothing was imported: look at a --dry-run, and allow ' +
          'more if it is meant.\n',
      });
      expect(await statuses(store)).toEqual(['booked']);
      expect((await take('cut.json', '--cancels-at-most', '2', ...WITH_HARBOR)).status).toBe(0);
      expect(await statuses(store)).toEqual(['cancelled']);
    }));

  test('is told what to write where that is no number', () =>
    imported(files, async ({ take }) => {
      const { status, stderr } = await take('all.json', '--cancels-at-most', 'few', ...WITH_HARBOR);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringContaining('--cancels-at-most "few" is not a number of visits. Write one such as 20.'),
      });
    }));
});

test.each([
  { form: 'one plan', text: JSON.stringify(plan(), null, 2), wheres: ['plans'] },
  { form: 'an array', text: JSON.stringify([plan(), plan({ plan: 'p2' })], null, 2), wheres: ['plans[0]', 'plans[1]'] },
  {
    form: 'JSON lines that all stand further in',
    text: `  ${JSON.stringify(plan())}\n  ${JSON.stringify(plan({ plan: 'p2' }))}\n`,
    wheres: ['plans:1', 'plans:2'],
  },
  {
    form: 'JSON lines with an empty one between',
    text: `${JSON.stringify(plan())}\n\n${JSON.stringify(plan({ plan: 'p2' }))}\n`,
    wheres: ['plans:1', 'plans:3'],
  },
  { form: 'one JSON line', text: `${JSON.stringify(plan())}\n`, wheres: ['plans'] },
  { form: 'an empty array', text: '[]', wheres: [] },
])('a file may hold $form', ({ text, wheres }) =>
  imported({ plans: text }, async ({ take }) => {
    const { status, stdout } = await take('plans', ...WITH_HARBOR);
    const lines = stdout.split('\n').slice(0, -2);
    expect({ status, lines }).toEqual({
      status: 0,
      lines: wheres.map((where) => expect.stringContaining(`${where}  added`)),
    });
  }),
);

test('a dry run says the same and writes nothing', () =>
  imported({ 'plan.json': JSON.stringify(plan()) }, async ({ take, store }) => {
    const dry = await take('plan.json', ...WITH_HARBOR, '--dry-run');
    expect(dry.stdout).toBe('plan.json  added      p1\n1 plan: 1 added. A dry run: nothing was written.\n');
    expect(await store.world.plans.story(KEY)).toEqual({ texts: [], replies: [], alerts: [] });
    await take('plan.json', ...WITH_HARBOR);
    const again = await take('plan.json', ...WITH_HARBOR, '--dry-run');
    expect(again.stdout).toContain('unchanged  p1');
  }));

test('a file that lost half of its visits is not taken in silence: a dry run and the import say what it cancels', () => {
  const at = (visits: Readonly<Record<string, string>>) =>
    JSON.stringify(plan({ visits: Object.entries(visits).map(([visit, on]) => ({ visit, at: on })) }));
  const whole = at({ v1: '2099-03-03T14:00', v2: '2099-03-06T14:00', v3: '2099-03-09T14:00' });
  const half = at({ v1: '2099-03-04T14:00', v4: '2099-03-12T14:00' });
  return imported({ 'whole.json': whole, 'half.json': half }, async ({ take, store }) => {
    await take('whole.json', ...WITH_HARBOR);
    const dry = await take('half.json', ...WITH_HARBOR, '--dry-run');
    expect(dry.stdout).toMatch(/^half\.json {2}changed {4}p1: cancels v2, v3; moves v1; adds v4\n/);
    expect(dry.stdout).toContain(
      'warning: visits: 2 visits were booked and are not in the file, so they are cancelled',
    );
    expect(dry.stdout).toContain(
      '1 plan: 1 changed. In the plans changed: 2 visits cancelled, 1 visit moved, 1 visit added.',
    );
    expect((await store.world.plans.story(KEY)).plan?.version).toBe(1);
    const real = await take('half.json', ...WITH_HARBOR);
    expect(dry.stdout).toBe(real.stdout.replace('added.\n', 'added. A dry run: nothing was written.\n'));
    const twice = await take('half.json', ...WITH_HARBOR);
    expect(twice.stdout).toMatch(/^half\.json {2}unchanged {2}p1\n/);
    expect(twice.stdout).not.toContain('in the file');
  });
});

test('a file that lost a column is not taken in silence: no consent, no texts', () => {
  const helper = { phone: '+12065550124', consent: { texts: true } };
  const files = {
    'whole.json': JSON.stringify(plan({ helper })),
    'lost.json': JSON.stringify(plan({ consent: undefined })),
    'meant.json': JSON.stringify(plan({ helper, consent: { texts: false } })),
  };
  return imported(files, async ({ take }) => {
    expect((await take('lost.json', ...WITH_HARBOR, '--dry-run')).stdout).toBe(
      'lost.json  added      p1\n1 plan: 1 added. 1 has no consent to texts, and gets none. A dry run: nothing was written.\n',
    );
    await take('whole.json', ...WITH_HARBOR);
    const dry = await take('lost.json', ...WITH_HARBOR, '--dry-run');
    expect(dry.stdout).toContain(
      'lost.json:1:1: warning: consent: The plan had a consent to texts, and the file has none',
    );
    expect(dry.stdout).toContain('lost.json:1:1: warning: helper: The plan had a helper, and the file has none');
    expect(dry.stdout).toContain('1 plan: 1 changed. 1 has no consent to texts, and gets none.');
    const meant = await take('meant.json', ...WITH_HARBOR, '--json');
    expect(JSON.parse(meant.stdout)).toMatchObject({
      plans: [{ problems: [] }],
      totals: { changed: 1, withoutConsent: 1 },
    });
  });
});

test('a plan that was paused is not made active in silence by a file that says nothing of its state', () => {
  const files = Object.fromEntries(
    (['paused', 'active', undefined] as const).map((state) => [`${state}.json`, JSON.stringify(plan({ state }))]),
  );
  return imported(files, async ({ take }) => {
    const paused = await take('paused.json', ...WITH_HARBOR);
    const again = await take('undefined.json', ...WITH_HARBOR);
    const still = await take('active.json', ...WITH_HARBOR);
    expect(again.stdout).toContain('warning: state: The plan was paused, and the file makes it active: texts go again');
    expect(`${paused.stdout}${still.stdout}`).not.toContain('texts go again');
  });
});

test('a dry run warns of what no text can tell, as the import does', () => {
  const at = (time: string) => JSON.stringify(plan({ visits: [{ visit: 'v1', at: time }] }));
  return imported({ 'a.json': at('2099-03-03T14:00'), 'b.json': at('2020-03-03T14:00') }, async ({ take }) => {
    await take('a.json', ...WITH_HARBOR);
    const dry = await take('b.json', ...WITH_HARBOR, '--dry-run', '--json');
    const real = await take('b.json', ...WITH_HARBOR, '--json');
    expect({ ...JSON.parse(dry.stdout), dryRun: false }).toEqual(JSON.parse(real.stdout));
  });
});

test.each([
  { line: '{ "plan": "p9", oops }', says: 'plans.jsonl:2:17: error: Keys stand in double quotes. Write "oops".' },
  { line: JSON.stringify(plan()), says: 'plans.jsonl:2:9: error: plan: This plan stands already at plans.jsonl:1.' },
  { line: JSON.stringify(plan({ plan: 'p9', clinic: 'harbour' })), says: 'is not known. Did you mean "harbor"?' },
  { line: JSON.stringify(plan({ plan: 'p9', clinic: 'zz' })), says: 'Publish its settings, or name its file' },
  { line: JSON.stringify(plan({ plan: 'p9', clinic: undefined })), says: '"clinic" is missing.' },
  { line: JSON.stringify(plan({ plan: 'p9', patient: { phone: '555' } })), says: 'error: patient.phone: "555" is not' },
  { line: JSON.stringify(plan({ plan: 'p9', protocol: 'x' })), says: 'error: protocol: "x" is not a treatment' },
  { line: JSON.stringify(plan({ plan: 'p9', note: 'x'.repeat(70_000) })), says: 'above 64 KB' },
  { line: '[1]', says: 'A list is not a map.' },
  { line: 'null', says: 'plans.jsonl:2:1: error:' },
  {
    line: '{"plan": "p9", "clinic": "harbor", "patient": {"phone": "1", "phone": "2"}}',
    says: '"phone" stands twice.',
  },
])('a line is refused, stores nothing, and leaves the others alone: $says', ({ line, says }) => {
  const text = [JSON.stringify(plan()), line, JSON.stringify(plan({ plan: 'p3' }))].join('\n');
  return imported({ 'plans.jsonl': text }, async ({ take, store }) => {
    const { status, stdout, stderr } = await take('plans.jsonl', ...WITH_HARBOR);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(says);
    expect(stdout).toContain('plans.jsonl:2  refused');
    expect(stdout).toContain('3 plans: 2 added, 1 refused.\n');
    expect((await store.world.plans.ofClinic('harbor')).plans).toEqual(['p1', 'p3']);
  });
});

test('thousands of plans on one line are read, and each mistake has its column', () => {
  const plans = Array.from({ length: 2_000 }, (_, index) => ({ plan: `p${index}`, note: '…'.repeat(800) }));
  return imported({ plans: JSON.stringify(plans) }, async ({ take, store }) => {
    const { stdout } = await take('plans', ...WITH_HARBOR, '--json');
    const { plans: taken } = JSON.parse(stdout) as { plans: { problems: { column: number; path: string }[] }[] };
    const columns = taken.flatMap(({ problems }) => problems.filter(({ path }) => path === 'note'));
    expect(columns).toHaveLength(plans.length);
    expect(columns.at(-1)?.column).toBe(JSON.stringify(plans).lastIndexOf('"note"') + 1);
    expect((await store.world.plans.ofClinic('harbor')).plans).toEqual([]);
  });
});

test('a plan of which the table holds nonsense is refused, and the others of the import go in', () => {
  const text = [plan(), plan({ plan: 'p2' })].map((each) => JSON.stringify(each)).join('\n');
  return imported({ 'plans.jsonl': text }, async ({ take, store }) => {
    await take('plans.jsonl', ...WITH_HARBOR);
    await store.overwrite({ ...planKey(KEY), version: 1, json: '{oops' });
    const { status, stdout, stderr } = await take('plans.jsonl', ...WITH_HARBOR);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('error: plan: What is stored of this plan cannot be read, and it gets no texts.');
    expect(stdout).toContain('2 plans: 1 unchanged, 1 refused.');
  });
});

test('an id that is none is not printed as it is', () =>
  imported({ plans: JSON.stringify(plan({ plan: 'p\n1' })) }, async ({ take }) => {
    const { stdout } = await take('plans', ...WITH_HARBOR);
    expect(stdout.split('\n')[0]).toBe('plans  refused    -');
  }));

test('one mistake in the clinic is told once, and the problems of a plan stand in the order of its file', () =>
  imported({ plans: JSON.stringify({ ...plan(), state: 'x', clinic: '../x' }, null, 2) }, async ({ take }) => {
    const { stdout } = await take('plans', ...WITH_HARBOR);
    const lines = [...stdout.matchAll(/plans:(\d+):/g)].map(({ 1: line }) => Number(line));
    expect(stdout.match(/clinic:/g)).toHaveLength(1);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  }));

test('a malformed array is refused whole, for no part of it can be trusted', () =>
  imported({ 'plans.json': `[${JSON.stringify(plan())}, {]` }, async ({ take, store }) => {
    const { status, stdout } = await take('plans.json', ...WITH_HARBOR);
    expect(status).toBe(1);
    expect(stdout).toContain('1 plan: 1 refused.');
    expect(await store.world.plans.story(KEY)).toEqual({ texts: [], replies: [], alerts: [] });
  }));

test('the settings that a clinic published count, before those of a file', () =>
  imported({ 'plan.json': JSON.stringify(plan({ protocol: 'iv-ketamine' })) }, async ({ take, store, folder }) => {
    const { text } = await readClinicFile(HARBOR);
    const published = text.replace('esketamine-trd: {}', 'iv-ketamine: {}');
    const { clinic } = readClinic({ path: join(folder, 'harbor.yaml'), text: published }, await loadLibrary());
    if (!clinic) throw new Error('the published settings of this test have errors');
    expect((await take('plan.json', ...WITH_HARBOR)).status).toBe(1);
    await store.world.clinics.publish(clinic, systemClock.now());
    expect(await take('plan.json', ...WITH_HARBOR)).toMatchObject({ status: 0 });
    expect(await take('plan.json')).toMatchObject({ status: 0, stdout: expect.stringContaining('unchanged') });
  }));

test('a visit moved to a time that has passed is taken, with a warning at its place', () => {
  const at = (time: string) => JSON.stringify(plan({ visits: [{ visit: 'v1', at: time }] }));
  return imported({ 'a.json': at('2099-03-03T14:00'), 'b.json': at('2020-03-03T14:00') }, async ({ take }) => {
    await take('a.json', ...WITH_HARBOR);
    const { status, stdout } = await take('b.json', ...WITH_HARBOR);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^b\.json {2}changed {4}p1: moves v1\n {2}b\.json:1:\d+: warning: visits\[0\]\.at: The visit was moved to 2020/,
    );
  });
});

test('as JSON: what became of each plan, with its place, and the totals', () =>
  imported({ 'plans.jsonl': `${JSON.stringify(plan())}\noops` }, async ({ take }) => {
    const { status, stdout } = await take('plans.jsonl', ...WITH_HARBOR, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      plans: [
        { file: 'plans.jsonl', line: 1, clinic: 'harbor', plan: 'p1', result: 'added', problems: [] },
        {
          file: 'plans.jsonl',
          line: 2,
          result: 'refused',
          problems: [expect.objectContaining({ line: 2, column: 1, severity: 'error' })],
        },
      ],
      totals: { added: 1, changed: 0, unchanged: 0, refused: 1, withoutConsent: 0 },
      dryRun: false,
    });
  }));

test('when one of the files cannot be read, nothing of the others is written', () =>
  imported({ 'plan.json': JSON.stringify(plan()) }, async ({ take, store }) => {
    expect(await take('plan.json', 'none.json', ...WITH_HARBOR)).toMatchObject({ status: 2, stdout: '' });
    expect(await store.world.plans.story(KEY)).toEqual({ texts: [], replies: [], alerts: [] });
  }));

test('a clinic file with errors stops the import before it begins', () =>
  imported({ 'plan.json': JSON.stringify(plan()), 'harbor.yaml': 'clinic: harbor\n' }, async ({ take }) => {
    const { status, stderr } = await take('plan.json', '--clinic', 'harbor.yaml');
    expect(status).toBe(1);
    expect(stderr).toContain('harbor.yaml:1:1: error: ');
    expect(stderr).toMatch(/\nNothing was imported\.\n$/);
  }));

test('a name that no table can have is refused in one line', () =>
  imported({ 'plan.json': JSON.stringify(plan()) }, async ({ store, folder }) => {
    const ran = spawned(['import', 'plan.json', ...store.options, '--table', 'no name'], { cwd: folder });
    const says = '"no name" cannot be the name of a table.';
    expect(ran).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(says) });
  }));

test('a table that is not there is made on this machine, for the plans of a clinic that is named', () =>
  imported({ 'plan.json': JSON.stringify(plan()) }, async ({ store, folder }) => {
    const ran = spawned(['import', 'plan.json', ...store.options, '--table', 'brand-new'], { cwd: folder });
    expect(ran).toMatchObject({ status: 1, stdout: expect.stringContaining('refused'), stderr: '' });
  }));

test('the environment names table and address as well, and a hundred plans go in, in order', () => {
  const plans = Array.from({ length: 100 }, (_, index) => JSON.stringify(plan({ plan: `p${index}` })));
  return imported({ 'plans.jsonl': plans.join('\n') }, async ({ store, folder }) => {
    const [, table = '', , endpoint = ''] = store.options;
    const env = { BETWEEN_VISITS_TABLE: table, AWS_ENDPOINT_URL_DYNAMODB: endpoint };
    const { status, stdout } = spawned(['import', 'plans.jsonl', ...WITH_HARBOR], { cwd: folder, env });
    expect(status).toBe(0);
    const lines = stdout.split('\n').slice(0, 100);
    expect(lines.map((line) => line.split(/ +/).at(-1))).toEqual(plans.map((_, index) => `p${index}`));
    expect(stdout).toContain('100 plans: 100 added.');
  });
});
