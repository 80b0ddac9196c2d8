import type { Clinic } from '../core/clinic/clinic.ts';
import { hours, type Instant, plus } from '../core/time/units.ts';
import type { PlanKey, Publishing, World } from './ports.ts';
import { repointPlan } from './store-plan.ts';
import { tellStaff } from './tell-staff.ts';

export interface Published {
  readonly clinic: string;
  readonly version: number;
  /** How many plans have their future computed anew. */
  readonly repointed: number;
  /** Plans that cannot go on: the new file does not have their protocol. Staff are told of each. */
  readonly stranded: readonly string[];
  /** Plans that could not be worked on. Their pointers stay where they were, and the tick says what is wrong. */
  readonly failed: readonly string[];
  /** False when time ran out: `continuePublishing` goes on from there. */
  readonly isFinished: boolean;
}

/** So many plans are worked on at once: each waits for the table most of its time. */
const PLANS_AT_ONCE = 16;
/** For whoever has no time limit. */
const LONG = hours(24);

/**
 * Makes a clinic's settings current and moves the due pointers of all its plans, a page at a time. How far it came is
 * stored with each page, so that it can stop and go on. A plan that cannot be worked on stops no other.
 */
export async function publishClinic(world: World, clinic: Clinic, stopAt?: Instant): Promise<Published> {
  const now = world.clock.now();
  const publishing = await world.clinics.publish(clinic, now);
  return repointAll(world, publishing, stopAt ?? plus(now, LONG));
}

/** Goes on with every publishing that broke off, or ran out of time. */
export async function continuePublishing(world: World, stopAt: Instant): Promise<Published[]> {
  const done: Published[] = [];
  for (const publishing of await world.clinics.unfinished()) {
    if (world.clock.now() < stopAt) done.push(await repointAll(world, publishing, stopAt));
  }
  return done;
}

async function repointAll(world: World, publishing: Publishing, stopAt: Instant): Promise<Published> {
  const was = publishing.was === undefined ? undefined : await world.clinics.version(publishing.clinic, publishing.was);
  await world.phones.linkStaff(await world.clinics.version(publishing.clinic, publishing.version), was);
  const outcomes: Repointed[] = [];
  let left: Publishing | undefined = publishing;
  while (left && world.clock.now() < stopAt) {
    const page = await world.plans.ofClinic(publishing.clinic, left.after);
    outcomes.push(...(await repointPage(world, page.plans, { publishing, ...(was ? { was } : {}) })));
    const next: Publishing | undefined = page.after === undefined ? undefined : { ...publishing, after: page.after };
    const isStillWanted = await world.clinics.progress(publishing, next);
    // Whoever published another version meanwhile goes through all plans again.
    left = isStillWanted ? next : undefined;
  }
  const ofKind = (kind: Repointed['kind']) => outcomes.filter((each) => each.kind === kind).map(({ plan }) => plan);
  const stranded = ofKind('stranded');
  return {
    ...{ clinic: publishing.clinic, version: publishing.version },
    ...{ repointed: ofKind('repointed').length + stranded.length, stranded, failed: ofKind('failed') },
    isFinished: left === undefined,
  };
}

interface Repointed {
  readonly plan: string;
  readonly kind: 'repointed' | 'stranded' | 'failed';
}

interface Page {
  readonly publishing: Publishing;
  readonly was?: Clinic;
}

async function repointPage(world: World, plans: readonly string[], page: Page): Promise<Repointed[]> {
  const keys = plans.map((plan) => ({ clinic: page.publishing.clinic, plan }));
  const read = await world.plans.read(keys.map((key) => ({ key })));
  const known = keys.flatMap((key, index) => {
    const protocol = read[index]?.plan?.protocol;
    return protocol === undefined ? [] : [{ ...page, key, protocol }];
  });
  const outcomes: Repointed[] = [];
  for (let from = 0; from < known.length; from += PLANS_AT_ONCE) {
    outcomes.push(...(await Promise.all(known.slice(from, from + PLANS_AT_ONCE).map((one) => repointOne(world, one)))));
  }
  return outcomes;
}

async function repointOne(
  world: World,
  { key, protocol, publishing, was }: Page & { readonly key: PlanKey; readonly protocol: string },
): Promise<Repointed> {
  const { plan } = key;
  try {
    const clinic = await repointPlan(world, { key, ...(was ? { was } : {}) });
    if (clinic.protocols[protocol]) return { plan, kind: 'repointed' };
    const matter = { level: 'today' as const, about: 'no-protocol', cause: `${plan}/${publishing.version}` };
    await tellStaff(world, { clinic, key, at: world.clock.now() }, matter);
    return { plan, kind: 'stranded' };
  } catch (error) {
    world.watch.happened({ kind: 'failed', key, error: error instanceof Error ? error.name : 'unknown' });
    return { plan, kind: 'failed' };
  }
}
