import type { Clinic } from '../../core/clinic/clinic.ts';
import { decide } from '../../core/sending/decide.ts';
import { act, freshPointer, pointed } from '../../core/sending/due-pointer.ts';
import { inOrder } from '../../core/sending/order.ts';
import { countParts } from '../../core/texts/parts.ts';
import { renderText } from '../../core/texts/render.ts';
import { type Course, layOut } from '../../core/timeline/course.ts';
import { timelineOf } from '../../core/timeline/timeline.ts';
import type { TimelineText } from '../../core/timeline/timeline-text.ts';
import { type Sample, samplePlan } from '../sample-plans.ts';

const MILLIS = 1_000;

/** All that core decides about a text of a plan, from the due pointer to the next one. */
export interface PurePart {
  /** How many texts of the plan go. */
  readonly going: number;
  /** Microseconds a text where the plan was not met before: its whole timeline is made. */
  anew(): number;
  /** Where its timeline is known. */
  known(): number;
}

export function purePart(clinic: Clinic, sample: Sample): PurePart {
  const plan = samplePlan(sample);
  const course = layOut(plan, clinic);
  const texts = timelineOf(course);
  const going = texts.filter(({ held, kind, follows }) => !held && kind !== 'silence' && follows === undefined);
  const afresh = (text: TimelineText) => {
    const course = layOut(plan, clinic);
    return tended(text, course, timelineOf(course));
  };
  return {
    going: going.length,
    anew: () => microsEach(going, afresh),
    known: () => microsEach(going, (text) => tended(text, course, texts)),
  };
}

function microsEach(going: readonly TimelineText[], tend: (text: TimelineText) => number): number {
  const began = process.cpuUsage();
  const start = performance.now();
  let [done, parts] = [0, 0];
  while (performance.now() - start < MILLIS) {
    for (const text of going) parts += tend(text);
    done += going.length;
  }
  if (parts < done) throw new Error('a text without a part');
  const { user, system } = process.cpuUsage(began);
  return (user + system) / done;
}

/** Gives its parts: what was worked out must be used. */
function tended(text: TimelineText, course: Course, texts: readonly TimelineText[]): number {
  const now = text.dueAt;
  const fresh = freshPointer(course.plan);
  const [pointer = fresh] = inOrder([pointed(fresh, { texts, pending: [], due: [act(text, now)], now })]);
  const { do: what } = decide(text, { now, course, texts, sentToday: 0 });
  const visit = text.visit ? { visit: text.visit } : {};
  const body = renderText(text.text, { course, to: text.to, goesAt: now, ...visit });
  const { next } = pointed(pointer, { texts, pending: [], now });
  return countParts(body).parts + (what === 'send' ? next.length * 0 : 0);
}
