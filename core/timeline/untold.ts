import type { Clinic } from '../clinic/clinic.ts';
import type { StoredPlan } from '../plan/plan.ts';
import { layOut } from './course.ts';
import { HELD_WORDS } from './held-words.ts';
import { timelineOf } from './timeline.ts';

/**
 * What a change leaves to whoever made it, in words: of a visit that was moved or cancelled at night, and begins before
 * any text may go, nobody tells the patient; nor while the plan is paused, or where the patient takes no texts.
 *
 * @example
 * untoldChanges(before, after, clinic)
 * //=> [{ visit: 'v1', words: 'Visit v1 was moved, and no text can tell of it in time. Call the patient.' }]
 */
export function untoldChanges(
  before: StoredPlan,
  after: StoredPlan,
  clinic: Clinic,
): { visit: string; words: string }[] {
  const known = new Set(timelineOf(layOut(before, clinic)).map(({ id }) => id));
  return timelineOf(layOut(after, clinic)).flatMap(({ id, kind, rule, visit, held }) => {
    const isChange = kind === 'notice' && (rule === 'moved' || rule === 'cancelled');
    if (!isChange || visit === undefined || held === undefined || known.has(id)) return [];
    const why = held === 'no-time-left' ? 'no text can tell of it in time' : `no text tells of it: ${HELD_WORDS[held]}`;
    return [{ visit, words: `Visit ${visit} was ${rule}, and ${why}. Call the patient.` }];
  });
}
