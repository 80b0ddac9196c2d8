import { readInstant } from '../time/iso.ts';
import { type Instant, minus, minutes } from '../time/units.ts';
import type { TimelineText } from '../timeline/timeline-text.ts';
import type { DuePointer } from './due-pointer.ts';
import { isInFlight, type LedgerEntry, recheckAt } from './ledger.ts';

/** A busy morning can make a text so late; what is later than this, somebody must look into. */
const LATE_AFTER = minutes(10);

interface Audited {
  readonly pointer: DuePointer | undefined;
  readonly entries: readonly LedgerEntry[];
  readonly now: Instant;
}

/**
 * The texts that should have gone by now, that would still be of use, and that nobody sent, held or looks after: what the
 * timeline alone says, against the ledger. It must be empty, whatever happened; it is the check that would see a pointer
 * that was lost.
 *
 * @example
 * missingTexts(texts, { pointer, entries: [], now: anHourAfterTheReminder }) //=> [the reminder]
 */
export function missingTexts(
  texts: readonly TimelineText[],
  { pointer, entries, now }: Audited,
): readonly TimelineText[] {
  const late = minus(now, LATE_AFTER);
  const putOff = (pointer?.next ?? []).filter(({ at }) => late < readInstant(at));
  const done = entries.filter((entry) => entry.state !== 'released' && !isLeftAlone(entry, late));
  const known = new Set([...done, ...putOff].map(({ id }) => id));
  return texts.filter((text) => mustBeKnown(text, { late, now }) && !known.has(text.id));
}

/**
 * Texts in flight to which nobody comes back: their run died after the claim, and a change that had read the ledger
 * before it took the pointer's place. The plan need not call for them any more.
 */
export function abandoned({ pointer, entries, now }: Audited): readonly LedgerEntry[] {
  const late = minus(now, LATE_AFTER);
  const named = new Set((pointer?.next ?? []).map(({ id }) => id));
  return entries.filter((entry) => isLeftAlone(entry, late) && !named.has(entry.id));
}

function isLeftAlone(entry: LedgerEntry, late: Instant): boolean {
  return isInFlight(entry) && recheckAt(entry) <= late;
}

/** What hangs on another text's answer is called for by the ledger, and not by the timeline alone. */
function mustBeKnown(text: TimelineText, { late, now }: { readonly late: Instant; readonly now: Instant }): boolean {
  return text.dueAt <= late && now <= text.usefulUntil && text.held === undefined && text.follows === undefined;
}
