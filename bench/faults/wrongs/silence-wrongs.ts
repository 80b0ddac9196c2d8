import { didGo } from '../../../core/sending/ledger.ts';
import { readInstant } from '../../../core/time/iso.ts';
import { hours, type Instant, plus } from '../../../core/time/units.ts';
import { isUnforeseen, type TimelineText } from '../../../core/timeline/timeline-text.ts';
import type { Played } from '../play-story.ts';
import type { Standing } from '../seen.ts';
import { lastLedgers, parkedIn } from './ledger-wrongs.ts';

/** Asked again twice, once in the morning: by then staff have heard, whatever was out of order for a while. */
const HEARD_WITHIN = hours(30);

/**
 * Whoever was asked and never answered, staff are told of, also when the plan rests since, or takes no more texts; and
 * whoever was to be asked, and was not for an outage or a full day.
 */
export function unheardSilence({ ledgers, standings, alerts, until }: Played): string[] {
  const told = new Set(alerts.map(({ plan, id }) => `${plan} ${id}`));
  const parked = parkedIn(alerts);
  const askedAt = askedIn(ledgers);
  return [...Map.groupBy(standings, ({ plan }) => plan.plan)].flatMap(([plan, own]) =>
    parked.has(plan)
      ? []
      : silencesOf(own)
          .filter((silence) => isToBeHeard(silence, own, { askedAt: askedAt.get(silence.follows ?? ''), until }))
          .filter(({ id, task }) => !told.has(`${plan} ${task?.about}/${id}`))
          .map(({ id }) => `silence that nobody was told of: ${id}`),
  );
}

function askedIn(ledgers: Played['ledgers']): Map<string, Instant> {
  const asked = lastLedgers(ledgers).filter((entry) => didGo(entry) || isUnforeseen(entry.reason));
  return new Map(
    asked.flatMap(({ id, claimedAt, settledAt }) => {
      const at = claimedAt ?? settledAt;
      return at ? [[id, readInstant(at)]] : [];
    }),
  );
}

function silencesOf(own: readonly Standing[]): readonly TimelineText[] {
  return (own.at(-1)?.calledFor ?? []).filter(({ kind }) => kind === 'silence');
}

interface Asked {
  readonly askedAt: Instant | undefined;
  readonly until: Instant;
}

export function isToBeHeard(text: TimelineText, own: readonly Standing[], { askedAt, until }: Asked): boolean {
  if (askedAt === undefined || until < plus(askedAt, HEARD_WITHIN)) return false;
  return isCalledForSince(askedAt, text.id, own) && !hasAnswered(text, own, askedAt);
}

/** Without a break: a visit that moved or was missed meanwhile is asked about no more. */
function isCalledForSince(askedAt: Instant, id: string, own: readonly Standing[]): boolean {
  const first = Math.max(
    0,
    own.findLastIndex(({ since }) => since <= askedAt),
  );
  return own.slice(first).every(({ calledFor }) => calledFor.some((text) => text.id === id));
}

/** Of a visit by a letter, of anything else by how they are. */
function hasAnswered({ to, visit }: TimelineText, own: readonly Standing[], askedAt: Instant): boolean {
  return own.some(({ plan }) => {
    const about = plan.visits.find((each) => each.visit === visit);
    const said = [plan.heard?.[to], about?.reply?.at, about?.helperReply?.at];
    return said.some((at) => at !== undefined && askedAt <= readInstant(at));
  });
}
