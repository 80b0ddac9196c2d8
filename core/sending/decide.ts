import { replyOf } from '../plan/plan.ts';
import { readInstant } from '../time/iso.ts';
import { endOfDay } from '../time/later.ts';
import { between, type Duration, floorToMinute, type Instant, latest, minutes, plus } from '../time/units.ts';
import { isOpen, nextOpen } from '../time/window.ts';
import { followUps } from '../timeline/chases.ts';
import type { Course } from '../timeline/course.ts';
import { byUrgency, takesAPlace } from '../timeline/daily-cap.ts';
import { OPT_IN_RULE } from '../timeline/notices.ts';
import { type HeldReason, isAboutVisit, isUnforeseen, type TimelineText } from '../timeline/timeline-text.ts';
import { didGo, isInFlight, type LedgerEntry, mayHaveGone } from './ledger.ts';

/** What to do with one text at this very moment. */
export type Decision =
  | { readonly do: 'send' }
  | { readonly do: 'hold'; readonly reason: HeldReason }
  | { readonly do: 'wait'; readonly until: Instant }
  /** Nobody answered a question: staff are told, the patient gets nothing. */
  | { readonly do: 'tell' }
  /** It is not called for any more, and nothing needs saying. */
  | { readonly do: 'drop' };

/** A chase whose question is not out yet looks again after this long. */
const QUESTION_WAIT = minutes(1);

/** What the decision rests on, as it is now. */
export interface Circumstances {
  readonly now: Instant;
  readonly course: Course;
  readonly texts: readonly TimelineText[];
  /** Texts that went to the patient on this local day. */
  readonly sentToday: number;
  /** Ids of what is due as well and has still to go, after an outage or for a throttled number. */
  readonly waiting?: ReadonlySet<string>;
  /** What became of the question that the text follows. */
  readonly question?: LedgerEntry;
  /** What became of those before the text that asked it again. */
  readonly askedAgain?: readonly LedgerEntry[];
}

/**
 * Decides on a text of the timeline that is due: send it, hold it for good, wait for a better moment, or leave it.
 *
 * @example
 * decide(reminder, { now: eightInTheEvening, … }) //=> { do: 'wait', until: nine in the morning }, when still of use then
 */
export function decide(called: TimelineText, circumstances: Circumstances): Decision {
  const { now, course } = circumstances;
  const text = asLateAsItsQuestion(called, circumstances);
  if (text.follows !== undefined) {
    const unanswered = followsUp(text, circumstances);
    if (unanswered) return unanswered;
  }
  if (text.held) return { do: 'hold', reason: text.held };
  if (text.kind === 'silence') return { do: 'tell' };
  if (text.usefulUntil < now) return { do: 'hold', reason: 'expired' };
  if (text.kind === 'answer') return { do: 'send' };
  if (!isOpen(now, course.window)) return waitForOpening(text, nextOpen(now, course.window));
  if (!isDayFull(text, circumstances)) return { do: 'send' };
  // All else waits for it, and nobody asks again.
  return text.rule === OPT_IN_RULE
    ? waitForOpening(text, nextOpen(endOfDay(now, course.timeZone), course.window))
    : { do: 'hold', reason: 'daily-cap' };
}

function waitForOpening(text: TimelineText, opening: Instant): Decision {
  return text.usefulUntil < opening ? { do: 'hold', reason: 'expired' } : { do: 'wait', until: opening };
}

/**
 * What asks the question of a follow-up again before it does. How late these went tells when it is due.
 *
 * @example
 * askersBefore(silence, texts) //=> the chases, of which the last one must have waited its full time too
 */
export function askersBefore({ id: own, follows }: TimelineText, texts: readonly TimelineText[]): TimelineText[] {
  if (follows === undefined) return [];
  const following = texts.filter((text) => text.follows === follows);
  const place = following.findIndex(({ id }) => id === own);
  return following.slice(0, place).filter(({ kind }) => kind === 'chase');
}

/** What follows a question that went late is due, and of use, as much later; and so it is after what asked it again. */
function asLateAsItsQuestion(text: TimelineText, circumstances: Circumstances): TimelineText {
  const { course, texts, question, askedAgain = [] } = circumstances;
  const asking = texts.find(({ id }) => id === text.follows);
  const tried = question && triedAt(text, question);
  if (!asking || tried === undefined) return text;
  // The run that asked took some seconds; the one that asks again comes on the minute.
  const askedAt = latest(asking.dueAt, floorToMinute(tried));
  const went = new Map(askedAgain.flatMap((entry) => wentAt(entry)));
  const late = followUps([{ ...asking, dueAt: askedAt, held: undefined }], course, went).find(
    ({ id }) => id === text.id,
  );
  if (!late || late.dueAt === text.dueAt) return text;
  // Whether its day is full is another matter on another day; `decide` looks at that once more.
  return { ...late, held: (text.held === 'daily-cap' ? undefined : text.held) ?? late.held };
}

function wentAt(entry: LedgerEntry): [id: string, at: Instant][] {
  const { id, claimedAt } = entry;
  // One under way may be throttled in a moment, once more: it counts when it has gone.
  const isOut = mayHaveGone(entry) && !isInFlight(entry);
  return isOut && claimedAt !== undefined ? [[id, floorToMinute(readInstant(claimedAt))]] : [];
}

/** A chase needs a question that went out, and its full wait without any answer. */
function followsUp(text: TimelineText, circumstances: Circumstances): Decision | undefined {
  const { now, question } = circumstances;
  const tried = question && triedAt(text, question);
  if (tried === undefined) return beforeAsked(text, circumstances);
  const answered = answeredAt(text, circumstances);
  if (answered && tried <= readInstant(answered)) return { do: 'drop' };
  if (now < text.dueAt) return { do: 'wait', until: text.dueAt };
  return isStillAskedAgain(text, circumstances) ? { do: 'wait', until: plus(now, QUESTION_WAIT) } : undefined;
}

/**
 * One before it is under way, or was certainly not sent and will be. Staff hear of a silence all the same when its wait has
 * passed twice.
 */
function isStillAskedAgain(text: TimelineText, { now, texts, askedAgain = [] }: Circumstances): boolean {
  if (text.kind === 'silence' && plus(text.dueAt, waitAfterLast(text, texts)) <= now) return false;
  if (askedAgain.some(isInFlight)) return true;
  const toGo = new Set(askedAgain.filter(({ state }) => state === 'released').map(({ id }) => id));
  return texts.some(({ id, held, usefulUntil }) => toGo.has(id) && !held && now <= usefulUntil);
}

/** How long a follow-up waits after what asks again before it, as the timeline has both. */
function waitAfterLast({ id }: TimelineText, texts: readonly TimelineText[]): Duration {
  const called = texts.find((each) => each.id === id);
  const last = called && askersBefore(called, texts).at(-1);
  return last ? between(last.dueAt, called.dueAt) : minutes(0);
}

/**
 * When a question was asked. Only one that went is asked again; of silence staff hear also where nobody will ever know
 * whether it went, and where it was to go and did not: nobody knows how they are, and the clinic believes that they were
 * asked.
 */
function triedAt({ kind }: TimelineText, question: LedgerEntry): Instant | undefined {
  const { state, reason, claimedAt, settledAt } = question;
  const isUnasked = state === 'held' && (reason === 'failed' || isUnforeseen(reason));
  const isUnheard = mayHaveGone(question) ? !isInFlight(question) : isUnasked;
  const at = claimedAt ?? settledAt;
  return at !== undefined && (didGo(question) || (kind === 'silence' && isUnheard)) ? readInstant(at) : undefined;
}

/** When the question that a text follows was answered last: a visit's by a letter, any other by how they are. */
function answeredAt({ follows, visit, to }: TimelineText, { course, texts }: Circumstances): string | undefined {
  const asks = texts.find(({ id }) => id === follows)?.asks;
  if (!isAboutVisit(asks)) return course.plan.heard?.[to];
  const about = course.byId.get(visit ?? '')?.visit;
  return about && replyOf(about, to, course.plan)?.at;
}

/** The question may still go, or may have gone without an answer from the provider; else nobody was asked. */
function beforeAsked({ follows }: TimelineText, { now, course, question, texts }: Circumstances): Decision {
  const asking = texts.find(({ id }) => id === follows);
  const mayGo = asking && !asking.held && now <= asking.usefulUntil;
  const soon = plus(now, QUESTION_WAIT);
  if (question && isInFlight(question)) return { do: 'wait', until: soon };
  if (!mayGo || (question && question.state !== 'released')) return { do: 'drop' };
  return { do: 'wait', until: latest(soon, nextOpen(now, course.window)) };
}

/** What already went today counts, and what is more urgent and still to go today keeps its place. */
function isDayFull(text: TimelineText, { now, course, texts, sentToday, waiting }: Circumstances): boolean {
  if (!takesAPlace(text)) return false;
  const midnight = endOfDay(now, course.timeZone);
  const isToGo = ({ id, dueAt, usefulUntil }: TimelineText) =>
    now < dueAt ? dueAt < midnight : waiting?.has(id) && now <= usefulUntil;
  const toGo = texts.filter((other) => isToGo(other) && takesAPlace(other) && byUrgency(other, text) < 0);
  return sentToday + toGo.length >= course.clinic.texting.perDay;
}
