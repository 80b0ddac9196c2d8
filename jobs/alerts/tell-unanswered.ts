import type { Clinic } from '../../core/clinic/clinic.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import { dangerAnswered } from '../../core/replies/acting/answer-texts.ts';
import type { HeldReason } from '../../core/timeline/timeline-text.ts';
import { readTextId } from '../../core/timeline/timeline-text.ts';
import type { PlanKey } from '../ports/plan-key.ts';
import type { PagingWorld } from './page-alert.ts';
import { tellStaff } from './tell-staff.ts';

export interface Unanswered {
  readonly clinic: Clinic;
  readonly key: PlanKey;
  readonly plan: Pick<StoredPlan, 'answers'>;
  /** The text that did not go, or of which nobody knows. */
  readonly id: string;
  readonly reason: HeldReason;
}

/**
 * Calls staff once more where the answer to a danger failed after they were told: whoever took the alert believes that
 * the patient was told to call 911 or 988. An alert of its own, for the first one may have been accepted long since.
 */
export async function tellUnanswered(world: PagingWorld, { clinic, key, plan, id, reason }: Unanswered): Promise<void> {
  const { rule, about: message } = readTextId(id);
  const answer = rule === 'answer' ? plan.answers?.find((each) => each.message === message) : undefined;
  const level = answer && dangerAnswered(answer.text);
  if (!level) return;
  const told = await world.alerts.read({ ...key, id: `${level}/${message}` });
  if (told?.unanswered !== undefined || told?.endedAt !== undefined) return;
  const matter = { level, about: 'answer-failed', cause: message, message, unanswered: reason, of: answer.to };
  await tellStaff(world, { clinic, key, at: world.clock.now() }, matter);
}
