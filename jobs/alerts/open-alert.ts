import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';
import { phonesOf, type StoredPlan } from '../../core/plan/plan.ts';
import { didGo } from '../../core/sending/ledger.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { isExpired } from '../../core/staff/alert-link.ts';
import { renderText } from '../../core/texts/render.ts';
import { readInstant } from '../../core/time/iso.ts';
import { compare, type Instant } from '../../core/time/units.ts';
import { layOut } from '../../core/timeline/course.ts';
import { readTextId } from '../../core/timeline/timeline-text.ts';
import { plansOfPhones } from '../plans-of-phones.ts';
import type { Story } from '../ports/plans.ts';
import type { KeptReply } from '../ports/replies.ts';
import type { World } from '../ports/world.ts';
import { dangersAmong } from './accept-alert.ts';

type SeeingWorld = Pick<World, 'plans' | 'phones' | 'replies' | 'alerts'>;
type OpeningWorld = SeeingWorld & Pick<World, 'links' | 'clinics' | 'clock'>;

/** What comes of a link. `unknown`: never signed by us, long gone, or of somebody who is no staff any more. */
export type Opened =
  | { readonly state: 'unknown' }
  | { readonly state: 'expired'; readonly clinic: Clinic }
  | { readonly state: 'seen'; readonly clinic: Clinic; readonly member: StaffMember; readonly seen: SeenAlert };

/** An alert with what whoever takes it must know: this is for their eyes alone. */
export interface SeenAlert {
  readonly alert: Alert;
  /** Absent where the alert is of no plan, or what is stored of it cannot be read. */
  readonly plan?: StoredPlan;
  readonly message?: KeptReply;
  /** What whoever wrote it was answered by us. */
  readonly answered?: string;
  /** What was written of the plan later, the newest last. */
  readonly since: readonly KeptReply[];
  /** What else of the patient's nobody has ended. */
  readonly others: readonly Alert[];
  /** The dangers that may be of the same patient and that nobody has taken. */
  readonly dangersLeft: readonly Alert[];
}

/** What the code of a link opens, as it is now. It changes nothing: mail scanners follow links too. */
export async function openAlert(world: OpeningWorld, code: string): Promise<Opened> {
  const link = await world.links.read(code);
  const clinic = link && (await world.clinics.current(link.clinic))?.clinic;
  const member = clinic?.staff.find(({ id }) => id === link?.staff);
  if (!link || !clinic || !member) return { state: 'unknown' };
  if (isExpired(link, world.clock.now())) return { state: 'expired', clinic };
  const { plan } = link;
  const alert = await world.alerts.read({
    id: link.alert,
    clinic: link.clinic,
    ...(plan === undefined ? {} : { plan }),
  });
  if (!alert) return { state: 'unknown' };
  return { state: 'seen', clinic, member, seen: await seeAlert(world, alert, clinic) };
}

/** An alert with what is known of whose it is. */
async function seeAlert(world: SeeingWorld, alert: Alert, clinic: Clinic): Promise<SeenAlert> {
  const { clinic: id, plan } = alert;
  // What cannot be read stops nobody from seeing the alert.
  const story = plan === undefined ? undefined : await world.plans.legibleStory({ clinic: id, plan });
  const message = await messageOf(world, alert, story);
  const answered = story && message && answerTo(story, message, clinic);
  const open = await world.alerts.open(id);
  return {
    alert,
    since: writtenSince(await messagesOf(world, alert, story), alert),
    others: open.filter((other) => plan !== undefined && other.plan === plan && other.id !== alert.id),
    dangersLeft: (await dangersAmong(world, alert, open)).filter((danger) => danger.id !== alert.id),
    ...(story?.plan ? { plan: story.plan } : {}),
    ...(message ? { message } : {}),
    ...(answered === undefined ? {} : { answered }),
  };
}

/** More than these are told of by the newest. */
const SINCE_MAX = 5;

/** What was written of a plan, or by a phone of which no plan is known. */
async function messagesOf(
  { replies }: SeeingWorld,
  { phone }: Alert,
  story: Story | undefined,
): Promise<readonly KeptReply[]> {
  return story?.replies ?? (phone === undefined ? [] : replies.ofPhone(phone));
}

/** Whoever would call to ask may read the answer. */
function writtenSince(messages: readonly KeptReply[], { message, at }: Alert): readonly KeptReply[] {
  const later = messages.filter((each) => each.id !== message && readInstant(at) < readInstant(each.at));
  return later.toSorted((a, b) => compare(readInstant(a.at), readInstant(b.at))).slice(-SINCE_MAX);
}

/** It is kept with its plan; with its phone where nobody knew whose it was; or with another plan of the same phone. */
async function messageOf(
  world: SeeingWorld,
  { message, phone, clinic, plan }: Alert,
  story: Story | undefined,
): Promise<KeptReply | undefined> {
  if (message === undefined) return undefined;
  const isIt = ({ id }: KeptReply) => id === message;
  const own = story?.replies.find(isIt) ?? (phone && (await world.replies.ofPhone(phone)).find(isIt));
  if (own) return own;
  const known = [phone, ...(story?.plan ? phonesOf(story.plan) : [])];
  const sharing = await plansOfPhones(world, known);
  for (const each of sharing.filter((other) => other.clinic !== clinic || other.plan !== plan)) {
    const found = (await world.plans.legibleStory(each)).replies.find(isIt);
    if (found) return found;
  }
  return undefined;
}

/** Undefined where nobody knows that anything went to them: it was held, it waits, or it is unsure. */
function answerTo({ plan, texts }: Story, { id: message }: KeptReply, clinic: Clinic): string | undefined {
  const answer = plan?.answers?.find((each) => each.message === message);
  if (!plan || !answer) return undefined;
  const entry = texts.filter(didGo).find(({ id }) => isAnswerTo(message, id));
  if (!entry) return undefined;
  const goesAt: Instant = readInstant(entry.claimedAt ?? answer.at);
  const { to, text, visit, values } = answer;
  return renderText(text, { course: layOut(plan, clinic), to, visit, values, goesAt });
}

function isAnswerTo(message: string, id: string): boolean {
  const { rule, about } = readTextId(id);
  return rule === 'answer' && about === message;
}
