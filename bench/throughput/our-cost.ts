import type { Sender } from '../../jobs/ports/sender.ts';
import type { World } from '../../jobs/ports/world.ts';
import { CourseStage, type Courses } from '../course.ts';
import { type Spent, spending } from './processor.ts';
import type { TextCost } from './text-cost.ts';

/** The plans of a stage, and what it took to enter them, the start of the table with it. */
export interface Entered {
  readonly course: CourseStage;
  readonly plans: number;
  readonly entering: Spent;
}

export async function enterPlans(courses: Courses): Promise<Entered> {
  const started: CourseStage[] = [];
  const entering = await spending(async () => started.push(await CourseStage.start(courses)));
  const [course] = started;
  if (!course) throw new Error('there is no stage');
  return { course, plans: courses.plans, entering };
}

const NOWHERE: Sender = { send: async () => ({ outcome: 'accepted', providerId: 'none' }) };

/** What a text of those plans takes us; `going`: how many texts of a plan go. */
export async function ourCost({ course, plans, entering }: Entered, going: number): Promise<TextCost> {
  const { world } = course.stage;
  const silent = await fullTick({ course, plans }, { ...world, sender: NOWHERE });
  const sending = await fullTick({ course, plans }, world);
  return {
    entering: entering.client / plans / going,
    settling: silent.client / plans,
    server: entering.server / plans / going + silent.server / plans,
    sending: sending.client / plans,
    perSecond: (plans * 1000) / sending.millis,
  };
}

/** Ticks until one sends a text to every patient at once, and nothing else. */
async function fullTick({ course, plans }: Pick<Entered, 'course' | 'plans'>, world: World): Promise<Spent> {
  for (;;) {
    let isFull = false;
    const spent = await spending(async () => {
      const { due, sent } = await course.nextTick(world);
      isFull = due === plans && sent === plans;
    });
    if (isFull) return spent;
  }
}
