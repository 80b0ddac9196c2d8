import { dayText } from '../../../core/texts/wording.ts';
import { clockOf, minuteOf } from '../../../core/time/calendar.ts';
import { localDay } from '../../../core/time/later.ts';
import type { Instant } from '../../../core/time/units.ts';
import { toLocal } from '../../../core/time/zone.ts';

/** `2:05 PM` in a zone. */
export function clockText(instant: Instant, timeZone: string): string {
  const { hour, minute } = clockOf(minuteOf(toLocal(instant, timeZone)));
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** `Thu Apr 16` in a zone. */
export function dateText(instant: Instant, timeZone: string): string {
  return dayText(localDay(instant, timeZone), 'en');
}

/** `Thu Apr 16, 2:05 PM` in a zone. */
export function momentText(instant: Instant, timeZone: string): string {
  return `${dateText(instant, timeZone)}, ${clockText(instant, timeZone)}`;
}

/** `Los Angeles time`: a zone by the city in its name. */
export function zoneWords(timeZone: string): string {
  return `${(timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')} time`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `three-days, visit v4`, or the rule alone. */
export function ruleWords({ rule, visit }: { readonly rule: string; readonly visit?: string }): string {
  return visit === undefined ? rule : `${rule}, visit ${visit}`;
}
