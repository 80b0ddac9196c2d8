import type { Clinic } from '../clinic/clinic.ts';
import type { Alert } from './alert.ts';

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
  const how = `Reply OK ${code} to take it${link === undefined ? '' : `, or open ${link}`}`;
  return {
    subject: `${clinic.name}: ${HOW_SOON[alert.level]}`,
    body: [clinic.name, `${HOW_SOON[alert.level]}${again}`, ...(alert.plan ? [`Plan ${alert.plan}`] : []), how].join(
      '. ',
    ),
  };
}

const CODES = 10_000;

/** Four digits that stand for an alert, by which a staff member says which one they take. */
export function alertCode({ clinic, plan, id }: Pick<Alert, 'clinic' | 'plan' | 'id'>): string {
  const hash = [...`${clinic}/${plan}/${id}`].reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521,
    7,
  );
  return String(hash % CODES).padStart(4, '0');
}
