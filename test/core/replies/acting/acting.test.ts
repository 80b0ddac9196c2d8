import { type Acts, actOn, type Circumstances } from '../../../../core/replies/acting/act-on.ts';
import { attribute, type Party } from '../../../../core/replies/attributing/attribute.ts';
import { questionsTo } from '../../../../core/replies/attributing/questions.ts';
import type { LedgerEntry } from '../../../../core/sending/ledger.ts';
import { isoInstant } from '../../../../core/time/iso.ts';
import { layOut } from '../../../../core/timeline/course.ts';
import { timelineOf } from '../../../../core/timeline/timeline.ts';
import { aClinic, aPlan, moment, momentText, type PlanWords } from '../../../builders.ts';

/** What a message leads to: a visit on Tuesday 3 March 2026 at 10:00, asked about on the day before at 17:00. */

const CLINIC = aClinic({
  reminders: { 'day-before': { before: '1d', at: '17:00', asks: 'confirm' } },
  checkIns: { evening: { after: '0d', at: '19:00', asks: 'feeling' } },
  texts: { 'day-before': 'Visit {visitDay}. C or R?', evening: 'How are you?' },
});
const MONDAY = '2026-03-02T17:30';
const TUESDAY_NIGHT = '2026-03-03T19:30';

interface Told {
  readonly text: string;
  /** When it was written; it comes at once. */
  readonly at: string;
  readonly plan?: PlanWords;
  readonly how?: Partial<Circumstances>;
}

/** The plan's texts up to the message went when they were due. */
function aParty(words: PlanWords, at: string, plan = 'p1'): Party {
  const course = layOut({ ...aPlan({ visits: ['2026-03-03T10:00'], ...words }), plan }, CLINIC);
  const entries = timelineOf(course)
    .filter(({ dueAt, held }) => dueAt <= moment(at) && held === undefined)
    .map(({ id, to, dueAt }): LedgerEntry => {
      const due = isoInstant(dueAt);
      return { id, to, state: 'delivered', attempt: 1, dueAt: due, claimedAt: due };
    });
  const questions = questionsTo('patient', { course, entries, now: moment(at), writtenAt: moment(at) });
  return { plan, clinic: 'harbor', to: 'patient', course, questions };
}

function acts({ text, at, plan = {}, how }: Told, ...others: readonly Party[]): Acts {
  return actOn(attribute({ text, at: moment(at) }, [aParty(plan, at), ...others]), standing(at, how));
}

/** The team is at work, and nothing else is known. */
function standing(at: string, how: Partial<Circumstances> = {}): Circumstances {
  return {
    ...{ now: moment(at), writtenAt: moment(at), isTeamOnDuty: true, isStaffed: true, isOut: false },
    ...{ isInSince: false, hasOpenMatter: false, symptomsBefore: [], ...how },
  };
}

test.each<Told & { answer?: string; matter?: string; said?: string; because: string }>([
  { text: 'C', at: MONDAY, answer: 'answer-confirmed', said: 'confirm', because: 'the question is open' },
  {
    text: 'ok see you then',
    at: MONDAY,
    answer: 'answer-confirmed',
    said: 'confirm',
    because: 'so do people write it',
  },
  {
    text: 'R',
    at: MONDAY,
    answer: 'answer-change',
    matter: 'task change',
    said: 'change',
    because: 'staff find a time',
  },
  {
    text: 'thanks',
    at: MONDAY,
    answer: 'answer-noted',
    matter: 'task reply',
    because: 'it is no answer to the question',
  },
  { text: 'C', at: '2026-03-03T14:00', answer: 'answer-noted', matter: 'task reply', because: 'the visit is over' },
  { text: 'C', at: '2026-03-01T12:00', answer: 'answer-noted', matter: 'task reply', because: 'nobody asked yet' },
  { text: 'thanks', at: '2026-03-01T12:00', because: 'good manners need nobody' },
  { text: '1', at: TUESDAY_NIGHT, answer: 'answer-thanks', because: 'they are well' },
  { text: '2', at: TUESDAY_NIGHT, answer: 'answer-ask', because: 'nobody knows what is wrong' },
  { text: '3', at: TUESDAY_NIGHT, answer: 'answer-call-today', matter: 'today feeling', because: 'a nurse must talk' },
  {
    text: '4',
    at: TUESDAY_NIGHT,
    answer: 'answer-four',
    matter: 'emergency emergency',
    because: 'it may be 911 or 988',
  },
  {
    text: '4',
    at: MONDAY,
    answer: 'answer-four',
    matter: 'emergency emergency',
    because: 'so it is where nobody asked',
  },
  { text: '3', at: MONDAY, answer: 'answer-call-today', matter: 'today feeling', because: 'a digit is how they are' },
  { text: 'whatever', at: TUESDAY_NIGHT, answer: 'answer-unclear', matter: 'task reply', because: 'a person reads it' },
  { text: 'STOP', at: MONDAY, answer: 'answer-stop', matter: 'task opted-out', because: 'one confirmation is owed' },
  { text: 'STOP', at: MONDAY, how: { isOut: true }, matter: 'task opted-out', because: 'they had theirs' },
  { text: 'STOP', at: MONDAY, how: { isInSince: true }, matter: 'task reply', because: 'a newer START stands' },
  { text: 'START', at: MONDAY, answer: 'answer-start', because: 'whoever agrees is told so' },
  {
    ...{ text: 'N', at: MONDAY, answer: 'answer-prepare', matter: 'today no-ride', said: 'no-ride' },
    because: 'where no ride is needed something else is lacking',
  },
  {
    ...{ text: 'N', at: '2026-03-03T14:00', answer: 'answer-call-today', matter: 'today no-ride' },
    because: 'the visit has begun, and perhaps they drive home',
  },
  { text: 'HELP', at: MONDAY, answer: 'answer-help', because: 'carriers ask for it' },
  {
    ...{ text: 'i want to die', at: MONDAY, answer: 'answer-crisis', matter: 'crisis crisis' },
    because: 'danger comes before everything',
  },
  {
    ...{ text: 'i want to die', at: MONDAY, how: { isTeamOnDuty: false }, answer: 'answer-crisis-noteam' },
    ...{ matter: 'crisis crisis', because: 'nobody is there to know it' },
  },
  {
    ...{ text: 'I ate breakfast, is that ok?', at: '2026-03-03T08:00', answer: 'answer-prepare' },
    ...{ matter: 'today prep-problem', because: 'a nurse decides before they travel' },
  },
  {
    ...{ text: 'dizzy', at: '2026-03-08T12:00', how: { isStaffed: false }, matter: 'today symptom' },
    ...{ answer: 'answer-call-today', because: 'nothing brings that so late' },
  },
])('"$text" at $at: $answer, $matter, for $because', ({ answer, matter, said, ...told }) => {
  const { answer: given, matter: raised, visit } = acts(told);
  expect(given?.text).toBe(answer);
  expect(raised && `${raised.level} ${raised.about}`).toBe(matter);
  expect(visit?.reply.said).toBe(said);
});

test('an answer of before the visit moved confirms nothing, and is told the new time', () => {
  const visits = [{ at: '2026-03-04T10:00', setAt: '2026-03-02T18:00' }];
  const asked = aParty({}, MONDAY);
  const course = layOut(aPlan({ visits }), CLINIC);
  const [day] = timelineOf(asked.course).filter(({ rule }) => rule === 'day-before');
  const went = momentText('2026-03-02T17:00');
  const entry: LedgerEntry = {
    id: day!.id,
    to: 'patient',
    state: 'delivered',
    attempt: 1,
    dueAt: went,
    claimedAt: went,
  };
  const at = '2026-03-02T18:05';
  const questions = questionsTo('patient', { course, entries: [entry], now: moment(at), writtenAt: moment(at) });
  const attributed = attribute({ text: 'C', at: moment(at) }, [{ ...asked, course, questions }]);
  expect(attributed.visit?.state).toBe('moved');
  const { visit, answer } = actOn(attributed, standing(at));
  expect({ visit, answer: answer?.text }).toEqual({ visit: undefined, answer: 'answer-moved' });
});

test.each([
  { text: 'C', other: '2026-03-20T10:00', meaning: 'confirm', because: 'only one of them was asked' },
  { text: 'C', other: '2026-03-03T11:00', meaning: 'ambiguous', because: 'both were asked' },
  { text: 'my chest hurts', other: '2026-03-03T11:00', meaning: 'emergency', because: 'danger is nobody’s riddle' },
  { text: 'STOP', other: '2026-03-03T11:00', meaning: 'opt-out', because: 'it is the phone that opts out' },
])('of two patients on one phone "$text" is $meaning: $because', ({ text, other, meaning }) => {
  expect(acts({ text, at: MONDAY }, aParty({ visits: [other] }, MONDAY, 'p2')).meaning).toBe(meaning);
});

test('what could be meant for several closes nobody’s question', () => {
  const other = aParty({ visits: ['2026-03-03T11:00'] }, TUESDAY_NIGHT, 'p2');
  expect(acts({ text: '1', at: TUESDAY_NIGHT }, other)).toMatchObject({ meaning: 'ambiguous', isHeard: false });
  expect(acts({ text: '1', at: TUESDAY_NIGHT })).toMatchObject({ meaning: 'feeling-1', isHeard: true });
});

test('ten answers an hour are enough, but for danger', () => {
  const at = momentText('2026-03-02T17:20');
  const answers = Array.from({ length: 10 }, (_, index) => ({
    ...{ message: `m${index}`, to: 'patient' as const, at, text: 'answer-help' },
  }));
  const party = aParty({}, MONDAY);
  const course = { ...party.course, plan: { ...party.course.plan, answers } };
  const answerTo = (text: string) => {
    const attributed = attribute({ text, at: moment(MONDAY) }, [{ ...party, course }]);
    return actOn(attributed, standing(MONDAY)).answer?.text;
  };
  expect(['HELP', 'C', 'i want to die', 'STOP'].map(answerTo)).toEqual([
    ...[undefined, undefined],
    ...['answer-crisis', 'answer-stop'],
  ]);
});

test.each([
  { before: { at: '2026-03-02T16:00' }, answer: undefined, because: 'one such answer in two hours is enough' },
  { before: { at: '2026-03-02T15:30' }, answer: 'answer-noted', because: 'two hours are over' },
  { before: { at: '2026-03-02T16:00', to: 'helper' as const }, answer: 'answer-noted', because: 'another had it' },
  {
    before: { at: '2026-03-02T16:00', text: 'answer-help' },
    answer: 'answer-noted',
    because: 'that said other things',
  },
])('"whatever" after an answer of $before.at is answered by $answer: $because', ({ before, answer }) => {
  const party = aParty({}, MONDAY);
  const given = { message: 'm0', to: 'patient' as const, text: 'answer-noted', ...before, at: momentText(before.at) };
  const course = { ...party.course, plan: { ...party.course.plan, answers: [given] } };
  const attributed = attribute({ text: 'whatever', at: moment(MONDAY) }, [{ ...party, course }]);
  expect(actOn(attributed, standing(MONDAY)).answer?.text).toBe(answer);
});

test('whoever is asked which visit they mean is given letters, and none that says something of a visit', () => {
  const others = ['2026-03-03T11:00', '2026-03-03T12:00'].map((at, index) => {
    return aParty({ visits: [at] }, MONDAY, `p${index + 2}`);
  });
  const { answer } = acts({ text: 'C', at: MONDAY }, ...others);
  expect(answer?.values?.['choices']).toMatch(/^A: .+, B: .+, D: /);
});

test.each([
  { how: { hasOpenMatter: true }, level: 'task', because: 'staff have the patient in hand' },
  { how: { symptomsBefore: ['dizzy'] }, level: 'none', because: 'another symptom was told before' },
])('2 with a symptom that is expected is $level, for $because', ({ how, level }) => {
  const clinic = { ...CLINIC, protocols: { series: { ...CLINIC.protocols['series']!, treatment: 'iv' as const } } };
  const party = aParty({}, TUESDAY_NIGHT);
  const course = layOut(party.course.plan, clinic);
  const attributed = attribute({ text: '2 nauseous', at: moment(TUESDAY_NIGHT) }, [{ ...party, course }]);
  expect(actOn(attributed, standing(TUESDAY_NIGHT, how)).level).toBe(level);
});

test.each([
  { text: 'C', consent: undefined, because: 'an answer changes nothing of it' },
  { text: 'STOP', consent: 'opt-out', because: 'one word is enough' },
  { text: 'START', consent: 'opt-in', because: 'so it is the other way' },
])('"$text" leaves consent $consent: $because', ({ text, consent }) => {
  expect(acts({ text, at: MONDAY }).consent).toBe(consent);
});

test.each([
  { text: 'i feel hopeless', isForOnCall: true, because: 'the sheet lists mood' },
  { text: '3', isForOnCall: undefined, because: 'a nurse hears in hours' },
  { text: 'i want to die', isForOnCall: undefined, because: 'a crisis pages by itself' },
])('"$text" is for whoever is on call: $isForOnCall, for $because', ({ text, isForOnCall }) => {
  expect(acts({ text, at: TUESDAY_NIGHT }).matter?.isForOnCall).toBe(isForOnCall);
});

test.each([
  { repliedAt: '2026-03-02T17:40', said: undefined, because: 'a newer answer stands' },
  { repliedAt: '2026-03-02T17:20', said: 'confirm', because: 'it is the newer one' },
])('a C of 17:30 beside an R of $repliedAt says $said of the visit: $because', ({ repliedAt, said }) => {
  const party = aParty({}, MONDAY);
  const [visit] = party.questions.ofVisits;
  const reply = { said: 'change' as const, at: momentText(repliedAt) };
  const ofVisits = [{ ...visit!, visit: { ...visit!.visit, visit: { ...visit!.visit.visit, reply } } }];
  const questions = { ...party.questions, ofVisits };
  const attributed = attribute({ text: 'C', at: moment(MONDAY) }, [{ ...party, questions }]);
  expect(actOn(attributed, standing(MONDAY)).visit?.reply.said).toBe(said);
});
