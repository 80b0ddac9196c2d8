import { type Finding, type Path, warning } from '../../reading/finding.ts';
import type { Clinic } from '../clinic.ts';
import type { ProtocolEntry } from '../protocol-entries.ts';
import { isWritten } from './text-uses.ts';

type Window = Clinic['texting']['window'];

interface ClockTime {
  readonly entry: ProtocolEntry;
  /** From the treatment's own place. */
  readonly path: Path;
  readonly at: string;
}

/**
 * Clock times that the texting window moves: an evening question that goes the next morning is read as another. Those
 * that the file names are told where they stand, and the library's at the window.
 */
export function checkClockTimes(entries: readonly ProtocolEntry[], window: Window): Finding[] {
  const outside = entries.flatMap(clockTimes).filter(({ at }) => at < window.opens || at >= window.closes);
  const isOwn = ({ entry, path }: ClockTime) => isWritten(entry.settings, path);
  const own = outside.filter(isOwn).map(({ entry, path, at }) => {
    const goes = path[0] === 'reminders' ? 'goes earlier' : 'waits for the next opening';
    const message = `"${at}" is outside the texting window (${window.opens}-${window.closes}), so the text ${goes}.`;
    return warning([...entry.path, ...path], `${message} Write a time inside it.`);
  });
  const ofLibrary = outside.filter((time) => !isOwn(time)).map(named);
  if (ofLibrary.length === 0) return own;
  const message = `The library has times outside this window: ${ofLibrary.join(', ')}.`;
  const goes = 'A reminder then goes earlier, and the rest waits for the next opening.';
  return [...own, warning(['texting', 'window'], `${message} ${goes} Write a wider window, or another "at" for each.`)];
}

function clockTimes(entry: ProtocolEntry): ClockTime[] {
  const { reminders, checkIns, weekly, notices } = entry.merged;
  const ofMaps = Object.entries({ reminders, checkIns, notices }).flatMap(([part, rules]) =>
    Object.entries(rules).map(([id, { at }]) => ({ path: [part, id, 'at'], at })),
  );
  return [...ofMaps, { path: ['weekly', 'at'], at: weekly?.at }].flatMap(({ path, at }) =>
    at === undefined ? [] : [{ entry, path, at }],
  );
}

function named({ entry, path, at }: ClockTime): string {
  return `${entry.id} ${path.at(-2)} (${at})`;
}
