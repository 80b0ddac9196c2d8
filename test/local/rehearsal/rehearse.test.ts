import { CLINIC, DAYS, run, written } from './command.ts';

/** What the command says of a story that is played. */

test('settings with errors are refused while the story is played, as an upload would be', async () => {
  const { status, printed } = await run([
    written(`${CLINIC}${DAYS}steps:\n  - { at: 2026-03-01T08:00, settings: { clinic: cedar } }\n`),
    '--json',
  ]);
  const lines = printed.split('\n').map((line) => (line === '' ? {} : JSON.parse(line)));
  const settings = lines.find(({ kind }) => kind === 'settings');
  expect(status).toBe(0);
  expect(lines.map(({ kind, about }) => [kind, about])).toContainEqual(['alert', 'settings-refused']);
  expect(settings).toMatchObject({ kind: 'settings', version: 1, accepted: false });
  expect(settings.problems[0]).toContain('12:39: error: "name" is missing.');
});

test('a story that goes another way than expected exits with 1 and says what happened instead', async () => {
  const text = `${CLINIC}${DAYS}steps:
  - at: 2026-03-01T08:00
    plan:
      plan: p1
      protocol: series
      patient: { phone: "+12065550123" }
      consent: { texts: true }
      visits: [{ visit: v1, at: 2026-03-03T10:00 }]
expect:
  texts:
    - { at: 2026-03-02T11:00, rule: eve, visit: v1 }
  only: true
`;
  const { status, told } = await run([written(text)]);
  expect(status).toBe(1);
  expect(told).toContain('rehearsal.yaml:21: expected text at 2026-03-02T11:00:00-05:00, rule eve, visit v1');
  expect(told).toContain(
    'but 2026-03-02T10:00:00-05:00 text to +12065550123, plan p1, rule eve, visit v1: Cedar: see you',
  );
  expect(told).toContain('not expected: 2026-03-02T10:00:00-05:00 text to +12065550123');
});

test('whoever moves a visit at night to the early morning is told that no text can tell of it', async () => {
  const clinic = CLINIC.replace(
    'eve: { before: 1d, text: soon } }',
    'eve: { before: 1d, text: soon } }, notices: { moved: soon }',
  );
  const text = `${clinic}${DAYS}steps:
  - at: 2026-03-01T08:00
    plan:
      plan: p1
      protocol: series
      patient: { phone: "+12065550123" }
      consent: { texts: true }
      visits: [{ visit: v1, at: 2026-03-05T10:00 }]
  - { at: 2026-03-02T21:00, move: { plan: p1, visit: v1, to: 2026-03-03T08:00 } }
`;
  const { printed } = await run([written(text), '--json']);
  const lines = printed.split('\n').map((line) => (line === '' ? {} : JSON.parse(line)));
  expect(lines).toContainEqual({
    kind: 'warning',
    at: '2026-03-02T21:00:00-05:00',
    plan: 'p1',
    message: 'Visit v1 was moved, and no text can tell of it in time. Call the patient.',
  });
});
