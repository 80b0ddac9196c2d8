import { createRequire } from 'node:module';
import { decide } from '../core/sending/decide.ts';
import { act, freshPointer, pointed } from '../core/sending/due-pointer.ts';
import { inOrder } from '../core/sending/order.ts';
import { countParts } from '../core/texts/parts.ts';
import { renderText } from '../core/texts/render.ts';
import { type Course, layOut } from '../core/timeline/course.ts';
import { timelineOf } from '../core/timeline/timeline.ts';
import type { TimelineText } from '../core/timeline/timeline-text.ts';
import { type Bench, median, type Row } from './bench.ts';
import { type Cost, CourseStage } from './course.ts';
import { type Sample, samplePlan } from './sample-plans.ts';

const SAMPLE: Sample = { protocol: 'iv-ketamine', visits: 8, daysApart: 3 };
const PLANS = 400;
/** The most that a clinic file allows: the number is not what holds the run up. */
const PER_SECOND = 500;
const TICKS = 5;
const PURE_ROUNDS = 5;
const PURE_MILLIS = 400;
/**
 * Microseconds of processor for a job that is due and done, client and server together, of a trial on two such cores:
 * graphile-worker 0.17.3 as it comes, and tuned to take and end 500 at a time.
 */
const GRAPHILE = { asItComes: 675, tuned: 66 };
const PEERS = ['pg-boss', 'graphile-worker', 'bullmq'];

export const bench: Bench = {
  about: `texts a second, and the processor’s time for one: a tick with ${PLANS} due, and its pure part alone`,
  async measure() {
    const course = await CourseStage.start({ plans: PLANS, sample: SAMPLE, perSecond: PER_SECOND });
    try {
      await course.fullTick();
      const ticks: Cost[] = [];
      for (let tick = 0; tick < TICKS; tick += 1) ticks.push(await course.fullTick());
      const tick = median(ticks.map(({ cpuMillis }) => (cpuMillis * 1000) / PLANS));
      const perSecond = median(ticks.map(({ millis }) => (PLANS * 1000) / millis));
      const anew = pureMicros(course, 'a new plan');
      const known = pureMicros(course, 'a known plan');
      return {
        rows: [
          { what: 'the whole tick', 'texts a second': perSecond, 'cpu us a text': tick },
          { what: 'pure part, plan not met before', 'texts a second': 1e6 / anew, 'cpu us a text': anew },
          { what: 'pure part, plan known', 'texts a second': 1e6 / known, 'cpu us a text': known },
          ...PEERS.map(peerRow),
        ],
        targets: [
          {
            what: 'of graphile-worker’s time a job as it comes, the pure part takes',
            is: anew / GRAPHILE.asItComes,
            atMost: 0.5,
          },
          {
            what: 'of its time when tuned, the pure part of a known plan takes',
            is: known / GRAPHILE.tuned,
            atMost: 0.5,
          },
          { what: 'texts a second for each that a short code carries (100)', is: perSecond / 100, atLeast: 1 },
        ],
      };
    } finally {
      await course.stop();
    }
  },
};

/** They are no dependencies of this project, and need PostgreSQL or Redis: whoever has both runs them beside it. */
function peerRow(name: string): Row {
  const { resolve } = createRequire(import.meta.url);
  try {
    resolve(name);
    return { what: `${name}: installed, and not compared here: see docs/performance.md` };
  } catch {
    return { what: `${name}: not installed, left out` };
  }
}

/** Microseconds a text for all that core decides about it, from the due pointer to the next one. */
function pureMicros({ clinic }: CourseStage, which: 'a new plan' | 'a known plan'): number {
  const plan = samplePlan(SAMPLE);
  const known = layOut(plan, clinic);
  const texts = timelineOf(known);
  const going = texts.filter(({ held, kind, follows }) => !held && kind !== 'silence' && follows === undefined);
  const one = (text: TimelineText) => {
    const course = which === 'a new plan' ? layOut(plan, clinic) : known;
    return tendPurely(text, course, which === 'a new plan' ? timelineOf(course) : texts);
  };
  return median(Array.from({ length: PURE_ROUNDS }, () => round(going, one)));
}

function round(going: readonly TimelineText[], one: (text: TimelineText) => number): number {
  const began = process.cpuUsage();
  const start = performance.now();
  let [done, parts] = [0, 0];
  while (performance.now() - start < PURE_MILLIS) {
    for (const text of going) parts += one(text);
    done += going.length;
  }
  if (parts < done) throw new Error('a text without a part');
  return process.cpuUsage(began).user / done;
}

/** Gives its parts: what was worked out must be used. */
function tendPurely(text: TimelineText, course: Course, texts: readonly TimelineText[]): number {
  const now = text.dueAt;
  const fresh = freshPointer(course.plan);
  const [pointer = fresh] = inOrder([pointed(fresh, { texts, pending: [], due: [act(text, now)], now })]);
  const { do: what } = decide(text, { now, course, texts, sentToday: 0 });
  const visit = text.visit ? { visit: text.visit } : {};
  const body = renderText(text.text, { course, to: text.to, goesAt: now, ...visit });
  const { next } = pointed(pointer, { texts, pending: [], now });
  return countParts(body).parts + (what === 'send' ? next.length * 0 : 0);
}
