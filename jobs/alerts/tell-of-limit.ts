import type { Clinic } from '../../core/clinic/clinic.ts';
import { isoDay } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import type { Limit } from '../ports/sender.ts';
import type { PagingWorld } from './page-alert.ts';
import { tellStaff } from './tell-staff.ts';

/** A limit keeps texts from going: the clinic's people hear of it, once a day, for patients must be called. */
export async function tellOfLimit(world: PagingWorld, clinic: Clinic, limit: Limit): Promise<void> {
  const at = world.clock.now();
  const whose = { clinic, key: { clinic: clinic.clinic }, at };
  await tellStaff(world, whose, { level: 'today', about: limit, cause: isoDay(localDay(at, clinic.timeZone)) });
}
