import type { Alert } from '../../../core/staff/alert.ts';
import { isPastClock } from '../../../core/staff/past-clock.ts';
import { aClinic, moment, momentText } from '../../builders.ts';

const hours = [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }];
const CLINIC = {
  ...aClinic(),
  staff: [{ id: 'nurse', name: 'Nurse', roles: ['nurse' as const], backup: false, hours }],
};
/** 6 March 2026 is a Friday. */
const AT = '2026-03-06T10:00';
const AT_NIGHT = '2026-03-06T18:30';

test.each<{ alert: Partial<Alert>; arose?: string; at: string; is: boolean; because: string }>([
  { alert: { level: 'emergency' }, at: '2026-03-06T10:09', is: false, because: 'the second person is called at ten' },
  { alert: { level: 'emergency' }, at: '2026-03-06T10:10', is: true, because: 'a life may depend on it' },
  {
    ...{ alert: { level: 'crisis' }, arose: AT_NIGHT, at: '2026-03-06T18:40', is: true },
    because: 'danger waits for no opening',
  },
  { alert: {}, at: '2026-03-07T09:59', is: false, because: 'it was to be seen to today' },
  { alert: {}, at: '2026-03-07T10:00', is: true, because: 'the nurse was called, and the day went by' },
  {
    ...{ alert: {}, arose: AT_NIGHT, at: '2026-03-09T08:00', is: false },
    because: 'until Monday nobody whose matter it is works, and nobody was called',
  },
  {
    ...{ alert: {}, arose: AT_NIGHT, at: '2026-03-10T07:59', is: false },
    because: 'she was called when her day began, and has a day',
  },
  { alert: {}, arose: AT_NIGHT, at: '2026-03-10T08:00', is: true, because: 'the day after her opening went by too' },
  {
    ...{ alert: { isForOnCall: true }, arose: AT_NIGHT, at: '2026-03-07T18:30', is: true },
    because: 'somebody is called for it at once, also at night',
  },
  { alert: { level: 'task' }, at: '2026-03-20T10:00', is: false, because: 'a task waits in the list' },
])('$alert of $arose is past its clock at $at: $is, for $because', ({ alert, arose = AT, at, is }) => {
  expect(isPastClock({ ...anAlert(arose), ...alert }, { clinic: CLINIC, now: moment(at) })).toBe(is);
});

test('where the clinic’s settings cannot be read the clock runs from when it arose: nothing may wait unseen', () => {
  const past = (at: string) => isPastClock(anAlert(AT_NIGHT), { clinic: undefined, now: moment(at) });
  expect([past('2026-03-07T18:29'), past('2026-03-07T18:30')]).toEqual([false, true]);
});

function anAlert(arose: string): Alert {
  return {
    ...{ id: 'x', clinic: 'harbor', plan: 'p1', level: 'today', about: 'symptom', to: ['nurse'], pages: 0 },
    at: momentText(arose),
  };
}
