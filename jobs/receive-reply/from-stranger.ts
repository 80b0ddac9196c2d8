import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import { type Acts, actOn } from '../../core/replies/act-on.ts';
import { type Attributed, attribute } from '../../core/replies/attribute.ts';
import { isUrgent } from '../../core/staff/alert.ts';
import { isOnDuty } from '../../core/staff/duty.ts';
import { unreadWords } from '../../core/staff/page-words.ts';
import { isAnyoneOnDuty } from '../../core/staff/paging.ts';
import { renderText } from '../../core/texts/render.ts';
import { isoDay, isoInstant } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import { hours, plus, seconds } from '../../core/time/units.ts';
import { layOut } from '../../core/timeline/course.ts';
import { NO_PLAN, textId } from '../../core/timeline/timeline-text.ts';
import type { KnownClinic, Outgoing, PlanKey, Reply, ReplyPlace, World } from '../ports.ts';
import { tellStaff } from '../tell-staff.ts';

/**
 * Takes a message from a phone that belongs to no plan, or to one that cannot be read. It is kept, the staff of the
 * clinic that has the number hear of it, and it gets one polite answer a day with the clinic's phone; danger is answered
 * as from anybody.
 */
export async function receiveFromStranger(world: World, reply: Reply, unreadable: readonly PlanKey[]): Promise<void> {
  const place: ReplyPlace = unreadable[0] ?? { phone: reply.from };
  if ((await world.replies.keep(place, reply)).handled) return;
  const clinics = await meantClinics(world, reply, unreadable);
  const strange = clinics.map((clinic) => ({ clinic, ...understood(world, reply, clinic) }));
  const told = toTell(strange);
  for (const each of told) await tell(world, reply, { ...each, unreadable });
  for (const each of strange) await setConsent(world, reply, each);
  const [first] = strange;
  if (first) await answerOnce(world, reply, first);
  const handled = handledReply(world, first);
  if (!(await world.replies.handled(place, reply, handled))) return;
  world.watch.happened({ kind: 'reply', key: unreadable[0], id: reply.id, meaning: handled.meaning });
  if (told.length === 0) world.watch.happened({ kind: 'unplaced', id: reply.id });
}

/** What one person wrote is no business of several clinics' staff, unless a life may depend on it. */
function toTell(strange: readonly Strange[]): readonly Strange[] {
  const isDanger = strange.some(({ acts: { matter } }) => matter && isUrgent(matter));
  return strange.length === 1 || isDanger ? strange : [];
}

type Telling = Strange & { readonly unreadable: readonly PlanKey[] };

async function tell(world: World, reply: Reply, { clinic, acts, unreadable }: Telling): Promise<void> {
  const key = unreadable.find((plan) => plan.clinic === clinic.clinic) ?? { clinic: clinic.clinic };
  const { level = 'task' as const, about = 'reply' } = acts.matter ?? {};
  const matter = { level, about, cause: reply.id, message: reply.id, phone: reply.from };
  await tellStaff(world, { clinic, key, at: world.clock.now() }, matter);
}

/** Those whose number it was written to; without a number of their own, all that send from the account's. */
async function meantClinics(world: World, { number }: Reply, unreadable: readonly PlanKey[]): Promise<Clinic[]> {
  const all = unreadable.length > 0 ? unreadable : meant(await world.clinics.all(), number);
  const ids = [...new Set(all.map(({ clinic }) => clinic))];
  const settings = await Promise.all(ids.map((id) => world.clinics.current(id)));
  return settings.flatMap((current) => (current ? [current.clinic] : []));
}

function meant(all: readonly KnownClinic[], number: string | undefined): readonly KnownClinic[] {
  const named = all.filter((each) => each.number !== undefined && each.number === number);
  if (named.length > 0) return named;
  const unnamed = all.filter((each) => each.number === undefined);
  return unnamed.length > 0 ? unnamed : all;
}

interface Strange {
  readonly clinic: Clinic;
  readonly attributed: Attributed;
  readonly acts: Acts;
}

/** Read as from somebody of whom nothing is known, and of whom nothing was asked. */
function understood(world: World, reply: Reply, clinic: Clinic): Omit<Strange, 'clinic'> {
  const now = world.clock.now();
  const course = layOut(nobody(clinic, reply), clinic);
  const attributed = attribute(reply, [
    { plan: '', clinic: clinic.clinic, to: 'patient', course, questions: { ofVisits: [] } },
  ]);
  const acts = actOn(attributed, {
    ...{ now, writtenAt: reply.at, isOut: false, hasOpenMatter: false, symptomsBefore: [] },
    isTeamOnDuty: isAnyoneOnDuty('emergency', clinic, now),
    isStaffed: clinic.staff.some((member) => isOnDuty(member, now, clinic)),
  });
  return { attributed, acts };
}

function nobody({ clinic, timeZone }: Clinic, { from, at }: Reply): StoredPlan {
  return {
    ...{ plan: '', clinic, protocol: '', startsOn: isoDay(localDay(at, timeZone)), state: 'stopped' },
    ...{ patient: { phone: from }, visits: [], enteredAt: isoInstant(at), version: 0 },
  };
}

/** A plan that is entered later must find that its phone opted out. */
async function setConsent(world: World, reply: Reply, { clinic, acts }: Strange): Promise<void> {
  if (acts.consent === undefined) return;
  const { from, id, text } = reply;
  const at = isoInstant(reply.at);
  const { number } = clinic.texting;
  await world.phones.record(from, clinic.clinic, { id, at, what: acts.consent, how: 'text', wording: text });
  const reason = acts.consent === 'opt-out' ? { reason: 'opted-out' as const } : {};
  await world.phones.block(from, clinic.clinic, { at, ...reason, ...(number ? { number } : {}) });
}

function handledReply(world: World, first: Strange | undefined) {
  const { words = [], symptoms = [] } = first?.attributed.reading ?? {};
  const { meaning = 'unclear', level = 'task' } = first?.acts ?? {};
  return { at: isoInstant(world.clock.now()), meaning, level, symptoms, words };
}

/** Within the time limit of the Lambda. */
const TRIES_MAX = 5;
const TRIED_AGAIN = seconds(2);
const HOUR_LENGTH = 'YYYY-MM-DDTHH'.length;

/** Later than this it answers nothing any more. */
const ANSWER_GOOD_FOR = hours(2);

/** The polite answer once a day, any other once an hour: two machines must not answer each other forever. */
async function answerOnce(world: World, reply: Reply, { clinic, attributed, acts }: Strange): Promise<void> {
  const { from, number } = reply;
  const answer = acts.answer?.regardlessOf && !attributed.reading.help ? acts.answer.text : 'answer-unknown-phone';
  const now = world.clock.now();
  const hour = isoInstant(now).slice(0, HOUR_LENGTH);
  const slot = answer === 'answer-unknown-phone' ? isoDay(localDay(now, clinic.timeZone)) : `${answer}/${hour}`;
  const blocks = await world.phones.blocks(from);
  if (blocks.some((block) => block.clinic === clinic.clinic) && acts.consent !== 'opt-out') return;
  if (!(await world.phones.claimStranger(from, clinic.clinic, { slot, message: reply.id }))) return;
  const member = answer === 'answer-unknown-phone' ? await memberOf(world, reply, clinic) : undefined;
  if (member) return world.pager.answer({ clinic, to: member, body: unreadWords(clinic) });
  const { course } = attributed.party;
  const body = renderText(answer, { course, to: 'patient', goesAt: now });
  const id = textId({ plan: NO_PLAN, rule: 'answer', about: reply.id });
  const origin = clinic.texting.number ?? number;
  await send(world, {
    ...{ to: from, body, usefulUntil: plus(now, ANSWER_GOOD_FOR) },
    text: { clinic: clinic.clinic, plan: NO_PLAN, id, attempt: 1, claimedAt: isoInstant(now) },
    ...(origin ? { number: origin } : {}),
  });
}

async function memberOf(
  { phones }: World,
  { from }: Reply,
  { clinic, staff }: Clinic,
): Promise<StaffMember | undefined> {
  const known = (await phones.staffOf(from)).find((each) => each.clinic === clinic);
  return staff.find(({ id, phone }) => id === known?.staff && phone === from);
}

/** No plan remembers it for the next tick, so what was certainly not sent is tried again here. */
async function send({ sender, clock }: World, outgoing: Outgoing): Promise<void> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    if ((await sender.send(outgoing)).outcome !== 'not-sent') return;
    await clock.pause(plus(clock.now(), TRIED_AGAIN));
  }
}
