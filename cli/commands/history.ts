import type { Clinic } from '../../core/clinic/clinic.ts';
import { plainPlan } from '../../core/plan/change-plan.ts';
import { CommandMistake } from '../command-mistake.ts';
import type { CommandIo } from '../io.ts';
import { CLINIC_HELP, CLINIC_OPTIONS, clinicAsked, publishedClinic, required, TABLE_HELP } from '../of-clinic.ts';
import { readOptions, usageMistake } from '../options.ts';
import { historyText, type PatientRecord } from '../print/history-text.ts';
import { jsonText } from '../print/json-text.ts';
import { type TableWorld, withTable } from '../table.ts';

const HELP = `between-visits history --clinic ID --plan ID [options]

Tells all that happened with one plan, in order of time: each text, when it was sent and what became of it, or why it
was held; each message and how it was read; what staff were told, who took it and how it ended; what stands for or
against texts to its phones; and what is to come next. It changes nothing. No phone, name or message stands in it.

With --json it is the patient's whole record, with phones, names, messages and notes: for a request of the patient, a
complaint or an audit. Keep it as you keep a chart. The words of a text are not stored; preview words them anew. "plan"
in it is the plan as it can be imported again.

${CLINIC_HELP}
  --plan ID        the plan
${TABLE_HELP}
  --json           one object: { plan, next, failures, hushedBy, texts, replies, alerts, phones }
  --help           this page

Example:
  between-visits history --clinic harbor --plan p-1001 --table between-visits-prod

Exit status: 0 when it was read, 2 when there is no such plan or the table could not be used.
`;

const NAME = 'history';
const OPTIONS = { ...CLINIC_OPTIONS, plan: { type: 'string' }, json: { type: 'boolean' } } as const;

/** Tells what happened with a plan; gives the exit status. */
export async function history(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readOptions(NAME, args, OPTIONS);
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  if (positionals.length > 0) throw usageMistake(NAME, `"${positionals[0]}" belongs to no option.`);
  const asked = clinicAsked(NAME, values, io);
  const plan = required(NAME, 'plan', values.plan);
  const record = await withTable(asked, async (world) => {
    const clinic = await publishedClinic(world.clinics, asked);
    return readRecord(world, clinic, plan);
  });
  io.stdout(values.json ? jsonText(jsonOf(record)) : historyText(record));
  return 0;
}

async function readRecord(world: TableWorld, clinic: Clinic, id: string): Promise<PatientRecord> {
  const { plan, ...story } = await world.plans.story({ clinic: clinic.clinic, plan: id });
  if (!plan) throw new CommandMistake(`There is no plan "${id}" at ${clinic.clinic}.`);
  const { patient, helper } = plan;
  const known = [
    { of: 'patient' as const, phone: patient.phone },
    ...(helper ? [{ of: 'helper' as const, phone: helper.phone }] : []),
  ];
  const phones = known.map(async (each) => ({
    ...each,
    events: await world.phones.history(each.phone, clinic.clinic),
  }));
  return { ...story, clinic, plan, phones: await Promise.all(phones) };
}

function jsonOf({ plan, pointer, texts, replies, alerts, phones }: PatientRecord) {
  const { next = [], failures = 0 } = pointer ?? {};
  const acts = next.map(({ id, at, due, to }) => ({ id, at, due, to }));
  return {
    plan: plainPlan(plan),
    next: acts,
    failures,
    hushedBy: plan.hush?.map(({ id }) => id),
    texts,
    replies,
    alerts,
    phones,
  };
}
