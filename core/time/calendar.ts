import type { Span } from './span.ts';
import {
  bare,
  counted,
  type LocalDay,
  type LocalTime,
  MILLISECONDS_A_DAY,
  MILLISECONDS_A_MINUTE,
  type MinuteOfDay,
} from './units.ts';

/** Counting on a place's own calendar and clock, on which every day has 24 hours. `zone.ts` knows the other days. */

export function dayOf(local: LocalTime): LocalDay {
  return counted(Math.floor(bare(local) / MILLISECONDS_A_DAY));
}

/** The clock time, in whole minutes: 19:59:59 is in the minute 19:59. */
export function minuteOf(local: LocalTime): MinuteOfDay {
  return counted(Math.floor((bare(local) - bare(dayOf(local)) * MILLISECONDS_A_DAY) / MILLISECONDS_A_MINUTE));
}

export function timeOn(day: LocalDay, minute: MinuteOfDay): LocalTime {
  return counted(bare(day) * MILLISECONDS_A_DAY + bare(minute) * MILLISECONDS_A_MINUTE);
}

export interface ClockHands {
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
}

export function clockOf(time: MinuteOfDay): ClockHands {
  return { hour: Math.floor(bare(time) / 60), minute: bare(time) % 60 };
}

/** The clock time with these hands, or undefined when no clock shows it. */
export function clockWith({ hour, minute }: ClockHands): MinuteOfDay | undefined {
  const isShown = 0 <= hour && hour <= 23 && 0 <= minute && minute <= 59;
  return isShown ? counted<MinuteOfDay>(hour * 60 + minute) : undefined;
}

export const MIDNIGHT: MinuteOfDay = counted(0);

/** What the clock shows a span later if nobody moves its hands. */
export function onTheClockLater(local: LocalTime, span: Span): LocalTime {
  const passed = 'minutes' in span ? span.minutes * MILLISECONDS_A_MINUTE : span.days * MILLISECONDS_A_DAY;
  return counted(bare(local) + passed);
}

export function daysAfter(day: LocalDay, days: number): LocalDay {
  return counted(bare(day) + days);
}

/** How many days from one day until another; negative when the other came first. */
export function daysBetween(from: LocalDay, until: LocalDay): number {
  return bare(until) - bare(from);
}

export const DAYS_A_WEEK = 7;

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekdayOf(day: LocalDay): number {
  const sinceMonday = (bare(day) + WEEKDAY_OF_FIRST) % DAYS_A_WEEK;
  return ((sinceMonday + DAYS_A_WEEK) % DAYS_A_WEEK) + 1;
}

/** 1970-01-01 was a Thursday: three days after a Monday. */
const WEEKDAY_OF_FIRST = 3;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly dayOfMonth: number;
}

/**
 * The day with a date of the calendar, or undefined when the calendar has none.
 *
 * @example
 * dayWith({ year: 2028, month: 2, dayOfMonth: 29 }) //=> a day: 2028 is a leap year
 * dayWith({ year: 2026, month: 2, dayOfMonth: 29 }) //=> undefined
 */
export function dayWith(date: CalendarDay): LocalDay | undefined {
  const { month, dayOfMonth } = date;
  if (month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  const day = countedDay(date);
  return dayOfMonth <= DAYS_OF_EVERY_MONTH || calendarDay(day).month === month ? day : undefined;
}

const DAYS_OF_EVERY_MONTH = 28;

/*
 * The Gregorian calendar repeats itself every 400 years. Counted from March its leap day is the last of the year, and
 * the months from there have 31, 30, 31, 30 and 31 days, twice: 153 days in every five.
 */
const DAYS_IN_400_YEARS = 146_097;
const DAYS_BEFORE_1970 = 719_468;

function countedDay({ year, month, dayOfMonth }: CalendarDay): LocalDay {
  const yearFromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = daysBefore(yearOfEra) + dayOfYear;
  return counted(era * DAYS_IN_400_YEARS + dayOfEra - DAYS_BEFORE_1970);
}

/** Year, month and day of the month. */
export function calendarDay(day: LocalDay): CalendarDay {
  const days = bare(day) + DAYS_BEFORE_1970;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - daysBefore(yearOfEra);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month > 2 ? 0 : 1), month, dayOfMonth };
}

function daysBefore(yearOfEra: number): number {
  return yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
}
