import { Temporal } from 'temporal-polyfill';
import { MILLISECONDS_A_DAY } from './units.ts';

/** By how many milliseconds clocks in a zone are ahead of UTC, from one change of its clocks until the next. */
interface Offset {
  readonly timeZone: string;
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** The one that was asked for last: questions come in series, about one zone and one season. */
let last: Offset = { timeZone: '', from: 0, until: 0, offset: 0 };

/**
 * The offset of a zone at an instant, as `Temporal` has it. To ask `Temporal` takes some microseconds each time, so what
 * it says is written down, for a stretch of time, when somebody first asks about it.
 */
export function offsetAt(epochMilliseconds: number, timeZone: string): number {
  const isLast = timeZone === last.timeZone && last.from <= epochMilliseconds && epochMilliseconds < last.until;
  if (!isLast) last = writtenOffset(epochMilliseconds, timeZone);
  return last.offset;
}

/** An ordinary plan needs two of these at most. `Temporal` looks for the next change further ahead than one. */
const STRETCH = 366 * MILLISECONDS_A_DAY;
/** Two centuries of one zone; plans whose years are slips must not fill the memory. */
const STRETCHES_MAX = 200;

/** It follows from the zone alone, so every plan and every run can use the same. */
const tables = new Map<string, Map<number, readonly Offset[]>>();

function writtenOffset(epochMilliseconds: number, timeZone: string): Offset {
  const number = Math.floor(epochMilliseconds / STRETCH);
  const stretch = tables.get(timeZone)?.get(number) ?? newStretch(number, timeZone);
  const written = stretch.find(({ until }) => epochMilliseconds < until);
  if (!written) throw new Error(`offsets of ${timeZone} that end before their stretch`);
  return written;
}

function newStretch(number: number, timeZone: string): readonly Offset[] {
  const table = tables.get(timeZone) ?? new Map<number, readonly Offset[]>();
  if (table.size >= STRETCHES_MAX) table.clear();
  const stretch = offsetsFrom(number * STRETCH, timeZone);
  tables.set(timeZone, table.set(number, stretch));
  return stretch;
}

const NANOSECONDS_A_MILLISECOND = 1e6;

function offsetsFrom(start: number, timeZone: string): Offset[] {
  const end = start + STRETCH;
  const offsets: Offset[] = [];
  let from = start;
  while (from < end) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
    const until = Math.min(zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? end, end);
    offsets.push({ timeZone, from, until, offset: zoned.offsetNanoseconds / NANOSECONDS_A_MILLISECOND });
    from = until;
  }
  return offsets;
}
