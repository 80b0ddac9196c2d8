import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Alert } from '../../core/staff/alert.ts';
import type { Instant } from '../../core/time/units.ts';
import { errorName } from '../error-name.ts';
import type { World } from '../ports/world.ts';
import { type DigestWorld, sendDigests } from './send-digests.ts';
import { type OpenOfClinic, tellOpenAlerts } from './tell-open-alerts.ts';

type LookingWorld = DigestWorld & Pick<World, 'clinics'>;

/** So many clinics are asked at once. */
const CLINICS_AT_ONCE = 16;

/**
 * Looks over what is open at every clinic: says how much waits, for whoever watches, and sends the digests that are due.
 * Each minute, after the pages; no clinic is begun after `stopAt`, and a clinic that cannot be worked on stops no other.
 * A count that `stopAt` cut short is not told, for it would say that less waits than does.
 */
export async function lookOverAlerts(world: LookingWorld, { stopAt }: { readonly stopAt: Instant }): Promise<void> {
  const all = await openByClinic(world, stopAt);
  if (!all) return;
  tellOpenAlerts(world, all);
  for (const { clinic, open } of all) {
    if (stopAt <= world.clock.now()) return;
    if (clinic) await digestsOf(world, clinic, open);
  }
}

/** Nothing when the time is over before all clinics were asked. */
async function openByClinic(world: LookingWorld, stopAt: Instant): Promise<readonly OpenOfClinic[] | undefined> {
  const clinics = (await world.clinics.all()).map(({ clinic }) => clinic);
  const all: OpenOfClinic[] = [];
  for (let from = 0; from < clinics.length; from += CLINICS_AT_ONCE) {
    if (stopAt <= world.clock.now()) return undefined;
    const some = clinics.slice(from, from + CLINICS_AT_ONCE);
    all.push(...(await Promise.all(some.map((id) => openAt(world, id)))).flat());
  }
  return all;
}

/** Nothing of a clinic whose alerts cannot be read: its digest would say that nothing is open. */
async function openAt(world: LookingWorld, id: string): Promise<readonly OpenOfClinic[]> {
  const [open, settings] = await Promise.all([
    orTold(world, id, () => world.alerts.open(id)),
    orTold(world, id, () => world.clinics.current(id)),
  ]);
  return open ? [{ id, clinic: settings?.clinic, open }] : [];
}

async function digestsOf(world: LookingWorld, clinic: Clinic, open: readonly Alert[]): Promise<void> {
  await orTold(world, clinic.clinic, () => sendDigests(world, { clinic, open }));
}

/** What cannot be done at one clinic is told, and stops no other. */
async function orTold<Done>(world: LookingWorld, clinic: string, work: () => Promise<Done>): Promise<Done | undefined> {
  try {
    return await work();
  } catch (error) {
    world.watch.happened({ kind: 'page-failed', key: { clinic }, error: errorName(error) });
    return undefined;
  }
}
