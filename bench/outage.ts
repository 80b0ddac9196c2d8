import { readInstant } from '../core/time/iso.ts';
import { between, ceilToMinute, type Instant, inMinutes, minutes, plus } from '../core/time/units.ts';
import { nextOpen } from '../core/time/window.ts';
import { layOut } from '../core/timeline/course.ts';
import { timelineOf } from '../core/timeline/timeline.ts';
import type { TimelineText } from '../core/timeline/timeline-text.ts';
import { mortalWorld } from '../local/rehearsal/mortal-world.ts';
import type { Bench, Row, Target } from './bench.ts';
import { CourseStage, difference } from './course.ts';
import { type Sample, samplePlan } from './sample-plans.ts';

const SAMPLE: Sample = { protocol: 'iv-ketamine', visits: 8, daysApart: 3 };
const PLANS = 100;
const PER_SECOND = 20;
const OUTAGES = { '10 minutes': 10, '3 hours': 3 * 60, 'a day': 24 * 60, '3 days': 3 * 24 * 60 } as const;
/** The day of the fourth visit, five minutes before a text for the way home; in the evening they are asked how they are. */
const FROM = readInstant('2026-02-18T12:25:00-08:00');
/** A publish comes this long after the look at the clock, at the most. */
const PUBLISH = minutes(1);

export const bench: Bench = {
  about: `no tick for a while, ${PLANS} plans in one course at ${PER_SECOND} a second: what comes late, and its price`,
  async measure() {
    const measured: Outage[] = [];
    for (const [name, length] of Object.entries(OUTAGES)) measured.push(await outageOf(name, length));
    return { rows: measured.map(rowOf), targets: targetsOf(measured) };
  },
};

interface Outage {
  readonly name: string;
  readonly ticked: Stretch;
  readonly missed: Stretch;
}

async function outageOf(name: string, length: number): Promise<Outage> {
  return {
    name,
    ticked: await stretch({ length, isTicked: true }),
    missed: await stretch({ length, isTicked: false }),
  };
}

/** What became of the texts that were due in a stretch of time. */
interface Stretch {
  readonly due: number;
  readonly went: number;
  /** Went when it was of no use any more, did not go though it was when all had been caught up, or went again. */
  readonly stale: number;
  readonly lost: number;
  readonly twice: number;
  /** From the first tick after it until nothing was due. */
  readonly minutes: number;
  readonly writeUnits: number;
}

async function stretch({ length, isTicked }: { length: number; isTicked: boolean }): Promise<Stretch> {
  const course = await CourseStage.start({ plans: PLANS, sample: SAMPLE, perSecond: PER_SECOND });
  try {
    const until = plus(FROM, minutes(length));
    await ticksTo(course, FROM);
    const arrivals = new Map<string, Instant[]>();
    course.stage.onText(({ id, at }) => arrivals.set(id, [...(arrivals.get(id) ?? []), at]));
    const before = course.cost();
    if (isTicked) await ticksTo(course, until);
    course.clock.jumpTo(until);
    const back = course.clock.now();
    await ticksTo(course, until);
    const caughtUp = course.clock.now();
    const { writeUnits } = difference(course.cost(), before);
    const { window } = layOut(samplePlan(SAMPLE), course.clinic);
    const became = whatBecame(dueIn(course, until), arrivals, nextOpen(caughtUp, window));
    return { ...became, minutes: inMinutes(between(back, caughtUp)), writeUnits };
  } finally {
    await course.stop();
  }
}

/** A tick each minute at which something is due, until nothing is that was due by then. */
async function ticksTo(course: CourseStage, until: Instant): Promise<void> {
  const { clock, stage } = course;
  for (let due = stage.nextDue(); due !== undefined && due <= until; due = stage.nextDue()) {
    clock.jumpTo(ceilToMinute(due));
    await stage.tick(mortalWorld(stage.world, clock));
    clock.jumpTo(ceilToMinute(clock.now()));
  }
}

/** Of every plan the texts that go by themselves; what follows a question depends on when that went. */
function dueIn({ clinic }: CourseStage, until: Instant): TimelineText[] {
  return Array.from({ length: PLANS }, (_, number) => ({ ...samplePlan(SAMPLE), plan: `p${number}` })).flatMap((plan) =>
    timelineOf(layOut(plan, clinic)).filter(
      ({ held, follows, dueAt }) => !held && follows === undefined && FROM < dueAt && dueAt <= until,
    ),
  );
}

/** `from`: since when any could go that had not. */
function whatBecame(texts: readonly TimelineText[], arrivals: ReadonlyMap<string, readonly Instant[]>, from: Instant) {
  const count = (is: (text: TimelineText, at: readonly Instant[]) => boolean): number =>
    texts.filter((text) => is(text, arrivals.get(text.id) ?? [])).length;
  return {
    due: texts.length,
    went: count((_, at) => at.length > 0),
    stale: count(({ usefulUntil }, at) => at.some((each) => plus(usefulUntil, PUBLISH) < each)),
    lost: count(({ usefulUntil }, at) => at.length === 0 && from <= usefulUntil),
    twice: count((_, at) => at.length > 1),
  };
}

function rowOf({ name, ticked, missed }: Outage): Row {
  return {
    'no tick for': name,
    'texts due': missed.due,
    'went late': missed.went,
    'of no use any more': missed.due - missed.went,
    'minutes to catch up': missed.minutes,
    'write units': missed.writeUnits,
    'with each tick': ticked.writeUnits,
  };
}

function targetsOf(measured: readonly Outage[]): Target[] {
  const sum = (of: 'stale' | 'lost' | 'twice') => measured.reduce((all, { missed }) => all + missed[of], 0);
  return [
    { what: 'texts that went when they were of no use any more', is: sum('stale'), atMost: 0 },
    { what: 'texts that were of use and did not go', is: sum('lost'), atMost: 0 },
    { what: 'texts that went twice', is: sum('twice'), atMost: 0 },
    {
      what: 'times the write units of the same time with each tick, at most',
      is: Math.max(...measured.map(({ missed, ticked }) => missed.writeUnits / ticked.writeUnits)),
      atMost: 1,
    },
  ];
}
