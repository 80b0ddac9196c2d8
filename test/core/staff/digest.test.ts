import type { StaffMember } from '../../../core/clinic/clinic.ts';
import type { Alert } from '../../../core/staff/alert.ts';
import { digestsDue, digestWords, NO_CARES, openOf } from '../../../core/staff/digest.ts';
import { aClinic, moment } from '../../builders.ts';

type Hours = NonNullable<StaffMember['hours']>;
const WEEKDAYS: Hours = [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }];
const LATE: Hours = [{ days: [1, 2, 3, 4, 5, 6], from: '12:00', to: '20:00' }];

const member = (id: string, hours?: Hours, roles: StaffMember['roles'] = ['front-desk']): StaffMember => ({
  ...{ id, name: id, phone: '+12065550140', roles, backup: false },
  ...(hours ? { hours } : {}),
});
const clinicOf = (...staff: StaffMember[]) => ({ ...aClinic(), staff });

const NONE = { emergency: 0, crisis: 0, today: 0, task: 0 };

test.each([
  { at: '2026-03-02T07:59', due: [], because: 'nobody is there yet' },
  { at: '2026-03-02T08:00', due: ['desk', 'always'], because: 'the first who comes opens the clinic' },
  { at: '2026-03-02T09:59', due: ['desk', 'always'], because: 'a short outage delays it' },
  { at: '2026-03-02T10:00', due: [], because: 'after a long one the next day’s tells it all' },
  { at: '2026-03-02T12:00', due: ['late'], because: 'each hears at the opening of their own day' },
  { at: '2026-03-07T12:00', due: ['always', 'late'], because: 'on a Saturday the late one opens' },
  { at: '2026-03-08T08:00', due: [], because: 'on a Sunday nobody works, and nobody is written to' },
])('on $at a digest is due to $due: $because', ({ at, due }) => {
  const clinic = clinicOf(member('desk', WEEKDAYS), member('always'), member('late', LATE));
  expect(digestsDue(clinic, moment(at)).map(({ to }) => to.id)).toEqual(due);
});

test('the first who comes is found in whatever order staff and their hours stand in the file', () => {
  const twoSpans: Hours = [
    { days: [1], from: '13:00', to: '17:00' },
    { days: [1], from: '09:00', to: '12:00' },
  ];
  const clinic = clinicOf(member('late', LATE), member('always'), member('split', twoSpans));
  const due = (at: string) => digestsDue(clinic, moment(at)).map(({ to }) => to.id);
  expect([due('2026-03-02T09:00'), due('2026-03-02T12:00')]).toEqual([['always', 'split'], ['late']]);
});

test('where nobody has hours the day opens at eight', () => {
  const clinic = clinicOf(member('desk'));
  expect(digestsDue(clinic, moment('2026-03-08T07:59'))).toEqual([]);
  expect(digestsDue(clinic, moment('2026-03-08T08:00'))).toHaveLength(1);
});

const alert = (more: Partial<Alert>): Alert => ({
  ...{ id: 'x', clinic: 'harbor', plan: 'p1', level: 'task', about: 'missed', to: ['desk'], pages: 0 },
  ...{ at: '2026-03-02T10:00:00Z', ...more },
});

test.each([
  { of: { about: 'missed' }, desk: 1, nurse: 0, because: 'a missed visit is the front desk’s' },
  { of: { about: 'evening:silent' }, desk: 0, nurse: 1, because: 'silence is the nurse’s' },
  { of: { about: 'missed', acceptedBy: 'nurse' }, desk: 0, nurse: 1, because: 'whoever took it has it' },
  { of: { about: 'missed', acceptedBy: 'gone' }, desk: 1, nurse: 0, because: 'who took it has left' },
])('of $of the desk is told $desk and the nurse $nurse: $because', ({ of, desk, nurse }) => {
  const [atDesk, aNurse] = [member('desk'), member('nurse', undefined, ['nurse'])];
  const clinic = clinicOf(atDesk, aNurse);
  const told = [atDesk, aNurse].map((each) => openOf(each, [alert(of)], clinic).task);
  expect(told).toEqual([desk, nurse]);
});

test('what two share is counted for each, and each level by itself', () => {
  const nurses = [member('one', undefined, ['nurse']), member('two', undefined, ['nurse'])];
  const open = [alert({ about: 'a:silent', level: 'today' }), alert({ about: 'b:silent' }), alert({ about: 'missed' })];
  const clinic = clinicOf(...nurses, member('desk'));
  const counts = { ...NONE, today: 1, task: 1 };
  expect(nurses.map((nurse) => openOf(nurse, open, clinic))).toEqual([counts, counts]);
});

test.each([
  { open: {}, cares: NO_CARES, says: undefined, because: 'who has nothing to do is not written to' },
  { open: { task: 1 }, cares: NO_CARES, says: 'Harbor. Open: 1 task.', because: 'one is one' },
  { open: { crisis: 1 }, cares: NO_CARES, says: 'Harbor. Open: 1 urgent.', because: 'one is enough' },
  { open: { today: 1 }, cares: NO_CARES, says: 'Harbor. Open: 1 to see to today.', because: 'one is enough' },
  {
    open: {},
    cares: { lacking: { ...NO_CARES.lacking, helper: 1 }, unconfirmed: [] },
    says: 'Harbor. 1 plan gets no texts to a helper: no helper consented.',
    because: 'one is enough',
  },
  {
    open: {},
    cares: { lacking: { ...NO_CARES.lacking, 'opt-in': 1 }, unconfirmed: [] },
    says: 'Harbor. 1 plan gets no texts: not agreed by text yet.',
    because: 'one is enough',
  },
  {
    open: { task: 5, today: 2, crisis: 1, emergency: 1 },
    cares: NO_CARES,
    says: 'Harbor. Open: 2 urgent, 2 to see to today, 5 tasks.',
    because: 'the most pressing comes first',
  },
  {
    open: {},
    cares: { lacking: { consent: 1, 'opt-in': 3, helper: 2 }, unconfirmed: ['ortiz'] },
    says:
      'Harbor. 1 plan gets no texts: no consent is on record. 3 plans get no texts: not agreed by text yet. ' +
      '2 plans get no texts to a helper: no helper consented. Not confirmed: ortiz.',
    because: 'nobody else would ask',
  },
])('$open is told as "$says": $because', ({ open, cares, says }) => {
  expect(digestWords({ clinic: aClinic(), open: { ...NONE, ...open }, cares })?.body).toBe(says);
});
