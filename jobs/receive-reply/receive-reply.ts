import { blockFor } from '../../core/plan/block.ts';
import { type Acts, actOn, type Circumstances } from '../../core/replies/acting/act-on.ts';
import type { Attributed } from '../../core/replies/attributing/attribute.ts';
import { lastEnded } from '../../core/replies/attributing/moment.ts';
import { isOnDuty } from '../../core/staff/duty.ts';
import { isAnyoneOnDuty } from '../../core/staff/paging.ts';
import { isoInstant, readInstant } from '../../core/time/iso.ts';
import type { HandledReply, KeptReply, Reply } from '../ports/replies.ts';
import type { World } from '../ports/world.ts';
import { carryOut } from './carry-out.ts';
import { receiveFromStaff } from './from-staff.ts';
import { receiveFromStranger } from './from-stranger.ts';
import { sendAnswer } from './send-answer.ts';
import { understand } from './understand.ts';
import { type Writer, whoWrote } from './who-wrote.ts';

/**
 * Takes a message from a phone: whose it is, what it says, who must hear of it, what they are answered. It is done once,
 * however often it is handed over; a run that dies leaves nothing that the next one does not do.
 */
export async function receiveReply(world: World, handed: Reply): Promise<void> {
  const { writers, unreadable } = await whoWrote(world, handed);
  if (await receiveFromStaff(world, handed, writers)) return;
  const [first, ...others] = writers;
  if (!first) return receiveFromStranger(world, handed, unreadable);
  const known = writers.find(({ story }) => story.replies.some(({ id }) => id === handed.id));
  const reply = asItCame(handed, known?.story.replies);
  const attributed = await understand(world, reply, [first, ...others]);
  const place = known?.key ?? attributed.party.key;
  if ((await world.replies.keep(place, reply)).handled) return;
  const acts = actOn(attributed, await circumstancesOf(world, reply, attributed));
  await carryOut(world, { reply, attributed, writers, acts });
  const isFirst = await world.replies.handled(place, reply, handledReply(world, reply, { attributed, acts }));
  if (isFirst) world.watch.happened({ kind: 'reply', key: place, id: reply.id, meaning: acts.meaning });
  if (acts.answer) await sendAnswer(world, attributed.party.key, reply.id);
}

/** Put on the topic again after others, it would speak last, such as a START after their STOP. */
function asItCame(handed: Reply, kept: readonly KeptReply[] = []): Reply {
  const before = kept.find(({ id }) => id === handed.id);
  return before ? { ...handed, at: readInstant(before.at) } : handed;
}

async function circumstancesOf(
  world: World,
  reply: Reply,
  { party, reading }: Attributed<Writer>,
): Promise<Circumstances> {
  const { clinic } = party.course;
  const now = world.clock.now();
  const block = blockFor(clinic, await world.phones.blocks(reply.from));
  const open = party.story.alerts.filter(({ endedAt, message }) => endedAt === undefined && message !== reply.id);
  return {
    now,
    writtenAt: reply.at,
    isTeamOnDuty: isAnyoneOnDuty('emergency', clinic, now),
    isStaffed: clinic.staff.some((member) => isOnDuty(member, now, clinic)),
    isOut: block?.reason === 'opted-out' && block.at !== isoInstant(reply.at),
    isInSince: reading.optOut && (await isInSince(world, reply, clinic.clinic)),
    hasOpenMatter: open.some(({ level }) => level !== 'task'),
    symptomsBefore: symptomsBefore(party, reply),
  };
}

async function isInSince({ phones }: World, { from, at }: Reply, clinic: string): Promise<boolean> {
  const history = await phones.history(from, clinic);
  return history.some((event) => event.what === 'opt-in' && at < readInstant(event.at));
}

/** What they told of after the visit before the last. */
function symptomsBefore({ course, story }: Writer, reply: Reply): string[] {
  const last = lastEnded(course, reply.at);
  const before = last && course.standing.findLast(({ end }) => end < last.end);
  const told = story.replies.filter(({ handled }) => before && handled?.afterVisit === before.visit.visit);
  return told.flatMap(({ handled }) => handled?.symptoms ?? []);
}

function handledReply(
  world: World,
  reply: Reply,
  { attributed: { reading, party }, acts }: { attributed: Attributed<Writer>; acts: Acts },
): HandledReply {
  const last = lastEnded(party.course, reply.at);
  return {
    ...{ at: isoInstant(world.clock.now()), meaning: acts.meaning, level: acts.level },
    ...{ symptoms: reading.symptoms, words: reading.words },
    ...(acts.answers ? { answers: acts.answers } : {}),
    ...(last ? { afterVisit: last.visit.visit } : {}),
  };
}
