import type { StaffMember } from '../../core/clinic/clinic.ts';
import { readAcceptance } from '../../core/staff/acceptance.ts';
import { type Alert, isUrgent } from '../../core/staff/alert.ts';
import {
  alertCode,
  hasItWords,
  noSuchWords,
  nothingOpenWords,
  takenWords,
  whichAlertWords,
} from '../../core/staff/page-words.ts';
import { isCalledFor } from '../../core/staff/paging.ts';
import { isoInstant, readInstant } from '../../core/time/iso.ts';
import type { Instant } from '../../core/time/units.ts';
import { acceptAlert, dangersLeft } from '../alerts/accept-alert.ts';
import { type OfStaff, staffOfPhone } from '../alerts/staff-of-phone.ts';
import type { Reply } from '../ports/replies.ts';
import type { World } from '../ports/world.ts';
import type { Writer } from './who-wrote.ts';

/** An open alert, and in whose name an `OK` takes it. */
interface Meant extends OfStaff {
  readonly alert: Alert;
  /** It is a danger for which they are called. */
  readonly isCalled: boolean;
}

/**
 * Takes `OK 4821`, or `OK` alone, from the phone of a staff member: they take that alert. False when it is no such
 * message; somebody who is a patient too answers their own question with an `ok`.
 */
export async function receiveFromStaff(world: World, reply: Reply, writers: readonly Writer[]): Promise<boolean> {
  const acceptance = readAcceptance(reply.text);
  const [who, ...others] = acceptance ? await staffOfPhone(world, reply.from) : [];
  if (!acceptance || !who) return false;
  const { code } = acceptance;
  const open = await openTo(world, [who, ...others]);
  const named = open.filter(({ alert }) => code === undefined || alertCode(alert) === code);
  const isPatient =
    writers.length > 0 &&
    (named.length === 0 || (code === undefined && (!named.some(isNobodys) || writers.some(isAsked))));
  if (!isPatient) await take(world, reply, { who, code, open, named });
  return !isPatient;
}

/** An `ok` may answer what they were asked as a patient; what they answered already does not wait. */
function isAsked({ questions: { ofVisits, optIn, offersVisit } }: Writer): boolean {
  return optIn !== undefined || offersVisit === true || ofVisits.some(({ state }) => state === 'open');
}

function isNobodys({ alert: { acceptedBy } }: Meant): boolean {
  return acceptedBy === undefined;
}

interface Taking {
  readonly who: OfStaff;
  readonly code: string | undefined;
  readonly open: readonly Meant[];
  /** Those of them that have the code; all where they named none. */
  readonly named: readonly Meant[];
}

/** An `OK` that is read twice takes nothing more the second time: what is left is not what its writer meant. */
async function take(world: World, reply: Reply, taking: Taking): Promise<void> {
  const place = { phone: reply.from };
  const kept = await world.replies.keep(place, reply);
  if (kept.handled) return;
  const { who, code, named } = taking;
  const before = code === undefined ? named.filter((each) => isTakenSince(each, readInstant(kept.at))) : [];
  const meant = before.length === 0 ? named.filter(isNobodys) : [];
  const one = meantByOk(meant);
  const taken = one ? await acceptAlert(world, one.alert, one.member.id) : before.map(({ alert }) => alert);
  const handled = { at: isoInstant(world.clock.now()), meaning: 'accepted', level: 'none', symptoms: [], words: [] };
  if (!(await world.replies.handled(place, reply, handled))) return;
  const had = named.filter((each) => isHad(each, code));
  const { clinic, member } = one ?? before[0] ?? meant[0] ?? had[0] ?? who;
  await world.pager.answer({ clinic, to: member, body: await answerTo(world, { ...taking, meant, one, taken, had }) });
}

/**
 * What an `OK` takes: a danger for which its writer is called before anything else, else the newest but for others'
 * dangers. Nothing where that could be one of several patients': they must say which.
 */
function meantByOk(meant: readonly Meant[]): Meant | undefined {
  const called = meant.filter(({ isCalled }) => isCalled);
  const some = called.length > 0 ? called : meant;
  const patients = new Set(some.map(({ alert }) => `${alert.clinic}/${alert.plan ?? alert.phone ?? alert.id}`));
  if (patients.size !== 1) return undefined;
  return some.find(({ alert, isCalled }) => isCalled || !isUrgent(alert)) ?? some[0];
}

/** What somebody has who is not to be told that it is anybody's: what they named, or have themselves. */
function isHad(each: Meant, code: string | undefined): boolean {
  return !isNobodys(each) && (code !== undefined || isTheirs(each));
}

function isTheirs({ alert: { acceptedBy }, clinic, member }: Meant): boolean {
  return sharing(clinic, member).some(({ id }) => id === acceptedBy);
}

function isTakenSince(each: Meant, at: Instant): boolean {
  const { acceptedAt } = each.alert;
  return isTheirs(each) && acceptedAt !== undefined && at <= readInstant(acceptedAt);
}

interface Answering extends Taking {
  readonly meant: readonly Meant[];
  readonly one: Meant | undefined;
  readonly taken: readonly Alert[];
  readonly had: readonly Meant[];
}

/** Of two who take an alert at once one comes too late, and must know who has it. */
async function answerTo(world: World, { who, code, open, meant, one, taken, had }: Answering): Promise<string> {
  const [first] = taken;
  const { clinic } = one ?? meant[0] ?? had[0] ?? who;
  if (first) return takenWords(clinic, taken, { dangersLeft: await dangersLeft(world, first) });
  if (meant.length > 0 && !one) return whichAlertWords(clinic, alertsOf(meant));
  const wanted = one ?? had[0];
  const now = wanted && (await world.alerts.read(wanted.alert));
  if (wanted && now?.acceptedBy && !now.endedBy) {
    return hasItWords(clinic, now, { member: wanted.member, dangersLeft: await dangersLeft(world, now) });
  }
  const left = alertsOf(open.filter(isNobodys));
  return code === undefined || left.length === 0 ? nothingOpenWords(clinic) : noSuchWords(clinic, code, left);
}

function alertsOf(some: readonly Meant[]): readonly Alert[] {
  return some.map(({ alert }) => alert);
}

/** Nobody is called for a task. */
async function openTo({ alerts, clock }: World, who: readonly OfStaff[]): Promise<Meant[]> {
  const now = clock.now();
  const found = await Promise.all(
    who.map(async (each) => (await alerts.open(each.clinic.clinic)).map((alert) => asTaken(alert, each, now))),
  );
  return found.flat().filter(({ alert }) => alert.level !== 'task');
}

/** Of several who share a phone whoever is called for a danger takes it. */
function asTaken(alert: Alert, { clinic, member }: OfStaff, now: Instant): Meant {
  const called = isUrgent(alert)
    ? sharing(clinic, member).find((each) => isCalledFor(alert, each, { clinic, now }))
    : undefined;
  return { clinic, alert, member: called ?? member, isCalled: called !== undefined };
}

function sharing({ staff }: OfStaff['clinic'], { phone }: StaffMember): readonly StaffMember[] {
  return staff.filter((each) => each.phone === phone);
}
