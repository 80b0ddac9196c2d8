import type { PlanAnswer, StoredPlan } from '../plan/plan.ts';
import { readInstant } from '../time/iso.ts';
import { hours, plus } from '../time/units.ts';
import type { Course } from './course.ts';
import { type HeldReason, type TimelineText, textId, URGENCY } from './timeline-text.ts';

/** An answer that comes later than this after its message answers nothing any more. */
const ANSWER_GOOD_FOR = hours(2);

/** Answers to what the patient or helper wrote: at once, at any hour, whatever the plan's state, and beside all caps. */
export function answers({ plan }: Course): TimelineText[] {
  return (plan.answers ?? []).map((answer) => {
    const { message, to, text, visit, values } = answer;
    const dueAt = readInstant(answer.at);
    const held = whyHeld(answer, plan);
    return {
      id: textId({ plan: plan.plan, rule: 'answer', about: message, ...(visit ? { visit } : {}) }),
      rule: 'answer',
      kind: 'answer',
      about: message,
      to,
      text,
      dueAt,
      usefulUntil: plus(dueAt, ANSWER_GOOD_FOR),
      urgency: URGENCY.answer,
      ...(visit ? { visit } : {}),
      ...(values ? { values } : {}),
      ...(held ? { held } : {}),
    };
  });
}

/** Why an answer would not go, as the plan stands. */
export function whyHeld(
  { to, regardlessOf, isOfFormer }: Pick<PlanAnswer, 'to' | 'regardlessOf' | 'isOfFormer'>,
  plan: Pick<StoredPlan, 'blocked' | 'consent' | 'helper'>,
): HeldReason | undefined {
  if (isOfFormer) return 'expired';
  const blocked = plan.blocked?.[to];
  if (blocked === 'failed' || (blocked && regardlessOf !== 'opt-out')) return blocked;
  if (regardlessOf) return undefined;
  if (!plan.consent?.texts) return 'no-consent';
  return to === 'helper' && !plan.helper?.consent?.texts ? 'no-helper' : undefined;
}
