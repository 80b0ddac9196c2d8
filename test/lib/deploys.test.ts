import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../planted-tree.ts';
import { DeployedStage, deployEvent } from './deployed.ts';
import { BUCKET } from './lakeside.ts';

let stage: DeployedStage;

beforeAll(async () => {
  stage = await DeployedStage.start();
});

afterAll(async () => stage.stop());

const file = (name: string) => `${BUCKET}/${name}`;

test('a deploy brings the clinic files that changed, and takes none away', async () => {
  stage.behind.objects.set(file('clinics/lakeside.yaml'), 'clinic: lakeside');
  const answered = await answerTo(
    'put-clinic-files',
    { Files: { juniper: 'new', riverside: 'same' } },
    {
      RequestType: 'Update',
      OldResourceProperties: { Files: { juniper: 'old', riverside: 'same', gone: 'x' } },
    },
  );
  expect(answered).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'clinic-files' });
  const there = [...stage.behind.objects.keys()].filter((name) => name.includes('/clinics/'));
  expect(there).toEqual([file('clinics/lakeside.yaml'), file('clinics/juniper.yaml')]);
  expect(stage.behind.objects.get(file('clinics/juniper.yaml'))).toBe(
    readFileSync(join(ROOT, 'clinics/juniper.yaml'), 'utf8'),
  );
});

test.each([
  { limit: '200', says: { Status: 'SUCCESS' }, because: 'it is set' },
  {
    limit: 'lots',
    says: { Status: 'FAILED', Reason: expect.stringMatching(/^InvalidParameter/) },
    because: 'SNS refuses it, and a deploy that goes on would hide it',
  },
])('a deploy that asks for a spend limit of $limit hears $says.Status: $because', async ({ limit, says }) => {
  expect(await answerTo('set-sms-attributes', { Attributes: { MonthlySpendLimit: limit } })).toMatchObject(says);
});

test('a stack that is deleted leaves the account as it is', async () => {
  const answered = await answerTo(
    'set-sms-attributes',
    { Attributes: { MonthlySpendLimit: '5' } },
    { RequestType: 'Delete' },
  );
  expect(answered).toMatchObject({ Status: 'SUCCESS' });
});

async function answerTo(lambda: string, properties: Record<string, unknown>, more: object = {}) {
  const { gate } = await stage.running(lambda);
  const event = deployEvent(properties, { ResponseURL: gate.address(), ...more });
  expect(await stage.invoke(lambda, event)).toEqual({ ok: true, answer: null });
  return stage.behind.answers.at(-1);
}
