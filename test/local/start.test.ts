import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../planted-tree.ts';

interface Show {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** Processes that it started and that are still there. */
  readonly left: readonly string[];
}

interface Playing {
  readonly args?: readonly string[];
  /** Null: the input ends at once. Undefined: it stays open, and nothing comes. */
  readonly keys?: string | null;
  /** Sent when the keys have been shown. */
  readonly signal?: NodeJS.Signals;
}

/** Each show plays nine days first; a busy machine takes its time. */
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Some shows are looked at by several tests: each takes seconds. */
const morning = once({ keys: 'n\nh\nd\nq\nn\n' });
const talk = once({
  keys: [
    ...['x', 'm', 'nobody', 'grace', '1', 'soon', ''],
    ...['r', 'maria', 'STOP', 'r', 'daniel', 'my chest hurts'],
    ...['e', 'adler', '', 'a', 'somebody', '', 'a', 'adler', 'e', '911 is with him', 'q', ''],
  ].join('\n'),
});

test('a newcomer sees what this is, whose phones these are, the last texts and the keys', async () => {
  const { out, err, status } = await morning();
  expect(err).toBe('');
  expect(status).toBe(0);
  expect(out).toContain('Clinic  Cedar Clinic, Los Angeles time (local/sample/cedar.yaml)');
  expect(out).toContain('Clock   Wed Apr 15 2026, 8:00 AM. It moves only when you move it.');
  expect(out).toContain('María …0123: IV ketamine, in Spanish; next visit Thu Apr 16, 2:00 PM');
  expect(out).toMatch(/Since Mon Apr 6: \d+ texts sent, \d+ held back, \d+ tasks for staff\. The latest:/);
  expect(out).toMatch(/n {2}jump to the next text/);
});

test('keys come as lines; the clock runs through every tick between', async () => {
  const { out, status } = await morning();
  expect(status).toBe(0);
  const after = out.slice(out.indexOf('> n'));
  expect(after).toMatch(
    /10:00 AM {2}Daniel …0124 · next-day, visit v1 · 1 part\n {2}╭─+╮\n {2}│ Cedar Clinic: How are you now\?/,
  );
  expect(after).toContain('It is Wed Apr 15, 10:00 AM.');
  expect(after).toContain('Nothing happened from Wed Apr 15, 10:00 AM to Wed Apr 15, 11:00 AM.');
  const words = after.replace(/\s+/g, ' ');
  expect(words).toContain(
    '4:00 PM » Task for today, for Nurse on duty: Sami, Noor\'s helper did not get or answer "helper-hour"',
  );
  expect(words).toContain("4:00 PM there, 3:00 PM here Sami, Noor's helper …0129 · helper-hour, visit s2 · 1 part");
  expect(words).toContain('María …0123 · day-before, visit v4 · 1 part');
  expect(after).toContain('It is Thu Apr 16, 11:00 AM.');
  expect(after).not.toContain('> q\n> n');
});

test('a visit moved and a visit cancelled change what goes', async () => {
  const { out } = await play({
    keys: 'n\nm\nmaria\n1\nfri 9 am\nc\ngrace\n1\nc\ndaniel\n1\nc\ndaniel\n1\np\nt\nmaria\nq\n',
  });
  expect(out).toContain("Moved: María's visit is now on Fri Apr 17, 9:00 AM.");
  expect(out).toMatch(
    /María …0123 · moved, visit v4 · 1 part\n.*\n {2}│ Cedar Clinic: Su cita es ahora|María …0123 · moved, visit v4/,
  );
  expect(out).toContain("Cancelled: Daniel's visit of Fri Apr 17, 9:00 AM.");
  // The answer to how he is had named it.
  expect(out).toContain('Daniel …0124 · cancelled, visit v2 · 1 part');
  expect(out).toContain("Cancelled: Daniel's visit of Tue Apr 21, 9:00 AM.");
  expect(out.replace(/\s+/g, ' ')).toContain('away, or nothing had been said of it yet.');
  expect(out).toContain("Cancelled: Grace's visit of Thu Apr 16, 5:00 PM.");
  expect(out).toContain('Grace …0130 · cancelled, visit v2 · 1 part');
  expect(out).toMatch(/visit \(v2\) +Fri Apr 17, 9:00 AM +cancelled/);
  expect(out).toMatch(/visit 4 of 6 \(v4\) +Fri Apr 17, 9:00 AM +booked/);
  expect(out).toMatch(/Fri Apr 17\n(?: .*\n)*? +11:00 AM {2}leaving, visit v4\n/);
});

test('what is no key, no choice or no time is said, and asked again', async () => {
  const { out, status } = await talk();
  expect(status).toBe(0);
  expect(out).toContain('"x" is no key here. ? shows the keys.');
  expect(out).toContain('"nobody" is none of them.');
  expect(out).toContain('"soon" is not a time.');
  expect(out).not.toContain('Moved');
});

test('a reply is shown, and what the clinic answers; what a person must see to goes to staff', async () => {
  const { out } = await talk();
  expect(out).toMatch(/María …0123 writes\n +╭─+╮\n +│ STOP │\n/);
  expect(out).toMatch(/María …0123 · answer · 1 part\n/);
  expect(out).toMatch(/Daniel …0124 · answer · 1 part\n[\s\S]+call 911/i);
});

test('an alert stays as it is when its end or its taker is left out; then it is taken and ended as staff', async () => {
  const { out } = await talk();
  expect(out).toMatch(
    /» EMERGENCY for Dr\. Adler: Daniel wrote words of an emergency\n +http:\/\/127\.0\.0\.1:\d+\/[\w-]{34}\n/,
  );
  const steps = [
    'It needs a note, so it stays open.',
    '"somebody" is none of them.',
    '» Dr. Adler takes it: Daniel',
    'Daniel wrote words of an emergency. Dr. Adler has it.\nWhat was done? 911 is with him',
    '» Dr. Adler ended it: Daniel',
  ];
  const places = steps.map((step) => out.indexOf(step));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(out.match(/» .* (takes|ended) it/g)).toHaveLength(2);
});

test('without anybody at the keys it shows a day and ends', async () => {
  const { out, status } = await play({ keys: null });
  expect(status).toBe(0);
  expect(out).toContain('No keys came, so here is the next day.');
  expect(out).toContain('It is Thu Apr 16, 8:00 AM.');
});

test.each([
  { signal: 'SIGTERM', status: 143, because: 'it was asked to end' },
  { signal: 'SIGINT', status: 130, because: 'Ctrl-C' },
  { signal: 'SIGHUP', status: 129, because: 'the terminal went' },
] as const)('$signal ends it with $status: $because', async ({ signal, status }) => {
  const { status: ended, err } = await play({ args: ['--clinic', 'clinics/harbor.yaml'], signal });
  expect(ended).toBe(status);
  expect(err).toBe('');
});

test('a clinic of one’s own plays with the sample patients that it can treat', async () => {
  const { out, status } = await play({ args: ['--clinic', 'clinics/harbor.yaml'], keys: 'n\n' });
  expect(status).toBe(0);
  expect(out).toContain('Clinic  Harbor Wellness, Los Angeles time (clinics/harbor.yaml)');
  expect(out).toContain('Walter …0127');
  expect(out).not.toContain('María');
});

test('plans of one’s own are played', async () => {
  const plans = join(folder, 'plans.json');
  const visits = [
    { visit: 'v1', at: '2026-03-03T14:00' },
    { visit: 'v2', at: '2026-03-06T14:00' },
  ];
  const patient = { firstName: 'Ana', phone: '+12065550140' };
  await writeFile(
    plans,
    JSON.stringify({ plan: 'p1', protocol: 'esketamine-trd', startsOn: '2026-03-03', patient, visits }),
  );
  const { out, status } = await play({ args: ['--clinic', 'clinics/harbor.yaml', '--plans', plans], keys: 'n\np\n' });
  expect(status).toBe(0);
  expect(out).toContain('Ana …0140: Esketamine');
  expect(out.replace(/\s+/g, ' ')).toContain('Ana does not get day-before, visit v2: there is no consent to texts');
});

test.each([
  {
    file: 'harbor.yaml',
    text: 'clinic: harbor\ntimeZone: EST\n',
    status: 1,
    says: 'harbor.yaml:2:11: error: "EST" is a fixed offset',
  },
  { file: 'none.yaml', status: 2, says: 'none.yaml:1:1: error: There is no such file.' },
  { file: 'form.yaml', text: 'clinic: "form\n', status: 1, says: 'form.yaml:1:9: error: This quote is not closed' },
])('a clinic file that is wrong is told as `check` tells it: $file', async ({ file, text, status, says }) => {
  const path = join(folder, file);
  if (text !== undefined) await writeFile(path, text);
  const { out, err, status: ended } = await play({ args: ['--clinic', path], keys: null });
  expect(ended).toBe(status);
  expect(out).toBe('');
  expect(err).toContain(says);
  expect(err).not.toMatch(/\n {4}at /);
});

test('an option that there is not is told with where to look', async () => {
  const { err, status } = await play({ args: ['--clinics', 'x'], keys: null });
  expect(status).toBe(2);
  expect(err).toBe("Unknown option '--clinics'.\nTry: npm start -- --help\n");
});

function once(playing: Playing): () => Promise<Show> {
  let show: Promise<Show> | undefined;
  return () => {
    show ??= play(playing);
    return show;
  };
}

/** Plays to the end. Whatever happens, nothing that it started may be left, and off a terminal nothing is coloured. */
async function play({ args = [], keys, signal }: Playing): Promise<Show> {
  const mark = `SHOW_${randomUUID()}`;
  const child = spawn(process.execPath, ['local/start.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, MARK: mark },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (signal && !child.killed && out.includes('q  quit')) child.kill(signal);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => undefined);
  if (keys !== undefined) child.stdin.end(keys ?? '');
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const show = { status, out, err, left: processesWith(mark) };
  expect(show.left).toEqual([]);
  expect(show.out).not.toContain('\u001b');
  return show;
}

function processesWith(mark: string): string[] {
  const { stdout } = spawnSync('ps', ['axeww', '-o', 'pid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(mark));
}
