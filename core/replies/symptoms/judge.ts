import { type Finding, type Seen, typedWords } from '../finding.ts';
import type { Feeling, Message } from '../reading.ts';
import type { Expected, Symptom } from './symptom.ts';

/**
 * The fourth step: what the symptoms of a message ask for. One that its treatment brings at that hour is for the
 * digest, and for nobody only when the patient answered 1 or 2 beside it; any other is told today.
 */
export function symptomsIn(seen: Seen, feeling: Feeling | null): Finding[] {
  const isSevere = seen.hits.some(({ told }) => told.kind === 'severe');
  return seen.hits.flatMap((hit): Finding[] => {
    const { told } = hit;
    if (told.kind !== 'symptom' || !isRowOf(told.symptom, seen.message)) return [];
    const isExpected = !told.isGraver && !isSevere && isInside(told.symptom.expected, seen.message);
    const level = !isExpected ? 'today' : feeling === 1 || feeling === 2 ? 'none' : 'task';
    const { id, isForOnCall = false } = told.symptom;
    return [{ level, meaning: 'symptom', words: typedWords(seen, hit), about: id, isForOnCall }];
  });
}

/** The sheet has a row of its own for a headache in TMS. */
function isRowOf({ id }: Symptom, { treatment }: Message): boolean {
  if (id === 'headache') return treatment !== 'tms';
  return id !== 'tms_headache' || treatment === undefined || treatment === 'tms';
}

/** What is not known is not expected. */
function isInside(expected: Expected | undefined, { treatment, hoursAfterVisit: hours, courseWeek }: Message): boolean {
  if (!expected || treatment === undefined || !expected.for.includes(treatment)) return false;
  const { hoursMax, hoursBelow, weeksMax } = expected;
  if (weeksMax !== undefined) {
    return courseWeek !== undefined && courseWeek <= weeksMax && (hours === undefined || hours <= (hoursMax ?? hours));
  }
  if (hours === undefined || hours < 0) return false;
  return hours <= (hoursMax ?? hours) && (hoursBelow === undefined || hours < hoursBelow);
}
