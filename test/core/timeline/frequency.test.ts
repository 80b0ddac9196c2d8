import type { Phase } from '../../../core/clinic/clinic.ts';
import { textsPerWeek } from '../../../core/timeline/frequency.ts';
import { courseOf, type Story } from '../../builders.ts';

/** How many texts a week a patient is told of when they consent. Never fewer than come. */

interface Row extends Story {
  readonly spacing?: Phase['spacing'];
  readonly most: number;
  readonly because: string;
}

const NEAR = { reminders: { near: { before: '2h' } } } as const;
const EVE_AND_NEAR = { reminders: { eve: { before: '1d', at: '17:00' }, near: { before: '2h' } } } as const;
const MONDAY_TO_FRIDAY = [2, 3, 4, 5, 6].map((day) => `2026-03-0${day}T14:00`);

test.each<Row>([
  { ...NEAR, visits: MONDAY_TO_FRIDAY, most: 5, because: 'visits count as they are booked' },
  {
    ...NEAR,
    visits: ['2026-03-02T14:00', '2026-03-08T14:00', '2026-03-09T14:00'],
    most: 2,
    because: 'any seven days count: the second and the third, or the first and the second',
  },
  {
    ...EVE_AND_NEAR,
    phases: { course: 4 },
    most: 2,
    because: 'nothing is booked yet: a visit a week, as the protocol has it',
  },
  { ...EVE_AND_NEAR, visits: [], most: 2, because: 'a protocol without phases goes on, with a visit a week' },
  {
    ...NEAR,
    phases: { course: 12 },
    spacing: { minDays: 2, maxDays: 4 },
    most: 4,
    because: 'as close together as they may be',
  },
  {
    ...NEAR,
    phases: { course: 12 },
    spacing: { minDays: 0, maxDays: 1 },
    most: 7,
    because: 'the next visit is on another day',
  },
  { ...NEAR, phases: { course: 3 }, spacing: { minDays: 1, maxDays: 1 }, most: 3, because: 'a series of three visits' },
  {
    ...NEAR,
    phases: { start: 1, course: 2 },
    spacing: { minDays: 1, maxDays: 1 },
    most: 3,
    because: 'one phase after the other',
  },
  { ...EVE_AND_NEAR, phases: { upkeep: undefined }, most: 2, because: 'an open phase counts too, a visit a week' },
  {
    ...NEAR,
    visits: MONDAY_TO_FRIDAY,
    phases: { upkeep: undefined },
    most: 5,
    because: 'the most of both: booked closer than the protocol has it',
  },
  {
    ...NEAR,
    visits: ['2026-03-03T14:00'],
    phases: { course: 5 },
    spacing: { minDays: 1, maxDays: 1 },
    most: 5,
    because: 'the most of both: the rest of the series is not booked yet',
  },
  {
    checkIns: { ask: { after: '1h', asks: 'feeling', chase: { after: '1h', times: 2 } } },
    phases: { course: 2 },
    most: 3,
    because: 'nobody may answer, and each question is asked again',
  },
  { ...EVE_AND_NEAR, perDay: 1, visits: MONDAY_TO_FRIDAY, most: 6, because: 'what the cap holds does not come' },
  { phases: { course: 2 }, most: 1, because: 'no week is said to have none' },
  {
    reminders: { helper: { before: '3h', to: 'helper' }, near: { before: '2h' } },
    helper: { consent: { texts: true } },
    phases: { course: 2 },
    most: 1,
    because: "the helper's texts are not the patient's",
  },
  {
    reminders: { near: { before: '2h', only: { kinds: ['dose'] } } },
    visits: [{ at: '2026-03-03T14:00' }, { at: '2026-03-04T14:00', kind: 'dose' }],
    phases: { course: 4 },
    spacing: { minDays: 1, maxDays: 1 },
    most: 4,
    because: 'the visits to come are taken to be of the kind that is booked',
  },
  ...(['paused', 'stopped'] as const).map((state) => ({
    ...{ ...NEAR, state, phases: { course: 4 }, most: 3, because: `a plan that is ${state} can go on` },
    spacing: { minDays: 3, maxDays: 3 },
  })),
  {
    ...{ ...NEAR, consents: false, blocked: { patient: 'opted-out' }, phases: { course: 4 }, most: 3 },
    left: { hush: [{ id: 'crisis/m1' }] },
    spacing: { minDays: 3, maxDays: 3 },
    because: 'who is asked has not consented, and may have left before',
  },
  {
    ...{ ...NEAR, visits: MONDAY_TO_FRIDAY, phases: { course: 5 }, notices: { optIn: {} } },
    most: 5,
    because: 'who is asked by text has not agreed yet, and the visits count all the same',
  },
  {
    ...{ ...NEAR, visits: MONDAY_TO_FRIDAY, notices: { optIn: {}, welcome: {} } },
    left: { optedInAt: '2026-03-02T18:00:00Z' },
    most: 6,
    because: 'the welcome comes when they agree, in the week of the first visits',
  },
])('$most: $because', ({ most, because: _, spacing, ...story }) => {
  const course = courseOf(story);
  const { protocol } = course;
  const phases = protocol.phases.map((phase) => ({ ...phase, ...(spacing ? { spacing } : {}) }));
  const clinic = { ...course.clinic, protocols: { series: { ...protocol, phases } } };
  expect(textsPerWeek({ ...course, clinic, protocol: clinic.protocols.series })).toBe(most);
});
