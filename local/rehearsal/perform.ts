import { plainPlan } from '../../core/plan/change-plan.ts';
import { editPlan, type PlanEdit } from '../../core/plan/edit-plan.ts';
import type { Plan, StoredPlan } from '../../core/plan/plan.ts';
import { type PlanProblem, readPlan } from '../../core/plan/read-plan.ts';
import { hasErrors, problemLine } from '../../core/problem.ts';
import { isoInstant, offsetText, readLocal } from '../../core/time/iso.ts';
import { between, type Instant, inMinutes, latest } from '../../core/time/units.ts';
import { toInstant } from '../../core/time/zone.ts';
import { visitZone } from '../../core/timeline/course.ts';
import { overTooSoon, untoldChanges } from '../../core/timeline/untold.ts';
import { acceptAlert, endAlert } from '../../jobs/alerts/accept-alert.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import { continuePublishing } from '../../jobs/clinic-files/publish-clinic.ts';
import { takeSettings } from '../../jobs/clinic-files/take-clinic-file.ts';
import type { World } from '../../jobs/ports/world.ts';
import type { Action } from './file/rehearsal.ts';
import { run, runOnceMore } from './run.ts';
import type { Scene } from './scene.ts';

/** Does what a step says, through the jobs that do it on AWS. */
export async function perform(scene: Scene, action: Action | undefined): Promise<void> {
  switch (action?.do) {
    case 'plan':
      return void (await run(scene, 'edit', (world) => enter(scene, world, action.plan)));
    case 'edit':
      return void (await run(scene, 'edit', (world) => edit(scene, world, action)));
    case 'settings':
      return void (await run(scene, 'edit', (world) => publish(scene, world, action)));
    case 'reply':
      return reply(scene, action);
    case 'staff':
      return void (await run(scene, 'edit', (world) => staff(scene, world, action)));
    case 'outage':
      scene.troubles.count('outage minutes', lastsMinutes(scene, action.until));
      scene.outageUntil = latest(scene.outageUntil, action.until);
      return;
    case 'sms':
      scene.stage.network.fail(action);
      return;
    case 'run':
      return runOnceMore(scene, action.of);
    case 'ticks':
      scene.ticks = action.count;
      return;
    default:
      if (action) scene.troubles.take(action);
  }
}

function lastsMinutes({ clock }: Scene, until: Instant): number {
  return Math.ceil(inMinutes(between(clock.now(), until)));
}

type Edit<Name extends Action['do']> = Extract<Action, { readonly do: Name }>;

async function enter(scene: Scene, world: World, value: unknown): Promise<void> {
  const { plan, problems } = readPlan(value, { clinic: scene.clinic, isRehearsal: true });
  if (!plan) return refuse(scene, idIn(value), problems);
  await write(scene, world, plan);
}

function idIn(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'plan' in value ? value.plan : undefined;
  return typeof id === 'string' ? id : '';
}

async function edit(scene: Scene, world: World, { plan: id, edit: change }: Edit<'edit'>): Promise<void> {
  const { plan: stored } = await world.plans.story({ clinic: scene.clinic.clinic, plan: id });
  if (!stored) return refuse(scene, id, [problem('', `There is no plan "${id}". Enter it with a plan step first.`)]);
  const edited = editPlan(plainPlan(stored), change);
  if (!edited) return refuse(scene, id, [problem('visits', wrongVisit(change))]);
  const { plan, problems } = readPlan(edited, { clinic: scene.clinic, isRehearsal: true });
  if (!plan) return refuse(scene, id, problems);
  await write(scene, world, plan);
}

function wrongVisit(change: PlanEdit): string {
  if (change.do === 'add')
    return `The plan has a visit "${change.visit.visit}" already. Move it, or choose another id.`;
  return 'visit' in change ? `The plan has no visit "${change.visit}". Write one of its visits' ids.` : '';
}

function problem(path: string, message: string): PlanProblem {
  return { severity: 'error', path, message };
}

async function write(scene: Scene, world: World, plan: Plan): Promise<void> {
  const key = { clinic: scene.clinic.clinic, plan: plan.plan };
  const before = (await world.plans.story(key)).plan;
  await changePlan(world, { key, change: () => plan });
  const after = (await world.plans.story(key)).plan;
  if (!before || !after) return;
  warnOfPast(scene, { before, after });
  const { clinic, clock } = scene;
  const doubts = [...untoldChanges(before, after, clinic), ...overTooSoon(before, after, { clinic, now: clock.now() })];
  for (const { words } of doubts) warn(scene, after, words);
}

/** A visit can be moved into the past, to put a record right; nobody is told by text, so whoever did it is. */
function warnOfPast(scene: Scene, { before, after }: { before: StoredPlan; after: StoredPlan }): void {
  const { clock, clinic } = scene;
  const times = new Map(before.visits.map(({ visit, at }) => [visit, at]));
  const zone = visitZone(after, clinic);
  for (const { visit, at } of after.visits) {
    const isPast = toInstant(readLocal(at), zone) < clock.now();
    if (!isPast || times.get(visit) === undefined || times.get(visit) === at) continue;
    const message = `Visit ${visit} was moved into the past (${at}): no text tells of it.`;
    warn(scene, after, message);
  }
}

function warn({ onLine, clock, clinic }: Scene, { plan }: StoredPlan, message: string): void {
  onLine({ kind: 'warning', at: offsetText(clock.now(), clinic.timeZone), plan, message });
}

function refuse({ onLine, clock, clinic }: Scene, plan: string, problems: readonly PlanProblem[]): void {
  const told = problems.filter(({ severity }) => severity === 'error');
  onLine({
    kind: 'refused',
    at: offsetText(clock.now(), clinic.timeZone),
    plan,
    problems: told.map(({ path, message }) => (path ? `${path}: ${message}` : message)),
  });
}

async function publish(scene: Scene, world: World, { clinic, problems }: Edit<'settings'>): Promise<void> {
  const { clock } = scene;
  const at = offsetText(clock.now(), scene.clinic.timeZone);
  const reading = { problems, ...(clinic && !hasErrors(problems) ? { clinic } : {}) };
  const how = { file: 'settings', upload: isoInstant(clock.now()) };
  // What a publishing before left undone is finished, as a schedule does every five minutes.
  await continuePublishing(world, { clinic: scene.clinic.clinic });
  const report = await takeSettings(world, { id: scene.clinic.clinic, reading }, how);
  const accepted = report.outcome !== 'refused';
  const { version = 0 } = report;
  // Another file can have come while this one was on its way to all plans: that one counts.
  if (accepted && clinic && scene.version <= version) {
    scene.clinic = clinic;
    scene.version = version;
  }
  const told = report.problems.map(problemLine);
  scene.onLine({ kind: 'settings', at, version, accepted, problems: told });
}

/** A phone writes, to the clinic's own number where it has one, through the handler that AWS runs. */
async function reply(scene: Scene, { from, text, written, deliveries }: Edit<'reply'>): Promise<void> {
  const { stage, clinic } = scene;
  scene.replies += 1;
  scene.writing = from;
  await stage.network.phones.reply(from, text, {
    ...{ id: `rehearsal-${scene.replies}`, to: clinic.texting.number },
    ...(deliveries === undefined ? {} : { deliveries }),
    ...(written === undefined ? {} : { at: written }),
  });
}

/** The newest alert that is left for them; where there is none, nothing happens. */
async function staff({ clinic }: Scene, world: World, { id, does, note }: Edit<'staff'>): Promise<void> {
  const open = await world.alerts.open(clinic.clinic);
  const newest = does === 'accept' ? open.find(({ acceptedBy }) => acceptedBy === undefined) : open[0];
  if (!newest) return;
  if (does === 'accept') await acceptAlert(world, newest, id);
  else await endAlert(world, newest, { staff: id, note });
}
