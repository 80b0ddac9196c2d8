import type { StoredPlan, StoredVisit } from '../../../core/plan/plan.ts';
import { leftOut, visitChanges } from '../../../core/plan/visit-changes.ts';

const AT = '2026-03-03T14:00';
const SET_AT = '2026-02-20T18:00:00Z';
const PLAN = {
  ...{ plan: 'p1', clinic: 'harbor', protocol: 'series', startsOn: '2026-03-02' },
  ...{ state: 'active' as const, patient: { phone: '+12065550123' }, enteredAt: SET_AT, version: 1 },
};

/** With one visit that is booked, unless they are told. */
function planOf(first: Partial<StoredVisit> = {}, ...others: readonly Partial<StoredVisit>[]): StoredPlan {
  const booked = { visit: 'v1', at: AT, status: 'booked', setAt: SET_AT } as const;
  return { ...PLAN, visits: [first, ...others].map((visit) => ({ ...booked, ...visit })) };
}

const NOTHING = { added: [], moved: [], cancelled: [] };

test.each([
  { before: planOf(), after: planOf(), is: {}, because: 'it is the same' },
  {
    before: planOf(),
    after: planOf({ at: '2026-03-04T14:00' }),
    is: { moved: ['v1'] },
    because: 'it has another time',
  },
  { before: planOf(), after: planOf({ status: 'cancelled' }), is: { cancelled: ['v1'] }, because: 'it was to come' },
  {
    before: planOf({ status: 'confirmed' }),
    after: planOf({ status: 'cancelled' }),
    is: { cancelled: ['v1'] },
    because: 'the patient counted on it',
  },
  {
    before: planOf({ status: 'cancelled' }),
    after: planOf({ status: 'cancelled' }),
    is: {},
    because: 'it was cancelled before',
  },
  { before: planOf({ status: 'cancelled' }), after: planOf(), is: { added: ['v1'] }, because: 'it is on again' },
  { before: planOf(), after: planOf({}, { visit: 'v2' }), is: { added: ['v2'] }, because: 'it is new' },
  {
    before: planOf(),
    after: planOf({}, { visit: 'v2', status: 'attended' }),
    is: {},
    because: 'what is entered when it is over is not to come',
  },
  { before: planOf(), after: planOf({ status: 'attended' }), is: {}, because: 'it took place' },
])('$is, for $because', ({ before, after, is }) => {
  expect(visitChanges(before, after)).toEqual({ ...NOTHING, ...is });
});

test('what was written as cancelled was not left out', () => {
  const written = planOf({ visit: 'v1', status: 'cancelled' }, { visit: 'v3' });
  expect(leftOut({ ...NOTHING, cancelled: ['v1', 'v2'] }, written)).toEqual(['v2']);
});
