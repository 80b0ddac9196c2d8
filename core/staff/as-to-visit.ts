import { isBooked } from '../plan/plan.ts';
import { isoInstant } from '../time/iso.ts';
import { localDay } from '../time/later.ts';
import type { Instant } from '../time/units.ts';
import type { Course } from '../timeline/course.ts';
import type { Alert } from './alert.ts';

/** The clinical sheet has a nurse decide on these before the patient travels. */
const DECIDED_BEFORE: ReadonlySet<string> = new Set(['no-ride', 'prep-problem']);
/** Of the visits of today the desk hears while there is time to do something about it. */
const CHANGES_THE_DAY: ReadonlySet<string> = new Set(['cannot-come', 'change', 'late']);

interface Standing {
  /** When the visit begins that is meant, or the next one. */
  readonly start: Instant;
  readonly now: Instant;
  /** The clinic's. */
  readonly timeZone: string;
}

/**
 * A matter with what the patient's next visit makes of it: when it must be decided, and that what changes a visit of
 * today is for today. A level is only ever raised.
 *
 * @example
 * asToVisit({ level: 'task', about: 'cannot-come' }, { start: todayAtTwo, now: todayAtNine, timeZone })
 * //=> { level: 'today', about: 'cannot-come' }; of a visit of tomorrow it stays a task
 */
export function asToVisit<Matter extends Pick<Alert, 'level' | 'about'>>(
  matter: Matter,
  { start, now, timeZone }: Standing,
): Matter & Pick<Alert, 'before'> {
  const { level, about } = matter;
  if (level === 'today' && DECIDED_BEFORE.has(about)) return { ...matter, before: isoInstant(start) };
  const isToday = localDay(start, timeZone) === localDay(now, timeZone);
  return level === 'task' && isToday && CHANGES_THE_DAY.has(about) ? { ...matter, level: 'today' } : matter;
}

interface Change {
  readonly was: Course;
  readonly is: Course;
  readonly now: Instant;
}

/**
 * When a matter must be decided after its plan was changed: before the same visit at its new time, before the next one
 * where it is off, and at no particular time where none is to come. That of a visit of another plan, or of one that has
 * begun, stays as it was.
 */
export function decidedBefore(before: string, { was, is, now }: Change): string | undefined {
  const meant = was.visits.find(({ start }) => isoInstant(start) === before);
  if (!meant || meant.start <= now) return before;
  const same = is.byId.get(meant.visit.visit);
  const next = same && isBooked(same.visit) ? same : is.standing.find(({ start }) => now < start);
  return next && isoInstant(next.start);
}
