import { plainPlan } from '../../core/plan/change-plan.ts';
import { editPlan, type PlanEdit } from '../../core/plan/edit-plan.ts';
import type { Plan, StoredPlan } from '../../core/plan/plan.ts';
import { type PlanProblem, readPlan } from '../../core/plan/read-plan.ts';
import { hasErrors, problemLine } from '../../core/problem.ts';
import { isoInstant, readLocal } from '../../core/time/iso.ts';
import { latest } from '../../core/time/units.ts';
import { toInstant } from '../../core/time/zone.ts';
import { visitZone } from '../../core/timeline/course.ts';
import { acceptAlert, endAlert } from '../../jobs/accept-alert.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import { takeSettings } from '../../jobs/take-clinic-file.ts';
import { atText } from './lines.ts';
import type { Action } from './rehearsal.ts';
import type { Scene } from './scene.ts';

/** Does what a step says, through the jobs that do it on AWS. */
export async function perform(scene: Scene, action: Action | undefined): Promise<void> {
  switch (action?.do) {
    case 'plan':
      return enter(scene, action.plan);
    case 'edit':
      return edit(scene, action.plan, action.edit);
    case 'settings':
      return publish(scene, action);
    case 'reply':
      return reply(scene, action);
    case 'staff':
      return staff(scene, action);
    case 'outage':
      scene.outageUntil = latest(scene.outageUntil, action.until);
      return;
    case 'sms':
      scene.stage.network.fail(action);
      return;
    case 'crash':
      scene.crashes.set(action.when, (scene.crashes.get(action.when) ?? 0) + action.times);
      return;
    case 'ticks':
      scene.ticks = action.count;
  }
}

async function enter(scene: Scene, value: unknown): Promise<void> {
  const { plan, problems } = readPlan(value, { clinic: scene.clinic, isRehearsal: true });
  if (!plan) return refuse(scene, idIn(value), problems);
  await write(scene, plan);
}

function idIn(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'plan' in value ? value.plan : undefined;
  return typeof id === 'string' ? id : '';
}

async function edit(scene: Scene, id: string, change: PlanEdit): Promise<void> {
  const { plan: stored } = await scene.stage.world.plans.story({ clinic: scene.clinic.clinic, plan: id });
  if (!stored) return refuse(scene, id, [problem('', `There is no plan "${id}". Enter it with a plan step first.`)]);
  const edited = editPlan(plainPlan(stored), change);
  if (!edited) return refuse(scene, id, [problem('visits', wrongVisit(change))]);
  const { plan, problems } = readPlan(edited, { clinic: scene.clinic, isRehearsal: true });
  if (!plan) return refuse(scene, id, problems);
  await write(scene, plan);
}

function wrongVisit(change: PlanEdit): string {
  if (change.do === 'add')
    return `The plan has a visit "${change.visit.visit}" already. Move it, or choose another id.`;
  return 'visit' in change ? `The plan has no visit "${change.visit}". Write one of its visits' ids.` : '';
}

function problem(path: string, message: string): PlanProblem {
  return { severity: 'error', path, message };
}

async function write(scene: Scene, plan: Plan): Promise<void> {
  const { stage, clinic } = scene;
  const key = { clinic: clinic.clinic, plan: plan.plan };
  const before = (await stage.world.plans.story(key)).plan;
  await changePlan(stage.world, { key, change: () => plan });
  const after = (await stage.world.plans.story(key)).plan;
  if (before && after) warnOfPast(scene, { before, after });
}

/** A visit can be moved into the past, to put a record right; nobody is told by text, so whoever did it is. */
function warnOfPast(scene: Scene, { before, after }: { before: StoredPlan; after: StoredPlan }): void {
  const { clock, clinic, onLine } = scene;
  const times = new Map(before.visits.map(({ visit, at }) => [visit, at]));
  const protocol = clinic.protocols[after.protocol];
  const zone = protocol ? visitZone(after, clinic, protocol) : clinic.timeZone;
  for (const { visit, at } of after.visits) {
    const isPast = toInstant(readLocal(at), zone) < clock.now();
    if (!isPast || times.get(visit) === undefined || times.get(visit) === at) continue;
    const message = `Visit ${visit} was moved into the past (${at}): no text tells of it.`;
    onLine({ kind: 'warning', at: atText(clock.now(), clinic.timeZone), plan: after.plan, message });
  }
}

function refuse({ onLine, clock, clinic }: Scene, plan: string, problems: readonly PlanProblem[]): void {
  const told = problems.filter(({ severity }) => severity === 'error');
  onLine({
    kind: 'refused',
    at: atText(clock.now(), clinic.timeZone),
    plan,
    problems: told.map(({ path, message }) => (path ? `${path}: ${message}` : message)),
  });
}

async function publish(scene: Scene, { clinic, problems }: Extract<Action, { do: 'settings' }>): Promise<void> {
  const { stage, clock } = scene;
  const at = atText(clock.now(), scene.clinic.timeZone);
  const reading = { problems, ...(clinic && !hasErrors(problems) ? { clinic } : {}) };
  const how = { file: 'settings', upload: isoInstant(clock.now()) };
  const report = await takeSettings(stage.world, { id: scene.clinic.clinic, reading }, how);
  const accepted = report.outcome !== 'refused';
  if (accepted && clinic) scene.clinic = clinic;
  const told = report.problems.map(problemLine);
  scene.onLine({ kind: 'settings', at, version: report.version ?? 0, accepted, problems: told });
}

/** A phone writes, to the clinic's own number where it has one, through the handler that AWS runs. */
async function reply(
  scene: Scene,
  { from, text, written, deliveries }: Extract<Action, { do: 'reply' }>,
): Promise<void> {
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
async function staff({ stage, clinic }: Scene, { id, does, note }: Extract<Action, { do: 'staff' }>): Promise<void> {
  const open = await stage.world.alerts.open(clinic.clinic);
  const newest = does === 'accept' ? open.find(({ acceptedBy }) => acceptedBy === undefined) : open[0];
  if (!newest) return;
  if (does === 'accept') await acceptAlert(stage.world, newest, id);
  else await endAlert(stage.world, newest, { staff: id, note });
}
