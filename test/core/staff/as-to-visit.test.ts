import { asToVisit, decidedBefore } from '../../../core/staff/as-to-visit.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import { layOut } from '../../../core/timeline/course.ts';
import { aClinic, aPlan, moment, type VisitWords } from '../../builders.ts';

const TODAY = '2026-03-02T14:00';
const TOMORROW = '2026-03-03T14:00';
const before = (at: string) => isoInstant(moment(at));

test.each([
  {
    level: 'task',
    about: 'cannot-come',
    visit: TODAY,
    is: { level: 'today' },
    because: 'the desk must hear while there is time',
  },
  { level: 'task', about: 'late', visit: TODAY, is: { level: 'today' }, because: 'it changes the day' },
  { level: 'task', about: 'cannot-come', visit: TOMORROW, is: { level: 'task' }, because: 'there is time' },
  { level: 'task', about: 'reply', visit: TODAY, is: { level: 'task' }, because: 'it says nothing of the visit' },
  {
    level: 'today',
    about: 'no-ride',
    visit: TOMORROW,
    is: { level: 'today', before: before(TOMORROW) },
    because: 'a nurse decides before they travel',
  },
  {
    level: 'today',
    about: 'prep-problem',
    visit: TODAY,
    is: { level: 'today', before: before(TODAY) },
    because: 'a nurse decides before they travel',
  },
  { level: 'today', about: 'symptom', visit: TOMORROW, is: { level: 'today' }, because: 'it has a clock of its own' },
  { level: 'emergency', about: 'emergency', visit: TODAY, is: { level: 'emergency' }, because: 'danger is danger' },
] as const)('$level $about, visit at $visit: $because', ({ level, about, visit, is }) => {
  const standing = { start: moment(visit), now: moment('2026-03-02T09:00'), timeZone: 'America/Los_Angeles' };
  expect(asToVisit({ level, about }, standing)).toEqual({ about, ...is });
});

const LATER = '2026-03-04T14:00';
const LAST = '2026-03-05T14:00';
const [V1, V2] = [
  { visit: 'v1', at: TOMORROW },
  { visit: 'v2', at: LATER },
];

test.each<{ visits: VisitWords[]; of?: string; now?: string; is: string | undefined; because: string }>([
  { visits: [{ ...V1, at: LAST }, V2], is: LAST, because: 'it is the same visit at another time' },
  { visits: [{ ...V1, status: 'cancelled' }, V2], is: LATER, because: 'it is off, and they travel to the next' },
  { visits: [{ ...V1, status: 'missed' }], is: undefined, because: 'none is to come' },
  { visits: [{ ...V1, at: LAST }, V2], now: LATER, is: TOMORROW, because: 'it had begun, and is over' },
  { visits: [{ ...V1, at: LAST }, V2], of: TODAY, is: TODAY, because: 'that is a visit of another plan' },
])(
  'a matter of a visit that was changed is decided before $is: $because',
  ({ visits, of = TOMORROW, now = '2026-03-02T09:00', is }) => {
    const [was, changed] = [layOut(aPlan({ visits: [V1, V2] }), aClinic()), layOut(aPlan({ visits }), aClinic())];
    expect(decidedBefore(before(of), { was, is: changed, now: moment(now) })).toBe(is && before(is));
  },
);
