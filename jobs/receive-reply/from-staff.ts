import { readAcceptance } from '../../core/staff/acceptance.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { alertCode, nothingOpenWords, takenWords, whichAlertWords } from '../../core/staff/page-words.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { acceptAlert } from '../alerts/accept-alert.ts';
import { type OfStaff, staffOfPhone } from '../alerts/staff-of-phone.ts';
import type { Reply } from '../ports/replies.ts';
import type { World } from '../ports/world.ts';
import type { Writer } from './who-wrote.ts';

interface FromStaff extends OfStaff {
  /** What nobody has taken. */
  readonly waiting: readonly Alert[];
}

/**
 * Takes `OK 4821`, or `OK` alone, from the phone of a staff member: they take that alert. False when it is no such
 * message; somebody who is a patient too answers their own question with an `ok`.
 */
export async function receiveFromStaff(world: World, reply: Reply, writers: readonly Writer[]): Promise<boolean> {
  const acceptance = readAcceptance(reply.text);
  const [first, ...others] = acceptance ? await fromStaff(world, reply) : [];
  if (!acceptance || !first) return false;
  const { code } = acceptance;
  const meant = [first, ...others].flatMap(({ waiting, ...who }) =>
    waiting.filter((alert) => code === undefined || alertCode(alert) === code).map((alert) => ({ ...who, alert })),
  );
  const isPatient = writers.length > 0 && (meant.length === 0 || (code === undefined && writers.some(isAsked)));
  if (!isPatient) await take(world, reply, { first, meant });
  return !isPatient;
}

/** An `ok` may answer what they were asked as a patient; what they answered already does not wait. */
function isAsked({ questions: { ofVisits, optIn, offersVisit } }: Writer): boolean {
  return optIn !== undefined || offersVisit === true || ofVisits.some(({ state }) => state === 'open');
}

type Meant = OfStaff & { readonly alert: Alert };

/** An `OK` alone takes what is open of one patient; of several, they must say which. */
async function take(
  world: World,
  reply: Reply,
  { first, meant }: { readonly first: FromStaff; readonly meant: readonly Meant[] },
): Promise<void> {
  const place = { phone: reply.from };
  if ((await world.replies.keep(place, reply)).handled) return;
  const patients = new Set(meant.map(({ alert }) => `${alert.clinic}/${alert.plan ?? alert.id}`));
  const one = patients.size === 1 ? meant[0] : undefined;
  const taken = one ? await acceptAlert(world, one.alert, one.member.id) : [];
  const handled = { at: isoInstant(world.clock.now()), meaning: 'accepted', level: 'none', symptoms: [], words: [] };
  if (!(await world.replies.handled(place, reply, handled))) return;
  const { clinic, member } = meant[0] ?? first;
  const asked =
    meant.length === 0
      ? nothingOpenWords(clinic)
      : whichAlertWords(
          clinic,
          meant.map(({ alert }) => alert),
        );
  await world.pager.answer({ clinic, to: member, body: taken.length > 0 ? takenWords(clinic, taken) : asked });
}

async function fromStaff(world: World, reply: Reply): Promise<FromStaff[]> {
  const found = await staffOfPhone(world, reply.from);
  return Promise.all(
    found.map(async ({ clinic, member }) => {
      const open = await world.alerts.open(clinic.clinic);
      return { clinic, member, waiting: open.filter(({ level, acceptedBy }) => level !== 'task' && !acceptedBy) };
    }),
  );
}
