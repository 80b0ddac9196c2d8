import type { Clinic, Role, StaffMember } from '../clinic/clinic.ts';

/** Who is asked first about what; everything else is the front desk's. */
const ROLE_BY_ABOUT: Readonly<Record<string, Role>> = { silent: 'nurse' };

/** The role that sees to a matter, such as `missed` or `evening:silent`. */
export function roleFor(about: string): Role {
  return ROLE_BY_ABOUT[about.split(':').at(-1) ?? ''] ?? 'front-desk';
}

/**
 * The staff who are told: those with the role, else the nurses, else the front desk, else everybody. Never nobody.
 *
 * @example
 * staffFor('prescriber', clinicWithoutOne) //=> its nurses
 */
export function staffFor(role: Role, { staff }: Pick<Clinic, 'staff'>): readonly StaffMember[] {
  const holders = [role, 'nurse' as const, 'front-desk' as const].map((wanted) =>
    staff.filter(({ roles }) => roles.includes(wanted)),
  );
  return holders.find((found) => found.length > 0) ?? staff;
}
