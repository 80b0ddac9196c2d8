/**
 * Time as the program counts it: plain numbers at run time, each of a type of its own. The types hide that they are
 * numbers, so that the compiler lets like be compared with like (`text.dueAt < now`) and refuses everything else: an
 * instant beside what a clock on a wall shows, minutes beside milliseconds, a sum that nobody named. What may be done
 * with them are the functions of this folder.
 */
export interface Counted<Unit extends string> {
  readonly [unit]: Unit;
  /** A number in a text is a mistake; `iso.ts` writes times. */
  readonly toString: never;
}
declare const unit: unique symbol;

/** A moment, the same everywhere: milliseconds since 1970-01-01T00:00Z. */
export interface Instant extends Counted<'milliseconds since 1970 in UTC'> {}
/** What the clock and calendar of some place show: milliseconds since they showed 1970-01-01T00:00, without a zone. */
export interface LocalTime extends Counted<'milliseconds since 1970 on a wall clock'> {}
/** A day of a place's calendar: days since 1970-01-01. */
export interface LocalDay extends Counted<'days since 1970'> {}
/** A clock time without its day: minutes since midnight, 0 to 1439. */
export interface MinuteOfDay extends Counted<'minutes since midnight'> {}
/** An exact length of time, in milliseconds. Days and weeks are none: see `Span`. */
export interface Duration extends Counted<'milliseconds'> {}

const MILLISECONDS_A_SECOND = 1000;
export const MILLISECONDS_A_MINUTE = 60 * MILLISECONDS_A_SECOND;
const MILLISECONDS_AN_HOUR = 60 * MILLISECONDS_A_MINUTE;
export const MILLISECONDS_A_DAY = 24 * MILLISECONDS_AN_HOUR;

/** The number behind a time, for the arithmetic of this folder. */
export function bare(value: Counted<string>): number {
  return value as unknown as number;
}

/** The inverse of `bare`: the caller says by the type what is counted. */
export function counted<Value extends Counted<string>>(number: number): Value {
  return number as unknown as Value;
}

/** As other programs hand an instant over: `Date.now()`, an attribute of a stored item. */
export function instantOf(epochMilliseconds: number): Instant {
  return counted(epochMilliseconds);
}

/** The inverse of `instantOf`. */
export function epochMilliseconds(instant: Instant): number {
  return bare(instant);
}

export function milliseconds(count: number): Duration {
  return counted(count);
}

export function seconds(count: number): Duration {
  return counted(count * MILLISECONDS_A_SECOND);
}

export function minutes(count: number): Duration {
  return counted(count * MILLISECONDS_A_MINUTE);
}

export function hours(count: number): Duration {
  return counted(count * MILLISECONDS_AN_HOUR);
}

export function inMilliseconds(duration: Duration): number {
  return bare(duration);
}

export function inSeconds(duration: Duration): number {
  return bare(duration) / MILLISECONDS_A_SECOND;
}

export function inMinutes(duration: Duration): number {
  return bare(duration) / MILLISECONDS_A_MINUTE;
}

export function plus(instant: Instant, duration: Duration): Instant {
  return counted(bare(instant) + bare(duration));
}

export function minus(instant: Instant, duration: Duration): Instant {
  return counted(bare(instant) - bare(duration));
}

/** How long from one instant until another; negative when the other came first. */
export function between(from: Instant, until: Instant): Duration {
  return counted(bare(until) - bare(from));
}

export function earliest(a: Instant, b: Instant): Instant {
  return b < a ? b : a;
}

export function latest(a: Instant, b: Instant): Instant {
  return a < b ? b : a;
}

/** For sorting: negative when `a` comes first, 0 when they are the same. */
export function compare<Value extends Counted<string>>(a: Value, b: Value): number {
  return bare(a) - bare(b);
}

/** The whole minute in which an instant lies. */
export function floorToMinute(instant: Instant): Instant {
  return counted(Math.floor(bare(instant) / MILLISECONDS_A_MINUTE) * MILLISECONDS_A_MINUTE);
}

/** The first whole minute from an instant on; itself when it is one. */
export function ceilToMinute(instant: Instant): Instant {
  return counted(Math.ceil(bare(instant) / MILLISECONDS_A_MINUTE) * MILLISECONDS_A_MINUTE);
}
