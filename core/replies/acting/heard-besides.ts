import { type Attributed, isOfOnePerson, type Party } from '../attributing/attribute.ts';
import { isDanger } from '../reading.ts';
import type { Acts } from './act-on.ts';

/**
 * Who else was heard by a message: the same person, asked in another of their plans; and where staff call because of it,
 * whoever else may have written it, for they call about all of them.
 */
export function heardBesides<P extends Party>(
  { party, couldBe }: Pick<Attributed<P>, 'party' | 'couldBe'>,
  writers: readonly P[],
  { isHeard, level }: Acts,
): readonly P[] {
  if (!isHeard) return [];
  const isCalledAbout = (other: P) =>
    isDanger(level) || (other.clinic === party.clinic && couldBe.some((choice) => choice.party === other));
  return writers.filter((other) => other !== party && (isOfOnePerson(other, party) || isCalledAbout(other)));
}

/** Who else agrees by a yes: it is of the phone, and so of each plan of the clinic that asked there and waits for it. */
export function agreesBesides<P extends Party>(
  { party }: Pick<Attributed<P>, 'party'>,
  writers: readonly P[],
  { consent }: Pick<Acts, 'consent'>,
): readonly P[] {
  if (consent !== 'opt-in') return [];
  return writers.filter(
    (other) => other !== party && other.clinic === party.clinic && other.to === 'patient' && other.questions.optIn,
  );
}
