import type { Clinic } from '../core/clinic/clinic.ts';
import { isEnded, phonesOf, type StoredPlan } from '../core/plan/plan.ts';
import { type DuePointer, freshPointer, repoint } from '../core/sending/due-pointer.ts';
import { phoneMark } from '../core/sending/phone-mark.ts';
import { isoInstant } from '../core/time/iso.ts';
import type { Instant } from '../core/time/units.ts';
import { layOut } from '../core/timeline/course.ts';
import { timelineOf } from '../core/timeline/timeline.ts';
import { settingsOf } from './clinic-files/settings.ts';
import type { PlanKey } from './ports/plan-key.ts';
import type { Story } from './ports/plans.ts';
import type { World } from './ports/world.ts';

/** Somebody else kept writing the same plan at the same time. */
const TRIES_MAX = 8;

export class PlanBusyError extends Error {
  override readonly name = 'PlanBusyError';
}

/** Tries again on top of what others wrote meanwhile. */
export async function untilStored<Stored>(
  { plan }: PlanKey,
  attempt: () => Promise<Stored | undefined>,
): Promise<Stored> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const stored = await attempt();
    if (stored !== undefined) return stored;
  }
  throw new PlanBusyError(`plan ${plan} was written by others ${TRIES_MAX} times in a row`);
}

export interface Future {
  readonly story: Story;
  readonly plan: StoredPlan;
  readonly clinic: Clinic;
  /** The settings before, where they are what changes: all by which the plan may be pointed now. */
  readonly was?: readonly Clinic[];
}

type StoringWorld = Pick<World, 'clock' | 'plans' | 'pointers'>;

/** Writes a plan together with where its future begins, both or neither. False when another write came between. */
export async function storePlan({ clock, plans }: StoringWorld, future: Future): Promise<boolean> {
  return plans.write(future.plan, pointerOf(future, clock.now()), future.story.plan);
}

interface Repointing {
  readonly key: PlanKey;
  readonly was?: readonly Clinic[];
  /** The plan as these settings want it, which is written where it is another. */
  readonly as?: (plan: StoredPlan, story: Story, clinic: Clinic) => StoredPlan;
  /** Done before the pointer is moved. */
  readonly first?: (future: Future) => Promise<void>;
}

/**
 * Computes where a plan's future begins by the settings that count; the plan stays as it is, unless `as` says otherwise.
 * Done again when they changed meanwhile.
 */
export async function repointPlan(
  world: StoringWorld & Pick<World, 'clinics'>,
  { key, was, as, first }: Repointing,
): Promise<Clinic> {
  return untilStored(key, async () => {
    const { clinic, version } = await settingsOf(world.clinics, key.clinic);
    const story = await world.plans.story(key);
    if (!story.plan) return clinic;
    const plan = as?.(story.plan, story, clinic) ?? story.plan;
    const future = { story, plan, clinic, ...(was ? { was } : {}) };
    await first?.(future);
    const isMoved =
      plan === story.plan
        ? await world.pointers.move(pointerOf(future, world.clock.now()))
        : await storePlan(world, future);
    return isMoved && (await world.clinics.current(key.clinic))?.version === version ? clinic : undefined;
  });
}

/** The pointer to be written in place of the story's. */
function pointerOf(future: Future, now: Instant): DuePointer {
  const { story, plan } = future;
  const pointer = story.pointer ?? freshPointer(plan);
  return { ...moving(pointer, future, now), phones: phonesOf(plan).map(phoneMark), rev: pointer.rev + 1 };
}

function moving(pointer: DuePointer, { story, plan, clinic, was = [clinic] }: Future, now: Instant): DuePointer {
  const course = layOut(plan, clinic);
  const { plan: stored } = story;
  const before = stored && was.flatMap((settings) => timelineOf(layOut(stored, settings)));
  return repoint(wasEnded(story.plan) ? { ...pointer, asOf: isoInstant(now) } : pointer, {
    ...{ texts: timelineOf(course), entries: story.texts, now, timeZone: course.timeZone },
    ...(before ? { before } : {}),
  });
}

/** What fell due while a plan was stopped or finished was not called for. */
function wasEnded(before: StoredPlan | undefined): boolean {
  return before !== undefined && isEnded(before);
}
