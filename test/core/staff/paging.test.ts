import type { Clinic, StaffMember } from '../../../core/clinic/clinic.ts';
import { readAcceptance } from '../../../core/staff/acceptance.ts';
import type { Alert } from '../../../core/staff/alert.ts';
import { isOnDuty, nextOpening } from '../../../core/staff/duty.ts';
import { alertCode, pageWords, whichAlertWords } from '../../../core/staff/page-words.ts';
import { isAnyoneOnDuty, pagingOf } from '../../../core/staff/paging.ts';
import { backupsFor, roleFor, staffFor } from '../../../core/staff/whom.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import { aClinic, localText, moment, momentText } from '../../builders.ts';

const WEEKDAYS = [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }];
const member = (id: string, more: Partial<StaffMember>): StaffMember => ({
  ...{ id, name: id, roles: [], backup: false },
  ...more,
});
const DESK = member('desk', { roles: ['front-desk'], hours: WEEKDAYS });
const NURSE = member('nurse', { roles: ['nurse'], hours: [{ days: [1, 2, 3, 4, 5, 6], from: '07:30', to: '19:00' }] });
const ADLER = member('adler', { roles: ['prescriber'] });
const DAY = member('day', { roles: ['prescriber'], hours: WEEKDAYS });
const SECOND = member('second', { roles: ['prescriber'], backup: true });
const clinic = (...staff: readonly StaffMember[]): Clinic => ({ ...aClinic(), staff });
const CLINIC = clinic(DESK, NURSE, ADLER, DAY, SECOND);

/** 2 March 2026 is a Monday. */
const anAlert = (more: Partial<Alert>): Alert => ({
  ...{ id: 'x', clinic: 'harbor', plan: 'p1', level: 'today', about: 'symptom', to: [], pages: 0 },
  at: momentText('2026-03-02T10:00'),
  ...more,
});

test.each<{ alert: Partial<Alert>; at: string; to: string[]; next?: string; because: string }>([
  {
    ...{ alert: { level: 'emergency', about: 'emergency' }, at: '2026-03-02T10:00', to: ['adler', 'day'] },
    ...{ next: '2026-03-02T10:05', because: 'both prescribers work, and danger is asked again in five minutes' },
  },
  {
    ...{ alert: { level: 'crisis', about: 'crisis', at: momentText('2026-03-02T23:00') }, at: '2026-03-02T23:00' },
    ...{ to: ['adler'], next: '2026-03-02T23:05', because: 'at night who works is called, and no one who sleeps' },
  },
  {
    ...{ alert: { level: 'emergency', about: 'emergency', pages: 2 }, at: '2026-03-02T10:10' },
    ...{ to: ['adler', 'day', 'second'], next: '2026-03-02T10:15', because: 'the second person from the tenth minute' },
  },
  {
    ...{ alert: { level: 'emergency', about: 'emergency', pages: 1 }, at: '2026-03-02T10:09' },
    ...{ to: ['adler', 'day'], next: '2026-03-02T10:14', because: 'before the tenth minute not yet' },
  },
  {
    alert: {},
    at: '2026-03-02T10:00',
    to: ['nurse'],
    because: 'a side effect is the nurse’s, who works, and is told once',
  },
  {
    ...{ alert: { isForOnCall: true }, at: '2026-03-02T23:00', to: ['adler'], next: '2026-03-03T00:00' },
    because: 'for the person on call the prescriber at work is called at night, and again in an hour',
  },
  {
    ...{ alert: { isForOnCall: true, pages: 1 }, at: '2026-03-02T23:00', to: ['adler', 'second'] },
    ...{ next: '2026-03-03T00:00', because: 'the second time the second person hears of it too' },
  },
])('$alert.level $alert.about at $at pages $to: $because', ({ alert, at, to, next }) => {
  const paging = pagingOf(anAlert(alert), CLINIC, moment(at));
  if (paging.do !== 'page') throw new Error(paging.do);
  expect([...paging.to].sort()).toEqual([...to].sort());
  expect(paging.next === undefined ? undefined : localText(paging.next)).toBe(next);
});

test('where nobody whose matter danger is works, all of them are called all the same', () => {
  const night = moment('2026-03-02T23:00');
  expect(
    pagingOf(anAlert({ level: 'crisis', about: 'crisis', at: isoInstant(night) }), clinic(DESK, DAY), night),
  ).toMatchObject({
    ...{ do: 'page', to: ['day'] },
  });
});

test('a matter of today is paged to those at work, or where nobody ever is to those whose it is', () => {
  const off = member('off', { roles: ['nurse'], hours: [{ days: [7], from: '08:00', to: '09:00' }] });
  const never = member('never', { roles: ['nurse'], hours: [] });
  const paged = (...staff: StaffMember[]) => pagingOf(anAlert({}), clinic(...staff), moment('2026-03-02T10:00'));
  expect(paged(off, NURSE)).toStrictEqual({ do: 'page', to: ['nurse'] });
  expect(paged(never)).toStrictEqual({ do: 'page', to: ['never'] });
});

test.each([
  { at: '2026-03-02T20:00', until: '2026-03-03T07:30', because: 'the nurse begins at half past seven' },
  { at: '2026-03-07T19:00', until: '2026-03-09T07:30', because: 'on Sunday no nurse works' },
  { at: '2026-03-02T07:29', until: '2026-03-02T07:30', because: 'a minute before the opening is not open' },
])('what must be seen to today waits from $at until $until: $because', ({ at, until }) => {
  expect(pagingOf(anAlert({}), CLINIC, moment(at))).toEqual({ do: 'wait', until: moment(until) });
});

test('nobody is called for a task', () => {
  expect(pagingOf(anAlert({ level: 'task', about: 'missed' }), CLINIC, moment('2026-03-02T10:00'))).toEqual({
    do: 'list',
  });
});

test.each([
  { at: '2026-03-02T08:00', on: true, because: 'the first minute is in' },
  { at: '2026-03-02T16:59', on: true, because: 'the last minute is in' },
  { at: '2026-03-02T17:00', on: false, because: 'the end is out' },
  { at: '2026-03-07T10:00', on: false, because: 'Saturday is no weekday' },
])('at $at the desk works: $on, for $because', ({ at, on }) => {
  expect(isOnDuty(DESK, moment(at), CLINIC)).toBe(on);
});

test('who works in two parts of a day works in each, and not between', () => {
  const [days, split] = [[1, 2, 3, 4, 5], { from: '13:00', to: '17:00' }];
  const nurse = member('split', {
    hours: [
      { days, from: '08:00', to: '12:00' },
      { days, ...split },
    ],
  });
  const works = ['11:59', '12:30', '13:00'].map((clock) => isOnDuty(nurse, moment(`2026-03-02T${clock}`), CLINIC));
  expect(works).toEqual([true, false, true]);
});

test.each([
  { from: '2026-03-02T07:29', next: '2026-03-02T07:30', because: 'whoever comes first counts, not who stands first' },
  { from: '2026-03-02T07:30', next: '2026-03-02T08:00', because: 'the opening of this very minute is no next one' },
])('after $from the next opening is $next: $because', ({ from, next }) => {
  expect(localText(nextOpening([DESK, NURSE], moment(from), CLINIC)!)).toBe(next);
});

test('who has no hours always works, and who never does is never waited for', () => {
  expect(isOnDuty(ADLER, moment('2026-03-08T03:00'), CLINIC)).toBe(true);
  expect(nextOpening([member('never', { hours: [] })], moment('2026-03-02T10:00'), CLINIC)).toBeUndefined();
});

test.each([
  { staff: [DESK, DAY], told: false, because: 'at night nobody whose matter it is works' },
  { staff: [DESK, DAY, SECOND], told: true, because: 'the second person works, and is called at once' },
])('at night a patient may hear that our team knows: $told, for $because', ({ staff, told }) => {
  expect(isAnyoneOnDuty('crisis', clinic(...staff), moment('2026-03-02T23:00'))).toBe(told);
});

test.each([
  { about: 'crisis', role: 'prescriber', because: 'danger is the prescriber’s' },
  { about: 'evening:silent', role: 'nurse', because: 'silence is judged by its end, and is the nurse’s' },
  { about: 'missed', role: 'front-desk', because: 'the rest is the desk’s' },
])('$about is for the $role: $because', ({ about, role }) => {
  expect(roleFor(about)).toBe(role);
});

test.each([
  { staff: [DESK, NURSE], to: ['nurse'], because: 'without a prescriber the nurse is told' },
  { staff: [DESK], to: ['desk'], because: 'without a nurse the desk is' },
  { staff: [member('tom', { roles: ['therapist'] })], to: ['tom'], because: 'never nobody' },
  { staff: [ADLER, SECOND], to: ['adler'], because: 'the second person waits' },
  { staff: [DESK, SECOND], to: ['second'], because: 'the second person is first where no other has the role' },
])('a prescriber’s matter goes to $to: $because', ({ staff, to }) => {
  expect(staffFor('prescriber', { staff }).map(({ id }) => id)).toEqual(to);
});

test('the second person with the role is asked, or all second persons where none has it', () => {
  const deputy = member('deputy', { roles: ['nurse'], backup: true });
  const asked = (staff: readonly StaffMember[]) => backupsFor('nurse', { staff }).map(({ id }) => id);
  expect([asked(CLINIC.staff), asked([...CLINIC.staff, deputy])]).toEqual([['second'], ['deputy']]);
});

test.each([
  { text: 'OK 4821', reads: { code: '4821' }, because: 'it is what the page asks for' },
  { text: 'ok', reads: {}, because: 'one patient’s matter may be all that is open' },
  { text: ' Sí, #0042. ', reads: { code: '0042' }, because: 'digits keep their noughts' },
  { text: '4821', reads: { code: '4821' }, because: 'the code says enough' },
  { text: 'ok 482', reads: undefined, because: 'three digits are no code' },
  { text: 'ok I will call her', reads: undefined, because: 'what else it says is for a person' },
  { text: '...', reads: undefined, because: 'it says nothing' },
  { text: '', reads: undefined, because: 'it says nothing' },
])('staff who write "$text" take $reads: $because', ({ text, reads }) => {
  expect(readAcceptance(text)).toStrictEqual(reads);
});

test('a page says whose clinic, how soon and which plan, and neither what happened, a name nor a phone', () => {
  const alert = anAlert({ level: 'crisis', about: 'crisis', pages: 3, phone: '+12065550123', message: 'm1' });
  const { subject, body } = pageWords({ alert, clinic: CLINIC, code: '4821', link: 'https://x/abc' });
  expect(subject).toBe('Harbor: URGENT: a person is needed now');
  expect(body).toBe(
    'Harbor. URGENT: a person is needed now (asked 3 times). Plan p1. Reply OK 4821 to take it, or open https://x/abc',
  );
});

test('the first page does not count, one without a link asks for the reply alone, and none names whom nobody knows', () => {
  const { plan: _, ...unknown } = anAlert({ level: 'emergency', about: 'emergency', pages: 1 });
  expect(pageWords({ alert: unknown, clinic: CLINIC, code: '4821' }).body).toBe(
    'Harbor. URGENT: a person is needed now. An unknown phone. Reply OK 4821 to take it',
  );
});

test('of many that are open five are named', () => {
  const open = Array.from({ length: 6 }, (_, index) => anAlert({ id: `a${index}`, plan: `p${index}` }));
  expect(whichAlertWords(CLINIC, open)).toMatch(/^Harbor\. 6 are open\. .* for plan p4\.$/);
});

test('an alert is named by four digits', () => {
  const codes = Array.from({ length: 50_000 }, (_, index) => alertCode(anAlert({ id: `a${index}` })));
  expect(codes.filter((code) => !/^\d{4}$/.test(code))).toEqual([]);
});

test('of several that are open each is named by its own four digits', () => {
  const open = [anAlert({ id: 'a' }), anAlert({ id: 'b', plan: 'p2' })];
  const [first, second] = open.map(alertCode);
  expect(first).not.toBe(second);
  expect(whichAlertWords(CLINIC, open)).toBe(
    `Harbor. 2 are open. Reply OK ${first} for plan p1, OK ${second} for plan p2.`,
  );
});
