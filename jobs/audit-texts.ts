import type { Clinic } from '../core/clinic/clinic.ts';
import { abandoned, missingTexts } from '../core/sending/audit.ts';
import { dueAtOf } from '../core/sending/due-pointer.ts';
import { hours, type Instant, minus } from '../core/time/units.ts';
import { timeline } from '../core/timeline/timeline.ts';
import { eachInTurn } from './each-in-turn.ts';
import { errorName } from './error-name.ts';
import type { PlanKey } from './ports/plan-key.ts';
import type { Story } from './ports/plans.ts';
import type { World } from './ports/world.ts';
import { repointPlan } from './store-plan.ts';

type AuditWorld = Pick<World, 'clinics' | 'clock' | 'plans' | 'pointers' | 'watch'>;

export interface AuditReport {
  readonly plans: number;
  /** Texts that should be known to the ledger, and are not. */
  readonly missing: number;
}

/** Audits are so far apart: each text's moment is counted once. */
const PERIOD = hours(1);
/** A tick of a busy morning finds a plan sooner than this; one that is due for longer is not nominated any more. */
const FORGOTTEN_AFTER = hours(1);
/** Whoever looks at more has a list that no line of a log can hold. */
const PLANS_NAMED_MAX = 50;
/** So many stories are read at once. */
const PLANS_AT_ONCE = 8;

/**
 * Compares every plan's timeline with the ledger, past the pointers by which texts are found: the one check that sees a
 * text that nothing is looking for. A plan of which something was left is pointed anew: what is still of use goes, and
 * staff are told of what a run left in flight. It ends when `stopAt` comes; `from` says at which clinic it begins, so that
 * a long one does not always leave out the same.
 */
export async function auditTexts(
  world: AuditWorld,
  { stopAt, from }: { readonly stopAt: Instant; readonly from: number },
): Promise<AuditReport> {
  const known = await world.clinics.all();
  const first = known.length === 0 ? 0 : from % known.length;
  const report = { plans: 0, missing: 0 };
  await eachInTurn([...known.slice(first), ...known.slice(0, first)], async ({ clinic }) => {
    if (stopAt <= world.clock.now()) return;
    const audited = await auditClinic(world, clinic, stopAt);
    report.plans += audited.plans;
    report.missing += audited.missing;
  });
  return report;
}

async function auditClinic(world: AuditWorld, clinic: string, stopAt: Instant): Promise<AuditReport> {
  const settings = await world.clinics.current(clinic);
  if (!settings) return { plans: 0, missing: 0 };
  const audited: Audit[] = [];
  let after: string | undefined;
  do {
    const page = await world.plans.ofClinic(clinic, after);
    for (let at = 0; at < page.plans.length; at += PLANS_AT_ONCE) {
      const some = page.plans.slice(at, at + PLANS_AT_ONCE).map((plan) => ({ clinic, plan }));
      audited.push(...(await Promise.all(some.map((key) => auditPlan(world, key, settings.clinic)))));
    }
    after = page.after;
  } while (after !== undefined && world.clock.now() < stopAt);
  const expected = audited.reduce((sum, each) => sum + each.expected, 0);
  const missing = audited.reduce((sum, each) => sum + each.missing, 0);
  const missingOf = audited.filter((each) => each.missing > 0).map(({ plan }) => plan);
  const named = missingOf.slice(0, PLANS_NAMED_MAX);
  world.watch.happened({ kind: 'audited', clinic, plans: audited.length, expected, missing, missingOf: named });
  return { plans: audited.length, missing };
}

interface Audit {
  readonly plan: string;
  /** Texts whose moment came since the last audit. */
  readonly expected: number;
  readonly missing: number;
}

/** A plan that cannot be read or laid out is told, and stops no other. */
async function auditPlan(world: AuditWorld, key: PlanKey, clinic: Clinic): Promise<Audit> {
  const { plan } = key;
  try {
    const story = await world.plans.story(key);
    if (!story.plan) return { plan, expected: 0, missing: 0 };
    const now = world.clock.now();
    const texts = timeline(story.plan, clinic);
    const audited = { pointer: story.pointer, entries: story.texts, now };
    const missing = missingTexts(texts, audited);
    const came = texts.filter(({ dueAt, held }) => minus(now, PERIOD) < dueAt && dueAt <= now && held === undefined);
    const isLeft = abandoned(audited).length > 0 || (missing.length > 0 && isPassedBy(story, now));
    if (isLeft && !isFailing(story)) await repointPlan(world, { key });
    return { plan, expected: came.length, missing: missing.length };
  } catch (error) {
    world.watch.happened({ kind: 'failed', key, error: errorName(error) });
    return { plan, expected: 0, missing: 0 };
  }
}

function isPassedBy({ pointer }: Story, now: Instant): boolean {
  const due = pointer && dueAtOf(pointer);
  return due === undefined || now < due || due <= minus(now, FORGOTTEN_AFTER);
}

/** It is tried again, or parked: then somebody must mend it first, and staff know. */
function isFailing({ pointer }: Story): boolean {
  return pointer !== undefined && pointer.failures > 0;
}
