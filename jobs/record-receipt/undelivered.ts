import type { LedgerEntry } from '../../core/sending/ledger.ts';
import { nextTry } from '../../core/sending/undelivered.ts';
import { layOut } from '../../core/timeline/course.ts';
import { timelineOf } from '../../core/timeline/timeline.ts';
import type { Settlement } from '../ports/ledger.ts';
import type { PlanKey } from '../ports/plan-key.ts';
import type { World } from '../ports/world.ts';

/** What becomes of a text that its carrier could not deliver: released for another try while it is of use, else held. */
export async function undeliveredNow(
  world: World,
  entry: LedgerEntry & { readonly key: PlanKey },
): Promise<Pick<Settlement, 'state' | 'reason' | 'undelivered'>> {
  // Told of again after it was released: that stands.
  if (entry.state === 'released') return { state: 'released', undelivered: entry.undelivered ?? 0 };
  const at = await triedAgain(world, entry);
  if (at === undefined) return { state: 'held', reason: 'failed' };
  return { state: 'released', undelivered: (entry.undelivered ?? 0) + 1 };
}

async function triedAgain({ plans, clinics, clock }: World, entry: LedgerEntry & { readonly key: PlanKey }) {
  const [read] = await plans.read([{ key: entry.key }]);
  const clinic = (await clinics.current(entry.key.clinic))?.clinic;
  if (!read?.plan || !clinic?.protocols[read.plan.protocol]) return undefined;
  const course = layOut(read.plan, clinic);
  const text = timelineOf(course).find(({ id }) => id === entry.id);
  return nextTry(text, entry, { now: clock.now(), window: course.window });
}
