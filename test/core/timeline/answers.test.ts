import type { PlanAnswer, StoredPlan } from '../../../core/plan/plan.ts';
import { calendarOf, type Story, textsOf, usefulnessOf } from '../../builders.ts';

/** Answers to what somebody wrote. The message came at 21:00, when the texting window is closed. */

interface Row extends Story {
  readonly answer?: Partial<PlanAnswer>;
  readonly held?: string;
  readonly because: string;
}

const ANSWER: PlanAnswer = { message: 'm1', to: 'patient', text: 'answer-fine', at: '2026-03-03T05:00:00Z' };
const WILLING = { consent: { texts: true } };
const HUSH: StoredPlan['hush'] = [{ id: 'crisis/m1' }];
const answered = (answer: Partial<PlanAnswer> = {}, left: Story['left'] = {}): Story => ({
  left: { ...left, answers: [{ ...ANSWER, ...answer }] },
});

test.each<Row>([
  { because: 'at once, though the window is closed' },
  { state: 'paused', because: 'a pause does not leave a message unanswered' },
  { state: 'stopped', because: 'nor does a plan that has stopped' },
  { state: 'finished', because: 'nor one that is finished' },
  { consents: false, held: 'no-consent', because: 'no consent means no text at all' },
  {
    consents: false,
    answer: { regardlessOf: 'consent' },
    because: 'who writes to us in danger, or to leave, is answered without consent',
  },
  { blocked: { patient: 'opted-out' }, held: 'opted-out', because: 'who opted out is not written to' },
  {
    blocked: { patient: 'opted-out' },
    answer: { regardlessOf: 'consent' },
    held: 'opted-out',
    because: 'to do without consent is not to do without the opt-out',
  },
  {
    blocked: { patient: 'opted-out' },
    answer: { regardlessOf: 'opt-out' },
    because: 'but for the one text that says that they are out',
  },
  {
    blocked: { patient: 'failed' },
    answer: { regardlessOf: 'opt-out' },
    held: 'failed',
    because: 'which cannot reach a number that is bad either',
  },
  { blocked: { helper: 'opted-out' }, because: "the helper's phone is not the patient's" },
  { answer: { to: 'helper' }, helper: WILLING, because: 'a helper who consented is answered' },
  { answer: { to: 'helper' }, helper: {}, held: 'no-helper', because: 'one who did not is not' },
  { answer: { to: 'helper' }, held: 'no-helper', because: 'nor one whom the plan does not name any more' },
  {
    answer: { to: 'helper', regardlessOf: 'consent' },
    because: 'a helper who writes of danger is answered whether or not they consented',
  },
  {
    answer: { to: 'helper' },
    helper: WILLING,
    blocked: { helper: 'opted-out' },
    held: 'opted-out',
    because: 'a helper who opted out is not written to',
  },
])('an answer is held $held: $because', ({ answer, held, because: _, ...story }) => {
  expect(calendarOf({ ...story, ...answered(answer) })).toEqual([`answer - 2026-03-02T21:00${held ? ` ${held}` : ''}`]);
});

test('while somebody may be in danger an answer goes all the same', () => {
  expect(calendarOf(answered({}, { hush: HUSH }))).toEqual(['answer - 2026-03-02T21:00']);
});

test('it answers for two hours, and then nothing any more', () => {
  expect(usefulnessOf(answered())).toEqual(['answer - 2026-03-02T23:00']);
});

test('it takes no place in a full day', () => {
  const reminded: Story = { perDay: 1, reminders: { near: { before: '2h' } }, visits: ['2026-03-02T14:00'] };
  expect(calendarOf({ ...reminded, ...answered() })).toEqual(['near v1 2026-03-02T12:00', 'answer - 2026-03-02T21:00']);
});

test.each([
  { answer: {}, id: 'p1/-/answer/m1', because: 'one of no visit' },
  { answer: { visit: 'v1', values: { day: 'Tue' } }, id: 'p1/v1/answer/m1', because: 'one of a visit, with its words' },
])('each message is answered once, as $id: $because', ({ answer, id }) => {
  const { to, text } = ANSWER;
  expect(textsOf(answered(answer))).toMatchObject([{ id, to, text, kind: 'answer', about: 'm1', ...answer }]);
});

test('a stopped plan gives its answers in order of time', () => {
  const answers = [
    { ...ANSWER, message: 'm2', at: '2026-03-03T05:01:00Z' },
    { ...ANSWER, message: 'm1' },
  ];
  const ids = textsOf({ state: 'stopped', left: { answers } }).map(({ id }) => id);
  expect(ids).toEqual(['p1/-/answer/m1', 'p1/-/answer/m2']);
});
