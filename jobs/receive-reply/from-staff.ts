import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';
import { readAcceptance } from '../../core/staff/acceptance.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { alertCode, nothingOpenWords, takenWords, whichAlertWords } from '../../core/staff/page-words.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { acceptAlert } from '../accept-alert.ts';
import type { Reply, World } from '../ports.ts';
import type { Writer } from './who-wrote.ts';

interface FromStaff {
  readonly clinic: Clinic;
  readonly member: StaffMember;
  /** What nobody has taken. */
  readonly waiting: readonly Alert[];
}

/**
 * Takes `OK 4821`, or `OK` alone, from the phone of a staff member: they take that alert. False when it is no such
 * message; somebody who is a patient too answers their own question with an `ok`.
 */
export async function receiveFromStaff(world: World, reply: Reply, writers: readonly Writer[]): Promise<boolean> {
  const acceptance = readAcceptance(reply.text);
  if (!acceptance) return false;
  const ofClinics = await staffOf(world, reply);
  if (ofClinics.length === 0) return false;
  const { code } = acceptance;
  const meant = ofClinics.flatMap(({ waiting, ...who }) =>
    waiting.filter((alert) => code === undefined || alertCode(alert) === code).map((alert) => ({ ...who, alert })),
  );
  if (writers.length > 0 && (code === undefined || meant.length === 0)) return false;
  const place = { phone: reply.from };
  if ((await world.replies.keep(place, reply)).handled) return true;
  const patients = new Set(meant.map(({ alert }) => `${alert.clinic}/${alert.plan ?? alert.id}`));
  const [first] = meant;
  const taken = first && patients.size === 1 ? await acceptAlert(world, first.alert, first.member.id) : [];
  const handled = { at: isoInstant(world.clock.now()), meaning: 'accepted', level: 'none', symptoms: [], words: [] };
  if (!(await world.replies.handled(place, reply, handled))) return true;
  const [who] = ofClinics;
  if (who) await answerStaff(world, first ?? who, { taken, meant: meant.map(({ alert }) => alert) });
  return true;
}

/** The clinics of whose staff the phone is, by their files as they are now. */
async function staffOf(world: World, reply: Reply): Promise<FromStaff[]> {
  const known = await world.phones.staffOf(reply.from);
  const found = await Promise.all(
    known.map(async ({ clinic: id, staff }) => {
      const clinic = (await world.clinics.current(id))?.clinic;
      const member = clinic?.staff.find((each) => each.id === staff && each.phone === reply.from);
      if (!clinic || !member) return [];
      const open = await world.alerts.open(id);
      return [{ clinic, member, waiting: open.filter(({ level, acceptedBy }) => level !== 'task' && !acceptedBy) }];
    }),
  );
  return found.flat();
}

async function answerStaff(
  world: World,
  { clinic, member }: Pick<FromStaff, 'clinic' | 'member'>,
  { taken, meant }: { readonly taken: readonly Alert[]; readonly meant: readonly Alert[] },
): Promise<void> {
  const answer = meant.length === 0 ? nothingOpenWords(clinic) : whichAlertWords(clinic, meant);
  const body = taken.length > 0 ? takenWords(clinic, taken) : answer;
  await world.pager.answer({ clinic, to: member, body });
}
