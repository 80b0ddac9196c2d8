import { readAcceptance } from '../../core/staff/acceptance.ts';
import { type Alert, isUrgent } from '../../core/staff/alert.ts';
import { alertCode, hasItWords, nothingOpenWords, takenWords, whichAlertWords } from '../../core/staff/page-words.ts';
import { isCalledFor } from '../../core/staff/paging.ts';
import { isoInstant } from '../../core/time/iso.ts';
import type { Instant } from '../../core/time/units.ts';
import { acceptAlert } from '../alerts/accept-alert.ts';
import { type OfStaff, staffOfPhone } from '../alerts/staff-of-phone.ts';
import type { Reply } from '../ports/replies.ts';
import type { World } from '../ports/world.ts';
import type { Writer } from './who-wrote.ts';

type Meant = OfStaff & { readonly alert: Alert };

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
  const meant = named.filter(({ alert }) => !alert.acceptedBy);
  const isPatient =
    writers.length > 0 && (named.length === 0 || (code === undefined && (!meant[0] || writers.some(isAsked))));
  if (!isPatient) await take(world, reply, { who, meant, had: named.filter((each) => isHad(each, code)) });
  return !isPatient;
}

/** An `ok` may answer what they were asked as a patient; what they answered already does not wait. */
function isAsked({ questions: { ofVisits, optIn, offersVisit } }: Writer): boolean {
  return optIn !== undefined || offersVisit === true || ofVisits.some(({ state }) => state === 'open');
}

/** What somebody has who is not to be told that it is anybody's: what they named, or have themselves. */
function isHad({ alert: { acceptedBy }, member }: Meant, code: string | undefined): boolean {
  return acceptedBy !== undefined && (code !== undefined || acceptedBy === member.id);
}

interface Taking {
  readonly who: OfStaff;
  readonly meant: readonly Meant[];
  readonly had: readonly Meant[];
}

/** An `OK` alone takes what is open of one patient; of several, they must say which. */
async function take(world: World, reply: Reply, { who, meant, had }: Taking): Promise<void> {
  const place = { phone: reply.from };
  if ((await world.replies.keep(place, reply)).handled) return;
  const patients = new Set(meant.map(({ alert }) => `${alert.clinic}/${alert.plan ?? alert.phone ?? alert.id}`));
  const one = patients.size === 1 ? foremost(meant, world.clock.now()) : undefined;
  const taken = one ? await acceptAlert(world, one.alert, one.member.id) : [];
  const handled = { at: isoInstant(world.clock.now()), meaning: 'accepted', level: 'none', symptoms: [], words: [] };
  if (!(await world.replies.handled(place, reply, handled))) return;
  const { clinic, member } = meant[0] ?? had[0] ?? who;
  const body = taken.length > 0 ? takenWords(clinic, taken) : await answerTo(world, { one, meant, had });
  await world.pager.answer({ clinic, to: member, body: body ?? nothingOpenWords(clinic) });
}

/** Of one patient's alerts the one that they mean: a danger that they are called for, else the newest but for others'. */
function foremost(meant: readonly Meant[], now: Instant): Meant | undefined {
  const theirs = meant.filter(
    ({ alert, clinic, member }) => !isUrgent(alert) || isCalledFor(alert, member, { clinic, now }),
  );
  return theirs.find(({ alert }) => isUrgent(alert)) ?? theirs[0] ?? meant[0];
}

/** Of two who take an alert at once one comes too late, and must know who has it. */
async function answerTo(
  { alerts }: World,
  { one, meant, had }: Pick<Taking, 'meant' | 'had'> & { readonly one: Meant | undefined },
): Promise<string | undefined> {
  const [first] = meant;
  if (first && !one)
    return whichAlertWords(
      first.clinic,
      meant.map(({ alert }) => alert),
    );
  const meantOne = one ?? had[0];
  if (!meantOne) return undefined;
  const now = await alerts.read(meantOne.alert);
  return now?.acceptedBy && !now.endedBy ? hasItWords(meantOne.clinic, now, meantOne.member) : undefined;
}

/** Nobody is called for a task. */
async function openTo({ alerts }: World, who: readonly OfStaff[]): Promise<Meant[]> {
  const found = await Promise.all(
    who.map(async (each) => (await alerts.open(each.clinic.clinic)).map((alert) => ({ ...each, alert }))),
  );
  return found.flat().filter(({ alert }) => alert.level !== 'task');
}
