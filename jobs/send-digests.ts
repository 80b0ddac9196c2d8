import type { Clinic, StaffMember } from '../core/clinic/clinic.ts';
import { type Lacking, lackingOf } from '../core/plan/lacking.ts';
import type { Alert } from '../core/staff/alert.ts';
import {
  type DueDigest,
  digestsDue,
  digestWords,
  type LackingCounts,
  NOTHING_LACKING,
  openOf,
} from '../core/staff/digest.ts';
import { staffFor } from '../core/staff/whom.ts';
import { isoDay } from '../core/time/iso.ts';
import type { World } from './ports.ts';
import { reachStaff } from './reach-staff.ts';

export type DigestWorld = Pick<World, 'alerts' | 'clock' | 'pager' | 'plans' | 'watch'>;

interface AtClinic {
  readonly clinic: Clinic;
  /** What nobody has ended. */
  readonly open: readonly Alert[];
}

/** Tells each staff member, once a day, at the opening of their hours, what of theirs is open. Nothing open, no word. */
export async function sendDigests(world: DigestWorld, { clinic, open }: AtClinic): Promise<void> {
  let lacking: LackingCounts | undefined;
  for (const due of digestsDue(clinic, world.clock.now())) {
    const claim = { staff: due.to.id, day: isoDay(due.day), now: world.clock.now() };
    if (!(await world.alerts.claimDigest(clinic.clinic, claim))) continue;
    if (canAskFor(due.to, clinic)) lacking ??= await countLacking(world, clinic);
    const isOver = await send(world, due, { clinic, open, lacking: canAskFor(due.to, clinic) ? lacking : undefined });
    // Who could not be reached is tried again by the next run that finds the claim left alone.
    if (isOver) await world.alerts.digestSent(clinic.clinic, claim);
  }
}

/** Consent and helpers are asked for by whoever sees the patients come and go. */
function canAskFor({ id }: StaffMember, clinic: Clinic): boolean {
  return staffFor('front-desk', clinic).some((member) => member.id === id);
}

interface Told extends AtClinic {
  readonly lacking: LackingCounts | undefined;
}

async function send(world: DigestWorld, { to }: DueDigest, { clinic, open, lacking }: Told): Promise<boolean> {
  const ofMember = openOf(to, open, clinic);
  const words = digestWords({ clinic, open: ofMember, lacking: lacking ?? NOTHING_LACKING });
  if (!words) return true;
  const key = { clinic: clinic.clinic };
  const { reached } = await reachStaff(world, { key, clinic, to: [to], wordsFor: () => words });
  if (reached.length === 0) return false;
  world.watch.happened({ kind: 'digest', clinic: clinic.clinic, to: to.id, open: ofMember });
  return true;
}

/** Once a day, a page of plans at a time. A plan that cannot be read lacks more than this; its own alarm rings. */
async function countLacking({ plans }: Pick<World, 'plans'>, clinic: Clinic): Promise<LackingCounts> {
  const found: Lacking[] = [];
  let after: string | undefined;
  do {
    const page = await plans.ofClinic(clinic.clinic, after);
    const read = await plans.read(page.plans.map((plan) => ({ key: { clinic: clinic.clinic, plan } })));
    found.push(...read.flatMap(({ plan }) => (plan && lackingOf(plan, clinic)) ?? []));
    after = page.after;
  } while (after !== undefined);
  const count = (lacking: Lacking) => found.filter((each) => each === lacking).length;
  return { consent: count('consent'), helper: count('helper') };
}
