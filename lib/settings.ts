import { didYouMean } from '../core/reading/did-you-mean.ts';

/** What an engineer says of one stage: a whole installation, of which an account can hold several. */
export interface Settings {
  readonly stage: string;
  /** A stage to try things in: unsigned clinic files may go up, and nobody need hear its alarms. */
  readonly isSandbox: boolean;
  /** Ids of the files under clinics/ that go up with a deploy. */
  readonly clinics: 'all' | readonly string[];
  readonly sender: Sender;
  /** The origination number of clinics that name none, E.164. */
  readonly number?: string;
  /** Parts a second that the number's registration allows; one when absent, the pace of the slowest kind. */
  readonly numberPerSecond?: number;
  /** The ids that End User Messaging gave to the numbers from which the stage sends, those of single clinics included. */
  readonly numberIds: readonly string[];
  /** US dollars a month, for the whole account and region. */
  readonly spendLimitUsd?: number;
  readonly alarmEmail?: string;
  /** A table restored from a backup, that takes the place of the stage's own. */
  readonly restoredTable?: string;
  /** Whether each Lambda keeps its share of the account's concurrency for itself. */
  readonly reservesConcurrency: boolean;
}

/** What a stage's table is called, and what begins the name of all else in it. */
export function stageName(stage: string): string {
  return `between-visits-${stage}`;
}

export const SENDERS = ['sns', 'end-user-messaging'] as const;
export type Sender = (typeof SENDERS)[number];

/** All that is wrong with the settings, a line each. Only the person who wrote them can mend it. */
export class SettingsMistake extends Error {
  override readonly name = 'SettingsMistake';
}

/** Where settings can stand: `-c` and cdk.json, and the environment. */
export interface SettingSources {
  readonly context: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

interface Form {
  readonly form: RegExp;
  /** What a value is, to stand after "is not". */
  readonly is: string;
  readonly example: string;
}

const NUMBER_ID = 'phone-[0-9a-f]{32}';
/** Each stands in the policy of every Lambda that texts, and IAM takes 6,144 characters of one. */
const NUMBERS_MAX = 15;
const ID = '[a-z0-9][a-z0-9-]{1,39}';

const FORMS = {
  stage: { form: /^[a-z][a-z0-9-]{1,15}$/, is: 'a stage: 2 to 16 of a-z, 0-9 and -', example: 'prod' },
  clinics: {
    form: new RegExp(`^(all|none|${ID}(,${ID})*)$`),
    is: 'a list of clinic ids with commas, "all" or "none"',
    example: 'lakeside',
  },
  sender: { form: /^(sns|end-user-messaging)$/, is: `one of ${SENDERS.join(', ')}`, example: 'sns' },
  number: { form: /^\+[1-9]\d{6,14}$/, is: 'a number in international form', example: '+12065550100' },
  numberPerSecond: { form: /^[1-9]\d{0,2}$/, is: 'a whole number of parts a second', example: '3' },
  numberId: {
    form: new RegExp(`^${NUMBER_ID}(,${NUMBER_ID}){0,${NUMBERS_MAX - 1}}$`),
    is: `the id of a number in End User Messaging, or up to ${NUMBERS_MAX} with commas`,
    example: 'phone-0123456789abcdef0123456789abcdef',
  },
  spendLimitUsd: { form: /^[1-9]\d{0,6}$/, is: 'a whole number of US dollars', example: '200' },
  alarmEmail: { form: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, is: 'an e-mail address', example: 'oncall@lakeside.example' },
  restoredTable: {
    form: /^[A-Za-z0-9_.-]{3,255}$/,
    is: 'the name of a table',
    example: 'between-visits-prod-restored',
  },
  reserveConcurrency: { form: /^(yes|no)$/, is: 'yes or no', example: 'yes' },
} as const satisfies Record<string, Form>;

type Name = keyof typeof FORMS;
const NAMES = Object.keys(FORMS) as Name[];

/** Without a stage, the one in which least can go wrong. */
const DEFAULT_STAGE = 'sandbox';
/** The name of the account's own stack. */
const RESERVED_STAGE = 'account';

/**
 * Reads the settings of a stage. A setting is looked for in `-c name=value`, then in the environment
 * (`alarmEmail` is `BETWEEN_VISITS_ALARM_EMAIL`), then under `stages.<stage>` in cdk.json.
 */
export function readSettings(sources: SettingSources): Settings {
  const problems: string[] = [];
  const stage = checked('stage', given('stage', sources), problems) ?? DEFAULT_STAGE;
  const ofStage = stageEntry(stage, sources.context, problems);
  const values = new Map<Name, string>();
  for (const name of NAMES.filter((each) => each !== 'stage')) {
    const found = given(name, sources) ?? inStage(name, stage, ofStage);
    const value = checked(name, found, problems);
    if (value !== undefined) values.set(name, value);
  }
  const settings = build(stage, values);
  problems.push(...unknownNames(sources.context), ...(problems.length === 0 ? missing(settings, values) : []));
  if (problems.length > 0) throw new SettingsMistake(problems.join('\n'));
  return settings;
}

interface Found {
  /** Where it stands, as its writer knows it. */
  readonly place: string;
  readonly value: string;
}

function given(name: Name, { context, environment }: SettingSources): Found | undefined {
  if (context[name] !== undefined) return { place: `-c ${name}`, value: String(context[name]) };
  const variable = variableOf(name);
  const value = environment[variable];
  return value ? { place: variable, value } : undefined;
}

function variableOf(name: Name): string {
  return `BETWEEN_VISITS_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

function inStage(name: Name, stage: string, entry: Readonly<Record<string, unknown>>): Found | undefined {
  const value = entry[name];
  return value === undefined ? undefined : { place: `cdk.json: stages.${stage}.${name}`, value: String(value) };
}

function checked(name: Name, found: Found | undefined, problems: string[]): string | undefined {
  if (!found) return undefined;
  const { form, is, example } = FORMS[name];
  const isReserved = name === 'stage' && found.value === RESERVED_STAGE;
  if (form.test(found.value) && !isReserved) return found.value;
  problems.push(
    isReserved
      ? `${found.place}: "${RESERVED_STAGE}" is the account's own stack. Name the stage otherwise, such as ${example}.`
      : `${found.place}: "${found.value}" is not ${is}. Write one, such as ${example}.`,
  );
  return undefined;
}

function stageEntry(stage: string, context: Readonly<Record<string, unknown>>, problems: string[]) {
  const stages = asMap(context['stages']);
  const entry = asMap(stages[stage]);
  for (const name of Object.keys(entry)) {
    if (name in FORMS && name !== 'stage') continue;
    problems.push(`cdk.json: stages.${stage}.${name} is not a setting.${didYouMean(name, NAMES)}`);
  }
  return entry;
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A misspelt `-c` would otherwise count for nothing, silently. */
function unknownNames(context: Readonly<Record<string, unknown>>): string[] {
  const names = Object.keys(context).filter((name) => !(name in FORMS) && !NOT_OURS.test(name));
  return names.map((name) => `-c ${name} is not a setting.${didYouMean(name, NAMES)}`);
}

/** CDK's own names, and the map of stages. */
const NOT_OURS = /[:/@]|^cli-|^stages$/;

function build(stage: string, values: ReadonlyMap<Name, string>): Settings {
  const isSandbox = stage === DEFAULT_STAGE || stage.startsWith(`${DEFAULT_STAGE}-`);
  const optional = ['number', 'alarmEmail', 'restoredTable'] as const;
  const numeric = ['numberPerSecond', 'spendLimitUsd'] as const;
  return {
    stage,
    isSandbox,
    clinics: clinicsOf(values.get('clinics') ?? 'all'),
    sender: SENDERS.find((each) => each === values.get('sender')) ?? 'sns',
    numberIds: [...new Set(values.get('numberId')?.split(','))],
    ...Object.fromEntries(optional.flatMap((name) => (values.has(name) ? [[name, values.get(name)]] : []))),
    ...Object.fromEntries(numeric.flatMap((name) => (values.has(name) ? [[name, Number(values.get(name))]] : []))),
    reservesConcurrency: values.get('reserveConcurrency') === 'yes',
  };
}

function clinicsOf(value: string): Settings['clinics'] {
  if (value === 'all') return 'all';
  return value === 'none' ? [] : value.split(',');
}

const WHY_RESERVE =
  'without a share of its own, whoever floods the public address of alerts keeps texts waiting, so yes or no is said';

/** What a stage that real patients hear from cannot do without. */
function missing(settings: Settings, values: ReadonlyMap<Name, string>): string[] {
  const { stage, isSandbox, sender, number, numberIds, numberPerSecond } = settings;
  const say = (name: Name, why: string) =>
    `${stage}: ${name} is missing: ${why}. Write one, such as -c ${name}=${FORMS[name].example}.`;
  return [
    ...(isSandbox || values.has('alarmEmail') ? [] : [say('alarmEmail', 'somebody must hear its alarms')]),
    ...(isSandbox || values.has('clinics') ? [] : [say('clinics', 'the files that go live (or none) are named')]),
    ...(isSandbox || values.has('reserveConcurrency') ? [] : [say('reserveConcurrency', WHY_RESERVE)]),
    ...(sender === 'sns' || numberIds.length > 0 ? [] : [say('numberId', 'End User Messaging sends from a number')]),
    ...(numberPerSecond === undefined || number ? [] : [say('number', 'numberPerSecond is the pace of it')]),
  ];
}
