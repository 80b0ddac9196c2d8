import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { minus, minutes, plus } from '../../../core/time/units.ts';
import { timeline } from '../../../core/timeline/timeline.ts';
import { readTextId, type TimelineText } from '../../../core/timeline/timeline-text.ts';
import { tellsOfChange } from '../../../core/timeline/untold.ts';
import type { Played } from '../play-story.ts';
import type { Standing } from '../seen.ts';
import { lastLedgers } from './ledger-wrongs.ts';

/** Whoever hears from nobody that their visit moved, or is off, goes to the wrong one. */
export function noticeWrongs(played: Played): string[] {
  return [...untoldChanges(played), ...dropped(played)];
}

function untoldChanges({ ledgers, alerts }: Played): string[] {
  const told = new Set(alerts.map(({ id }) => id));
  return lastLedgers(ledgers)
    .filter(({ id }) => tellsOfChange(readTextId(id)))
    .filter((entry) => cameUpWithIt(entry) && !told.has(`untold/${entry.id}`))
    .map(({ id, reason }) => `a change of which nobody was told: ${id} ${reason}`);
}

/** What keeps a text that was never tried was known before: then whoever changed the plan was told. */
function cameUpWithIt({ reason, attempt }: LedgerEntry): boolean {
  const always = reason === 'daily-cap' || reason === 'expired' || reason === 'unsure';
  return always || (attempt > 0 && (reason === 'failed' || reason === 'opted-out'));
}

/** Such a text may still be on its way this long before the end. */
const ON_ITS_WAY = minutes(10);

/** What was to tell of it goes, stands in the record, or staff are told; also where a file has no such notice any more. */
function dropped({ standings, ledgers, alerts, until }: Played): string[] {
  const written = new Set(lastLedgers(ledgers).map(({ id }) => id));
  const told = new Set(alerts.map(({ id }) => id));
  const recently = minus(until, ON_ITS_WAY);
  return [...Map.groupBy(standings, ({ plan }) => plan.plan).values()].flatMap((own) =>
    [...newsOf(own)]
      .filter(([id, { text, standing }]) => text.dueAt <= recently && isStillNews(id, standing, own))
      .filter(([id]) => !written.has(id) && !told.has(`untold/${id}`))
      .map(([id]) => `a change of which nobody will be told: ${id}`),
  );
}

interface News {
  readonly text: TimelineText;
  readonly standing: Standing;
}

const TICK = minutes(1);

/** Each notice of a change that a plan ever called for while it was of use, by its id, as it did so last. */
function newsOf(own: readonly Standing[]): Map<string, News> {
  const news = own.flatMap((standing) =>
    standing.calledFor
      .filter((text) => tellsOfChange(text) && !text.held && plus(standing.since, TICK) <= text.usefulUntil)
      .map((text): [string, News] => [text.id, { text, standing }]),
  );
  return new Map(news);
}

/** By the same settings the plan as it is at last would call for it, too: the visit has not changed since. */
function isStillNews(id: string, { clinic }: Standing, own: readonly Standing[]): boolean {
  const last = own.at(-1);
  return last !== undefined && timeline(last.plan, clinic).some((text) => text.id === id && !text.held);
}
