import { dayText, timeText } from '../core/texts/wording.ts';
import { minuteOf } from '../core/time/calendar.ts';
import { isLocal, readInstant, readLocal } from '../core/time/iso.ts';
import { localDay } from '../core/time/later.ts';
import type { Instant } from '../core/time/units.ts';
import { toInstant, toLocal } from '../core/time/zone.ts';
import { usageMistake } from './options.ts';

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The `--at` of a command, as it was typed; a wrong one is a mistake of one line. */
export function checkedAt(command: string, at: string | undefined): string | undefined {
  if (at === undefined || isMoment(at)) return at;
  throw usageMistake(command, `--at "${at}" is not a time. Write one such as 2026-03-01T08:00.`);
}

function isMoment(text: string): boolean {
  return (LOCAL.test(text) || INSTANT.test(text)) && isLocal(text.slice(0, 'YYYY-MM-DDTHH:MM'.length));
}

/** A moment with its offset, or a clinic's local time. */
export function momentOf(text: string, { timeZone }: { readonly timeZone: string }): Instant {
  return LOCAL.test(text) ? toInstant(readLocal(text), timeZone) : readInstant(text);
}

/** A moment that was stored, as staff read it: `Mon Mar 2, 9:05 AM`. */
export function momentText(at: string, { timeZone }: { readonly timeZone: string }): string {
  const instant = readInstant(at);
  return `${dayText(localDay(instant, timeZone), 'en')}, ${timeText(minuteOf(toLocal(instant, timeZone)), 'en')}`;
}
