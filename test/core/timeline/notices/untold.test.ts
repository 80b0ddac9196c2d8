import type { Clinic } from '../../../../core/clinic/clinic.ts';
import type { StoredPlan } from '../../../../core/plan/plan.ts';
import { timeline } from '../../../../core/timeline/timeline.ts';
import type { HeldReason } from '../../../../core/timeline/timeline-text.ts';
import { keptBack, leavesUntold, overTooSoon, untoldChanges } from '../../../../core/timeline/untold.ts';
import { aClinic, aPlan, moment, type VisitWords } from '../../../builders.ts';

const CLINIC = aClinic({ notices: { welcome: {}, moved: {}, cancelled: {}, missed: {} } });
const NIGHT = '2026-03-02T20:00';
const AT_2_PM = { at: '2026-03-05T14:00' };
const AT_8_AM = { at: '2026-03-03T08:00', movedFrom: AT_2_PM.at, setAt: NIGHT };
const AT_10_AM = { ...AT_8_AM, at: '2026-03-03T10:00' };

interface Row {
  readonly before: VisitWords;
  readonly after: VisitWords;
  readonly plan?: Partial<StoredPlan>;
  readonly says: readonly string[];
  readonly because: string;
}

test.each<Row>([
  {
    before: AT_2_PM,
    after: AT_8_AM,
    says: ['Visit v1 was moved, and no text can tell of it in time. Call the patient.'],
    because: 'it begins before the window opens',
  },
  {
    before: { at: AT_8_AM.at },
    after: { at: AT_8_AM.at, status: 'cancelled', told: true, setAt: NIGHT },
    says: ['Visit v1 was cancelled, and no text can tell of it in time. Call the patient.'],
    because: 'they would come for nothing',
  },
  { before: AT_8_AM, after: AT_8_AM, says: [], because: 'it was said when it was moved' },
  { before: AT_2_PM, after: AT_10_AM, says: [], because: 'the opening is early enough' },
  {
    before: AT_2_PM,
    after: { at: '2026-03-03T08:00', setAt: NIGHT },
    says: [],
    because: 'the patient had not been told of another time',
  },
  {
    before: AT_2_PM,
    after: AT_10_AM,
    plan: { state: 'paused' },
    says: ['Visit v1 was moved, and no text tells of it: the plan is paused, or a danger is open. Call the patient.'],
    because: 'it does not wait for the end of the pause',
  },
  {
    before: { at: AT_10_AM.at },
    after: { at: AT_10_AM.at, status: 'cancelled', told: true, setAt: NIGHT },
    plan: { state: 'stopped' },
    says: ['Visit v1 was cancelled, and no text tells of it: the plan is stopped. Call the patient.'],
    because: 'whoever ends a course in one go leaves a patient who was told to come',
  },
  {
    before: { at: AT_10_AM.at },
    after: { at: AT_10_AM.at, status: 'cancelled', told: true, setAt: NIGHT },
    plan: { blocked: { patient: 'opted-out' } },
    says: ['Visit v1 was cancelled, and no text tells of it: the phone opted out. Call the patient.'],
    because: 'they were told of it before they left',
  },
])('$says: $because', ({ before, after, plan, says }) => {
  const changes = untoldChanges(aPlan({ visits: [before] }), { ...aPlan({ visits: [after] }), ...plan }, CLINIC);
  expect(changes).toEqual(says.map((words) => ({ visit: 'v1', words })));
});

test.each<Row>([
  {
    before: AT_2_PM,
    after: { ...AT_2_PM, status: 'missed', setAt: NIGHT },
    says: [
      'Visit v1 (2026-03-05T14:00) was marked as missed, and its day is still to come: no reminder of it goes any more. Was it another visit?',
    ],
    because: 'nobody can have missed it yet',
  },
  {
    before: AT_2_PM,
    after: { ...AT_2_PM, status: 'attended' },
    says: [
      'Visit v1 (2026-03-05T14:00) was marked as attended, and its day is still to come: no reminder of it goes any more. Was it another visit?',
    ],
    because: 'nobody can have come to it yet',
  },
  {
    before: { at: '2026-03-02T21:00' },
    after: { at: '2026-03-02T21:00', status: 'missed', setAt: NIGHT },
    says: [],
    because: 'on its day somebody called to say that they do not come',
  },
  {
    before: { ...AT_2_PM, status: 'missed', setAt: NIGHT },
    after: { ...AT_2_PM, status: 'missed', setAt: NIGHT },
    says: [],
    because: 'it was said when it was marked',
  },
])('$says: $because', ({ before, after, says }) => {
  const during = { clinic: CLINIC, now: moment(NIGHT) };
  const marks = overTooSoon(aPlan({ visits: [before] }), aPlan({ visits: [after] }), during);
  expect(marks).toEqual(says.map((words) => ({ visit: 'v1', words })));
});

test('a new plan, too, is told of a visit to come that it has as attended', () => {
  const during = { clinic: CLINIC, now: moment(NIGHT) };
  const plan = aPlan({ visits: [{ ...AT_2_PM, status: 'attended', setAt: NIGHT }] });
  expect(overTooSoon(undefined, plan, during)).toEqual([
    { visit: 'v1', words: expect.stringContaining('was marked as attended, and its day is still to come') },
  ]);
});

const CHANGED = aPlan({
  visits: [
    { ...AT_10_AM, setAt: '2026-03-02T12:00' },
    { at: '2026-03-05T14:00', status: 'missed', setAt: '2026-03-05T16:00' },
  ],
});
const TEXTS = timeline(CHANGED, CLINIC);

test.each<{ rule: string; reason: HeldReason; calls: boolean; because: string }>([
  { rule: 'moved', reason: 'daily-cap', calls: true, because: 'it waits for no other day' },
  { rule: 'moved', reason: 'expired', calls: true, because: 'no text went for longer than it was of use' },
  { rule: 'moved', reason: 'failed', calls: true, because: 'that this phone takes no texts came up with this one' },
  { rule: 'moved', reason: 'opted-out', calls: true, because: 'only the carrier knew it' },
  { rule: 'missed', reason: 'daily-cap', calls: false, because: 'the patient knows where they were not' },
  { rule: 'welcome', reason: 'expired', calls: false, because: 'nobody goes anywhere for it' },
])('staff call, $calls, for a text $rule that is held $reason: $because', ({ rule, reason, calls }) => {
  expect(leavesUntold(TEXTS.find((text) => text.rule === rule)!, reason)).toBe(calls);
});

test.each<{ held: HeldReason; calls: boolean; because: string }>([
  { held: 'failed', calls: false, because: 'it was known when the visit moved, or has been told since' },
  { held: 'paused', calls: false, because: 'whoever moved the visit of a paused plan was told' },
  { held: 'daily-cap', calls: true, because: 'the plan does not say so before its day' },
])('staff call, $calls, for a move that the plan holds as $held: $because', ({ held, calls }) => {
  expect(leavesUntold({ rule: 'moved', held }, held)).toBe(calls);
});

interface Kept {
  readonly visit: VisitWords;
  readonly before?: Partial<StoredPlan>;
  readonly after?: Partial<StoredPlan>;
  /** The settings after; the same when absent. */
  readonly settings?: Clinic;
  readonly awaited?: readonly string[];
  readonly now?: string;
  readonly keeps: readonly string[];
  readonly because: string;
}

const OUT = { blocked: { patient: 'opted-out' } } as const;
const MOVED = `p1/v1/moved/${AT_10_AM.at}@2026-03-03T04:00:00Z`;
const CALLED_OFF = { at: AT_10_AM.at, status: 'cancelled', told: true, setAt: NIGHT } as const;
const OFF = `p1/v1/cancelled/${AT_10_AM.at}@2026-03-03T04:00:00Z`;
const WITHOUT = aClinic({ notices: { welcome: {}, missed: {} } });
const FROM_NOON = { ...CLINIC, texting: { ...CLINIC.texting, window: { opens: '12:00', closes: '20:00' } } };
const LATER = '2026-03-04T09:00';

test.each<Kept>([
  { visit: AT_10_AM, after: OUT, keeps: [MOVED], because: 'it was to go in the morning' },
  { visit: AT_10_AM, after: { state: 'paused' }, keeps: [MOVED], because: 'a pause makes nobody know of the move' },
  { visit: AT_10_AM, after: { state: 'stopped' }, keeps: [MOVED], because: 'nor does the end of the plan' },
  { visit: AT_10_AM, after: { state: 'finished' }, keeps: [MOVED], because: 'of whatever kind' },
  {
    visit: AT_10_AM,
    before: { state: 'stopped' },
    after: { state: 'finished' },
    keeps: [],
    because: 'it was said when the plan ended, or the visit moved',
  },
  { visit: AT_10_AM, keeps: [], because: 'it goes in the morning' },
  { visit: AT_10_AM, before: OUT, after: OUT, keeps: [], because: 'it was said when the visit was moved' },
  { visit: AT_8_AM, after: OUT, keeps: [], because: 'it could not go in time anyhow' },
  { visit: AT_2_PM, after: OUT, keeps: [], because: 'nothing of it changed' },
  { visit: AT_10_AM, after: OUT, now: LATER, keeps: [], because: 'it is no news any more' },
  { visit: AT_10_AM, after: OUT, awaited: [MOVED], now: LATER, keeps: [MOVED], because: 'no tick came to it yet' },
  { visit: AT_10_AM, settings: WITHOUT, keeps: [MOVED], because: 'the new settings have no such text' },
  { visit: CALLED_OFF, settings: WITHOUT, keeps: [OFF], because: 'of whatever news' },
  { visit: AT_10_AM, settings: FROM_NOON, keeps: [MOVED], because: 'the window opens when the visit has begun' },
  { visit: AT_10_AM, settings: aClinic(), keeps: [MOVED], because: 'the treatment is given no more' },
  {
    visit: AT_10_AM,
    settings: { ...CLINIC, name: 'Harbor' },
    awaited: [MOVED],
    keeps: [],
    because: 'the new settings tell it all the same',
  },
  {
    visit: { ...AT_10_AM, at: '2026-03-03T11:00' },
    awaited: [MOVED],
    keeps: [],
    because: 'the visit moved again, and another text tells of that',
  },
  { visit: CALLED_OFF, awaited: [MOVED], keeps: [], because: 'it is off, and another text tells of that' },
  { visit: { ...AT_10_AM, status: 'attended' }, awaited: [MOVED], keeps: [], because: 'they came' },
  { visit: AT_10_AM, awaited: ['p1/v1/day-before/2026-03-03T10:00'], keeps: [], because: 'no other text is news' },
])('what is kept back by a change is $keeps: $because', (row) => {
  const { visit, before, after, settings = CLINIC, awaited = [], now = NIGHT, keeps } = row;
  const plan = aPlan({ visits: [visit] });
  const was = { plan: { ...plan, ...before }, clinic: CLINIC };
  const is = { plan: { ...plan, ...after }, clinic: settings };
  expect(keptBack([was], is, { awaited, now: moment(now) })).toEqual(keeps);
});
