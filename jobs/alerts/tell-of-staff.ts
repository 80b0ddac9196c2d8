import { isoInstant } from '../../core/time/iso.ts';
import type { World } from '../ports/world.ts';
import type { PagingWorld } from './page-alert.ts';
import { staffOfPhone } from './staff-of-phone.ts';
import { tellStaff } from './tell-staff.ts';

const MONTH_LENGTH = 'YYYY-MM'.length;

/** A staff member who wrote STOP gets no page by text: somebody must tell them, once a month at the most. */
export async function tellOfStaff(
  world: PagingWorld & Pick<World, 'phones' | 'clinics'>,
  phone: string,
): Promise<void> {
  for (const { clinic, member } of await staffOfPhone(world, phone)) {
    const at = world.clock.now();
    const whose = { clinic, key: { clinic: clinic.clinic }, at };
    const cause = `${member.id}/${isoInstant(at).slice(0, MONTH_LENGTH)}`;
    await tellStaff(world, whose, { level: 'task', about: 'staff-opted-out', cause });
  }
}
