import type { Alert } from '../../core/staff/alert.ts';
import type { Instant } from '../../core/time/units.ts';
import { errorName } from '../error-name.ts';
import type { World } from '../ports/world.ts';
import { type DigestWorld, sendDigests } from './send-digests.ts';
import { tellOpenAlerts } from './tell-open-alerts.ts';

type LookingWorld = DigestWorld & Pick<World, 'clinics'>;

/** So many clinics are asked at once. */
const CLINICS_AT_ONCE = 16;

/**
 * Looks over what is open at every clinic: says how much waits, for whoever watches, and sends the digests that are due.
 * Each minute, after the pages; no clinic is begun after `stopAt`, and a clinic that cannot be worked on stops no other.
 * A count that `stopAt` cut short is not told, for it would say that less waits than does.
 */
export async function lookOverAlerts(world: LookingWorld, { stopAt }: { readonly stopAt: Instant }): Promise<void> {
  const byClinic = await openByClinic(world, stopAt);
  if (!byClinic) return;
  tellOpenAlerts(world, [...byClinic.values()].flat());
  for (const [clinic, open] of byClinic) {
    if (stopAt <= world.clock.now()) return;
    await digestsOf(world, clinic, open);
  }
}

/** Nothing when the time is over before all clinics were asked. */
async function openByClinic(
  world: LookingWorld,
  stopAt: Instant,
): Promise<ReadonlyMap<string, readonly Alert[]> | undefined> {
  const clinics = (await world.clinics.all()).map(({ clinic }) => clinic);
  const byClinic = new Map<string, readonly Alert[]>();
  for (let from = 0; from < clinics.length; from += CLINICS_AT_ONCE) {
    if (stopAt <= world.clock.now()) return undefined;
    const some = clinics.slice(from, from + CLINICS_AT_ONCE);
    const found = await Promise.all(some.map(async (clinic) => ({ clinic, open: await openAt(world, clinic) })));
    for (const { clinic, open } of found) if (open) byClinic.set(clinic, open);
  }
  return byClinic;
}

/** Nothing of a clinic whose alerts cannot be read: its digest would say that nothing is open. */
async function openAt(world: LookingWorld, clinic: string): Promise<readonly Alert[] | undefined> {
  try {
    return await world.alerts.open(clinic);
  } catch (error) {
    world.watch.happened({ kind: 'page-failed', key: { clinic }, error: errorName(error) });
    return undefined;
  }
}

async function digestsOf(world: LookingWorld, id: string, open: readonly Alert[]): Promise<void> {
  try {
    const settings = await world.clinics.current(id);
    if (settings) await sendDigests(world, { clinic: settings.clinic, open });
  } catch (error) {
    world.watch.happened({ kind: 'page-failed', key: { clinic: id }, error: errorName(error) });
  }
}
