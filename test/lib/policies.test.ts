import { spawnSync } from 'node:child_process';
import { ROOT } from '../planted-tree.ts';
import { allows, permissionsOf, type Statement, statementsOf } from './statements.ts';
import { STAGES } from './synthesise.js';
import { SynthesisedStage } from './synthesised.ts';

const prod = new SynthesisedStage('prod');
const sandbox = new SynthesisedStage('sandbox');

test.each([
  { name: 'prod', stage: prod },
  { name: 'sandbox', stage: sandbox },
])('every statement of $name, for a person to read', ({ stage }) => {
  expect(statementsOf(stage).map(lines).join('\n\n')).toMatchSnapshot();
});

/** Why a role may do something on more than one thing. Any other `*` is a mistake. */
const WIDE: Readonly<Record<string, { readonly resource: RegExp; readonly because: string }>> = {
  PageStaff: { resource: /:between-visits-\w+-\*-[a-z-]+$/, because: 'clinics come without a deploy' },
  SeeStaff: { resource: /:between-visits-\w+-\*-[a-z-]+$/, because: 'clinics come without a deploy' },
  ChangeStaff: { resource: /^\*$/, because: 'a subscription is no resource of IAM' },
  CompareOptOuts: { resource: /^\*$/, because: 'a phone is no resource of IAM' },
  LetPhonesIn: { resource: /^\*$/, because: 'a phone has no ARN, and who wrote START is let in again' },
  AccountSettings: { resource: /^\*$/, because: 'the settings belong to no resource' },
  OwnLog: { resource: /:log-group:\w+Log\w+:\*$/, because: 'AWS names the streams of its one log' },
  DeliveryLogs: { resource: /PhoneNumber(\/Failure)?:\*$/, because: 'SNS names the streams of its two logs' },
  ReadFiles: { resource: /\/(clinics|reports)\/\*$/, because: 'each clinic has a file of its own' },
  WriteFiles: { resource: /\/(clinics|reports)\/\*$/, because: 'each clinic has a file of its own' },
};

test('no role may do anything on more than one thing without a reason', () => {
  for (const { sid, effect, kind, actions, resources } of [prod, sandbox].flatMap(statementsOf)) {
    if (kind !== 'role' || effect !== 'Allow') continue;
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    const wide = resources.filter((resource) => resource.includes('*'));
    expect(wide.filter((resource) => !WIDE[sid]?.resource.test(resource))).toEqual([]);
  }
});

test('whoever opens a resource of ours to a service says for whom, or for what', () => {
  const opened = [prod, sandbox]
    .flatMap(statementsOf)
    .filter(({ kind, effect }) => kind !== 'role' && effect === 'Allow');
  const toServices = opened.filter(({ principal }) => (principal as { Service?: string }).Service !== undefined);
  const lambdasOwn = 'lambda.amazonaws.com';
  const open = toServices.filter(
    ({ principal, condition }) => (principal as { Service: string }).Service !== lambdasOwn && condition === undefined,
  );
  expect(open).toEqual([]);
  expect(toServices.length).toBeGreaterThan(10);
});

test('what may be done to all but some things is to text phones, which have no ARN', () => {
  const open = [prod, sandbox].flatMap(statementsOf).filter(({ notResources }) => notResources.length > 0);
  const facts = open.map(({ sid, actions, notResources }) => [sid, ...actions, ...notResources].join(' '));
  expect(new Set(facts)).toEqual(new Set(['TextPhones sns:Publish arn:aws:sns:*:*:*']));
});

const STAFF_TOPIC = 'arn:aws:sns:us-east-1:123456789012:between-visits-prod-harbor-nurse';
const REPLIES = 'arn:aws:sns:us-east-1:123456789012:between-visits-prod-replies';
const TOPIC = 'arn:aws:sns:us-east-1:123456789012:between-visits-prod-alarms';
const TABLE = 'arn:aws:dynamodb:us-east-1:123456789012:table/between-visits-prod';
const BUCKET = 'arn:aws:s3:::between-visits-prod-123456789012-us-east-1';

test.each([
  { lambda: 'send-due-texts', may: true, action: 'sns:Publish', on: '+12065550123', because: 'it texts phones' },
  { lambda: 'send-due-texts', may: false, action: 'sns:Publish', on: TOPIC, because: 'a topic is no phone' },
  { lambda: 'send-due-texts', may: false, action: 'dynamodb:Scan', on: TABLE, because: 'nothing reads all patients' },
  { lambda: 'receive-reply', may: true, action: 'sns:Publish', on: '+12065550123', because: 'it answers' },
  { lambda: 'receive-reply', may: false, action: 'sns:Publish', on: TOPIC, because: 'a topic is no phone' },
  { lambda: 'receive-reply', may: false, action: 'dynamodb:DeleteItem', on: TABLE, because: 'nothing is lost' },
  { lambda: 'receive-reply', may: false, action: 'dynamodb:Query', on: `${TABLE}/index/due`, because: 'it is not its' },
  { lambda: 'record-delivery', may: true, action: 'sns:Publish', on: STAFF_TOPIC, because: 'it can raise an alert' },
  { lambda: 'page-staff', may: true, action: 'sns:Publish', on: STAFF_TOPIC, because: 'it pages' },
  { lambda: 'page-staff', may: true, action: 'sns:Publish', on: '+12065550123', because: 'it pages by text' },
  { lambda: 'page-staff', may: false, action: 'sns:Publish', on: REPLIES, because: 'no patient speaks by it' },
  {
    lambda: 'page-staff',
    may: false,
    action: 'sns:DeleteTopic',
    on: STAFF_TOPIC,
    because: 'nobody unlearns whom to page',
  },
  { lambda: 'page-staff', may: false, action: 'dynamodb:UpdateItem', on: TABLE, because: 'it takes no alert' },
  {
    lambda: 'reconcile-opt-outs',
    may: true,
    action: 'dynamodb:PartiQLUpdate',
    on: TABLE,
    because: 'a file can go live meanwhile',
  },
  { lambda: 'reconcile-opt-outs', may: false, action: 'sns:Publish', on: '+12065550123', because: 'it sends nothing' },
  {
    lambda: 'publish-clinic',
    may: false,
    action: 's3:PutObject',
    on: `${BUCKET}/clinics/a`,
    because: 'it would wake itself',
  },
  { lambda: 'publish-clinic', may: true, action: 'sns:Subscribe', on: STAFF_TOPIC, because: 'it enlists staff' },
  { lambda: 'publish-clinic', may: false, action: 'sns:Publish', on: REPLIES, because: 'no patient speaks by it' },
  { lambda: 'open-alert', may: false, action: 'sns:Publish', on: '+12065550123', because: 'anybody can reach it' },
  { lambda: 'open-alert', may: false, action: 'dynamodb:Scan', on: TABLE, because: 'it opens one alert at a time' },
  { lambda: 'open-alert', may: false, action: 'dynamodb:DeleteItem', on: TABLE, because: 'nothing is lost' },
  { lambda: 'open-alert', may: false, action: 'dynamodb:Query', on: `${TABLE}/index/due`, because: 'it is not its' },
  {
    lambda: 'open-alert',
    may: true,
    action: 'dynamodb:PartiQLUpdate',
    on: TABLE,
    because: 'a file can go live meanwhile',
  },
  { lambda: 'put-clinic-files', may: false, action: 'dynamodb:PutItem', on: TABLE, because: 'it only brings files' },
])('$lambda may $action on $on: $may, for $because', ({ lambda, may, action, on }) => {
  const made = prod.made<{ FunctionName: string; Role: string }>('AWS::Lambda::Function');
  const { Role } = made.find(
    ({ properties }) => properties.FunctionName === `between-visits-prod-${lambda}`,
  )!.properties;
  expect(allows(permissionsOf(prod, Role), action, on)).toBe(may);
});

test.each([
  { name: 'prod', stage: prod },
  { name: 'sandbox', stage: sandbox },
])(
  'whoever texts in $name may text from each number that is named, and SNS too: a clinic can have its own',
  ({ stage }) => {
    const ids = STAGES.sandbox.numberId.split(',');
    const numbers = ids.map((id) => `arn:aws:sms-voice:us-east-1:123456789012:phone-number/${id}`);
    expect(numbers).toHaveLength(2);
    const texting = stage
      .made<{ FunctionName: string; Role: string }>('AWS::Lambda::Function')
      .map(({ properties: { Role } }) => permissionsOf(stage, Role))
      .filter((may) => may.some(({ sid }) => sid === 'TextPhones'));
    expect(texting.length).toBeGreaterThan(3);
    for (const may of texting) {
      for (const number of numbers) expect(allows(may, 'sms-voice:SendTextMessage', number)).toBe(true);
      expect(allows(may, 'sms-voice:SendTextMessage', numbers[0]!.replace('phone-0', 'phone-1'))).toBe(false);
    }
    const lent = stage.made<{ ResourceArn: string }>('AWS::SMSVOICE::ResourcePolicy');
    expect(lent.map(({ properties }) => properties.ResourceArn)).toEqual(numbers);
  },
);

/** A guard that cannot fail is no guard. */
test('a construct that breaks a rule of the packs stops the synth', () => {
  const script = `
    import { App, Stack } from 'aws-cdk-lib';
    import { Topic } from 'aws-cdk-lib/aws-sns';
    import { guard } from './lib/stacks.ts';
    const app = new App();
    guard(app);
    new Topic(new Stack(app, 'planted'), 'Topic');
    app.synth();`;
  const args = ['--no-warnings', '--input-type=module', '--eval', script];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('HIPAA.Security-SNSEncryptedKMS');
});

function lines(statement: Statement): string {
  const { kind, of, sid, effect, actions, resources, notResources, principal, condition } = statement;
  return [
    `${of} (${kind}) ${sid}`,
    `  ${effect} ${[...actions].sort().join(' ')}`,
    ...(principal ? [`  to ${JSON.stringify(principal)}`] : []),
    ...resources.map((resource) => `  on ${resource}`),
    ...notResources.map((resource) => `  on all but ${resource}`),
    ...(condition ? [`  if ${JSON.stringify(condition)}`] : []),
  ].join('\n');
}
