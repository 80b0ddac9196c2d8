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

/** Those of the other sender, whose receipts come by a topic, are called as in a stage of this name. */
const alarms = [prod, new SynthesisedStage('sandbox')]
  .flatMap((stage) => stage.made<AlarmProperties>('AWS::CloudWatch::Alarm'))
  .map(({ properties }) => ({ ...properties, AlarmName: properties.AlarmName.replace('-sandbox-', '-prod-') }));

/** The alarms that it has a paragraph for. */
const [, ofAlarms = ''] = /\n## The alarms\n(.*?)\n## /s.exec(GUIDE) ?? [];
const told = [...ofAlarms.matchAll(/^### (.*)$|^`.*-dead-letters`.*$/gm)].flatMap(([line]) =>
  [...line.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
);
/** Of each Lambda and each schedule the same is to be said. What holds patients' messages is named by itself. */
const ALIKE = ['…-throttles', '…-schedule-dead-letters'];

function isTold(alarm: string): boolean {
  return told.some((each) => (ALIKE.includes(each) ? alarm.endsWith(each.slice(1)) : alarm === each));
}

test('whoever is woken by an alarm finds it in the guide, by the mail alone', () => {
  for (const { AlarmName, AlarmDescription } of alarms) {
    expect({ AlarmName, isTold: isTold(AlarmName.slice(STAGE.length + 1)) }).toEqual({ AlarmName, isTold: true });
    expect(AlarmDescription).toMatch(/docs\/on-call\.md\.$/);
  }
});

test('the guide tells of no alarm that is not there', () => {
  const names = alarms.map(({ AlarmName }) => AlarmName.slice(STAGE.length + 1));
  expect(told.filter((each) => !ALIKE.includes(each) && !names.includes(each))).toEqual([]);
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
