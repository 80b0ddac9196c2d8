import { loadLibrary } from '../../adapters/clinic-files.ts';
import { systemClock } from '../../adapters/system-clock.ts';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { hasErrors, type Problem, problemLine } from '../../core/problem.ts';
import { dayText } from '../../core/texts/wording.ts';
import { readDay } from '../../core/time/iso.ts';
import { readSettings } from '../clinic-settings.ts';
import { type CommandIo, columnsOf } from '../io.ts';
import { checkedAt, momentOf } from '../moment.ts';
import { readOptions, usageMistake } from '../options.ts';
import { CHANGES, type Change, comparePlan, type TextDiff } from '../plans/compare-plan.ts';
import { type PlanPiece, planProblemLine, readPiece, readPlanFile, saidBy } from '../plans/plan-files.ts';
import type { PreviewText } from '../plans/preview-plan.ts';
import { plural } from '../print/calendar.ts';
import { jsonText } from '../print/json-text.ts';
import { type Paint, paintFor, wrap } from '../print/screen-text.ts';

const HELP = `between-visits diff OLD NEW --plans FILE [options]

Prints what patients would get otherwise if the clinic file NEW took the place of OLD: which texts appear, vanish, move
or are reworded, and which are held that went, or go that were held; plan by plan, on the patient's own clock. Only texts
that are still to come count. Nothing is sent, stored or published.

  --plans FILE     one plan (JSON), an array of plans, or JSON lines
  --at TIME        when NEW takes OLD's place: 2026-03-01T08:00 (clinic time) or with an offset; else now
  --json           one object: { plans: [{ plan, texts: [{ changes, was, now }] }], totals }
  --help           this page

Example:
  between-visits diff clinics/harbor.yaml harbor-new.yaml --plans plans.jsonl --at 2026-03-01T08:00

Exit status: 0 when no text differs, 1 when one does, 2 when a file has errors or could not be read.
`;

const OPTIONS = { plans: { type: 'string' }, at: { type: 'string' }, json: { type: 'boolean' } } as const;
const BAD_INPUT = 2;

/** Compares what two clinic files bring; gives the exit status, as `diff` does. */
export async function diff(args: readonly string[], io: CommandIo): Promise<number> {
  const asked = readAsked(args);
  if (asked === 'help') {
    io.stdout(HELP);
    return 0;
  }
  const settings = await bothSettings(asked, io);
  const pieces = await readPlanFile(asked.plans, io.cwd);
  if (!settings) return BAD_INPUT;
  const { plans, problems } = readPlans(pieces, settings);
  if (hasErrors(problems)) {
    for (const problem of problems) io.stderr(`${planProblemLine(problem)}\n`);
    return BAD_INPUT;
  }
  const at = asked.at === undefined ? systemClock.now() : momentOf(asked.at, settings.old);
  const compared = plans.map((plan) => ({ plan, texts: comparePlan(plan, { ...settings, at }) }));
  const changed = compared.filter(({ texts }) => texts.length > 0);
  if (asked.json) io.stdout(jsonOf(changed));
  else print(compared, settings, io);
  return changed.length === 0 ? 0 : 1;
}

interface Asked {
  readonly old: string;
  readonly next: string;
  readonly plans: string;
  readonly at: string | undefined;
  readonly json: boolean;
}

function readAsked(args: readonly string[]): Asked | 'help' {
  const { values, positionals } = readOptions('diff', args, OPTIONS);
  if (values.help === true) return 'help';
  const [old, next, ...more] = positionals;
  if (old === undefined || next === undefined || more.length > 0)
    throw usageMistake('diff', 'Name two clinic files: the old one, then the new one.');
  const { plans, at, json = false } = values;
  if (plans === undefined) throw usageMistake('diff', 'Name the plan file: --plans plans.jsonl.');
  return { old, next, plans, at: checkedAt('diff', at), json };
}

interface Both {
  readonly old: Clinic;
  readonly next: Clinic;
}

/** Nothing, with their errors printed, when one of them has any. A draft need neither bear its clinic's name nor be signed. */
async function bothSettings({ old, next }: Asked, io: CommandIo): Promise<Both | undefined> {
  const how = { library: await loadLibrary(), idFromFileName: false, needsApproval: false };
  const [before, after] = await Promise.all([readSettings(old, io.cwd, how), readSettings(next, io.cwd, how)]);
  if (before.clinic && after.clinic) return { old: before.clinic, next: after.clinic };
  const errors = [before, after].filter(({ clinic }) => !clinic).flatMap(({ problems }) => problems);
  for (const problem of errors) io.stderr(`${problemLine(problem)}\n`);
  return undefined;
}

/** A plan is read by the file that gives its treatment; the other one may not know it. */
function readPlans(pieces: readonly PlanPiece[], { old, next }: Both): { plans: Plan[]; problems: Problem[] } {
  const read = pieces.map((piece) => {
    const treatment = saidBy(piece, 'protocol') ?? '';
    return readPiece(
      piece,
      !old.protocols[treatment] && next.protocols[treatment] ? { ...next, clinic: old.clinic } : old,
    );
  });
  return { plans: read.flatMap(({ plan }) => plan ?? []), problems: read.flatMap(({ problems }) => problems) };
}

interface Compared {
  readonly plan: Plan;
  readonly texts: readonly TextDiff[];
}

function totalsOf(compared: readonly Compared[]): Record<Change, number> {
  const all = compared.flatMap(({ texts }) => texts.flatMap(({ changes }) => changes));
  const counts = CHANGES.map((change) => [change, all.filter((each) => each === change).length]);
  return Object.fromEntries(counts) as Record<Change, number>;
}

function jsonOf(changed: readonly Compared[]): string {
  const plans = changed.map(({ plan, texts }) => ({ plan: plan.plan, texts }));
  return jsonText({ plans, totals: totalsOf(changed) });
}

interface Page {
  readonly columns: number;
  readonly paint: Paint;
}

function print(compared: readonly Compared[], { next }: Both, io: CommandIo): void {
  const page = { columns: columnsOf(io), paint: paintFor(io.screen?.hasColours ?? false) };
  for (const { plan, texts } of compared.filter((each) => each.texts.length > 0)) {
    const lost = next.protocols[plan.protocol] ? '' : `: the new file does not have its treatment, ${plan.protocol}`;
    const lines = [page.paint.bold(`Plan ${plan.plan}${lost}`), ...texts.flatMap((text) => textLines(text, page)), ''];
    io.stdout(lines.map((line) => `${line}\n`).join(''));
  }
  io.stdout(`${summary(compared)}\n`);
}

const ROOM = { changes: 17, rule: 27 } as const;
const INDENT = ' '.repeat(ROOM.changes + 2);

function textLines({ changes, was, now }: TextDiff, { columns, paint }: Page): string[] {
  const text = now ?? was;
  const what = `${text?.rule}${text?.visit === undefined ? '' : `, ${text.visit}`}${text?.to === 'helper' ? ', to the helper' : ''}`;
  const head = `  ${changes.join(', ').padEnd(ROOM.changes)}${what.padEnd(ROOM.rule)}${whenOf({ changes, was, now })}`;
  const words = (label: string, body: string) => wrap(`${label} ${body}`, columns - INDENT.length);
  const lines =
    changes.includes('reworded') && was && now ? [...words('was:', was.body), ...words('now:', now.body)] : [];
  return [COLOUR(paint)[changes[0] ?? 'moves'](head), ...lines.map((line) => `${INDENT}${line}`)];
}

const COLOUR = (paint: Paint): Readonly<Record<Change, (text: string) => string>> => ({
  ...{ appears: paint.green, vanishes: paint.magenta, moves: paint.cyan, reworded: paint.cyan, held: paint.yellow },
});

interface Sides {
  readonly changes: readonly Change[];
  readonly was: PreviewText | undefined;
  readonly now: PreviewText | undefined;
}

function whenOf({ changes, was, now }: Sides): string {
  if (!was || !now) return told(was ?? now);
  return changes.includes('moves') || changes.includes('held') ? `${told(was)} -> ${told(now)}` : told(now);
}

/** `Tue Mar 3 17:00`, on the patient's own clock. */
function told(text: PreviewText | undefined): string {
  if (!text) return '';
  const [day = '', clock = ''] = text.localAt.split('T');
  return `${dayText(readDay(day), 'en')} ${clock}${text.held ? ` (held, ${text.held})` : ''}`;
}

const SAID: Readonly<Record<Change, string>> = {
  appears: 'appear',
  vanishes: 'vanish',
  moves: 'move',
  reworded: 'are reworded',
  held: 'are held otherwise',
};

function summary(compared: readonly Compared[]): string {
  const changed = compared.filter(({ texts }) => texts.length > 0);
  if (changed.length === 0) return `No text differs, of ${plural(compared.length, 'plan')}.`;
  const totals = totalsOf(compared);
  const counts = CHANGES.filter((change) => totals[change] > 0).map((change) => `${totals[change]} ${SAID[change]}`);
  return `${changed.length} of ${plural(compared.length, 'plan')} ${changed.length === 1 ? 'differs' : 'differ'}. Texts: ${counts.join(', ')}.`;
}
