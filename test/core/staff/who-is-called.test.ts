import type { Clinic, StaffMember } from '../../../core/clinic/clinic.ts';
import type { Alert } from '../../../core/staff/alert.ts';
import { pageWords } from '../../../core/staff/page-words.ts';
import { isAnyoneOnDuty, isCalledFor, pagingOf } from '../../../core/staff/paging.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import { aClinic, moment } from '../../builders.ts';

type Hours = NonNullable<StaffMember['hours']>;
const WEEKDAYS: Hours = [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }];
const TO_SATURDAY: Hours = [{ days: [1, 2, 3, 4, 5, 6], from: '07:30', to: '17:00' }];
const AT_NIGHT: Hours = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '20:00', to: '23:59' }];

const member = (id: string, roles: StaffMember['roles'], more: Partial<StaffMember> = {}): StaffMember => ({
  ...{ id, name: id, phone: '+12065550140', roles, backup: false },
  ...more,
});
const DESK = member('desk', ['front-desk'], { hours: WEEKDAYS });
const NURSE = member('nurse', ['nurse'], { hours: TO_SATURDAY });
const DOCTOR = member('doctor', ['prescriber']);
const SECOND = member('second', ['prescriber'], { backup: true });
const clinicOf = (...staff: StaffMember[]): Clinic => ({ ...aClinic(), staff });
const CLINIC = clinicOf(DESK, NURSE, DOCTOR, SECOND);

const alert = (more: Partial<Alert>): Alert => ({
  ...{ id: 'x', clinic: 'harbor', plan: 'p1', level: 'today', about: 'no-ride', to: ['nurse'], pages: 0 },
  ...{ at: '2026-03-06T10:00:00Z', ...more },
});
const local = (at: string) => isoInstant(moment(at));

test.each([
  {
    at: '2026-03-06T20:05',
    before: '2026-03-07T07:00',
    to: ['doctor'],
    next: '2026-03-06T21:05',
    because: 'the nurse comes too late',
  },
  {
    at: '2026-03-06T16:55',
    before: '2026-03-07T07:00',
    to: ['nurse'],
    next: '2026-03-06T17:55',
    because: 'she is here, and it is the last chance',
  },
  { at: '2026-03-06T20:05', before: '2026-03-07T14:00', waits: '2026-03-07T07:30', because: 'the nurse comes in time' },
  {
    at: '2026-03-06T20:05',
    before: '2026-03-07T09:30',
    waits: '2026-03-07T07:30',
    because: 'two hours before is in time',
  },
  {
    at: '2026-03-06T20:05',
    before: '2026-03-07T09:29',
    to: ['doctor'],
    next: '2026-03-06T21:05',
    because: 'a minute less is not',
  },
  {
    at: '2026-03-07T20:05',
    before: '2026-03-09T07:00',
    waits: '2026-03-08T07:00',
    because: 'a day before is soon enough to call anybody out of hours',
  },
  {
    at: '2026-03-04T10:00',
    before: '2026-03-06T14:00',
    to: ['nurse'],
    next: '2026-03-05T07:30',
    because: 'until somebody takes it she hears each morning',
  },
  {
    at: '2026-03-07T07:00',
    before: '2026-03-07T07:00',
    waits: '2026-03-07T07:30',
    because: 'at its very beginning a visit presses no more',
  },
  {
    at: '2026-03-06T20:05',
    before: '2026-03-07T20:05',
    waits: '2026-03-07T07:30',
    because: 'a day before to the minute it presses, and she comes in time',
  },
  {
    at: '2026-03-07T20:05',
    before: '2026-03-08T20:05',
    to: ['doctor'],
    next: '2026-03-07T21:05',
    because: 'a day before to the minute it presses, and she does not come',
  },
  {
    at: '2026-03-07T07:30',
    before: '2026-03-07T07:00',
    to: ['nurse'],
    because: 'after the visit it is a matter of today',
  },
  { at: '2026-03-06T20:05', waits: '2026-03-07T07:30', because: 'without a visit it waits for her' },
])('no ride, told at $at, visit at $before: $because', ({ at, before, to, next, waits }) => {
  const paging = pagingOf(alert(before ? { before: local(before) } : {}), CLINIC, moment(at));
  expect(paging).toEqual(
    waits ? { do: 'wait', until: moment(waits) } : { do: 'page', to, ...(next ? { next: moment(next) } : {}) },
  );
});

test.each([
  { pages: 0, staff: [DOCTOR, SECOND], to: ['doctor'], because: 'the second person comes second' },
  { pages: 1, staff: [DOCTOR, SECOND], to: ['doctor', 'second'], because: 'nobody took it for an hour' },
  {
    pages: 0,
    staff: [{ ...DOCTOR, hours: WEEKDAYS }, SECOND],
    to: ['second'],
    because: 'only the second is at work',
  },
])('for the person on call, after $pages pages, $to are paged: $because', ({ pages, staff, to }) => {
  const forOnCall = alert({ about: 'symptom', isForOnCall: true, pages });
  expect(pagingOf(forOnCall, clinicOf(NURSE, ...staff), moment('2026-03-06T22:00'))).toMatchObject({ to });
});

const OFF: StaffMember = { ...DOCTOR, hours: [{ days: [7], from: '08:00', to: '09:00' }] };

test.each([
  { staff: [DESK, DOCTOR], at: '2026-03-02T10:00', to: ['doctor'], isTold: true, because: 'the doctor is at work' },
  { staff: [DESK, OFF], at: '2026-03-02T10:00', to: ['doctor', 'desk'], isTold: true, because: 'the desk is' },
  {
    staff: [DESK, OFF, { ...SECOND, hours: AT_NIGHT }],
    at: '2026-03-02T21:00',
    to: ['doctor', 'second'],
    isTold: true,
    because: 'the second is',
  },
  { staff: [DESK, OFF], at: '2026-03-02T21:00', to: ['doctor'], isTold: false, because: 'nobody is' },
])('of an emergency $to are told at once: $because', ({ staff, at, to, isTold }) => {
  const clinic = clinicOf(...staff);
  const danger = alert({ level: 'emergency', about: 'emergency', at: local(at) });
  expect(pagingOf(danger, clinic, moment(at))).toMatchObject({ do: 'page', to });
  expect(isAnyoneOnDuty('emergency', clinic, moment(at))).toBe(isTold);
});

test.each([
  { nextPageAt: '2026-03-06T20:06', says: 'Please see to this before the visit', because: 'today is too late' },
  { nextPageAt: '2026-03-07T07:00', says: 'Please see to this before the visit', because: 'the visit begins now' },
  { nextPageAt: '2026-03-07T07:31', says: 'Please see to this today', because: 'the visit has begun' },
  { nextPageAt: undefined, says: 'Please see to this today', because: 'nobody is called again' },
])('a page of a matter before a visit says "$says": $because', ({ nextPageAt, says }) => {
  const again = nextPageAt ? { nextPageAt: local(nextPageAt) } : {};
  const paged = alert({ before: local('2026-03-07T07:00'), ...again, pages: 1 });
  expect(pageWords({ alert: paged, clinic: { name: 'Harbor' }, code: '4821' }).body).toContain(says);
});

test.each([
  { id: 'nurse', at: '2026-03-06T16:55', now: '2026-03-06T16:56', is: true, because: 'she is at work' },
  {
    id: 'nurse',
    at: '2026-03-06T16:55',
    now: '2026-03-06T22:00',
    is: true,
    because: 'the end of a shift takes nothing back',
  },
  { id: 'nurse', at: '2026-03-06T20:05', now: '2026-03-07T08:00', is: true, because: 'her day has begun' },
  { id: 'nurse', at: '2026-03-06T20:05', now: '2026-03-06T20:10', is: false, because: 'her day has not' },
  { id: 'desk', at: '2026-03-06T16:55', now: '2026-03-06T16:56', is: false, because: 'it is not for the desk' },
  {
    level: 'task',
    id: 'nurse',
    at: '2026-03-06T16:55',
    now: '2026-03-06T16:56',
    is: false,
    because: 'a task calls nobody',
  },
] as const)('$id is called for it, told at $at, at $now: $is, for $because', ({ id, at, now, is, ...more }) => {
  const matter = alert({ at: local(at), ...('level' in more ? { level: more.level } : {}) });
  expect(isCalledFor(matter, { id }, { clinic: CLINIC, now: moment(now) })).toBe(is);
});
