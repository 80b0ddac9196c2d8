import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { alertCode, pageWords } from '../../core/staff/page-words.ts';
import { pagingOf } from '../../core/staff/paging.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { minutes, plus } from '../../core/time/units.ts';
import { errorName } from '../error-name.ts';
import type { PageKey } from '../ports/watch.ts';
import type { World } from '../ports/world.ts';
import { reachStaff } from './reach-staff.ts';

export type PagingWorld = Pick<World, 'alerts' | 'clock' | 'pager' | 'links' | 'watch'>;

/** A page whose run died before it could say that it went is tried again after this long. */
const TRIED_AGAIN = minutes(1);

/**
 * Pages the staff of an alert, if it is time to, and says when they are paged next. Two runs page once. Who cannot be
 * reached hinders none of the others; where nobody can, that is told, and tried again within a minute.
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
  const links = await linksTo(world, paged, to);
  const { reached, error } = await reachStaff(world, {
    ...{ key: keyOf(alert), clinic, to },
    wordsFor: ({ id }) => pageWords({ alert: paged, clinic, code: alertCode(alert), ...links[id] }),
  });
  if (reached.length === 0) {
    world.watch.happened({ kind: 'page-failed', key: keyOf(alert), error });
    return;
  }
  // At once: of a run that dies now the page went all the same.
  world.watch.happened({ kind: 'alert', alert: paged, to: reached });
  await world.alerts.schedule(paged, { pages, next: paging.next });
}

/** Whose a page is. */
export function keyOf({ clinic, plan }: Alert): PageKey {
  return { clinic, ...(plan === undefined ? {} : { plan }) };
}

/** Whoever gets a page without a link can still take the alert by text; a page that waited for one could come too late. */
async function linksTo(
  { links, watch }: PagingWorld,
  alert: Alert,
  to: readonly StaffMember[],
): Promise<Readonly<Record<string, { readonly link: string }>>> {
  const made = await Promise.allSettled(to.map(({ id }) => links.linkTo(alert, id)));
  const failed = made.find((each) => each.status === 'rejected');
  if (failed) watch.happened({ kind: 'link-failed', key: keyOf(alert), error: errorName(failed.reason) });
  return Object.fromEntries(
    made.flatMap((each, index) => (each.status === 'fulfilled' ? [[to[index]?.id, { link: each.value }]] : [])),
  );
}
