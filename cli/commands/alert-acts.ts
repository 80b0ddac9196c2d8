import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { alertCode } from '../../core/staff/page-words.ts';
import * as staff from '../../jobs/alerts/accept-alert.ts';
import { CommandMistake } from '../command-mistake.ts';
import type { CommandIo } from '../io.ts';
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
import { type TableWorld, withTable } from '../table.ts';
import { whoHas } from './alerts.ts';

const SHARED = `${CLINIC_HELP}
  --by STAFF       the staff member who does it, by their id in the clinic's file`;

const ACCEPT_HELP = `between-visits accept-alert CODE --clinic ID --by STAFF [options]

Takes an alert, and all others of the same patient that nobody has taken but tasks, a danger only with a danger: nobody
else is called any more. It stays open until somebody ends it. CODE is the four digits that stand in its page and in the
list of alerts, or its id.

${SHARED}
${TABLE_HELP}
  --help           this page

Example:
  between-visits accept-alert 4821 --clinic harbor --by desk --table between-visits-prod

Exit status: 0 when it was taken, 1 when somebody had it already, 2 when there is no such alert or it could not be done.
`;

const END_HELP = `between-visits end-alert CODE --clinic ID --by STAFF --note TEXT [options]

Ends an alert with a note of what was done. Where it had stopped a patient's texts, they go again. CODE is the four
digits that stand in its page and in the list of alerts, or its id.

${SHARED}
  --note TEXT      what was done
${TABLE_HELP}
  --help           this page

Example:
  between-visits end-alert 4821 --clinic harbor --by desk --note "Called her; she is well" --table between-visits-prod

Exit status: 0 when it was ended, 1 when somebody ended it meanwhile, 2 when there is no such alert or it could not be
done.
`;

const OPTIONS = { ...CLINIC_OPTIONS, by: { type: 'string' }, note: { type: 'string' } } as const;

/** Takes an alert; gives the exit status. */
export async function acceptAlert(args: readonly string[], io: CommandIo): Promise<number> {
  const asked = readAsked('accept-alert', args, io);
  if (asked === 'help') {
    io.stdout(ACCEPT_HELP);
    return 0;
  }
  return withTable(asked, async (world) => {
    const { alert, clinic } = await found(world, asked);
    const taken = await staff.acceptAlert(world, alert, asked.by);
    for (const each of taken) io.stdout(`Taken by ${asked.by}: ${named(each)}.\n`);
    if (taken.length === 0) {
      const now = await world.alerts.read(alert);
      io.stdout(`Nothing was taken: ${named(alert)}, ${whoHas(now ?? alert, clinic)}.\n`);
    }
    for (const danger of await staff.dangersLeft(world, alert)) io.stdout(`Nobody has: ${named(danger)}.\n`);
    return taken.length > 0 ? 0 : 1;
  });
}

/** Ends an alert; gives the exit status. */
export async function endAlert(args: readonly string[], io: CommandIo): Promise<number> {
  const asked = readAsked('end-alert', args, io);
  if (asked === 'help') {
    io.stdout(END_HELP);
    return 0;
  }
  return withTable(asked, async (world) => {
    const { alert } = await found(world, asked);
    const isEnded = await staff.endAlert(world, alert, { staff: asked.by, note: asked.note });
    io.stdout(isEnded ? `Ended by ${asked.by}: ${named(alert)}.\n` : `It was ended meanwhile: ${named(alert)}.\n`);
    return isEnded ? 0 : 1;
  });
}

interface Asked extends ClinicAsked {
  readonly code: string;
  readonly by: string;
  /** Empty for whoever takes it. */
  readonly note: string;
}

type Name = 'accept-alert' | 'end-alert';

function readAsked(name: Name, args: readonly string[], io: CommandIo): Asked | 'help' {
  const { values, positionals } = readOptions(name, args, OPTIONS);
  if (values.help === true) return 'help';
  const [code, ...more] = positionals;
  if (code === undefined) throw usageMistake(name, 'Name the alert by its code, such as 4821.');
  if (more.length > 0) throw usageMistake(name, 'Name one alert. Words with spaces stand in quotes.');
  const isEnding = name === 'end-alert';
  if (!isEnding && values.note !== undefined) throw usageMistake(name, 'A note is for end-alert.');
  return {
    ...clinicAsked(name, values, io),
    ...{ code, by: required(name, 'by', values.by) },
    note: isEnding ? kept(name, { option: 'note', value: values.note }) : '',
  };
}

interface Found {
  readonly alert: Alert;
  readonly clinic: Clinic;
}

async function found({ clinics, alerts }: TableWorld, asked: Asked): Promise<Found> {
  const clinic = await publishedClinic(clinics, asked);
  staffMember(clinic, asked.by);
  const open = await alerts.open(clinic.clinic);
  const [alert, ...others] = open.filter((each) => alertCode(each) === asked.code || each.id === asked.code);
  if (!alert) {
    const see = `See: between-visits alerts --clinic ${clinic.clinic}`;
    throw new CommandMistake(`No open alert of ${clinic.clinic} has the code "${asked.code}". ${see}`);
  }
  if (others.length === 0) return { alert, clinic };
  const ids = [alert, ...others].map(({ id }) => id).join(', ');
  throw new CommandMistake(
    `${others.length + 1} open alerts have the code "${asked.code}". Name one by its id: ${ids}.`,
  );
}

function named(alert: Alert): string {
  const { level, plan } = alert;
  return `${alertCode(alert)} ${level}, ${plan === undefined ? 'no plan' : `plan ${plan}`}`;
}
