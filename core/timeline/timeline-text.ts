import type { Recipient } from '../plan/plan.ts';
import type { Instant, LocalDay } from '../time/units.ts';

/** One text that a plan calls for, or one question's silence that staff must hear of. */
export interface TimelineText {
  /** Plan, visit, rule and the time it speaks of; the same however often the timeline is made. */
  readonly id: string;
  /** As it is printed: the rule's own id, a notice's name, `weekly`, `<rule>:chase`, `<rule>:silent`. */
  readonly rule: string;
  readonly kind: TextKind;
  readonly visit?: string | undefined;
  /** The time it speaks of, as the end of its id says it. */
  readonly about: string;
  readonly to: Recipient;
  /** The name of the text; empty for a silence, which sends nothing. */
  readonly text: string;
  /** Other words for it, when it goes on this day of the patient's. */
  readonly onDay?: { readonly day: LocalDay; readonly text: string };
  /** When it goes, inside the texting window. For a held text: when it would have gone. */
  readonly dueAt: Instant;
  /** The visit's time as the patient knows it, where the text speaks of that and not of the visit's own. */
  readonly believedAt?: Instant;
  /** The last moment at which it may still go. */
  readonly usefulUntil: Instant;
  /** Why it will not go, as the plan stands. */
  readonly held?: HeldReason;
  /** What opens with it: a question that a reply can answer. */
  readonly asks?: string;
  /** What only the moment of its making knew, for placeholders of that name. */
  readonly values?: Readonly<Record<string, string>>;
  /** The id of the text whose silence this one follows. */
  readonly follows?: string;
  /** Staff hear of it when it is due, whether or not the patient can be texted. */
  readonly task?: { readonly level: 'task' | 'today'; readonly about: string };
  /** Low goes first when a day is full; see `daily-cap.ts`. */
  readonly urgency: number;
}

/** Whether a question is about a visit, and so answered by a letter; any other is answered by how somebody is. */
export function isAboutVisit(asks: string | undefined): asks is 'confirm' | 'ride' {
  return asks === 'confirm' || asks === 'ride';
}

export type TextKind = 'answer' | 'reminder' | 'check-in' | 'weekly' | 'notice' | 'chase' | 'book-next' | 'silence';

/** Why a text will never go. */
export const HELD_REASONS = [
  'too-late',
  'expired',
  'cancelled',
  'superseded',
  'confirmed',
  'daily-cap',
  'opted-out',
  'no-consent',
  'no-helper',
  'paused',
  'failed',
  'unsure',
  'no-time-left',
] as const;
export type HeldReason = (typeof HELD_REASONS)[number];

/** A plan does not hold a text so before it is due: whoever changed it was not told, and believes that the text goes. */
export function isUnforeseen(reason: HeldReason | undefined): boolean {
  return reason === 'daily-cap' || reason === 'expired';
}

/** Which texts give way first when a day holds more than `perDay`: the highest number. */
export const URGENCY = {
  /** Takes no place in a day, and so never gives way. */
  answer: 0,
  askOrPreparation: 1,
  sameDay: 2,
  checkIn: 3,
  otherReminder: 4,
  notice: 5,
  chase: 6,
  bookNext: 7,
} as const;

/**
 * The id of a text. `about` is the visit's time that the text speaks of, so that a moved visit has new ids and what was
 * sent for the old time neither blocks nor repeats.
 *
 * @example
 * textId({ plan: 'p1', visit: 'v2', rule: 'day-before', about: '2026-03-06T14:00' }) //=> 'p1/v2/day-before/2026-03-06T14:00'
 * textId({ plan: 'p1', rule: 'welcome', about: '' }) //=> 'p1/-/welcome/'
 */
export function textId(parts: { plan: string; visit?: string | undefined; rule: string; about: string }): string {
  return `${parts.plan}/${parts.visit ?? '-'}/${parts.rule}/${parts.about}`;
}

/** What a text that a visit moved or is off speaks of: each change has a notice of its own. */
export function aboutChange({ at, setAt }: { readonly at: string; readonly setAt: string }): string {
  return `${at}@${setAt}`;
}

/** Stands for the plan in the id of an answer to a phone that belongs to none. */
export const NO_PLAN = '-';

/** What a text's id says of it; the inverse of `textId`. */
export function readTextId(id: string): { plan: string; visit?: string; rule: string; about: string } {
  const [plan = '', visit = '-', rule = '', ...about] = id.split('/');
  return { plan, rule, about: about.join('/'), ...(visit === '-' ? {} : { visit }) };
}
