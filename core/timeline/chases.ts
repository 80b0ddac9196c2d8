import { type Rule, SILENT_AFTER_MINUTES_DEFAULT } from '../clinic/clinic.ts';
import { later } from '../time/later.ts';
import type { Span } from '../time/span.ts';
import { earliest, type Instant, latest } from '../time/units.ts';
import { nextOpen } from '../time/window.ts';
import { CHECK_IN_GOOD_FOR } from './check-ins.ts';
import { type Course, meantAfter } from './course.ts';
import { lastDue, lastUseful } from './reminders.ts';
import { type TimelineText, textId, URGENCY } from './timeline-text.ts';

const SILENT_AFTER: Span = { minutes: SILENT_AFTER_MINUTES_DEFAULT };

/** When a question went, or what asks it again, where that was later than it was due; by the text's id. */
export type Went = ReadonlyMap<string, Instant>;

/**
 * What follows a question: asking again, and at last telling staff that nobody answered. One before a visit that would
 * not go any more may have gone before the plan changed; then nobody is asked again, and staff hear all the same. A
 * check-in that gives way has another in its place. Each comes its full wait after the one before it went.
 */
export function followUps(questions: readonly TimelineText[], course: Course, went: Went = new Map()): TimelineText[] {
  const { reminders, checkIns } = course.protocol;
  const rules = new Map([...checkIns, ...reminders].map((rule) => [rule.id, rule]));
  const following: TimelineText[] = [];
  for (const question of questions) {
    const rule = question.asks === undefined ? undefined : rules.get(question.rule);
    if (!rule || isAnswered(question, course) || (question.held && question.kind !== 'reminder')) continue;
    addFollowUps(following, { question, rule, course, went });
  }
  return following;
}

function addFollowUps(following: TimelineText[], asked: Asked): void {
  const { question, rule } = asked;
  let [before, lastAsked] = [question, question];
  for (let count = 1; rule.chase && count <= rule.chase.times; count += 1) {
    before = chaseOf(asked, { chase: rule.chase, before, count });
    if (!before.held) lastAsked = before;
    if (!question.held) following.push(before);
  }
  if (rule.ifSilent !== 'nothing') following.push(silenceOf(asked, lastAsked, rule.ifSilent));
}

/** A confirmed visit answers the question whether the patient comes. */
function isAnswered({ asks, visit }: TimelineText, { byId }: Course): boolean {
  const status = asks === 'confirm' ? byId.get(visit ?? '')?.visit.status : undefined;
  return status !== undefined && status !== 'booked';
}

interface Asked {
  readonly question: TimelineText;
  readonly rule: Rule;
  readonly course: Course;
  readonly went: Went;
}

/** A text that went late counts from then on. Mostly none is asked about, and to look by an id takes its time. */
function askedAt({ id, dueAt }: TimelineText, went: Went): Instant {
  return went.size === 0 ? dueAt : latest(dueAt, went.get(id) ?? dueAt);
}

interface Again {
  readonly chase: NonNullable<Rule['chase']>;
  /** What asked before it: the question, or the chase before this one. */
  readonly before: TimelineText;
  readonly count: number;
}

/** Asks again so long after the one before it went. */
function chaseOf(asked: Asked, { chase: { text, after }, before, count }: Again): TimelineText {
  const { course, went } = asked;
  const ruleDueAt = later(askedAt(before, went), after, course.timeZone);
  const dueAt = nextOpen(ruleDueAt, course.window);
  const { usefulUntil, held } = usefulness(asked, { ruleDueAt, dueAt });
  return followUp(asked, { kind: 'chase', count, text, dueAt, usefulUntil, held, task: undefined });
}

interface Due {
  readonly ruleDueAt: Instant;
  readonly dueAt: Instant;
}

function usefulness(
  { question, rule, course }: Asked,
  { ruleDueAt, dueAt }: Due,
): Pick<Follow, 'usefulUntil' | 'held'> {
  const goodFor = later(dueAt, CHECK_IN_GOOD_FOR, course.timeZone);
  const visit = course.byId.get(question.visit ?? '');
  if (visit && question.kind === 'reminder') {
    const usefulUntil = earliest(goodFor, lastUseful(visit, dueAt));
    return { usefulUntil, held: lastDue(visit) < dueAt ? 'no-time-left' : undefined };
  }
  const next = visit && meantAfter(rule, visit, course);
  return { usefulUntil: goodFor, held: next && next.start < ruleDueAt ? 'superseded' : undefined };
}

function silenceOf(asked: Asked, lastAsked: TimelineText, level: 'task' | 'today'): TimelineText {
  const { question, rule, course, went } = asked;
  const dueAt = later(askedAt(lastAsked, went), rule.chase?.after ?? SILENT_AFTER, course.timeZone);
  const usefulUntil = later(dueAt, { days: 1 }, course.timeZone);
  const task = { level, about: `${question.rule}:silent` };
  return followUp(asked, { kind: 'silence', count: 1, text: '', dueAt, usefulUntil, held: undefined, task });
}

interface Follow extends Pick<TimelineText, 'text' | 'dueAt' | 'usefulUntil' | 'held' | 'task'> {
  readonly kind: 'chase' | 'silence';
  /** Counts from 1 what follows the same question. */
  readonly count: number;
}

/** A follow-up speaks of the same visit and time as its question, under a rule of its own. */
function followUp({ question, course }: Asked, follow: Follow): TimelineText {
  const { plan } = course.plan;
  const { id, visit, to } = question;
  const { kind, count, text, dueAt, usefulUntil, held, task } = follow;
  const about = count === 1 ? question.about : `${question.about}+${count}`;
  const rule = `${question.rule}:${kind === 'chase' ? 'chase' : 'silent'}`;
  return {
    id: textId({ plan, visit, rule, about }),
    rule,
    kind,
    visit,
    about,
    to,
    text,
    dueAt,
    usefulUntil,
    urgency: URGENCY.chase,
    held,
    follows: id,
    task,
  };
}
