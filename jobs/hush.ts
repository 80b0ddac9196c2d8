import { type AlertName, phonesOf, type StoredPlan } from '../core/plan/plan.ts';
import { type Alert, nameOf } from '../core/staff/alert.ts';
import type { Story } from './ports/plans.ts';
import type { World } from './ports/world.ts';

/** The level of such a message, and what its alert is about. */
const CRISIS = 'crisis';

type HushWorld = Pick<World, 'plans' | 'phones' | 'replies' | 'alerts'>;

/**
 * The crises for which the texts of a plan stop: those that nobody has ended. A phone that is new to the plan brings those
 * of its other plans, and what it wrote while nobody knew whose it was.
 */
export async function openCrises(world: HushWorld, plan: StoredPlan, story: Story): Promise<readonly AlertName[]> {
  const own = openIn(story).map(nameOf);
  const added = addedPhones(plan, story);
  const brought = (await Promise.all(added.map((phone) => crisesOf(world, phone, plan)))).flat();
  const crises = [...new Map([...own, ...(plan.hush ?? []), ...brought].map((each) => [each.id, each])).values()];
  const alerts = await Promise.all(crises.map((each) => world.alerts.read({ ...each, clinic: plan.clinic })));
  return crises.filter((_, index) => alerts[index] && alerts[index].endedAt === undefined);
}

function openIn({ alerts }: Story): readonly Alert[] {
  return alerts.filter(({ about, endedAt }) => about === CRISIS && endedAt === undefined);
}

/** The phones that a plan did not have before. */
export function addedPhones(plan: StoredPlan, { plan: before }: Pick<Story, 'plan'>): readonly string[] {
  const known = before ? phonesOf(before) : [];
  return phonesOf(plan).filter((phone) => !known.includes(phone));
}

/**
 * A plan that cannot be read, or that has another phone since, tells by its alerts. What no plan had when it was written is
 * kept with the phone, and its alert is of no plan. What is not worked off yet can be one: whether it is, its alert says.
 */
async function crisesOf(
  { plans, phones, replies }: HushWorld,
  phone: string,
  { clinic }: StoredPlan,
): Promise<readonly AlertName[]> {
  const known = (await phones.everOf(phone)).filter((each) => each.clinic === clinic);
  const read = await plans.read(known.map(({ plan }) => ({ key: { clinic, plan } })));
  const hushed = read.flatMap(({ plan }, index) => (known[index]?.isFormer ? [] : (plan?.hush ?? [])));
  const others = known.filter(({ isFormer }, index) => isFormer || read[index]?.isUnreadable);
  const stories = await Promise.all(others.map(({ plan }) => plans.legibleStory({ clinic, plan })));
  const told = stories.flatMap(openIn).filter((alert) => alert.phone === undefined || alert.phone === phone);
  const written = (await replies.ofPhone(phone)).filter(({ handled }) => !handled || handled.level === CRISIS);
  return [...hushed, ...told.map(nameOf), ...written.map(({ id }) => ({ id: `${CRISIS}/${id}` }))];
}
