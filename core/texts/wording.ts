import { calendarDay, clockOf, weekdayOf } from '../time/calendar.ts';
import { epochMilliseconds, type Instant, type LocalDay, type MinuteOfDay } from '../time/units.ts';

/**
 * How days and times are said in a text. Saturday in Spanish is written without its accent: `á` is not in the GSM-7
 * alphabet and would turn the whole text into parts of 70 characters; `é` is.
 */
interface Wording {
  /** Monday first. */
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly day: (weekday: string, month: string, dayOfMonth: number) => string;
  readonly morning: string;
  readonly afternoon: string;
}

const ENGLISH: Wording = {
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: (weekday, month, dayOfMonth) => `${weekday} ${month} ${dayOfMonth}`,
  morning: 'AM',
  afternoon: 'PM',
};

const SPANISH: Wording = {
  days: ['lun', 'mar', 'mié', 'jue', 'vie', 'sab', 'dom'],
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  day: (weekday, month, dayOfMonth) => `${weekday} ${dayOfMonth} ${month}`,
  morning: 'a. m.',
  afternoon: 'p. m.',
};

const WORDINGS: Readonly<Record<string, Wording>> = { en: ENGLISH, es: SPANISH };

/** Languages whose days and times are known; any other reads them in English. */
export const WORDED_LANGUAGES = Object.keys(WORDINGS);

/**
 * @example
 * dayText(readDay('2026-03-03'), 'en') //=> 'Tue Mar 3'
 * dayText(readDay('2026-03-03'), 'es') //=> 'mar 3 mar'
 */
export function dayText(day: LocalDay, language: string): string {
  const wording = wordingOf(language);
  const { month, dayOfMonth } = calendarDay(day);
  return wording.day(weekdayText(day, language), wording.months[month - 1] ?? '', dayOfMonth);
}

export function weekdayText(day: LocalDay, language: string): string {
  return wordingOf(language).days[weekdayOf(day) - 1] ?? '';
}

/**
 * @example
 * timeText(readClock('14:30'), 'en') //=> '2:30 PM'
 * timeText(readClock('14:00'), 'es') //=> '2 p. m.': a full hour has no minutes
 */
export function timeText(time: MinuteOfDay, language: string): string {
  const { morning, afternoon } = wordingOf(language);
  const { hour, minute } = clockOf(time);
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? morning : afternoon}`;
}

/**
 * How a zone is called beside a time, such as `PT`; the same in every language, as clinics say it, and without the
 * accents and quotes that GSM-7 lacks.
 */
export function zoneText(instant: Instant, timeZone: string): string {
  const names = (['shortGeneric', 'short'] as const).map((style) => zoneName(instant, timeZone, style));
  const name = names.find(({ length }) => length <= ZONE_NAME_LENGTH_MAX) ?? names[0] ?? timeZone;
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u2019', "'");
}

function zoneName(instant: Instant, timeZone: string, style: 'shortGeneric' | 'short'): string {
  const parts = zoneFormat(timeZone, style).formatToParts(epochMilliseconds(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** A longer name, such as `United Kingdom Time`, gives way to the short one of that day, `GMT+1`. */
const ZONE_NAME_LENGTH_MAX = 5;

/** A North American number without its country code, as people dial it: `206-555-0100`. */
export function phoneText(phone: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : phone;
}

function wordingOf(language: string): Wording {
  return WORDINGS[language.split('-')[0] ?? ''] ?? ENGLISH;
}

function zoneFormat(timeZone: string, timeZoneName: 'shortGeneric' | 'short'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName });
}
