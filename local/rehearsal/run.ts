import { minutes, plus } from '../../core/time/units.ts';
import { type AuditReport, auditTexts } from '../../jobs/audit-texts.ts';
import type { World } from '../../jobs/ports/world.ts';
import { PlanBusyError } from '../../jobs/store-plan.ts';
import type { OnceMore, RunOf } from './file/rehearsal.ts';
import { TroubleError } from './mortal-world.ts';
import { runWorld } from './run-world.ts';
import type { Scene } from './scene.ts';

/**
 * After how many minutes a run that failed is made up for: AWS hands an event over twice more, and a person does their
 * edit again, when a publishing that died counts as left alone. What a tick, a page or an audit left is found by the next.
 */
const AGAIN_AFTER: Readonly<Record<RunOf, readonly number[]>> = {
  ...{ tick: [], page: [], audit: [] },
  ...{ reply: [1, 2], receipt: [1, 2] },
  edit: [3, 3, 3, 3, 3],
};

interface Running<Answer> {
  readonly of: RunOf;
  readonly work: (world: World) => Promise<Answer>;
  /** The provider's id of the text that a receipt speaks of. */
  readonly about?: string | undefined;
}

/** Runs a job in a world of its own. One that dies, or hears no answer, takes only itself along: undefined. */
export async function run<Answer>(
  scene: Scene,
  of: RunOf,
  work: (world: World) => Promise<Answer>,
): Promise<Answer | undefined> {
  return tried(scene, { of, work }, 0);
}

/** What AWS runs each minute. */
export const EACH_MINUTE = {
  page: (scene: Scene) => run(scene, 'page', (world) => scene.stage.pageStaff(world)),
  tick: (scene: Scene) => run(scene, 'tick', (world) => scene.stage.tick(world)),
};

/** A receipt is on its way for less. */
const ON_THEIR_WAY = minutes(1);

/** AWS gives an audit so long. */
const AUDIT_LASTS = minutes(15);

/** One more of what comes by itself. */
export async function runOnceMore(scene: Scene, of: OnceMore): Promise<void> {
  if (of === 'receipt') await scene.stage.takeReceipts(plus(scene.clock.now(), ON_THEIR_WAY));
  else if (of === 'audit') await run(scene, 'audit', (world) => audited(scene, world));
  else await EACH_MINUTE[of](scene);
}

function audited({ clock }: Scene, world: World): Promise<AuditReport> {
  return auditTexts(world, { stopAt: plus(clock.now(), AUDIT_LASTS), from: 0 });
}

/** Runs what the outside hands over. Of receipts, some come late, twice, never, or in the middle of a tick. */
export async function invoked(scene: Scene, running: Running<unknown>): Promise<void> {
  const trouble = running.of === 'receipt' ? scene.troubles.nextReceipt() : undefined;
  const go = () => tried(scene, running, 0);
  if (trouble?.are === 'missing') return;
  if (trouble?.are === 'late' || trouble?.are === 'amid') {
    const once = onlyOnce(go);
    if (trouble.are === 'amid') scene.amid.push(once);
    scene.again.push({ at: plus(scene.clock.now(), trouble.by), go: once });
    return;
  }
  await go();
  if (trouble?.are === 'doubled') await go();
}

/** Late at the latest, where no tick does so much. */
function onlyOnce(go: () => Promise<unknown>): () => Promise<unknown> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    isDone = true;
    await go();
  };
}

/** A run that met one, and is made up for; whoever finds a plan busy is told to do it again. */
function isTrouble(error: unknown): boolean {
  return error instanceof TroubleError || error instanceof PlanBusyError;
}

async function tried<Answer>(scene: Scene, running: Running<Answer>, tries: number): Promise<Answer | undefined> {
  const { of, work, about } = running;
  const { writing } = scene;
  try {
    const answer = await work(runWorld(scene, of));
    if (about !== undefined && !scene.heard.has(about)) scene.heard.set(about, scene.clock.now());
    return answer;
  } catch (error) {
    if (!isTrouble(error)) throw error;
    const wait = AGAIN_AFTER[of][tries];
    if (wait === undefined) {
      if (tries > 0) scene.troubles.count(`given up: ${of}`);
      return undefined;
    }
    const go = () => {
      scene.writing = writing;
      return tried(scene, running, tries + 1);
    };
    scene.again.push({ at: plus(scene.clock.now(), minutes(wait)), go });
    return undefined;
  }
}
