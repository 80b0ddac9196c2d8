import type { Visit } from '../../../core/plan/plan.ts';
import { didGo } from '../../../core/sending/ledger.ts';
import { isUrgent } from '../../../core/staff/alert.ts';
import { isoInstant, readInstant, readLocal } from '../../../core/time/iso.ts';
import { between, type Instant, inMinutes, minutes, plus } from '../../../core/time/units.ts';
import { toInstant } from '../../../core/time/zone.ts';
import type { HandledReply } from '../../../jobs/ports/replies.ts';
import type { Played } from '../play-story.ts';
import type { Standing } from '../seen.ts';
import { TIME_ZONE } from '../story-words.ts';
import { lastLedgers, lastOfEach } from './ledger-wrongs.ts';

/** What must not be seen of what staff are told. */
export function alertWrongs(played: Played): string[] {
  return [
    ...unheard(played),
    ...untoldUnsure(played),
    ...pagedTwice(played),
    ...pagedAfterwards(played),
    ...leftAlone(played),
    ...unlisted(played),
    ...neverPaged(played),
    ...untoldTasks(played),
    ...pressedByOldTimes(played),
  ];
}

/** A message that a person must see to has an alert of its own, as grave as it is; who left is told of with their phone. */
function unheard({ replies, unplaced, alerts }: Played): string[] {
  const told = Map.groupBy(alerts, ({ message }) => message);
  return [...replies, ...unplaced]
    .filter(({ handled }) => handled && handled.level !== 'none' && !isOnlyLeaving(handled))
    .filter(({ id, handled }) => !told.get(id)?.some(({ level }) => gravity(level) >= gravity(handled?.level)))
    .map(({ id, handled }) => `a message that nobody was told of: ${id} ${handled?.level}`);
}

/** A change of a visit that begins soon is told of as graver than it reads. */
function gravity(level: string | undefined): number {
  return ['none', 'task', 'today', 'crisis', 'emergency'].indexOf(level ?? 'none');
}

function isOnlyLeaving({ meaning, level }: HandledReply): boolean {
  return meaning === 'opt-out' && level === 'task';
}

/** Whoever knows of a text that nobody knows whether it went can ask the patient. */
function untoldUnsure({ ledgers, alerts }: Played): string[] {
  const told = new Set(alerts.map(({ id }) => id));
  return lastLedgers(ledgers)
    .filter(({ id, reason }) => reason === 'unsure' && !told.has(`unsure/${id}`))
    .map(({ id, settledAt }) => `unsure, and nobody was told: ${id} at ${settledAt}`);
}

/** A time that one of the plan's visits had and has no more, nor has a visit of another, who may share the phone. */
function pressedByOldTimes({ pressing, standings }: Played): string[] {
  return pressing.flatMap(({ plan, alert: { id, before }, at }) => {
    const known = standings.filter(({ since }) => since <= at);
    const own = known.filter((each) => each.plan.plan === plan);
    const startsAt = ({ plan: { visits } }: Standing) => visits.filter(isOn).map((visit) => startOf(visit));
    const had = own.some((standing) => standing.plan.visits.some((visit) => startOf(visit) === before));
    const has = lastOfEach(known).some((standing) => startsAt(standing).includes(before ?? ''));
    const isAhead = before !== undefined && at < readInstant(before);
    return isAhead && had && !has
      ? [`pressed by an old time: ${plan}/${id} before ${before}, seen at ${isoInstant(at)}`]
      : [];
  });
}

function isOn({ status }: Visit): boolean {
  return status !== 'cancelled' && status !== 'missed';
}

function startOf({ at }: Visit): string {
  return isoInstant(toInstant(readLocal(at), TIME_ZONE));
}

/** One page of one alert goes once, however many runs there are, and a task is told once. */
function pagedTwice({ pages }: Played): string[] {
  return [...Map.groupBy(pages, ({ alert }) => `${alert.plan}/${alert.id} ${alert.pages}`)]
    .filter(([, same]) => same.length > 1)
    .map(([page, same]) => `paged twice: ${page} at ${same.map(({ at }) => isoInstant(at)).join(', ')}`);
}

/** A page may be under way while somebody accepts; clocks of runs can be off by less than a minute. */
const UNDER_WAY = minutes(2);

function pagedAfterwards({ pages, alerts }: Played): string[] {
  const over = new Map(alerts.map((alert) => [`${alert.plan}/${alert.id}`, alert.acceptedAt ?? alert.endedAt]));
  return pages.flatMap(({ at, alert }) => {
    const overAt = over.get(`${alert.plan}/${alert.id}`);
    const isLate = overAt !== undefined && plus(readInstant(overAt), UNDER_WAY) < at;
    return isLate ? [`paged after it was taken: ${alert.id} at ${isoInstant(at)}`] : [];
  });
}

const PAGED_EVERY_MINUTES = 5;
/** Each trouble of a page costs two minutes at most: one until it is tried again, and one for the next tick. */
const MINUTES_A_TROUBLE = 3;

/** Danger that nobody has taken is paged for again and again, but for outages. */
function leftAlone(played: Played): string[] {
  const allowed = PAGED_EVERY_MINUTES + 1 + outageMinutes(played) + MINUTES_A_TROUBLE * troubles(played);
  return played.alerts.filter(isUrgent).flatMap((alert) => {
    const own = played.pages.filter((page) => page.alert.id === alert.id && page.alert.plan === alert.plan);
    const over = alert.acceptedAt ?? alert.endedAt;
    const end = over === undefined ? played.until : readInstant(over);
    const times: Instant[] = [readInstant(alert.at), ...own.map(({ at }) => at).filter((at) => at <= end), end];
    const gaps = times.slice(1).map((at, index) => inMinutes(between(times[index] ?? at, at)));
    return gaps.some((gap) => gap > allowed) ? [`danger left alone for ${Math.max(...gaps)} minutes: ${alert.id}`] : [];
  });
}

/** What nobody has ended stands in the list of staff, and what somebody has does not: a task stands nowhere else. */
function unlisted({ alerts, open }: Played): string[] {
  const listed = new Set(open.map(({ plan, id }) => `${plan}/${id}`));
  return alerts
    .filter(({ plan, id, endedAt }) => listed.has(`${plan}/${id}`) === (endedAt !== undefined))
    .map(({ id, endedAt }) => `${endedAt ? 'ended, and still in the list' : 'open, and not in the list'}: ${id}`);
}

/** What must be seen to today: the front desk of these stories is always at work. */
function neverPaged(played: Played): string[] {
  const pages = new Set(played.pages.map(({ alert }) => `${alert.plan}/${alert.id}`));
  const allowed = PAGED_EVERY_MINUTES + outageMinutes(played) + MINUTES_A_TROUBLE * troubles(played);
  return played.alerts
    .filter(({ level, at }) => level !== 'task' && inMinutes(between(readInstant(at), played.until)) > allowed)
    .filter(({ plan, id, acceptedAt, endedAt }) => !acceptedAt && !endedAt && !pages.has(`${plan}/${id}`))
    .map(({ id }) => `nobody was ever paged: ${id}`);
}

/** A missed visit can be a sign of risk, and what comes with a text comes also where its run died. */
function untoldTasks({ ledgers, standings, alerts }: Played): string[] {
  const told = new Set(alerts.map(({ plan, id }) => `${plan}: ${id}`));
  const went = new Set(
    lastLedgers(ledgers)
      .filter(didGo)
      .map(({ id }) => id),
  );
  return lastOfEach(standings).flatMap(({ plan: { plan, visits }, calledFor }) => {
    const withTexts = calledFor.flatMap(({ id, task }) => (task && went.has(id) ? [`${task.about}/${id}`] : []));
    const missed = visits.filter(({ status }) => status === 'missed');
    return [...withTexts, ...missed.map(({ visit, at }) => `missed/${plan}/${visit}@${at}`)]
      .filter((id) => !told.has(`${plan}: ${id}`))
      .map((id) => `task that nobody was told of: ${id}`);
  });
}

function outageMinutes({ met }: Played): number {
  return met.get('outage minutes') ?? 0;
}

function troubles({ met }: Played): number {
  return [...met].filter(([what]) => what !== 'outage minutes').reduce((sum, [, times]) => sum + times, 0);
}
