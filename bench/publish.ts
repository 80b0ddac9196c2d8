import type { Clinic } from '../core/clinic/clinic.ts';
import { freshPointer, repoint } from '../core/sending/due-pointer.ts';
import { isoInstant, readInstant } from '../core/time/iso.ts';
import { minutes, plus } from '../core/time/units.ts';
import { layOut } from '../core/timeline/course.ts';
import { timelineOf } from '../core/timeline/timeline.ts';
import { publishClinic } from '../jobs/clinic-files/publish-clinic.ts';
import { type LocalStage, startLocalStage } from '../local/local-stage.ts';
import { VirtualClock } from '../local/rehearsal/virtual-clock.ts';
import type { Bench } from './bench.ts';
import { sampleClinics, samplePlan } from './sample-plans.ts';

const FEW = 500;
const MANY = 10_000;
const VISITS = 12;
/** A plan is read once with its story, its settings twice, and its pointer moved. */
const UNITS_A_PLAN_MAX = 8;
/** Lambda gives 15 minutes, on a table that answers about as fast as this one. */
const SECONDS_MAX = 900;
/** Of the time a plan; the machine has other things to do as well. */
const NOISE = 2;

export const bench: Bench = {
  about: `a new clinic file, until every plan of ${VISITS} visits has its pointer by it`,
  async measure() {
    await cost(FEW, renamed);
    const few = await cost(FEW, renamed);
    const many = await cost(MANY, renamed);
    const asked = await cost(FEW, asking);
    return {
      rows: [few, many, asked].map(({ file, plans, seconds, reads, writes }) => ({
        'the file': file,
        plans,
        seconds,
        'ms a plan': (seconds * 1000) / plans,
        'read units a plan': reads / plans,
        'write units a plan': writes / plans,
      })),
      targets: [
        { what: `seconds for ${MANY} plans`, is: many.seconds, atMost: SECONDS_MAX },
        { what: 'units a plan, read and written', is: (many.reads + many.writes) / MANY, atMost: UNITS_A_PLAN_MAX },
        {
          what: `times the time a plan, for ${MANY / FEW} times the plans`,
          is: many.seconds / MANY / (few.seconds / FEW),
          atMost: NOISE,
        },
      ],
    };
  },
};

interface Cost {
  readonly file: string;
  readonly plans: number;
  readonly seconds: number;
  readonly reads: number;
  readonly writes: number;
}

interface Change {
  readonly says: string;
  readonly of: (clinic: Clinic) => Clinic;
}

const renamed: Change = { says: 'has another name', of: (clinic) => ({ ...clinic, name: 'Oak Road' }) };

/** Each patient is asked whether they want texts: their plan is written too. */
const asking: Change = {
  says: 'begins to ask by text',
  of: (clinic) => {
    const protocols = Object.entries(clinic.protocols).map(([id, protocol]) => {
      const notices = { ...protocol.notices, optIn: { text: 'optin-ask' } };
      return [id, { ...protocol, notices }] as const;
    });
    return { ...clinic, protocols: Object.fromEntries(protocols) };
  },
};

async function cost(plans: number, change: Change): Promise<Cost> {
  const clock = new VirtualClock(readInstant('2026-02-10T18:00:00Z'));
  const stage = await startLocalStage({ clock, watch: { happened: () => undefined } });
  try {
    const [clinic] = await sampleClinics(['America/Los_Angeles'], ['esketamine-trd']);
    if (!clinic) throw new Error('there is no sample clinic');
    await publishClinic(stage.world, clinic);
    await enterAll(stage, clinic, plans);
    clock.jumpTo(plus(clock.now(), minutes(5)));
    const { readUnits, writeUnits } = stage.meter;
    const began = performance.now();
    const { plans: done } = await publishClinic(stage.world, change.of(clinic));
    if (done.repointed !== plans) throw new Error(`${done.repointed} of ${plans} plans were pointed anew`);
    return {
      file: change.says,
      plans,
      seconds: (performance.now() - began) / 1000,
      reads: stage.meter.readUnits - readUnits,
      writes: stage.meter.writeUnits - writeUnits,
    };
  } finally {
    await stage.stop();
  }
}

const AT_ONCE = 32;

/**
 * As they stand in the middle of their course, all until then dealt with, past the job that enters each: that is not
 * what is measured.
 */
async function enterAll({ world }: LocalStage, clinic: Clinic, plans: number): Promise<void> {
  const asOf = isoInstant(world.clock.now());
  const sample = samplePlan({ protocol: 'esketamine-trd', visits: VISITS, daysApart: 3 });
  const course = layOut(sample, clinic);
  const repointing = { texts: timelineOf(course), entries: [], now: world.clock.now(), timeZone: course.timeZone };
  for (let first = 0; first < plans; first += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, plans - first) }, (_, index) => `p${first + index}`);
    await Promise.all(
      some.map((id) => {
        const plan = { ...sample, plan: id, version: 1 };
        const pointer = { ...repoint({ ...freshPointer(plan), asOf }, repointing), rev: 1 };
        return world.plans.write(plan, pointer, undefined);
      }),
    );
  }
}
