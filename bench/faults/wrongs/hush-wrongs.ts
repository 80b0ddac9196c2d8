import { phonesOf } from '../../../core/plan/plan.ts';
import type { Alert } from '../../../core/staff/alert.ts';
import { readInstant } from '../../../core/time/iso.ts';
import { type Instant, minus, minutes } from '../../../core/time/units.ts';
import type { Played } from '../play-story.ts';
import type { SeenText } from '../seen.ts';
import { lastOfEach } from './ledger-wrongs.ts';

/** In a crisis the texts stop until a person has ended it, and not for longer. */
export function hushWrongs(played: Played): string[] {
  return [...inSpiteOfCrisis(played), ...unhushed(played), ...hushedForNothing(played)];
}

/** Clocks of runs can be off by less, and an edit can have read before the message was worked on. */
const UNDER_WAY = minutes(2);

function inSpiteOfCrisis(played: Played): string[] {
  const crises = crisesOf(played);
  return played.texts
    .filter(({ rule }) => rule !== 'answer')
    .flatMap((text) =>
      crises.filter((crisis) => isDuring(text, crisis)).map(({ id }) => `in spite of ${id}: ${text.id} at ${text.at}`),
    );
}

interface Crisis {
  readonly id: string;
  readonly from: string;
  /** Instants. */
  readonly since: string;
  readonly endedAt: string | undefined;
}

/** Of messages that were worked on to their end. */
function crisesOf({ alerts, replies, unplaced }: Played): Crisis[] {
  const messages = new Map([...replies, ...unplaced].map((each) => [each.id, each]));
  return alerts.filter(isCrisis).flatMap(({ id, message, endedAt }) => {
    const written = messages.get(message ?? '');
    return written?.handled ? [{ id, from: written.from, since: written.handled.at, endedAt }] : [];
  });
}

function isCrisis({ about }: Alert): boolean {
  return about === 'crisis';
}

function isDuring({ at, attempt: { standing } }: SeenText, { from, since, endedAt }: Crisis): boolean {
  const phones = [standing?.plan.patient.phone, standing?.plan.helper?.phone];
  const wentAt = readInstant(at);
  const isAfter = readInstant(since) < minus(wentAt, UNDER_WAY);
  return phones.includes(from) && isAfter && isOpenAt(endedAt, wentAt);
}

/** Each plan of a phone knows of each of its crises that nobody has ended, whenever it came to that phone. */
function unhushed(played: Played): string[] {
  const crises = crisesOf(played);
  const wrongs = played.looked.flatMap(({ at, plan }) =>
    crises
      .filter(({ from }) => phonesOf(plan).includes(from))
      .filter(({ since, endedAt }) => readInstant(since) < minus(at, UNDER_WAY) && isOpenAt(endedAt, at))
      .filter((crisis) => !plan.hush?.some(({ id }) => id === crisis.id))
      .map(({ id }) => `not hushed: ${plan.plan} by ${id}`),
  );
  return [...new Set(wrongs)];
}

function isOpenAt(endedAt: string | undefined, at: Instant): boolean {
  return endedAt === undefined || at < minus(readInstant(endedAt), UNDER_WAY);
}

function hushedForNothing({ standings, alerts, until, met }: Played): string[] {
  if (met.has('given up: edit')) return [];
  const recently = minus(until, UNDER_WAY);
  const over = alerts.filter(({ endedAt }) => endedAt !== undefined && readInstant(endedAt) < recently);
  const ended = new Set(over.map(({ plan, id }) => `${plan} ${id}`));
  return lastOfEach(standings).flatMap(({ plan: { plan, hush = [] } }) =>
    hush.filter((each) => ended.has(`${each.plan} ${each.id}`)).map(({ id }) => `hushed for nothing: ${plan} by ${id}`),
  );
}
