import type { Clinic, Role, StaffMember } from '../clinic/clinic.ts';

/**
 * Who is asked first about what; everything else is the front desk's. The clinical sheet sends danger to the prescriber
 * on call, and what a nurse must judge to a nurse.
 */
const ROLE_BY_ABOUT: Readonly<Record<string, Role>> = {
  emergency: 'prescriber',
  crisis: 'prescriber',
  'answer-failed': 'prescriber',
  silent: 'nurse',
  symptom: 'nurse',
  feeling: 'nurse',
  'prep-problem': 'nurse',
  'no-ride': 'nurse',
  'call-me': 'nurse',
};

/** The role that sees to a matter, such as `missed` or `evening:silent`. */
export function roleFor(about: string): Role {
  return ROLE_BY_ABOUT[about.split(':').at(-1) ?? ''] ?? 'front-desk';
}

/**
 * The staff who are told: those with the role, else the nurses, else the front desk, else everybody. Never nobody. The
 * second person is asked only when no other has the role.
 *
 * @example
 * staffFor('prescriber', clinicWithoutOne) //=> its nurses
 */
export function staffFor(role: Role, { staff }: Pick<Clinic, 'staff'>): readonly StaffMember[] {
  const holders = [role, 'nurse' as const, 'front-desk' as const].map((wanted) =>
    staff.filter(({ roles }) => roles.includes(wanted)),
  );
  const found = holders.find((each) => each.length > 0) ?? staff;
  const first = found.filter(({ backup }) => !backup);
  return first.length > 0 ? first : found;
}

/** Who is told besides when the first did not accept: the second persons with the role, else all second persons. */
export function backupsFor(role: Role, { staff }: Pick<Clinic, 'staff'>): readonly StaffMember[] {
  const backups = staff.filter(({ backup }) => backup);
  const ofRole = backups.filter(({ roles }) => roles.includes(role));
  return ofRole.length > 0 ? ofRole : backups;
}
