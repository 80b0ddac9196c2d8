import type { Clinic, StaffMember } from '../clinic/clinic.ts';
import { hashOf } from '../mark.ts';
import { phoneText } from '../texts/wording.ts';
import { readInstant } from '../time/iso.ts';
import { type Alert, isUrgent, plansText } from './alert.ts';

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

interface Standing {
  /** Dangers of the same patient that nobody has: whoever took something less must not believe that they have those. */
  readonly dangersLeft: readonly Alert[];
}

/**
 * @example
 * takenWords(clinic, [alert], { dangersLeft: [] })
 * //=> 'Harbor Wellness. Yours: plan p-1001. Please end it with a note when it is done.'
 */
export function takenWords({ name }: Pick<Clinic, 'name'>, taken: readonly Alert[], { dangersLeft }: Standing): string {
  const whose = [...Map.groupBy(taken, whoseWords)].map(([words, some]) => withHaste(words, some)).join(', ');
  return `${name}. Yours: ${whose}. Please end it with a note when it is done.${leftWords(dangersLeft)}`;
}

/**
 * Answers whoever takes what somebody has already, perhaps themselves.
 *
 * @example
 * hasItWords(clinic, alert, { member: nurse, dangersLeft: [] }) //=> 'Harbor Wellness. Dr. Lee has plan p-1001.'
 */
export function hasItWords(
  { name, staff }: Pick<Clinic, 'name' | 'staff'>,
  alert: Alert,
  { member, dangersLeft }: Standing & { readonly member: Pick<StaffMember, 'id'> },
): string {
  if (alert.acceptedBy === member.id) return takenWords({ name }, [alert], { dangersLeft });
  const other = staff.find(({ id }) => id === alert.acceptedBy)?.name ?? 'Somebody else';
  return `${name}. ${other} has ${withHaste(whoseWords(alert), [alert])}.${leftWords(dangersLeft)}`;
}

function leftWords(dangers: readonly Alert[]): string {
  return dangers.length === 0 ? '' : ` Something else is URGENT, and nobody has it: reply ${choicesText(dangers)}.`;
}

export function nothingOpenWords({ name }: Pick<Clinic, 'name'>): string {
  return `${name}. Nothing is open that you could take: somebody has it, or it is done.`;
}

/** Answers whoever names four digits that nothing open has, or no more, while something else waits. */
export function noSuchWords({ name }: Pick<Clinic, 'name'>, code: string, open: readonly Alert[]): string {
  return `${name}. Nothing open has the digits ${code}. ${openWords(open)}`;
}

/** Answers whatever else a staff member writes to the number that pages them. */
export function unreadWords({ name, phone }: Pick<Clinic, 'name' | 'phone'>): string {
  return `${name}. Reply OK, or OK with the four digits, to take an alert. For anything else call ${phoneText(phone)}.`;
}

/** So many are named in a text; whoever takes one is told of the rest by their pages. */
const NAMED_MAX = 5;

/** An `OK` alone does not say which is meant of several that are open. */
export function whichAlertWords({ name }: Pick<Clinic, 'name'>, open: readonly Alert[]): string {
  return `${name}. ${openWords(open)}`;
}

function openWords(open: readonly Alert[]): string {
  return `${open.length} ${open.length === 1 ? 'is' : 'are'} open. Reply ${choicesText(open)}.`;
}

/** Danger first: it must not be among those that are not named. */
function choicesText(open: readonly Alert[]): string {
  const inOrder = [...open.filter(isUrgent), ...open.filter((alert) => !isUrgent(alert))];
  const named = inOrder.slice(0, NAMED_MAX);
  return named.map((alert) => `OK ${alertCode(alert)} for ${withHaste(whoseWords(alert), [alert])}`).join(', ');
}

/** Who takes a danger must know it, and who does not must not believe that they do. */
function withHaste(whose: string, alerts: readonly Alert[]): string {
  return alerts.some(isUrgent) ? `${whose} (URGENT)` : whose;
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
