import { isoDay } from '../time/iso.ts';
import { localDay } from '../time/later.ts';
import type { Instant } from '../time/units.ts';
import type { DuePointer, NextAct } from './due-pointer.ts';
import { isSentOn, type LedgerEntry } from './ledger.ts';

/** How many texts a patient's local day holds, as the due pointer keeps it for `perDay`. */

interface Counting {
  readonly entries: readonly LedgerEntry[];
  readonly now: Instant;
  /** The patient's. */
  readonly timeZone: string;
}

/**
 * The pointer with its day counted from the whole ledger; itself when it has counted all. What was counted as one that may
 * go, and did not, leaves its place to what went.
 */
export function recounted(pointer: DuePointer, counting: Counting): DuePointer {
  const { date, sent } = sentToday(counting);
  const isUncounted = ({ id, counted: on }: NextAct) => on === date && !sent.has(id);
  if (pointer.day?.date === date && sent.size <= pointer.day.sent && !pointer.next.some(isUncounted)) return pointer;
  const next = pointer.next.map((act) => (isUncounted(act) ? withoutCount(act) : act));
  return { ...pointer, day: { date, sent: sent.size }, next: marked({ next }, { date, sent }) };
}

/** The pointer with those of its acts counted whose texts went today, or may have, and that nobody has counted yet. */
export function countedToo(pointer: DuePointer, counting: Counting): DuePointer {
  const { date, sent } = sentToday(counting);
  const added = pointer.next.filter(({ id, counted: on }) => sent.has(id) && on !== date);
  if (added.length === 0) return pointer;
  return { ...pointer, day: counted(pointer.day, date, added.length), next: marked(pointer, { date, sent }) };
}

interface SentToday {
  readonly date: string;
  /** Ids. */
  readonly sent: ReadonlySet<string>;
}

function sentToday({ entries, now, timeZone }: Counting): SentToday {
  const day = localDay(now, timeZone);
  const sent = entries.filter((entry) => isSentOn(entry, day, timeZone)).map(({ id }) => id);
  return { date: isoDay(day), sent: new Set(sent) };
}

function withoutCount({ counted: _, ...act }: NextAct): NextAct {
  return act;
}

function marked({ next }: Pick<DuePointer, 'next'>, { date, sent }: SentToday): NextAct[] {
  return next.map((act) => (sent.has(act.id) ? { ...act, counted: date } : act));
}

/** Counts more texts to the patient on a local day. */
export function counted(day: DuePointer['day'], date: string, count: number): DuePointer['day'] {
  const sent = day?.date === date ? day.sent : 0;
  return count === 0 && day ? day : { date, sent: sent + count };
}
