import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { readClock, readInstant } from '../../../core/time/iso.ts';
import { endOfDay, localDay } from '../../../core/time/later.ts';
import { between, type Instant, inMinutes, latest, minutes, plus } from '../../../core/time/units.ts';
import { nextOpen } from '../../../core/time/window.ts';
import { OPT_IN_RULE } from '../../../core/timeline/notices.ts';
import { readTextId, type TimelineText } from '../../../core/timeline/timeline-text.ts';
import type { Played } from '../play-story.ts';
import type { Standing } from '../seen.ts';
import { TIME_ZONE } from '../story-words.ts';

/** A text comes when it is due: what went wrong around it delays it by so much, and not by more. */
export function late(played: Played): string[] {
  const first = new Map(played.texts.toReversed().map((text) => [text.id, text]));
  return [...first.values()].flatMap(({ id, at }) => {
    const latestAt = goesBy(id, { played, until: readInstant(at) });
    if (latestAt === undefined || readInstant(at) <= latestAt) return [];
    return [
      `late: ${id} at ${at}, ${Math.round(inMinutes(between(latestAt, readInstant(at))))} minutes after all that it met`,
    ];
  });
}

/** Whether it was too late for a text when all that went wrong was over. */
export function couldExpire({ id, settledAt, dueAt }: LedgerEntry, played: Played): boolean {
  const until = readInstant(settledAt ?? dueAt);
  const latestAt = goesBy(id, { played, until });
  const called = standingsOf(id, { played, until }).flatMap(({ calledFor }) => textIn(calledFor, id) ?? []);
  return latestAt === undefined || called.some(({ usefulUntil }) => usefulUntil < latestAt);
}

interface Asked {
  readonly played: Played;
  readonly until: Instant;
}

/** The last moment at which a text should have gone; undefined where that hangs on the answer to another. */
function goesBy(id: string, asked: Asked): Instant | undefined {
  const own = standingsOf(id, asked);
  const last = own.at(-1);
  const text = last && textIn(last.calledFor, id);
  if (!text || text.follows !== undefined || text.kind === 'answer') return undefined;
  const since = own[own.findLastIndex(({ calledFor }) => textIn(calledFor, id)?.dueAt !== text.dueAt) + 1]?.since;
  const called = latest(text.dueAt, since ?? text.dueAt);
  const turn = turnOf(text.id, called, { standing: last, played: asked.played });
  const trouble = minutes(troubleMinutes(asked.played));
  const from = plus(turn, trouble);
  const chance = chanceAfter(from, last, asked.played);
  // What waited for the morning can meet its troubles only then.
  const by = chance === from ? chance : chanceAfter(plus(chance, trouble), last, asked.played);
  return plus(by, A_TICK_OR_TWO);
}

/** When a text can go at the earliest: the question whether they want texts waits for a day that is not full. */
export function turnOf(id: string, from: Instant, of: { standing: Standing; played: Played }): Instant {
  return readTextId(id).rule === OPT_IN_RULE ? afterFullDays(from, of.standing, of.played) : from;
}

/** Where as many went as may, or may have gone, another day. */
function afterFullDays(from: Instant, standing: Standing, played: Played): Instant {
  const { plan } = standing.plan;
  const timeZone = standing.plan.patient.timeZone ?? TIME_ZONE;
  const chance = nextChance(standing, from);
  const midnight = endOfDay(chance, timeZone);
  const gone = [...played.texts, ...played.held.filter(({ reason }) => reason === 'unsure')];
  const ofDay = gone.filter(({ plan: of, rule, at }) => {
    const isThatDay = localDay(readInstant(at), timeZone) === localDay(chance, timeZone);
    return of === plan && rule !== 'answer' && isThatDay;
  });
  const went = new Set(ofDay.map(({ id }) => id));
  const isRoom = went.size < perDayBetween(chance, midnight, { plan, played });
  return isRoom ? from : afterFullDays(midnight, standing, played);
}

/** The least that the settings of some hours allowed. */
function perDayBetween(from: Instant, until: Instant, { plan, played }: { plan: string; played: Played }): number {
  const own = played.standings.filter((standing) => standing.plan.plan === plan && standing.since < until);
  const first = own.findLastIndex(({ since }) => since <= from);
  return Math.min(...own.slice(Math.max(first, 0)).map(({ clinic }) => clinic.texting.perDay));
}

/** What the troubles of an evening delayed into the morning can meet an outage of that morning. */
function chanceAfter(from: Instant, standing: Standing, { outages }: Pick<Played, 'outages'>): Instant {
  const chance = nextChance(standing, from);
  const outage = outages.find(({ from, until }) => from <= chance && chance < until);
  return outage ? chanceAfter(outage.until, standing, { outages }) : chance;
}

export function standingsOf(id: string, { played, until }: Asked): Standing[] {
  const { plan } = readTextId(id);
  return played.standings.filter((standing) => standing.plan.plan === plan && standing.since <= until);
}

function textIn(calledFor: readonly TimelineText[], id: string): TimelineText | undefined {
  return calledFor.find((text) => text.id === id && !text.held);
}

/** The window may open again only when a text is of no use any more. */
export function nextChance({ plan, clinic: { texting } }: Standing, from: Instant): Instant {
  const { opens, closes } = texting.window;
  const timeZone = plan.patient.timeZone ?? TIME_ZONE;
  return nextOpen(from, { opens: readClock(opens), closes: readClock(closes), timeZone });
}

const A_TICK_OR_TWO = minutes(3);
const MINUTES_A_TROUBLE = 3;
/** A phone out of reach is tried again within the hour. */
const OUT_OF_REACH_MINUTES = 65;
/** Each failure on end puts a plan back twice as long. */
const PUT_BACK_MINUTES = 2;

function troubleMinutes({ met }: Played): number {
  return [...met].reduce((sum, [what, times]) => sum + minutesOf(what, times), 0);
}

function minutesOf(what: string, times: number): number {
  if (what === 'outage minutes') return times;
  if (what === 'SNS: unreachable') return times * OUT_OF_REACH_MINUTES;
  if (what.startsWith('no answer')) return PUT_BACK_MINUTES ** (times + 1);
  return times * MINUTES_A_TROUBLE;
}
