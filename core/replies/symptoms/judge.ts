import { deniedOf } from '../denied.ts';
import { type Finding, type Seen, typedWords } from '../finding.ts';
import type { Feeling, Message } from '../reading.ts';
import type { Expected, Symptom } from './symptom.ts';

/**
 * The fourth step: what the symptoms of a message ask for. One that its treatment brings at that hour is for the
 * digest, and for nobody only when the patient answered 1 or 2 beside it; any other is told today.
 */
export function symptomsIn(seen: Seen, feeling: Feeling | null): Finding[] {
  const denied = deniedOf(seen.tokens, seen.hits);
  const isSevere = seen.hits.some(({ told }) => told.kind === 'severe');
  return seen.hits.flatMap((hit): Finding[] => {
    const { told } = hit;
    if (told.kind !== 'symptom' || denied.has(hit) || !isRowOf(told.symptom, seen.message)) return [];
    const isExpected = !told.isGraver && !isSevere && isInside(told.symptom.expected, seen.message);
    const level = !isExpected ? 'today' : feeling === 1 || feeling === 2 ? 'none' : 'task';
    const { id, isForOnCall = false } = told.symptom;
    return [{ level, meaning: 'symptom', words: typedWords(seen, hit), about: id, isForOnCall }];
  });
}

/** The sheet has a row of its own for a headache in TMS, and some matter in their hours only. */
function isRowOf({ id, only, notIn = [] }: Symptom, message: Message): boolean {
  const { treatment } = message;
  if (treatment !== undefined && notIn.includes(treatment)) return false;
  if (only && !isInside(only, message)) return false;
  if (id === 'headache') return treatment !== 'tms';
  return id !== 'tms_headache' || treatment === undefined || treatment === 'tms';
}

/** What is not known is not expected. */
function isInside(expected: Expected | undefined, message: Message): boolean {
  if (!expected || message.treatment === undefined || !expected.for.includes(message.treatment)) return false;
  if (expected.weeksMax === undefined) return message.hoursAfterVisit !== undefined && isEarly(expected, message);
  return message.courseWeek !== undefined && message.courseWeek <= expected.weeksMax && isEarly(expected, message);
}

function isEarly({ hoursMax, hoursBelow }: Expected, { hoursAfterVisit: hours = 0 }: Message): boolean {
  return hours >= 0 && hours <= (hoursMax ?? hours) && (hoursBelow === undefined || hours < hoursBelow);
}
