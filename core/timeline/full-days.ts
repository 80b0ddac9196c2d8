import type { Clinic } from '../clinic/clinic.ts';
import type { StoredPlan } from '../plan/plan.ts';
import { localDay } from '../time/later.ts';
import { layOut } from './course.ts';
import { takesAPlace } from './daily-cap.ts';
import { modelPlan } from './frequency.ts';
import { timelineOf } from './timeline.ts';

/**
 * The most texts that a treatment, given as its phases have it, calls for on one of a patient's days: above
 * `perDay` the least urgent of them are held. Nudges are left out, for the question went and its silence is told; so are
 * rules that go by a visit's kind, for the phases do not say which visit is of which kind.
 */
export function mostInADay(clinic: Clinic, protocol: string): number {
  const uncapped = { ...clinic, texting: { ...clinic.texting, perDay: Number.POSITIVE_INFINITY } };
  const course = layOut(modelPlan(layOut(emptyPlan(clinic.clinic, protocol), uncapped)), uncapped);
  const texts = timelineOf(course).filter((text) => takesAPlace(text) && text.kind !== 'chase');
  const days = Map.groupBy(texts, ({ dueAt }) => localDay(dueAt, course.timeZone));
  return Math.max(0, ...[...days.values()].map(({ length }) => length));
}

/** Any day does, for a series counts from its start. */
const ENTERED = { startsOn: '2026-03-02', enteredAt: '2026-03-02T17:00:00Z' };

function emptyPlan(clinic: string, protocol: string): StoredPlan {
  return {
    plan: 'model',
    clinic,
    protocol,
    ...ENTERED,
    state: 'active',
    patient: { phone: '' },
    visits: [],
    version: 1,
  };
}
