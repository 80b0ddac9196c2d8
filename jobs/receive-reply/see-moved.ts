import type { Alert } from '../../core/staff/alert.ts';
import { decidedBefore } from '../../core/staff/as-to-visit.ts';
import { layOut } from '../../core/timeline/course.ts';
import type { World } from '../ports/world.ts';
import type { Writer } from './who-wrote.ts';

/**
 * The visit can have moved since it was looked when it begins, by somebody who did not find the alert yet: then what must
 * be decided before it must be so by its new time. Whoever moves it after the plan was written here finds the alert.
 */
export async function seeMoved(
  { alerts, plans, clock }: Pick<World, 'alerts' | 'plans' | 'clock'>,
  { key, course }: Writer,
  raised: readonly Alert[],
): Promise<void> {
  const now = clock.now();
  for (const alert of raised) {
    if (alert.before === undefined || alert.plan !== key.plan || alert.clinic !== key.clinic) continue;
    const [read] = await plans.read([{ key }]);
    if (!read?.plan) continue;
    const before = decidedBefore(alert.before, { was: course, is: layOut(read.plan, course.clinic), now });
    if (before !== alert.before) await alerts.decideBefore(alert, { before, at: now });
  }
}
