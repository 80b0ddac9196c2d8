import type { PlanAnswer } from '../plan/plan.ts';
import { languageOf } from '../texts/render.ts';
import { dayText, timeText } from '../texts/wording.ts';
import { dayOf, minuteOf } from '../time/calendar.ts';
import { readInstant } from '../time/iso.ts';
import { hours, type Instant, minus } from '../time/units.ts';
import { toLocal } from '../time/zone.ts';
import { visitZone } from '../timeline/course.ts';
import type { AnswerText } from './answer-texts.ts';
import { type Attributed, type Choice, visitSaid } from './attribute.ts';
import type { Level } from './reading.ts';

type Answer = Omit<PlanAnswer, 'message' | 'to' | 'at'>;

interface Standing {
  readonly now: Instant;
  readonly level: Level;
  readonly isTeamOnDuty: boolean;
  readonly isStaffed: boolean;
  readonly isOut: boolean;
}

/**
 * What the patient is told; nothing where an answer would only be noise. Danger first. Nothing here reassures, and that
 * our team knows is said only while somebody is there to know it.
 */
export function answerFor(attributed: Attributed, standing: Standing): Answer | undefined {
  if (isOverAnswered(attributed, standing)) return undefined;
  const toWriter = answerToDanger(attributed, standing) ?? answerToWord(attributed, standing);
  if (toWriter || attributed.reading.optOut || attributed.optIn) return toWriter;
  return (
    answerAboutVisit(attributed, standing) ??
    answerToFeeling(attributed, standing) ??
    answerToRest(attributed, standing)
  );
}

/** A phone that answers us by itself must not be answered forever; staff hear of what it writes all the same. */
const ANSWERS_AN_HOUR_MAX = 10;

function isOverAnswered({ reading, party }: Attributed, { now }: Standing): boolean {
  const lately = (party.course.plan.answers ?? []).filter(
    ({ to, at }) => to === party.to && minus(now, hours(1)) < readInstant(at),
  );
  return lately.length >= ANSWERS_AN_HOUR_MAX && !reading.optOut;
}

function answerToDanger({ reading }: Attributed, { level, isTeamOnDuty }: Standing): Answer | undefined {
  if (level !== 'emergency' && level !== 'crisis') return undefined;
  const isFourAlone = reading.feeling === 4 && level === 'emergency' && reading.symptoms.length === 0;
  const text = level === 'crisis' ? 'answer-crisis' : isFourAlone ? 'answer-four' : 'answer-emergency';
  // Whoever leaves is owed one text: this one rather than the confirmation.
  const regardlessOf = reading.optOut ? 'opt-out' : 'consent';
  return { text: isTeamOnDuty ? text : `${text}-noteam`, regardlessOf };
}

function answerToWord({ reading, optIn, party: { course } }: Attributed, { isOut }: Standing): Answer | undefined {
  if (reading.optOut) return isOut ? undefined : { text: 'answer-stop', regardlessOf: 'opt-out' };
  // Whoever was asked and agrees is welcomed.
  const isWelcomed = course.protocol.notices.optIn !== undefined && !course.plan.optedInAt;
  if (reading.optIn) return isWelcomed ? undefined : named('answer-start');
  if (optIn) return undefined;
  return reading.help ? { text: 'answer-help', regardlessOf: 'consent' } : undefined;
}

function answerAboutVisit({ reading, visit, couldBe }: Attributed, { level }: Standing): Answer | undefined {
  const said = visitSaid(reading);
  const isUrgent = level === 'today';
  if (couldBe.length > 1 && !isUrgent) return { text: 'answer-which', values: { choices: choicesText(couldBe) } };
  if (isUrgent) return said === 'no-ride' ? named('answer-no-ride') : undefined;
  if (said === 'change' || reading.meaning === 'cannot-come') return named('answer-change');
  if (said !== 'confirm' || !visit) return undefined;
  const id = visit.visit.visit.visit;
  switch (visit.state) {
    case 'open':
    case 'answered':
      return { text: 'answer-confirmed', visit: id };
    case 'moved':
      return { text: 'answer-moved', visit: id };
    case 'cancelled':
      return named('answer-cancelled');
    case 'over':
      return undefined;
  }
}

function named(text: AnswerText): Answer {
  return { text };
}

function answerToFeeling({ reading }: Attributed, { level }: Standing): Answer | undefined {
  const { feeling, symptoms } = reading;
  if (level === 'today') return named('answer-call-today');
  if (feeling === null || level !== 'none') return undefined;
  if (symptoms.length > 0) return named('answer-expected');
  return feeling === 1 ? named('answer-thanks') : named('answer-ask');
}

/** So long one answer of these is enough. */
const SOFT_ONCE_IN = hours(2);
const SOFT_ANSWERS: readonly string[] = ['answer-noted', 'answer-after-hours', 'answer-unclear'] satisfies AnswerText[];

function answerToRest(
  { reading, party, feeling }: Attributed,
  { now, level, isStaffed }: Standing,
): Answer | undefined {
  if (level === 'none' && reading.symptoms.length === 0) return undefined;
  const hasAnswered = (party.course.plan.answers ?? []).some(
    ({ text, to, at }) => to === party.to && SOFT_ANSWERS.includes(text) && minus(now, SOFT_ONCE_IN) < readInstant(at),
  );
  if (hasAnswered) return undefined;
  if (reading.meaning === 'unclear' && feeling?.isOpen) return named('answer-unclear');
  return named(isStaffed ? 'answer-noted' : 'answer-after-hours');
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];

/** The letters by which somebody says which one they mean, without those that mean something of a visit already. */
export function choiceLetters(count: number): readonly string[] {
  return LETTERS.filter((letter) => letter !== 'C').slice(0, count);
}

/** `A: Tue Mar 3 2 PM, B: Maria, Fri Mar 6 2 PM`: names only where patients share the phone. */
function choicesText(choices: readonly Choice[]): string {
  const letters = choiceLetters(choices.length);
  const isShared = new Set(choices.map(({ party }) => party.plan)).size > 1;
  return choices
    .slice(0, letters.length)
    .map((choice, index) => `${letters[index]}: ${choiceWords(choice, isShared)}`)
    .join(', ');
}

function choiceWords({ party: { course, to }, visit }: Choice, isShared: boolean): string {
  const { plan, clinic, protocol } = course;
  const language = languageOf(plan, clinic, to);
  const name = isShared ? [plan.patient.firstName ?? plan.plan] : [];
  if (!visit) return name.join(' ');
  const local = toLocal(visit.visit.start, visitZone(plan, clinic, protocol));
  return [...name, dayText(dayOf(local), language), timeText(minuteOf(local), language)].join(' ');
}
