import type { Treatment } from '../../../../core/clinic/clinic.ts';
import { lastEnded, momentOf } from '../../../../core/replies/attributing/moment.ts';
import type { Course } from '../../../../core/timeline/course.ts';
import { courseOf, moment, type Story } from '../../../builders.ts';

/** How long after which visit a message came. The series starts on Monday 2 March 2026; a visit takes an hour. */

const SERIES: Story = { startsOn: '2026-03-02', visits: ['2026-03-03T14:00', '2026-03-10T14:00'] };
const ASKED: Story = { checkIns: { evening: { after: '0d', at: '19:00', only: { kinds: ['dose'] } } } };

function ofTreatment(story: Story, treatment?: Treatment): Course {
  const course = courseOf(story);
  return treatment ? { ...course, protocol: { ...course.protocol, treatment } } : course;
}

test.each([
  { now: '2026-03-03T15:00', hours: 0, because: 'the visit is just over' },
  { now: '2026-03-03T14:59', hours: undefined, because: 'it is not over yet' },
  { now: '2026-03-03T16:30', hours: 1.5, because: 'in hours, and parts of one' },
  { now: '2026-03-10T14:30', hours: 166.5, because: 'the next one is not over; the clocks went forward between' },
  { now: '2026-03-10T16:00', hours: 1, because: 'the last one counts' },
])('at $now it is $hours hours after the visit: $because', ({ now, hours }) => {
  expect(momentOf(ofTreatment(SERIES, 'iv'), moment(now)).hoursAfterVisit).toBe(hours);
});

test.each([
  { now: '2026-03-01T12:00', week: undefined, because: 'the series has not started' },
  { now: '2026-03-02T00:00', week: 1, because: 'its first day' },
  { now: '2026-03-08T23:59', week: 1, because: 'the last day of its first week' },
  { now: '2026-03-09T00:00', week: 2, because: 'a week later' },
  { now: '2026-03-23T12:00', week: 4, because: 'three weeks later' },
])('at $now it is week $week: $because', ({ now, week }) => {
  expect(momentOf(ofTreatment(SERIES), moment(now)).courseWeek).toBe(week);
});

test('a treatment is told where there is one', () => {
  expect(momentOf(ofTreatment(SERIES, 'tms'), moment('2026-03-03T12:00'))).toEqual({ treatment: 'tms', courseWeek: 1 });
  expect(momentOf(ofTreatment(SERIES), moment('2026-03-03T12:00'))).toEqual({ courseWeek: 1 });
});

test.each([
  { treatment: 'low', hours: 8.5, because: 'a daily dose was taken some time that day' },
  { treatment: 'oral', hours: undefined, because: 'a dose at home is a visit, and none was yet' },
] as const)('without a visit $treatment is $hours hours old at 8:30: $because', ({ treatment, hours }) => {
  const course = ofTreatment({ ...SERIES, visits: [] }, treatment);
  expect(momentOf(course, moment('2026-03-03T08:30')).hoursAfterVisit).toBe(hours);
});

const DOSE = { at: '2026-03-03T10:00', kind: 'dose' };
const TALK = { at: '2026-03-03T14:00', kind: 'talk' };
const FROM_START = { daily: { from: 'start', at: '10:00' } } as const;
const OF_TALKS = { after: { after: '1h', only: { kinds: ['talk'] } } };

test.each<{ story: Story; visit: string | undefined; because: string }>([
  {
    story: { ...ASKED, visits: [DOSE, TALK] },
    visit: 'v1',
    because: 'of a talk nobody is asked, for it brings nothing',
  },
  { story: { ...ASKED, visits: [TALK] }, visit: undefined, because: 'nobody is asked of it' },
  { story: { visits: [DOSE, TALK] }, visit: 'v2', because: 'where nobody is asked of any, the last one counts' },
  {
    story: { checkIns: FROM_START, visits: [DOSE, TALK] },
    visit: 'v2',
    because: 'what counts from the start asks of none',
  },
  {
    story: { checkIns: { ...ASKED.checkIns, ...FROM_START }, visits: [DOSE, TALK] },
    ...{ visit: 'v1', because: 'what counts from the start asks of none' },
  },
  {
    story: { checkIns: { ...ASKED.checkIns, ...OF_TALKS }, visits: [DOSE, TALK] },
    ...{ visit: 'v2', because: 'of each kind a rule of its own asks' },
  },
  {
    story: { checkIns: { first: { after: '1h', only: { visits: 'first' } } }, visits: [DOSE, TALK] },
    ...{ visit: 'v2', because: 'it is the kind of visit that counts, and not which of them' },
  },
  {
    story: { ...ASKED, visits: [DOSE, { ...DOSE, at: '2026-03-04T10:00' }] },
    ...{ visit: 'v1', because: 'the next one is still to come' },
  },
])('the last visit is $visit: $because', ({ story, visit }) => {
  expect(lastEnded(courseOf(story), moment('2026-03-03T18:00'))?.visit.visit).toBe(visit);
});
