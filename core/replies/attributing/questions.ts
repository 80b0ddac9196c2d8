import { isToAgree } from '../../plan/lacking.ts';
import { type Recipient, replyOf, type StoredVisit, type VisitReply } from '../../plan/plan.ts';
import { type LedgerEntry, mayHaveGone } from '../../sending/ledger.ts';
import { readInstant } from '../../time/iso.ts';
import { compare, type Instant } from '../../time/units.ts';
import type { Course, CourseVisit } from '../../timeline/course.ts';
import { OPT_IN_RULE } from '../../timeline/notices.ts';
import { isAboutVisit, readTextId } from '../../timeline/timeline-text.ts';
import type { AnswerText } from '../acting/answer-texts.ts';

/** A question about a visit that was asked, and how things stand with it now. */
export interface VisitQuestion {
  readonly asks: 'confirm' | 'ride';
  /** The text that asked. */
  readonly text: string;
  readonly visit: CourseVisit;
  readonly askedAt: Instant;
  /**
   * `open`: nobody answered since, and the visit is as it was asked about. `answered`: somebody did. `moved`: the visit
   * has another time now. `cancelled`, `over`: there is nothing to answer any more.
   */
  readonly state: 'open' | 'answered' | 'moved' | 'cancelled' | 'over';
}

export interface FeelingQuestion {
  readonly text: string;
  readonly askedAt: Instant;
  readonly isOpen: boolean;
  /** The visit after which it was asked; none from the start of a plan. */
  readonly visit?: CourseVisit;
}

/** What one person was asked by the time they wrote, and had not said before. */
export interface Questions {
  /** The newest of each visit, the newest first. */
  readonly ofVisits: readonly VisitQuestion[];
  /** The newest: whoever is asked again answers that. */
  readonly feeling?: FeelingQuestion;
  /** They were asked whether they want texts at all, and nothing else goes before they agree. */
  readonly optIn?: { readonly text: string };
  /** The last text offered to find them a time. */
  readonly offersVisit?: true;
  /** The last text was an answer of ours that asked nothing. */
  readonly lastIsAnswer?: true;
  /** When any text went to them last. */
  readonly lastTextAt?: Instant;
}

interface Gone {
  readonly id: string;
  readonly rule: string;
  readonly about: string;
  readonly visit?: string;
  readonly at: Instant;
}

export interface Moments {
  readonly now: Instant;
  /** When the message was written that is to be understood. */
  readonly writtenAt: Instant;
}

interface Asking extends Moments {
  readonly course: Course;
  readonly entries: readonly LedgerEntry[];
}

/**
 * What a patient or helper was asked before they wrote, with the visits as they are now. What they wrote later, or in
 * this very message, is no answer yet: messages come in any order, and more than once.
 */
export function questionsTo(to: Recipient, asking: Asking): Questions {
  const { course, entries, writtenAt } = asking;
  const gone = goneTo(to, entries).filter(({ at }) => at <= writtenAt);
  const asked = asksOf(course);
  const questions = gone.flatMap((text) => {
    const asks = asked(text);
    return asks === undefined ? [] : [{ ...text, asks }];
  });
  const ofVisits = questions.filter(isOfVisit);
  const feeling = questions.find((question) => !isOfVisit(question));
  const newest = ofVisits.filter((text) => text === ofVisits.find(({ visit }) => visit === text.visit));
  return {
    ofVisits: newest.flatMap((text) => visitQuestion(text, { ...asking, to }) ?? []),
    ...(feeling ? { feeling: feelingQuestion(feeling, { course, to, writtenAt }) } : {}),
    ...optInQuestion(gone, course),
    ...(gone[0]?.rule === 'bookNext' ? { offersVisit: true } : {}),
    ...(gone[0]?.rule === 'answer' && asked(gone[0]) === undefined ? { lastIsAnswer: true } : {}),
    ...(gone[0] ? { lastTextAt: gone[0].at } : {}),
  };
}

/** The newest first. */
function goneTo(to: Recipient, entries: readonly LedgerEntry[]): Gone[] {
  return entries
    .filter((entry) => entry.to === to && mayHaveGone(entry))
    .flatMap(({ id, claimedAt }) => (claimedAt ? [{ id, ...readTextId(id), at: readInstant(claimedAt) }] : []))
    .sort((a, b) => compare(b.at, a.at));
}

/** Notices that end in `reply C` or `reply R`. */
const ASKING_NOTICES = ['moved', 'cancelled', 'missed'];

/** What a text asked: by its rule, or because it is a notice, or an answer, that can be answered. */
function asksOf({ plan, protocol: { reminders, checkIns } }: Course): (text: Gone) => string | undefined {
  const byRule = new Map(
    [...reminders, ...checkIns].flatMap(({ id, asks }) => (asks === undefined ? [] : [[id, asks] as const])),
  );
  const stillOn = new Set(plan.answers?.flatMap(({ text, message }) => (text === STILL_ON ? [message] : [])));
  return ({ rule, about }) => {
    if (ASKING_NOTICES.includes(rule) || (rule === 'answer' && stillOn.has(about))) return 'confirm';
    return byRule.get(rule.replace(/:chase$/, ''));
  };
}

const STILL_ON = 'answer-moved' satisfies AnswerText;

function isOfVisit(text: Gone & { readonly asks: string }): text is Gone & Pick<VisitQuestion, 'asks'> {
  return isAboutVisit(text.asks);
}

function visitQuestion(
  { id, rule, about, visit: visitId, at, asks }: Gone & Pick<VisitQuestion, 'asks'>,
  { course, to, ...moments }: Asking & { readonly to: Recipient },
): VisitQuestion | undefined {
  const visit = course.byId.get(visitId ?? '');
  if (!visit) return undefined;
  // An answer says which message it answers, and speaks of the visit as it was then.
  const isOfTime = rule === 'answer' ? visit.setAt <= at : about.startsWith(visit.visit.at);
  const asked = { isOfTime, asks, askedAt: at, reply: replyOf(visit.visit, to, course.plan), ...moments };
  return { asks, text: id, visit, askedAt: at, state: stateOf(visit, asked) };
}

interface AskedAbout extends Moments {
  /** It spoke of the time that the visit still has. */
  readonly isOfTime: boolean;
  readonly asks: VisitQuestion['asks'];
  readonly askedAt: Instant;
  /** What whoever was asked answered last. */
  readonly reply: VisitReply | undefined;
}

function stateOf({ visit, start }: CourseVisit, asked: AskedAbout): VisitQuestion['state'] {
  const { isOfTime, now } = asked;
  const { status } = visit;
  if (status === 'cancelled') return 'cancelled';
  if (!isOfTime) return 'moved';
  if (start <= now || status === 'missed' || status === 'attended') return 'over';
  return isAnswered(visit, asked) ? 'answered' : 'open';
}

/** By an earlier message, or by staff who confirmed the visit themselves. */
function isAnswered({ status }: StoredVisit, { asks, askedAt, writtenAt, reply }: AskedAbout): boolean {
  if (!reply) return asks === 'confirm' && status === 'confirmed';
  const saidAt = readInstant(reply.at);
  return askedAt <= saidAt && saidAt < writtenAt;
}

function feelingQuestion(
  { id, visit: visitId, at }: Gone,
  { course, to, writtenAt }: { course: Course; to: Recipient; writtenAt: Instant },
): FeelingQuestion {
  const heard = course.plan.heard?.[to];
  const heardAt = heard === undefined ? undefined : readInstant(heard);
  const visit = course.byId.get(visitId ?? '');
  return {
    text: id,
    askedAt: at,
    isOpen: heardAt === undefined || heardAt < at || writtenAt <= heardAt,
    ...(visit ? { visit } : {}),
  };
}

function optInQuestion(gone: readonly Gone[], { plan, protocol }: Course): Pick<Questions, 'optIn'> {
  if (!isToAgree(plan, protocol)) return {};
  const asked = gone.find(({ rule, about }) => rule === OPT_IN_RULE && about === (plan.optInFrom ?? ''));
  return asked ? { optIn: { text: asked.id } } : {};
}
