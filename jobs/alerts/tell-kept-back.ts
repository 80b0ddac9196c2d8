import { mayHaveGone } from '../../core/sending/ledger.ts';
import { keptBack } from '../../core/timeline/untold.ts';
import type { Future } from '../store-plan.ts';
import type { PagingWorld } from './page-alert.ts';
import { tellUntold } from './tell-untold.ts';

/**
 * Calls staff for what was to tell of a moved or cancelled visit and goes no more, as a plan or the settings are about to
 * be: whoever opts out at night is not told in the morning of a visit that moved in the evening. Of one in flight the tick
 * tells, where it does not go.
 */
export async function tellOfKeptBack(
  world: PagingWorld,
  { story, plan, clinic, was = [clinic] }: Future,
): Promise<void> {
  const { plan: stored } = story;
  if (!stored) return;
  const now = world.clock.now();
  const awaited = (story.pointer?.next ?? []).filter(({ quiet }) => !quiet).map(({ id }) => id);
  const before = was.map((settings) => ({ plan: stored, clinic: settings }));
  const kept = keptBack(before, { plan, clinic }, { awaited, now });
  const over = new Set(story.texts.filter((entry) => entry.state === 'held' || mayHaveGone(entry)).map(({ id }) => id));
  const whose = { clinic, key: { clinic: plan.clinic, plan: plan.plan }, at: now };
  for (const id of kept.filter((each) => !over.has(each))) await tellUntold(world, whose, id);
}
