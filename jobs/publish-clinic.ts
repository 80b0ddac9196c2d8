import type { Clinic } from '../core/clinic/clinic.ts';
import type { StoredPlan } from '../core/plan/plan.ts';
import { repointPlan } from './change-plan.ts';
import type { PlanKey, World } from './ports.ts';
import { tellStaff } from './tell-staff.ts';

export interface Published {
  readonly version: number;
  /** Plans whose future was computed anew. */
  readonly repointed: number;
  /** Plans that cannot go on: the new file does not have their protocol. Staff are told of each. */
  readonly stranded: readonly string[];
}

/**
 * Makes a clinic's settings current and moves the due pointers of all its plans, a page at a time. Run again after it
 * broke off, it ends in the same state. A plan that cannot be worked on stops no other; its error ends the job.
 */
export async function publishClinic(world: World, clinic: Clinic): Promise<Published> {
  const was = (await world.clinics.current(clinic.clinic))?.clinic;
  const version = await world.clinics.publish(clinic, world.clock.now());
  const change = { clinic, version, ...(was ? { was } : {}) };
  const outcomes: PromiseSettledResult<Repointed>[] = [];
  for await (const { key, plan } of plansOf(world, clinic.clinic)) {
    const [outcome] = await Promise.allSettled([repointed(world, { ...change, key, plan })]);
    outcomes.push(outcome);
  }
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  const done = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  return {
    version,
    repointed: done.length,
    stranded: done.filter(({ isStranded }) => isStranded).map(({ plan }) => plan),
  };
}

interface PlanOfClinic {
  readonly key: PlanKey;
  readonly plan: StoredPlan;
}

async function* plansOf({ plans }: World, clinic: string): AsyncGenerator<PlanOfClinic> {
  let after: string | undefined;
  do {
    const page = await plans.ofClinic(clinic, after);
    const keys = page.plans.map((plan) => ({ clinic, plan }));
    const read = await plans.read(keys.map((key) => ({ key })));
    yield* keys.flatMap((key, index) => {
      const plan = read[index]?.plan;
      return plan ? [{ key, plan }] : [];
    });
    after = page.after;
  } while (after !== undefined);
}

interface Repointed {
  readonly plan: string;
  readonly isStranded: boolean;
}

type Repointing = PlanOfClinic & { readonly clinic: Clinic; readonly version: number; readonly was?: Clinic };

async function repointed(world: World, { key, plan, clinic, version, was }: Repointing): Promise<Repointed> {
  await repointPlan(world, { key, clinic, ...(was ? { was } : {}) });
  const isStranded = clinic.protocols[plan.protocol] === undefined;
  if (isStranded) await tellStaff(world, { clinic, key, at: world.clock.now() }, noProtocol(key.plan, version));
  return { plan: key.plan, isStranded };
}

function noProtocol(plan: string, version: number) {
  return { level: 'today' as const, about: 'no-protocol', cause: `${plan}/${version}` };
}
