import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { isoDay, readInstant } from '../../../core/time/iso.ts';
import { localDay } from '../../../core/time/later.ts';
import { type Instant, minutes, plus } from '../../../core/time/units.ts';
import { readTextId } from '../../../core/timeline/timeline-text.ts';
import type { Played } from '../play-story.ts';
import type { Standing } from '../seen.ts';
import { TIME_ZONE } from '../story-words.ts';
import { couldExpire, nextChance, standingsOf, turnOf } from './late-wrongs.ts';
import { couldHaveGone, lastLedgers, TRIES } from './ledger-wrongs.ts';

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
  const own = standingsOf(id, { played, until });
  const asCalledFor = own.flatMap(({ calledFor }) => calledFor.filter((text) => text.id === id));
  if (asCalledFor.some(({ held }) => held === reason)) return true;
  switch (reason) {
    case 'expired':
      return (
        own.some((standing) => {
          const chance = nextChance(standing, turnOf(id, until, { standing, played }));
          return asCalledFor.some((text) => text.usefulUntil < chance);
        }) && couldExpire(entry, played)
      );
    case 'cancelled':
      return own.some(({ calledFor }) => !calledFor.some((text) => text.id === id));
    case 'unsure':
      return (
        couldHaveGone(entry, played) &&
        (isTriedOut(entry, played) || asCalledFor.some(({ held }) => held !== undefined))
      );
    case 'confirmed':
      return asCalledFor.some(({ follows }) => follows !== undefined) || played.replies.length > 0;
    case 'failed':
    case 'opted-out':
      // A run goes by the settings of a quarter of a minute ago, and by the plan as it is.
      if (own.some(({ plan }) => plan.blocked?.[entry.to] === reason)) return true;
      return ['invalid-number', 'opted-out', 'unreachable'].some((fault) => played.met.has(`SNS: ${fault}`));
    case 'daily-cap':
      return own.some((standing) =>
        isFull(standing, { id, days: [...asCalledFor.map(({ dueAt }) => dueAt), until], played }),
      );
    case 'no-time-left':
    case 'superseded':
      return asCalledFor.some(({ follows }) => follows !== undefined && wentLate(follows, played));
    default:
      return false;
  }
}

/** What follows a question that went late would go as much later, and may be of no use then. */
function wentLate(question: string, { ledgers }: Played): boolean {
  return lastLedgers(ledgers).some(
    ({ id, dueAt, claimedAt }) =>
      id === question && claimedAt !== undefined && plus(readInstant(dueAt), CLOCKS_DIFFER) < readInstant(claimedAt),
  );
}

const BARS = ['expired', 'cancelled', 'confirmed', 'failed', 'opted-out', 'daily-cap'] as const;

/** It was claimed, and could not be tried once more. */
function isTriedOut(entry: LedgerEntry, played: Played): boolean {
  if (entry.attempt === 0) return false;
  return entry.attempt >= TRIES || BARS.some((reason) => isFounded({ ...entry, reason }, played));
}

interface DayOf {
  readonly id: string;
  /** When it was due, and when it was held: a text can have waited for another day. */
  readonly days: readonly Instant[];
  readonly played: Played;
}

/** What went or may have gone on one of these days, and what was still to come, fill it without this one. */
function isFull({ plan, clinic, calledFor }: Standing, { id, days, played: { texts, ledgers } }: DayOf): boolean {
  const dayOf = (moment: Instant) => isoDay(localDay(moment, plan.patient.timeZone ?? TIME_ZONE));
  return [...new Set(days.map(dayOf))].some((day) => {
    const went = texts.filter((text) => text.plan === plan.plan && dayOf(readInstant(text.at)) === day);
    const claimed = lastLedgers(ledgers).filter(
      (entry) =>
        readTextId(entry.id).plan === plan.plan && entry.claimedAt && dayOf(readInstant(entry.claimedAt)) === day,
    );
    const toCome = calledFor.filter((text) => !text.held && dayOf(text.dueAt) === day);
    const others = new Set([...went, ...claimed, ...toCome].map((each) => each.id));
    others.delete(id);
    return others.size >= clinic.texting.perDay;
  });
}
