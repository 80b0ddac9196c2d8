import { isoInstant, readInstant } from '../../core/time/iso.ts';
import { settingsOf } from '../clinic-files/settings.ts';
import type { PlanKey } from '../ports/plan-key.ts';
import type { World } from '../ports/world.ts';
import { knownTimeline } from '../send-due-texts/known-timeline.ts';
import { tendText } from '../send-due-texts/tend-text.ts';

/**
 * Sends the answer to a message at once, without waiting for the tick. Its claim is the same as the tick's, so one of the
 * two sends it; what could not be sent now stays due.
 */
export async function sendAnswer(world: World, key: PlanKey, message: string): Promise<void> {
  const now = world.clock.now();
  const [read] = await world.plans.read([{ key }]);
  const answer = read?.plan?.answers?.find((each) => each.message === message);
  if (!read?.plan || !answer) return;
  const { clinic } = await settingsOf(world.clinics, key.clinic);
  const known = knownTimeline(read.plan, clinic);
  const text = known.texts.find(({ kind, about }) => kind === 'answer' && about === message);
  if (!text || text.held || now < text.dueAt || text.usefulUntil < now) return;
  const { id, to } = text;
  const due = isoInstant(readInstant(answer.at));
  const claim = await world.ledger.claim(key, { id, to, dueAt: due, claimedAt: now });
  if (!claim.won) return;
  const alone = { entries: [], day: undefined, refused: {}, waiting: new Set<string>() };
  await tendText(world, { ...known, key, now, ...alone }, { act: { id, at: due, due, to }, claim });
}
