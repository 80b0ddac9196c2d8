import type { WantedPlan } from '../../plan/change-plan.ts';
import type { OptIn } from '../../plan/opt-in-after.ts';
import {
  type AlertName,
  isBooked,
  isHelperApart,
  type PlanAnswer,
  phoneOf,
  type Recipient,
  type StoredPlan,
  type StoredVisit,
} from '../../plan/plan.ts';
import { isoInstant, readInstant } from '../../time/iso.ts';
import { type Instant, latest } from '../../time/units.ts';
import type { Acts } from './act-on.ts';

export interface Written {
  /** The message's id. */
  readonly message: string;
  readonly by: Recipient;
  /** The phone that wrote it, E.164. */
  readonly from: string;
  readonly writtenAt: Instant;
  readonly now: Instant;
  /** The alert that it raised. */
  readonly alert?: AlertName;
}

/** A plan after a message: what it says of a visit, that they were heard, what they are answered. Twice is once. */
export function planAfter(plan: StoredPlan, acts: Acts, written: Written): WantedPlan {
  const { by, from, writtenAt } = written;
  // Staff can have given them another phone while the message was read: then it is no answer of theirs.
  const isTheirs = phoneOf(by, plan) === from;
  const { hush, ...open } = plan;
  const hushed = hushAfter(hush, acts, written);
  const heard = acts.isHeard && isTheirs ? { ...plan.heard, [by]: newest(plan.heard?.[by], writtenAt) } : plan.heard;
  const answers = answersAfter(plan, acts, written);
  return {
    ...open,
    ...(hushed.length > 0 ? { hush: hushed } : {}),
    visits: isTheirs ? plan.visits.map((visit) => visitAfter(visit, acts)) : plan.visits,
    ...(heard ? { heard } : {}),
    ...(answers ? { answers } : {}),
    ...agreedAfter(plan, acts, written),
  };
}

/**
 * A yes is of the phone: staff can have given them another while it was read, and they can have that again. A helper with
 * a phone of their own lets themselves in, never the patient.
 */
function agreedAfter(plan: StoredPlan, { consent }: Acts, { by, from, writtenAt }: Written): OptIn {
  if (consent !== 'opt-in' || isHelperApart(by, plan)) return {};
  const agreed = { optedInAt: isoInstant(writtenAt) };
  if (phoneOf(by, plan) === from) return plan.optedInAt ? {} : agreed;
  const askedBefore = plan.askedBefore?.map((each) => (each.phone === from ? { ...agreed, ...each } : each));
  return askedBefore ? { askedBefore } : {};
}

/** A message that comes late does not undo a newer one. */
function newest(known: string | undefined, at: Instant): string {
  return isoInstant(known === undefined ? at : latest(readInstant(known), at));
}

function answersAfter(plan: StoredPlan, { answer }: Acts, written: Written): StoredPlan['answers'] {
  const { answers } = plan;
  const { message, by, from, now } = written;
  if (!answer || answers?.some((each) => each.message === message)) return answers;
  const former = phoneOf(by, plan) === from ? {} : { isOfFormer: true as const };
  const added: PlanAnswer = { message, to: by, at: isoInstant(now), ...answer, ...former };
  return [...(answers ?? []), added];
}

/** Each danger stops the texts by itself, until a person has ended it. */
function hushAfter(hush: StoredPlan['hush'] = [], { hushes }: Acts, { alert }: Written): readonly AlertName[] {
  return hushes && alert && !hush.some(({ id }) => id === alert.id) ? [...hush, alert] : hush;
}

/** Staff can have moved the visit while the message was read; then it says nothing of the new time. */
function visitAfter(visit: StoredVisit, { visit: said }: Acts): StoredVisit {
  if (visit.visit !== said?.visit || visit.at !== said.at) return visit;
  const { status } = visit;
  const slot = said.isOfHelper ? 'helperReply' : 'reply';
  const known = visit[slot];
  if (known && readInstant(said.reply.at) < readInstant(known.at)) return visit;
  const after = said.reply.said === 'confirm' ? 'confirmed' : 'booked';
  const isLeft = said.isOfRideAlone || !isBooked(visit);
  return { ...visit, status: isLeft ? status : after, [slot]: said.reply };
}
