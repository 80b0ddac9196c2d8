import type { Clinic } from '../../core/clinic/clinic.ts';
import { alertWords } from '../../core/staff/about-words.ts';
import { type ALERT_LEVELS, type Alert, plansText } from '../../core/staff/alert.ts';
import { alertCode } from '../../core/staff/page-words.ts';
import type { CommandIo } from '../io.ts';
import { momentText } from '../moment.ts';
import {
  CLINIC_HELP,
  CLINIC_OPTIONS,
  type ClinicAsked,
  clinicAsked,
  publishedClinic,
  TABLE_HELP,
} from '../of-clinic.ts';
import { readOptions, usageMistake } from '../options.ts';
import { plural } from '../print/calendar.ts';
import { jsonText } from '../print/json-text.ts';
import { tableLines } from '../print/screen-text.ts';
import { type TableAddress, type TableWorld, tableAsked, withTable } from '../table.ts';

const HELP = `between-visits alerts [options]

Lists what is open for the staff of a clinic, or of every clinic, the most urgent first: the code by which each is taken
or ended, how soon, since when, whose it is, what happened and who has it. No phone and no message stands in the list.

${CLINIC_HELP}; else every clinic of the table
${TABLE_HELP}
  --json           an array: [{ code, id, level, about, clinic, plan, orPlans, of, at, to, pages, acceptedBy,
                   acceptedAt }]; of: helper, where it is not the patient
  --help           this page

Example:
  between-visits alerts --clinic harbor --table between-visits-prod

Exit status: 0 when the list was read, 2 when the table could not be used.
`;

const OPTIONS = { ...CLINIC_OPTIONS, json: { type: 'boolean' } } as const;

/** Lists what is open; gives the exit status. */
export async function alerts(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readOptions('alerts', args, OPTIONS);
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  if (positionals.length > 0) throw usageMistake('alerts', `"${positionals[0]}" belongs to no option.`);
  const asked = values.clinic === undefined ? tableAsked('alerts', values, io) : clinicAsked('alerts', values, io);
  const open = await withTable(asked, (world) => openAt(world, asked));
  if (values.json) io.stdout(jsonText(open.flatMap(({ list }) => list.map(jsonOf))));
  else io.stdout(open.length === 0 ? 'No clinic has published anything in this table.\n' : open.map(listText).join(''));
  return 0;
}

interface OpenAt {
  readonly clinic: Clinic;
  readonly list: readonly Alert[];
}

async function openAt({ clinics, alerts }: TableWorld, asked: TableAddress | ClinicAsked): Promise<OpenAt[]> {
  const list = async (clinic: Clinic) => ({ clinic, list: (await alerts.open(clinic.clinic)).toSorted(byUrgency) });
  if ('clinic' in asked) return [await list(await publishedClinic(clinics, asked))];
  const known = await Promise.all((await clinics.all()).map(({ clinic }) => clinics.current(clinic)));
  return Promise.all(known.flatMap((current) => (current ? [list(current.clinic)] : [])));
}

function byUrgency(a: Alert, b: Alert): number {
  return urgency(a) - urgency(b);
}

/** What nobody has taken comes first within its level. */
function urgency({ level, acceptedBy }: Alert): number {
  const rank = { crisis: 0, emergency: 0, today: 1, task: 2 } satisfies Record<(typeof ALERT_LEVELS)[number], number>;
  return rank[level] * 2 + Number(acceptedBy !== undefined);
}

function jsonOf(alert: Alert) {
  const { id, level, about, clinic, plan, orPlans, of, at, to, pages, acceptedBy, acceptedAt } = alert;
  const whose = { clinic, plan, orPlans, of };
  return { code: alertCode(alert), id, level, about, ...whose, at, to, pages, acceptedBy, acceptedAt };
}

function listText({ list: open, clinic }: OpenAt): string {
  if (open.length === 0) return `Nothing is open at ${clinic.name}.\n`;
  const rows = open.map((alert) => cells(alert, clinic));
  return `${plural(open.length, 'alert')} open at ${clinic.name}:\n${tableLines(rows)}`;
}

function cells(alert: Alert, clinic: Clinic): string[] {
  const { level, at } = alert;
  return [
    alertCode(alert),
    level,
    momentText(at, clinic),
    plansText(alert) ?? '-',
    `${alertWords(alert)}; ${whoHas(alert, clinic)}`,
  ];
}

/** Such as `Ana has it since Mon Mar 2, 9:05 AM`. */
export function whoHas({ acceptedBy, acceptedAt, to }: Alert, clinic: Clinic): string {
  if (acceptedBy === undefined || acceptedAt === undefined) return `nobody has it, told: ${to.join(', ')}`;
  const name = clinic.staff.find(({ id }) => id === acceptedBy)?.name ?? acceptedBy;
  return `${name} has it since ${momentText(acceptedAt, clinic)}`;
}
