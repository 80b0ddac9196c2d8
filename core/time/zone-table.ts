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
 * it says is written down for a stretch of time when somebody first asks about it.
 */
export function offsetAt(epochMilliseconds: number, timeZone: string): number {
  const isLast = timeZone === last.timeZone && last.from <= epochMilliseconds && epochMilliseconds < last.until;
  if (!isLast) last = writtenOffset(epochMilliseconds, timeZone);
  return last.offset;
}

/**
 * A stretch is looked at this often, and where two looks differ the change between them is searched for. Since 1970 no
 * zone kept an offset for less than the 7 days of Boa Vista in October 2000.
 */
const LOOK = 6 * MILLISECONDS_A_DAY;
/** A little more than a year, so that an ordinary plan needs two at most. */
const STRETCH = 64 * LOOK;
/** Two centuries of one zone; plans whose years are slips must not fill the memory. */
const STRETCHES_MAX = 200;

/** It follows from the zone alone, so every plan and every run can use the same. */
const tables = new Map<string, Map<number, readonly Offset[]>>();

function writtenOffset(epochMilliseconds: number, timeZone: string): Offset {
  const table = tables.get(timeZone) ?? new Map<number, readonly Offset[]>();
  tables.set(timeZone, table);
  const number = Math.floor(epochMilliseconds / STRETCH);
  const stretch = table.get(number) ?? offsetsFrom(number * STRETCH, timeZone);
  if (table.size >= STRETCHES_MAX) table.clear();
  table.set(number, stretch);
  const written = stretch.find(({ until }) => epochMilliseconds < until);
  if (!written) throw new Error(`a stretch of ${timeZone} with a gap`);
  return written;
}

function offsetsFrom(start: number, timeZone: string): Offset[] {
  const offsets: Offset[] = [];
  let [from, offset] = [start, askedOffset(start, timeZone)];
  for (let look = start + LOOK; look <= start + STRETCH; look += LOOK) {
    const next = askedOffset(look, timeZone);
    if (next === offset) continue;
    const until = changeBefore(look, { timeZone, offset });
    offsets.push({ timeZone, from, until, offset });
    [from, offset] = [until, next];
  }
  return [...offsets, { timeZone, from, until: start + STRETCH, offset }];
}

const SECOND = 1000;

/** The first whole second after the look before at which clocks had an offset no longer. */
function changeBefore(look: number, { timeZone, offset }: Pick<Offset, 'timeZone' | 'offset'>): number {
  let [still, ended] = [look - LOOK, look];
  while (ended - still > SECOND) {
    const middle = Math.floor((still + ended) / 2 / SECOND) * SECOND;
    if (askedOffset(middle, timeZone) === offset) still = middle;
    else ended = middle;
  }
  return ended;
}

const NANOSECONDS_A_MILLISECOND = 1e6;

function askedOffset(epochMilliseconds: number, timeZone: string): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone);
  return zoned.offsetNanoseconds / NANOSECONDS_A_MILLISECOND;
}
