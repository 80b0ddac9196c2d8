import { readSettings, SettingsMistake } from '../../lib/settings.ts';

const PROD = { stage: 'prod', clinics: 'riverside', alarmEmail: 'oncall@riverside.example', reserveConcurrency: 'yes' };

test.each([
  {
    context: { stage: 'Prod' },
    says: '-c stage: "Prod" is not a stage: 2 to 16 of a-z, 0-9 and -. Write one, such as prod.',
    because: 'it begins the names of everything in it',
  },
  {
    context: { stage: 'account' },
    says: '-c stage: "account" is the account\'s own stack. Name the stage otherwise, such as prod.',
    because: 'the names would clash',
  },
  {
    context: { ...PROD, spendLimitUsd: 'ten' },
    says: '-c spendLimitUsd: "ten" is not a whole number of US dollars. Write one, such as 200.',
    because: 'SNS takes no other',
  },
  {
    context: { ...PROD, sender: 'twilio' },
    says: '-c sender: "twilio" is not one of sns, end-user-messaging. Write one, such as sns.',
    because: 'there are two senders',
  },
  {
    context: { ...PROD, alarmMail: 'x@y.example' },
    says: '-c alarmMail is not a setting. Did you mean "alarmEmail"?',
    because: 'it would count for nothing, silently',
  },
  {
    context: { stage: 'prod', clinics: 'riverside' },
    says: 'prod: alarmEmail is missing: somebody must hear its alarms. Write one, such as -c alarmEmail=oncall@lakeside.example.',
    because: 'an alarm that nobody hears is none',
  },
  {
    context: { stage: 'prod', alarmEmail: 'oncall@riverside.example' },
    says: 'prod: clinics is missing: the files that go live (or none) are named. Write one, such as -c clinics=lakeside.',
    because: 'the worked examples are no clinic of anybody’s',
  },
  {
    context: { ...PROD, sender: 'end-user-messaging' },
    says: 'prod: numberId is missing: End User Messaging sends from a number. Write one, such as -c numberId=phone-0123456789abcdef0123456789abcdef.',
    because: 'its policy names the number',
  },
  {
    context: { ...PROD, numberId: '+12065550100' },
    says: '-c numberId: "+12065550100" is not the id of a number in End User Messaging, or up to 15 with commas. Write one, such as phone-',
    because: 'a policy names a number by its id',
  },
  {
    context: { ...PROD, numberPerSecond: '0.5' },
    says: '-c numberPerSecond: "0.5" is not a whole number of parts a second. Write one, such as 3.',
    because: 'no number has such a pace',
  },
  {
    context: { ...PROD, numberPerSecond: '3' },
    says: 'prod: number is missing: numberPerSecond is the pace of it. Write one, such as -c number=+12065550100.',
    because: 'it would count for nothing, silently',
  },
  {
    context: { ...PROD, reserveConcurrency: undefined },
    says: 'prod: reserveConcurrency is missing: without a share of its own, whoever floods the public address of alerts keeps texts waiting, so yes or no is said. Write one, such as -c reserveConcurrency=yes.',
    because: 'whoever deploys for patients decides it',
  },
  {
    context: { stage: 'prod', stages: { prod: { ...PROD, numer: '+12065550100' } } },
    says: 'cdk.json: stages.prod.stage is not a setting.',
    because: 'a stage is named by its key',
  },
])('$says', ({ context, says }) => {
  const read = () => readSettings({ context, environment: {} });
  expect(read).toThrow(SettingsMistake);
  expect(read).toThrow(says);
});

test('all that is wrong is said at once, a line each', () => {
  const context = { stage: 'prod', clinics: 'A', spendLimitUsd: '0', stages: { prod: { numer: '+12065550100' } } };
  expect(() => readSettings({ context, environment: {} })).toThrow(
    [
      'cdk.json: stages.prod.numer is not a setting. Did you mean "number"?',
      '-c clinics: "A" is not a list of clinic ids with commas, "all" or "none". Write one, such as lakeside.',
      '-c spendLimitUsd: "0" is not a whole number of US dollars. Write one, such as 200.',
    ].join('\n'),
  );
});

test('without a stage it is the sandbox, which takes every file, signed or not', () => {
  const settings = readSettings({ context: { '@aws-cdk/core:flag': true }, environment: {} });
  expect(settings).toEqual({
    ...{ stage: 'sandbox', isSandbox: true, clinics: 'all', sender: 'sns', numberIds: [], reservesConcurrency: false },
  });
});

test.each([
  { from: 'the command', context: { stage: 'prod', spendLimitUsd: '3' }, spendLimitUsd: 3 },
  { from: 'the environment', context: { stage: 'prod' }, spendLimitUsd: 2 },
])('$from goes before cdk.json', ({ context, spendLimitUsd }) => {
  const { stage: _, ...prod } = PROD;
  const stages = { prod: { ...prod, spendLimitUsd: 1 }, test: { spendLimitUsd: 7 } };
  const environment = { BETWEEN_VISITS_SPEND_LIMIT_USD: '2' };
  expect(readSettings({ context: { ...context, stages }, environment })).toMatchObject({
    spendLimitUsd,
    clinics: ['riverside'],
    alarmEmail: 'oncall@riverside.example',
  });
});
