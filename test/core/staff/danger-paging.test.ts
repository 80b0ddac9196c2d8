import type { StaffMember } from '../../../core/clinic/clinic.ts';
import type { Alert } from '../../../core/staff/alert.ts';
import { pagingOf } from '../../../core/staff/paging.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import { minutes, plus } from '../../../core/time/units.ts';
import { aClinic, localText, moment } from '../../builders.ts';

/** Of a clinic that is open on weekdays from eight to five; 2 March 2026 is a Monday. */

const OFFICE = [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }];
const member = (id: string, role: StaffMember['roles'][number], more: Partial<StaffMember> = {}): StaffMember => ({
  ...{ id, name: id, phone: '+12065550140', roles: [role], hours: OFFICE, backup: false },
  ...more,
});
const STAFF = [
  member('desk', 'front-desk'),
  member('nurse', 'nurse'),
  member('doctor', 'prescriber'),
  member('second', 'prescriber', { backup: true }),
];
const CLINIC = { ...aClinic(), staff: STAFF };

const MONDAY_NOON = '2026-03-02T12:00';
const MONDAY_NIGHT = '2026-03-02T23:00';
const FRIDAY_NIGHT = '2026-03-06T23:00';

function anAlert(more: Partial<Alert>, at = MONDAY_NOON): Alert {
  return {
    ...{ id: 'x', clinic: 'harbor', plan: 'p1', level: 'emergency', about: 'emergency', to: [], pages: 0 },
    ...{ at: isoInstant(moment(at)), ...more },
  };
}

test.each([
  { minutesLater: 0, to: ['doctor'], because: 'it is told at once' },
  { minutesLater: 9, to: ['doctor'], because: 'the first has ten minutes' },
  { minutesLater: 10, to: ['doctor', 'second'], because: 'from the tenth the second person hears too' },
])('danger $minutesLater minutes ago goes to $to, and again after five: $because', ({ minutesLater, to }) => {
  const now = plus(moment(MONDAY_NOON), minutes(minutesLater));
  expect(pagingOf(anAlert({}), CLINIC, now)).toEqual({ do: 'page', to, next: plus(now, minutes(5)) });
});

test('danger at night is told all the same, though nobody is at work', () => {
  expect(pagingOf(anAlert({ level: 'crisis', about: 'crisis' }, MONDAY_NIGHT), CLINIC, moment(MONDAY_NIGHT))).toEqual({
    ...{ do: 'page', to: ['doctor'], next: moment('2026-03-02T23:05') },
  });
});

test('of those whose matter danger is, only those at work are called', () => {
  const night = member('night', 'prescriber', { hours: [{ days: [1], from: '20:00', to: '23:30' }] });
  const clinic = { ...CLINIC, staff: [...STAFF, night] };
  expect(pagingOf(anAlert({}, MONDAY_NIGHT), clinic, moment(MONDAY_NIGHT))).toMatchObject({ to: ['night'] });
  expect(pagingOf(anAlert({}), clinic, moment(MONDAY_NOON))).toMatchObject({ to: ['doctor'] });
});

const TODAY = { level: 'today', about: 'symptom' } as const;

test.each([
  { at: MONDAY_NOON, is: 'page', because: 'the nurse is there' },
  { at: MONDAY_NIGHT, is: '2026-03-03T08:00', because: 'it waits for the opening' },
  { at: FRIDAY_NIGHT, is: '2026-03-09T08:00', because: 'nobody opens at the weekend' },
  { at: '2026-03-02T17:00', is: '2026-03-03T08:00', because: 'the closing itself is outside the day' },
  { at: '2026-03-02T08:00', is: 'page', because: 'the opening itself is inside it' },
])('what must be seen to today, on $at: $is, for $because', ({ at, is }) => {
  const paging = pagingOf(anAlert(TODAY, at), CLINIC, moment(at));
  expect(paging.do === 'wait' ? localText(paging.until) : paging.do).toBe(is);
});

test('what was paged once for today stands in the list from then on', () => {
  expect(pagingOf(anAlert(TODAY), CLINIC, moment(MONDAY_NOON))).toEqual({ do: 'page', to: ['nurse'] });
});

test.each([
  { pages: 0, at: MONDAY_NOON, to: ['nurse'], because: 'the nurse is there' },
  { pages: 1, at: MONDAY_NOON, to: ['nurse', 'second'], because: 'an hour has passed and nobody took it' },
  { pages: 0, at: MONDAY_NIGHT, to: ['doctor'], because: 'the prescriber is called at night' },
])('what is for the person on call goes to $to after $pages pages: $because', ({ pages, at, to }) => {
  const alert = anAlert({ ...TODAY, isForOnCall: true, pages }, at);
  const next = plus(moment(at), minutes(60));
  expect(pagingOf(alert, CLINIC, moment(at))).toEqual({ do: 'page', to, next });
});

test('a task waits in the list, and nobody is called for it', () => {
  expect(pagingOf(anAlert({ level: 'task', about: 'missed' }), CLINIC, moment(MONDAY_NOON))).toEqual({ do: 'list' });
});
