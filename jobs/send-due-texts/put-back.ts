import { Temporal } from 'temporal-polyfill';
import type { DuePointer } from '../../core/sending/due-pointer.ts';
import { latest } from '../../core/time/zone.ts';
import type { World } from '../ports.ts';

/** After this many failures in a row a plan is taken out of the due index, with an alarm. */
export const FAILURES_MAX = 5;

/**
 * Puts a plan back that could not be worked on, each time for twice as long, so that it neither stops the others nor
 * stands at their head; at last it is parked for a person. The error's name is told, never its message: that could
 * carry what a patient or a clinic wrote.
 */
export async function putBack(world: World, pointer: DuePointer, error: unknown): Promise<void> {
  const failures = pointer.failures + 1;
  const parked = failures >= FAILURES_MAX;
  const again = world.clock.now().add({ minutes: 2 ** failures });
  const later = (at: string) => latest(Temporal.Instant.from(at), again).toString();
  const next = parked ? [] : pointer.next.map((act) => ({ ...act, at: later(act.at) }));
  await world.pointers.move({ ...pointer, failures, next, rev: pointer.rev + 1 });
  const key = { clinic: pointer.clinic, plan: pointer.plan };
  const name = error instanceof Error ? error.name : 'unknown';
  world.watch.happened({ kind: parked ? 'parked' : 'failed', key, error: name });
}
