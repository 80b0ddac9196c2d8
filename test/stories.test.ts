import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadLibrary } from '../adapters/clinic-files.ts';
import { rehearse } from '../cli/commands/rehearse.ts';
import { startEmbeddedDynamo } from '../local/embedded-dynamo.ts';
import type { SendingService } from '../local/local-stage.ts';
import { type Mismatch, mismatches } from '../local/rehearsal/expectations.ts';
import { readRehearsal } from '../local/rehearsal/file/read-rehearsal.ts';
import type { Rehearsal } from '../local/rehearsal/file/rehearsal.ts';
import type { Line } from '../local/rehearsal/lines.ts';
import { play } from '../local/rehearsal/play.ts';

/** The stories of `test/stories`, each played whole through the jobs that run on AWS. */

const FOLDER = fileURLToPath(new URL('./stories/', import.meta.url));
const STORIES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((file) => ({ file, story: openingComment(file) }));
/** There were so many when this was written; a folder that is not found must not pass for one without faults. */
const STORIES_MIN = 90;

const library = await loadLibrary();
/** Each story has a table of its own in it. */
const dynamo = await startEmbeddedDynamo();
afterAll(() => dynamo.stop());

test('the stories are there, each under its own number, and each begins with what it tells', () => {
  expect(STORIES.length).toBeGreaterThanOrEqual(STORIES_MIN);
  expect(new Set(STORIES.map(({ file }) => file.split('-')[0])).size).toBe(STORIES.length);
  expect(STORIES.filter(({ story }) => story === '')).toEqual([]);
});

test.each(STORIES)('$file: $story', async ({ file }) => {
  const rehearsal = await storyOf(file);
  const lines = await linesOf(rehearsal);
  const ids = lines.flatMap((line) => (line.kind === 'text' ? [line.id] : []));
  expect(told(rehearsal, lines)).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(lines.filter(({ at }, index) => Date.parse(at) < Date.parse(lines[index - 1]?.at ?? at))).toEqual([]);
});

/** In which a text can be unsure, undelivered or refused: there the services differ. */
const TROUBLED = STORIES.filter(({ file }) => /^ *- .*\b(sms|crash):/m.test(read(file)));

test.each(TROUBLED)('$file goes the same way when End User Messaging sends', async ({ file }) => {
  const rehearsal = await storyOf(file);
  expect(told(rehearsal, await linesOf(rehearsal, 'end-user-messaging'))).toEqual([]);
});

test.each(['21-every-kind-of-text-goes.yaml', '82-more-texts-than-the-number-can-send.yaml'])(
  '%s gives the same lines when it is played twice',
  async (file) => {
    const rehearsal = await storyOf(file);
    expect(await linesOf(rehearsal)).toEqual(await linesOf(rehearsal));
  },
);

/** The keys of docs/rehearsal.md; those after the bar are absent where none applies. */
const KEYS: Readonly<Record<string, string>> = {
  text: 'at to rule body parts encoding id | plan visit',
  held: 'at plan rule reason id | visit',
  reply: 'at from meaning | plan',
  alert: 'at level to about | plan unanswered orPlans',
  accepted: 'at by | plan',
  ended: 'at by | plan',
  settings: 'at version accepted problems |',
  refused: 'at plan problems |',
  run: 'at due sent held lateSeconds reads writes |',
};
const OFFSET_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;

test.each([
  { file: '11-nothing-at-night.yaml', kinds: ['held', 'run', 'text'] },
  { file: '24-a-reply-does-not-fall-into-a-hole.yaml', kinds: ['accepted', 'alert', 'reply', 'run', 'text'] },
  { file: '72-settings-with-errors-are-refused.yaml', kinds: ['alert', 'run', 'settings', 'text'] },
  { file: '80-refused-in-the-middle.yaml', kinds: ['refused', 'run', 'text'] },
])('--json --runs on $file prints $kinds, one object a line with the keys of the contract', async ({ file, kinds }) => {
  const { status, printed } = await command(`${FOLDER}${file}`, '--json', '--runs');
  const lines = printed.trimEnd().split('\n');
  const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(status).toBe(0);
  expect([...new Set(objects.map(({ kind }) => String(kind)))].sort()).toEqual(kinds);
  expect(objects.flatMap(wrongKeys)).toEqual([]);
  expect(objects.filter(({ at }) => !OFFSET_TIME.test(String(at)))).toEqual([]);
});

test('without --runs no run is printed, and without --json a person reads a calendar', async () => {
  const path = `${FOLDER}11-nothing-at-night.yaml`;
  expect((await command(path, '--json')).printed).not.toContain('"kind":"run"');
  expect((await command(path)).printed).toContain(
    'Phone +12065550123\n  Mon, Mar 2\n    19:30  Cedar: see you Tue Mar 3',
  );
});

async function storyOf(file: string): Promise<Rehearsal> {
  const { rehearsal, problems } = await readRehearsal({ path: `${FOLDER}${file}`, text: read(file) }, library);
  if (!rehearsal) throw new Error(`${file} cannot be played: ${problems.map(({ message }) => message).join(' ')}`);
  return rehearsal;
}

async function linesOf(rehearsal: Rehearsal, sender: SendingService = 'sns'): Promise<Line[]> {
  const lines: Line[] = [];
  await play(rehearsal, { onLine: (line) => lines.push(line), sender, dynamo });
  return lines;
}

/** What was not as expected, as a person would be told. A story that expects nothing tells nothing, and is refused. */
function told({ file, expect: wanted, clinic }: Rehearsal, lines: readonly Line[]): readonly Mismatch[] {
  if (!wanted?.only) throw new Error(`${file} must say what happens, and that nothing else does (only: true)`);
  return mismatches(wanted, lines, clinic.timeZone);
}

function wrongKeys({ kind, ...line }: Record<string, unknown>): string[] {
  const [always = '', sometimes = ''] = (KEYS[String(kind)] ?? '').split('|').map((keys) => keys.trim());
  const keys = Object.keys(line);
  const missing = always.split(' ').filter((key) => !keys.includes(key));
  const unknown = keys.filter((key) => !`${always} ${sometimes}`.split(' ').includes(key));
  return [...missing, ...unknown].map((key) => `${kind}: ${key}`);
}

async function command(...args: string[]): Promise<{ status: number; printed: string }> {
  let printed = '';
  const stdout = (text: string) => {
    printed += text;
  };
  const status = await rehearse(args, { stdout, stderr: () => {} });
  return { status, printed };
}

function openingComment(file: string): string {
  const lines = read(file).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end)
    .map((line) => line.slice(1).trim())
    .join(' ');
}

function read(file: string): string {
  return readFileSync(`${FOLDER}${file}`, 'utf8');
}
