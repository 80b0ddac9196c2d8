import { type Alert, isUrgent } from '../../core/staff/alert.ts';
import { readInstant } from '../../core/time/iso.ts';
import type { Instant } from '../../core/time/units.ts';
import { errorName } from '../error-name.ts';
import type { World } from '../ports/world.ts';
import { keyOf, type PagingWorld, pageAlert } from './page-alert.ts';

/** So many alerts are worked on at once: a page waits for a service of others. */
const ALERTS_AT_ONCE = 8;

export interface PagingReport {
  /** Alerts whose page was due. */
  readonly due: number;
}

/**
 * Pages staff again for every alert that nobody has accepted, when it is time to. Each minute. Danger goes first, and
 * an alert that cannot be worked on stops no other; after `stopAt` none is begun, and the next run takes them.
 */
export async function pageStaff(
  world: PagingWorld & Pick<World, 'clinics'>,
  { stopAt }: { readonly stopAt?: Instant } = {},
): Promise<PagingReport> {
  const due = await world.alerts.toPage(world.clock.now());
  const inOrder = [...due.filter(isUrgent), ...due.filter((alert) => !isUrgent(alert))];
  for (let from = 0; from < inOrder.length; from += ALERTS_AT_ONCE) {
    if (stopAt !== undefined && stopAt <= world.clock.now()) break;
    await Promise.all(inOrder.slice(from, from + ALERTS_AT_ONCE).map((alert) => pageAgain(world, alert)));
  }
  return { due: due.length };
}

async function pageAgain(world: PagingWorld & Pick<World, 'clinics'>, nominated: Alert): Promise<void> {
  try {
    await pageAsItIs(world, nominated);
  } catch (error) {
    world.watch.happened({ kind: 'page-failed', key: keyOf(nominated), error: errorName(error) });
  }
}

/** The index only nominates; the alert as it is now decides. */
async function pageAsItIs(world: PagingWorld & Pick<World, 'clinics'>, nominated: Alert): Promise<void> {
  const alert = await world.alerts.read(nominated);
  if (!alert?.nextPageAt || world.clock.now() < readInstant(alert.nextPageAt)) return;
  const settings = await world.clinics.current(alert.clinic);
  if (settings) await pageAlert(world, alert, settings.clinic);
}
