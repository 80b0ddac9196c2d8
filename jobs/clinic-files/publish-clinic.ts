import type { Clinic } from '../../core/clinic/clinic.ts';
import { type PlansReport, withPlans } from '../../core/clinic/file-report.ts';
import { hours, type Instant, minus, minutes, plus } from '../../core/time/units.ts';
import type { PagingWorld } from '../alerts/page-alert.ts';
import { tellStaff } from '../alerts/tell-staff.ts';
import { eachInTurn } from '../each-in-turn.ts';
import { errorName } from '../error-name.ts';
import type { PlansSofar, Publishing } from '../ports/clinics.ts';
import type { PlanKey } from '../ports/plan-key.ts';
import { UnreadablePlanError } from '../ports/plans.ts';
import type { World } from '../ports/world.ts';
import { pointByNewSettings } from './point-by-new-settings.ts';

export type PublishingWorld = Pick<World, 'phones' | 'plans' | 'pointers' | 'clinics'> & PagingWorld;

export interface Published {
  readonly clinic: string;
  readonly version: number;
  /** The file from which it came. */
  readonly file?: string;
  readonly plans: PlansReport;
}

export interface PublishingHow {
  /** No page is begun after it; `continuePublishing` goes on from there. */
  readonly stopAt?: Instant | undefined;
  readonly file?: string | undefined;
}

/** So many plans are worked on at once: each waits for the table most of its time. */
const PLANS_AT_ONCE = 16;
/** For whoever has no time limit. */
const LONG = hours(24);
/** A page takes seconds. Whoever began a publishing and wrote nothing for so long is gone. */
const LEFT_ALONE = minutes(2);

/**
 * Makes a clinic's settings current and moves the due pointers of all its plans, a page at a time. How far it came is
 * stored with each page, so that it can stop and go on. A plan that cannot be worked on stops no other.
 */
export async function publishClinic(
  world: PublishingWorld,
  clinic: Clinic,
  { stopAt, file }: PublishingHow = {},
): Promise<Published> {
  const at = world.clock.now();
  const publishing = await world.clinics.publish(clinic, at, file);
  return repointAll(world, publishing, stopAt ?? plus(at, LONG));
}

export interface Continuing {
  readonly stopAt?: Instant | undefined;
  /** Every clinic's when absent. */
  readonly clinic?: string;
}

/** Goes on with each publishing that broke off or ran out of time; `told` hears of each, also where another one fails. */
export async function continuePublishing(
  world: PublishingWorld,
  { stopAt, clinic }: Continuing,
  told: (published: Published) => Promise<void> = async () => undefined,
): Promise<Published[]> {
  const now = world.clock.now();
  const until = stopAt ?? plus(now, LONG);
  const done: Published[] = [];
  await eachInTurn(await world.clinics.unfinished(minus(now, LEFT_ALONE)), async (publishing) => {
    if (clinic !== undefined && publishing.clinic !== clinic) return;
    if (until <= world.clock.now()) return;
    const published = await repointAll(world, publishing, until);
    done.push(published);
    await told(published);
  });
  return done;
}

async function repointAll(world: PublishingWorld, publishing: Publishing, stopAt: Instant): Promise<Published> {
  const { clinic, version, file } = publishing;
  const was = await settingsBefore(world, publishing);
  await world.phones.linkStaff(await world.clinics.version(clinic, version), was.at(-1));
  let step: Step = { publishing, state: 'under-way' };
  while (step.state === 'under-way' && world.clock.now() < stopAt) {
    step = await repointNext(world, { publishing: step.publishing, was });
  }
  if (step.state === 'finished' && PAGED_MAX < step.publishing.sofar.stranded.count)
    await tellOfMany(world, publishing);
  const plans = { ...step.publishing.sofar, state: step.state };
  return { clinic, version, plans, ...(file ? { file } : {}) };
}

/** More publishings in a row do not break off, each before it came to a plan. */
const BEFORE_MAX = 8;

/** All settings by which a plan may be pointed now, the newest last: one that broke off came to some plans only. */
function settingsBefore(
  { clinics }: PublishingWorld,
  { clinic, version, was = version }: Publishing,
): Promise<Clinic[]> {
  const first = Math.max(was, version - BEFORE_MAX);
  const versions = Array.from({ length: version - first }, (_, index) => first + index);
  return Promise.all(versions.map((each) => clinics.version(clinic, each)));
}

/** Of so many plans that cannot go on staff are called for each; were there no end, a slip in a file would call for all. */
const PAGED_MAX = 5;

/** That there are more is for somebody now; each of them is a task in the list. */
async function tellOfMany(world: PublishingWorld, { clinic: id, version }: Publishing): Promise<void> {
  const clinic = await world.clinics.version(id, version);
  const whose = { clinic, key: { clinic: id }, at: world.clock.now() };
  await tellStaff(world, whose, { level: 'today', about: 'no-protocol', cause: `${id}/${version}` });
}

async function tellOfEach(world: PublishingWorld, plans: readonly string[], publishing: Publishing): Promise<void> {
  const { clinic: id, version, sofar } = publishing;
  const clinic = await world.clinics.version(id, version);
  for (const [index, plan] of plans.entries()) {
    const level = sofar.stranded.count + index < PAGED_MAX ? 'today' : 'task';
    const whose = { clinic, key: { clinic: id, plan }, at: world.clock.now() };
    await tellStaff(world, whose, { level, about: 'no-protocol', cause: `${plan}/${version}` });
  }
}

interface Step extends Pick<PlansReport, 'state'> {
  readonly publishing: Publishing;
}

/** Whoever published another version meanwhile goes through all plans again; then this one has no more to do. */
async function repointNext(world: PublishingWorld, page: Page): Promise<Step> {
  const { publishing } = page;
  const { plans, after } = await world.plans.ofClinic(publishing.clinic, publishing.after);
  const outcomes = await repointPage(world, plans, page);
  const stranded = outcomes.filter(({ kind }) => kind === 'stranded').map(({ plan }) => plan);
  if (stranded.length > 0) await tellOfEach(world, stranded, publishing);
  const sofar = added(publishing.sofar, outcomes);
  const next = { ...publishing, sofar, rev: publishing.rev + 1, ...(after === undefined ? {} : { after }) };
  const left = after === undefined ? undefined : next;
  // Before what is known of this publishing goes, so that whoever goes on with it enlists them.
  if (!left) await world.pager.enlist(await world.clinics.version(publishing.clinic, publishing.version));
  const isOurs = await world.clinics.progress(publishing, left, world.clock.now());
  if (!isOurs) return { publishing: next, state: 'overtaken' };
  return { publishing: next, state: left ? 'under-way' : 'finished' };
}

function added(sofar: PlansSofar, outcomes: readonly Repointed[]): PlansSofar {
  const ofKind = (kind: Repointed['kind']) => outcomes.filter((each) => each.kind === kind).map(({ plan }) => plan);
  const failed = ofKind('failed');
  return {
    repointed: sofar.repointed + outcomes.length - failed.length,
    stranded: withPlans(sofar.stranded, ofKind('stranded')),
    failed: withPlans(sofar.failed, failed),
  };
}

interface Repointed {
  readonly plan: string;
  readonly kind: 'repointed' | 'stranded' | 'failed';
}

interface Page {
  readonly publishing: Publishing;
  readonly was: readonly Clinic[];
}

async function repointPage(world: PublishingWorld, plans: readonly string[], page: Page): Promise<Repointed[]> {
  const keys = plans.map((plan) => ({ clinic: page.publishing.clinic, plan }));
  const read = await world.plans.read(keys.map((key) => ({ key })));
  const known = keys.flatMap((key, index) => {
    const protocol = read[index]?.plan?.protocol;
    return protocol === undefined ? [] : [{ ...page, key, protocol }];
  });
  const unreadable = keys.filter((_, index) => read[index]?.isUnreadable);
  const outcomes = unreadable.map((key) => failed(world, key, new UnreadablePlanError(key)));
  for (let from = 0; from < known.length; from += PLANS_AT_ONCE) {
    outcomes.push(
      ...(await Promise.all(known.slice(from, from + PLANS_AT_ONCE).map((one) => repointTwice(world, one)))),
    );
  }
  return outcomes;
}

type OnePlan = Page & { readonly key: PlanKey; readonly protocol: string };

/** A table that did not answer once is no fault of the plan: nobody would come back to it before the hourly audit. */
async function repointTwice(world: PublishingWorld, one: OnePlan): Promise<Repointed> {
  try {
    return await repointOne(world, one);
  } catch {
    return await repointOne(world, one).catch((error: unknown) => failed(world, one.key, error));
  }
}

async function repointOne(world: PublishingWorld, { key, protocol, was }: OnePlan): Promise<Repointed> {
  const { plan } = key;
  const clinic = await pointByNewSettings(world, { key, ...(was.length > 0 ? { was } : {}) });
  if (clinic.protocols[protocol]) return { plan, kind: 'repointed' };
  return { plan, kind: 'stranded' };
}

function failed({ watch }: PublishingWorld, key: PlanKey, error: unknown): Repointed {
  watch.happened({ kind: 'failed', key, error: errorName(error) });
  return { plan: key.plan, kind: 'failed' };
}
