import type { Clinic } from '../core/clinic/clinic.ts';
import { askedAnew } from '../core/plan/asked-anew.ts';
import { type BlockReason, blockFor } from '../core/plan/block.ts';
import { enterPlan, isSamePlan, rewritePlan, type WantedPlan } from '../core/plan/change-plan.ts';
import type { Recipient, StoredPlan } from '../core/plan/plan.ts';
import { dueAtOf } from '../core/sending/due-pointer.ts';
import { isInFlight } from '../core/sending/ledger.ts';
import { type Alert, isPressing } from '../core/staff/alert.ts';
import { decidedBefore } from '../core/staff/as-to-visit.ts';
import { readInstant } from '../core/time/iso.ts';
import { type Instant, minutes, plus } from '../core/time/units.ts';
import { layOut } from '../core/timeline/course.ts';
import type { PagingWorld } from './alerts/page-alert.ts';
import { tellOfKeptBack } from './alerts/tell-kept-back.ts';
import { tellStaff, type Whose } from './alerts/tell-staff.ts';
import { pointByNewSettings } from './clinic-files/point-by-new-settings.ts';
import { type Settings, settingsOf } from './clinic-files/settings.ts';
import { errorName } from './error-name.ts';
import { addedPhones, openCrises } from './hush.ts';
import type { Phones } from './ports/phones.ts';
import type { PlanKey } from './ports/plan-key.ts';
import { type Story, UnreadablePlanError } from './ports/plans.ts';
import type { World } from './ports/world.ts';
import { storePlan, untilStored } from './store-plan.ts';

export type ChangeWorld = Pick<World, 'plans' | 'pointers' | 'phones' | 'clinics' | 'replies'> & PagingWorld;

export type Changed = 'added' | 'changed' | 'unchanged' | 'absent';

/** A change of one plan: from what is stored (nothing, for a new one) to what is wanted, in the plan's own format. */
export interface PlanChange {
  readonly key: PlanKey;
  /** Undefined: there is nothing to change. */
  readonly change: (stored: StoredPlan | undefined, clinic: Clinic) => WantedPlan | undefined;
  /** Counts where the clinic has published no settings yet. */
  readonly unpublished?: Clinic;
}

/**
 * Writes a change of a plan together with where its future begins, both or neither. A write that came between is
 * seen, and the change is made again on top of it. Twice changes nothing.
 */
export async function changePlan(world: ChangeWorld, planChange: PlanChange): Promise<Changed> {
  return untilStored(planChange.key, () => tryChange(world, planChange));
}

/** The same for several: one of which nothing can be read is told, gets no texts as it stands, and stops no other. */
export async function changeEach(world: ChangeWorld, changes: readonly PlanChange[]): Promise<void> {
  for (const each of changes) {
    try {
      await changePlan(world, each);
    } catch (error) {
      if (!(error instanceof UnreadablePlanError)) throw error;
      world.watch.happened({ kind: 'failed', key: each.key, error: errorName(error) });
    }
  }
}

async function tryChange(world: ChangeWorld, { key, change, unpublished }: PlanChange): Promise<Changed | undefined> {
  const settings = await settingsOf(world.clinics, key.clinic, unpublished);
  const { clinic } = settings;
  const story = await world.plans.story(key);
  const wanted = change(story.plan, clinic);
  if (!wanted) return story.plan ? 'unchanged' : 'absent';
  const changing = { story, wanted, clinic, now: world.clock.now() };
  const plan = await written(world, changing);
  if (story.plan && isSamePlan(story.plan, plan)) return unchanged(world, story);
  const taking = { story, plan, clinic };
  // Before the write: whoever dies between the two leaves an alert, and not a missed visit that nobody hears of.
  await tellOfMissed(world, taking);
  await tellOfKeptBack(world, taking);
  // The sooner of two times first: whoever dies between leaves somebody who is called too early, and not too late.
  const pressing = pressedAnew(taking, world.clock.now());
  await pressAnew(world, pressing.filter(isSooner));
  if (!(await storePlan(world, taking))) return undefined;
  await pressAnew(
    world,
    pressing.filter((each) => !isSooner(each)),
  );
  await seeWhatWent(world, key, { ...changing, plan });
  await seePhones(world, key, taking);
  await seeNewSettings(world, key, settings);
  return story.plan ? 'changed' : 'added';
}

/** Whoever writes a plan again that was put back, or parked, wants it to go on: nothing else would look at it. */
async function unchanged(world: ChangeWorld, { plan: key, pointer }: Story): Promise<Changed> {
  if (key && pointer && pointer.failures > 0) await pointByNewSettings(world, { key });
  return 'unchanged';
}

interface Changing {
  readonly story: Story;
  readonly wanted: WantedPlan;
  readonly clinic: Clinic;
  readonly now: Instant;
}

async function written(world: ChangeWorld, { story, wanted, clinic, now }: Changing): Promise<StoredPlan> {
  const plan = story.plan
    ? rewritePlan(story.plan, wanted, { now, clinic, entries: story.texts })
    : enterPlan(wanted, { now });
  return askedAnew(await asItsPhonesAre(world, { story, plan, clinic }), { clinic, entries: story.texts, now });
}

/** A plan that is about to take its place, or took it. */
interface Taking {
  readonly story: Story;
  readonly plan: StoredPlan;
  readonly clinic: Clinic;
}

/** The plan with what stands against texts to its phones now, and the crises for which they stop. */
async function asItsPhonesAre(world: ChangeWorld, { story, plan, clinic }: Taking): Promise<StoredPlan> {
  const { blocked: _, hush: __, ...open } = plan;
  const [blocked, hush] = await Promise.all([blocksOf(plan, clinic, world.phones), openCrises(world, plan, story)]);
  return {
    ...open,
    ...(Object.keys(blocked).length > 0 ? { blocked } : {}),
    ...(hush.length > 0 ? { hush } : {}),
  };
}

async function blocksOf({ patient, helper }: StoredPlan, clinic: Clinic, phones: Phones) {
  const [ofPatient, ofHelper] = await Promise.all(
    [patient.phone, helper?.phone].map(async (phone) => phone && blockFor(clinic, await phones.blocks(phone))),
  );
  const blocked: Partial<Record<Recipient, BlockReason>> = {};
  if (ofPatient) blocked.patient = ofPatient.reason;
  if (ofHelper) blocked.helper = ofHelper.reason;
  return blocked;
}

/** A missed visit can be a sign of risk: a person hears of it at once, whatever becomes of the text. */
async function tellOfMissed(world: ChangeWorld, { story, plan, clinic }: Taking): Promise<void> {
  const before = new Map(story.plan?.visits.map(({ visit, status }) => [visit, status]));
  const missed = plan.visits.filter(
    ({ visit, status }) => status === 'missed' && before.has(visit) && before.get(visit) !== 'missed',
  );
  const whose = whoseIs(world, { plan, clinic });
  for (const { visit, at: time } of missed) {
    await tellStaff(world, whose, { level: 'task', about: 'missed', cause: `${plan.plan}/${visit}@${time}` });
  }
}

function whoseIs({ clock }: ChangeWorld, { plan, clinic }: Pick<Taking, 'plan' | 'clinic'>): Whose {
  return { clinic, key: { clinic: plan.clinic, plan: plan.plan }, at: clock.now() };
}

interface PressedAnew {
  readonly alert: Alert;
  /** Instant; undefined where no visit is to come any more. */
  readonly before: string | undefined;
}

/** What must be decided before a visit must be so by the visit's new time: the old one would call nobody, or at night. */
function pressedAnew({ story, plan, clinic }: Taking, now: Instant): PressedAnew[] {
  const pressing = story.alerts.filter(isPressing);
  if (!story.plan || pressing.length === 0) return [];
  const change = { was: layOut(story.plan, clinic), is: layOut(plan, clinic), now };
  const anew = pressing.map((alert) => ({ alert, before: decidedBefore(alert.before ?? '', change) }));
  return anew.filter(({ alert, before }) => before !== alert.before);
}

function isSooner({ alert, before }: PressedAnew): boolean {
  return before !== undefined && alert.before !== undefined && readInstant(before) < readInstant(alert.before);
}

async function pressAnew({ alerts, clock }: ChangeWorld, pressed: readonly PressedAnew[]): Promise<void> {
  for (const { alert, before } of pressed) await alerts.decideBefore(alert, { before, at: clock.now() });
}

/**
 * A text can have gone between the reading of a plan and its writing. What the patient was told, and which time they
 * believe in, is then settled anew, by the ledger as it is now.
 */
async function seeWhatWent(world: ChangeWorld, key: PlanKey, changing: Changing & { plan: StoredPlan }): Promise<void> {
  const { story, wanted, clinic, now, plan } = changing;
  if (!story.plan || !couldSomethingGo(story, now)) return;
  const after = await world.plans.story(key);
  if (after.plan?.version !== plan.version) return;
  const settled = await written(world, { story: { ...story, texts: after.texts }, wanted, clinic, now });
  if (isSamePlan(plan, settled)) return;
  await storePlan(world, { story: after, plan: { ...settled, version: plan.version + 1 }, clinic });
}

/**
 * A message can have come between the reading and the writing that did not find the phone here yet, or somebody can have
 * ended a crisis. Whoever does so writes it down and looks for plans afterwards, as this looks for it after the plan is
 * written: of two who meet one sees the other.
 */
async function seePhones(world: ChangeWorld, key: PlanKey, { story, plan, clinic }: Taking): Promise<void> {
  const known = story.plan?.hush ?? [];
  const isHushed = plan.hush?.some(({ id }) => !known.some((each) => each.id === id));
  if (!isHushed && addedPhones(plan, story).length === 0) return;
  const { hush, blocked } = await asItsPhonesAre(world, { story, plan, clinic });
  if (isSamePlan({ ...plan, hush, blocked }, plan)) return;
  await changePlan(world, {
    key,
    change: (stored) => stored && { ...stored, hush: [...(stored.hush ?? []), ...(hush ?? [])] },
  });
}

/** A run works by a clock of its own, and sends what it claimed within this long. */
const RUN_MAY_DIFFER = minutes(2);

function couldSomethingGo({ pointer, texts }: Story, now: Instant): boolean {
  const dueAt = pointer && dueAtOf(pointer);
  return (dueAt !== undefined && dueAt <= plus(now, RUN_MAY_DIFFER)) || texts.some(isInFlight);
}

/** New settings that came between may have passed this plan by. */
async function seeNewSettings(world: ChangeWorld, key: PlanKey, { clinic, version }: Settings): Promise<void> {
  const current = await world.clinics.current(key.clinic);
  if (current && current.version !== version) await pointByNewSettings(world, { key, was: [clinic] });
}
