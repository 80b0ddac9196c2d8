import { loadLibrary } from '../../adapters/clinic-files.ts';
import type { Clinic } from '../../core/clinic/clinic.ts';
import { CLINIC_ID } from '../../core/clinic/shape-leaves.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import { PLAN_ID } from '../../core/plan/plan-shape.ts';
import type { VisitChanges } from '../../core/plan/visit-changes.ts';
import { problemLine } from '../../core/problem.ts';
import type { ChangeWorld } from '../../jobs/change-plan.ts';
import type { Clinics } from '../../jobs/ports/clinics.ts';
import type { PlanKey } from '../../jobs/ports/plan-key.ts';
import { readSettings } from '../clinic-settings.ts';
import type { CommandIo } from '../io.ts';
import { readOptions, usageMistake } from '../options.ts';
import { type Imported, importPlan } from '../plans/import-plan.ts';
import { type PlanPiece, planProblemLine, readPlanFile, saidBy } from '../plans/plan-files.ts';
import { plural } from '../print/calendar.ts';
import { jsonText } from '../print/json-text.ts';
import { startProgress } from '../progress.ts';
import { type TableAddress, type TableWorld, tableAsked, withTable } from '../table.ts';

const HELP = `between-visits import FILE... [options]

Puts treatment plans into the table. A file holds one plan (JSON), an array of plans, or JSON lines. Each plan is added,
changed, unchanged or refused on its own; a refused plan stores nothing. The same import twice changes nothing. A booked
visit that a file leaves out is cancelled, and its patient may be told: look at a --dry-run first.

  --table NAME     the DynamoDB table; else BETWEEN_VISITS_TABLE
  --endpoint URL   where DynamoDB answers, such as http://127.0.0.1:8000 (a table that is not there is made on this
                   machine); else AWS, by its usual configuration
  --clinic FILE    settings of a clinic that has published none in the table; may be given more than once
  --cancels-at-most N
                   writes nothing at all when more visits than that would be cancelled: for an import that nobody watches
  --dry-run        says what would happen, and writes nothing
  --json           one object: { plans: [{ file, line, index, clinic, plan, result, visits, problems }], totals, dryRun }
  --help           this page

Example:
  between-visits import plans.jsonl --table between-visits --endpoint http://127.0.0.1:8000 --dry-run

Exit status: 0 when every plan was taken, 1 when one was refused or too many visits would be cancelled, 2 when a file
could not be read or the table not be used.
`;

const OPTIONS = {
  table: { type: 'string' },
  endpoint: { type: 'string' },
  clinic: { type: 'string', multiple: true },
  'cancels-at-most': { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Stores the plans of files; gives the exit status. */
export async function importPlans(args: readonly string[], io: CommandIo): Promise<number> {
  const asked = readAsked(args, io);
  if (asked === 'help') {
    io.stdout(HELP);
    return 0;
  }
  // All files are read before anything is written, so that a slip in a name leaves nothing half done.
  const pieces = (await Promise.all(asked.files.map((file) => readPlanFile(file, io.cwd)))).flat();
  const fromFiles = await clinicsOf(asked.clinics, io);
  if (!fromFiles) return 1;
  const imported = await withTable(asked, async (world) => {
    const running = { world, fromFiles, asked, io };
    return (await cancelsTooMany(pieces, running)) ? undefined : run(pieces, running);
  });
  if (!imported) return 1;
  if (asked.json) io.stdout(jsonOf(imported, asked));
  else io.stdout(summary(imported, asked));
  return imported.some(({ result }) => result === 'refused') ? 1 : 0;
}

interface Asked extends TableAddress {
  readonly files: readonly string[];
  readonly clinics: readonly string[];
  /** Visits; undefined for any number. */
  readonly cancelsAtMost: number | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}

function readAsked(args: readonly string[], io: CommandIo): Asked | 'help' {
  const { values, positionals: files } = readOptions('import', args, OPTIONS);
  if (values.help === true) return 'help';
  if (files.length === 0) throw usageMistake('import', 'Name the file with the plans.');
  const address = tableAsked('import', values, io);
  const { clinic: clinics = [], 'dry-run': dryRun = false, json = false } = values;
  return { ...address, files, clinics, cancelsAtMost: visitCount(values['cancels-at-most']), dryRun, json };
}

function visitCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw usageMistake('import', `--cancels-at-most "${text}" is not a number of visits. Write one such as 20.`);
}

/** The clinics of `--clinic` files; nothing, with their problems printed, when one has errors. */
async function clinicsOf(files: readonly string[], io: CommandIo): Promise<readonly Clinic[] | undefined> {
  if (files.length === 0) return [];
  const library = await loadLibrary();
  const read = await Promise.all(files.map((file) => readSettings(file, io.cwd, { library })));
  const clinics = read.flatMap(({ clinic }) => clinic ?? []);
  if (clinics.length === files.length) return clinics;
  const problems = read.filter(({ clinic }) => !clinic).flatMap((reading) => reading.problems);
  io.stderr(`${problems.map((problem) => `${problemLine(problem)}\n`).join('')}Nothing was imported.\n`);
  return undefined;
}

interface Run {
  readonly world: TableWorld;
  readonly fromFiles: readonly Clinic[];
  readonly asked: Asked;
  readonly io: CommandIo;
}

/** So many plans are on their way at once: AWS answers each after some 20 ms, and any number of them beside others. */
const AT_ONCE = 16;

async function run(pieces: readonly PlanPiece[], { world, fromFiles, asked, io }: Run): Promise<Imported[]> {
  const clinics = await knownClinics(pieces, world.clinics, fromFiles);
  const importing = { world: asked.dryRun ? withoutWriting(world) : world, clinics, earlier: firstPlaces(pieces) };
  const progress = startProgress(io);
  const imported: Imported[] = [];
  const width = Math.max(0, ...pieces.map(({ where }) => where.length));
  for (let from = 0; from < pieces.length; from += AT_ONCE) {
    const tried = await Promise.allSettled(
      pieces.slice(from, from + AT_ONCE).map((piece) => importPlan(piece, importing)),
    );
    const done = tried.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    imported.push(...done);
    progress.clear();
    if (!asked.json) io.stdout(done.map((each) => plainLines(each, width)).join(''));
    const failed = tried.find(({ status }) => status === 'rejected');
    if (failed) stopped(failed as PromiseRejectedResult, imported.length, io);
    progress.tell(`${imported.length} of ${plural(pieces.length, 'plan')}`);
  }
  progress.clear();
  return imported;
}

/** A file that lost its end looks like one that means it: looked at as a whole, before anything is written. */
async function cancelsTooMany(pieces: readonly PlanPiece[], { asked, ...running }: Run): Promise<boolean> {
  const { cancelsAtMost } = asked;
  if (cancelsAtMost === undefined || asked.dryRun) return false;
  const foreseen = await run(pieces, { ...running, asked: { ...asked, dryRun: true, json: true } });
  const count = foreseen.reduce((sum, { visits }) => sum + (visits?.cancelled.length ?? 0), 0);
  if (count <= cancelsAtMost) return false;
  const much = `It would cancel ${plural(count, 'visit')}, above --cancels-at-most ${cancelsAtMost}`;
  running.io.stderr(`${much}. Nothing was imported: look at a --dry-run, and allow more if it is meant.\n`);
  return true;
}

/** The service failed in the middle: what is in stays in, and the same import goes on from there. */
function stopped({ reason }: PromiseRejectedResult, count: number, io: CommandIo): never {
  if (count > 0) io.stderr(`Stopped after ${plural(count, 'plan')}. Run it again: what is in stays as it is.\n`);
  throw reason;
}

/** The settings that count for each clinic of the plans: those that were published, else those of a file. */
async function knownClinics(pieces: readonly PlanPiece[], published: Clinics, fromFiles: readonly Clinic[]) {
  const ofFiles = new Map(fromFiles.map((clinic) => [clinic.clinic, clinic]));
  const ids = new Set(pieces.flatMap((piece) => saidBy(piece, 'clinic') ?? []).filter(isClinicId));
  const known = new Map<string, Clinic | undefined>(ofFiles);
  for (const id of ids) known.set(id, (await published.current(id))?.clinic ?? ofFiles.get(id));
  return known;
}

/** Anything else is no clinic of ours, and is not looked for. */
function isClinicId(text: string): boolean {
  return CLINIC_ID.test(text);
}

function firstPlaces(pieces: readonly PlanPiece[]): (piece: PlanPiece) => string | undefined {
  const first = new Map<string, PlanPiece>();
  const nameOf = (piece: PlanPiece) => JSON.stringify([saidBy(piece, 'clinic'), saidBy(piece, 'plan')]);
  for (const piece of pieces) if (!first.has(nameOf(piece))) first.set(nameOf(piece), piece);
  return (piece) => {
    const other = first.get(nameOf(piece));
    return saidBy(piece, 'plan') === undefined || other === piece ? undefined : other?.where;
  };
}

/** The same world, in which every write succeeds and none is made; what a plan would be is read as if it were. */
function withoutWriting(world: TableWorld): ChangeWorld {
  const { plans, pointers, alerts } = world;
  const wanted = new Map<string, StoredPlan>();
  const nameOf = ({ clinic, plan }: PlanKey) => JSON.stringify([clinic, plan]);
  const story = async (key: PlanKey) => {
    const [stored, plan] = [await plans.story(key), wanted.get(nameOf(key))];
    return plan ? { ...stored, plan } : stored;
  };
  const write = async (plan: StoredPlan) => wanted.set(nameOf(plan), plan).size > 0;
  return {
    ...world,
    plans: { ...plans, story, write },
    pointers: { ...pointers, move: async () => true },
    alerts: { ...alerts, raise: async () => false, decideBefore: async () => {} },
  };
}

function plainLines({ piece, plan, result, visits, problems }: Imported, width: number): string {
  const id = plan !== undefined && PLAN_ID.test(plan) ? plan : '-';
  const line = `${piece.where.padEnd(width)}  ${result.padEnd('unchanged'.length)}  ${id}${visits ? changesText(visits) : ''}\n`;
  return `${line}${problems.map((problem) => `  ${planProblemLine(problem)}\n`).join('')}`;
}

function changesText(visits: VisitChanges): string {
  const told = VERBS.flatMap(([what, verb]) => (visits[what].length > 0 ? `${verb} ${visits[what].join(', ')}` : []));
  return told.length > 0 ? `: ${told.join('; ')}` : '';
}

const VERBS = [
  ['cancelled', 'cancels'],
  ['moved', 'moves'],
  ['added', 'adds'],
] as const;

const RESULTS = ['added', 'changed', 'unchanged', 'refused'] as const;

function totalsOf(imported: readonly Imported[]) {
  const count = (wanted: Imported['result']) => imported.filter(({ result }) => result === wanted).length;
  const results = { added: count('added'), changed: count('changed'), unchanged: count('unchanged') };
  const withoutConsent = imported.filter(({ lacksConsent }) => lacksConsent).length;
  return { ...results, refused: count('refused'), withoutConsent };
}

function summary(imported: readonly Imported[], { dryRun }: Asked): string {
  const totals = totalsOf(imported);
  const told = RESULTS.filter((result) => totals[result] > 0).map((result) => `${totals[result]} ${result}`);
  const counts = `${plural(imported.length, 'plan')}${told.length > 0 ? `: ${told.join(', ')}` : ''}.`;
  const ofVisits = VERBS.flatMap(([what]) => {
    const count = imported.reduce((sum, { visits }) => sum + (visits?.[what].length ?? 0), 0);
    return count > 0 ? `${plural(count, 'visit')} ${what}` : [];
  });
  const changes = ofVisits.length > 0 ? ` In the plans changed: ${ofVisits.join(', ')}.` : '';
  const without = totals.withoutConsent;
  const consent =
    without > 0
      ? ` ${without} ${without === 1 ? 'has no consent to texts, and gets' : 'have no consent to texts, and get'} none.`
      : '';
  return `${counts}${changes}${consent}${dryRun ? ' A dry run: nothing was written.' : ''}\n`;
}

function jsonOf(imported: readonly Imported[], { dryRun }: Asked): string {
  const plans = imported.map(({ piece, plan, result, visits, problems }) => {
    const { file, line, index } = piece;
    return { file, line, index, clinic: saidBy(piece, 'clinic'), plan, result, visits, problems };
  });
  return jsonText({ plans, totals: totalsOf(imported), dryRun });
}
