import { Duration, type Stack } from 'aws-cdk-lib';
import { REPORTS, UPLOADS } from '../../adapters/clinic-files.ts';
import { DUE_INDEX, OPEN_INDEX } from '../../adapters/dynamo/keys.ts';
import { mayUseFiles } from '../access/files.ts';
import { mayUseTable, type TableAccess, type TableAction } from '../access/table.ts';
import { WideStatement } from '../access/wide-statement.ts';
import type { LinkSigning } from '../alerts/links.ts';
import { mayEnlist, mayPage, staffTopicsEnvironment } from '../alerts/paging.ts';
import { KEPT_AS_NEWS, KEPT_FOR_A_PERSON, mayTakeFrom } from '../queues.ts';
import { type Settings, stageName } from '../settings.ts';
import { type DataStack, settingsBucketName } from '../stacks/data.ts';
import type { JobFacts } from './job-function.ts';

/** A plan is written whole: read with its story, and stored with its pointer; an alert is stored, and its page noted. */
const CHANGE_PLANS: readonly TableAction[] = ['GetItem', 'PutItem', 'Query', 'UpdateItem'];
/** The ledger, the pointers and the alerts, whose small writes share calls. */
const SMALL_WRITES: readonly TableAction[] = ['PartiQLInsert', 'PartiQLUpdate'];
/** A plan that is changed while a new version of its clinic's settings goes live is pointed anew by it. */
const POINT_ANEW: TableAction = 'PartiQLUpdate';
/** A run of the sender is over before the run after the next one begins. */
const SENDING_TIMEOUT = Duration.seconds(60);
/** The same for pages. */
const PAGING_TIMEOUT = Duration.seconds(60);
/** Long enough for every plan of a large clinic; the most that Lambda gives. */
const PUBLISHING_TIMEOUT = Duration.minutes(15);
/** Two clinics at once; a third waits in the queue. */
export const PUBLISHING_AT_ONCE = 2;
/** The schedule calls each five minutes, whatever the runs before are at: so many can be under way. */
const FINISHING_AT_ONCE = 3;
/** The longest that Lambda keeps an event. */
const LONGEST = Duration.hours(6);

/** Every phone that opted out, of an account that has been in use for years. */
const RECONCILING_TIMEOUT = Duration.minutes(15);

/** Every plan of a large stage; what is left is seen by the next hour's audit, which begins at another clinic. */
const AUDITING_TIMEOUT = Duration.minutes(15);

export type Jobs = Readonly<
  Record<
    | 'sendDueTexts'
    | 'receiveReply'
    | 'recordDelivery'
    | 'publishClinic'
    | 'pageStaff'
    | 'reconcileOptOuts'
    | 'auditTexts',
    JobFacts
  >
>;

type Environment = Readonly<Record<string, string>>;

interface StageParts {
  readonly settings: Settings;
  readonly data: DataStack;
  /** For whoever pages staff. */
  readonly links: LinkSigning;
}

/** The table of Lambdas. A new one is a row here, a folder under lambdas/, and what calls it in the work stack. */
export function jobsOf(stack: Stack, parts: StageParts): Jobs {
  const { settings, links } = parts;
  const table = tableInUse(stack, parts);
  const { key } = parts.data;
  const topics = staffTopicsEnvironment(stack, { settings, key });
  const environment = { ...environmentOf(settings, table), ...topics, ...links.environment };
  const common = { table, environment, stack };
  return {
    sendDueTexts: {
      name: 'send-due-texts',
      description: 'Sends the texts that are due, each minute',
      // A cold start is all processor, and processor comes with memory.
      memoryMiB: 1024,
      timeout: SENDING_TIMEOUT,
      // One that works, and the next minute's beside it while it ends. More would only wait for the number's lease.
      concurrency: 2,
      // The next minute's tick does the work of one that failed.
      retries: { times: 0, within: Duration.minutes(1) },
      deadLettersKept: KEPT_AS_NEWS,
      environment,
      may: [
        ...mayUseTable(table, {
          // It gives the number's lease back by deleting it.
          table: [...CHANGE_PLANS, ...SMALL_WRITES, 'BatchGetItem', 'DeleteItem'],
          indexes: [DUE_INDEX.name],
        }),
        ...mayPage(stack, { settings, key }),
        ...links.may,
      ],
    },
    pageStaff: paging(parts, common),
    reconcileOptOuts: reconciling(common),
    auditTexts: auditing(common),
    ...hearing(parts, common),
    publishClinic: publishing(parts, common),
  };
}

/** What the rows share. */
interface Common {
  readonly table: TableAccess;
  readonly environment: Environment;
  readonly stack: Stack;
}

function paging({ settings, data, links }: StageParts, { table, environment, stack }: Common): JobFacts {
  return {
    name: 'page-staff',
    description: 'Pages staff again until they accept, each minute, and sends each day’s digest',
    memoryMiB: 512,
    timeout: PAGING_TIMEOUT,
    // One that works, and the next minute's beside it while it ends.
    concurrency: 2,
    // The next minute's run does the work of one that failed.
    retries: { times: 0, within: Duration.minutes(1) },
    deadLettersKept: KEPT_AS_NEWS,
    environment,
    may: [
      ...mayUseTable(table, {
        table: ['GetItem', 'PutItem', 'Query', 'BatchGetItem', 'PartiQLUpdate'],
        indexes: [DUE_INDEX.name, OPEN_INDEX.name],
      }),
      ...mayPage(stack, { settings, key: data.key }),
      ...mayEnlist(stack, settings),
      ...links.may,
    ],
  };
}

function reconciling({ table, environment }: Common): JobFacts {
  return {
    name: 'reconcile-opt-outs',
    description: 'Compares the phones that opted out with AWS’s own list, each night',
    memoryMiB: 512,
    timeout: RECONCILING_TIMEOUT,
    concurrency: 1,
    retries: { times: 2, within: LONGEST },
    // The next night does the work of one that failed.
    deadLettersKept: KEPT_AS_NEWS,
    environment,
    may: [
      ...mayUseTable(table, { table: [...CHANGE_PLANS, ...SMALL_WRITES] }),
      new WideStatement(PHONES_HAVE_NO_ARN, {
        sid: 'CompareOptOuts',
        actions: ['sns:ListPhoneNumbersOptedOut', 'sns:OptInPhoneNumber'],
        resources: ['*'],
      }),
    ],
  };
}

function auditing({ table, environment }: Common): JobFacts {
  return {
    name: 'audit-texts',
    description: 'Compares every plan’s timeline with what became of its texts, each hour',
    memoryMiB: 1024,
    timeout: AUDITING_TIMEOUT,
    concurrency: 1,
    retries: { times: 0, within: Duration.minutes(1) },
    // The next hour does the work of one that failed.
    deadLettersKept: KEPT_AS_NEWS,
    environment,
    may: mayUseTable(table, { table: ['GetItem', 'Query', 'PartiQLUpdate'] }),
  };
}

const PHONES_HAVE_NO_ARN = 'A phone is no resource of IAM’s.';

/** What patients and carriers say: nothing of it may be lost. */
function hearing(
  { settings, data: { key }, links }: StageParts,
  { table, environment, stack }: Common,
): Pick<Jobs, 'receiveReply' | 'recordDelivery'> {
  const kept = { retries: { times: 2, within: LONGEST }, deadLettersKept: KEPT_FOR_A_PERSON } as const;
  return {
    receiveReply: {
      ...kept,
      name: 'receive-reply',
      description: 'Reads what phones write, answers, and tells staff',
      memoryMiB: 512,
      // Longer than the pager's own time-outs: whoever is in danger must get their answer all the same.
      timeout: Duration.seconds(60),
      // Whoever floods the number with messages must not take the ticks' place.
      concurrency: 10,
      environment,
      may: [
        ...mayUseTable(table, {
          table: [...CHANGE_PLANS, ...SMALL_WRITES, 'BatchGetItem'],
          indexes: [OPEN_INDEX.name],
        }),
        ...mayPage(stack, { settings, key }),
        // Who writes START is let in again.
        new WideStatement(PHONES_HAVE_NO_ARN, {
          sid: 'LetPhonesIn',
          actions: ['sns:OptInPhoneNumber'],
          resources: ['*'],
        }),
        ...links.may,
      ],
    },
    recordDelivery: {
      ...kept,
      name: 'record-delivery',
      description: 'Settles texts by what carriers say of them',
      memoryMiB: 512,
      timeout: Duration.seconds(60),
      concurrency: 5,
      environment,
      may: [
        ...mayUseTable(table, { table: [...CHANGE_PLANS, ...SMALL_WRITES, 'BatchGetItem'] }),
        ...mayPage(stack, { settings, key }),
        ...links.may,
      ],
    },
  };
}

function publishing({ settings, data, links }: StageParts, { table, environment, stack }: Common): JobFacts {
  const { stage, isSandbox } = settings;
  return {
    name: 'publish-clinic',
    description: 'Checks a clinic’s file, makes it current and points its plans anew',
    memoryMiB: 1024,
    timeout: PUBLISHING_TIMEOUT,
    // Of fewer the queue or the schedule would be refused, and an alarm would ring for nothing.
    concurrency: PUBLISHING_AT_ONCE + FINISHING_AT_ONCE,
    // Its queue hands an upload over again, and keeps dead letters of its own; five minutes later its schedule calls again.
    retries: { times: 0, within: LONGEST },
    deadLettersKept: KEPT_AS_NEWS,
    environment: {
      ...environment,
      BETWEEN_VISITS_SETTINGS_BUCKET: settingsBucketName(stage),
      BETWEEN_VISITS_UNSIGNED_FILES: isSandbox ? 'accepted' : 'refused',
    },
    beside: { protocols: 'protocols' },
    may: [
      ...mayUseTable(table, {
        table: [...CHANGE_PLANS, ...SMALL_WRITES, 'BatchGetItem', 'DeleteItem'],
        // What broke off is found there.
        indexes: [DUE_INDEX.name],
      }),
      ...mayTakeFrom(data.uploads, data.key),
      ...mayUseFiles({ stage, key: data.key, read: [UPLOADS, REPORTS], write: REPORTS }),
      ...mayPage(stack, { settings, key: data.key }),
      ...mayEnlist(stack, settings),
      ...links.may,
    ],
  };
}

/** What staff reach from their browsers. It pages nobody, and so needs no address of its own. */
export function openAlertJob(stack: Stack, parts: StageParts): JobFacts {
  const { settings, data, links } = parts;
  const table = tableInUse(stack, parts);
  const topics = staffTopicsEnvironment(stack, { settings, key: data.key });
  return {
    name: 'open-alert',
    description: 'Shows an alert to whom a signed link lets in, who can take it or end it',
    memoryMiB: 512,
    timeout: Duration.seconds(15),
    // Whoever guesses at links must not take the ticks' place.
    concurrency: 5,
    // A browser waits for it; nobody hands it an event.
    retries: { times: 0, within: Duration.minutes(1) },
    deadLettersKept: KEPT_AS_NEWS,
    environment: { ...environmentOf(settings, table), ...topics, ...links.environment },
    may: [...mayUseTable(table, { table: [...CHANGE_PLANS, POINT_ANEW], indexes: [OPEN_INDEX.name] }), ...links.may],
  };
}

/**
 * The stage's own table, or one that was restored in its place. Either by name: what is imported from the data stack
 * cannot leave it while the work stack still imports it, and no deploy could put another table in its place.
 */
function tableInUse(stack: Stack, { settings: { stage, restoredTable }, data: { key } }: StageParts): TableAccess {
  const name = restoredTable ?? stageName(stage);
  return { name, arn: stack.formatArn({ service: 'dynamodb', resource: 'table', resourceName: name }), key };
}

function environmentOf({ stage, sender, number, numberPerSecond }: Settings, table: TableAccess): Environment {
  return {
    BETWEEN_VISITS_STAGE: stage,
    BETWEEN_VISITS_TABLE: table.name,
    BETWEEN_VISITS_SENDER: sender,
    ...(number ? { BETWEEN_VISITS_NUMBER: number } : {}),
    ...(numberPerSecond ? { BETWEEN_VISITS_NUMBER_PER_SECOND: String(numberPerSecond) } : {}),
    ...(sender === 'end-user-messaging' ? { BETWEEN_VISITS_CONFIGURATION_SET: stageName(stage) } : {}),
  };
}
