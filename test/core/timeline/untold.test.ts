import type { StoredPlan } from '../../../core/plan/plan.ts';
import { timeline } from '../../../core/timeline/timeline.ts';
import type { HeldReason } from '../../../core/timeline/timeline-text.ts';
import { leavesUntold, overTooSoon, untoldChanges } from '../../../core/timeline/untold.ts';
import { aClinic, aPlan, moment, type VisitWords } from '../../builders.ts';

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
  { rule: 'moved', reason: 'paused', calls: false, because: 'they paused the plan themselves' },
  { rule: 'moved', reason: 'failed', calls: false, because: 'they know that this phone takes no texts' },
  { rule: 'missed', reason: 'daily-cap', calls: false, because: 'the patient knows where they were not' },
  { rule: 'welcome', reason: 'expired', calls: false, because: 'nobody goes anywhere for it' },
])('staff call, $calls, for a text $rule that is held $reason: $because', ({ rule, reason, calls }) => {
  expect(leavesUntold(TEXTS.find((text) => text.rule === rule)!, reason)).toBe(calls);
});
