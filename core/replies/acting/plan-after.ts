import type { WantedPlan } from '../../plan/change-plan.ts';
import { isBooked, type PlanAnswer, type Recipient, type StoredPlan, type StoredVisit } from '../../plan/plan.ts';
import { isoInstant, readInstant } from '../../time/iso.ts';
import { type Instant, latest } from '../../time/units.ts';
import type { Acts } from './act-on.ts';

export interface Written {
  /** The message's id. */
  readonly message: string;
  readonly by: Recipient;
  readonly writtenAt: Instant;
  readonly now: Instant;
  /** The id of the alert that it raised. */
  readonly alert?: string;
}

/** A plan after a message: what it says of a visit, that they were heard, what they are answered. Twice is once. */
export function planAfter(plan: StoredPlan, acts: Acts, written: Written): WantedPlan {
  const { by, writtenAt } = written;
  const { hush, ...open } = plan;
  const heard = acts.isHeard ? { ...plan.heard, [by]: newest(plan.heard?.[by], writtenAt) } : plan.heard;
  const answers = answersAfter(plan, acts, written);
  const optedInAt = plan.optedInAt ?? (acts.consent === 'opt-in' ? isoInstant(writtenAt) : undefined);
  return {
    ...open,
    ...hushAfter(plan, acts, written),
    visits: plan.visits.map((visit) => visitAfter(visit, acts)),
    ...(heard ? { heard } : {}),
    ...(answers ? { answers } : {}),
    ...(optedInAt === undefined ? {} : { optedInAt }),
  };
}

/** A message that comes late does not undo a newer one. */
function newest(known: string | undefined, at: Instant): string {
  return isoInstant(known === undefined ? at : latest(readInstant(known), at));
}

function answersAfter({ answers }: StoredPlan, { answer }: Acts, written: Written): StoredPlan['answers'] {
  const { message, by, now } = written;
  if (!answer || answers?.some((each) => each.message === message)) return answers;
  const added: PlanAnswer = { message, to: by, at: isoInstant(now), ...answer };
  return [...(answers ?? []), added];
}

/** The first danger stops the texts, and whoever ends that one lets them go again; a second one takes its place. */
function hushAfter({ hush }: StoredPlan, { hushes }: Acts, { alert, now }: Written): Pick<StoredPlan, 'hush'> {
  if (hushes && alert !== undefined) return { hush: { alert, since: hush?.since ?? isoInstant(now) } };
  return hush ? { hush } : {};
}

/** Staff can have moved the visit while the message was read; then it says nothing of the new time. */
function visitAfter(visit: StoredVisit, { visit: said }: Acts): StoredVisit {
  if (visit.visit !== said?.visit || visit.at !== said.at) return visit;
  const { status, reply } = visit;
  if (reply && readInstant(said.reply.at) < readInstant(reply.at)) return visit;
  const after = said.reply.said === 'confirm' ? 'confirmed' : 'booked';
  return { ...visit, status: isBooked(visit) ? after : status, reply: said.reply };
}
