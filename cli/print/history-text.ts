import type { Clinic } from '../../core/clinic/clinic.ts';
import { isToAgree } from '../../core/plan/lacking.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import { FAILURES_MAX } from '../../core/sending/due-pointer.ts';
import type { LedgerEntry } from '../../core/sending/ledger.ts';
import { alertWords } from '../../core/staff/about-words.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { isoDay, readInstant } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import { compare } from '../../core/time/units.ts';
import { HELD_WORDS } from '../../core/timeline/held-words.ts';
import { readTextId } from '../../core/timeline/timeline-text.ts';
import type { ConsentEvent } from '../../jobs/ports/phones.ts';
import type { Story } from '../../jobs/ports/plans.ts';
import type { KeptReply } from '../../jobs/ports/replies.ts';
import { momentText } from '../moment.ts';
import { plural } from './calendar.ts';
import { tableLines } from './screen-text.ts';

/** All that is stored of a patient at a clinic. */
export interface PatientRecord extends Story {
  readonly clinic: Clinic;
  readonly plan: StoredPlan;
  /** What happened to the phones' consent, oldest first. */
  readonly phones: readonly PhoneHistory[];
}

export interface PhoneHistory {
  readonly of: 'patient' | 'helper';
  readonly phone: string;
  readonly events: readonly ConsentEvent[];
}

interface Event {
  /** Instant. */
  readonly at: string;
  readonly cells: readonly string[];
}

/** A patient's record for whoever looks for what happened: neither phone nor name nor message stands in it. */
export function historyText(record: PatientRecord): string {
  const { clinic, texts, replies, alerts, phones } = record;
  const events: Event[] = [
    ...texts.map(ofText),
    ...replies.map(ofReply),
    ...alerts.flatMap(ofAlert),
    ...phones.flatMap(ofPhone),
  ].sort((a, b) => compare(readInstant(a.at), readInstant(b.at)));
  const rows = events.map(({ at, cells }) => [`${yearOf(at, clinic)} ${momentText(at, clinic)}`, ...cells]);
  return [...heading(record), '', ''].join('\n') + (rows.length > 0 ? tableLines(rows) : '  Nothing happened yet.\n');
}

/** Of the clinic's own calendar, as the day beside it. */
function yearOf(at: string, { timeZone }: Clinic): string {
  return isoDay(localDay(readInstant(at), timeZone)).slice(0, 'YYYY'.length);
}

function heading({ clinic, plan, pointer, phones }: PatientRecord): string[] {
  const { consent, state, protocol, visits, hush } = plan;
  const blocked = phones.flatMap(({ of }) => plan.blocked?.[of] ?? []);
  const given = [consent?.on, consent?.how].filter((each) => each !== undefined).join(', ');
  return [
    `Plan ${plan.plan} at ${clinic.name}: ${protocol}, ${state}, ${plural(visits.length, 'visit')}. Times are the clinic's.`,
    consent?.texts ? `Consent to texts: yes${given === '' ? '' : ` (${given})`}.` : 'Consent to texts: not on record.',
    ...(isToAgree(plan, clinic.protocols[plan.protocol])
      ? ['Not agreed by text yet: nothing goes but the question.']
      : []),
    ...(blocked.length > 0
      ? [`Nothing goes to a phone of it: ${blocked.join(', ')}. See: between-visits clear-phone --help`]
      : []),
    ...(hush
      ? ['Somebody may be in danger: only answers go until each such alert is ended. See: between-visits alerts']
      : []),
    nextText({ clinic, pointer }),
  ];
}

function nextText({ clinic, pointer }: Pick<PatientRecord, 'clinic' | 'pointer'>): string {
  const { next = [], failures = 0 } = pointer ?? {};
  if (failures >= FAILURES_MAX)
    return 'It is parked: it could not be worked on, and gets no texts. See docs/on-call.md.';
  const [first] = next
    .filter(({ quiet }) => quiet === undefined)
    .toSorted((a, b) => compare(readInstant(a.at), readInstant(b.at)));
  const again = failures > 0 ? ` It failed ${failures} times in a row.` : '';
  if (!first) return `Nothing is to come.${again}`;
  const { rule, visit } = readTextId(first.id);
  return `The next that may go: ${momentText(first.at, clinic)}, ${[rule, visit].filter(Boolean).join(', ')}.${again}`;
}

function ofText({ id, to, state, reason, attempt, dueAt, claimedAt, settledAt, providerId }: LedgerEntry): Event {
  const { rule, visit } = readTextId(id);
  const why = reason === undefined ? '' : `, ${reason}: ${HELD_WORDS[reason]}`;
  const tries = attempt > 1 ? `, ${attempt} tries` : '';
  const name = providerId === undefined ? '' : `, ${providerId}`;
  const what = [
    `${rule}${visit === undefined ? '' : `, ${visit}`}`,
    `to ${to}: ${STATE_WORDS[state]}${why}${tries}${name}`,
  ];
  return { at: claimedAt ?? settledAt ?? dueAt, cells: ['text', ...what] };
}

const STATE_WORDS: Readonly<Record<LedgerEntry['state'], string>> = {
  released: 'not sent yet, to be tried again',
  claimed: 'being sent',
  unsure: 'nobody knows yet whether it went',
  accepted: 'sent, without a receipt yet',
  delivered: 'delivered',
  held: 'held',
};

function ofReply({ at, handled }: KeptReply): Event {
  const read = handled ? `read as ${handled.meaning}, ${handled.level}` : 'not worked off yet';
  return { at, cells: ['message', '', read] };
}

function ofAlert(alert: Alert): Event[] {
  const { at, level, to, acceptedBy, acceptedAt, endedBy, endedAt } = alert;
  const of = `${level}: ${alertWords(alert)}`;
  const events = [{ at, cells: ['staff', 'told', `${of} (${to.join(', ')})`] }];
  if (acceptedAt !== undefined) events.push({ at: acceptedAt, cells: ['staff', 'taken', `${of} (${acceptedBy})`] });
  if (endedAt !== undefined) events.push({ at: endedAt, cells: ['staff', 'ended', `${of} (${endedBy})`] });
  return events;
}

function ofPhone({ of, events }: PhoneHistory): Event[] {
  const by = (event: ConsentEvent) => (event.by === undefined ? event.how : `${event.how}, ${event.by}`);
  return events.map((event) => ({ at: event.at, cells: ['phone', event.what, `of ${of}, by ${by(event)}`] }));
}
