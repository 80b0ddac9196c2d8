import { join } from 'node:path';
import { CLINIC, DAYS, folder, QUIET, run, written } from '../command.ts';

/** A file that cannot be read as a rehearsal: each mistake at its place, with what to write instead, and exit status 2. */

/** In line 12, as all steps here. */
const step = (words: string): string => `${CLINIC}${DAYS}steps:\n  - { ${words} }\n`;
const action = (words: string): string => step(`at: 2026-03-01T08:00, ${words}`);
const expecting = (words: string): string => `${CLINIC}${DAYS}${QUIET}expect:\n${words}\n`;

interface Row {
  readonly text: string | Uint8Array;
  /** Each line, from its place on. */
  readonly says: readonly RegExp[];
  readonly because: string;
}

describe('a file that is no rehearsal', () => {
  test.each<Row>([
    { text: '', says: [/^1:1: error: The file is empty\./], because: 'it is empty' },
    { text: '# nothing yet\n', says: [/^1:1: error: The file is empty\./], because: 'it has only a comment' },
    { text: '- a\n', says: [/^1:1: error: A list is not a map\. Write clinic, start/], because: 'it is a list' },
    { text: 'clinic: [\n', says: [/^1:9: error: This \[ is not closed\./], because: 'it is malformed' },
    { text: 'clinic:\n\tx: 1\n', says: [/^2:1: error: A tab cannot indent\. Use spaces\./], because: 'of a tab' },
    { text: 'a\u0000b', says: [/^1:2: error: There is a NUL byte here\./], because: 'of a NUL byte' },
    { text: '#'.repeat(1_048_577), says: [/^1:1: error: The file is larger than 1 MB\./], because: 'it is too large' },
    {
      text: `${CLINIC}${DAYS}${DAYS}${QUIET}`,
      says: [/^11:1: error: "start" .* second time/, /^12:1: error: "until"/],
      because: 'keys come twice',
    },
    {
      text: new Uint8Array([0x61, 0xff]),
      says: [/^1:1: error: The file is not UTF-8 text\. Save it as UTF-8\.$/],
      because: 'it is not UTF-8',
    },
  ])('is refused because $because', ({ text, says }) => tells(text, says));
});

test('a start with its seconds is no later than a step of that minute', () =>
  expect(run([written(`${CLINIC}${DAYS.replace('T08:00', 'T08:00:00')}${QUIET}`)])).resolves.toMatchObject({
    status: 0,
    told: '',
  }));

test("a time that the clinic's clocks skip is told, and the story is played", () =>
  expect(run([written(step('at: 2026-03-08T02:30, ticks: 1'))])).resolves.toMatchObject({
    status: 0,
    told: expect.stringMatching(/:12:11: warning: "2026-03-08T02:30" is a clock time .* Write 2026-03-08T03:30\.\n$/),
  }));

describe('what must be there', () => {
  test.each<Row>([
    {
      text: `${DAYS}${QUIET}`,
      says: [/^1:1: error: "clinic" is missing\. Write a path from this file/],
      because: 'the clinic',
    },
    {
      text: `${CLINIC}until: 2026-03-02T08:00\n${QUIET}`,
      says: [/^1:1: error: "start" is missing\./],
      because: 'the start',
    },
    {
      text: `${CLINIC}${DAYS}`,
      says: [/^1:1: error: "steps" is missing\. Write at least one step/],
      because: 'the steps',
    },
    { text: `${CLINIC}${DAYS}steps: []\n`, says: [/^11:8: error: The list is empty\./], because: 'at least one step' },
    {
      text: step('ticks: 1'),
      says: [/^12:5: error: "at" is missing\. Write the clinic's local time/],
      because: 'when a step is',
    },
    {
      text: step('at: 2026-03-01T08:00'),
      says: [/^12:5: error: The step does nothing\. Give it one action: plan, move/],
      because: 'what a step does',
    },
    {
      text: action('move: { plan: p1, visit: v1 }'),
      says: [/^12:29: error: "to" is missing\./],
      because: 'where a visit moves',
    },
  ])('is missed: $because', ({ text, says }) => tells(text, says));
});

describe('what is wrong', () => {
  test.each<Row>([
    {
      text: expecting('  texts: 5'),
      says: [/^\d+:10: error: 5 is not a list\. Write a list, such as - \{ to: "\+12065550123"/],
      because: 'texts that are no list',
    },
    {
      text: expecting('  alerts:'),
      says: [/^\d+:3: error: An empty value is not a list\. Write a list, such as - \{ at: 2026-03-04T10:12/],
      because: 'a list that was begun',
    },
    {
      text: expecting('  alerts: [{ to: nurse }]'),
      says: [/^\d+:18: error: "nurse" is not a list\. Write a list of staff ids, such as \[nurse\]\./],
      because: 'a word in place of a list',
    },
    {
      text: `${CLINIC}${DAYS}${QUIET}`.replace(/start: \S+/, 'start: 9999-12-31T08:00'),
      says: [/^\d+:8: error: "9999-12-31T08:00" is not a time of the calendar\./],
      because: 'a year that never comes',
    },
    {
      text: `${CLINIC}${DAYS}stepz: []\n`,
      says: [/^11:1: error: "stepz" is not a known key here\. Did you mean "steps"\?/],
      because: 'a misspelt key',
    },
    {
      text: action('cancell: { plan: p1, visit: v1 }'),
      says: [/^12:29: error: "cancell" .* Did you mean "cancel"\?/],
      because: 'a misspelt action',
    },
    {
      text: action('ticks: 2, outage: 3h'),
      says: [/^12:5: error: The step has 2 actions \(outage, ticks\)\./],
      because: 'two actions in a step',
    },
    {
      text: step('at: 2026-03-01T08:00-05:00, ticks: 1'),
      says: [/^12:11: error: .* is not a local date and time\. .* without an offset/],
      because: 'a time with an offset',
    },
    {
      text: step('at: 2026-02-30T08:00, ticks: 1'),
      says: [/^12:11: error: "2026-02-30T08:00" is not a time of the calendar\./],
      because: 'a day that no month has',
    },
    {
      text: `${CLINIC}${DAYS}${QUIET}expect:\nonly: true\n`,
      says: [/^14:1: error: "only" stands beside "expect", which is empty\. Indent it further/],
      because: 'an indent too few',
    },
    {
      text: `${CLINIC}${DAYS}${QUIET}  - outage: 3h\n`,
      says: [/^13:5: error: "at" is missing\./],
      because: 'a step that lacks its time beside one that is whole',
    },
    {
      text: `${CLINIC}${DAYS}${QUIET}  - at: 2026-03-01T09:00\n  - ticks: 1\n`,
      says: [/^14:5: error: Each dash begins another entry, and "ticks" belongs to the one before\./],
      because: 'a dash too many further down',
    },
    {
      text: `${CLINIC}${DAYS}steps:\n  - at: 2026-03-01T08:00\n  - ticks: 1\n`,
      says: [/^12:3: error: Each dash begins another entry, and "ticks" belongs to the one before\./],
      because: 'a dash before each key',
    },
    {
      text: action('cancel: { plan: 1, visit: v1 }'),
      says: [/^12:45: error: 1 without quotes is a number\. Write "1", in quotes\./],
      because: 'an id that YAML counts',
    },
    {
      text: action('staff: { id: desk, accept: last, note: well }'),
      says: [/^12:68: error: A note is kept only where an alert ends\. Write end: last, or take it out\./],
      because: 'a note that nobody would keep',
    },
    {
      text: step('at: 2026-02-28T08:00, ticks: 1'),
      says: [/^12:11: error: .* is before the start \(2026-03-01T08:00\)\./],
      because: 'a step before the start',
    },
    {
      text: `${CLINIC}start: 2026-03-01T08:00\nuntil: 2026-02-01T08:00\n${QUIET}`,
      says: [/^10:8: error: .* is before the start/],
      because: 'an end before the start',
    },
    {
      text: action('plan: 7'),
      says: [/^12:35: error: 7 is not a plan\. Write one as docs\/plan\.md says\./],
      because: 'a plan that is none',
    },
    {
      text: action('attended: { plan: p1, visit: v1, endedAt: 2026-02-31T10:00 }'),
      says: [/^12:71: error: "2026-02-31T10:00" is not a time of the calendar\./],
      because: 'an end of a visit that no clock shows',
    },
    {
      text: action('state: { plan: p1, to: halted }'),
      says: [/^12:52: error: "halted" is not a state of a plan\. Write one of "active"/],
      because: 'an unknown state',
    },
    {
      text: action('consent: { plan: p1, texts: yes }'),
      says: [/^12:57: error: "yes" is not true or false\. Write true/],
      because: 'a yes for true',
    },
    {
      text: action('reply: { from: +12065550123, text: C }'),
      says: [/^12:44: error: \+12065550123 without quotes is a number/],
      because: 'a phone without quotes',
    },
    {
      text: action('staff: { id: desk }'),
      says: [/^12:36: error: The step does not say what they do\. Write accept: last, or end: last\./],
      because: 'staff who do nothing',
    },
    {
      text: action('staff: { id: desk, accept: last, end: last }'),
      says: [/^12:36: error: The step says two things that they do\. Write accept: last, or end: last\./],
      because: 'staff who do two things at once',
    },
    {
      text: action('staff: { id: desk, accept: first }'),
      says: [/^12:56: error: "first" is not an alert to accept\. Write "last"\./],
      because: 'an alert that is not the last',
    },
    {
      text: action('staff: { id: nobody, accept: last }'),
      says: [/^12:42: error: Nobody of the clinic's staff has the id "nobody"\. Write one of desk\./],
      because: 'somebody who is not of the staff',
    },
    {
      text: action('outage: 3 hours'),
      says: [/^12:37: error: "3 hours" is not a length of time\. .* such as 90m, 2h/],
      because: 'an outage in words',
    },
    {
      text: action('sms: { fails: throtled }'),
      says: [/^12:43: error: "throtled" is not a fault\. Did you mean "throttled"\?/],
      because: 'a misspelt fault',
    },
    {
      text: action('crash: { when: before-claim }'),
      says: [/^12:44: error: "before-claim" is not a point at which a run can die\./],
      because: 'a crash at no known point',
    },
    {
      text: action('crash: { when: after-claim, in: reply }'),
      says: [
        /^12:36: error: The crash has a point and a call\. Write \{ when: after-claim \}, or \{ in: tick, call: 7 \}\./,
      ],
      because: 'a crash at a point of whatever run comes to it, and of one kind of run',
    },
    {
      text: action('crash: { times: 2 }'),
      says: [/^12:36: error: The crash says neither at which point nor in which call\./],
      because: 'a crash nowhere',
    },
    {
      text: action('amid: reply, ticks: 2'),
      says: [
        /^12:35: error: The step does not say after how many calls of that reply\. Write meanwhile: 5 beside it\./,
      ],
      because: 'in the midst of a run, and nobody knows where',
    },
    {
      text: action('ticks: 0'),
      says: [/^12:36: error: 0 is not a whole number from 1 to 10\./],
      because: 'no tick at all',
    },
    {
      text: action('settings: 7'),
      says: [/^12:39: error: 7 is not a path or settings\./],
      because: 'settings that are none',
    },
    {
      text: action('settings: ./nowhere.yaml'),
      says: [/^12:39: error: "\.\/nowhere\.yaml" cannot be read\. There is no such file\./],
      because: 'a path of settings that leads nowhere',
    },
    {
      text: `clinic: ./nowhere.yaml\n${DAYS}${QUIET}`,
      says: [/^1:9: error: "\.\/nowhere\.yaml" cannot be read\. There is no such file\./],
      because: 'a path of a clinic that leads nowhere',
    },
    {
      text: `clinic: .\n${DAYS}${QUIET}`,
      says: [/^1:9: error: "\." cannot be read\. This is a folder\./],
      because: 'a folder for a clinic',
    },
    {
      text: action('ticks: 1').replace('before: 1d', 'before: 1.5d'),
      says: [/^7:70: error: "1\.5d" is not a length of time\./],
      because: 'an error of the clinic in place',
    },
    {
      text: expecting('  text: []'),
      says: [/^14:3: error: "text" is not a known key here\. Did you mean "texts"\?/],
      because: 'a misspelt list',
    },
    { text: expecting('  only: yes'), says: [/^14:9: error: "yes" is not true or false\./], because: 'only: yes' },
    {
      text: expecting('  texts: [{ has: "2 PM" }]'),
      says: [/^14:18: error: "[^"]+" is not a list\. Write a list of texts, such as \["2 PM"\]\./],
      because: 'words that are no list',
    },
    {
      text: expecting('  texts: [{ at: 2026-13-01T08:00 }]'),
      says: [/^14:17: error: .* is not a time of the calendar\./],
      because: 'a month that no year has',
    },
    {
      text: expecting('  held: [{ reason: to-late }]'),
      says: [/^14:20: error: "to-late" .* Did you mean "too-late"\?/],
      because: 'a misspelt reason',
    },
    {
      text: expecting('  alerts: [{ level: urgent }]'),
      says: [/^14:21: error: "urgent" is not a level\. Write one of "emergency"/],
      because: 'an unknown level',
    },
    {
      text: `${CLINIC}start: x\nuntil: y\nsteps: [{ at: z, ticks: q }]\n`,
      says: [/^9:8:/, /^10:8:/, /^11:15:/, /^11:25:/],
      because: 'all at once, in the order of the file',
    },
  ])('is told at its place: $because', ({ text, says }) => tells(text, says));
});

test.each([
  { args: [], says: 'Name the FILE to play.', because: 'no file is named' },
  { args: ['a.yaml', 'b.yaml'], says: 'Name one FILE at a time.', because: 'two are named' },
  {
    args: [join(folder, 'none.yaml')],
    says: 'none.yaml:1:1: error: There is no such file.',
    because: 'it is not there',
  },
  { args: [folder], says: 'This is a folder. Name the file in it.', because: 'it is a folder' },
])('a command is refused with status 2 because $because', async ({ args, says }) => {
  const { status, told } = await run(args);
  expect(status).toBe(2);
  expect(told).toContain(says);
});

async function tells(text: string | Uint8Array, says: readonly RegExp[]): Promise<void> {
  const path = written(text);
  const { status, told, printed } = await run([path]);
  const lines = told
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(`${path}:`, '').trimStart());
  expect({ status, printed }).toEqual({ status: 2, printed: '' });
  expect(lines).toEqual(says.map((line) => expect.stringMatching(line)));
}
