import type { Clinic } from '../../core/clinic/clinic.ts';
import { decide } from '../../core/sending/decide.ts';
import { act, cameDue, type DuePointer, freshPointer, pointed } from '../../core/sending/due-pointer.ts';
import { inOrder } from '../../core/sending/order.ts';
import { countParts } from '../../core/texts/parts.ts';
import { renderText } from '../../core/texts/render.ts';
import { type Instant, milliseconds, minus } from '../../core/time/units.ts';
import { type Course, layOut } from '../../core/timeline/course.ts';
import { timelineOf } from '../../core/timeline/timeline.ts';
import type { TimelineText } from '../../core/timeline/timeline-text.ts';
import { type Sample, samplePlan } from '../sample-plans.ts';

const MILLIS = 1_000;

/** All that core does for a text of a plan, from the due pointer as it is stored to the next one. */
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
  const going = texts
    .filter(({ held, kind, follows }) => !held && kind !== 'silence' && follows === undefined)
    .map(({ id, dueAt }) => ({ id, pointer: pointerAt(dueAt, { course, texts }) }));
  const afresh = (due: Due) => {
    const course = layOut(plan, clinic);
    return tended(due, { course, texts: timelineOf(course) });
  };
  return {
    going: going.length,
    anew: () => microsEach(going, afresh),
    known: () => microsEach(going, (due) => tended(due, { course, texts })),
  };
}

interface Known {
  readonly course: Course;
  readonly texts: readonly TimelineText[];
}

/** The text that is due, and the pointer that was stored when the one before it had gone. */
interface Due {
  readonly id: string;
  readonly pointer: DuePointer;
}

function pointerAt(dueAt: Instant, { course, texts }: Known): DuePointer {
  return pointed(freshPointer(course.plan), { texts, pending: [], now: minus(dueAt, milliseconds(1)) });
}

function microsEach(going: readonly Due[], tend: (due: Due) => number): number {
  const began = process.cpuUsage();
  const start = performance.now();
  let [done, parts] = [0, 0];
  while (performance.now() - start < MILLIS) {
    for (const due of going) parts += tend(due);
    done += going.length;
  }
  if (parts < done) throw new Error('a text without a part');
  const { user, system } = process.cpuUsage(began);
  return (user + system) / done;
}

/** Gives its parts: what was worked out must be used. */
function tended(due: Due, { course, texts }: Known): number {
  const [pointer = due.pointer] = inOrder([due.pointer]);
  const text = texts.find(({ id }) => id === due.id);
  if (!text) throw new Error(`a text that the plan does not call for: ${due.id}`);
  const now = text.dueAt;
  const { do: what } = decide(text, { now, course, texts, sentToday: 0 });
  const { to, visit, believedAt, values } = text;
  const body = renderText(text.text, { course, to, visit, believedAt, values, goesAt: now });
  const came = cameDue(pointer, texts, now).map((text) => act(text, now));
  const { next } = pointed(pointer, { texts, pending: [], due: came, now });
  return countParts(body).parts + (what === 'send' ? next.length * 0 : 0);
}
