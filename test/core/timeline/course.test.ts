import { layOut, visitCount } from '../../../core/timeline/course.ts';
import { isAboutVisit, readTextId, textId } from '../../../core/timeline/timeline-text.ts';
import { aClinic, aPlan, courseOf, type Story } from '../../builders.ts';

/** What the timeline's parts share: how long a series is, and what an id says. */

interface Row extends Story {
  readonly count: number;
  readonly because: string;
}

const THREE = ['2026-03-03T14:00', '2026-03-10T14:00', '2026-03-17T14:00'];

test.each<Row>([
  { phases: { start: 4, upkeep: 2 }, visits: THREE, count: 6, because: 'all phases, booked or not' },
  { phases: { start: 2 }, visits: THREE, count: 3, because: 'never less than stand in the plan' },
  { phases: { start: 4, upkeep: undefined }, visits: THREE, count: 3, because: 'an open series has those booked' },
  { visits: THREE, count: 3, because: 'without phases too' },
  {
    visits: [...THREE, { at: '2026-03-24T14:00', status: 'cancelled' }, { at: '2026-03-25T14:00', status: 'missed' }],
    count: 3,
    because: 'cancelled and missed visits do not count',
  },
])('the series has $count visits: $because', ({ count, because: _, ...story }) => {
  expect(visitCount(courseOf(story))).toBe(count);
});

test('a plan whose treatment the clinic no longer gives is laid out all the same, so that who writes is answered', () => {
  const { standing, protocol } = layOut({ ...aPlan({ visits: THREE }), protocol: 'gone' }, aClinic());
  expect(standing).toHaveLength(3);
  expect(protocol).toMatchObject({ reminders: [], checkIns: [], notices: {} });
});

test.each([
  { id: 'p1/v2/eve/2026-03-06T14:00', parts: { plan: 'p1', visit: 'v2', rule: 'eve', about: '2026-03-06T14:00' } },
  { id: 'p1/-/welcome/', parts: { plan: 'p1', rule: 'welcome', about: '' } },
  { id: 'p1/-/answer/a/b', parts: { plan: 'p1', rule: 'answer', about: 'a/b' } },
])('$id says what it speaks of', ({ id, parts }) => {
  expect(textId(parts)).toBe(id);
  expect(readTextId(id)).toEqual(parts);
});

test.each([
  { asks: 'confirm', about: true, because: 'a letter answers it' },
  { asks: 'ride', about: true, because: 'a letter too' },
  { asks: 'feeling', about: false, because: 'a digit says how somebody is' },
  { asks: undefined, about: false, because: 'it asks nothing' },
])('whether $asks is about a visit: $about, for $because', ({ asks, about }) => {
  expect(isAboutVisit(asks)).toBe(about);
});
