import type { Clinic } from '../../core/clinic/clinic.ts';
import type { AlertName, StoredPlan } from '../../core/plan/plan.ts';
import type { Acts } from '../../core/replies/acting/act-on.ts';
import { choiceLetters } from '../../core/replies/acting/choose-answer.ts';
import { agreesBesides, heardBesides } from '../../core/replies/acting/heard-besides.ts';
import { planAfter } from '../../core/replies/acting/plan-after.ts';
import { silencesBroken } from '../../core/replies/acting/silences.ts';
import type { Attributed } from '../../core/replies/attributing/attribute.ts';
import { type Alert, isUrgent, nameOf } from '../../core/staff/alert.ts';
import { asToVisit } from '../../core/staff/as-to-visit.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { earliest, type Instant } from '../../core/time/units.ts';
import { whyHeld } from '../../core/timeline/answers.ts';
import { tellOfStaff } from '../alerts/tell-of-staff.ts';
import { tellStaff } from '../alerts/tell-staff.ts';
import { changePlan } from '../change-plan.ts';
import type { Reply } from '../ports/replies.ts';
import type { World } from '../ports/world.ts';
import { blockPhone, letInAtProvider, unblockPhone } from '../set-phone.ts';
import { hushPlans } from './hush-plans.ts';
import { seeMoved } from './see-moved.ts';
import type { Writer } from './who-wrote.ts';

export interface CarryingOut {
  readonly reply: Reply;
  readonly attributed: Attributed<Writer>;
  /** All who share the phone, whoever of them wrote. */
  readonly writers: readonly Writer[];
  readonly acts: Acts;
}

/**
 * Does what a message leads to: staff are told first, for only then may the patient be told that they know; then consent,
 * the plan with its answer, and which of several was meant. Each step twice is once, so that it can all be done again.
 */
export async function carryOut(world: World, carrying: CarryingOut): Promise<void> {
  const alerts = await tell(world, carrying);
  await quietSilences(world, carrying);
  await setConsent(world, carrying);
  await changePlans(world, carrying, alerts);
  await seeMoved(world, carrying.attributed.party, alerts);
  await askWhich(world, carrying);
}

/** Gives the alerts: one at every clinic that must hear of a danger. That they opted out is told when it is recorded. */
async function tell(world: World, { reply, attributed, writers, acts }: CarryingOut): Promise<readonly Alert[]> {
  const { matter } = acts;
  if (!matter || matter.about === 'opted-out') return [];
  const { party } = attributed;
  const now = world.clock.now();
  const unanswered = whyUnanswered(party, acts);
  const start = visitMeant(attributed, writers, now);
  const concerned = isUrgent(matter) ? oneOfEachClinic([party, ...writers]) : [party];
  return Promise.all(
    concerned.map(({ key, course, to }) => {
      const orPlans = writers.filter(({ clinic, plan }) => clinic === key.clinic && plan !== key.plan);
      const { clinic } = course;
      const told = start === undefined ? matter : asToVisit(matter, { start, now, timeZone: clinic.timeZone });
      return tellStaff(
        world,
        { clinic, key, at: now },
        {
          ...told,
          of: to,
          cause: reply.id,
          message: reply.id,
          phone: reply.from,
          ...(orPlans.length > 0 ? { orPlans: [...new Set(orPlans.map(({ plan }) => plan))] } : {}),
          ...(unanswered ? { unanswered } : {}),
        },
      );
    }),
  );
}

/** It stands in the list and in the digest, for an alert that nobody accepts never ends by itself; nobody is called. */
async function quietSilences({ alerts }: World, { attributed, writers, acts }: CarryingOut): Promise<void> {
  for (const { story, course, to } of [attributed.party, ...heardBesides(attributed, writers, acts)]) {
    for (const alert of silencesBroken(story.alerts, { protocol: course.protocol, acts, by: to })) {
      await alerts.schedule(alert, { pages: alert.pages, next: undefined });
    }
  }
}

/** A person must not think that the patient was told what to do when they were not. */
function whyUnanswered({ course: { plan }, to }: Writer, { answer, consent, matter }: Acts): string | undefined {
  const isLetIn = consent === 'opt-in' && plan.blocked?.[to] === 'opted-out';
  const standing = isLetIn ? { ...plan, blocked: {} } : plan;
  if (answer) return whyHeld({ to, ...answer }, standing);
  return standing.blocked?.[to] ?? (matter && isUrgent(matter) ? 'too-many' : undefined);
}

/** When the visit begins that was asked about, else the next one of any of those who share the phone. */
function visitMeant({ visit }: Attributed<Writer>, writers: readonly Writer[], now: Instant): Instant | undefined {
  if (visit && (visit.state === 'open' || visit.state === 'answered')) return visit.visit.start;
  const starts = writers.flatMap(({ course }) => course.standing.find(({ end }) => now < end)?.start ?? []);
  return starts.length > 0 ? starts.reduce(earliest) : undefined;
}

/** A number is shared by all clinics that have it: whoever leaves it leaves them all. */
async function setConsent(world: World, { reply, attributed, writers, acts }: CarryingOut): Promise<void> {
  if (acts.consent === undefined) return;
  const phone = reply.from;
  if (acts.consent === 'opt-out') await tellOfStaff(world, phone);
  const event = { id: reply.id, wording: reply.text };
  for (const { course, key } of oneOfEachClinic([attributed.party, ...writers])) {
    const { clinic } = course;
    if (acts.consent === 'opt-out') {
      await blockPhone(world, { phone, clinic, key, reason: 'opted-out', said: { ...event, at: reply.at } });
    } else {
      await optIn(world, { reply, clinic });
    }
  }
}

function oneOfEachClinic(writers: readonly Writer[]): Writer[] {
  return [...new Map(writers.toReversed().map((writer) => [writer.clinic, writer])).values()].toReversed();
}

async function optIn(world: World, { reply, clinic }: { reply: Reply; clinic: Clinic }): Promise<void> {
  const { from: phone, id, text, at } = reply;
  const blocks = await world.phones.blocks(phone);
  const event = { id, at: isoInstant(at), what: 'opt-in', how: 'text', wording: text } as const;
  await unblockPhone(world, { phone, clinic, event });
  // Where the provider does not let them in again yet, the next text is refused, and staff hear of that.
  if (blocks.some(({ reason }) => reason === 'opted-out')) await letInAtProvider(world, phone, [clinic.clinic]);
}

/**
 * Whoever was heard in other plans is asked no more there. In a crisis nobody knows which of those who share the phone it
 * is: the texts to all of them stop.
 */
async function changePlans(world: World, carrying: CarryingOut, alerts: readonly Alert[]): Promise<void> {
  const { reply, attributed, writers, acts } = carrying;
  const { key } = attributed.party;
  const now = world.clock.now();
  const written = (of: Writer) => ({
    message: reply.id,
    by: of.to,
    from: reply.from,
    writtenAt: reply.at,
    now,
    ...raised(of, alerts),
  });
  await changePlan(world, {
    key,
    change: (stored, clinic) => stored && planAfter(stored, asAsked(acts, stored, clinic), written(attributed.party)),
  });
  for (const other of heardBesides(attributed, writers, acts)) {
    const { meaning, level, hushes } = acts;
    const ofOther: Acts = { meaning, level, hushes, isHeard: true };
    const change = (stored: StoredPlan | undefined) => stored && planAfter(stored, ofOther, written(other));
    await changePlan(world, { key: other.key, change });
  }
  for (const other of agreesBesides(attributed, writers, acts)) {
    const ofOther: Acts = { meaning: acts.meaning, level: 'none', hushes: false, isHeard: false, consent: 'opt-in' };
    const change = (stored: StoredPlan | undefined) => stored && planAfter(stored, ofOther, written(other));
    await changePlan(world, { key: other.key, change });
  }
  if (acts.hushes) await hushPlans(world, reply.from, alerts);
}

/** Agreeing by text counts where the clinic asks for it, by the file that counts as the plan is written. */
function asAsked(acts: Acts, { protocol }: StoredPlan, { protocols }: Clinic): Acts {
  const { consent, ...unasked } = acts;
  return consent === 'opt-in' && !protocols[protocol]?.notices.optIn ? unasked : acts;
}

/** The alert of a plan's own clinic, for there it is ended. */
function raised({ clinic }: Writer, alerts: readonly Alert[]): { readonly alert?: AlertName } {
  const own = alerts.find((each) => each.clinic === clinic);
  return own ? { alert: nameOf(own) } : {};
}

async function askWhich(world: World, { reply, attributed: { couldBe }, acts }: CarryingOut): Promise<void> {
  if (acts.answer?.text !== 'answer-which') return;
  const letters = choiceLetters(couldBe.length);
  const choices = couldBe.slice(0, letters.length).map(({ party, visit }, index) => ({
    ...{ clinic: party.clinic, plan: party.plan, letter: letters[index] ?? '' },
    ...(visit ? { visit: visit.visit.visit.visit } : {}),
  }));
  await world.phones.ask(reply.from, { at: isoInstant(reply.at), text: reply.text, choices });
}
