import { Temporal } from 'temporal-polyfill';
import { MILLISECONDS_A_DAY } from './units.ts';

/**
 * By how many milliseconds clocks in a zone are ahead of UTC at an instant, as `Temporal` has it. Asking that takes some
 * microseconds each time, so a zone's offsets are written down for a stretch of time when somebody first asks about it.
 */
export function offsetAt(epochMilliseconds: number, timeZone: string): number {
  for (const { until, offset } of stretchAround(epochMilliseconds, timeZone)) {
    if (epochMilliseconds < until) return offset;
  }
  throw new Error(`a stretch of ${timeZone} that ends before its end`);
}

/** One offset, and the instant at which the next one begins; none does in the last of a stretch. */
interface Offset {
  readonly offset: number;
  readonly until: number;
}

/**
 * Offsets are looked at this often, and a change is searched for between two that differ. Since 1970 no zone had an
 * offset for less than the 7 days of Boa Vista in October 2000.
 */
const DAYS_BETWEEN_LOOKS = 6;
const LOOKS_A_STRETCH = 64;
const LOOK = DAYS_BETWEEN_LOOKS * MILLISECONDS_A_DAY;
const STRETCH = LOOKS_A_STRETCH * LOOK;
/** Two centuries of one zone; plans whose years are a slip must not fill the memory. */
const STRETCHES_MAX = 200;

/** It follows from the zone alone, so that every plan and every run can use the same. */
const tables = new Map<string, Map<number, readonly Offset[]>>();

function stretchAround(epochMilliseconds: number, timeZone: string): readonly Offset[] {
  const number = Math.floor(epochMilliseconds / STRETCH);
  const known = tables.get(timeZone)?.get(number);
  return known ?? written(number, timeZone);
}

function written(number: number, timeZone: string): readonly Offset[] {
  const stretch = offsetsFrom(number * STRETCH, timeZone);
  const table = tables.get(timeZone) ?? new Map<number, readonly Offset[]>();
  tables.set(timeZone, table);
  if (table.size >= STRETCHES_MAX) table.clear();
  table.set(number, stretch);
  return stretch;
}

function offsetsFrom(start: number, timeZone: string): Offset[] {
  const offsets: Offset[] = [];
  let offset = askedOffset(start, timeZone);
  for (let from = start; from < start + STRETCH; from += LOOK) {
    const next = askedOffset(from + LOOK, timeZone);
    if (next === offset) continue;
    offsets.push({ offset, until: changeAfter(from, { offset, timeZone }) });
    offset = next;
  }
  return [...offsets, { offset, until: Number.POSITIVE_INFINITY }];
}

/** The first second between two looks at which an offset holds no longer. */
function changeAfter(from: number, { offset, timeZone }: { offset: number; timeZone: string }): number {
  let [holds, ended] = [from / 1000, (from + LOOK) / 1000];
  while (ended - holds > 1) {
    const middle = Math.floor((holds + ended) / 2);
    if (askedOffset(middle * 1000, timeZone) === offset) holds = middle;
    else ended = middle;
  }
  return ended * 1000;
}

const NANOSECONDS_A_MILLISECOND = 1e6;

function askedOffset(epochMilliseconds: number, timeZone: string): number {
  const asked = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone);
  return asked.offsetNanoseconds / NANOSECONDS_A_MILLISECOND;
}
