import type { Clinic } from '../core/clinic/clinic.ts';
import { enterPlan, isSamePlan, rewritePlan, type WantedPlan } from '../core/plan/change-plan.ts';
import type { Recipient, StoredPlan } from '../core/plan/plan.ts';
import { type DuePointer, freshPointer, repoint } from '../core/sending/due-pointer.ts';
import { isoInstant } from '../core/time/iso.ts';
import type { Instant } from '../core/time/units.ts';
import { layOut } from '../core/timeline/course.ts';
import { timelineOf } from '../core/timeline/timeline.ts';
import type { TimelineText } from '../core/timeline/timeline-text.ts';
import type { BlockReason, Phones, PlanKey, Story, World } from './ports.ts';
import { tellStaff } from './tell-staff.ts';

export type ChangeWorld = Pick<World, 'clock' | 'plans' | 'phones' | 'alerts' | 'watch'>;

export type Changed = 'added' | 'changed' | 'unchanged' | 'absent';

/** A change of one plan: from what is stored (nothing, for a new one) to what is wanted, in the plan's own format. */
export interface PlanChange {
  readonly key: PlanKey;
  readonly clinic: Clinic;
  /** Undefined: there is nothing to change. */
  readonly change: (stored: StoredPlan | undefined) => WantedPlan | undefined;
}

/** Somebody else kept writing the same plan at the same time. */
const TRIES_MAX = 8;

export class PlanBusyError extends Error {
  override readonly name = 'PlanBusyError';
}

/**
 * Writes a change of a plan together with where its future begins, both or neither. A write that came between is
 * seen, and the change is made again on top of it. Twice changes nothing.
 */
export async function changePlan(world: ChangeWorld, planChange: PlanChange): Promise<Changed> {
  return untilStored(planChange.key, async () => tryChange(world, planChange));
}

async function tryChange(world: ChangeWorld, { key, clinic, change }: PlanChange): Promise<Changed | undefined> {
  const story = await world.plans.story(key);
  const wanted = change(story.plan);
  if (!wanted) return story.plan ? 'unchanged' : 'absent';
  const plan = await written(world, { story, wanted, clinic });
  if (story.plan && isSamePlan(story.plan, plan)) return 'unchanged';
  // Before the write: whoever dies between the two leaves an alert, and not a missed visit that nobody hears of.
  await tellOfMissed(world, { story, plan, clinic });
  if (!(await store(world, { story, plan, clinic }))) return undefined;
  return story.plan ? 'changed' : 'added';
}

/** Tries again on top of what others wrote meanwhile. */
async function untilStored<Stored>(key: PlanKey, attempt: () => Promise<Stored | undefined>): Promise<Stored> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const stored = await attempt();
    if (stored !== undefined) return stored;
  }
  throw new PlanBusyError(`plan ${key.plan} was written by others ${TRIES_MAX} times in a row`);
}

/** Computes a plan's pointer anew, because its clinic's settings changed. */
export async function repointPlan(
  world: ChangeWorld,
  { key, clinic, was }: Omit<PlanChange, 'change'> & { was?: Clinic },
): Promise<void> {
  await untilStored(key, async () => {
    const story = await world.plans.story(key);
    if (!story.plan) return true;
    const plan = { ...story.plan, version: story.plan.version + 1 };
    return (await store(world, { story, plan, clinic, ...(was ? { was } : {}) })) || undefined;
  });
}

interface Wanted {
  readonly story: Story;
  readonly wanted: WantedPlan;
  readonly clinic: Clinic;
}

async function written({ clock, phones }: ChangeWorld, { story, wanted, clinic }: Wanted): Promise<StoredPlan> {
  const now = clock.now();
  const plan = story.plan
    ? rewritePlan(story.plan, wanted, { now, clinic, entries: story.texts })
    : enterPlan(wanted, { now });
  const { blocked: _, ...open } = plan;
  const blocked = await blocksOf(plan, phones);
  return Object.keys(blocked).length === 0 ? open : { ...open, blocked };
}

async function blocksOf({ clinic, patient, helper }: StoredPlan, phones: Phones) {
  const [ofPatient, ofHelper] = await Promise.all([
    phones.blockOf(patient.phone, clinic),
    helper ? phones.blockOf(helper.phone, clinic) : undefined,
  ]);
  const blocked: Partial<Record<Recipient, BlockReason>> = {};
  if (ofPatient) blocked.patient = ofPatient;
  if (ofHelper) blocked.helper = ofHelper;
  return blocked;
}

interface Storing {
  readonly story: Story;
  readonly plan: StoredPlan;
  readonly clinic: Clinic;
  /** The settings before, where they are what changes. */
  readonly was?: Clinic;
}

async function store(world: ChangeWorld, storing: Storing): Promise<boolean> {
  const { story, plan, clinic } = storing;
  const pointer = story.pointer ?? freshPointer(plan);
  const now = world.clock.now();
  const moved = clinic.protocols[plan.protocol]
    ? future(wasEnded(story.plan) ? { ...pointer, asOf: isoInstant(now) } : pointer, { ...storing, now })
    : { ...pointer, next: [] };
  return world.plans.write(plan, { ...moved, rev: pointer.rev + 1 }, story.plan);
}

function future(pointer: DuePointer, storing: Storing & { now: Instant }): DuePointer {
  const { story, plan, clinic, now, was = clinic } = storing;
  const course = layOut(plan, clinic);
  const texts = timelineOf(course);
  const before = story.plan && timelineBefore(story.plan, was);
  return repoint(pointer, {
    ...{ texts, entries: story.texts, now, timeZone: course.timeZone },
    ...(before ? { before } : {}),
  });
}

/** What the plan called for under the settings that counted until now. */
function timelineBefore(plan: StoredPlan, clinic: Clinic): TimelineText[] {
  return clinic.protocols[plan.protocol] ? timelineOf(layOut(plan, clinic)) : [];
}

/** What fell due while a plan was stopped or finished was not called for. */
function wasEnded(before: StoredPlan | undefined): boolean {
  return before?.state === 'stopped' || before?.state === 'finished';
}

/** A missed visit can be a sign of risk: a person hears of it at once, whatever becomes of the text. */
async function tellOfMissed(world: ChangeWorld, { story, plan, clinic }: Storing): Promise<void> {
  const before = new Map(story.plan?.visits.map(({ visit, status }) => [visit, status]));
  const missed = plan.visits.filter(
    ({ visit, status }) => status === 'missed' && before.has(visit) && before.get(visit) !== 'missed',
  );
  const at = { clinic, key: { clinic: plan.clinic, plan: plan.plan }, at: world.clock.now() };
  for (const { visit, at: time } of missed) {
    await tellStaff(world, at, { level: 'task', about: 'missed', cause: `${plan.plan}/${visit}@${time}` });
  }
}
