import type { Alert } from '../core/staff/alert.ts';
import { type ChangeWorld, changePlan } from './change-plan.ts';
import type { AlertKey, World } from './ports.ts';

type AlertWorld = Pick<World, 'alerts' | 'clock' | 'watch'>;

/**
 * A staff member takes an alert, and with it all others of that patient that nobody has taken: it is the patient that
 * they take, not the message. Their pages end. Gives those that were taken.
 */
export async function acceptAlert(world: AlertWorld, alert: Alert, staff: string): Promise<readonly Alert[]> {
  const open = await world.alerts.open(alert.clinic);
  const ofPatient = open.filter(({ plan, level }) => plan !== undefined && plan === alert.plan && level !== 'task');
  const all = [alert, ...ofPatient.filter(({ id }) => id !== alert.id)];
  const at = world.clock.now();
  const taken: Alert[] = [];
  for (const each of all) if (await world.alerts.accept(each, { staff, at })) taken.push(each);
  if (taken.length > 0) world.watch.happened({ kind: 'accepted', alert, by: staff });
  return taken;
}

interface Ending {
  readonly staff: string;
  /** What was done, in the words of whoever did it. */
  readonly note: string;
}

/** A person ends an alert. Where it had stopped the patient's texts, they go again. */
export async function endAlert(
  world: ChangeWorld & AlertWorld,
  { id, clinic, plan }: AlertKey,
  { staff, note }: Ending,
): Promise<boolean> {
  const key = { id, clinic, ...(plan === undefined ? {} : { plan }) };
  const isEnded = await world.alerts.end(key, { staff, at: world.clock.now(), note });
  if (plan !== undefined) {
    // Done again when it was ended already: whoever ended it may have died before the texts went on.
    await changePlan(world, {
      key: { clinic, plan },
      change: (stored) => (stored?.hush?.alert === id ? { ...stored, hush: null } : undefined),
    });
  }
  return isEnded;
}
