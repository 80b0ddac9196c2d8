import type { Clinic } from '../../../core/clinic/clinic.ts';
import type { Recipient } from '../../../core/plan/plan.ts';
import { isoDay, readClock, readInstant, readLocal } from '../../../core/time/iso.ts';
import { localDay } from '../../../core/time/later.ts';
import { minus, minutes, plus } from '../../../core/time/units.ts';
import { isOpen } from '../../../core/time/window.ts';
import { toInstant } from '../../../core/time/zone.ts';
import { NO_PLAN, readTextId } from '../../../core/timeline/timeline-text.ts';
import type { KeptReply } from '../../../jobs/ports/replies.ts';
import type { Played } from '../play-story.ts';
import type { SeenText, Standing, Try } from '../seen.ts';
import { TIME_ZONE } from '../story-words.ts';
import { lastWord } from './message-wrongs.ts';

/** What must not be seen of the texts that reached a phone. */

/** What the plan itself calls for: an answer to a phone's own message goes at any hour, and beside all caps. */
function unasked({ texts }: Played): SeenText[] {
  return texts.filter(({ rule }) => rule !== 'answer');
}

/** A text came twice, and it can be told from the answers and receipts that it had gone. */
export function twice(played: Played): string[] {
  return doubles(played)
    .filter((double) => !isUnknowable(double, played))
    .map(({ first, second }) => `twice: ${first.id} at ${first.at}, ${second.at}`);
}

/** A text came twice because nobody could know that it had gone: its answer was lost, and its receipt too. */
export function unknowableDoubles(played: Played): string[] {
  return doubles(played)
    .filter((double) => isUnknowable(double, played))
    .map(({ first, second }) => `${first.id} at ${first.at}, ${second.at}`);
}

interface Double {
  readonly first: SeenText;
  readonly second: SeenText;
}

function doubles({ texts }: Played): Double[] {
  return [...Map.groupBy(texts, ({ id }) => id).values()].flatMap((all) =>
    all.slice(1).map((second, index) => ({ first: all[index] ?? second, second })),
  );
}

function isUnknowable({ first, second }: Double, { heard }: Played): boolean {
  const heardAt = heard.get(first.messageId);
  const isHeard = heardAt !== undefined && heardAt <= readInstant(second.at);
  // No ledger remembers an answer to a phone of no plan: a receipt of it tells nobody anything.
  const isKnowable = isHeard && readTextId(first.id).plan !== NO_PLAN;
  return !isAnswered(first.attempt) && !isKnowable;
}

function isAnswered({ outcome, isSettled }: Try): boolean {
  return outcome === 'accepted' && isSettled;
}

/** Clocks of runs can be off by less. */
const CLOCKS_DIFFER = minutes(1);

export function outsideWindow(played: Played): string[] {
  return unasked(played)
    .filter((text) => !isInWindow(text))
    .map((text) => `outside the window: ${text.id} at ${text.at}`);
}

function isInWindow(text: SeenText): boolean {
  const { window } = standingOf(text).clinic.texting;
  const opens = readClock(window.opens);
  const closes = readClock(window.closes);
  const timeZone = zoneOf(text);
  const at = readInstant(text.at);
  const couldBe = [minus(at, CLOCKS_DIFFER), at, plus(at, CLOCKS_DIFFER)];
  return couldBe.some((instant) => isOpen(instant, { opens, closes, timeZone }));
}

function standingOf({ attempt, id }: SeenText): Standing {
  if (!attempt.standing) throw new Error(`a text of no known plan: ${id}`);
  return attempt.standing;
}

function zoneOf(text: SeenText): string {
  return standingOf(text).plan.patient.timeZone ?? TIME_ZONE;
}

const ABOUT_THE_TIME = ['three-days', 'day-before', 'early', 'morning', 'two-hours', 'ride', 'moved', 'cancelled'];

export function afterItsVisit({ texts }: Played): string[] {
  return texts
    .filter(({ rule }) => ABOUT_THE_TIME.includes(rule.replace(/:chase$/, '')))
    .filter((text) => toInstant(readLocal(timeMeant(text)), TIME_ZONE) <= readInstant(text.at))
    .map(({ id, at }) => `after its visit: ${id} at ${at}`);
}

/** Who was told of no move hears that the visit is off at the time in which they believe. */
function timeMeant(text: SeenText): string {
  const visit = standingOf(text).plan.visits.find((each) => each.visit === text.visit);
  return (text.rule === 'cancelled' ? visit?.movedFrom : undefined) ?? timeIn(text.id);
}

function timeIn(id: string): string {
  return readTextId(id).about.slice(0, 'YYYY-MM-DDTHH:MM'.length);
}

/** As the run read the plan before it sent: a visit cancelled or elsewhere, a plan that rests, no consent. */
export function stale(played: Played): string[] {
  return unasked(played)
    .filter(isStale)
    .map(({ id, at }) => `stale: ${id} at ${at}`);
}

function isStale(text: SeenText): boolean {
  const { plan } = standingOf(text);
  if (plan.state !== 'active' || plan.hush || !plan.consent?.texts) return true;
  if (plan.blocked?.[recipientOf(text)]) return true;
  if (!text.visit) return false;
  const visit = plan.visits.find((each) => each.visit === text.visit);
  if (visit?.at !== timeIn(text.id)) return true;
  const status = { cancelled: 'cancelled', missed: 'missed' }[text.rule];
  return status ? visit.status !== status : visit.status === 'cancelled' || visit.status === 'missed';
}

/** Whom it is for, by its rule: a phone can be that of both. */
function recipientOf(text: SeenText): Recipient {
  return standingOf(text).calledFor.find(({ id }) => id === text.id)?.to ?? 'patient';
}

/** A text is for one of its plan's people, as they are: of two who share a plan, and of who had their place before. */
export function astray(played: Played): string[] {
  return played.texts
    .filter(({ id }) => readTextId(id).plan !== NO_PLAN)
    .filter((text) => !phonesMeant(text, played).includes(text.to))
    .map(({ id, at }) => `to somebody else: ${id} at ${at}`);
}

/** An answer goes to whoever wrote. */
function phonesMeant(text: SeenText, { standings }: Played): readonly (string | undefined)[] {
  const around = standingsAround(text, standings);
  const ofRule = around.flatMap(({ calledFor }) => calledFor.find(({ id }) => id === text.id)?.to ?? []);
  return around.flatMap(({ plan }) => [
    ...(ofRule.includes('patient') ? [plan.patient.phone] : []),
    ...(ofRule.includes('helper') ? [plan.helper?.phone] : []),
  ]);
}

/** Nothing goes that its plan does not call for, or holds; how full its day is by then, only the ledger knows. */
export function uncalled(played: Played): string[] {
  return unasked(played)
    .filter(({ id, ...text }) =>
      standingsAround({ id, ...text }, played.standings).every(
        ({ calledFor }) => !calledFor.some((each) => each.id === id && (!each.held || each.held === 'daily-cap')),
      ),
    )
    .map(({ id, at }) => `not called for: ${id} at ${at}`);
}

/** As its run had read the plan, by each file that counted when it went. */
export function standingsAround(text: SeenText, standings: readonly Standing[]): Standing[] {
  const { plan } = standingOf(text);
  const same = standings.filter((each) => each.plan.plan === plan.plan && each.plan.version === plan.version);
  const before = minus(readInstant(text.at), CLOCKS_DIFFER);
  const first = same.findLastIndex(({ since }) => since <= before);
  return same.slice(Math.max(0, first));
}

/** After somebody has left, nothing comes before they are back but the word that they have left. */
export function afterOptOut(played: Played): string[] {
  return unasked(played).flatMap(({ id, at, to }) => {
    const before = minus(readInstant(at), CLOCKS_DIFFER);
    const after = plus(readInstant(at), CLOCKS_DIFFER);
    const counts = ({ handled }: KeptReply) =>
      handled !== undefined && readInstant(handled.at) <= (handled.meaning === 'opt-in' ? after : before);
    return lastWord(to, [...played.replies, ...played.unplaced].filter(counts)) === 'opt-out'
      ? [`after opting out: ${id} at ${at}`]
      : [];
  });
}

/** A text that came twice because nobody could know it counts once. */
export function overfullDays(played: Played): string[] {
  const toPatients = unasked(played).filter((text) => recipientOf(text) === 'patient');
  const once = [...new Map(toPatients.map((text) => [text.id, text])).values()];
  const days = Map.groupBy(once, (text) => `${text.plan} ${isoDay(localDay(readInstant(text.at), zoneOf(text)))}`);
  return [...days]
    .filter(([, ofDay]) => ofDay.length > mostOf(ofDay, played))
    .map(
      ([day, ofDay]) =>
        `more than ${mostOf(ofDay, played)} a day: ${day}: ${ofDay.map(({ id, at }) => `${id} at ${at}`).join(', ')}`,
    );
}

/** By the files that counted when they went: a run reads settings anew each quarter of a minute. */
function mostOf(texts: readonly SeenText[], { standings }: Played): number {
  return Math.max(...texts.flatMap((text) => clinicsAt(text, standings).map(({ texting }) => texting.perDay)));
}

function clinicsAt(text: SeenText, standings: readonly Standing[]): Clinic[] {
  const own = standings.filter(({ plan }) => plan.plan === text.plan);
  const before = own.findLast(({ since }) => since <= minus(readInstant(text.at), CLOCKS_DIFFER));
  return [standingOf(text), ...(before ? [before] : [])].map(({ clinic }) => clinic);
}
