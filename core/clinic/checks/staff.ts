import { error, type Finding, type Misread, warning } from '../../reading/finding.ts';
import type { Loose } from '../../reading/shape.ts';
import type { Role } from '../clinic.ts';
import type { MergedProtocol } from '../merge.ts';
import type { ClinicSettings } from '../shape.ts';

type Staff = NonNullable<Loose<ClinicSettings>['staff']>;

/** A page to the number that it comes from reaches nobody. */
export function checkStaffPhones({ staff = [], texting }: Loose<ClinicSettings>): Finding[] {
  const number = texting?.number;
  return staff.flatMap((member, index) => {
    if (number === undefined || member?.phone !== number) return [];
    const message = `"${number}" is the number that the clinic's texts come from. Write this person's own.`;
    return [error(['staff', index, 'phone'], message)];
  });
}

/** Who can be reached, and whether everybody whom a rule or an alert needs is there. */
export function checkStaff(staff: Staff, protocols: readonly MergedProtocol[], isMisread: Misread): Finding[] {
  const areRolesKnown = !staff.some((_, index) => isMisread(['staff', index, 'roles']));
  const ofRoles = areRolesKnown ? checkRoles(staff, protocols) : [];
  return [...checkReach(staff, isMisread), ...checkIds(staff), ...checkHours(staff), ...ofRoles];
}

/** By which somebody can be told. */
const WAYS = ['email', 'phone', 'pager'] as const;

function checkReach(staff: Staff, isMisread: Misread): Finding[] {
  return staff.flatMap((member, index) => {
    if (!member || WAYS.some((way) => member[way] !== undefined || isMisread(['staff', index, way]))) return [];
    const who = member.id === undefined ? 'This person' : `"${member.id}"`;
    return [
      error(
        ['staff', index],
        `${who} has no email, no phone and no pager, and cannot be told anything. Add one of them.`,
      ),
    ];
  });
}

function checkIds(staff: Staff): Finding[] {
  return staff.flatMap((member, index) => {
    const id = member?.id;
    const first = staff.findIndex((other) => other?.id === id);
    if (id === undefined || first === index) return [];
    return [
      error(['staff', index, 'id'], `The id "${id}" is used a second time. Give each person an id of their own.`),
    ];
  });
}

function checkHours(staff: Staff): Finding[] {
  return staff.flatMap((member, index) => {
    const { hours } = member ?? {};
    const isOne = typeof hours === 'string';
    return (isOne ? [hours] : (hours ?? [])).flatMap((text, place) => {
      const [from = '', to = ''] = (text?.split(' ')[1] ?? '').split('-');
      if (text === undefined || from < to) return [];
      const path = isOne ? ['staff', index, 'hours'] : ['staff', index, 'hours', place];
      const message = `"${text}" ends before it begins. For a night write two: ["mon 22:00-23:59", "tue 00:00-06:00"].`;
      return [error(path, message)];
    });
  });
}

/** Which role hears of what, so that a clinic sees why it needs one. */
const NEEDED_FOR: readonly { role: Role; what: string; isNeeded: (protocol: MergedProtocol) => boolean }[] = [
  { role: 'front-desk', what: 'changed, missed and unconfirmed visits', isNeeded: () => true },
  { role: 'nurse', what: 'answers about how a patient feels', isNeeded: hasCheckIns },
  { role: 'prescriber', what: 'emergencies', isNeeded: () => true },
];

function hasCheckIns({ checkIns }: MergedProtocol): boolean {
  return Object.keys(checkIns).length > 0;
}

function checkRoles(staff: Staff, protocols: readonly MergedProtocol[]): Finding[] {
  const isHeld = (role: Role) => staff.some((member) => member?.roles?.includes(role));
  const lacking = NEEDED_FOR.filter(({ role, isNeeded }) => !isHeld(role) && protocols.some(isNeeded));
  return lacking.map(({ role, what }) => {
    const stand = isHeld('nurse') ? 'the nurse' : isHeld('front-desk') ? 'the front desk' : 'everybody';
    const message = `Nobody has the role ${role}, who hears of ${what}; ${stand} will be told instead.`;
    return { ...warning(['staff'], `${message} Give someone roles: [${role}].`), at: 'key' };
  });
}

/** Days as written, `mon-fri` or `mon,wed`, as ISO weekdays; `fri-mon` goes over the week's end. */
export function weekdaysIn(text: string): number[] {
  const days = text.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((day) => WEEKDAY_NAMES.indexOf(day) + 1);
    const length = ((last - first + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => ((first - 1 + step) % 7) + 1);
  });
  return [...new Set(days)].sort((a, b) => a - b);
}

const WEEKDAY_NAMES: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
