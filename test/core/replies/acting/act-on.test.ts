import { AFTER, APART, ASKED, actsOn, DRIVER, ON_ONE_PHONE, replied, type Sharing, TUESDAY, V1 } from './asked.ts';

/** Who must hear of a message of Monday 20:00, what it says of a visit and of consent, and what it leaves open. */

const TIP: Sharing = { went: ['tip v1 19:00'] };
const FIRST: Sharing = { went: ['optIn - 17:00'], asksFirst: true };
const ROSA = { patient: { firstName: 'Rosa' } };
const askedAt = (at: string): Sharing => ({ went: [`evening v1 ${at}`], plan: { visits: ['2026-02-27T16:00'] } });
const APART_AFTER: Sharing = { ...AFTER, to: 'helper', plan: { ...AFTER.plan, ...APART } };

test.each<{ text: string; of: Sharing; how?: Parameters<typeof actsOn>[2]; is: string; because: string }>([
  // What the sheet expects, and when a person looks at it all the same.
  { text: '2 nauseous', of: AFTER, is: 'none', because: 'an infusion brings that so soon after' },
  {
    ...{ text: '2 nauseous', of: AFTER, how: { symptomsBefore: ['nausea'] }, is: 'today' },
    because: 'they told of it after the visit before as well',
  },
  {
    ...{ text: '2 nauseous', of: AFTER, how: { symptomsBefore: ['headache'] }, is: 'none' },
    because: 'what they told of before was another symptom',
  },
  { text: '2 nauseous', of: AFTER, how: { hasOpenMatter: true }, is: 'task', because: 'staff have them in hand' },
  { text: '1', of: AFTER, how: { hasOpenMatter: true }, is: 'none', because: 'who is well adds nothing to it' },
  {
    ...{ text: '2 nauseous', of: { ...AFTER, set: { answerExpected: false } }, is: 'task' },
    because: 'the clinic wants to hear of what is expected',
  },
  { text: '1', of: { ...AFTER, set: { answerExpected: false } }, is: 'none', because: 'nothing is told' },
  { text: '2 nauseous', of: APART_AFTER, is: 'task', because: 'a helper cannot tell how it feels' },
  { text: '1', of: APART_AFTER, is: 'none', because: 'a helper sees that they are well' },
  {
    ...{ text: '2 nauseous', of: { ...AFTER, to: 'helper', plan: { ...AFTER.plan, ...ON_ONE_PHONE } }, is: 'none' },
    because: 'on one phone it may be the patient who writes',
  },
  { text: 'nauseous', of: AFTER, is: 'task', because: 'without a digit a person reads it' },
  // An answer that comes late.
  { text: '1', of: askedAt('2026-02-27T20:00'), is: 'none', because: 'three days after the question still answer it' },
  { text: '1', of: askedAt('2026-02-27T19:59'), is: 'task', because: 'who knows how they were three days ago' },
  { text: '3', of: askedAt('2026-02-27T19:00'), is: 'today', because: 'late or not, a nurse must talk' },
])('"$text" is $is with $how: $because', ({ text, of, how, is }) => {
  expect(actsOn(text, [of], how).level).toBe(is);
});

test.each<{ text: string; of: Sharing[]; how?: Parameters<typeof actsOn>[2]; is?: string; because: string }>([
  { text: 'C', of: [{ went: ASKED }], because: 'a confirmation is nobody’s work' },
  { text: 'C', of: [{ went: ASKED, plan: V1({ reply: replied('17:30') }) }], because: 'they think better of it' },
  { text: 'C', of: [TIP], is: 'task reply', because: 'nobody knows what it confirms' },
  { text: '1', of: [TIP], is: 'task feeling', because: 'a digit says how somebody is, whatever is open' },
  {
    ...{ text: 'C', of: [{ went: ASKED, plan: V1({ status: 'missed' }) }], is: 'task reply' },
    because: 'nobody came, and staff must hear who meant to',
  },
  {
    ...{ text: 'C', of: [{ went: ['day-before v1 17:00 2026-03-03T08:00'] }] },
    because: 'they are told the new time, and can confirm it',
  },
  { text: 'yes', of: [{ went: ['bookNext - 17:00'] }], is: 'task reply', because: 'staff find them a time' },
  { text: 'can we reschedule', of: [TIP], is: 'task change', because: 'staff find them a time' },
  { text: 'i cannot come', of: [{ went: ASKED }], is: 'task cannot-come', because: 'staff find them a time' },
  { text: '1', of: [AFTER, { ...AFTER, plan: { ...AFTER.plan, ...ROSA } }], is: 'task feeling', because: 'of whom?' },
  { text: '1', of: [AFTER], how: { isInSince: true }, because: 'a START since changes no answer' },
  { text: 'STOP', of: [TIP], is: 'task opted-out', because: 'staff must reach them in another way' },
  { text: 'STOP', of: [TIP], how: { isInSince: true }, is: 'task reply', because: 'did they want texts or not?' },
  // Consent.
  { text: 'START', of: [TIP], because: 'their consent is on record' },
  {
    ...{ text: 'START', of: [{ ...TIP, plan: { consents: false } }], is: 'task reply' },
    because: 'no text goes before staff have their consent on record',
  },
  {
    ...{ text: 'START', of: [{ ...DRIVER, plan: { helper: { consent: { texts: true } } } }] },
    because: 'the consent of both is on record',
  },
  { text: 'START', of: [DRIVER], is: 'task reply', because: 'the helper’s consent is not on record' },
  {
    ...{ text: 'START', of: [{ ...DRIVER, plan: { consents: false, helper: { consent: { texts: true } } } }] },
    ...{ is: 'task reply', because: 'a helper is texted only with the patient’s consent' },
  },
  { text: 'yes', of: [FIRST], because: 'they agree, and are welcomed' },
  {
    ...{ text: 'yes', of: [{ ...FIRST, plan: { consents: false } }], is: 'task reply' },
    because: 'staff took their consent back since they were asked, as it is with START',
  },
  { text: 'no, thanks', of: [FIRST], is: 'task declined', because: 'staff must reach them in another way' },
])('"$text" is $is for staff: $because', ({ text, of, how, is }) => {
  const { matter } = actsOn(text, of, how);
  expect(matter && `${matter.level} ${matter.about}`).toBe(is);
});

test.each<{ text: string; of: Sharing[]; is: string; consent?: string; because: string }>([
  { text: 'yes', of: [FIRST], is: 'opt-in', consent: 'opt-in', because: 'it was asked whether they want texts' },
  { text: 'no, thanks', of: [FIRST], is: 'declined', because: 'nothing goes, and the phone is not out' },
  { text: '2', of: [AFTER], is: 'feeling-2', because: 'the digit tells most of it' },
  {
    text: 'C',
    of: [{ went: [...ASKED, 'day-before v2 17:30'] }],
    is: 'ambiguous',
    because: 'two visits were asked of',
  },
])('"$text" is told as $is: $because', ({ text, of, is, consent }) => {
  const { meaning, consent: changed } = actsOn(text, of);
  expect({ meaning, consent: changed }).toEqual({ meaning: is, consent });
});

test.each([
  { text: 'i want to die', hushes: true, because: 'a cheerful reminder in that hour does harm' },
  { text: 'my chest hurts', hushes: false, because: 'a text about the visit harms nobody' },
  { text: '3', hushes: false, because: 'a nurse calls' },
  { text: '1', hushes: false, because: 'they are well' },
])('"$text" stops all texts but answers: $hushes, for $because', ({ text, hushes }) => {
  expect(actsOn(text, [AFTER]).hushes).toBe(hushes);
});

test.each([
  { text: '1', isHeard: true, because: 'a digit says it' },
  { text: 'whatever', isHeard: true, because: 'what nobody understands may say it' },
  { text: 'dizzy', isHeard: true, because: 'a symptom says it' },
  { text: 'C, i feel awful', isHeard: true, because: 'beside the letter it says it' },
  { text: 'C', isHeard: false, because: 'that they come says nothing of it' },
  { text: 'R', isHeard: false, because: 'neither does another time' },
  { text: 'thanks', isHeard: false, because: 'neither do good manners' },
  { text: 'running late', isHeard: false, because: 'neither does the traffic' },
  { text: 'STOP', isHeard: false, because: 'neither does leaving' },
  { text: 'START', isHeard: false, because: 'neither does coming back' },
])('who writes "$text" has said how they are: $isHeard, for $because', ({ text, isHeard }) => {
  const of: Sharing = { went: [...ASKED, 'evening v2 18:00'] };
  expect(actsOn(text, [of]).isHeard).toBe(isHeard);
});

test.each<{ text: string; isHeard: boolean; because: string }>([
  { text: '3', isHeard: true, because: 'a nurse calls about both' },
  { text: '2', isHeard: false, because: 'they are asked which of them it is' },
])('"$text" of one of two who were asked closes their questions: $isHeard, for $because', ({ text, isHeard }) => {
  const rosa = { ...AFTER, plan: { ...AFTER.plan, ...ROSA } };
  expect(actsOn(text, [AFTER, rosa]).isHeard).toBe(isHeard);
});

const of = (said: string, ...whose: string[]) => [`v1 ${TUESDAY} ${said}`, ...whose].join(' ');

test.each<{ text: string; of: Sharing; is?: string; because: string }>([
  { text: 'C', of: { went: ASKED }, is: of('confirm'), because: 'they come' },
  { text: 'R', of: { went: ASKED }, is: of('change'), because: 'they want another time' },
  {
    ...{ text: 'R', of: { went: ASKED, plan: V1({ reply: replied('17:30') }) }, is: of('change') },
    because: 'what was answered can be answered anew',
  },
  {
    ...{ text: 'C', of: { went: ASKED, plan: V1({ reply: replied('20:00') }) }, is: of('confirm') },
    because: 'a message that is read again says the same again',
  },
  {
    ...{ text: 'C', of: { went: ASKED, plan: V1({ reply: replied('20:01') }) } },
    because: 'a newer answer stands',
  },
  { text: 'C', of: { went: ASKED, plan: V1({ status: 'cancelled' }) }, because: 'there is no visit any more' },
  { text: 'C', of: { went: ASKED, plan: V1({ status: 'missed' }) }, because: 'the visit is over' },
  { text: 'C', of: { went: ['day-before v1 17:00 2026-03-03T08:00'] }, because: 'it had another time' },
  { text: 'can we reschedule', of: TIP, because: 'nobody asked of a visit' },
  { text: '1', of: AFTER, because: 'a digit says nothing of a visit' },
  { text: 'C', of: { went: [...ASKED, 'day-before v2 17:30'] }, because: 'nobody guesses which' },
  // Whose answer it is.
  { text: 'C', of: { went: ['ride v1 17:00'] }, is: of('confirm'), because: 'the patient knows that they come' },
  {
    ...{ text: 'C', of: DRIVER, is: of('confirm', 'helper', 'ride-alone') },
    because: 'who drives says nothing of whether the patient comes',
  },
  {
    ...{ text: 'N', of: DRIVER, is: of('no-ride', 'helper') },
    because: 'without a ride nobody can count on the visit',
  },
  {
    ...{ text: 'C', of: { ...DRIVER, went: ASKED }, is: of('confirm', 'helper') },
    because: 'the helper was asked of the visit',
  },
  { text: 'C', of: { ...DRIVER, plan: ON_ONE_PHONE }, is: of('confirm'), because: 'one phone answers for both' },
])('"$text" says $is of a visit: $because', ({ text, of: asked, is }) => {
  const { visit } = actsOn(text, [asked]);
  const whose = [...(visit?.isOfHelper ? ['helper'] : []), ...(visit?.isOfRideAlone ? ['ride-alone'] : [])];
  expect(visit && [visit.visit, visit.at, visit.reply.said, ...whose].join(' ')).toBe(is);
});

test.each<{ text: string; of: Sharing; is?: string; because: string }>([
  { text: 'C', of: { went: [...ASKED, 'evening v2 18:00'] }, is: 'day-before', because: 'a letter answers that one' },
  { text: '1', of: { went: [...ASKED, 'evening v2 18:00'] }, is: 'evening', because: 'a digit answers that one' },
  { text: 'thanks', of: { went: ASKED }, because: 'it answers nothing' },
])('"$text" is the answer to $is: $because', ({ text, of: asked, is }) => {
  const { answers } = actsOn(text, [asked]);
  expect(answers?.split('/')[2]).toBe(is);
});
