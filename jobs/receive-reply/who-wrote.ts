import type { StoredPlan } from '../../core/plan/plan.ts';
import type { Party } from '../../core/replies/attributing/attribute.ts';
import { questionsTo } from '../../core/replies/attributing/questions.ts';
import { layOut } from '../../core/timeline/course.ts';
import { NoSettingsError, settingsOf } from '../clinic-files/settings.ts';
import type { PlanKey } from '../ports/plan-key.ts';
import { type Story, UnreadablePlanError } from '../ports/plans.ts';
import type { Reply } from '../ports/replies.ts';
import type { World } from '../ports/world.ts';
import { ofNumber } from './of-number.ts';

/** Whoever may have written a message: the patient or helper of a plan, with all that is known of it. */
export interface Writer extends Party {
  readonly key: PlanKey;
  readonly story: Story;
}

export interface Writers {
  readonly writers: readonly Writer[];
  /** Plans of this phone of which nothing can be read. */
  readonly unreadable: readonly PlanKey[];
}

/** Those who share the phone that wrote, at the clinics that have the number that it wrote to. */
export async function whoWrote(world: World, reply: Reply): Promise<Writers> {
  const plans = await world.phones.plansOf(reply.from);
  const found = await Promise.all(plans.map((plan) => writersOf(world, reply, plan)));
  const writers = found.flatMap((each) => each.writers ?? []);
  const unreadable = found.flatMap((each) => each.unreadable ?? []);
  if (reply.number === undefined) return { writers, unreadable };
  return { writers: ofNumber(writers, reply.number, ({ course }) => course.clinic.texting.number), unreadable };
}

/** Whoever is both patient and helper of a plan was asked as both. */
async function writersOf(
  world: World,
  reply: Reply,
  { clinic, plan }: PlanKey,
): Promise<{ readonly writers?: readonly Writer[]; readonly unreadable?: PlanKey }> {
  const key = { clinic, plan };
  try {
    const [settings, story] = await Promise.all([settingsOf(world.clinics, clinic), world.plans.story(key)]);
    if (!story.plan) return {};
    const course = layOut(story.plan, settings.clinic);
    const moments = { now: world.clock.now(), writtenAt: reply.at };
    const roles = rolesOf(story.plan, reply.from);
    return {
      writers: roles.map((to) => {
        const questions = questionsTo(to, { course, entries: story.texts, ...moments });
        return { key, plan, clinic, to, course, questions, story };
      }),
    };
  } catch (error) {
    if (error instanceof UnreadablePlanError) return { unreadable: key };
    // Nothing goes to them yet, and nobody is on its staff: whoever writes is heard elsewhere, or as a stranger.
    if (error instanceof NoSettingsError) return {};
    throw error;
  }
}

function rolesOf({ patient, helper }: StoredPlan, phone: string): Party['to'][] {
  return [
    ...(patient.phone === phone ? (['patient'] as const) : []),
    ...(helper?.phone === phone ? (['helper'] as const) : []),
  ];
}
