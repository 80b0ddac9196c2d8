import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';
import { type Lacking, lackingOf } from '../../core/plan/lacking.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { type Cares, type DueDigest, digestsDue, digestWords, NO_CARES, openOf } from '../../core/staff/digest.ts';
import { staffFor } from '../../core/staff/whom.ts';
import { isoDay } from '../../core/time/iso.ts';
import type { World } from '../ports/world.ts';
import { reachStaff } from './reach-staff.ts';

export type DigestWorld = Pick<World, 'alerts' | 'clock' | 'pager' | 'plans' | 'watch'>;

interface AtClinic {
  readonly clinic: Clinic;
  /** What nobody has ended. */
  readonly open: readonly Alert[];
}

/** Tells each staff member, once a day, at the opening of their hours, what of theirs is open. Nothing open, no word. */
export async function sendDigests(world: DigestWorld, { clinic, open }: AtClinic): Promise<void> {
  let cares: Cares | undefined;
  for (const due of digestsDue(clinic, world.clock.now())) {
    const claim = { staff: due.to.id, day: isoDay(due.day), now: world.clock.now() };
    if (!(await world.alerts.claimDigest(clinic.clinic, claim))) continue;
    if (hasCares(due.to, clinic)) cares ??= await caresOf(world, clinic);
    const isOver = await send(world, due, { clinic, open, cares: hasCares(due.to, clinic) ? cares : undefined });
    // Who could not be reached is tried again by the next run that finds the claim left alone.
    if (isOver) await world.alerts.digestSent(clinic.clinic, claim);
  }
}

function hasCares({ id }: StaffMember, clinic: Clinic): boolean {
  return staffFor('front-desk', clinic).some((member) => member.id === id);
}

interface Told extends AtClinic {
  readonly cares: Cares | undefined;
}

async function send(world: DigestWorld, { to }: DueDigest, { clinic, open, cares = NO_CARES }: Told): Promise<boolean> {
  const ofMember = openOf(to, open, clinic);
  const words = digestWords({ clinic, open: ofMember, cares });
  if (!words) return true;
  const key = { clinic: clinic.clinic };
  const { reached } = await reachStaff(world, { key, clinic, to: [to], wordsFor: () => words });
  if (reached.length === 0) return false;
  world.watch.happened({ kind: 'digest', clinic: clinic.clinic, to: to.id, open: ofMember });
  return true;
}

/** Once a day. Whoever has not confirmed their address is asked once more by the way: such a request is good for days. */
async function caresOf(world: DigestWorld, clinic: Clinic): Promise<Cares> {
  const { unconfirmed } = await world.pager.enlist(clinic);
  return { lacking: await countLacking(world, clinic), unconfirmed };
}

/** A page of plans at a time. A plan that cannot be read lacks more than this; its own alarm rings. */
async function countLacking({ plans }: Pick<World, 'plans'>, clinic: Clinic): Promise<Cares['lacking']> {
  const found: Lacking[] = [];
  let after: string | undefined;
  do {
    const page = await plans.ofClinic(clinic.clinic, after);
    const read = await plans.read(page.plans.map((plan) => ({ key: { clinic: clinic.clinic, plan } })));
    found.push(...read.flatMap(({ plan }) => (plan && lackingOf(plan, clinic)) ?? []));
    after = page.after;
  } while (after !== undefined);
  const count = (lacking: Lacking) => found.filter((each) => each === lacking).length;
  return { consent: count('consent'), 'opt-in': count('opt-in'), helper: count('helper') };
}
