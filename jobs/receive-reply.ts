import { isoInstant, readInstant } from '../core/time/iso.ts';
import { type Instant, latest } from '../core/time/units.ts';
import { changePlan } from './change-plan.ts';
import type { PlanKey, Reply, World } from './ports.ts';
import { tellStaff } from './tell-staff.ts';

/**
 * Keeps a message with every plan its phone belongs to, and gives staff a task to read it. Whoever answers is not
 * asked again. What the message means is not read yet: a person does.
 */
export async function receiveReply(world: World, reply: Reply): Promise<readonly PlanKey[]> {
  const plans = await world.phones.plansOf(reply.from);
  const kept: PlanKey[] = [];
  for (const { clinic, plan, to } of plans) {
    const key = { clinic, plan };
    const settings = (await world.clinics.current(clinic))?.clinic;
    if (!settings) continue;
    // Handed over again, everything is done again: whoever took it first may have died before staff were told.
    const isNew = await world.replies.keep(key, reply);
    await changePlan(world, {
      key,
      change: (stored) =>
        stored && { ...stored, heard: { ...stored.heard, [to]: newest(stored.heard?.[to], reply.at) } },
    });
    await tellStaff(world, { clinic: settings, key, at: reply.at }, { level: 'task', about: 'reply', cause: reply.id });
    if (isNew) kept.push(key);
  }
  return kept;
}

/** A message that comes late does not undo a newer one. */
function newest(known: string | undefined, at: Instant): string {
  return isoInstant(known === undefined ? at : latest(readInstant(known), at));
}
