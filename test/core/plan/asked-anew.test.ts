import { askedAnew } from '../../../core/plan/asked-anew.ts';
import type { StoredPlan } from '../../../core/plan/plan.ts';
import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { aClinic, aPlan, moment, momentText, type PlanWords } from '../../builders.ts';

const REMINDERS = { 'two-hours': { before: '2h' }, ride: { before: '1h', to: 'helper' as const } };
const ASKING = aClinic({ reminders: REMINDERS, notices: { optIn: {} } });
const ONLY_HELPERS = aClinic({ reminders: { ride: { before: '1h', to: 'helper' } }, notices: { optIn: {} } });
const NOT_ASKING = aClinic({ reminders: REMINDERS, notices: { welcome: {} } });
const ENTERED = '2026-02-20T10:00';
const LATER = '2026-03-02T10:01';

function entry(state: LedgerEntry['state'], reason?: LedgerEntry['reason'], about = ''): LedgerEntry {
  const dueAt = momentText(ENTERED);
  return { id: `p1/-/optIn/${about}`, to: 'patient', state, attempt: 0, dueAt, ...(reason ? { reason } : {}) };
}

const ANSWER = { message: 'm1', to: 'patient', text: 'answer', at: momentText(LATER) } as const;
const HELD = [entry('held', 'paused')];

test.each<{
  clinic?: typeof ASKING;
  plan?: PlanWords & { blocked?: StoredPlan['blocked'] };
  entries: readonly LedgerEntry[];
  now?: string;
  isAsked: boolean;
  because: string;
}>([
  { entries: HELD, isAsked: true, because: 'it could not go when it had its time' },
  { entries: [entry('held', 'no-consent')], isAsked: true, because: 'it could not go when it had its time' },
  { entries: [entry('held', 'expired')], isAsked: true, because: 'no run looked at it in time' },
  { entries: [entry('held', 'failed')], isAsked: true, because: 'the number was bad' },
  { entries: [], isAsked: true, because: 'the clinic did not ask by text when it had its time' },
  { entries: [], now: ENTERED, isAsked: false, because: 'its time is now' },
  { entries: [], now: '2026-02-27T10:00', isAsked: false, because: 'it may still go' },
  { entries: [], now: '2026-02-27T10:01', isAsked: true, because: 'it can go no more' },
  { entries: [entry('accepted')], isAsked: false, because: 'they were asked' },
  { entries: [entry('delivered')], isAsked: false, because: 'they were asked' },
  { entries: [entry('claimed')], isAsked: false, because: 'a run is at it' },
  { entries: [entry('unsure')], isAsked: false, because: 'it may have gone' },
  { entries: [entry('held', 'unsure')], isAsked: false, because: 'it may have gone' },
  { entries: [entry('released')], now: '2026-02-21T10:00', isAsked: false, because: 'it will be tried again' },
  { entries: [entry('released')], isAsked: true, because: 'it was never tried again: the clinic asked no more' },
  {
    ...{ entries: [entry('held', 'cancelled')], now: '2026-02-21T10:00' },
    ...{ isAsked: false, because: 'a change caught it that was taken back, and it may still go' },
  },
  { entries: [entry('held', 'cancelled')], isAsked: true, because: 'a change caught it that was taken back too late' },
  { entries: HELD, plan: { state: 'paused' }, isAsked: false, because: 'it cannot go yet' },
  { entries: HELD, plan: { state: 'stopped' }, isAsked: false, because: 'nothing goes any more' },
  { entries: HELD, plan: { consents: false }, isAsked: false, because: 'it cannot go yet' },
  { entries: HELD, plan: { blocked: { patient: 'failed' } }, isAsked: false, because: 'it cannot go yet' },
  {
    ...{ entries: HELD, plan: { left: { hush: [{ id: 'crisis/m1', plan: 'p1' }] } } },
    ...{ isAsked: false, because: 'somebody’s life may be in danger' },
  },
  {
    ...{ entries: HELD, plan: { left: { optedInAt: momentText('2026-02-21T10:00') } } },
    ...{ isAsked: false, because: 'they agreed' },
  },
  {
    ...{ entries: [...HELD, entry('accepted', undefined, momentText('2026-02-23T10:00'))] },
    ...{ plan: { left: { optInFrom: momentText('2026-02-23T10:00') } } },
    ...{ isAsked: false, because: 'they were asked anew' },
  },
  {
    ...{ entries: [entry('accepted')], plan: { left: { optInFrom: momentText('2026-02-23T10:00') } } },
    ...{ isAsked: true, because: 'another phone was asked' },
  },
  { entries: HELD, plan: { visits: [] }, isAsked: false, because: 'nothing waits for their yes' },
  { clinic: ONLY_HELPERS, entries: HELD, isAsked: false, because: 'the patient gets nothing else' },
  {
    ...{ entries: HELD, plan: { visits: [], left: { answers: [ANSWER] } } },
    ...{ isAsked: false, because: 'an answer waits for no yes' },
  },
  { entries: [], now: '2026-03-03T11:31', isAsked: false, because: 'the series is over' },
  { entries: [], now: '2026-03-03T11:30', isAsked: true, because: 'the last text may still go' },
  { clinic: NOT_ASKING, entries: [], isAsked: false, because: 'the clinic does not ask by text' },
])('$entries.0.state $entries.0.reason at $now: asked anew $isAsked, for $because', (row) => {
  const { clinic = ASKING, plan, entries, now = LATER, isAsked } = row;
  const stored = aPlan({ visits: ['2026-03-03T12:00'], ...plan });
  const after = askedAnew(stored, { clinic, entries, now: moment(now) });
  expect(after).toEqual(isAsked ? { ...stored, optInFrom: momentText(now) } : stored);
});
