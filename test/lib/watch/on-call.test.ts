import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../../cli/stage.ts';
import { SynthesisedStage } from '../synthesised.ts';

const GUIDE = readFileSync(join(ROOT, 'docs/on-call.md'), 'utf8');
const STAGE = 'between-visits-prod';
const prod = new SynthesisedStage('prod');

interface AlarmProperties {
  readonly AlarmName: string;
  readonly AlarmDescription: string;
}

const alarms = prod.made<AlarmProperties>('AWS::CloudWatch::Alarm').map(({ properties }) => properties);

/** The first cells of the table of alarms. */
const rows = [...GUIDE.matchAll(/^\| (.*?) \|/gm)]
  .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)])
  .map(([, name = '']) => name);

function isTold(alarm: string): boolean {
  return rows.some((row) => (row.startsWith('…') ? alarm.endsWith(row.slice(1)) : alarm === row));
}

test('whoever is woken by an alarm finds it in the guide, by the mail alone', () => {
  for (const { AlarmName, AlarmDescription } of alarms) {
    expect({ AlarmName, isTold: isTold(AlarmName.slice(STAGE.length + 1)) }).toEqual({ AlarmName, isTold: true });
    expect(AlarmDescription).toMatch(/docs\/on-call\.md\.$/);
  }
});

test('the guide tells of no alarm that is not there', () => {
  const names = alarms.map(({ AlarmName }) => AlarmName);
  const others = rows.filter(
    (row) => !names.some((name) => (row.startsWith('…') ? name.endsWith(row.slice(1)) : name === `${STAGE}-${row}`)),
  );
  expect(others).toEqual([]);
});

test('what the guide names of a stage is called that', () => {
  const text = JSON.stringify(
    ['Lambda::Function', 'SQS::Queue', 'Scheduler::Schedule', 'CloudWatch::Dashboard', 'DynamoDB::Table'].map((type) =>
      prod.made(`AWS::${type}`),
    ),
  );
  const whole = [...GUIDE.matchAll(/between-visits-prod(-[a-z-]*[a-z])?(?![-$a-z])/g)].map(([name]) => name);
  const logs = [...GUIDE.matchAll(/\blog ([a-z]+-[a-z-]*[a-z])/g)].map(([, job = '']) => `${STAGE}-${job}`);
  const [, job = ''] = /^job=(.*)$/m.exec(GUIDE) ?? [];
  const named = [...whole, ...logs, `${STAGE}-${job}`, `${STAGE}-${job}-dead-letters`];
  expect(logs.length).toBeGreaterThan(5);
  for (const name of named) expect(text).toContain(`"${name}"`);
});

test('each command of the guide is there', async () => {
  const commands = new Set([...GUIDE.matchAll(/between-visits ([a-z-]+)/g)].map(([, command = '']) => command));
  expect(commands.size).toBeGreaterThan(5);
  for (const command of commands) expect(await run([command, '--help'])).toMatchObject({ status: 0 });
});
