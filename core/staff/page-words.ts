import type { Clinic, StaffMember } from '../clinic/clinic.ts';
import { hashOf } from '../mark.ts';
import { phoneText } from '../texts/wording.ts';
import { readInstant } from '../time/iso.ts';
import { type Alert, plansText } from './alert.ts';

/** What leaves for staff, by e-mail or text: whose clinic, which plan, how soon. No symptom, no name and no phone. */
export interface PageWords {
  readonly subject: string;
  readonly body: string;
}

const HOW_SOON: Readonly<Record<Alert['level'], string>> = {
  emergency: 'URGENT: a person is needed now',
  crisis: 'URGENT: a person is needed now',
  today: 'Please see to this today',
  task: 'A task',
};
const BEFORE_VISIT = 'Please see to this before the visit';

interface Sending {
  readonly alert: Alert;
  readonly clinic: Pick<Clinic, 'name'>;
  /** What a staff member replies to accept it. */
  readonly code: string;
  /** Where it can be opened; a page without one says only how to accept. */
  readonly link?: string;
}

/**
 * @example
 * pageWords({ alert, clinic, code: '4821', link }).body
 * //=> 'Harbor Wellness. URGENT: a person is needed now. Plan p-1001. Reply OK 4821 to take it, or open https://…'
 */
export function pageWords({ alert, clinic, code, link }: Sending): PageWords {
  const again = alert.pages > 1 ? ` (asked ${alert.pages} times)` : '';
  const soon = isBeforeVisit(alert) ? BEFORE_VISIT : HOW_SOON[alert.level];
  const how = `Reply OK ${code} to take it${link === undefined ? '' : `, or open ${link}`}`;
  return {
    subject: `${clinic.name}: ${soon}`,
    body: [clinic.name, `${soon}${again}`, capital(whoseWords(alert)), how].join('. '),
  };
}

/** Paged after the visit began, it is a matter of today like others. */
function isBeforeVisit({ before, nextPageAt }: Alert): boolean {
  return before !== undefined && nextPageAt !== undefined && readInstant(nextPageAt) <= readInstant(before);
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/**
 * @example
 * takenWords(clinic, [alert]) //=> 'Harbor Wellness. Yours: plan p-1001. Please end it with a note when it is done.'
 */
export function takenWords({ name }: Pick<Clinic, 'name'>, taken: readonly Alert[]): string {
  const whose = [...new Set(taken.map(whoseWords))].join(', ');
  return `${name}. Yours: ${whose}. Please end it with a note when it is done.`;
}

/**
 * Answers whoever takes what somebody has already, perhaps themselves.
 *
 * @example
 * hasItWords(clinic, alert, nurse) //=> 'Harbor Wellness. Dr. Lee has plan p-1001.'
 */
export function hasItWords(
  { name, staff }: Pick<Clinic, 'name' | 'staff'>,
  alert: Alert,
  { id }: Pick<StaffMember, 'id'>,
): string {
  if (alert.acceptedBy === id) return takenWords({ name }, [alert]);
  const other = staff.find((member) => member.id === alert.acceptedBy)?.name ?? 'Somebody else';
  return `${name}. ${other} has ${whoseWords(alert)}.`;
}

export function nothingOpenWords({ name }: Pick<Clinic, 'name'>): string {
  return `${name}. Nothing is open that you could take: somebody has it, or it is done.`;
}

/** Answers whatever else a staff member writes to the number that pages them. */
export function unreadWords({ name, phone }: Pick<Clinic, 'name' | 'phone'>): string {
  return `${name}. Reply OK, or OK with the four digits, to take an alert. For anything else call ${phoneText(phone)}.`;
}

/** So many are named in a text; whoever takes one is told of the rest by their pages. */
const NAMED_MAX = 5;

/** Several are open: an `OK` alone does not say which. */
export function whichAlertWords({ name }: Pick<Clinic, 'name'>, open: readonly Alert[]): string {
  const each = open.slice(0, NAMED_MAX).map((alert) => `OK ${alertCode(alert)} for ${whoseWords(alert)}`);
  return `${name}. ${open.length} are open. Reply ${each.join(', ')}.`;
}

function whoseWords(alert: Alert): string {
  const plans = plansText(alert);
  return plans === undefined ? 'an unknown phone' : `plan ${plans}`;
}

const CODES = 10_000;

/** Four digits that stand for an alert, by which a staff member says which one they take. */
export function alertCode({ clinic, plan, id }: Pick<Alert, 'clinic' | 'plan' | 'id'>): string {
  return String(hashOf(`${clinic}/${plan}/${id}`) % CODES).padStart(4, '0');
}
