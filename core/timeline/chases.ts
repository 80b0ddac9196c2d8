import type { Rule } from '../clinic/clinic.ts';
import { later } from '../time/later.ts';
import type { Span } from '../time/span.ts';
import { between, earliest, type Instant } from '../time/units.ts';
import { nextOpen } from '../time/window.ts';
import { CHECK_IN_GOOD_FOR } from './check-ins.ts';
import { type Course, type CourseVisit, meantBy } from './course.ts';
import { lastUseful } from './reminders.ts';
import { readTextId, type TimelineText, textId, URGENCY } from './timeline-text.ts';

/** Without a chase, a question that nobody answered for this long counts as silence. */
const SILENT_AFTER: Span = { minutes: 12 * 60 };

/** What follows a question that goes out: asking again, and at last telling staff that nobody answered. */
export function followUps(questions: readonly TimelineText[], course: Course): TimelineText[] {
  const { reminders, checkIns } = course.protocol;
  const rules = new Map([...checkIns, ...reminders].map((rule) => [rule.id, rule]));
  const open = questions.filter(
    (question) => question.asks !== undefined && !question.held && !isAnswered(question, course),
  );
  return [...Map.groupBy(open, ({ rule }) => rule)].flatMap(([id, ofRule]) => {
    const rule = rules.get(id);
    return rule ? followUpsOf(ofRule, rule, course) : [];
  });
}

/** A confirmed visit answers the question whether the patient comes. */
function isAnswered({ asks, visit }: TimelineText, { byId }: Course): boolean {
  const status = asks === 'confirm' ? byId.get(visit ?? '')?.visit.status : undefined;
  return status !== undefined && status !== 'booked';
}

function followUpsOf(questions: readonly TimelineText[], rule: Rule, course: Course): TimelineText[] {
  const meant = meantBy(rule, course);
  const next = new Map(meant.map(({ visit }, index) => [visit.visit, meant[index + 1]]));
  return questions.flatMap((question) => {
    const visit = course.byId.get(question.visit ?? '');
    const asked = { question, rule, visit, next: next.get(question.visit ?? ''), course };
    const chases = chasesOf(asked);
    return [...chases, ...silenceOf(asked, chases.findLast(({ held }) => !held) ?? question)];
  });
}

interface Asked {
  readonly question: TimelineText;
  readonly rule: Rule;
  readonly visit: CourseVisit | undefined;
  /** The visit after it of those that the rule speaks of. */
  readonly next: CourseVisit | undefined;
  readonly course: Course;
}

/** Each asks again so long after the one before it went. */
function chasesOf(asked: Asked): TimelineText[] {
  const { question, course } = asked;
  const { chase } = asked.rule;
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
      waits: between(question.dueAt, dueAt),
      ...usefulness(asked, { ruleDueAt, dueAt }),
    };
    chases.push(followUp(question, text));
  }
  return chases;
}

interface Due {
  readonly ruleDueAt: Instant;
  readonly dueAt: Instant;
}

function usefulness({ question, visit, next, course }: Asked, { ruleDueAt, dueAt }: Due) {
  const goodFor = later(dueAt, CHECK_IN_GOOD_FOR, course.timeZone);
  if (question.kind === 'reminder' && visit) {
    const usefulUntil = earliest(goodFor, lastUseful(visit));
    return usefulUntil < dueAt ? { usefulUntil, held: 'no-time-left' as const } : { usefulUntil };
  }
  const isSuperseded = next !== undefined && next.start < ruleDueAt;
  return { usefulUntil: goodFor, ...(isSuperseded ? { held: 'superseded' as const } : {}) };
}

function silenceOf({ question, rule, course }: Asked, lastAsked: TimelineText): TimelineText[] {
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
      waits: between(question.dueAt, dueAt),
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
