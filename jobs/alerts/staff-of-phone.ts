import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';
import type { World } from '../ports/world.ts';

/** A staff member, and the clinic whose they are. */
export interface OfStaff {
  readonly clinic: Clinic;
  readonly member: StaffMember;
}

/** Whose of the staff a phone is, by the clinics' files as they are now. */
export async function staffOfPhone(
  { phones, clinics }: Pick<World, 'phones' | 'clinics'>,
  phone: string,
): Promise<OfStaff[]> {
  const known = await phones.staffOf(phone);
  const found = await Promise.all(
    known.map(async ({ clinic: id, staff }) => {
      const clinic = (await clinics.current(id))?.clinic;
      const member = clinic?.staff.find((each) => each.id === staff && each.phone === phone);
      return clinic && member ? [{ clinic, member }] : [];
    }),
  );
  return found.flat();
}
