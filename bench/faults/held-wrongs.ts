import type { LedgerEntry } from '../../core/sending/ledger.ts';
import { isoDay, readClock, readInstant } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import { type Instant, minutes, plus } from '../../core/time/units.ts';
import { nextOpen } from '../../core/time/window.ts';
import { readTextId } from '../../core/timeline/timeline-text.ts';
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
      return own.some((standing) =>
        isFull(standing, { days: [...asCalledFor.map(({ dueAt }) => dueAt), until], played }),
      );
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

interface DayOf {
  /** When it was due, and when it was held: a text can have waited for another day. */
  readonly days: readonly Instant[];
  readonly played: Played;
}

/** What went on one of these days, and what was still to come, fill it. */
function isFull({ plan, clinic, calledFor }: Standing, { days, played: { texts } }: DayOf): boolean {
  const dayOf = (moment: Instant) => isoDay(localDay(moment, plan.patient.timeZone ?? TIME_ZONE));
  return [...new Set(days.map(dayOf))].some((day) => {
    const went = texts.filter((text) => text.plan === plan.plan && dayOf(readInstant(text.at)) === day);
    const toCome = calledFor.filter((text) => !text.held && dayOf(text.dueAt) === day);
    return new Set([...went, ...toCome].map(({ id }) => id)).size >= clinic.texting.perDay;
  });
}
