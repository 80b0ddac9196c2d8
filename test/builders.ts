import type {
  Chase,
  CheckInRule,
  Clinic,
  NoticeRule,
  Only,
  Protocol,
  ReminderRule,
  Rule,
} from '../core/clinic/clinic.ts';
import type { Helper, Patient, StoredPlan, StoredVisit } from '../core/plan/plan.ts';
import { ANSWER_TEXTS } from '../core/replies/acting/answer-texts.ts';
import { isoInstant, isoLocal, readClock, readInstant, readLocal } from '../core/time/iso.ts';
import { parseSpan, type Span } from '../core/time/span.ts';
import type { Instant } from '../core/time/units.ts';
import type { TextingWindow } from '../core/time/window.ts';
import { toInstant, toLocal } from '../core/time/zone.ts';
import { type Course, layOut } from '../core/timeline/course.ts';
import { timelineOf } from '../core/timeline/timeline.ts';
import type { TimelineText } from '../core/timeline/timeline-text.ts';

/**
 * A clinic and a plan in the words of their files, of which a test writes only what matters. Spans are written as
 * clinics do (`2h`, `3d`); a moment without an offset is local time of the clinic.
 */
export type Story = ClinicWords & ProtocolWords & PlanWords;

export interface ClinicWords {
  readonly timeZone?: string;
  readonly languages?: readonly string[];
  readonly window?: string;
  readonly perDay?: number;
  readonly name?: string;
  readonly answerExpected?: boolean;
  /** In English where it is a string. */
  readonly texts?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

export interface ProtocolWords {
  readonly place?: 'clinic' | 'home';
  readonly visitLasts?: string;
  /** How many visits; undefined for an open phase. */
  readonly phases?: Readonly<Record<string, number | undefined>>;
  readonly prepare?: { readonly noFoodFor?: string; readonly noDrinkFor?: string; readonly arriveEarly?: string };
  readonly needsRide?: boolean;
  readonly attendance?: 'assumed' | 'recorded';
  readonly reminders?: Readonly<Record<string, ReminderWords>>;
  readonly checkIns?: Readonly<Record<string, CheckInWords>>;
  /** ISO weekday, 7 for Sunday. */
  readonly weekly?: { readonly on: number; readonly at: string };
  readonly notices?: Readonly<Record<string, NoticeWords>>;
}

/** What messages are answered with, each by its name. */
const ANSWERS = Object.fromEntries(ANSWER_TEXTS.map((name) => [name, `{clinicName} ${name}`]));

interface RuleWords {
  readonly at?: string;
  readonly text?: string;
  readonly asks?: string;
  readonly to?: 'patient' | 'helper';
  readonly only?: Only;
  readonly goodFor?: string;
  readonly chase?: { readonly after: string; readonly times?: number };
  readonly ifSilent?: Rule['ifSilent'];
}

export type ReminderWords = RuleWords & {
  readonly before: string;
  readonly skipWithin?: string;
  readonly unless?: 'confirmed';
};

export type CheckInWords = RuleWords & {
  readonly after?: string;
  readonly from?: CheckInRule['from'];
  readonly every?: string;
  readonly until?: string;
};

export interface NoticeWords {
  readonly text?: string;
  readonly goodFor?: string;
  /** For `bookNext`. */
  readonly after?: string;
  readonly at?: string;
}

export interface PlanWords {
  readonly visits?: readonly (string | VisitWords)[];
  readonly startsOn?: string;
  readonly enteredAt?: string;
  readonly state?: StoredPlan['state'];
  /** The patient's zone, where it is not the clinic's. */
  readonly livesIn?: string;
  readonly patient?: Partial<Patient>;
  readonly consents?: boolean;
  readonly helper?: Partial<Helper>;
  readonly blocked?: StoredPlan['blocked'];
  /** When the patient said last how they are. */
  readonly heardAt?: string;
  /** What messages left in it, as it is stored. */
  readonly left?: Partial<Pick<StoredPlan, 'answers' | 'optedInAt' | 'optInFrom' | 'askedBefore' | 'hush'>>;
}

/** Visits are `v1`, `v2` … in the order in which they are written, and booked. */
export type VisitWords = Partial<Omit<StoredVisit, 'at'>> & { readonly at: string };

export const ENTERED_AT = '2026-02-20T10:00';

export function aClinic(words: ClinicWords & ProtocolWords = {}): Clinic {
  const [opens = '', closes = ''] = (words.window ?? '09:00-20:00').split('-');
  return {
    clinic: 'harbor',
    name: words.name ?? 'Harbor',
    phone: '+12065550100',
    timeZone: words.timeZone ?? 'America/Los_Angeles',
    languages: words.languages ?? ['en'],
    texting: {
      window: { opens, closes },
      perDay: words.perDay ?? 20,
      perSecond: 1,
      type: 'transactional',
      discreet: true,
    },
    staff: [{ id: 'desk', name: 'Front desk', email: 'desk@harbor.example', roles: ['front-desk'], backup: false }],
    replies: { answerExpected: words.answerExpected ?? true },
    protocols: { series: aProtocol(words) },
    texts: Object.fromEntries(
      Object.entries({ ...ANSWERS, ...words.texts }).map(([name, text]) => [
        name,
        typeof text === 'string' ? { en: text } : text,
      ]),
    ),
  };
}

export function aProtocol(words: ProtocolWords = {}): Protocol {
  const { weekly } = words;
  return {
    title: 'A series',
    place: words.place ?? 'clinic',
    visitLasts: aSpan(words.visitLasts ?? '1h'),
    phases: Object.entries(words.phases ?? {}).map(([name, visits]) => ({ name, ...(visits ? { visits } : {}) })),
    prepare: { ride: words.needsRide ?? false, ...mapped(words.prepare, (_, text) => aSpan(text)) },
    attendance: words.attendance ?? 'assumed',
    reminders: Object.entries(words.reminders ?? {}).map(([id, rule]) => aReminder(id, rule)),
    checkIns: Object.entries(words.checkIns ?? {}).map(([id, rule]) => aCheckIn(id, rule)),
    ...(weekly ? { weekly: { ...weekly, text: 'weekly' } } : {}),
    notices: mapped(words.notices, aNotice),
  };
}

function mapped<Value, Made>(words: Readonly<Record<string, Value>> = {}, make: (key: string, value: Value) => Made) {
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, make(key, value)]));
}

function aReminder(id: string, words: ReminderWords): ReminderRule {
  const { before, skipWithin, unless } = words;
  return {
    ...aRule(id, words),
    before: aSpan(before),
    ...(skipWithin ? { skipWithin: aSpan(skipWithin) } : {}),
    ...(unless ? { unless } : {}),
  };
}

function aCheckIn(id: string, words: CheckInWords): CheckInRule {
  const { after, from, every, until } = words;
  return {
    ...aRule(id, words),
    after: aSpan(after ?? '0d'),
    from: from ?? 'visit',
    ...(every ? { every: aSpan(every) } : {}),
    ...(until ? { until: aSpan(until) } : {}),
  };
}

function aRule(id: string, { goodFor, chase, ...words }: RuleWords): Rule {
  const { at, asks, only } = words;
  return {
    id,
    text: words.text ?? id,
    to: words.to ?? 'patient',
    ifSilent: words.ifSilent ?? 'nothing',
    ...(at ? { at } : {}),
    ...(asks ? { asks } : {}),
    ...(only ? { only } : {}),
    ...(goodFor ? { goodFor: aSpan(goodFor) } : {}),
    ...(chase ? { chase: aChase(chase) } : {}),
  };
}

function aChase({ after, times }: NonNullable<RuleWords['chase']>): Chase {
  return { after: aSpan(after), times: times ?? 1, text: 'nudge' };
}

function aNotice(name: string, { text, goodFor, after, at }: NoticeWords): NoticeRule {
  return {
    text: text ?? name,
    ...(goodFor ? { goodFor: aSpan(goodFor) } : {}),
    ...(name === 'bookNext' ? { after: aSpan(after ?? '1d'), at: at ?? '10:00' } : {}),
  };
}

export function aPlan(words: PlanWords & Pick<ClinicWords, 'timeZone'> = {}): StoredPlan {
  const zone = words.timeZone ?? 'America/Los_Angeles';
  const enteredAt = momentText(words.enteredAt ?? ENTERED_AT, zone);
  const { helper, blocked, heardAt, livesIn, patient } = words;
  return {
    plan: 'p1',
    clinic: 'harbor',
    protocol: 'series',
    startsOn: words.startsOn ?? '2026-03-01',
    state: words.state ?? 'active',
    patient: { phone: '+12065550123', firstName: 'Maria', ...(livesIn ? { timeZone: livesIn } : {}), ...patient },
    consent: { texts: words.consents ?? true },
    ...(helper ? { helper: { phone: '+12065550124', ...helper } } : {}),
    visits: (words.visits ?? []).map((visit, index) => aVisit(visit, { index, enteredAt, zone })),
    enteredAt,
    version: 1,
    ...(blocked ? { blocked } : {}),
    ...(heardAt ? { heard: { patient: momentText(heardAt, zone) } } : {}),
    ...words.left,
  };
}

interface Entered {
  readonly index: number;
  readonly enteredAt: string;
  readonly zone: string;
}

function aVisit(words: string | VisitWords, { index, enteredAt, zone }: Entered): StoredVisit {
  const { setAt, endedAt, ...visit } = typeof words === 'string' ? { at: words } : words;
  return {
    visit: `v${index + 1}`,
    status: 'booked',
    ...visit,
    setAt: setAt ? momentText(setAt, zone) : enteredAt,
    ...(endedAt ? { endedAt: momentText(endedAt, zone) } : {}),
  };
}

export function aSpan(text: string): Span {
  const span = parseSpan(text);
  if (!span) throw new Error(`a test writes a span that is none: ${text}`);
  return span;
}

/** A moment as ISO 8601 with an offset, or as a local time of a zone. */
export function moment(text: string, timeZone = 'America/Los_Angeles'): Instant {
  if (/(Z|[+-]\d\d:\d\d)$/.test(text)) return readInstant(text);
  return toInstant(readLocal(text), timeZone);
}

/** The same as it is stored. */
export function momentText(text: string, timeZone?: string): string {
  return isoInstant(moment(text, timeZone));
}

/** The local time of a moment, to the minute where it is a whole one. */
export function localText(instant: Instant, timeZone = 'America/Los_Angeles'): string {
  return isoLocal(toLocal(instant, timeZone)).replace(/:00$/, '');
}

export function courseOf(story: Story): Course {
  return layOut(aPlan(story), aClinic(story));
}

export function textsOf(story: Story): readonly TimelineText[] {
  return timelineOf(courseOf(story));
}

/** Each text of a story as `rule visit when why-held`, in the patient's local time: `two-hours v1 2026-03-03T12:00`. */
export function calendarOf(story: Story): string[] {
  const zone = zoneOf(story);
  return textsOf(story).map(({ rule, visit, dueAt, held }) =>
    [rule, visit ?? '-', localText(dueAt, zone), ...(held ? [held] : [])].join(' '),
  );
}

/** Until when each text that goes may go, as `rule visit until`, in the patient's local time. */
export function usefulnessOf(story: Story): string[] {
  return textsOf(story)
    .filter(({ held }) => !held)
    .map(({ rule, visit, usefulUntil }) => `${rule} ${visit ?? '-'} ${localText(usefulUntil, zoneOf(story))}`);
}

export function zoneOf({ livesIn, timeZone }: Story): string {
  return livesIn ?? timeZone ?? 'America/Los_Angeles';
}

export function aWindow(hours: string, timeZone = 'America/Los_Angeles'): TextingWindow {
  const [opens = '', closes = ''] = hours.split('-');
  return { opens: readClock(opens), closes: readClock(closes), timeZone };
}
