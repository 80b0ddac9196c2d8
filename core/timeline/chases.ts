import type { Temporal } from 'temporal-polyfill';
import type { Rule } from '../clinic/clinic.ts';
import type { Span } from '../time/span.ts';
import { nextOpen } from '../time/window.ts';
import { earliest, isBefore, later } from '../time/zone.ts';
import { CHECK_IN_GOOD_FOR } from './check-ins.ts';
import { type Course, isMeant } from './course.ts';
import { REMINDER_LAST_MINUTES_BEFORE } from './reminders.ts';
import { readTextId, type TimelineText, textId, URGENCY } from './timeline-text.ts';

/** Without a chase, a question that nobody answered for this long counts as silence. */
const SILENT_AFTER: Span = { minutes: 12 * 60 };

/** What follows a question that goes out: asking again, and at last telling staff that nobody answered. */
export function followUps(questions: readonly TimelineText[], course: Course): TimelineText[] {
  return questions
    .filter((question) => question.asks !== undefined && !question.held && !isAnswered(question, course))
    .flatMap((question) => {
      const rule = ruleOf(question, course);
      if (!rule) return [];
      const chases = chasesOf(question, rule, course);
      return [
        ...chases,
        ...silenceOf(question, rule, { lastAsked: chases.findLast(({ held }) => !held) ?? question, course }),
      ];
    });
}

/** A confirmed visit answers the question whether the patient comes. */
function isAnswered(question: TimelineText, { plan }: Course): boolean {
  if (question.asks !== 'confirm') return false;
  return plan.visits.some(({ visit, status }) => visit === question.visit && status !== 'booked');
}

function ruleOf({ rule }: TimelineText, { protocol }: Course): Rule | undefined {
  return [...protocol.reminders, ...protocol.checkIns].find(({ id }) => id === rule);
}

/** Each asks again so long after the one before it went. */
function chasesOf(question: TimelineText, rule: Rule, course: Course): TimelineText[] {
  const { chase } = rule;
  if (!chase) return [];
  const chases: TimelineText[] = [];
  for (let count = 1; count <= chase.times; count += 1) {
    const before = chases.at(-1) ?? question;
    const ruleDueAt = later(before.dueAt, chase.after, course.timeZone);
    const dueAt = nextOpen(ruleDueAt, course.window);
    const text = {
      ...following(question, 'chase', count),
      kind: 'chase' as const,
      text: chase.text,
      dueAt,
      urgency: URGENCY.chase,
      waits: question.dueAt.until(dueAt),
      ...usefulness(question, { ruleDueAt, dueAt, course, rule }),
    };
    chases.push(followUp(question, text));
  }
  return chases;
}

interface Asked {
  readonly rule: Rule;
  readonly ruleDueAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly course: Course;
}

function usefulness(question: TimelineText, { rule, ruleDueAt, dueAt, course }: Asked) {
  const goodFor = later(dueAt, CHECK_IN_GOOD_FOR, course.timeZone);
  const visit = course.standing.find(({ visit: { visit } }) => visit === question.visit);
  if (question.kind === 'reminder' && visit) {
    const last = visit.start.subtract({ minutes: REMINDER_LAST_MINUTES_BEFORE });
    const usefulUntil = earliest(goodFor, last);
    return isBefore(usefulUntil, dueAt) ? { usefulUntil, held: 'no-time-left' as const } : { usefulUntil };
  }
  const after = visit ? course.standing.slice(course.standing.indexOf(visit) + 1) : [];
  const superseded = after.some((next) => isMeant(rule.only, next, course) && isBefore(next.start, ruleDueAt));
  return { usefulUntil: goodFor, ...(superseded ? { held: 'superseded' as const } : {}) };
}

interface LastAsked {
  readonly lastAsked: TimelineText;
  readonly course: Course;
}

function silenceOf(question: TimelineText, rule: Rule, { lastAsked, course }: LastAsked): TimelineText[] {
  if (rule.ifSilent === 'nothing') return [];
  const dueAt = later(lastAsked.dueAt, rule.chase?.after ?? SILENT_AFTER, course.timeZone);
  return [
    followUp(question, {
      ...following(question, 'silent', 1),
      kind: 'silence',
      text: '',
      dueAt,
      usefulUntil: later(dueAt, { days: 1 }, course.timeZone),
      urgency: URGENCY.chase,
      waits: question.dueAt.until(dueAt),
      task: { level: rule.ifSilent, about: `${question.rule}:silent` },
    }),
  ];
}

/** A follow-up speaks of the same visit and time as its question, under a rule of its own. */
function following({ id }: TimelineText, what: 'chase' | 'silent', count: number): { id: string; rule: string } {
  const { rule: asked, about, ...of } = readTextId(id);
  const rule = `${asked}:${what}`;
  return { rule, id: textId({ ...of, rule, about: count === 1 ? about : `${about}+${count}` }) };
}

type Follow = Omit<TimelineText, 'to' | 'visit' | 'follows'>;

function followUp(question: TimelineText, text: Follow): TimelineText {
  const { to, visit, id } = question;
  return { ...text, to, follows: id, ...(visit ? { visit } : {}) };
}
