import { replyOf, type VisitReply } from '../../plan/plan.ts';
import { isoInstant, readInstant } from '../../time/iso.ts';
import { between, hours } from '../../time/units.ts';
import { type Attributed, speaksOfAnother, visitSaid } from '../attributing/attribute.ts';
import { highest, isDanger, type Level, type Meaning } from '../reading.ts';
import { type Answer, answerFor, type Standing } from './choose-answer.ts';

/** What a message leads to: decided here, done by a job. */
export interface Acts {
  /** As it is recorded and shown. */
  readonly meaning: string;
  readonly level: Level;
  readonly consent?: 'opt-out' | 'opt-in';
  /** What a person must see to. */
  readonly matter?: ActMatter;
  /** All texts but answers stop until a person has ended the matter. */
  readonly hushes: boolean;
  /** An answer to the question about a visit, at the time that was asked about. */
  readonly visit?: VisitActed;
  /** It says how they are, so that nobody asks again before the next question. */
  readonly isHeard: boolean;
  readonly answer?: Answer;
  /** The text that it answers. */
  readonly answers?: string;
}

export interface VisitActed {
  readonly visit: string;
  readonly at: string;
  readonly reply: VisitReply;
  /** It answers the question of a helper with a phone of their own. */
  readonly isOfHelper?: true;
  /** A helper who drives says nothing of whether the patient comes. */
  readonly isOfRideAlone?: true;
}

export interface ActMatter {
  readonly level: Exclude<Level, 'none'>;
  readonly about: string;
  readonly isForOnCall?: true;
}

/** How things stand besides what was written. */
export interface Circumstances extends Omit<Standing, 'level'> {
  /** A matter of today or worse is open for the patient already. */
  readonly hasOpenMatter: boolean;
  /** Symptoms that were told after the visit before the last one: told after two in a row, they are for a person. */
  readonly symptomsBefore: readonly string[];
}

/** An answer that comes later than this after its question is filed to it, and a person looks at it too. */
const LATE_AFTER = hours(72);

/**
 * What to do about a message: who must hear of it, what changes in the plan, and what the patient is told. A level is
 * only ever raised from the reading's.
 */
export function actOn(attributed: Attributed, circumstances: Circumstances): Acts {
  const level = raised(attributed, circumstances);
  const matter = matterOf(attributed, { level, isInSince: circumstances.isInSince });
  const visit = visitActed(attributed, circumstances);
  const answer = answerFor(attributed, { ...circumstances, level: matter?.level ?? level });
  const answers = attributed.visit?.text ?? attributed.feeling?.text;
  return {
    meaning: meaningOf(attributed),
    level,
    hushes: level === 'crisis',
    isHeard: (attributed.couldBe.length <= 1 || isCalledAbout(matter)) && isHeard(attributed),
    ...consentOf(attributed),
    ...(matter ? { matter } : {}),
    ...(visit ? { visit } : {}),
    ...(answer ? { answer } : {}),
    ...(answers ? { answers } : {}),
  };
}

/** Nobody asks which of several wrote it: a person calls about all of them. */
function isCalledAbout(matter: ActMatter | undefined): boolean {
  return matter !== undefined && matter.level !== 'task';
}

function consentOf({ reading, optIn }: Attributed): Pick<Acts, 'consent'> {
  if (reading.optOut) return { consent: 'opt-out' };
  return reading.optIn || optIn === 'agreed' ? { consent: 'opt-in' } : {};
}

/** What the sheet never files as expected, though the words alone would be. */
function raised(attributed: Attributed, circumstances: Circumstances): Level {
  const { reading, feeling, party } = attributed;
  const { writtenAt, symptomsBefore, hasOpenMatter } = circumstances;
  const isAgain = reading.symptoms.some((symptom) => symptomsBefore.includes(symptom));
  const isLate = feeling !== undefined && LATE_AFTER < between(feeling.askedAt, writtenAt);
  const isForNurse = hasOpenMatter || !party.course.clinic.replies.answerExpected || speaksOfAnother(party);
  return highest([
    reading.level,
    isAgain ? 'today' : 'none',
    isLate || (isForNurse && reading.symptoms.length > 0) ? 'task' : 'none',
  ]);
}

/** In the words of a staff list: never a symptom, for it leaves the house. */
const ABOUT: Readonly<Partial<Record<Meaning, string>>> = {
  'opt-out': 'opted-out',
  unasked: 'reply',
  unclear: 'reply',
  thanks: 'reply',
  help: 'reply',
  'opt-in': 'reply',
  confirm: 'reply',
};

function matterOf(
  attributed: Attributed,
  { level, isInSince }: { readonly level: Level; readonly isInSince: boolean },
): ActMatter | undefined {
  const { reading } = attributed;
  const isLeft = isLeftOpen(attributed) || (reading.optOut && isInSince);
  const known = highest([level, isLeft ? 'task' : 'none']);
  if (known === 'none') return undefined;
  const about = isDanger(known) ? known : aboutOf(attributed, isInSince);
  return { level: known, about, ...(known === 'today' && reading.isForOnCall ? { isForOnCall: true } : {}) };
}

/** A stop that came after a newer start stops nothing, so a person must ask. */
function aboutOf({ reading, optIn }: Attributed, isInSince: boolean): string {
  if (optIn === 'declined') return 'declined';
  if (reading.optOut && isInSince) return 'reply';
  // A digit says how somebody is, whatever is open.
  if (reading.meaning === 'unasked' && typeof reading.unasked === 'number') return 'feeling';
  return ABOUT[reading.meaning] ?? reading.meaning;
}

/** A confirmation that fits no visit to come; anything else that could be meant for several; no texts wanted. */
function isLeftOpen({ reading, couldBe, visit, optIn, party }: Attributed): boolean {
  if (optIn === 'declined') return true;
  if (reading.optIn || optIn) return !hasConsent(party);
  if (visitSaid(reading) !== 'confirm') return couldBe.length > 1;
  return couldBe.length === 0 && (visit === undefined || visit.state === 'over');
}

function hasConsent({ course: { plan }, to }: Attributed['party']): boolean {
  return plan.consent?.texts === true && (to === 'patient' || plan.helper?.consent?.texts === true);
}

/** An answer counts for a visit that stands as it was asked about, and only if no newer one came before it. */
function visitActed({ reading, visit, couldBe, party }: Attributed, { writtenAt }: Circumstances): Acts['visit'] {
  const said = visitSaid(reading);
  if (!said || !visit || couldBe.length > 1 || !['open', 'answered'].includes(visit.state)) return undefined;
  const { visit: id, at } = visit.visit.visit;
  const reply = replyOf(visit.visit.visit, party.to, party.course.plan);
  if (reply && writtenAt < readInstant(reply.at)) return undefined;
  const isHelper = speaksOfAnother(party);
  return {
    ...{ visit: id, at, reply: { said, at: isoInstant(writtenAt) } },
    ...(isHelper ? { isOfHelper: true } : {}),
    ...(isHelper && visit.asks === 'ride' && said === 'confirm' ? { isOfRideAlone: true } : {}),
  };
}

const NOT_HEARD: readonly Meaning[] = ['opt-out', 'opt-in', 'help', 'confirm', 'change', 'no-ride', 'thanks', 'late'];

/** Whatever may say how they are counts: nobody is told that we have not heard from them, who just wrote to us. */
function isHeard({ reading }: Attributed): boolean {
  return reading.feeling !== null || reading.meanings.some((meaning) => !NOT_HEARD.includes(meaning));
}

/** `feeling-2`, `confirm`, `symptom`; what could answer several questions is told as such. */
function meaningOf({ reading, couldBe, optIn }: Attributed): string {
  if (couldBe.length > 1) return 'ambiguous';
  if (optIn) return optIn === 'agreed' ? 'opt-in' : 'declined';
  return reading.meaning === 'feeling' ? `feeling-${reading.feeling}` : reading.meaning;
}
