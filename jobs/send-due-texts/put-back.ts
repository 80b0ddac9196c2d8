import type { Clinic } from '../../core/clinic/clinic.ts';
import { type DuePointer, FAILURES_MAX } from '../../core/sending/due-pointer.ts';
import { isoInstant, readInstant } from '../../core/time/iso.ts';
import { latest, minutes, plus } from '../../core/time/units.ts';
import { tellStaff } from '../alerts/tell-staff.ts';
import { errorName } from '../error-name.ts';
import type { World } from '../ports/world.ts';

interface Failed {
  readonly pointer: DuePointer;
  readonly clinic: Clinic | undefined;
  readonly error: unknown;
}

/**
 * Puts a plan back that could not be worked on, each time for twice as long, so that it neither stops the others nor
 * stands at their head; at last it is parked, and staff are told, for its patient hears nothing any more.
 */
export async function putBack(world: World, { pointer, clinic, error }: Failed): Promise<void> {
  const now = world.clock.now();
  const key = { clinic: pointer.clinic, plan: pointer.plan };
  const failures = pointer.failures + 1;
  const parked = failures >= FAILURES_MAX;
  const again = plus(now, minutes(2 ** failures));
  const later = (at: string) => isoInstant(latest(readInstant(at), again));
  const next = parked ? [] : pointer.next.map((act) => ({ ...act, at: later(act.at) }));
  if (parked && clinic) {
    const matter = { level: 'today' as const, about: 'parked', cause: `${pointer.plan}@${pointer.asOf}` };
    await tellStaff(world, { clinic, key, at: now }, matter);
  }
  await world.pointers.move({ ...pointer, failures, next, rev: pointer.rev + 1 });
  world.watch.happened({ kind: parked ? 'parked' : 'failed', key, error: errorName(error) });
}
