import type { Clinic } from '../clinic/clinic.ts';
import { VISIT_LONGEST } from '../clinic/shape-leaves.ts';
import { error, type Finding, type Path, warning } from '../reading/finding.ts';
import type { Loose } from '../reading/shape.ts';
import { isInstant, isLocal, isoToMinute, readInstant, readLocal } from '../time/iso.ts';
import { isLonger, parseSpan } from '../time/span.ts';
import { between, minutes } from '../time/units.ts';
import { toInstant, toLocal } from '../time/zone.ts';
import type { PlanShape } from './plan-shape.ts';

type Sound = Loose<PlanShape>;

/** The times of a plan that no calendar or clock has, or that end before they begin. */
export function planTimeFindings(plan: Sound, clinic: Clinic | undefined): Finding[] {
  const timeZone = visitZone(plan, clinic);
  return [
    ...instantFindings(plan),
    ...(plan.visits ?? []).flatMap((visit, index) => {
      const path: Path = ['visits', index];
      return [
        ...(visit?.at === undefined ? [] : localFindings([...path, 'at'], visit.at, timeZone)),
        ...(visit?.lasts === undefined ? [] : lengthFindings([...path, 'lasts'], visit.lasts)),
        ...unlikelyTimes(path, { ...visit, startsOn: plan.startsOn }, timeZone),
      ];
    }),
  ];
}

/** Visits at home are in the patient's zone; undefined when it cannot be known yet. */
function visitZone({ protocol, patient }: Sound, clinic: Clinic | undefined): string | undefined {
  const known = clinic && protocol !== undefined && Object.hasOwn(clinic.protocols, protocol);
  const place = known ? clinic.protocols[protocol]?.place : undefined;
  return place === 'home' ? (patient?.timeZone ?? clinic?.timeZone) : clinic?.timeZone;
}

function localFindings(path: Path, text: string, timeZone: string | undefined): Finding[] {
  if (!isLocal(text))
    return [error(path, `"${text}" is not a day of the calendar. Write one such as 2026-03-03T14:00.`)];
  const skipped = timeZone === undefined ? undefined : skippedFault(text, timeZone);
  return skipped === undefined ? [] : [error(path, skipped)];
}

/** Why a local time of the calendar is on no clock of the zone, and what to write; undefined when it is. */
export function skippedFault(text: string, timeZone: string): string | undefined {
  const local = readLocal(text);
  const shown = toLocal(toInstant(local, timeZone), timeZone);
  if (shown === local) return undefined;
  return `"${text}" is a clock time that does not exist: clocks in ${timeZone} go forward then. Write ${isoToMinute(shown)}.`;
}

/** No course goes on for longer without a new plan, so a visit beyond has a slip in its year. */
const YEARS_MAX = 10;

interface Times {
  readonly at?: string | undefined;
  readonly endedAt?: string | undefined;
  readonly startsOn?: string | undefined;
}

/** What is possible, and most likely a slip. */
function unlikelyTimes(path: Path, { at, endedAt, startsOn }: Times, timeZone: string | undefined): Finding[] {
  if (at === undefined || !isLocal(at)) return [];
  const findings: Finding[] = [];
  if (startsOn !== undefined && Math.abs(yearOf(at) - yearOf(startsOn)) > YEARS_MAX) {
    const message = `"${at}" is years away from the start of the course (${startsOn}). Look at the year.`;
    findings.push(warning([...path, 'at'], message));
  }
  if (endedAt === undefined || !isInstant(endedAt) || timeZone === undefined) return findings;
  const lasted = between(toInstant(readLocal(at), timeZone), readInstant(endedAt));
  const isTurned = lasted < minutes(0);
  if (isTurned || lasted > minutes(VISIT_LONGEST.minutes)) {
    const what = isTurned ? 'before it begins' : 'more than a day after it begins';
    findings.push(warning([...path, 'endedAt'], `The visit ends (${endedAt}) ${what} (${at}). Look at both.`));
  }
  return findings;
}

function yearOf(text: string): number {
  return Number(text.slice(0, 'YYYY'.length));
}

function lengthFindings(path: Path, text: string): Finding[] {
  const span = parseSpan(text);
  if (!span || !('minutes' in span) || span.minutes === 0) {
    return [error(path, `"${text}" is not a length in minutes or hours. Write one such as 45m or 2h.`)];
  }
  if (!isLonger(text, VISIT_LONGEST.minutes)) return [];
  return [error(path, `"${text}" is ${VISIT_LONGEST.words}. Write how long the visit lasts, such as 45m or 2h.`)];
}

function instantFindings({ consent, helper, visits = [] }: Sound): Finding[] {
  const moments: [Path, string | undefined][] = [
    [['consent', 'on'], consent?.on],
    [['helper', 'consent', 'on'], helper?.consent?.on],
    ...visits.flatMap((visit, index): [Path, string | undefined][] => [
      [['visits', index, 'setAt'], visit?.setAt],
      [['visits', index, 'endedAt'], visit?.endedAt],
    ]),
  ];
  return moments.flatMap(([path, text]) => {
    if (text === undefined || isInstant(text)) return [];
    return [error(path, `"${text}" is not a moment of the calendar. Write one such as 2026-02-20T10:00:00-08:00.`)];
  });
}
