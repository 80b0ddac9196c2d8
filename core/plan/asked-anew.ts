import type { Clinic } from '../clinic/clinic.ts';
import { isDone, type LedgerEntry, mayHaveGone } from '../sending/ledger.ts';
import { isoInstant } from '../time/iso.ts';
import type { Instant } from '../time/units.ts';
import { OPT_IN_RULE } from '../timeline/notices.ts';
import { timeline } from '../timeline/timeline.ts';
import type { TimelineText } from '../timeline/timeline-text.ts';
import { isToAgree } from './lacking.ts';
import type { StoredPlan } from './plan.ts';

export interface Asking {
  readonly clinic: Clinic;
  readonly entries: readonly LedgerEntry[];
  readonly now: Instant;
}

/**
 * The plan with the question whether the patient wants texts asked from now on, where it had its time, did not go, and
 * could go now: the plan was paused then, or without consent, or the clinic did not ask by text yet. Nothing else goes
 * before they agree, so that of a question that never went they would never hear from us. Where nothing else is to come
 * nobody is asked: of a series that is over, by a new file.
 */
export function askedAnew(plan: StoredPlan, { clinic, entries, now }: Asking): StoredPlan {
  if (!isToAgree(plan, clinic.protocols[plan.protocol])) return plan;
  const texts = timeline(plan, clinic);
  const question = texts.find(({ rule }) => rule === OPT_IN_RULE);
  if (!question || question.held) return plan;
  const entry = entries.find(({ id }) => id === question.id);
  if (entry && mayHaveGone(entry)) return plan;
  const hadItsTime = question.usefulUntil < now || isDone(entry, question);
  return hadItsTime && texts.some((text) => waitsFor(question, text, now))
    ? { ...plan, optInFrom: isoInstant(now) }
    : plan;
}

function waitsFor(question: TimelineText, { id, to, kind, usefulUntil }: TimelineText, now: Instant): boolean {
  return id !== question.id && to === 'patient' && kind !== 'answer' && now <= usefulUntil;
}
