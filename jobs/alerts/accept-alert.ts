import { phonesOf, type StoredPlan } from '../../core/plan/plan.ts';
import { type Alert, isUrgent, mayBeOfOne } from '../../core/staff/alert.ts';
import { type ChangeWorld, changeEach } from '../change-plan.ts';
import { plansOfPhones } from '../plans-of-phones.ts';
import type { AlertKey } from '../ports/alerts.ts';
import type { World } from '../ports/world.ts';

type AlertWorld = Pick<World, 'alerts' | 'clock' | 'watch'>;

/**
 * A staff member takes an alert, and with it all others of that patient that nobody has taken: it is the patient that
 * they take, not the message; but no danger with something less, for they may not know of it, and whoever does would be
 * called no more. Their pages end. Gives those that were taken: none when somebody took or ended the alert
 * meanwhile, for whoever comes too late did not mean the others.
 */
export async function acceptAlert(world: AlertWorld, alert: Alert, staff: string): Promise<readonly Alert[]> {
  const by = { staff, at: world.clock.now() };
  if (!(await world.alerts.accept(alert, by))) return [];
  world.watch.happened({ kind: 'accepted', alert, by: staff });
  const taken = [alert];
  for (const each of await othersOfPatient(world, alert)) if (await world.alerts.accept(each, by)) taken.push(each);
  return taken;
}

/** Whoever no plan knows is known by their phone. */
async function othersOfPatient(world: AlertWorld, taken: Alert): Promise<readonly Alert[]> {
  const { clinic, plan, phone } = taken;
  const open = plan === undefined && phone === undefined ? [] : await world.alerts.open(clinic);
  const isTheirs = (other: Alert) => other.plan === plan && (plan !== undefined || other.phone === phone);
  return open.filter((other) => isTheirs(other) && isTakenWith(taken, other) && other.id !== taken.id);
}

/** Of a danger that nobody was paged for yet whoever takes another can know nothing. */
function isTakenWith(taken: Alert, other: Alert): boolean {
  return isUrgent(other) ? isUrgent(taken) && other.pages > 0 : other.level !== 'task';
}

/**
 * The dangers that may be of an alert's patient and that nobody has, as they are now: whoever has something less of theirs
 * must not believe that they have those too.
 */
export async function dangersLeft(world: Pick<World, 'alerts'>, alert: Alert): Promise<readonly Alert[]> {
  return dangersAmong(world, alert, await world.alerts.open(alert.clinic));
}

/** The same where the list of what is open at the clinic was read. */
export async function dangersAmong(
  { alerts }: Pick<World, 'alerts'>,
  alert: Alert,
  open: readonly Alert[],
): Promise<readonly Alert[]> {
  const beside = open.filter((other) => isUrgent(other) && mayBeOfOne(alert, other));
  const now = await Promise.all(beside.map((other) => alerts.read(other)));
  return now.filter((other) => other !== undefined).filter(({ acceptedBy, endedBy }) => !acceptedBy && !endedBy);
}

interface Ending {
  readonly staff: string;
  /** What was done, in the words of whoever did it. */
  readonly note: string;
}

/** A person ends an alert. Where it had stopped the patient's texts, they go again. */
export async function endAlert(
  world: ChangeWorld & AlertWorld,
  key: AlertKey,
  { staff, note }: Ending,
): Promise<boolean> {
  const alert = await world.alerts.read(key);
  if (!alert) return false;
  const isEnded = await world.alerts.end(alert, { staff, at: world.clock.now(), note });
  // Done again when it was ended already: whoever ended it may have died before the texts went on.
  if (alert.level === 'crisis') await letTextsGo(world, alert);
  if (isEnded) world.watch.happened({ kind: 'ended', alert, by: staff });
  return isEnded;
}

/** The plans whose texts had stopped for a crisis are looked at anew, also those that got its phone only since. */
async function letTextsGo(world: ChangeWorld, alert: Alert): Promise<void> {
  const { id, clinic } = alert;
  const changes = [...(await plansMeant(world, alert))].map((plan) => ({
    key: { clinic, plan },
    change: (stored: StoredPlan | undefined) => (stored?.hush?.some((crisis) => crisis.id === id) ? stored : undefined),
  }));
  await changeEach(world, changes);
}

async function plansMeant(
  world: Pick<World, 'plans' | 'phones'>,
  { clinic, plan, orPlans = [], phone }: Alert,
): Promise<ReadonlySet<string>> {
  const named = plan === undefined ? [] : [plan, ...orPlans];
  const stories = await Promise.all(named.map((each) => world.plans.legibleStory({ clinic, plan: each })));
  const known = [phone, ...stories.flatMap((story) => (story.plan ? phonesOf(story.plan) : []))];
  const there = (await plansOfPhones(world, known)).filter((each) => each.clinic === clinic);
  return new Set([...named, ...there.map((each) => each.plan)]);
}
