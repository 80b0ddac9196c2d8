import { type Attributed, attribute } from '../../core/replies/attribute.ts';
import { readInstant } from '../../core/time/iso.ts';
import { between, hours } from '../../core/time/units.ts';
import type { AskedWhich } from '../ports/phones.ts';
import type { Reply } from '../ports/replies.ts';
import type { World } from '../ports/world.ts';
import type { Writer } from './who-wrote.ts';

/** Whoever was asked which one they mean can say so for this long. */
const WHICH_OPEN_FOR = hours(24);

/** What a message says, and to which question: also by the letter that says which of several they meant before. */
export async function understand(
  world: World,
  reply: Reply,
  writers: readonly [Writer, ...Writer[]],
): Promise<Attributed<Writer>> {
  const asked = await world.phones.asked(reply.from);
  const meant = asked && !isSettled(reply, asked, writers) && meantBy(reply, asked, writers);
  if (meant) return attribute({ text: asked.text, at: reply.at }, [meant]);
  return attribute(reply, writers);
}

/** Whoever wrote anything since has answered, or gone on to something else. */
function isSettled({ id, from, at }: Reply, asked: AskedWhich, writers: readonly Writer[]): boolean {
  const askedAt = readInstant(asked.at);
  const since = writers.flatMap(({ story }) => story.replies).filter((each) => each.from === from && each.id !== id);
  return since.some((each) => askedAt < readInstant(each.at) && readInstant(each.at) < at);
}

/** The one that they chose, with only the question that they chose. */
function meantBy(reply: Reply, asked: AskedWhich, writers: readonly Writer[]): Writer | undefined {
  const askedAt = readInstant(asked.at);
  if (reply.at < askedAt || WHICH_OPEN_FOR < between(askedAt, reply.at)) return undefined;
  const letter = reply.text.replace(/[^\p{L}]/gu, '').toUpperCase();
  const choice = asked.choices.find((each) => each.letter === letter);
  const writer = writers.find(({ key }) => key.clinic === choice?.clinic && key.plan === choice.plan);
  if (!choice || !writer) return undefined;
  const { visit } = choice;
  if (!visit) return writer;
  const ofVisits = writer.questions.ofVisits.filter((question) => question.visit.visit.visit === visit);
  return { ...writer, questions: { ...writer.questions, ofVisits } };
}
