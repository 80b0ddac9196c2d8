import type { Span } from '../time/span.ts';

/**
 * A clinic's settings as the rest of the program sees them: read, merged with the library, every default filled in.
 * Plain JSON, so that a published version is stored as it is. The file's own format is docs/clinic-file.md.
 */
export interface Clinic {
  /** `a-z`, `0-9`, `-`; 2 to 40 characters. */
  readonly clinic: string;
  /** The name in texts. */
  readonly name: string;
  /** E.164; the number that patients may call. */
  readonly phone: string;
  /** IANA region zone. */
  readonly timeZone: string;
  /** BCP 47 primary tags; the first is used when a patient's own is missing. */
  readonly languages: readonly string[];
  readonly approved?: { readonly by: string; readonly on: string };
  readonly texting: Texting;
  readonly staff: readonly StaffMember[];
  readonly replies: Replies;
  readonly protocols: Readonly<Record<string, Protocol>>;
  /** By name, then language. Holds every text that a protocol of this clinic uses. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Replies {
  /** Whether a side effect that is expected after a visit is answered by the program, or read by a nurse. */
  readonly answerExpected: boolean;
}

/** 24 hours, `"HH:MM"`. */
export type ClockTime = string;

export interface Texting {
  /** The patient's own local time; `closes` itself is outside. */
  readonly window: { readonly opens: ClockTime; readonly closes: ClockTime };
  /** Most texts to one plan's patient in one local day, answers not counted. */
  readonly perDay: number;
  /** Origination number, E.164 or a short code. */
  readonly number?: string;
  /** Message parts a second that `number` may send. */
  readonly perSecond: number;
  readonly type: 'transactional';
  /** USD a text. */
  readonly maxPrice?: number;
  readonly discreet: boolean;
}

export const ROLES = ['front-desk', 'nurse', 'prescriber', 'therapist'] as const;
export type Role = (typeof ROLES)[number];

export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** Where a pager service takes what SNS hands over: an https address. */
  readonly pager?: string;
  readonly roles: readonly Role[];
  /** Days are ISO weekdays, 1 Monday to 7 Sunday; the clinic's zone. Absent: always. */
  readonly hours?: readonly { readonly days: readonly number[]; readonly from: ClockTime; readonly to: ClockTime }[];
  readonly backup: boolean;
}

/** The clinical sheet's kinds of treatment: infusion, nasal spray, at home, low dose each day, magnetic. */
export const TREATMENTS = ['iv', 'esk', 'oral', 'low', 'tms'] as const;
export type Treatment = (typeof TREATMENTS)[number];

export interface Protocol {
  /** For staff; never in a text. */
  readonly title: string;
  /** By which treatment's side effects the patient's messages are read. Absent: nothing that they write is expected. */
  readonly treatment?: Treatment;
  /** `clinic`: visit times are in the clinic's zone. `home`: the patient's. */
  readonly place: 'clinic' | 'home';
  readonly visitLasts: Span;
  /** In file order. `visits` is absent for an open phase (`any`). */
  readonly phases: readonly Phase[];
  readonly prepare: Prepare;
  readonly attendance: 'assumed' | 'recorded';
  readonly reminders: readonly ReminderRule[];
  readonly checkIns: readonly CheckInRule[];
  readonly weekly?: WeeklyRule;
  readonly notices: Notices;
}

export interface Phase {
  readonly name: string;
  /** Absent: any number. */
  readonly visits?: number;
  /** Whole days between visits, for warnings only. */
  readonly spacing?: { readonly minDays: number; readonly maxDays: number };
}

export interface Prepare {
  readonly noFoodFor?: Span;
  readonly noDrinkFor?: Span;
  readonly arriveEarly?: Span;
  readonly ride: boolean;
}

/** What reminders and check-ins share. */
export interface Rule {
  readonly id: string;
  readonly at?: ClockTime;
  /** The name of a text. */
  readonly text: string;
  /** `confirm`, `ride`, `feeling`, or a questionnaire's id: opens a question that a reply can answer. */
  readonly asks?: string;
  readonly to: 'patient' | 'helper';
  readonly only?: Only;
  readonly goodFor?: Span;
  readonly chase?: Chase;
  readonly ifSilent: 'nothing' | 'task' | 'today';
}

export interface Only {
  readonly visits?: 'first' | 'last' | readonly number[];
  readonly phases?: readonly string[];
  readonly kinds?: readonly string[];
}

export interface Chase {
  readonly after: Span;
  readonly times: number;
  /** The asking rule's own text when the file names none. */
  readonly text: string;
}

export interface ReminderRule extends Rule {
  readonly before: Span;
  readonly skipWithin?: Span;
  readonly unless?: 'confirmed';
}

export interface CheckInRule extends Rule {
  readonly after: Span;
  readonly from: 'visit' | 'start' | 'end';
  readonly every?: Span;
  readonly until?: Span;
}

export interface WeeklyRule {
  /** ISO weekday, 1 Monday to 7 Sunday. */
  readonly on: number;
  readonly at: ClockTime;
  readonly text: string;
}

export interface NoticeRule {
  readonly text: string;
  readonly goodFor?: Span;
}

export interface BookNextRule extends NoticeRule {
  readonly after: Span;
  readonly at: ClockTime;
}

/** A notice that is absent is off. */
export interface Notices {
  /** Asks for the patient's word by text; until they give it, nothing else goes to them. */
  readonly optIn?: NoticeRule;
  readonly welcome?: NoticeRule;
  readonly moved?: NoticeRule;
  readonly cancelled?: NoticeRule;
  readonly missed?: NoticeRule;
  readonly bookNext?: BookNextRule;
}

export const WINDOW_DEFAULT = { opens: '09:00', closes: '20:00' } as const;
export const PER_DAY_DEFAULT = 4;
export const PER_SECOND_DEFAULT = 1;
/** Without a chase, a question that nobody answered for this long counts as silence. */
export const SILENT_AFTER_MINUTES_DEFAULT = 12 * 60;
/** When `bookNext` is only a text name: a day after the last visit's end, at this time. */
export const BOOK_NEXT_DEFAULT = { after: { days: 1 }, at: '10:00' } as const;
/** On the visit's own day the second stands in for the first, where there is one. */
export const CANCELLED_TEXT = 'cancelled';
export const CANCELLED_TODAY_TEXT = 'cancelled-today';
