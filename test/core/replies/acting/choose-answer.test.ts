import type { Recipient } from '../../../../core/plan/plan.ts';
import { momentText } from '../../../builders.ts';
import {
  AFTER,
  APART,
  ASKED,
  actsOn,
  DRIVER,
  onMonday,
  replied,
  type Sharing,
  TUESDAY,
  V1,
  WEDNESDAY,
} from './asked.ts';

/** What somebody is told who writes on Monday at 20:00. */

const TIP: Sharing = { went: ['tip v1 19:00'] };
const NOBODY_THERE = { isStaffed: false };
const NO_RIDE_ASKED = { reminders: { 'day-before': { before: '1d', asks: 'confirm' } } };
const ASKS_FIRST: Sharing = { ...TIP, asksFirst: true };
const AGREED = { left: { optedInAt: momentText(onMonday('10:00')) } };
const GONE: Sharing = { plan: { visits: [onMonday('19:30')] } };
const APART_AFTER: Sharing = { ...AFTER, to: 'helper', plan: { ...AFTER.plan, ...APART } };

test.each<{ text: string; of: Sharing; how?: Parameters<typeof actsOn>[2]; is?: string; because: string }>([
  // Danger.
  { text: 'my chest hurts', of: TIP, is: 'answer-emergency', because: 'they must call 911' },
  { text: '4', of: AFTER, is: 'answer-four', because: 'nobody knows whether it is 911 or 988' },
  { text: '4', of: TIP, is: 'answer-four', because: 'so it is where nobody asked' },
  { text: '4 my chest hurts', of: AFTER, is: 'answer-emergency', because: 'it says which it is' },
  { text: '4 i want to die', of: AFTER, is: 'answer-crisis', because: 'it must name 988' },
  { text: 'help', of: AFTER, is: 'answer-emergency', because: 'we wrote that 4 means help, and no 4 stands there' },
  {
    ...{ text: 'my chest hurts', of: TIP, how: { isTeamOnDuty: false }, is: 'answer-emergency-noteam' },
    because: 'nobody says that our team knows while nobody is there',
  },
  { text: '4', of: AFTER, how: { isTeamOnDuty: false }, is: 'answer-four-noteam', because: 'so it is for a 4' },
  // Consent.
  { text: 'START', of: ASKS_FIRST, because: 'they are welcomed, and that is enough' },
  { text: 'START', of: { ...ASKS_FIRST, plan: AGREED }, is: 'answer-start', because: 'they were welcomed before' },
  {
    ...{ text: 'START', of: { ...ASKS_FIRST, set: { notices: { optIn: {} } } } },
    ...{ is: 'answer-start', because: 'the clinic welcomes nobody' },
  },
  { text: 'START', of: { ...DRIVER, asksFirst: true }, is: 'answer-start', because: 'no helper is welcomed' },
  { text: 'START', of: TIP, is: 'answer-start', because: 'the clinic asks nobody, and welcomes them at their entry' },
  { text: 'yes', of: { ...ASKS_FIRST, went: ['optIn - 17:00'] }, because: 'they are welcomed, and that is enough' },
  { text: 'no, thanks', of: { ...ASKS_FIRST, went: ['optIn - 17:00'] }, because: 'they want no texts' },
  { text: 'STOP', of: TIP, how: { isInSince: true }, because: 'texts are on again, so nothing says that they ended' },
  // A visit.
  { text: 'R', of: { went: ASKED }, is: 'answer-change', because: 'we call with another time' },
  { text: 'i cannot come', of: TIP, is: 'answer-change', because: 'it is the same in words' },
  { text: 'yes', of: { went: ['bookNext - 17:00'] }, is: 'answer-noted', because: 'no visit is there to confirm' },
  {
    text: 'C',
    of: { went: ASKED, plan: V1({ status: 'cancelled' }) },
    is: 'answer-cancelled',
    because: 'they must know',
  },
  {
    ...{ text: 'C', of: { went: ['day-before v1 17:00 2026-03-03T08:00'] }, is: 'answer-moved' },
    because: 'they must know the new time',
  },
  {
    ...{ text: 'C', of: { ...GONE, went: ASKED }, is: 'answer-noted' },
    because: 'the visit has begun: nothing says that it is confirmed',
  },
  {
    ...{ text: 'C', of: { went: ASKED, plan: V1({ reply: replied('20:01') }) } },
    because: 'they were answered what they wrote since',
  },
  {
    ...{ text: 'C', of: { went: ASKED, plan: V1({ reply: replied('20:00') }) }, is: 'answer-confirmed' },
    because: 'a message that is read again is answered the same',
  },
  {
    ...{ text: 'C', of: { went: ASKED, plan: V1({ reply: replied('19:59') }) }, is: 'answer-confirmed' },
    because: 'they think better of it',
  },
  { text: 'C', of: { went: ['ride v1 17:00'] }, is: 'answer-confirmed', because: 'the patient comes' },
  { text: 'C', of: DRIVER, is: 'answer-thanks-helper', because: 'it is not the helper’s visit' },
  { text: 'C', of: { ...DRIVER, went: ASKED }, is: 'answer-confirmed', because: 'the helper was asked of the visit' },
  // No ride.
  { text: 'N', of: { went: ['ride v1 17:00'] }, is: 'answer-no-ride', because: 'the clinic asks for rides' },
  {
    ...{ text: 'N', of: { went: ASKED, set: { ...NO_RIDE_ASKED, needsRide: true } }, is: 'answer-no-ride' },
    because: 'the treatment needs one, though nobody asks for it',
  },
  {
    ...{ text: 'N', of: { went: ASKED, set: NO_RIDE_ASKED }, is: 'answer-prepare' },
    because: 'where no ride is needed something else is lacking',
  },
  { text: 'N', of: DRIVER, is: 'answer-noted', because: 'the helper is not told that we cannot see them' },
  { text: 'N', of: DRIVER, how: NOBODY_THERE, is: 'answer-after-hours', because: 'and nobody reads it now' },
  {
    ...{ text: 'N', of: { went: ['ride v1 17:00'], plan: V1({ status: 'cancelled' }) }, is: 'answer-cancelled' },
    because: 'they need no ride any more',
  },
  {
    ...{ text: 'N', of: { went: ['ride v1 17:00'], plan: { visits: [onMonday('19:30'), TUESDAY] } } },
    ...{ is: 'answer-call-today', because: 'they may be about to drive home, though another visit is to come' },
  },
  { text: 'i have no ride', of: GONE, is: 'answer-call-today', because: 'no visit is to come: they are on their way' },
  {
    ...{ text: 'i have no ride', of: { plan: { visits: [onMonday('20:00')] } }, is: 'answer-call-today' },
    because: 'the visit begins this moment',
  },
  {
    ...{ text: 'i have no ride', of: { plan: { visits: [onMonday('09:00'), WEDNESDAY] } }, is: 'answer-no-ride' },
    because: 'another visit is to come',
  },
  {
    ...{ text: 'i have no ride', of: { plan: V1({ status: 'attended' }) }, is: 'answer-no-ride' },
    because: 'the second visit is to come',
  },
  // How they are.
  { text: '1', of: AFTER, is: 'answer-thanks', because: 'they are well' },
  { text: '1', of: APART_AFTER, is: 'answer-thanks-helper', because: 'the patient is well' },
  { text: '2', of: AFTER, is: 'answer-ask', because: 'nobody knows what is wrong' },
  { text: '2 nauseous', of: AFTER, is: 'answer-expected', because: 'the sheet expects it then' },
  { text: '2 nauseous', of: APART_AFTER, is: 'answer-noted', because: 'the sheet asks the patient themselves' },
  {
    ...{ text: '2 nauseous', of: { ...AFTER, set: { answerExpected: false } }, is: 'answer-noted' },
    because: 'the clinic wants a person to answer it',
  },
  { text: '3', of: AFTER, is: 'answer-call-today', because: 'a nurse must talk with them' },
  { text: 'i ate breakfast', of: { went: ASKED }, is: 'answer-prepare', because: 'a nurse decides before they travel' },
  // The rest.
  { text: 'whatever', of: TIP, is: 'answer-noted', because: 'a person reads it' },
  { text: 'whatever', of: TIP, how: NOBODY_THERE, is: 'answer-after-hours', because: 'a person reads it later' },
  { text: 'whatever', of: AFTER, how: NOBODY_THERE, is: 'answer-unclear', because: 'the question still waits' },
  {
    ...{ text: 'whatever', of: { ...AFTER, plan: { ...AFTER.plan, heardAt: onMonday('19:00') } }, is: 'answer-noted' },
    because: 'nobody waits for an answer',
  },
  { text: 'thanks', of: TIP, because: 'an answer to it would be noise' },
])('"$text" is answered by $is: $because', ({ text, of, how, is }) => {
  expect(actsOn(text, [of], how).answer?.text).toBe(is);
});

test.each([
  { text: 'i want to die', regardlessOf: 'consent', because: 'it answers a question' },
  { text: 'HELP', regardlessOf: 'consent', because: 'carriers ask for it' },
  { text: 'STOP', regardlessOf: 'opt-out', because: 'one confirmation is owed' },
  { text: 'unsubscribe me. i want to die', regardlessOf: 'opt-out', because: 'this is the one text that is owed' },
  { text: 'C', regardlessOf: undefined, because: 'nobody is texted of a visit who did not agree' },
])('the answer to "$text" goes regardless of $regardlessOf: $because', ({ text, regardlessOf }) => {
  expect(actsOn(text, [{ went: ASKED }]).answer?.regardlessOf).toBe(regardlessOf);
});

const answered = (count: number, time: string, to: Recipient = 'patient') =>
  Array.from({ length: count }, (_, index) => ({
    ...{ message: `m${index}`, to, at: momentText(onMonday(time)), text: 'answer-help' },
  }));

test.each([
  { text: 'HELP', answers: answered(9, '19:30'), is: 'answer-help', because: 'nine are not ten' },
  { text: 'HELP', answers: answered(10, '19:01'), is: undefined, because: 'ten an hour are enough' },
  { text: 'HELP', answers: answered(10, '19:00'), is: 'answer-help', because: 'that hour is over' },
  { text: 'HELP', answers: answered(10, '19:30', 'helper'), is: 'answer-help', because: 'another had them' },
  { text: 'i want to die', answers: answered(59, '19:30'), is: 'answer-crisis', because: 'danger is answered longer' },
  { text: 'i want to die', answers: answered(60, '19:30'), is: undefined, because: 'only a machine writes so much' },
  { text: 'STOP', answers: answered(60, '19:30'), is: 'answer-stop', because: 'it ends the texts' },
])('"$text" after $answers.length answers is answered by $is: $because', ({ text, answers, is }) => {
  expect(actsOn(text, [{ ...TIP, plan: { left: { answers } } }]).answer?.text).toBe(is);
});

const ROSA = { firstName: 'Rosa' };
const NAMELESS = { firstName: undefined! };
const inSix = [3, 4, 5, 6, 7, 8].map((day) => `2026-03-0${day}T10:00`);

test.each<{ text: string; of: Sharing[]; choices: string; because: string }>([
  {
    ...{ text: 'C', of: [{ went: [...ASKED, 'day-before v2 16:00'] }] },
    ...{ choices: 'A: Tue Mar 3 10 AM, B: Wed Mar 4 10 AM', because: 'they know their own name' },
  },
  {
    ...{ text: 'C', of: [{ went: ASKED }, { went: ASKED, plan: { patient: ROSA } }] },
    ...{ choices: 'A: Maria Tue Mar 3 10 AM, B: Rosa Tue Mar 3 10 AM', because: 'patients share the phone' },
  },
  {
    text: 'C',
    of: [
      { went: ASKED, set: { name: 'Harbor' } },
      { went: ASKED, clinic: 'bay', set: { name: 'Bay' } },
    ],
    ...{ choices: 'A: Harbor Maria Tue Mar 3 10 AM, B: Bay Maria Tue Mar 3 10 AM', because: 'clinics share them' },
  },
  {
    ...{ text: '1', of: [AFTER, { ...AFTER, plan: { ...AFTER.plan, patient: ROSA } }] },
    ...{ choices: 'A: Maria, B: Rosa', because: 'how somebody is is of no visit' },
  },
  {
    ...{ text: '1', of: [AFTER, { ...AFTER, plan: { ...AFTER.plan, patient: NAMELESS } }] },
    ...{ choices: 'A: Maria, B: p2', because: 'who has no name is told by their plan' },
  },
  {
    text: '1',
    of: [AFTER, { ...AFTER, plan: { ...AFTER.plan, patient: { firstName: 'Maximiliana-Josefina' } } }],
    ...{ choices: 'A: Maria, B: Maximiliana-Jose', because: 'so much says who is meant' },
  },
  {
    text: 'C',
    of: [{ plan: { visits: inSix }, went: [1, 2, 3, 4, 5, 6].map((index) => `day-before v${index} 1${index}:00`) }],
    choices: 'A: Sun Mar 8 10 AM, B: Sat Mar 7 10 AM, D: Fri Mar 6 10 AM, E: Thu Mar 5 10 AM, F: Wed Mar 4 10 AM',
    because: 'no more are told than there are letters, and none is a C',
  },
])('"$text" could mean $choices: $because', ({ text, of, choices }) => {
  const { answer } = actsOn(text, of);
  expect(answer).toEqual({ text: 'answer-which', values: { choices } });
});
