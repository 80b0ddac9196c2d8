import { rewritePlan } from '../../../core/plan/change-plan.ts';
import { editPlan, type PlanEdit } from '../../../core/plan/edit-plan.ts';
import type { StoredPlan, StoredVisit } from '../../../core/plan/plan.ts';
import type { LedgerEntry, LedgerState } from '../../../core/sending/ledger.ts';
import { timeline } from '../../../core/timeline/timeline.ts';
import { aClinic, aPlan, localText, moment, momentText, type VisitWords } from '../../builders.ts';

/** A plan written again: what is a move, what a patient has been told, and what stays as it was. */

const CLINIC = aClinic({
  reminders: { eve: { before: '1d', at: '17:00' } },
  weekly: { on: 7, at: '18:00' },
  notices: { welcome: {}, moved: {}, cancelled: {} },
});
const T0 = '2026-03-05T14:00';
const T1 = '2026-03-06T15:00';
const T2 = '2026-03-07T16:00';

const entry = (id: string, state: LedgerState = 'accepted', at = wentAt(id)): LedgerEntry => ({
  id,
  to: 'patient',
  state,
  attempt: 1,
  dueAt: momentText(at),
  claimedAt: momentText(at),
});
/** A weekly list goes on its own day. */
const wentAt = (id: string): string => `${/weekly\/(.*)$/.exec(id)?.[1] ?? '2026-03-01'}T18:00`;
const WEEKLY = 'p1/-/weekly/2026-03-01';

/** The one visit of a plan after edits, each at its time; texts that went in between may be given. */
interface Step {
  readonly at: string;
  readonly edit: PlanEdit;
  /** What had gone by then: ids, or `notice` for every notice that the plan then called for. */
  readonly gone?: readonly string[] | 'notice';
}

function edited(first: VisitWords, steps: readonly Step[]): StoredVisit {
  let plan: StoredPlan = aPlan({ visits: [first] });
  for (const { at, edit, gone = [] } of steps) {
    const ids = gone === 'notice' ? noticesOf(plan) : gone;
    const wanted = editPlan(plan, edit);
    if (!wanted) throw new Error('a test edits a visit that is not there');
    plan = rewritePlan(plan, wanted, { now: moment(at), clinic: CLINIC, entries: ids.map((id) => entry(id)) });
  }
  return plan.visits[0]!;
}

const noticesOf = (plan: StoredPlan) =>
  timeline(plan, CLINIC)
    .filter(({ kind }) => kind === 'notice')
    .map(({ id }) => id);
const move = (to: string): PlanEdit => ({ do: 'move', visit: 'v1', to });
const CANCEL: PlanEdit = { do: 'cancel', visit: 'v1' };
const ON = '2026-03-02T10:00';
const LATER = '2026-03-02T11:00';
const LAST = '2026-03-02T12:00';

describe('the time that a patient still believes in', () => {
  test.each([
    { steps: [{ at: ON, edit: move(T1) }], believes: T0, because: 'moved' },
    { steps: [{ at: ON, edit: move(T0) }], believes: undefined, because: 'written again at the same time' },
    {
      steps: [
        { at: ON, edit: move(T1) },
        { at: LATER, edit: move(T2) },
      ],
      believes: T0,
      because: 'moved twice before the notice went',
    },
    {
      steps: [
        { at: ON, edit: move(T1) },
        { at: LATER, edit: move(T2), gone: 'notice' as const },
      ],
      believes: T1,
      because: 'moved twice, told of the first',
    },
    {
      steps: [
        { at: ON, edit: move(T1) },
        { at: LATER, edit: move(T0) },
      ],
      believes: undefined,
      because: 'away and back before the notice went: nothing to tell',
    },
    {
      steps: [
        { at: ON, edit: move(T1) },
        { at: LATER, edit: move(T0), gone: 'notice' as const },
      ],
      believes: T1,
      because: 'away and back, told of the first',
    },
    {
      steps: [
        { at: ON, edit: CANCEL },
        { at: LATER, edit: move(T0), gone: 'notice' as const },
      ],
      believes: undefined,
      because: 'cancelled, not told of it, and booked again at the same time',
    },
    {
      steps: [
        { at: ON, edit: CANCEL, gone: [`p1/v1/eve/${T0}`] },
        { at: LATER, edit: move(T0), gone: 'notice' as const },
      ],
      believes: T0,
      because: 'told that it was cancelled, so even the old time is news',
    },
    {
      steps: [
        { at: ON, edit: CANCEL, gone: [`p1/v1/eve/${T0}`] },
        { at: LATER, edit: move(T1) },
      ],
      believes: T0,
      because: 'cancelled and booked for another time before any notice went',
    },
    {
      steps: [
        { at: ON, edit: move(T1) },
        { at: LATER, edit: CANCEL },
        { at: LAST, edit: move(T1) },
      ],
      believes: T0,
      because: 'moved, cancelled and booked again before any notice went',
    },
    {
      steps: [
        { at: ON, edit: move(T1) },
        { at: LATER, edit: { do: 'confirm', visit: 'v1' } as const, gone: 'notice' as const },
      ],
      believes: T0,
      because: 'what its notice was made of stays, while the time does',
    },
  ])('is $believes: $because', ({ steps, believes }) => {
    expect(edited({ at: T0 }, steps).movedFrom).toBe(believes);
  });
});

describe('told of a visit that is cancelled', () => {
  test.each([
    { gone: [], told: undefined, because: 'no text about it went' },
    { gone: [`p1/v1/eve/${T0}`], told: true, because: 'a reminder went' },
    { gone: ['p1/v2/eve/2026-03-05T14:00'], told: undefined, because: 'that was about another visit' },
    { gone: ['p1/-/welcome/'], told: undefined, because: 'a welcome names no visit' },
    { gone: [WEEKLY], told: true, because: 'a weekly list named it' },
    { gone: ['p1/-/weekly/2026-03-05'], told: undefined, because: 'a list does not name the day on which it goes' },
    { gone: ['p1/-/weekly/2026-02-22'], told: undefined, because: 'that list ended before it' },
  ])('$told: $because', ({ gone, told }) => {
    expect(edited({ at: T0 }, [{ at: ON, edit: CANCEL, gone }]).told).toBe(told);
  });

  describe('in the text of the visit before', () => {
    const clinic = aClinic({
      checkIns: { evening: { after: '0d', at: '19:00', text: 'evening' }, plain: { after: '1d', text: 'plain' } },
      notices: { cancelled: {} },
      texts: { evening: 'Next visit: {nextVisitDay}, {nextVisitTime}.', plain: 'How are you?' },
    });
    const EVENING = entry('p1/v1/evening/2026-03-02T14:00', 'accepted', '2026-03-02T19:00');
    const [FIRST, SECOND, THIRD] = ['2026-03-02T14:00', '2026-03-04T14:00', '2026-03-05T14:00'] as const;
    const toldAfter = (entries: readonly LedgerEntry[], words: readonly VisitWords[], cancelled: readonly string[]) => {
      let plan: StoredPlan = aPlan({ visits: words });
      for (const [index, visit] of cancelled.entries()) {
        const now = moment(`2026-03-03T1${index}:00`);
        plan = rewritePlan(plan, editPlan(plan, { do: 'cancel', visit })!, { now, clinic, entries });
      }
      return plan.visits.filter(({ told }) => told).map(({ visit }) => visit);
    };
    const ALL = [{ at: FIRST }, { at: SECOND }, { at: THIRD }];

    test.each([
      { entries: [EVENING], visits: ALL, off: ['v2'], told: ['v2'], because: 'it names the next visit' },
      { entries: [EVENING], visits: ALL, off: ['v3'], told: [], because: 'it names no other' },
      {
        entries: [EVENING],
        visits: ALL,
        off: ['v2', 'v3'],
        told: ['v2'],
        because: 'that was next then, and is off now',
      },
      { entries: [], visits: ALL, off: ['v2'], told: [], because: 'it did not go' },
      {
        entries: [{ ...EVENING, id: 'p1/v1/plain/2026-03-02T14:00' }],
        visits: ALL,
        off: ['v2'],
        told: [],
        because: 'that text names none',
      },
      {
        entries: [EVENING],
        visits: [{ at: FIRST }, { at: SECOND, setAt: '2026-03-02T20:00' }],
        off: ['v2'],
        told: [],
        because: 'it was booked after that',
      },
      {
        entries: [EVENING],
        visits: [{ at: FIRST }, { at: SECOND, setAt: '2026-03-02T20:00' }, { at: THIRD }],
        off: ['v3'],
        told: ['v3'],
        because: 'the one between was booked after that',
      },
    ])('of those cancelled, $told: $because', ({ entries, visits, off, told }) => {
      expect(toldAfter(entries, visits, off)).toEqual(told);
    });
  });

  test('a weekly list that went before the visit was booked did not name it', () => {
    const visit = { at: T0, setAt: '2026-03-02T09:00' };
    expect(edited(visit, [{ at: ON, edit: CANCEL, gone: [WEEKLY] }]).told).toBeUndefined();
  });

  test('a weekly list that waited for the opening of the window named the days after the one on which it went', () => {
    const clinic = aClinic({ weekly: { on: 7, at: '21:00' }, notices: { cancelled: {} } });
    const plan = aPlan({ visits: ['2026-03-09T14:00'] });
    const now = moment('2026-03-03T10:00');
    const written = rewritePlan(plan, editPlan(plan, CANCEL)!, {
      now,
      clinic,
      entries: [entry(WEEKLY, 'accepted', '2026-03-02T09:00')],
    });
    expect(written.visits[0]?.told).toBe(true);
  });

  test.each([
    { state: 'claimed', told: true },
    { state: 'unsure', told: true },
    { state: 'held', told: undefined },
    { state: 'released', told: undefined },
  ] as const)('a text that is $state makes it $told', ({ state, told }) => {
    const plan = aPlan({ visits: [T0] });
    const entries = [entry(`p1/v1/eve/${T0}`, state)];
    const wanted = editPlan(plan, CANCEL)!;
    expect(rewritePlan(plan, wanted, { now: moment(ON), clinic: CLINIC, entries }).visits[0]?.told).toBe(told);
  });

  test('it stays told when the plan is written once more', () => {
    const steps: Step[] = [
      { at: ON, edit: CANCEL, gone: [`p1/v1/eve/${T0}`] },
      { at: LATER, edit: CANCEL },
    ];
    expect(edited({ at: T0 }, steps)).toMatchObject({ told: true, setAt: momentText(ON) });
  });
});

describe('when a visit was set', () => {
  test.each([
    { edit: move(T1), setAt: ON, because: 'moved' },
    { edit: move(T0), setAt: '2026-02-20T10:00', because: 'its time did not change' },
    { edit: CANCEL, setAt: ON, because: 'cancelled' },
    { edit: { do: 'missed', visit: 'v1' } as const, setAt: ON, because: 'missed' },
    { edit: { do: 'confirm', visit: 'v1' } as const, setAt: '2026-02-20T10:00', because: 'confirmed: the time stands' },
    { edit: { do: 'attended', visit: 'v1' } as const, setAt: '2026-02-20T10:00', because: 'attended: it stood' },
  ])('$because', ({ edit, setAt }) => {
    expect(localText(moment(edited({ at: T0 }, [{ at: ON, edit }]).setAt))).toBe(setAt);
  });

  test.each(['missed', 'cancelled'] as const)(
    'attended after all, and not %s: what is asked after it stands',
    (off) => {
      const attended = { do: 'attended', visit: 'v1' } as const;
      expect(edited({ at: T0, status: off, setAt: T0 }, [{ at: T1, edit: attended }]).setAt).toBe(
        edited({ at: T0, status: off, setAt: T0 }, []).setAt,
      );
    },
  );
});

describe('confirmed', () => {
  test.each([
    { to: '2026-03-05T14:30', status: 'confirmed', because: 'the same day and hour' },
    { to: '2026-03-05T15:00', status: 'booked', because: 'another hour' },
    { to: '2026-03-06T14:00', status: 'booked', because: 'another day' },
  ])('moved to $to it is $status: $because', ({ to, status }) => {
    expect(edited({ at: T0, status: 'confirmed' }, [{ at: ON, edit: move(to) }]).status).toBe(status);
  });
});
