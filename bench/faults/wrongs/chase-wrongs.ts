import { didGo } from '../../../core/sending/ledger.ts';
import { readInstant } from '../../../core/time/iso.ts';
import type { Instant } from '../../../core/time/units.ts';
import type { Played } from '../play-story.ts';
import { lastLedgers, parkedIn } from './ledger-wrongs.ts';
import { isToBeHeard } from './silence-wrongs.ts';

/** Whoever was asked and did not answer is asked again, or it stands in the record why not. */
export function notAskedAgain({ texts, ledgers, standings, alerts, until }: Played): string[] {
  const known = new Set([...texts, ...lastLedgers(ledgers)].map(({ id }) => id));
  const parked = parkedIn(alerts);
  const wentAt = wentIn(ledgers);
  return [...Map.groupBy(standings, ({ plan }) => plan.plan)].flatMap(([plan, own]) =>
    (parked.has(plan) ? [] : (own.at(-1)?.calledFor ?? []))
      .filter(({ kind, held }) => kind === 'chase' && !held)
      .filter((chase) => isToBeHeard(chase, own, { askedAt: wentAt.get(chase.follows ?? ''), until }))
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => `not asked again: ${id}`),
  );
}

/** Of a question that did not go nobody is asked again. */
function wentIn(ledgers: Played['ledgers']): Map<string, Instant> {
  const went = lastLedgers(ledgers).filter(didGo);
  return new Map(went.flatMap(({ id, claimedAt }) => (claimedAt ? [[id, readInstant(claimedAt)]] : [])));
}
