import type { LedgerEntry } from '../../core/sending/ledger.ts';
import { isoDay, readClock, readInstant } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import { type Instant, minutes, plus } from '../../core/time/units.ts';
import { nextOpen } from '../../core/time/window.ts';
import { readTextId, type TimelineText } from '../../core/timeline/timeline-text.ts';
import { lastLedgers } from './ledger-wrongs.ts';
import type { Standing } from './notebook.ts';
import type { Played } from './play-story.ts';
import { TIME_ZONE } from './story-words.ts';

/** A text is only held for a reason that was so. */
export function heldWithoutReason(played: Played): string[] {
  return lastLedgers(played.ledgers)
    .filter(({ state }) => state === 'held')
    .filter((entry) => !isFounded(entry, played))
    .map(({ id, reason, settledAt }) => `held without reason: ${id} ${reason} at ${settledAt}`);
}

/** Clocks of runs can be off by less. */
const CLOCKS_DIFFER = minutes(1);

function isFounded(entry: LedgerEntry, played: Played): boolean {
  const { id, reason, settledAt } = entry;
  const until = plus(readInstant(settledAt ?? entry.dueAt), CLOCKS_DIFFER);
  const { plan } = readTextId(id);
  const own = played.standings.filter((standing) => standing.plan.plan === plan && standing.since <= until);
  const asCalledFor = own.flatMap(({ calledFor }) => calledFor.filter((text) => text.id === id));
  if (asCalledFor.some(({ held }) => held === reason)) return true;
  switch (reason) {
    case 'expired':
      return own.some((standing) => asCalledFor.some((text) => text.usefulUntil < nextChance(standing, until)));
    case 'cancelled':
      return own.some(({ calledFor }) => !calledFor.some((text) => text.id === id));
    case 'unsure':
      return entry.attempt > 0;
    case 'confirmed':
      return asCalledFor.some(({ follows }) => follows !== undefined) || played.replies.length > 0;
    case 'failed':
    case 'opted-out':
      return ['invalid-number', 'opted-out', 'unreachable'].some((fault) => played.met.has(`SNS: ${fault}`));
    case 'daily-cap':
      return own.some((standing) => isFull(standing, asCalledFor, played));
    default:
      return false;
  }
}

/** The window may open again only when a text is of no use any more. */
function nextChance({ plan, clinic: { texting } }: Standing, until: Instant): Instant {
  const { opens, closes } = texting.window;
  const timeZone = plan.patient.timeZone ?? TIME_ZONE;
  return nextOpen(until, { opens: readClock(opens), closes: readClock(closes), timeZone });
}

/** What went that day, and what was still to come, fill it. */
function isFull({ plan, clinic, calledFor }: Standing, own: readonly TimelineText[], { texts }: Played): boolean {
  const timeZone = plan.patient.timeZone ?? TIME_ZONE;
  const dayOf = (text: TimelineText) => isoDay(localDay(text.dueAt, timeZone));
  const days = new Set(own.map(dayOf));
  const went = texts.filter(
    (text) => text.plan === plan.plan && days.has(isoDay(localDay(readInstant(text.at), timeZone))),
  );
  const toCome = calledFor.filter((text) => !text.held && days.has(dayOf(text)));
  return new Set([...went, ...toCome].map(({ id }) => id)).size >= clinic.texting.perDay;
}
