import type { Clinic } from '../../core/clinic/clinic.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import { type Course, layOut } from '../../core/timeline/course.ts';
import { timelineOf } from '../../core/timeline/timeline.ts';
import type { TimelineText } from '../../core/timeline/timeline-text.ts';

export interface KnownTimeline {
  readonly course: Course;
  readonly texts: readonly TimelineText[];
}

interface Remembered extends KnownTimeline {
  readonly version: number;
}

/** A run meets a plan again within minutes; more plans than this are not remembered. */
const REMEMBERED_MAX = 1_000;
const remembered = new WeakMap<Clinic, Map<string, Remembered>>();

/** The timeline of a plan as it is now. It follows from the plan and the settings alone, so a version is made once. */
export function knownTimeline(plan: StoredPlan, clinic: Clinic): KnownTimeline {
  const ofClinic = remembered.get(clinic) ?? new Map<string, Remembered>();
  remembered.set(clinic, ofClinic);
  const known = ofClinic.get(plan.plan);
  if (known?.version === plan.version) return known;
  const course = layOut(plan, clinic);
  const made = { course, texts: timelineOf(course), version: plan.version };
  if (ofClinic.size >= REMEMBERED_MAX) ofClinic.clear();
  ofClinic.set(plan.plan, made);
  return made;
}
