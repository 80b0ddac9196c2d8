import type { Recipient } from '../plan/plan.ts';
import { type LedgerEntry, mayHaveGone } from '../sending/ledger.ts';
import { readInstant } from '../time/iso.ts';
import { compare, type Instant } from '../time/units.ts';
import type { Course, CourseVisit } from '../timeline/course.ts';
import { readTextId } from '../timeline/timeline-text.ts';

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

/** What one person was asked, and has not said yet. */
export interface Questions {
  /** The newest of each visit, the newest first. */
  readonly ofVisits: readonly VisitQuestion[];
  /** The newest: whoever is asked again answers that. */
  readonly feeling?: FeelingQuestion;
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

/** What a patient or helper was asked by the texts that went, as the plan is now. */
export function questionsTo(
  to: Recipient,
  { course, entries, now }: { course: Course; entries: readonly LedgerEntry[]; now: Instant },
): Questions {
  const gone = goneTo(to, entries);
  const asks = asksByRule(course);
  const asking = gone.flatMap((text) => {
    const question = asks.get(text.rule.replace(/:chase$/, ''));
    return question === undefined ? [] : [{ ...text, question }];
  });
  const ofVisits = asking.filter(({ question }) => question === 'confirm' || question === 'ride');
  const [feeling] = asking.filter(({ question }) => question !== 'confirm' && question !== 'ride');
  const newest = [...new Map(ofVisits.toReversed().map((text) => [text.visit, text])).values()].toReversed();
  return {
    ofVisits: newest.flatMap((text) => visitQuestion(text, { course, now }) ?? []),
    ...(feeling ? { feeling: feelingQuestion(feeling, { course, to }) } : {}),
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

function asksByRule({ protocol: { reminders, checkIns } }: Course): Map<string, string> {
  return new Map([...reminders, ...checkIns].flatMap(({ id, asks }) => (asks === undefined ? [] : [[id, asks]])));
}

function visitQuestion(
  { id, about, visit: visitId, at, question }: Gone & { readonly question: string },
  { course, now }: { course: Course; now: Instant },
): VisitQuestion | undefined {
  const visit = course.byId.get(visitId ?? '');
  if (!visit) return undefined;
  const asks = question as VisitQuestion['asks'];
  return { asks, text: id, visit, askedAt: at, state: stateOf(visit, { about, asks, askedAt: at, now }) };
}

interface AskedAbout {
  readonly about: string;
  readonly asks: VisitQuestion['asks'];
  readonly askedAt: Instant;
  readonly now: Instant;
}

function stateOf({ visit, start }: CourseVisit, { about, asks, askedAt, now }: AskedAbout): VisitQuestion['state'] {
  const { status, at, reply } = visit;
  if (status === 'cancelled') return 'cancelled';
  if (!about.startsWith(at)) return 'moved';
  if (start <= now || status === 'missed' || status === 'attended') return 'over';
  const isAnswered = reply !== undefined && askedAt <= readInstant(reply.at);
  return isAnswered || (asks === 'confirm' && status === 'confirmed') ? 'answered' : 'open';
}

function feelingQuestion(
  { id, visit: visitId, at }: Gone,
  { course, to }: { course: Course; to: Recipient },
): FeelingQuestion {
  const heard = course.plan.heard?.[to];
  const visit = course.byId.get(visitId ?? '');
  return {
    text: id,
    askedAt: at,
    isOpen: heard === undefined || readInstant(heard) < at,
    ...(visit ? { visit } : {}),
  };
}
