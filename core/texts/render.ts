import type { Clinic } from '../clinic/clinic.ts';
import type { Recipient, StoredPlan } from '../plan/plan.ts';
import { nameFault } from '../reading/name.ts';
import { countWhile } from '../sorted.ts';
import { DAYS_A_WEEK, daysAfter, minuteOf } from '../time/calendar.ts';
import { earlier, localDay } from '../time/later.ts';
import type { Span } from '../time/span.ts';
import type { Instant } from '../time/units.ts';
import { toLocal } from '../time/zone.ts';
import { type Course, type CourseVisit, visitCount, visitZone } from '../timeline/course.ts';
import { textsPerWeek } from '../timeline/frequency.ts';
import { listedVisits } from '../timeline/weekly.ts';
import { sentencesOf } from './placeholders.ts';
import { dayText, phoneText, timeText, weekdayText, zoneText } from './wording.ts';

/** What a text is filled in from: whose it is, which visit it speaks of, and when it goes. */
export interface Occasion {
  readonly course: Course;
  readonly to: Recipient;
  readonly visit?: string | undefined;
  /** The time of the visit that the text speaks of, where it is not the visit's own any more. */
  readonly believedAt?: Instant | undefined;
  readonly goesAt: Instant;
  /** What only the moment of its making knew, for placeholders of that name. */
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/**
 * The words of a text in its reader's language. A sentence whose placeholder has no value (no next visit, no first
 * name) is left out, so that no text says "Your next visit is  at ."
 */
export function renderText(name: string, occasion: Occasion): string {
  const { plan, clinic } = occasion.course;
  const [language, wording] = wordingFor(languageOf(plan, clinic, occasion.to), name, clinic);
  return filled(wording, (placeholder) => worded(placeholder, language, occasion));
}

/** In the reader's language, else the clinic's first, else in any: an answer is better read in English than not at all. */
function wordingFor(wanted: string, name: string, { texts, languages }: Clinic): readonly [string, string] {
  const wordings = texts[name] ?? {};
  const language = [wanted, ...languages, ...Object.keys(wordings)].find((each) => wordings[each] !== undefined);
  const wording = language === undefined ? undefined : wordings[language];
  if (language === undefined || wording === undefined) {
    throw new Error(`a text that the clinic does not have: ${name} (${wanted})`);
  }
  return [language, wording];
}

/** The reader's language where the clinic has it, else the clinic's first. */
export function languageOf(plan: Pick<StoredPlan, 'patient' | 'helper'>, clinic: Clinic, to: Recipient): string {
  const wanted = (to === 'helper' && plan.helper?.language) || plan.patient.language;
  return clinic.languages.find((language) => language === wanted) ?? clinic.languages[0] ?? 'en';
}

/** The pieces of a wording: `{{` and `}}` write braces, `{name}` is a placeholder. */
const PIECE = /\{\{|\}\}|\{([A-Za-z]+)\}/g;

function filled(wording: string, value: (placeholder: string) => string): string {
  const isNamed = value('firstName') !== '';
  const sentences = sentencesOf(wording).map((sentence) =>
    fillSentence(isNamed ? sentence : withoutName(sentence), value),
  );
  const whole = sentences.filter(({ lacks }) => !lacks);
  const text = (whole.length > 0 ? whole : sentences)
    .map((sentence) => sentence.text)
    .join('')
    .trimEnd();
  return namingTheClinic(text, wording, value);
}

/** Whoever gets a text must see whose it is, also when the sentence that said so is left out. */
function namingTheClinic(text: string, wording: string, value: (placeholder: string) => string): string {
  const name = wording.includes('{clinicName}') ? value('clinicName') : '';
  return text.includes(name) ? text : `${name}: ${text}`;
}

/** The day and the hour must not be lost with a name. A sentence that only greets is left out whole. */
function withoutName(sentence: string): string {
  const names = [...sentence.matchAll(PIECE)].map(([, name]) => name);
  if (names.every((name) => name === undefined || name === 'firstName' || name === 'clinicName')) return sentence;
  return sentence.replace(CALLED_FIRST, '').replace(CALLED, '');
}

/** `Maria, see you` and `see you, Maria, at`: a name with the comma that sets it apart. */
const CALLED_FIRST = /(?<=^|[:.!?¡¿]\s*)\{firstName\}[,:]?\s*/gu;
const CALLED = /,?\s+\{firstName\}(?![\p{L}\p{N}])/gu;

function fillSentence(sentence: string, value: (placeholder: string) => string): { text: string; lacks: boolean } {
  let lacks = false;
  const text = sentence.replace(PIECE, (piece, placeholder: string | undefined, at: number) => {
    if (placeholder === undefined) return piece[0] ?? '';
    const words = value(placeholder);
    if (words === '') lacks = true;
    // A Spanish time has a full stop of its own.
    return words.endsWith('.') && sentence[at + piece.length] === '.' ? words.slice(0, -1) : words;
  });
  return { text, lacks };
}

type Value = (occasion: Occasion, language: string) => string;

const VALUES: Readonly<Record<string, Value>> = {
  clinicName: ({ course }) => course.clinic.name,
  clinicPhone: ({ course }) => phoneText(course.clinic.phone),
  firstName: ({ course }) => plainName(course.plan.patient.firstName ?? ''),
  visitDay: (occasion, language) => day(visitOf(occasion)?.start, occasion, language),
  visitTime: (occasion, language) => time(visitOf(occasion)?.start, occasion, language),
  arriveTime: (occasion, language) => before('arriveEarly', occasion, language),
  noFoodFrom: (occasion, language) => before('noFoodFor', occasion, language),
  noDrinkFrom: (occasion, language) => before('noDrinkFor', occasion, language),
  visitNumber: (occasion) => String(visitOf(occasion)?.number ?? ''),
  visitCount: ({ course }) => String(visitCount(course)),
  nextVisitDay: (occasion, language) => day(nextVisit(occasion)?.start, occasion, language),
  nextVisitTime: (occasion, language) => time(nextVisit(occasion)?.start, occasion, language),
  weekList: weekList,
  textsPerWeek: ({ course }) => String(textsPerWeek(course)),
  choices: ({ values }) => values?.['choices'] ?? '',
};

function worded(placeholder: string, language: string, occasion: Occasion): string {
  const value = Object.hasOwn(VALUES, placeholder) ? VALUES[placeholder] : undefined;
  if (!value) throw new Error(`a placeholder that check should have refused: ${placeholder}`);
  return value(occasion, language);
}

function visitOf({ course, visit, believedAt }: Occasion): CourseVisit | undefined {
  const found = course.byId.get(visit ?? '');
  return found && believedAt !== undefined ? { ...found, start: believedAt } : found;
}

function nextVisit({ course, goesAt }: Occasion): CourseVisit | undefined {
  return course.standing[countWhile(course.standing, ({ start }) => start <= goesAt)];
}

function day(instant: Instant | undefined, { course }: Occasion, language: string): string {
  return instant === undefined ? '' : dayText(localDay(instant, zoneOf(course)), language);
}

/** The zone is named when the reader's own clock shows another time. */
function time(instant: Instant | undefined, { course }: Occasion, language: string): string {
  if (instant === undefined) return '';
  return timeText(minuteOf(toLocal(instant, zoneOf(course))), language) + namedZone(instant, course);
}

function namedZone(instant: Instant, course: Course): string {
  const zone = zoneOf(course);
  const same = toLocal(instant, zone) === toLocal(instant, course.timeZone);
  return same ? '' : ` ${zoneText(instant, zone)}`;
}

/** A time counted back from the visit's start; its weekday is named when it falls on another day. */
function before(preparation: 'arriveEarly' | 'noFoodFor' | 'noDrinkFor', occasion: Occasion, language: string): string {
  const visit = visitOf(occasion);
  const { course } = occasion;
  const span: Span | undefined =
    course.protocol.prepare[preparation] ?? (preparation === 'arriveEarly' ? { minutes: 0 } : undefined);
  if (!visit || !span) return '';
  const from = earlier(visit.start, span, zoneOf(course));
  const fromDay = localDay(from, zoneOf(course));
  const onTheDay = fromDay === localDay(visit.start, zoneOf(course));
  return `${onTheDay ? '' : `${weekdayText(fromDay, language)} `}${time(from, occasion, language)}`;
}

/**
 * The coming days and the time of each day's first visit: `Mon, Wed 10:30 AM, Fri 2 PM`. A day that is not the next of its
 * name has its date, or it could be read as today or, for the clinic's zone can be a day ahead, as tomorrow.
 */
function weekList(occasion: Occasion, language: string): string {
  const { course, goesAt } = occasion;
  const visits = listedVisits(course, goesAt);
  const firsts = visits.filter((visit, index) => visits[index - 1]?.startDay !== visit.startDay);
  const today = localDay(goesAt, course.timeZone);
  const entries = firsts.map(({ start }) => {
    const startDay = localDay(start, zoneOf(course));
    const isNextOfItsName = today < startDay && startDay < daysAfter(today, DAYS_A_WEEK);
    return {
      day: isNextOfItsName ? weekdayText(startDay, language) : dayText(startDay, language),
      clock: time(start, occasion, language),
    };
  });
  return entries
    .map(({ day, clock }, index) => (entries[index + 1]?.clock === clock ? day : `${day} ${clock}`))
    .join(', ');
}

function zoneOf({ plan, clinic }: Course): string {
  return visitZone(plan, clinic);
}

/** A name is data: one that could pass for a link, a placeholder or a line of its own is left out. */
function plainName(name: string): string {
  const trimmed = name.trim();
  return nameFault(trimmed) ? '' : trimmed;
}
