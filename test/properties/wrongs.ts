import { didGo, isInFlight, type LedgerEntry } from '../../core/sending/ledger.ts';
import { isoDay, isoInstant, readClock, readInstant } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import { minus, minutes } from '../../core/time/units.ts';
import { isOpen } from '../../core/time/window.ts';
import { readTextId, type TimelineText } from '../../core/timeline/timeline-text.ts';
import { moment } from '../builders.ts';
import { TIME_ZONE } from './any-troubled-story.ts';
import type { Played, SeenText, Standing } from './play-story.ts';

/** What a story must never show. Each rule gives a line for whatever breaks it. */
export function wrongsOf(played: Played): string[] {
  return RULES.flatMap((rule) => rule(played));
}

const RULES: readonly ((played: Played) => string[])[] = [
  lost,
  twice,
  outsideWindow,
  afterItsVisit,
  stale,
  overfullDays,
  unsettled,
  backwards,
];

/** A text may still be on its way this long before the end. */
const ON_ITS_WAY = minutes(10);

/** What the plan as it stood at last calls for went, or was held with a reason. */
function lost({ standings, texts, ledgers, until }: Played): string[] {
  const known = new Set([...texts, ...heldIn(ledgers)].map(({ id }) => id));
  return lastOfEach(standings).flatMap(({ plan }) => {
    const own = standings.filter((standing) => standing.plan.plan === plan.plan);
    return (own.at(-1)?.calledFor ?? [])
      .filter((text) => isExpected(text, own) && text.dueAt <= minus(until, ON_ITS_WAY))
      .filter(({ id }) => !known.has(id))
      .map((text) => `lost: ${describe(text)}`);
  });
}

/** The ledger is the record: a run can die between holding a text and saying so. */
function heldIn(ledgers: Played['ledgers']): LedgerEntry[] {
  return lastLedgers(ledgers).filter(({ state, reason }) => state === 'held' && reason !== undefined);
}

function lastLedgers(ledgers: Played['ledgers']): LedgerEntry[] {
  return [...new Map(ledgers.map(({ plan, entries }) => [plan, entries])).values()].flat();
}

/**
 * A follow-up hangs on what became of its question, and a silence is no text. The others must have been of use when
 * the plan began to call for them, or when a change made them so.
 */
function isExpected(text: TimelineText, standings: readonly Standing[]): boolean {
  if (text.held || text.follows || text.kind === 'silence') return false;
  return calledForAt(text, standings).some(({ usefulUntil, since }) => since <= usefulUntil);
}

/** Since when the plan has called for a text at that very time without a break, and for how long it was of use. */
function calledForAt({ id, dueAt }: TimelineText, standings: readonly Standing[]) {
  const found = standings.map(({ calledFor, since }) => {
    const text = calledFor.find((each) => each.id === id && !each.held && each.dueAt === dueAt);
    return text && { usefulUntil: text.usefulUntil, since };
  });
  return found.slice(found.lastIndexOf(undefined) + 1).filter((each) => each !== undefined);
}

function lastOfEach(standings: readonly Standing[]): Standing[] {
  return [...new Map(standings.map((standing) => [standing.plan.plan, standing])).values()];
}

function describe({ id, dueAt, usefulUntil }: TimelineText): string {
  return `${id} due ${isoInstant(dueAt)} useful until ${isoInstant(usefulUntil)}`;
}

function twice({ texts }: Played): string[] {
  return [...Map.groupBy(texts, ({ id }) => id)]
    .filter(([, all]) => all.length > 1)
    .map(([id, all]) => `twice: ${id} at ${all.map(({ at }) => at).join(', ')}`);
}

/** What the plan itself calls for: an answer to a phone's own message goes at any hour, and beside all caps. */
function unasked({ texts }: Played): SeenText[] {
  return texts.filter(({ rule }) => rule !== 'answer');
}

function outsideWindow(played: Played): string[] {
  return unasked(played)
    .filter((text) => {
      const { window } = standingOf(text).clinic.texting;
      const [opens, closes] = [window.opens, window.closes].map((clock) => readClock(clock));
      return !isOpen(readInstant(text.at), { opens: opens!, closes: closes!, timeZone: zoneOf(text) });
    })
    .map((text) => `outside the window: ${text.id} at ${text.at}`);
}

function standingOf({ standing, id }: SeenText): Standing {
  if (!standing) throw new Error(`a text of no known plan: ${id}`);
  return standing;
}

function zoneOf(text: SeenText): string {
  return standingOf(text).plan.patient.timeZone ?? TIME_ZONE;
}

const ABOUT_THE_TIME = ['three-days', 'day-before', 'early', 'morning', 'two-hours', 'ride', 'moved', 'cancelled'];

function afterItsVisit({ texts }: Played): string[] {
  return texts
    .filter(({ rule }) => ABOUT_THE_TIME.includes(rule.replace(/:chase$/, '')))
    .filter((text) => moment(timeIn(text.id), TIME_ZONE) <= readInstant(text.at))
    .map(({ id, at }) => `after its visit: ${id} at ${at}`);
}

function timeIn(id: string): string {
  return readTextId(id).about.slice(0, 'YYYY-MM-DDTHH:MM'.length);
}

/** Of a visit that is cancelled or elsewhere by now, of a plan that rests, or without consent. */
function stale(played: Played): string[] {
  return unasked(played)
    .filter(isStale)
    .map(({ id, at }) => `stale: ${id} at ${at}`);
}

function isStale(text: SeenText): boolean {
  const { plan } = standingOf(text);
  if (plan.state !== 'active' || !plan.consent?.texts) return true;
  if (!text.visit) return false;
  const visit = plan.visits.find((each) => each.visit === text.visit);
  if (visit?.at !== timeIn(text.id)) return true;
  const status = { cancelled: 'cancelled', missed: 'missed' }[text.rule];
  return status ? visit.status !== status : visit.status === 'cancelled' || visit.status === 'missed';
}

function overfullDays(played: Played): string[] {
  const most = Math.max(...played.standings.map(({ clinic }) => clinic.texting.perDay));
  const toPatients = unasked(played).filter((text) => text.to === standingOf(text).plan.patient.phone);
  const days = Map.groupBy(
    toPatients,
    (text) => `${text.plan} ${isoDay(localDay(readInstant(text.at), zoneOf(text)))}`,
  );
  return [...days]
    .filter(([, ofDay]) => ofDay.length > most)
    .map(
      ([day, ofDay]) => `more than ${most} a day: ${day}: ${ofDay.map(({ id, at }) => `${id} at ${at}`).join(', ')}`,
    );
}

/** A fault can wait for its text until the last hour; what was claimed then is still on its way. */
function unsettled({ ledgers, until }: Played): string[] {
  const recently = minus(until, ON_ITS_WAY);
  return lastLedgers(ledgers)
    .filter((entry) => isInFlight(entry) && readInstant(entry.claimedAt ?? entry.dueAt) < recently)
    .map(({ id, state, claimedAt }) => `unsettled: ${id} ${state} since ${claimedAt}`);
}

function backwards({ ledgers }: Played): string[] {
  return [...Map.groupBy(ledgers, ({ plan }) => plan).values()].flatMap((looks) =>
    looks.slice(1).flatMap((look, index) => {
      const before = new Map(looks[index]?.entries.map((entry) => [entry.id, entry]));
      const after = new Map(look.entries.map((entry) => [entry.id, entry]));
      return [...before.values()]
        .filter((entry) => !mayFollow(entry, after.get(entry.id)))
        .map((entry) => `backwards: ${entry.id} from ${entry.state} to ${after.get(entry.id)?.state}`);
    }),
  );
}

function mayFollow(before: LedgerEntry, after: LedgerEntry | undefined): boolean {
  if (!after) return false;
  if (before.state === 'held')
    return after.state === 'held' || before.reason === 'cancelled' || before.dueAt !== after.dueAt;
  if (before.state === 'delivered') return after.state === 'delivered';
  if (before.state !== 'accepted' || didGo(after)) return true;
  // A carrier could not deliver it: held, or tried again.
  return after.state === 'held' || (after.undelivered ?? 0) > (before.undelivered ?? 0);
}
