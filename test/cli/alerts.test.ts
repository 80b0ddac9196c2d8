import { systemClock } from '../../adapters/system-clock.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { alertCode } from '../../core/staff/page-words.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { publishClinic } from '../../jobs/clinic-files/publish-clinic.ts';
import { aClinic } from '../builders.ts';
import { run, type Store, withStore } from './stage.ts';

const CLINIC = aClinic();
const anAlert = (more: Partial<Alert>): Alert => ({
  ...{ id: 'reply/m1', clinic: 'harbor', plan: 'p1', level: 'task', about: 'reply', to: ['desk'], pages: 0 },
  ...{ at: '2026-03-02T17:00:00Z', message: 'm1', phone: '+12065550123' },
  ...more,
});
const DANGER = anAlert({ id: 'emergency/m2', level: 'emergency', about: 'emergency', at: '2026-03-02T18:05:00Z' });
const CODE = alertCode(DANGER);

const onStage =
  (test: (store: Store) => Promise<void>, ...alerts: readonly Alert[]) =>
  () =>
    withStore(async (store) => {
      await publishClinic(store.world, CLINIC);
      for (const alert of alerts) await store.world.alerts.raise(alert);
      await test(store);
    });

const OF = ['--clinic', 'harbor'];

test(
  'the list shows the most urgent first, whose it is and who has it, and neither phone nor message',
  onStage(
    async ({ world, options }) => {
      await world.alerts.accept(anAlert({}), { staff: 'desk', at: systemClock.now() });
      const { status, stdout } = await run(['alerts', ...OF, ...options]);
      expect(status).toBe(0);
      const [head, first = '', second = ''] = stdout.split('\n');
      expect(head).toBe('2 alerts open at Harbor:');
      expect(first).toMatch(
        new RegExp(
          `^  ${CODE}  emergency  Mon Mar 2, 10:05 AM  p1  wrote words of an emergency; nobody has it, told: desk$`,
        ),
      );
      expect(second).toMatch(
        /^ {2}\d{4} {2}task {7}Mon Mar 2, 9 AM {6}p1 {2}wrote back: please read it; Front desk has it since /,
      );
      expect(stdout).not.toMatch(/0123|m1|m2/);
    },
    anAlert({}),
    DANGER,
  ),
);

test(
  'the list as JSON holds no phone and no message',
  onStage(async ({ options }) => {
    const { stdout } = await run(['alerts', ...OF, ...options, '--json']);
    expect(JSON.parse(stdout)).toEqual([
      {
        code: CODE,
        id: 'emergency/m2',
        level: 'emergency',
        about: 'emergency',
        clinic: 'harbor',
        plan: 'p1',
        at: DANGER.at,
        to: ['desk'],
        pages: 0,
      },
    ]);
  }, DANGER),
);

test(
  'whoever does not know which clinic it is sees what is open at each',
  onStage(async ({ world, options }) => {
    await publishClinic(world, { ...aClinic(), clinic: 'birch', name: 'Birch' });
    const { status, stdout } = await run(['alerts', ...options]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Nothing is open at Birch\.\n1 alert open at Harbor:\n {2}\d{4} {2}emergency /);
    const asJson = await run(['alerts', ...options, '--json']);
    expect(JSON.parse(asJson.stdout)).toMatchObject([{ clinic: 'harbor', level: 'emergency' }]);
  }, DANGER),
);

test('a table without a clinic is told as one, and not as a quiet night', () =>
  withStore(async ({ options }) => {
    const { stdout } = await run(['alerts', ...options]);
    expect(stdout).toBe('No clinic has published anything in this table.\n');
  }));

test(
  'nothing open is said',
  onStage(async ({ options }) => {
    expect((await run(['alerts', ...OF, ...options])).stdout).toBe('Nothing is open at Harbor.\n');
  }),
);

test(
  'an alert is taken once, and ended with its note',
  onStage(async ({ world, options }) => {
    const by = [...OF, '--by', 'desk', ...options];
    expect(await run(['accept-alert', CODE, ...by])).toMatchObject({
      ...{ status: 0, stdout: `Taken by desk: ${CODE} emergency, plan p1.\n` },
    });
    const again = await run(['accept-alert', CODE, ...by]);
    expect(again.status).toBe(1);
    expect(again.stdout).toMatch(/^Nothing was taken: \d{4} emergency, plan p1, Front desk has it since /);
    const ended = await run(['end-alert', CODE, ...by, '--note', 'Called her; she is well']);
    expect(ended).toMatchObject({ status: 0, stdout: `Ended by desk: ${CODE} emergency, plan p1.\n` });
    expect(await world.alerts.read(DANGER)).toMatchObject({ endedBy: 'desk', note: 'Called her; she is well' });
    expect(await run(['end-alert', CODE, ...by, '--note', 'x'])).toMatchObject({ status: 2 });
  }, DANGER),
);

test(
  'whoever takes less than a danger of the same patient reads that nobody has the danger',
  onStage(
    async ({ options }) => {
      const by = [...OF, '--by', 'desk', ...options];
      const left = `Nobody has: ${CODE} emergency, plan p1.\n`;
      const { status, stdout } = await run(['accept-alert', 'reply/m1', ...by]);
      expect({ status, stdout }).toEqual({
        ...{ status: 0, stdout: expect.stringMatching(/^Taken by desk: \d{4} today, plan p1\.\nNobody has: /) },
      });
      expect(stdout.endsWith(left)).toBe(true);
      expect((await run(['accept-alert', 'reply/m1', ...by])).stdout.endsWith(left)).toBe(true);
    },
    anAlert({ level: 'today' }),
    DANGER,
  ),
);

test.each([
  { args: ['accept-alert', ...OF, '--by', 'desk'], says: 'Name the alert by its code, such as 4821.' },
  { args: ['accept-alert', CODE, ...OF], says: '--by is missing.' },
  {
    args: ['accept-alert', CODE, ...OF, '--by', 'x'],
    says: '--by "x" is not on the staff of harbor. Write one of desk.',
  },
  {
    args: ['accept-alert', '0', ...OF, '--by', 'desk'],
    says: 'No open alert of harbor has the code "0". See: between-visits alerts --clinic harbor',
  },
  { args: ['end-alert', CODE, ...OF, '--by', 'desk'], says: '--note is missing.' },
  { args: ['end-alert', CODE, ...OF, '--by', 'desk', '--note', ' '], says: '--note is missing.' },
  {
    args: ['end-alert', CODE, 'done', ...OF, '--by', 'desk'],
    says: 'Name one alert. Words with spaces stand in quotes.',
  },
  { args: ['accept-alert', CODE, '--by', 'desk'], says: '--clinic is missing.' },
])('a mistake is one line, and leaves the alert open: $says', ({ args, says }) =>
  onStage(async ({ world, options }) => {
    const { status, stderr } = await run([...args, ...options]);
    expect({ status, says: stderr.slice(0, says.length) }).toEqual({ status: 2, says });
    expect(await world.alerts.read(DANGER)).toEqual(DANGER);
  }, DANGER)(),
);

test(
  'two alerts of one code are told apart by their ids',
  onStage(async ({ world, options }) => {
    const twin = twinOf(DANGER);
    await world.alerts.raise(twin);
    const by = [...OF, '--by', 'desk', ...options];
    const { status, stderr } = await run(['accept-alert', CODE, ...by]);
    expect(status).toBe(2);
    expect(stderr).toContain(`2 open alerts have the code "${CODE}". Name one by its id: `);
    expect((await run(['end-alert', twin.id, ...by, '--note', 'x'])).status).toBe(0);
    expect(await world.alerts.read(DANGER)).not.toHaveProperty('endedAt');
  }, DANGER),
);

/** Another alert of the same plan that happens to have the same four digits. */
function twinOf(alert: Alert): Alert {
  for (let number = 0; ; number += 1) {
    const twin = { ...alert, id: `emergency/${number}`, at: isoInstant(systemClock.now()) };
    if (alertCode(twin) === alertCode(alert)) return twin;
  }
}
