import { editPlan, type PlanEdit } from '../../../core/plan/edit-plan.ts';
import { aPlan } from '../../builders.ts';

/** What staff do to a plan, one thing at a time. */

const FIRST = '2026-03-05T14:00';
const SECOND = '2026-03-09T14:00';
const ENDED = '2026-03-05T23:10:00Z';
const PLAN = aPlan({ visits: [FIRST, { at: SECOND, status: 'confirmed' }] });
const visitsAfter = (edit: PlanEdit) =>
  editPlan(PLAN, edit)?.visits.map(({ visit, at, status, endedAt }) => [visit, at, status, endedAt].join(' ').trim());

test.each([
  {
    edit: { do: 'move', visit: 'v1', to: '2026-03-06T09:00' },
    visits: ['v1 2026-03-06T09:00 booked', `v2 ${SECOND} confirmed`],
    because: 'the one that it names moves',
  },
  {
    edit: { do: 'move', visit: 'v2', to: '2026-03-10T09:00' },
    visits: [`v1 ${FIRST} booked`, 'v2 2026-03-10T09:00 confirmed'],
    because: 'whether a confirmed one stays so is for whoever writes the plan',
  },
  {
    edit: { do: 'cancel', visit: 'v2' },
    visits: [`v1 ${FIRST} booked`, `v2 ${SECOND} cancelled`],
    because: 'cancelled',
  },
  {
    edit: { do: 'missed', visit: 'v1' },
    visits: [`v1 ${FIRST} missed`, `v2 ${SECOND} confirmed`],
    because: 'missed',
  },
  {
    edit: { do: 'confirm', visit: 'v1' },
    visits: [`v1 ${FIRST} confirmed`, `v2 ${SECOND} confirmed`],
    because: 'confirmed',
  },
  {
    edit: { do: 'attended', visit: 'v1', endedAt: ENDED },
    visits: [`v1 ${FIRST} attended ${ENDED}`, `v2 ${SECOND} confirmed`],
    because: 'attended, and when it ended',
  },
  {
    edit: { do: 'attended', visit: 'v1' },
    visits: [`v1 ${FIRST} attended`, `v2 ${SECOND} confirmed`],
    because: 'nobody wrote down when it ended',
  },
  { edit: { do: 'cancel', visit: 'v3' }, visits: undefined, because: 'there is no such visit' },
  {
    edit: { do: 'add', visit: { visit: 'v1', at: SECOND, status: 'booked' } },
    visits: undefined,
    because: 'it is there already',
  },
  {
    edit: { do: 'add', visit: { visit: 'v3', at: SECOND, status: 'booked' } },
    visits: [`v1 ${FIRST} booked`, `v2 ${SECOND} confirmed`, `v3 ${SECOND} booked`],
    because: 'one more',
  },
] as const)('$edit.do: $because', ({ edit, visits }) => {
  expect(visitsAfter(edit)).toEqual(visits);
});

test('of an end that nobody wrote down nothing is kept', () => {
  const [first] = editPlan(PLAN, { do: 'attended', visit: 'v1' })?.visits ?? [];
  expect(Object.keys(first ?? {})).not.toContain('endedAt');
});

test('a visit that ended and then moves has not ended at its new time', () => {
  const ended = editPlan(PLAN, { do: 'attended', visit: 'v1', endedAt: ENDED })!;
  const moved = editPlan(ended, { do: 'move', visit: 'v1', to: '2026-03-06T09:00' })!;
  expect(moved.visits[0]).toMatchObject({ at: '2026-03-06T09:00', status: 'booked' });
  expect(moved.visits[0]?.endedAt).toBeUndefined();
});

test('state and consent change nothing else', () => {
  expect(editPlan(PLAN, { do: 'state', to: 'paused' })).toEqual({ ...PLAN, state: 'paused' });
  const on = '2026-03-02T10:00:00Z';
  const consent = { texts: false, on };
  expect(editPlan(PLAN, { do: 'consent', ...consent })).toEqual({ ...PLAN, consent });
});
