import type { Clinic, StaffMember } from '../core/clinic/clinic.ts';
import type { Alert } from '../core/staff/alert.ts';
import { pagingOf } from '../core/staff/paging.ts';
import { roleFor } from '../core/staff/whom.ts';
import { isoInstant } from '../core/time/iso.ts';
import { minutes, plus } from '../core/time/units.ts';
import type { World } from './ports.ts';

export type PagingWorld = Pick<World, 'alerts' | 'clock' | 'pager' | 'links' | 'watch'>;

/** A page whose run died before it could say that it went is tried again after this long. */
const TRIED_AGAIN = minutes(1);

/**
 * Pages the staff of an alert, if it is time to, and says when they are paged next. Two runs page once. A page that
 * cannot be sent stops nobody: it is told, and tried again within a minute.
 */
export async function pageAlert(world: PagingWorld, alert: Alert, clinic: Clinic): Promise<void> {
  const now = world.clock.now();
  const paging = pagingOf(alert, clinic, now);
  if (paging.do === 'list') return;
  if (paging.do === 'wait') {
    await world.alerts.schedule(alert, { pages: alert.pages, next: paging.until });
    return;
  }
  const again = plus(now, TRIED_AGAIN);
  const pages = alert.pages + 1;
  if (!(await world.alerts.schedule(alert, { pages, next: again }))) return;
  const paged = { ...alert, pages, nextPageAt: isoInstant(again) };
  const to = clinic.staff.filter(({ id }) => paging.to.includes(id));
  try {
    const links = await linksTo(world, paged, to);
    await world.pager.page({ alert: paged, clinic, to, role: roleFor(alert.about), links });
  } catch (error) {
    world.watch.happened({ kind: 'page-failed', ...failure(alert, error) });
    return;
  }
  await world.alerts.schedule(paged, { pages, next: paging.next });
  world.watch.happened({ kind: 'alert', alert: paged, to: paging.to });
}

/** Whoever gets a page without a link can still take the alert by text; a page that waited for one could come too late. */
async function linksTo(
  { links, watch }: PagingWorld,
  alert: Alert,
  to: readonly StaffMember[],
): Promise<Readonly<Record<string, string>>> {
  const made = await Promise.allSettled(to.map(async ({ id }) => [id, await links.linkTo(alert, id)] as const));
  const failed = made.find(({ status }) => status === 'rejected');
  if (failed) watch.happened({ kind: 'link-failed', ...failure(alert, (failed as PromiseRejectedResult).reason) });
  return Object.fromEntries(made.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])));
}

function failure({ clinic, plan = '' }: Alert, error: unknown) {
  return { key: { clinic, plan }, error: error instanceof Error ? error.name : 'unknown' };
}
