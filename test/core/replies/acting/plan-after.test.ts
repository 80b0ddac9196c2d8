import type { StoredVisit } from '../../../../core/plan/plan.ts';
import type { Acts } from '../../../../core/replies/acting/act-on.ts';
import { planAfter, type Written } from '../../../../core/replies/acting/plan-after.ts';
import { aPlan, moment, momentText } from '../../../builders.ts';

/** What a message of 17:30 leaves in the plan of a visit on Tuesday at 10:00. */

const NOTHING: Acts = { meaning: 'thanks', level: 'none', hushes: false, isHeard: false };
const HUSHES: Acts = { ...NOTHING, meaning: 'crisis', level: 'crisis', hushes: true };
const HEARD: Acts = { ...NOTHING, isHeard: true };
const OPTS_IN: Acts = { ...NOTHING, consent: 'opt-in' };
const ANSWERED: Acts = { ...NOTHING, answer: { text: 'answer-noted' } };
const EARLIER = momentText('2026-03-02T17:00');
const AT = momentText('2026-03-02T17:30');
const LATER = momentText('2026-03-02T18:00');
const [A1, A2] = [
  { id: 'crisis/m0', plan: 'p1' },
  { id: 'crisis/m1', plan: 'p1' },
] as const;
const PLAN = aPlan({ visits: ['2026-03-03T10:00'] });
const [VISIT] = PLAN.visits;
const WRITTEN: Written = {
  ...{ message: 'm1', by: 'patient', from: PLAN.patient.phone, alert: A2 },
  ...{ writtenAt: moment('2026-03-02T17:30'), now: moment('2026-03-02T17:30') },
};

const of = (said: 'confirm' | 'change' | 'no-ride', at = AT): Acts['visit'] => ({
  ...{ visit: VISIT!.visit, at: VISIT!.at, reply: { said, at } },
});

test.each([
  { given: {}, acts: HUSHES, leaves: { hush: [A2] }, because: 'danger stops the texts' },
  {
    ...{ given: { hush: [A1] }, acts: HUSHES },
    ...{ leaves: { hush: [A1, A2] }, because: 'each of two stops them' },
  },
  {
    ...{ given: { hush: [A2] }, acts: HUSHES, leaves: { hush: [A2] } },
    because: 'what is read twice stops them once',
  },
  {
    ...{ given: { hush: [A1] }, acts: NOTHING },
    ...{ leaves: { hush: [A1] }, because: 'nothing but staff lets them go again' },
  },
  { given: {}, acts: HEARD, leaves: { heard: { patient: AT } }, because: 'they said how they are' },
  { given: {}, acts: NOTHING, leaves: { heard: undefined }, because: 'good manners say nothing of it' },
  {
    ...{ given: { heard: { patient: EARLIER, helper: EARLIER } }, acts: HEARD },
    ...{ leaves: { heard: { patient: AT, helper: EARLIER } }, because: 'each is heard by themselves' },
  },
  {
    ...{ given: { heard: { patient: LATER } }, acts: HEARD, leaves: { heard: { patient: LATER } } },
    because: 'a message that comes late undoes nothing',
  },
  { given: {}, acts: OPTS_IN, leaves: { optedInAt: AT }, because: 'they are welcomed once' },
  { given: { optedInAt: EARLIER }, acts: OPTS_IN, leaves: { optedInAt: EARLIER }, because: 'and not twice' },
  { given: {}, acts: NOTHING, leaves: { optedInAt: undefined }, because: 'nobody opts in by another word' },
  {
    ...{ given: { patient: { phone: '+12065550199' }, askedBefore: [{ phone: PLAN.patient.phone }] }, acts: OPTS_IN },
    leaves: { optedInAt: undefined, askedBefore: [{ phone: PLAN.patient.phone, optedInAt: AT }] },
    because: 'staff gave them another phone meanwhile, and the yes is of that one',
  },
  {
    ...{ given: { patient: { phone: '+12065550199' }, askedBefore: [{ phone: '+12065550198' }] }, acts: OPTS_IN },
    leaves: { optedInAt: undefined, askedBefore: [{ phone: '+12065550198' }] },
    because: 'nobody else agrees by it',
  },
  {
    ...{ given: {}, acts: ANSWERED, because: 'it is answered' },
    leaves: { answers: [{ message: 'm1', to: 'patient', at: AT, text: 'answer-noted' }] },
  },
  {
    given: { answers: [{ message: 'm1', to: 'patient' as const, at: EARLIER, text: 'answer-noted' }] },
    ...{ acts: ANSWERED, because: 'what is read twice is answered once' },
    leaves: { answers: [{ message: 'm1', to: 'patient', at: EARLIER, text: 'answer-noted' }] },
  },
  {
    given: { answers: [{ message: 'm0', to: 'patient' as const, at: EARLIER, text: 'answer-noted' }] },
    ...{ acts: NOTHING, because: 'an earlier answer stays' },
    leaves: { answers: [{ message: 'm0', to: 'patient', at: EARLIER, text: 'answer-noted' }] },
  },
  {
    given: { answers: [{ message: 'm0', to: 'patient' as const, at: EARLIER, text: 'answer-help' }] },
    ...{ acts: ANSWERED, because: 'an answer that did not go yet still goes' },
    leaves: { answers: [{ text: 'answer-help' }, { text: 'answer-noted' }] },
  },
])('after a message the plan says so: $because', ({ given, acts, leaves }) => {
  const after = planAfter({ ...PLAN, ...given }, acts, WRITTEN);
  expect({ heard: undefined, optedInAt: undefined, ...after }).toMatchObject(leaves);
});

test('a danger that raised no alert stops nothing, for nobody could end it', () => {
  const { alert: _, ...written } = WRITTEN;
  expect(planAfter(PLAN, HUSHES, written).hush).toBeUndefined();
});

test.each<{ given?: Partial<StoredVisit>; visit: Acts['visit']; status: string; said?: string; because: string }>([
  { visit: of('confirm'), status: 'confirmed', said: 'confirm', because: 'they come' },
  { visit: of('change'), status: 'booked', said: 'change', because: 'staff find another time' },
  {
    given: { status: 'confirmed' },
    visit: of('no-ride'),
    status: 'booked',
    said: 'no-ride',
    because: 'what was confirmed is open again',
  },
  {
    given: { status: 'attended' },
    visit: of('confirm'),
    status: 'attended',
    said: 'confirm',
    because: 'what is over stays as it was',
  },
  {
    given: { at: '2026-03-04T10:00' },
    visit: of('confirm'),
    status: 'booked',
    because: 'the visit was moved meanwhile',
  },
  {
    ...{ given: { reply: { said: 'change', at: LATER } }, visit: of('confirm') },
    ...{ status: 'booked', said: 'change', because: 'a newer answer stands' },
  },
  { given: { visit: 'v9' }, visit: of('confirm'), status: 'booked', because: 'another visit was meant' },
])('a visit is $status after an answer: $because', ({ given, visit, status, said }) => {
  const before: StoredVisit = { ...VISIT!, ...given };
  const [after] = planAfter({ ...PLAN, visits: [before] }, { ...NOTHING, visit: visit! }, WRITTEN).visits;
  const { status: now, reply } = after as StoredVisit;
  expect({ status: now, said: reply?.said }).toEqual({ status, said });
});

test.each([
  { acts: { isOfHelper: true }, status: 'confirmed', said: 'confirm', because: 'they know that the patient comes' },
  {
    acts: { isOfHelper: true, isOfRideAlone: true },
    ...{ status: 'booked', said: 'confirm', because: 'that they drive confirms no visit' },
  },
] as const)('what a helper answers leaves the patient’s answer alone: $because', ({ acts, status, said }) => {
  const reply = { said: 'change' as const, at: LATER };
  const plan = { ...PLAN, helper: { phone: '+12065550131' }, visits: [{ ...VISIT!, reply }] };
  const visit = { ...of('confirm')!, ...acts };
  const written = { ...WRITTEN, by: 'helper' as const, from: '+12065550131' };
  const [after] = planAfter(plan, { ...NOTHING, visit }, written).visits as StoredVisit[];
  expect(after).toEqual({ ...VISIT, status, reply, helperReply: { said, at: AT } });
});

test.each([
  { by: 'patient', from: '+12065550199', because: 'the patient has another phone by now' },
  { by: 'helper', from: '+12065550199', because: 'there is another helper by now' },
] as const)('what a phone wrote is no answer of another: $because', ({ by, from }) => {
  const plan = { ...PLAN, helper: { phone: '+12065550131' } };
  const visit = { ...of('no-ride')!, ...(by === 'helper' ? { isOfHelper: true as const } : {}) };
  const after = planAfter(plan, { ...HUSHES, isHeard: true, visit }, { ...WRITTEN, by, from });
  expect(after).toEqual({ ...plan, hush: [A2] });
  const answered = planAfter(plan, { ...HUSHES, answer: { text: 'answer-thanks' } }, { ...WRITTEN, by, from });
  expect(answered.answers).toMatchObject([{ to: by, text: 'answer-thanks', isOfFormer: true }]);
});

test.each<{ written: Partial<Written>; helper?: string; optedInAt: string | undefined; because: string }>([
  { written: {}, optedInAt: AT, because: 'the patient agrees' },
  { written: { by: 'helper', from: '+12065550131' }, optedInAt: undefined, because: 'a helper agrees for themselves' },
  { written: { by: 'helper' }, helper: PLAN.patient.phone, optedInAt: AT, because: 'they have one phone' },
  { written: { from: '+12065550199' }, optedInAt: undefined, because: 'the patient has another phone by now' },
])('a START by $written leaves the patient in since $optedInAt: $because', ({ written, helper, optedInAt }) => {
  const plan = { ...PLAN, helper: { phone: helper ?? '+12065550131' } };
  expect(planAfter(plan, OPTS_IN, { ...WRITTEN, ...written }).optedInAt).toBe(optedInAt);
});
