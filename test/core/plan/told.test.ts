import type { StoredPlan } from '../../../core/plan/plan.ts';
import { goneBy, hadCancelled, type Telling, wasTold, wasToldOfTime } from '../../../core/plan/told.ts';
import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { aClinic, aPlan, localText, momentText, type PlanWords } from '../../builders.ts';

/** What a patient was told of a visit, by what went out. A text is written as `visit/rule/about when it went`. */

const NEXT = 'Next: {nextVisitDay}, {nextVisitTime}.';
const CLINIC = aClinic({
  reminders: {
    eve: { before: '1d', at: '17:00', text: 'next' },
    ask: { before: '3h', text: 'plain', chase: { after: '1h' } },
  },
  checkIns: { evening: { after: '0d', at: '19:00', text: 'next' }, how: { after: '1h', text: 'plain' } },
  notices: { welcome: { text: 'next' }, moved: { text: 'plain' } },
  texts: { next: NEXT, nudge: NEXT, plain: 'How are you?' },
});

function aTelling(texts: readonly string[], words: PlanWords = {}, plan: Partial<StoredPlan> = {}): Telling {
  const stored: StoredPlan = { ...aPlan(words), ...plan };
  const entries = texts.map((text): LedgerEntry => {
    const [id = '', wentAt = ''] = text.split(' ');
    const at = momentText(wentAt);
    return { id: `p1/${id}`, to: 'patient', state: 'accepted', attempt: 1, dueAt: at, claimedAt: at };
  });
  return { stored, clinic: CLINIC, gone: goneBy(stored, { clinic: CLINIC, entries }) };
}

const [WENT, T0] = ['2026-03-02T19:00', '2026-03-04T14:00'] as const;

const ANSWERS: StoredPlan['answers'] = [
  { message: 'm1', to: 'patient', text: 'next', at: momentText(WENT) },
  { message: 'm2', to: 'patient', text: 'plain', at: momentText(WENT) },
];

test.each([
  { id: 'v1/eve/x', names: true, because: 'the words of a reminder' },
  { id: 'v1/evening/x', names: true, because: 'of a check-in' },
  { id: '-/welcome/', names: true, because: 'of a notice' },
  { id: 'v1/ask:chase/x', names: true, because: 'a nudge has words of its own' },
  { id: 'v1/ask/x', names: false, because: 'and so has its question' },
  { id: 'v1/how/x', names: false, because: 'it only asks how they are' },
  { id: 'v1/moved/x', names: false, because: 'it says nothing of what comes next' },
  { id: '-/answer/m1', names: true, because: 'an answer may say it' },
  { id: '-/answer/m2', names: false, because: 'another does not' },
  { id: '-/answer/m3', names: false, because: 'of an answer of long ago the words are gone' },
  { id: 'v1/gone/x', names: false, because: 'the clinic has no such rule any more' },
])('the text $id names the next visit: $names, for $because', ({ id, names }) => {
  const { gone } = aTelling([`${id} ${WENT}`], {}, { answers: ANSWERS });
  expect(gone.namingNext.map((at) => localText(at))).toEqual(names ? [WENT] : []);
});

test.each([
  { id: 'v1/eve/x', names: 0, because: 'its words are not known' },
  { id: '-/answer/m1', names: 1, because: 'an answer is no rule’s' },
])('under a treatment that the clinic does not give any more $id names $names: $because', ({ id, names }) => {
  const { gone } = aTelling([`${id} ${WENT}`], {}, { protocol: 'dropped', answers: ANSWERS });
  expect(gone.namingNext).toHaveLength(names);
});

describe('the visit that is next', () => {
  const told = (words: PlanWords, of = 0) => {
    const telling = aTelling([`v9/evening/x ${WENT}`], words);
    return wasTold(telling.stored.visits[of]!, telling);
  };
  test.each([
    { visits: [{ at: T0, setAt: WENT }], told: true, because: 'it was set in the very second of the text' },
    { visits: [{ at: T0, setAt: '2026-03-02T19:00:01' }], told: false, because: 'a second later is too late' },
    { visits: [{ at: WENT }], told: false, because: 'one that begins now is not to come' },
    { visits: [{ at: '2026-03-02T19:01' }], told: true, because: 'one of the next minute is' },
  ])('is told ($told): $because', ({ visits, told: is }) => {
    expect(told({ visits })).toBe(is);
  });

  test.each([
    { other: { at: WENT }, told: true, because: 'the other had begun' },
    { other: { at: '2026-03-02T19:01' }, told: false, because: 'the other came first' },
    { other: { at: T0 }, told: true, because: 'both are at one time' },
    { other: { at: '2026-03-03T10:00', setAt: WENT }, told: false, because: 'the other stood from that second on' },
    { other: { at: '2026-03-03T10:00', setAt: '2026-03-02T19:00:01' }, told: true, because: 'the other came later' },
    {
      other: { at: '2026-03-03T10:00', status: 'cancelled' as const, setAt: WENT },
      told: true,
      because: 'the other was off from that second on',
    },
    {
      other: { at: '2026-03-03T10:00', status: 'missed' as const, setAt: '2026-03-03T11:00' },
      told: false,
      because: 'the other stood then, and was missed later',
    },
  ])('is told ($told) beside another: $because', ({ other, told: is }) => {
    expect(told({ visits: [{ at: T0 }, other] })).toBe(is);
  });
});

test.each([
  { list: '2026-03-03', told: true, because: 'it names the next day' },
  { list: '2026-02-25', told: true, because: 'it names seven days' },
  { list: '2026-02-24', told: false, because: 'and no eighth' },
  { list: '2026-03-04', told: false, because: 'nor its own day' },
])('of 4 March a weekly list of $list told: $told, for $because', ({ list, told }) => {
  const telling = aTelling([`-/weekly/${list} ${list}T18:00`], { visits: [T0] });
  expect(wasToldOfTime(telling.stored.visits[0]!, telling)).toBe(told);
});

test('a list of the very second in which a visit was set named it', () => {
  const [list] = [`-/weekly/2026-03-03 2026-03-03T18:00`];
  const setAt = (at: string) => aTelling([list!], { visits: [{ at: T0, setAt: at }] });
  const told = (telling: Telling) => wasTold(telling.stored.visits[0]!, telling);
  expect([told(setAt('2026-03-03T18:00')), told(setAt('2026-03-03T18:00:01'))]).toEqual([true, false]);
});

describe('that a visit is cancelled', () => {
  const SET = '2026-03-01T10:00';
  const visits = [{ at: T0, status: 'cancelled' as const, setAt: SET }];
  const about = `${T0}@${momentText(SET)}`;
  test.each([
    { text: `v1/cancelled/${about}`, had: true, because: 'the notice of this very time went' },
    { text: `v1/cancelled/${T0}@${momentText('2026-02-25T10:00')}`, had: false, because: 'that was an earlier one' },
    { text: `v1/moved/${about}`, had: false, because: 'that said something else' },
    { text: `v2/cancelled/${about}`, had: false, because: 'that was of another visit' },
  ])('was heard ($had): $because', ({ text, had }) => {
    const telling = aTelling([`${text} ${WENT}`], { visits });
    expect(hadCancelled(telling.stored.visits[0]!, telling)).toBe(had);
  });
});
