import { snsOptOuts } from '../../adapters/sns/opt-outs.ts';
import type { Clinic } from '../../core/clinic/clinic.ts';
import { phoneOf, type Recipient } from '../../core/plan/plan.ts';
import { phoneText } from '../../core/texts/wording.ts';
import { type Cleared, clearPhone as clear } from '../../jobs/clear-phone.ts';
import type { ProviderOptOuts } from '../../jobs/ports/phones.ts';
import { CommandMistake } from '../command-mistake.ts';
import { accessTo, endpointOf, isOnThisMachine } from '../endpoint.ts';
import type { CommandIo } from '../io.ts';
import { momentText } from '../moment.ts';
import {
  CLINIC_HELP,
  CLINIC_OPTIONS,
  type ClinicAsked,
  clinicAsked,
  kept,
  publishedClinic,
  required,
  staffMember,
  TABLE_HELP,
} from '../of-clinic.ts';
import { readOptions, usageMistake } from '../options.ts';
import { jsonText } from '../print/json-text.ts';
import { reasonOf } from '../service-mistake.ts';
import { type TableWorld, withTable } from '../table.ts';

const HELP = `between-visits clear-phone --clinic ID --plan ID --to patient|helper --by STAFF --reason TEXT [options]

Lets texts go again to a phone that opted out, or whose number was bad. It is a record of the clinic's staff, and stands
for good in the phone's consent history: what, when, by whom and why. Only the patient's or helper's own wish, or a
number that was put right, is a reason. All plans of the clinic with that phone go on, and those of other clinics that
send from the same number. AWS is asked to take the phone off its own list, which it does once in 30 days for a phone.

${CLINIC_HELP}
  --plan ID        the plan whose phone it is
  --to WHOM        patient or helper
  --by STAFF       the staff member who says so, by their id in the clinic's file
  --reason TEXT    why: who asked for it, when and how
${TABLE_HELP}
  --json           one object: { cleared, was, provider }
  --help           this page

Example:
  between-visits clear-phone --clinic harbor --plan p-1001 --to patient --by desk \\
    --reason "Called on March 3 and asked for texts again" --table between-visits-prod

Exit status: 0 when texts may go (or nothing stood against them), 1 when AWS does not let the phone in yet, 2 when it
could not be done.
`;

const NAME = 'clear-phone';
const OPTIONS = {
  ...CLINIC_OPTIONS,
  plan: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Undoes an opt-out by a record of staff; gives the exit status. */
export async function clearPhone(args: readonly string[], io: CommandIo): Promise<number> {
  const asked = readAsked(args, io);
  if (asked === 'help') {
    io.stdout(HELP);
    return 0;
  }
  const told = await withTable(asked, (world) => clearIn(world, asked));
  io.stdout(asked.json ? jsonOf(told) : wordsOf(told, asked));
  return told.cleared?.provider === 'not-yet' ? 1 : 0;
}

interface Asked extends ClinicAsked {
  readonly plan: string;
  readonly to: Recipient;
  readonly by: string;
  readonly reason: string;
  readonly json: boolean;
  /** Absent where no provider stands behind the table. */
  readonly optOuts: ProviderOptOuts | undefined;
}

function readAsked(args: readonly string[], io: CommandIo): Asked | 'help' {
  const { values, positionals } = readOptions(NAME, args, OPTIONS);
  if (values.help === true) return 'help';
  if (positionals.length > 0) throw usageMistake(NAME, `"${positionals[0]}" belongs to no option.`);
  const of = clinicAsked(NAME, values, io);
  return {
    ...of,
    plan: required(NAME, 'plan', values.plan),
    to: recipient(required(NAME, 'to', values.to)),
    by: required(NAME, 'by', values.by),
    reason: kept(NAME, { option: 'reason', value: values.reason }),
    json: values.json ?? false,
    optOuts: providerOf(of, io),
  };
}

function recipient(to: string): Recipient {
  if (to === 'patient' || to === 'helper') return to;
  throw usageMistake(NAME, `--to "${to}" is nobody. Write patient or helper.`);
}

/** A table on this machine has no provider of its own, unless one is named. */
function providerOf({ endpoint }: ClinicAsked, io: CommandIo): ProviderOptOuts | undefined {
  const own = endpointOf({ command: NAME, service: 'SNS', given: undefined }, io);
  if (own === undefined && isOnThisMachine(endpoint)) return undefined;
  const optOuts = snsOptOuts(accessTo(own));
  return { ...optOuts, optIn: (phone) => saying(() => optOuts.optIn(phone), own) };
}

/** By then it is cleared here, so whoever reads this must know what is left to do. */
async function saying<Answer>(ask: () => Promise<Answer>, endpoint: string | undefined): Promise<Answer> {
  try {
    return await ask();
  } catch (cause) {
    const why = reasonOf(cause, { service: 'SNS', endpoint }, []);
    if (why === undefined) throw cause;
    throw new CommandMistake(`It is cleared here, and AWS’s own list may still hold the phone. ${why}`, { cause });
  }
}

interface Told {
  readonly clinic: Clinic;
  readonly cleared: Cleared | undefined;
}

async function clearIn(world: TableWorld, asked: Asked): Promise<Told> {
  const clinic = await publishedClinic(world.clinics, asked);
  staffMember(clinic, asked.by);
  const { plan } = await world.plans.story({ clinic: clinic.clinic, plan: asked.plan });
  if (!plan) throw new CommandMistake(`There is no plan "${asked.plan}" at ${clinic.clinic}.`);
  const phone = phoneOf(asked.to, plan);
  if (phone === undefined) throw new CommandMistake(`The plan "${asked.plan}" has no helper.`);
  const { by, reason, optOuts } = asked;
  return { clinic, cleared: await clear({ ...world, optOuts }, { clinic, phone, by, reason }) };
}

function wordsOf({ clinic, cleared }: Told, { plan, to, by, reason }: Asked): string {
  if (!cleared) return `Nothing stands against texts to the ${to} of ${plan}. Nothing was changed.\n`;
  const { was, provider } = cleared;
  const why = was.reason === 'failed' ? 'its number was bad' : 'it opted out';
  return [
    `Texts of ${clinic.name} go again to the ${to} of ${plan}.`,
    `  Before: ${why}, ${momentText(was.at, clinic)}.`,
    `  Recorded: cleared by ${by}: ${reason}`,
    `  ${PROVIDER_WORDS[provider](clinic)}`,
    '',
  ].join('\n');
}

const PROVIDER_WORDS: Readonly<Record<Cleared['provider'], (clinic: Clinic) => string>> = {
  'let-in': () => 'AWS: the phone is not on its list any more.',
  'not-yet': ({ texting: { number } }) =>
    'AWS: does not let the phone in yet, as it does so once in 30 days; the next text will be refused. Ask them to ' +
    `write START to ${number === undefined ? 'your number' : phoneText(number)}.`,
  'not-asked': () => 'AWS: was not asked, for no list of its own stopped them.',
};

/** Without the phone, and without the number that it opted out of. */
function jsonOf({ cleared }: Told): string {
  const { reason, at } = cleared?.was ?? {};
  const was = cleared ? { was: { reason, at }, provider: cleared.provider } : {};
  return jsonText({ cleared: cleared !== undefined, ...was });
}
