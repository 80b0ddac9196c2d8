import { isToAgree } from '../../plan/lacking.ts';
import { isBooked, type PlanAnswer, replyOf } from '../../plan/plan.ts';
import { languageOf } from '../../texts/render.ts';
import { dayText, timeText } from '../../texts/wording.ts';
import { dayOf, minuteOf } from '../../time/calendar.ts';
import { readInstant } from '../../time/iso.ts';
import { hours, type Instant, minus } from '../../time/units.ts';
import { toLocal } from '../../time/zone.ts';
import { type Course, visitZone } from '../../timeline/course.ts';
import { type Attributed, type Choice, type Party, speaksOfAnother, visitSaid } from '../attributing/attribute.ts';
import type { VisitQuestion } from '../attributing/questions.ts';
import { isDanger, type Level } from '../reading.ts';
import type { AnswerText } from './answer-texts.ts';

/** What the patient is told, without whom it goes to and which message it answers. */
export type Answer = Omit<PlanAnswer, 'message' | 'to' | 'at'>;

/** How things stand besides what was written. */
export interface Standing {
  readonly now: Instant;
  readonly level: Level;
  /** Of the message. */
  readonly writtenAt: Instant;
  /** Whether anybody whose matter danger is would hear of it now. */
  readonly isTeamOnDuty: boolean;
  /** Whether anybody at the clinic reads texts now. */
  readonly isStaffed: boolean;
  /** They had opted out before, and know it. */
  readonly isOut: boolean;
  /** They asked for texts again after they wrote this. */
  readonly isInSince: boolean;
}

/**
 * What the patient is told; nothing where an answer would only be noise. Danger first. Nothing here reassures, and that
 * our team knows is said only while somebody is there to know it.
 */
export function answerFor(attributed: Attributed, standing: Standing): Answer | undefined {
  if (isOverAnswered(attributed, standing)) return undefined;
  if (attributed.reading.optOut && standing.isInSince) return undefined;
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
/** Whoever is in danger may write much; only a machine that quotes us writes more. */
const DANGERS_AN_HOUR_MAX = 60;

function isOverAnswered({ reading, party }: Attributed, { now, level }: Standing): boolean {
  const most = isDanger(level) ? DANGERS_AN_HOUR_MAX : ANSWERS_AN_HOUR_MAX;
  const lately = (party.course.plan.answers ?? []).filter(
    ({ to, at }) => to === party.to && minus(now, hours(1)) < readInstant(at),
  );
  return lately.length >= most && !reading.optOut;
}

function answerToDanger({ reading }: Attributed, { level, isTeamOnDuty }: Standing): Answer | undefined {
  if (!isDanger(level)) return undefined;
  const isFour = reading.feeling === 4 || reading.unasked === 4;
  const isFourAlone = isFour && level === 'emergency' && reading.symptoms.length === 0;
  const text = level === 'crisis' ? 'answer-crisis' : isFourAlone ? 'answer-four' : 'answer-emergency';
  // Whoever leaves is owed one text: this one rather than the confirmation.
  const regardlessOf = reading.optOut ? 'opt-out' : 'consent';
  return { text: isTeamOnDuty ? text : `${text}-noteam`, regardlessOf };
}

function answerToWord({ reading, optIn, party }: Attributed, { isOut }: Standing): Answer | undefined {
  const { plan, protocol } = party.course;
  if (reading.optOut) return isOut ? undefined : { text: 'answer-stop', regardlessOf: 'opt-out' };
  // Whoever was asked and agrees is welcomed, where there is a welcome. No helper is asked.
  const isWelcomed = isToAgree(plan, protocol) && protocol.notices.welcome !== undefined && !speaksOfAnother(party);
  if (reading.optIn || optIn === 'agreed') return isWelcomed ? undefined : named('answer-start');
  if (optIn) return undefined;
  return reading.help ? { text: 'answer-help', regardlessOf: 'consent' } : undefined;
}

function answerAboutVisit(attributed: Attributed, standing: Standing): Answer | undefined {
  const { reading, visit, couldBe, party } = attributed;
  const { level, writtenAt } = standing;
  const said = visitSaid(reading);
  if (level === 'today') return said === 'no-ride' ? answerToNoRide(attributed, standing) : undefined;
  if (couldBe.length > 1) return { text: 'answer-which', values: { choices: choicesText(attributed) } };
  if (isOutdated(attributed, writtenAt)) return undefined;
  if (said === 'change' || reading.meaning === 'cannot-come') return named('answer-change');
  return said === 'confirm' && visit ? answerToYes(visit, party) : undefined;
}

function answerToYes(asked: VisitQuestion, party: Party): Answer | undefined {
  const { visit } = asked.visit.visit;
  switch (asked.state) {
    case 'open':
    case 'answered':
      return isOfDriver(asked, party) ? named('answer-thanks-helper') : { text: 'answer-confirmed', visit };
    case 'moved':
      return { text: 'answer-moved', visit };
    case 'cancelled':
      return named('answer-cancelled');
    case 'over':
      return undefined;
  }
}

/**
 * Whoever is on the way home from their visit is not told that we cannot see them without a ride, but to call: they may
 * be about to drive. Where the treatment needs no ride, whoever writes N lacks something else: at home, say, their helper.
 */
function answerToNoRide({ visit, party }: Attributed, { now, isStaffed }: Standing): Answer {
  const { course } = party;
  if (isOfDriver(visit, party)) return named(isStaffed ? 'answer-noted' : 'answer-after-hours');
  if (visit?.state === 'cancelled') return named('answer-cancelled');
  if (visit?.state === 'over' || !isAnyToCome(course, now)) return named('answer-call-today');
  const { prepare, reminders } = course.protocol;
  const isRideNeeded = prepare.ride || reminders.some(({ asks }) => asks === 'ride');
  return named(isRideNeeded ? 'answer-no-ride' : 'answer-prepare');
}

/** A helper whom we asked to drive: it is not their visit. */
function isOfDriver(visit: VisitQuestion | undefined, party: Party): boolean {
  return visit?.asks === 'ride' && speaksOfAnother(party);
}

function isAnyToCome({ standing }: Course, now: Instant): boolean {
  return standing.some(({ visit, start }) => isBooked(visit) && now < start);
}

/** They wrote something newer of that visit, which counts, and were answered that. */
function isOutdated({ visit, party }: Attributed, writtenAt: Instant): boolean {
  const reply = visit && replyOf(visit.visit.visit, party.to, party.course.plan);
  return reply !== undefined && writtenAt < readInstant(reply.at);
}

function named(text: AnswerText): Answer {
  return { text };
}

function answerToFeeling({ reading, party }: Attributed, { level }: Standing): Answer | undefined {
  const { feeling, symptoms } = reading;
  if (level === 'today') return named(reading.meaning === 'prep-problem' ? 'answer-prepare' : 'answer-call-today');
  if (feeling === null || level !== 'none') return undefined;
  if (symptoms.length > 0) return named('answer-expected');
  if (feeling !== 1) return named('answer-ask');
  return named(speaksOfAnother(party) ? 'answer-thanks-helper' : 'answer-thanks');
}

/** So long one answer of these is enough. */
const SOFT_ONCE_IN = hours(2);
const SOFT_ANSWERS: readonly string[] = ['answer-noted', 'answer-after-hours', 'answer-unclear'] satisfies AnswerText[];

function answerToRest({ reading, party }: Attributed, { now, level, isStaffed }: Standing): Answer | undefined {
  if (level === 'none' && reading.symptoms.length === 0) return undefined;
  const hasAnswered = (party.course.plan.answers ?? []).some(
    ({ text, to, at }) => to === party.to && SOFT_ANSWERS.includes(text) && minus(now, SOFT_ONCE_IN) < readInstant(at),
  );
  if (hasAnswered) return undefined;
  if (reading.meaning === 'unclear' && party.questions.feeling?.isOpen) return named('answer-unclear');
  return named(isStaffed ? 'answer-noted' : 'answer-after-hours');
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];

/** The letters by which somebody says which one they mean, without those that mean something of a visit already. */
export function choiceLetters(count: number): readonly string[] {
  return LETTERS.filter((letter) => letter !== 'C').slice(0, count);
}

/** `A: Tue Mar 3 2 PM, B: Maria Fri Mar 6 2 PM`: names only where patients share the phone, clinics where they do. */
function choicesText({ party: { course, to }, couldBe }: Attributed): string {
  const letters = choiceLetters(couldBe.length);
  const isShared = new Set(couldBe.map(({ party }) => party.plan)).size > 1;
  const areClinics = new Set(couldBe.map(({ party }) => party.clinic)).size > 1;
  const language = languageOf(course.plan, course.clinic, to);
  return couldBe
    .slice(0, letters.length)
    .map((choice, index) => `${letters[index]}: ${choiceWords(choice, { isShared, areClinics, language })}`)
    .join(', ');
}

/** Of a longer name so much says who is meant. */
const NAME_LETTERS_MAX = 16;

interface Wording {
  readonly isShared: boolean;
  readonly areClinics: boolean;
  readonly language: string;
}

function choiceWords({ party: { course }, visit }: Choice, { isShared, areClinics, language }: Wording): string {
  const { plan, clinic } = course;
  const names = [...(areClinics ? [clinic.name] : []), ...(isShared ? [plan.patient.firstName ?? plan.plan] : [])];
  const name = names.map((each) => each.slice(0, NAME_LETTERS_MAX));
  if (!visit) return name.join(' ');
  const local = toLocal(visit.visit.start, visitZone(plan, clinic));
  return [...name, dayText(dayOf(local), language), timeText(minuteOf(local), language)].join(' ');
}
