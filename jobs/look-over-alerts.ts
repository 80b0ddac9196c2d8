import type { Alert } from '../core/staff/alert.ts';
import type { Instant } from '../core/time/units.ts';
import type { World } from './ports/world.ts';
import { errorName } from './reach-staff.ts';
import { type DigestWorld, sendDigests } from './send-digests.ts';
import { tellOpenAlerts } from './tell-open-alerts.ts';

type LookingWorld = DigestWorld & Pick<World, 'clinics'>;

/** So many clinics are asked at once. */
const CLINICS_AT_ONCE = 16;

/**
 * Looks over what is open at every clinic: says how much waits, for whoever watches, and sends the digests that are due.
 * Each minute, after the pages; no clinic is begun after `stopAt`, and a clinic that cannot be worked on stops no other.
 */
export async function lookOverAlerts(world: LookingWorld, { stopAt }: { readonly stopAt: Instant }): Promise<void> {
  const clinics = (await world.clinics.all()).map(({ clinic }) => clinic);
  const open: Alert[] = [];
  for (let from = 0; from < clinics.length; from += CLINICS_AT_ONCE) {
    const some = clinics.slice(from, from + CLINICS_AT_ONCE);
    open.push(...(await Promise.all(some.map((clinic) => world.alerts.open(clinic)))).flat());
  }
  tellOpenAlerts(world, open);
  const byClinic = Map.groupBy(open, ({ clinic }) => clinic);
  for (const clinic of clinics) {
    if (stopAt <= world.clock.now()) return;
    await digestsOf(world, clinic, byClinic.get(clinic) ?? []);
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
