import type { Clinic } from '../../../../core/clinic/clinic.ts';
import type { Recipient } from '../../../../core/plan/plan.ts';
import { type Acts, actOn, type Circumstances } from '../../../../core/replies/acting/act-on.ts';
import { type Attributed, attribute, type Party } from '../../../../core/replies/attributing/attribute.ts';
import { type Questions, questionsTo } from '../../../../core/replies/attributing/questions.ts';
import type { LedgerEntry } from '../../../../core/sending/ledger.ts';
import { type Course, layOut } from '../../../../core/timeline/course.ts';
import { textId } from '../../../../core/timeline/timeline-text.ts';
import {
  aClinic,
  aPlan,
  type ClinicWords,
  moment,
  momentText,
  type PlanWords,
  type ProtocolWords,
  type VisitWords,
} from '../../../builders.ts';

/** What somebody was asked by Monday 2 March 2026 at 20:00, when a message is written. */

const RULES = {
  reminders: {
    'day-before': { before: '1d', asks: 'confirm', chase: { after: '2h' } },
    ride: { before: '2d', asks: 'ride' },
    tip: { before: '3h' },
  },
  checkIns: { evening: { at: '19:00', asks: 'feeling' } },
};
export const TUESDAY = '2026-03-03T10:00';
export const WEDNESDAY = '2026-03-04T10:00';
const VISITS = [TUESDAY, WEDNESDAY];

/** So that some symptoms are expected after a visit, and at no other time. */
function ofInfusions(clinic: Clinic): Clinic {
  return { ...clinic, protocols: { series: { ...clinic.protocols['series']!, treatment: 'iv' } } };
}

/** `rule visit time`, the time on Monday or with its day, and the time or message it speaks of where that is not the visit's time. */
type Went = string;

export interface Asked {
  readonly went?: readonly Went[];
  readonly plan?: PlanWords;
  readonly to?: Recipient;
  readonly asksFirst?: true;
  /** What the clinic's file sets besides. */
  readonly set?: ClinicWords & ProtocolWords;
}

/** One of those who share the phone. */
export type Sharing = Asked & { readonly name?: string; readonly clinic?: string };

export const onMonday = (time: string) => `2026-03-02T${time}`;
export const WRITTEN = '20:00';

export function anEntry(words: Went, { to = 'patient' }: Asked, { plan, byId }: Course): LedgerEntry {
  const [rule = '', visit = '-', time = '', about = byId.get(visit)?.visit.at ?? ''] = words.split(' ');
  const at = momentText(time.includes('T') ? time : onMonday(time));
  const id = textId({ plan: plan.plan, visit, rule, about });
  return { id, to, state: 'delivered', attempt: 1, dueAt: at, claimedAt: at };
}

export function aCourse({ plan, asksFirst, set }: Asked, name = 'p1'): Course {
  const notices = asksFirst ? { notices: { optIn: {}, welcome: {} } } : {};
  const clinic = ofInfusions(aClinic({ ...RULES, ...notices, ...set }));
  return layOut({ ...aPlan({ visits: VISITS, ...plan }), plan: name }, clinic);
}

export function questionsOf(asked: Asked, course = aCourse(asked), now = onMonday(WRITTEN)): Questions {
  const entries = (asked.went ?? []).map((words) => anEntry(words, asked, course));
  return questionsTo(asked.to ?? 'patient', {
    ...{ course, entries, now: moment(now), writtenAt: moment(onMonday(WRITTEN)) },
  });
}

function aParty(asked: Sharing, index: number): Party {
  const { name = `p${index + 1}`, clinic = 'harbor', to = 'patient' } = asked;
  const course = aCourse(asked, name);
  return { plan: name, clinic, to, course, questions: questionsOf(asked, course) };
}

export function partiesOf([first, ...others]: readonly Sharing[]): [Party, ...Party[]] {
  return [aParty(first ?? {}, 0), ...others.map((asked, index) => aParty(asked, index + 1))];
}

export function attributedTo(parties: readonly [Party, ...Party[]], text: string): Attributed {
  return attribute({ text, at: moment(onMonday(WRITTEN)) }, parties);
}

/** What it leads to while the team is at work and nothing else is known. */
export function actsOn(text: string, of: readonly Sharing[], how: Partial<Circumstances> = {}): Acts {
  const now = moment(onMonday(WRITTEN));
  return actOn(attributedTo(partiesOf(of), text), {
    ...{ now, writtenAt: now, isTeamOnDuty: true, isStaffed: true, isOut: false, isInSince: false },
    ...{ hasOpenMatter: false, symptomsBefore: [], ...how },
  });
}

export const V1 = (words: Partial<VisitWords>): PlanWords => ({ visits: [{ at: TUESDAY, ...words }, WEDNESDAY] });
export const replied = (time: string) => ({ said: 'change' as const, at: momentText(onMonday(time)) });
/** Three hours after a visit of that day. */
export const AFTER: Sharing = { went: ['evening v1 18:00'], plan: { visits: [onMonday('16:00')] } };
export const DRIVER: Sharing = { went: ['ride v1 17:00'], to: 'helper', plan: { helper: {} } };
export const ASKED = ['day-before v1 17:00'];
export const APART: PlanWords = { helper: {} };
export const ON_ONE_PHONE: PlanWords = { helper: { phone: '+12065550123' } };
