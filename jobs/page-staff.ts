import { readInstant } from '../core/time/iso.ts';
import { type PagingWorld, pageAlert } from './page-alert.ts';
import type { World } from './ports.ts';

/** So many alerts are worked on at once: a page waits for a service of others. */
const ALERTS_AT_ONCE = 8;

export interface PagingReport {
  /** Alerts whose page was due. */
  readonly due: number;
}

/** Pages staff again for every alert that nobody has accepted, when it is time to. Each minute. */
export async function pageStaff(world: PagingWorld & Pick<World, 'clinics'>): Promise<PagingReport> {
  const due = await world.alerts.toPage(world.clock.now());
  for (let from = 0; from < due.length; from += ALERTS_AT_ONCE) {
    await Promise.all(due.slice(from, from + ALERTS_AT_ONCE).map((alert) => pageAgain(world, alert)));
  }
  return { due: due.length };
}

/** The index only nominates; the alert as it is now decides. */
async function pageAgain(
  world: PagingWorld & Pick<World, 'clinics'>,
  nominated: Parameters<typeof pageAlert>[1],
): Promise<void> {
  const alert = await world.alerts.read(nominated);
  if (!alert?.nextPageAt || world.clock.now() < readInstant(alert.nextPageAt)) return;
  const settings = await world.clinics.current(alert.clinic);
  if (settings) await pageAlert(world, alert, settings.clinic);
}
