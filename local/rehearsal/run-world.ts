import type { DuePointer } from '../../core/sending/due-pointer.ts';
import { type Duration, milliseconds, minus, plus } from '../../core/time/units.ts';
import type { Clock } from '../../jobs/ports/clock.ts';
import type { PlanKey } from '../../jobs/ports/plan-key.ts';
import type { World } from '../../jobs/ports/world.ts';
import type { RunOf } from './file/rehearsal.ts';
import { type Call, mortalWorld } from './mortal-world.ts';
import type { Scene } from './scene.ts';

/** By then a tick has found its plans, and claimed or read. */
const AMID = 4;

/** The world of one run, with all that the story lets go wrong in it. */
export function runWorld(scene: Scene, run: RunOf): World {
  const { clock, troubles } = scene;
  const skew = troubles.nextSkew() ?? milliseconds(0);
  const world = troubled(scene, scene.seenBy(scene.stage.world));
  return mortalWorld({ ...world, clock: offBy(world.clock, skew) }, clock, {
    dies: (point) => run === 'tick' && troubles.dies(point),
    async meets(call) {
      await happensAmid(scene, run, call);
      const met = troubles.ofCall(run, call);
      if (met === 'again') scene.stage.loseAnswer();
      return met;
    },
    isCalm: scene.isCalm,
  });
}

async function happensAmid({ troubles, amid, perform }: Scene, run: RunOf, { number }: Call): Promise<void> {
  for (const action of troubles.meanwhile(run, number)) await perform(action);
  if (run === 'tick' && number > AMID) for (const go of amid.splice(0)) await go();
}

function offBy(clock: Clock, skew: Duration): Clock {
  return { now: () => plus(clock.now(), skew), pause: (until) => clock.pause(minus(until, skew)) };
}

function troubled({ troubles, clock }: Scene, world: World): World {
  const { plans, pointers, pager } = world;
  const overtake = async (key: PlanKey) => {
    if (troubles.isOvertaken()) await writeBefore(world, key);
  };
  const noted = (isStored: boolean, pointer: DuePointer) => {
    if (isStored) troubles.note(pointer, clock.now());
    return isStored;
  };
  return {
    ...world,
    pointers: {
      due: async (now) => troubles.staleDue(clock.now()) ?? pointers.due(now),
      async move(pointer) {
        await overtake(pointer);
        return noted(await pointers.move(pointer), pointer);
      },
    },
    plans: {
      ...plans,
      async write(plan, pointer, before) {
        await overtake(pointer);
        return noted(await plans.write(plan, pointer, before), pointer);
      },
    },
    pager: {
      ...pager,
      async page(page) {
        if (troubles.isPageFailing()) throw new Error('the way to this person is closed');
        return pager.page(page);
      },
    },
  };
}

/** Somebody else is faster: the same pointer is stored again, so that whoever read it before has an old one. */
async function writeBefore({ plans, pointers }: World, key: PlanKey): Promise<void> {
  const { pointer } = await plans.story(key);
  if (pointer) await pointers.move({ ...pointer, rev: pointer.rev + 1 });
}
