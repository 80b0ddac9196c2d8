import { loadLibrary } from '../../adapters/clinic-files.ts';
import { systemClock } from '../../adapters/system-clock.ts';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { hasErrors, type Problem, problemLine } from '../../core/problem.ts';
import { didYouMean } from '../../core/reading/did-you-mean.ts';
import { readSettings } from '../clinic-settings.ts';
import { CommandMistake } from '../command-mistake.ts';
import { type CommandIo, columnsOf } from '../io.ts';
import { checkedAt, momentOf } from '../moment.ts';
import { readOptions, usageMistake } from '../options.ts';
import { type PlanPiece, planProblemLine, readPiece, readPlanFile, saidBy } from '../plans/plan-files.ts';
import { dollars, type PlanPreview, previewPlan } from '../plans/preview-plan.ts';
import { calendar, money, plural } from '../print/calendar.ts';
import { jsonText } from '../print/json-text.ts';
import { paintFor } from '../print/screen-text.ts';

const HELP = `between-visits preview --clinic FILE --plan FILE [options]

Prints a calendar of every text that a plan will bring: when, to whose phone, by which rule, worded in full, in how
many parts; what is held, and why; and what staff are told. Nothing is sent or stored. It shows a plan whose visits all
take place as booked, and to which nobody answers.

  --clinic FILE    the clinic's settings (YAML)
  --plan FILE      one plan (JSON), an array of plans, or JSON lines
  --plan-id ID     only the plan with this id
  --at TIME        as if the plan were entered then: 2026-03-01T08:00 (clinic time) or with an offset; else now
  --price USD      the price of a part, such as 0.0079; adds what each text costs
  --json           one object: { texts, staff, visits, totals, problems }
  --help           this page

Example:
  between-visits preview --clinic clinics/harbor.yaml --plan maria.json --at 2026-03-01T08:00 --price 0.0079

Exit status: 0 with a calendar, 1 with errors in the clinic file or a plan, 2 when a file could not be read.
`;

const OPTIONS = {
  clinic: { type: 'string' },
  plan: { type: 'string' },
  'plan-id': { type: 'string' },
  at: { type: 'string' },
  price: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Prints what plans will bring; gives the exit status. */
export async function preview(args: readonly string[], io: CommandIo): Promise<number> {
  const asked = readAsked(args);
  if (asked === 'help') {
    io.stdout(HELP);
    return 0;
  }
  const settings = await readSettings(asked.clinic, io.cwd, { library: await loadLibrary() });
  const pieces = chosen(await readPlanFile(asked.plan, io.cwd), asked);
  const { plans, problems } = readPlans(pieces, settings.clinic);
  if (!settings.clinic || hasErrors(problems)) {
    const ofClinic = settings.clinic ? [] : settings.problems;
    io.stdout(asked.json ? jsonText({ problems: [...ofClinic, ...problems] }) : refusal(ofClinic, problems));
    return 1;
  }
  show(plans, { clinic: settings.clinic, problems, asked, io });
  return 0;
}

/** What is only doubtful in a clinic file is for `check` to say; here it would be noise. */
function refusal(ofClinic: readonly Problem[], ofPlans: readonly Problem[]): string {
  return [...ofClinic.map(problemLine), ...ofPlans.map(planProblemLine)].map((line) => `${line}\n`).join('');
}

interface Showing {
  readonly clinic: Clinic;
  /** Warnings. */
  readonly problems: readonly Problem[];
  readonly asked: Asked;
  readonly io: CommandIo;
}

function show(plans: readonly Plan[], showing: Showing): void {
  const { clinic, problems, asked, io } = showing;
  const now = asked.at === undefined ? systemClock.now() : momentOf(asked.at, clinic);
  const price = asked.price === undefined ? {} : { price: asked.price };
  const previews = plans.map((plan) => previewPlan(plan, { clinic, now, ...price }));
  if (asked.json) io.stdout(jsonText({ ...together(previews), problems }));
  else print(previews, showing);
}

interface Asked {
  readonly clinic: string;
  readonly plan: string;
  readonly planId: string | undefined;
  readonly at: string | undefined;
  readonly price: number | undefined;
  readonly json: boolean;
}

function readAsked(args: readonly string[]): Asked | 'help' {
  const { values, positionals } = readOptions('preview', args, OPTIONS);
  if (values.help === true) return 'help';
  const { clinic, plan, at, json = false } = values;
  if (positionals.length > 0) throw usageMistake('preview', `"${positionals[0]}" has no option before it.`);
  if (clinic === undefined) throw usageMistake('preview', 'Name the clinic file: --clinic clinics/harbor.yaml.');
  if (plan === undefined) throw usageMistake('preview', 'Name the plan file: --plan maria.json.');
  return { clinic, plan, planId: values['plan-id'], at: checkedAt('preview', at), price: priceOf(values.price), json };
}

/** A price above this is a slip: somebody wrote cents. */
const PRICE_USD_MAX = 1;

function priceOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const price = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (price >= 0 && price <= PRICE_USD_MAX) return price;
  throw usageMistake('preview', `--price "${text}" is not a price in USD a part. Write one such as 0.0079.`);
}

function chosen(pieces: readonly PlanPiece[], { plan, planId }: Asked): readonly PlanPiece[] {
  if (planId === undefined) return pieces;
  const found = pieces.filter((piece) => saidBy(piece, 'plan') === planId);
  if (found.length > 0) return found;
  const ids = pieces.flatMap((piece) => saidBy(piece, 'plan') ?? []);
  throw new CommandMistake(`There is no plan "${planId}" in ${plan}.${didYouMean(planId, ids)}`);
}

function readPlans(pieces: readonly PlanPiece[], clinic: Clinic | undefined) {
  const read = pieces.map((piece) => readPiece(piece, clinic));
  const plans: Plan[] = read.flatMap(({ plan }) => plan ?? []);
  return { plans, problems: read.flatMap(({ problems }) => problems) };
}

function together(previews: readonly PlanPreview[]) {
  const inTime = <Thing extends { readonly at: string }>(things: readonly Thing[]) =>
    [...things].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return {
    texts: inTime(previews.flatMap(({ texts }) => texts)),
    staff: inTime(previews.flatMap(({ staff }) => staff)),
    visits: inTime(previews.flatMap(({ visits }) => visits)),
    totals: totalsOf(previews),
  };
}

function totalsOf(previews: readonly PlanPreview[]) {
  const texts = previews.flatMap((each) => each.texts);
  const going = texts.filter(({ held }) => !held);
  const costs = going.flatMap(({ cost }) => cost ?? []);
  return {
    texts: going.length,
    parts: going.reduce((sum, { parts }) => sum + parts, 0),
    ...(costs.length > 0 && { cost: dollars(costs.reduce((sum, cost) => sum + cost, 0)) }),
    held: texts.length - going.length,
    ifUnanswered: going.filter(({ onlyIf }) => onlyIf === 'unanswered').length,
    staff: previews.reduce((sum, { staff }) => sum + staff.length, 0),
  };
}

function print(previews: readonly PlanPreview[], { problems, asked, io }: Showing): void {
  const page = { columns: columnsOf(io), paint: paintFor(io.screen?.hasColours ?? false) };
  for (const problem of problems) io.stderr(`${planProblemLine(problem)}\n`);
  for (const each of previews) io.stdout(calendar(each, page));
  const { texts, parts, cost, held, ifUnanswered } = totalsOf(previews);
  const bill = cost === undefined ? '' : `, $${money(cost)} at $${money(asked.price ?? 0)} a part`;
  const most = ifUnanswered === 0 ? '' : ` At most: ${ifUnanswered} of them go only if nobody answers.`;
  io.stdout(`${plural(texts, 'text')} in ${plural(parts, 'part')}${bill}; ${held} held.${most}\n`);
}
