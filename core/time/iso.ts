import { Temporal } from 'temporal-polyfill';
import { calendarDay, clockOf, dayOf, dayWith, minuteOf, timeOn } from './calendar.ts';
import {
  bare,
  counted,
  type Instant,
  instantOf,
  type LocalDay,
  type LocalTime,
  MILLISECONDS_A_MINUTE,
  type MinuteOfDay,
} from './units.ts';
import { toLocal } from './zone.ts';

/**
 * Times as ISO 8601 writes them, which is how they are stored, printed and handed in. The usual forms are read here; any
 * other is read by `Temporal`, or refused with its RangeError.
 */

const DAY = '\\d{4}-\\d\\d-\\d\\d';
const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const LOCAL = `${DAY}T${CLOCK}(?::[0-5]\\d(?:\\.\\d{1,9})?)?`;
const DAY_FORM = new RegExp(`^${DAY}$`);
const CLOCK_FORM = new RegExp(`^${CLOCK}$`);
const LOCAL_FORM = new RegExp(`^${LOCAL}$`);
const INSTANT_FORM = new RegExp(`^${LOCAL}(?:Z|[+-]${CLOCK})$`);

/**
 * What is finer than a millisecond is cut off.
 *
 * @example
 * readInstant('2026-02-20T10:00:00-08:00') //=> the instant that isoInstant writes as 2026-02-20T18:00:00Z
 */
export function readInstant(text: string): Instant {
  const local = INSTANT_FORM.test(text) ? localIn(text) : undefined;
  if (local === undefined) return instantOf(Temporal.Instant.from(text).epochMilliseconds);
  return instantOf(bare(local) - (text.endsWith('Z') ? 0 : aheadIn(text)));
}

/** A date and time without an offset. */
export function readLocal(text: string): LocalTime {
  const local = LOCAL_FORM.test(text) ? localIn(text) : undefined;
  return local ?? localOf(Temporal.PlainDateTime.from(text));
}

export function readDay(text: string): LocalDay {
  const day = DAY_FORM.test(text) ? dayIn(text) : undefined;
  return day ?? dayOf(localOf(Temporal.PlainDate.from(text)));
}

/** There are 1,440 of them, and a timeline asks for the same few again and again. */
const clocks = new Map<string, MinuteOfDay>();

/** A clock time as clinics write it: `09:30`. */
export function readClock(text: string): MinuteOfDay {
  const known = clocks.get(text);
  if (known !== undefined) return known;
  if (!CLOCK_FORM.test(text)) throw new RangeError(`not a clock time: ${text}`);
  const clock = clockAt(0, text);
  clocks.set(text, clock);
  return clock;
}

/** Whether a text names an instant of the calendar, in a year of ours there and in UTC, in which it may be stored. */
export function isInstant(text: string): boolean {
  if (!isOfOurYears(text) || !isRead(() => readInstant(text))) return false;
  return text.endsWith('Z') || isOfOurYears(isoInstant(readInstant(text)));
}

/** Whether a text names a local time of the calendar, in a year of ours: there is no 30 February. */
export function isLocal(text: string): boolean {
  return isOfOurYears(text) && isRead(() => readLocal(text));
}

/** Any other is a slip, or means never; and what follows the year 9999 does not sort as text. */
const OUR_YEARS = { first: '1900', last: '2999' } as const;

export function isOfOurYears(text: string): boolean {
  const year = text.slice(0, 'YYYY'.length);
  return OUR_YEARS.first <= year && year <= OUR_YEARS.last;
}

function isRead(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/** Where things stand in `2026-03-03T14:00:00.000-08:00`. The seconds and what follows them may be absent. */
const PLACE = { month: 5, dayOfMonth: 8, clock: 11, colon: 16, seconds: 17, point: 19, fraction: 20 } as const;

function dayIn(text: string): LocalDay | undefined {
  const [month, dayOfMonth] = [digits(text, PLACE.month, 2), digits(text, PLACE.dayOfMonth, 2)];
  return dayWith({ year: digits(text, 0, 4), month, dayOfMonth });
}

function localIn(text: string): LocalTime | undefined {
  const day = dayIn(text);
  if (day === undefined) return undefined;
  const seconds = text[PLACE.colon] === ':' ? digits(text, PLACE.seconds, 2) : 0;
  const milliseconds = text[PLACE.point] === '.' ? thousandths(text.slice(PLACE.fraction)) : 0;
  return counted<LocalTime>(bare(timeOn(day, clockAt(PLACE.clock, text))) + seconds * 1000 + milliseconds);
}

/** By how much the clocks of an offset at the end are ahead of UTC. */
function aheadIn(text: string): number {
  const start = text.length - '-08:00'.length;
  const ahead = bare(clockAt(start + 1, text)) * MILLISECONDS_A_MINUTE;
  return text[start] === '-' ? -ahead : ahead;
}

function clockAt(start: number, text: string): MinuteOfDay {
  return counted(digits(text, start, 2) * 60 + digits(text, start + 3, 2));
}

function digits(text: string, start: number, count: number): number {
  let number = 0;
  for (let place = start; place < start + count; place += 1) number = number * 10 + text.charCodeAt(place) - ZERO;
  return number;
}

const ZERO = '0'.charCodeAt(0);

/** Of a fraction and what follows it: its first three digits, though it may have fewer. */
function thousandths(fraction: string): number {
  return Number(fraction.slice(0, 3).replace(/\D.*/, '').padEnd(3, '0'));
}

function localOf(time: Temporal.PlainDateTime | Temporal.PlainDate): LocalTime {
  return counted(time.toZonedDateTime('UTC').epochMilliseconds);
}

/**
 * UTC, to the second, or as far as there are milliseconds.
 *
 * @example
 * isoInstant(readInstant('2026-02-20T10:00:00.500-08:00')) //=> '2026-02-20T18:00:00.5Z'
 */
export function isoInstant(instant: Instant): string {
  return `${isoLocal(inUtc(instant))}Z`;
}

/** UTC with three decimals always, so that texts sort as their instants do. */
export function isoToMillisecond(instant: Instant): string {
  const local = inUtc(instant);
  return `${isoToSecond(local)}.${padded(millisecondsOf(local), 3)}Z`;
}

/** ISO 8601 with the offset that a zone has at that instant, to the second: `2026-03-01T10:00:00-08:00`. */
export function offsetText(instant: Instant, timeZone: string): string {
  const local = toLocal(instant, timeZone);
  const offset = bare(local) - bare(instant);
  const ahead: MinuteOfDay = counted(Math.round(Math.abs(offset) / MILLISECONDS_A_MINUTE));
  return `${isoToSecond(local)}${offset < 0 ? '-' : '+'}${isoClock(ahead)}`;
}

/** To the second, or as far as there are milliseconds: `2026-03-03T14:00:00`. */
export function isoLocal(local: LocalTime): string {
  const milliseconds = millisecondsOf(local);
  const fraction = milliseconds === 0 ? '' : `.${padded(milliseconds, 3).replace(/0+$/, '')}`;
  return `${isoToSecond(local)}${fraction}`;
}

/** As plans write visits' times: `2026-03-03T14:00`. */
export function isoToMinute(local: LocalTime): string {
  return `${isoDay(dayOf(local))}T${isoClock(minuteOf(local))}`;
}

export function isoDay(day: LocalDay): string {
  const { year, month, dayOfMonth } = calendarDay(day);
  return `${yearText(year)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** The inverse of `readClock`. */
export function isoClock(time: MinuteOfDay): string {
  const { hour, minute } = clockOf(time);
  return `${padded(hour, 2)}:${padded(minute, 2)}`;
}

function isoToSecond(local: LocalTime): string {
  const seconds = Math.floor(bare(local) / 1000) % 60;
  return `${isoToMinute(local)}:${padded((seconds + 60) % 60, 2)}`;
}

function millisecondsOf(local: LocalTime): number {
  return ((bare(local) % 1000) + 1000) % 1000;
}

/** What clocks without a zone of their own show. */
function inUtc(instant: Instant): LocalTime {
  return counted(bare(instant));
}

/** Outside four digits a year has a sign and six of them. */
function yearText(year: number): string {
  if (0 <= year && year <= 9999) return padded(year, 4);
  return `${year < 0 ? '-' : '+'}${padded(Math.abs(year), 6)}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
