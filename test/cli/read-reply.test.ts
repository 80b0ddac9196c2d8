import { run, spawned } from './stage.ts';

/** As a stream that breaks anywhere, in the middle of a letter too. */
async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += 7) yield bytes.subarray(from, from + 7);
}

function lines(...values: unknown[]): string {
  return values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
}

async function read(input: string, ...args: string[]) {
  const { status, stdout, stderr } = await run(['read-reply', ...args], { stdin: inPieces(input) });
  return { status, stdout, stderr };
}

test('--json gives one object a line, with the keys of the contract first', async () => {
  const input = lines(
    { id: 'a', text: 'i want to end it', lang: 'en', context: 'none', treatment: 'iv', hoursAfterVisit: 3 },
    { id: 2, text: 'Sí, ahí estaré', lang: 'es', context: 'confirm', treatment: null },
    { id: 'c', text: '2 a bit dizzy', context: 'feeling', treatment: 'iv', hoursAfterVisit: 3 },
    { text: 'STOP' },
  );
  const { status, stdout, stderr } = await read(input, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const shown = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(Object.keys(shown[0]!).slice(0, 7)).toEqual([
    'id',
    'level',
    'optOut',
    'confirm',
    'feeling',
    'meaning',
    'words',
  ]);
  expect(shown).toMatchObject([
    { id: 'a', level: 'crisis', optOut: false, confirm: false, feeling: null, meaning: 'crisis' },
    { id: 2, level: 'none', optOut: false, confirm: true, feeling: null, meaning: 'confirm', words: ['Sí'] },
    { id: 'c', level: 'none', optOut: false, confirm: false, feeling: 2, meaning: 'feeling' },
    { id: 4, optOut: true, meaning: 'opt-out' },
  ]);
});

test.each([
  { line: 'nope', says: 'line 2: This is no JSON object. Write one such as' },
  { line: '[1]', says: 'line 2: This is no JSON object.' },
  { line: '{"id":"x"}', says: 'line 2: "text" is missing or no text.' },
  { line: '{"text":5}', says: 'line 2: "text" is missing or no text.' },
  { line: '{"text":"a","id":{}}', says: 'line 2: "id" is neither text nor a number.' },
  {
    line: '{"text":"a","context":"confrm"}',
    says: 'line 2: "context" is "confrm". Write one of none, confirm, feeling, ride. Did you mean "confirm"?',
  },
  {
    line: '{"text":"a","treatment":"ketamine"}',
    says: 'line 2: "treatment" is "ketamine". Write one of iv, esk, oral, low, tms.',
  },
  { line: '{"text":"a","hoursAfterVisit":"3"}', says: 'line 2: "hoursAfterVisit" is "3". Write a number, such as 3.' },
  { line: '{"text":"a","courseWeek":true}', says: 'line 2: "courseWeek" is true.' },
])('$line is told with its line, and the others are read', async ({ line, says }) => {
  const { status, stdout, stderr } = await read(lines({ text: 'thanks' }, line, '', { text: 'ok' }), '--json');
  expect(status).toBe(1);
  expect(stderr).toContain(says);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stdout.trim().split('\n')).toHaveLength(2);
});

test('a message on the command line is shown as a block', async () => {
  const options = ['--context', 'feeling', '--treatment', 'iv', '--hours', '3'];
  const { status, stdout } = await run(['read-reply', '2 a bit dizzy', ...options]);
  expect(status).toBe(0);
  expect(stdout).toBe(
    '"2 a bit dizzy"\n  level    none\n  meaning  feeling, symptom\n  words    "2", "dizzy"\n  rows     dizziness\n  answer   feeling 2\n\n',
  );
});

test('a block says when both 911 and 988 belong in the answer, and shows no control characters', async () => {
  const { stdout } = await run(['read-reply', 'took too many pills \u001B[2J i want to die']);
  expect(stdout).toContain('crisis, and emergency');
  expect(stdout).not.toContain('\u001B');
});

test.each([
  { args: ['hi', '--context', 'feelin'], says: '"context" is "feelin".' },
  { args: ['hi', '--hours', 'three'], says: '"hoursAfterVisit" is "three". Write a number, such as 3.' },
  { args: ['hi', '--treatmnt', 'iv'], says: 'There is no option --treatmnt. Did you mean "--treatment"?' },
  { args: [], says: 'Write a message, or pipe JSON lines in.' },
])('$args is a mistake of one line', async ({ args, says }) => {
  const { status, stdout, stderr } = await run(['read-reply', ...args]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr).toMatch(/^[^\n]+\n$/);
});

test('it reads its own standard input', () => {
  const { status, stdout } = spawned(['read-reply', '--json']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
