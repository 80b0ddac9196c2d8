import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';
import { type Block, blockFor } from '../../core/plan/block.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import { type Acts, actOn } from '../../core/replies/acting/act-on.ts';
import { type Attributed, attribute } from '../../core/replies/attributing/attribute.ts';
import { languageWritten } from '../../core/replies/text-language.ts';
import { type Alert, isUrgent } from '../../core/staff/alert.ts';
import { isOnDuty } from '../../core/staff/duty.ts';
import { unreadWords } from '../../core/staff/page-words.ts';
import { isAnyoneOnDuty } from '../../core/staff/paging.ts';
import { renderText } from '../../core/texts/render.ts';
import { isoDay, isoInstant, readInstant } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import { hours, type Instant, plus, seconds } from '../../core/time/units.ts';
import { layOut } from '../../core/timeline/course.ts';
import { NO_PLAN, textId } from '../../core/timeline/timeline-text.ts';
import { tellOfStaff } from '../alerts/tell-of-staff.ts';
import { tellStaff, type Whose } from '../alerts/tell-staff.ts';
import type { PlanKey } from '../ports/plan-key.ts';
import type { Reply, ReplyPlace } from '../ports/replies.ts';
import type { Outgoing, Sent } from '../ports/sender.ts';
import type { World } from '../ports/world.ts';
import { setPhone } from '../set-phone.ts';
import { hushPlans } from './hush-plans.ts';
import { ofNumber } from './of-number.ts';

/**
 * Takes a message from a phone that belongs to no plan, or to one that cannot be read. It is kept, the staff of the
 * clinic that has the number hear of it, and it gets one polite answer a day with the clinic's phone; danger is answered
 * as from anybody.
 */
export async function receiveFromStranger(world: World, handed: Reply, unreadable: readonly PlanKey[]): Promise<void> {
  const place: ReplyPlace = unreadable[0] ?? { phone: handed.from };
  const kept = await world.replies.keep(place, handed);
  if (kept.handled) return;
  const reply = { ...handed, at: readInstant(kept.at) };
  const blocks = await world.phones.blocks(reply.from);
  const clinics = await meantClinics(world, reply, unreadable);
  const strange = clinics.map((clinic) => understood(world, reply, { clinic, blocks, unreadable }));
  const [first] = strange;
  const concerned = concernedOf(strange);
  const alerts: Alert[] = [];
  for (const each of concerned) alerts.push(...(await tell(world, reply, each)));
  if (strange.some(({ acts }) => acts.hushes)) await hushPlans(world, reply.from, alerts);
  for (const each of strange) await setConsent(world, reply, each);
  if (first?.acts.consent === 'opt-out') await tellOfStaff(world, reply.from);
  if (first) await answer(world, reply, { first, concerned });
  const handled = handledReply(world, first);
  if (!(await world.replies.handled(place, reply, handled))) return;
  world.watch.happened({ kind: 'reply', key: unreadable[0], id: reply.id, meaning: handled.meaning });
  if (concerned.length === 0) world.watch.happened({ kind: 'unplaced', id: reply.id });
}

/** What one person wrote is no business of several clinics' staff, unless a life may depend on it. */
function concernedOf(strange: readonly Strange[]): readonly Strange[] {
  return strange.length === 1 || strange.some(isDanger) ? strange : [];
}

function isDanger({ acts: { matter } }: Strange): boolean {
  return matter !== undefined && isUrgent(matter);
}

/** Why it gets no answer; who opts out is owed the one that says so. */
function whyUnanswered({ acts: { consent }, block }: Strange): string | undefined {
  const isLetIn = consent === 'opt-in' && block?.reason === 'opted-out';
  return consent === 'opt-out' || isLetIn ? undefined : block?.reason;
}

async function tell(world: World, reply: Reply, strange: Strange): Promise<readonly Alert[]> {
  const { acts, isOut } = strange;
  // They said so before, and staff know it.
  if (acts.consent === 'opt-out' && isOut && !isDanger(strange)) return [];
  const { level = 'task' as const, about = 'reply' } = acts.matter ?? {};
  const unanswered = isDanger(strange) ? whyUnanswered(strange) : undefined;
  const matter = { level, about, cause: reply.id, message: reply.id, phone: reply.from };
  return [await tellStaff(world, whoseIs(world, strange), { ...matter, ...(unanswered ? { unanswered } : {}) })];
}

function whoseIs({ clock }: World, { clinic, unreadable }: Strange): Whose {
  const key = unreadable.find((plan) => plan.clinic === clinic.clinic) ?? { clinic: clinic.clinic };
  return { clinic, key, at: clock.now() };
}

/** Those whose number it was written to. */
async function meantClinics(world: World, { number }: Reply, unreadable: readonly PlanKey[]): Promise<Clinic[]> {
  const meant = unreadable.length > 0 ? unreadable : ofNumber(await world.clinics.all(), number, (each) => each.number);
  const ids = [...new Set(meant.map(({ clinic }) => clinic))];
  const settings = await Promise.all(ids.map((id) => world.clinics.current(id)));
  return settings.flatMap((current) => (current ? [current.clinic] : []));
}

interface Strange {
  readonly clinic: Clinic;
  /** Plans of this phone of which nothing can be read. */
  readonly unreadable: readonly PlanKey[];
  readonly attributed: Attributed;
  readonly acts: Acts;
  /** What stood against texts to this phone when the message came. */
  readonly block: Block | undefined;
  /** They had opted out before, and know it. */
  readonly isOut: boolean;
}

type From = Pick<Strange, 'clinic' | 'unreadable'> & { readonly blocks: readonly Block[] };

/** Read as from somebody of whom nothing is known, and of whom nothing was asked. */
function understood(world: World, reply: Reply, { clinic, unreadable, blocks }: From): Strange {
  const now = world.clock.now();
  const block = blockFor(clinic, blocks);
  const isOut = block?.reason === 'opted-out' && block.at !== isoInstant(reply.at);
  const course = layOut(nobody(clinic, reply), clinic);
  const attributed = attribute(reply, [
    { plan: '', clinic: clinic.clinic, to: 'patient', course, questions: { ofVisits: [] } },
  ]);
  const acts = actOn(attributed, {
    ...{ now, writtenAt: reply.at, isOut, isInSince: false, hasOpenMatter: false, symptomsBefore: [] },
    isTeamOnDuty: isAnyoneOnDuty('emergency', clinic, now),
    isStaffed: clinic.staff.some((member) => isOnDuty(member, now, clinic)),
  });
  return { clinic, unreadable, attributed, acts, block, isOut };
}

function nobody({ clinic, timeZone }: Clinic, { from, at, text }: Reply): StoredPlan {
  const language = languageWritten(text);
  return {
    ...{ plan: '', clinic, protocol: '', startsOn: isoDay(localDay(at, timeZone)), state: 'stopped' },
    ...{
      patient: { phone: from, ...(language ? { language } : {}) },
      visits: [],
      enteredAt: isoInstant(at),
      version: 0,
    },
  };
}

/** A plan that is entered later, or meanwhile, must find that its phone opted out. */
async function setConsent(world: World, reply: Reply, { clinic, acts, block }: Strange): Promise<void> {
  if (acts.consent === undefined) return;
  const { from, id, text } = reply;
  const at = isoInstant(reply.at);
  const { number } = clinic.texting;
  await world.phones.record(from, clinic.clinic, { id, at, what: acts.consent, how: 'text', wording: text });
  // That they write says nothing of whether texts arrive there.
  if (acts.consent === 'opt-in' && block?.reason === 'failed') return;
  const reason = acts.consent === 'opt-out' ? { reason: 'opted-out' as const } : {};
  await setPhone(world, { phone: from, clinic: clinic.clinic }, { at, ...reason, ...(number ? { number } : {}) });
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

interface Answering {
  /** In whose clinic's name they are answered. */
  readonly first: Strange;
  readonly concerned: readonly Strange[];
}

/** Staff who were told of a danger hear it, too, when its answer failed. */
async function answer(world: World, reply: Reply, { first, concerned }: Answering): Promise<void> {
  const failed = await answerOnce(world, reply, first).catch((error: unknown) => {
    // Settings of an older version can lack a text; who is in danger must not wait for somebody to find that out.
    if (!isDanger(first)) throw error;
    return 'failed';
  });
  if (failed === undefined || !isDanger(first)) return;
  for (const each of concerned) {
    const { level = 'emergency' as const } = each.acts.matter ?? {};
    const matter = { level, about: 'answer-failed', cause: reply.id, message: reply.id, phone: reply.from };
    await tellStaff(world, whoseIs(world, each), { ...matter, unanswered: failed });
  }
}

/**
 * The polite answer once a day, any other once an hour: two machines must not answer each other forever. To staff it says
 * that they took nothing, so it is none of those that one a day is enough of. Gives why it failed where it did.
 */
async function answerOnce(world: World, reply: Reply, strange: Strange): Promise<string | undefined> {
  const { clinic, attributed } = strange;
  const { from, number } = reply;
  const text = answerTo(strange);
  if (text === undefined) return;
  const now = world.clock.now();
  const member = text === 'answer-unknown-phone' ? await memberOf(world, reply, clinic) : undefined;
  const slot = slotOf(member ? 'staff' : text, { clinic, now });
  if (!(await world.phones.claimStranger(from, clinic.clinic, { slot, message: reply.id }))) return;
  if (member) return void (await world.pager.answer({ clinic, to: member, body: unreadWords(clinic) }));
  const { course } = attributed.party;
  const body = renderText(text, { course, to: 'patient', goesAt: now });
  const id = textId({ plan: NO_PLAN, rule: 'answer', about: reply.id });
  const origin = clinic.texting.number ?? number;
  const sent = await send(world, {
    ...{ to: from, body, usefulUntil: plus(now, ANSWER_GOOD_FOR) },
    text: { clinic: clinic.clinic, plan: NO_PLAN, id, attempt: 1, claimedAt: isoInstant(now) },
    ...(origin ? { number: origin } : {}),
  });
  if (sent.outcome !== 'accepted') return sent.outcome === 'refused' ? sent.reason : sent.outcome;
  await world.phones.answeredStranger(from, clinic.clinic, { slot, providerId: sent.providerId });
  return undefined;
}

/** None where something stands against it, and none to another STOP. */
function answerTo(strange: Strange): string | undefined {
  const { acts, attributed, isOut } = strange;
  if (whyUnanswered(strange) || (isOut && acts.consent === 'opt-out' && !acts.answer)) return undefined;
  return acts.answer?.regardlessOf && !attributed.reading.help ? acts.answer.text : 'answer-unknown-phone';
}

function slotOf(text: string, { clinic, now }: { readonly clinic: Clinic; readonly now: Instant }): string {
  const hour = isoInstant(now).slice(0, HOUR_LENGTH);
  return text === 'answer-unknown-phone' ? isoDay(localDay(now, clinic.timeZone)) : `${text}/${hour}`;
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
async function send({ sender, clock }: World, outgoing: Outgoing): Promise<Sent> {
  let sent = await sender.send(outgoing);
  for (let tries = 1; tries < TRIES_MAX && sent.outcome === 'not-sent'; tries += 1) {
    await clock.pause(plus(clock.now(), TRIED_AGAIN));
    sent = await sender.send(outgoing);
  }
  return sent;
}
