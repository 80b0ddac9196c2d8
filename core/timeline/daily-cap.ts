import { localDay } from '../time/later.ts';
import { compare, type LocalDay } from '../time/units.ts';
import type { TimelineText } from './timeline-text.ts';

export interface DailyCap {
  /** How many texts a patient gets in a day at most. */
  readonly perDay: number;
  readonly timeZone: string;
}

/**
 * Holds the least urgent texts of each of the patient's local days that has more than `perDay`. The whole day is
 * looked at, so that a text of the morning gives way to a more urgent one of the evening. Texts to a helper and texts
 * that are held already take no place. `texts` are in order of time.
 */
export function capDays(texts: readonly TimelineText[], cap: DailyCap): readonly TimelineText[] {
  if (!isAnyDayOver(texts, cap)) return texts;
  const { perDay, timeZone } = cap;
  const days = Map.groupBy(texts.filter(takesAPlace), ({ dueAt }) => localDay(dueAt, timeZone));
  const full = [...days.values()].filter((day) => day.length > perDay);
  const over = new Set(full.flatMap((day) => day.sort(byUrgency).slice(perDay)));
  return texts.map((text) => (over.has(text) ? { ...text, held: 'daily-cap' as const } : text));
}

/** Hardly ever, so it is looked for before the days are taken apart. In order of time a day's texts stand together. */
function isAnyDayOver(texts: readonly TimelineText[], { perDay, timeZone }: DailyCap): boolean {
  let day: LocalDay | undefined;
  let count = 0;
  return texts.filter(takesAPlace).some(({ dueAt }) => {
    const its = localDay(dueAt, timeZone);
    count = its === day ? count + 1 : 1;
    day = its;
    return count > perDay;
  });
}

export function takesAPlace(text: TimelineText): boolean {
  return text.held === undefined && countsForADay(text) && text.kind !== 'silence';
}

/** The patient's, but for answers to their own messages. */
export function countsForADay({ to, rule }: Pick<TimelineText, 'to' | 'rule'>): boolean {
  return to === 'patient' && rule !== 'answer';
}

/** The most urgent first; of two alike the earlier. */
export function byUrgency(a: TimelineText, b: TimelineText): number {
  return a.urgency - b.urgency || compare(a.dueAt, b.dueAt) || (a.id < b.id ? -1 : 1);
}
