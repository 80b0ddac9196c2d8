import type { Clinic } from '../../../../core/clinic/clinic.ts';
import type { Recipient } from '../../../../core/plan/plan.ts';
import { type Questions, questionsTo } from '../../../../core/replies/questions.ts';
import type { LedgerEntry } from '../../../../core/sending/ledger.ts';
import { type Course, layOut } from '../../../../core/timeline/course.ts';
import { textId } from '../../../../core/timeline/timeline-text.ts';
import { aClinic, aPlan, moment, momentText, type PlanWords, type VisitWords } from '../../../builders.ts';

/** What somebody was asked by Monday 2 March 2026 at 20:00, when a message is written. */

const RULES = {
  reminders: {
    'day-before': { before: '1d', asks: 'confirm', chase: { after: '2h' } },
    ride: { before: '2d', asks: 'ride' },
    tip: { before: '3h' },
  },
  checkIns: { evening: { at: '19:00', asks: 'feeling' } },
};
const CLINIC = ofInfusions(aClinic(RULES));
const ASKS_FIRST = ofInfusions(aClinic({ ...RULES, notices: { optIn: {} } }));
export const TUESDAY = '2026-03-03T10:00';
export const WEDNESDAY = '2026-03-04T10:00';
const VISITS = [TUESDAY, WEDNESDAY];

/** So that some symptoms are expected after a visit, and at no other time. */
function ofInfusions(clinic: Clinic): Clinic {
  return { ...clinic, protocols: { series: { ...clinic.protocols['series']!, treatment: 'iv' } } };
}

/** `rule visit time`, and the time or message it speaks of where that is not the visit's time. */
type Went = string;

export interface Asked {
  readonly went?: readonly Went[];
  readonly plan?: PlanWords;
  readonly to?: Recipient;
  readonly asksFirst?: true;
}

export const onMonday = (time: string) => `2026-03-02T${time}`;
export const WRITTEN = '20:00';

export function anEntry(words: Went, { to = 'patient' }: Asked, { plan, byId }: Course): LedgerEntry {
  const [rule = '', visit = '-', time = '', about = byId.get(visit)?.visit.at ?? ''] = words.split(' ');
  const at = momentText(onMonday(time));
  const id = textId({ plan: plan.plan, visit, rule, about });
  return { id, to, state: 'delivered', attempt: 1, dueAt: at, claimedAt: at };
}

export function aCourse({ plan, asksFirst }: Asked, name = 'p1'): Course {
  return layOut({ ...aPlan({ visits: VISITS, ...plan }), plan: name }, asksFirst ? ASKS_FIRST : CLINIC);
}

export function questionsOf(asked: Asked, course = aCourse(asked), now = onMonday(WRITTEN)): Questions {
  const entries = (asked.went ?? []).map((words) => anEntry(words, asked, course));
  return questionsTo(asked.to ?? 'patient', {
    ...{ course, entries, now: moment(now), writtenAt: moment(onMonday(WRITTEN)) },
  });
}

export const V1 = (words: Partial<VisitWords>): PlanWords => ({ visits: [{ at: TUESDAY, ...words }, WEDNESDAY] });
export const replied = (time: string) => ({ said: 'change' as const, at: momentText(onMonday(time)) });
export const ASKED = ['day-before v1 17:00'];
export const APART: PlanWords = { helper: {} };
export const ON_ONE_PHONE: PlanWords = { helper: { phone: '+12065550123' } };
