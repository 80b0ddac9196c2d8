import { isStoredPlan } from '../../../core/plan/is-stored-plan.ts';
import { aPlan } from '../../builders.ts';

/** What a table can hold in a plan's place: an older version or a person left it. */

const AT = '2026-03-02T18:00:00Z';
const PLAN = aPlan({
  helper: { consent: { texts: true } },
  livesIn: 'America/Denver',
  visits: ['2026-03-03T14:00'],
  heardAt: '2026-03-02T10:00',
  left: {
    answers: [{ message: 'm1', to: 'patient', text: 'answer', at: AT }],
    optedInAt: AT,
    optInFrom: AT,
    askedBefore: [{ phone: '+12065550124', optedInAt: AT }],
    hush: [{ id: 'crisis/m1' }],
  },
});
const VISIT = PLAN.visits[0];
const visit = (change: object) => ({ visits: [{ ...VISIT, ...change }] });
const patient = (change: object) => ({ patient: { ...PLAN.patient, ...change } });

test.each<{ change: object; because: string }>([
  { change: {}, because: 'it is one' },
  { change: { visits: [] }, because: 'none is booked' },
  {
    change: { helper: undefined, consent: undefined, heard: undefined, answers: undefined },
    because: 'all that can be absent is',
  },
  { change: visit({ lasts: 'long' }), because: 'the protocol says how long visits are' },
  { change: { later: 'x' }, because: 'a newer version may keep more' },
])('a plan is one: $because', ({ change }) => {
  expect(isStoredPlan(JSON.parse(JSON.stringify({ ...PLAN, ...change })))).toBe(true);
});

test.each<{ change: object; because: string }>([
  { change: { plan: 7 }, because: 'its id is a number' },
  { change: { protocol: undefined }, because: 'it has no protocol' },
  { change: { state: 'on hold' }, because: 'nobody knows whether texts go' },
  { change: { startsOn: 'Monday' }, because: 'it starts on no day' },
  { change: { enteredAt: '2026-03-02' }, because: 'a day is no moment' },
  { change: { patient: undefined }, because: 'it is of nobody' },
  { change: patient({ phone: undefined }), because: 'nobody can be texted' },
  { change: patient({ timeZone: 'Mars/Olympus' }), because: 'no clock shows that time' },
  { change: { consent: { texts: 'no' } }, because: 'a word is taken for a yes' },
  { change: { helper: { name: 'Luis' } }, because: 'the helper has no phone' },
  { change: { helper: { ...PLAN.helper, consent: true } }, because: 'consent is a record' },
  { change: { visits: {} }, because: 'its visits are no list' },
  { change: { visits: ['2026-03-03T14:00'] }, because: 'a visit is more than its time' },
  { change: visit({ visit: undefined }), because: 'a visit has no id' },
  { change: visit({ at: '2026-02-30T14:00' }), because: 'there is no 30 February' },
  { change: visit({ status: 'on hold' }), because: 'nobody knows whether the visit stands' },
  { change: visit({ setAt: undefined }), because: 'nobody knows since when it stands' },
  { change: visit({ endedAt: 'late' }), because: 'it ended at no moment' },
  { change: visit({ movedFrom: 'x' }), because: 'it was moved from no time' },
  { change: visit({ reply: { said: 'confirm' } }), because: 'nobody knows when that was said' },
  { change: visit({ helperReply: { said: 'confirm' } }), because: 'nor when their helper said it' },
  { change: { answers: [{ message: 'm1', text: 'answer' }] }, because: 'an answer has no moment' },
  { change: { answers: [{ text: 'answer', at: AT }] }, because: 'an answer is to no message' },
  { change: { heard: { patient: 'today' } }, because: 'they were heard at no moment' },
  { change: { heard: { patient: AT, helper: 'today' } }, because: 'nor was their helper' },
  { change: { optedInAt: true }, because: 'they agreed at no moment' },
  { change: { optInFrom: 'today' }, because: 'they are asked at no moment' },
  { change: { askedBefore: [{ optedInAt: AT }] }, because: 'a phone that they had has no number' },
  { change: { askedBefore: [{ phone: '+12065550124', optInFrom: 'now' }] }, because: 'one was asked at no moment' },
  { change: { hush: ['crisis/m1'] }, because: 'an alert has a name of its own' },
])('it is none: $because', ({ change }) => {
  expect(isStoredPlan(JSON.parse(JSON.stringify({ ...PLAN, ...change })))).toBe(false);
});

test.each([null, 'plan', 7, [], undefined])('%p is none', (value) => {
  expect(isStoredPlan(value)).toBe(false);
});
