import type { Clinic } from '../core/clinic/clinic.ts';
import { plainPlan } from '../core/plan/change-plan.ts';
import { onTheClockLater } from '../core/time/calendar.ts';
import { isoToMinute, readInstant, readLocal } from '../core/time/iso.ts';
import { ceilToMinute, minutes, plus } from '../core/time/units.ts';
import { changePlan } from '../jobs/change-plan.ts';
import { publishClinic } from '../jobs/clinic-files/publish-clinic.ts';
import type { RunReport } from '../jobs/send-due-texts/run-report.ts';
import { type LocalStage, startLocalStage } from '../local/local-stage.ts';
import { mortalWorld } from '../local/rehearsal/mortal-world.ts';
import { VirtualClock } from '../local/rehearsal/virtual-clock.ts';
import { type Sample, sampleClinics, samplePlan } from './sample-plans.ts';

/** What a piece of work took. */
export interface Cost {
  readonly calls: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly cpuMillis: number;
  readonly millis: number;
}

export interface Courses {
  readonly plans: number;
  readonly sample: Sample;
  /** Message parts. */
  readonly perSecond: number;
}

/** Many patients in the same course, on the whole product. */
export class CourseStage {
  readonly clinic: Clinic;
  readonly stage: LocalStage;
  readonly clock: VirtualClock;
  readonly #courses: Courses;

  private constructor(clinic: Clinic, { stage, clock }: { stage: LocalStage; clock: VirtualClock }, courses: Courses) {
    this.clinic = clinic;
    this.stage = stage;
    this.clock = clock;
    this.#courses = courses;
  }

  static async start(courses: Courses): Promise<CourseStage> {
    const clock = new VirtualClock(readInstant('2026-02-02T18:00:00Z'));
    const stage = await startLocalStage({ clock, watch: { happened: () => undefined } });
    const [sample] = await sampleClinics(['America/Los_Angeles'], [courses.sample.protocol]);
    if (!sample) throw new Error('there is no sample clinic');
    const clinic = { ...sample, texting: { ...sample.texting, perSecond: courses.perSecond } };
    await publishClinic(stage.world, clinic);
    const made = new CourseStage(clinic, { stage, clock }, courses);
    for (let number = 0; number < courses.plans; number += 1) await made.#enter(number);
    return made;
  }

  async #enter(number: number): Promise<void> {
    const { patient, version: _, enteredAt: __, ...plan } = samplePlan(this.#courses.sample);
    const id = `p${number}`;
    const wanted = plainPlan({ ...samplePlan(this.#courses.sample), ...plan, plan: id });
    const mine = { ...wanted, patient: { ...patient, phone: phone(number) } };
    await changePlan(this.stage.world, { key: { clinic: this.clinic.clinic, plan: id }, change: () => mine });
  }

  /** Every visit of a plan a day later. */
  async moveCourse(number: number): Promise<void> {
    const key = { clinic: this.clinic.clinic, plan: `p${number}` };
    await changePlan(this.stage.world, {
      key,
      change: (stored) => {
        if (!stored) return undefined;
        const plan = plainPlan(stored);
        const later = (at: string) => isoToMinute(onTheClockLater(readLocal(at), { days: 1 }));
        return { ...plan, visits: plan.visits.map((visit) => ({ ...visit, at: later(visit.at) })) };
      },
    });
  }

  /** The next tick that finds something due, in the stage's world or in another one made from it. */
  async nextTick(world = this.stage.world): Promise<RunReport> {
    const due = this.stage.nextDue();
    if (due === undefined) throw new Error('nothing is to come');
    this.clock.jumpTo(plus(this.clock.now(), minutes(1)));
    this.clock.jumpTo(ceilToMinute(due));
    return this.stage.tick(mortalWorld(world, this.clock));
  }

  /** Ticks until one sends a text to every patient at once, and nothing else; how many were due before does not count. */
  async fullTick(): Promise<Cost> {
    for (;;) {
      const before = this.cost();
      const { due, sent } = await this.nextTick();
      if (due === this.#courses.plans && sent === due) return difference(this.cost(), before);
    }
  }

  cost(): Cost {
    const { calls, readUnits, writeUnits } = this.stage.meter;
    const { user, system } = process.cpuUsage();
    return { calls, readUnits, writeUnits, cpuMillis: (user + system) / 1000, millis: performance.now() };
  }

  stop(): Promise<void> {
    return this.stage.stop();
  }
}

export function difference(after: Cost, before: Cost): Cost {
  const names = Object.keys(after) as (keyof Cost)[];
  return Object.fromEntries(names.map((name) => [name, after[name] - before[name]])) as unknown as Cost;
}

/** One of four hundred that nobody has. */
export function phone(number: number): string {
  const area = ['206', '425', '360', '253'][Math.floor(number / 100)];
  return `+1${area}55501${String(number % 100).padStart(2, '0')}`;
}
