import { type Attributed, attribute } from '../../core/replies/attributing/attribute.ts';
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

type Choice = AskedWhich['choices'][number];

/** By its letter (`B.`), its name where no other has it (`Luis`), or both. */
function isNamed(
  text: string,
  { letter, name }: Pick<Choice, 'letter'> & { readonly name: string | undefined },
): boolean {
  const words = bareWords(text);
  const byName = name === undefined ? undefined : bareWords(name);
  return words === letter || (byName !== undefined && (words === byName || words === `${letter} ${byName}`));
}

/** Letters alone, one space between words; undefined where there are none. */
function bareWords(text: string): string | undefined {
  return text
    .toUpperCase()
    .match(/\p{L}+/gu)
    ?.join(' ');
}

/** The one that they chose, with only the question that they chose. */
function meantBy(reply: Reply, asked: AskedWhich, writers: readonly Writer[]): Writer | undefined {
  const askedAt = readInstant(asked.at);
  if (reply.at < askedAt || WHICH_OPEN_FOR < between(askedAt, reply.at)) return undefined;
  const ofChoice = ({ clinic, plan }: Choice) => writers.find(({ key }) => key.clinic === clinic && key.plan === plan);
  const named = (each: Choice) => isNamed(reply.text, { ...each, name: ofChoice(each)?.course.plan.patient.firstName });
  const [choice, ...others] = asked.choices.filter(named);
  const writer = choice && others.length === 0 ? ofChoice(choice) : undefined;
  if (!choice || !writer) return undefined;
  const { visit } = choice;
  if (!visit) return writer;
  const ofVisits = writer.questions.ofVisits.filter((question) => question.visit.visit.visit === visit);
  return { ...writer, questions: { ...writer.questions, ofVisits } };
}
