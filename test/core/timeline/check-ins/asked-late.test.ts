import type { Instant } from '../../../../core/time/units.ts';
import { followUps } from '../../../../core/timeline/chases.ts';
import { courseOf, localText, moment, type Story, textsOf } from '../../../builders.ts';

/** Each text that asks again, and the word to staff, comes its full wait after the one before it went. */

const STORY: Story = {
  visits: ['2026-03-03T14:00'],
  checkIns: {
    evening: { after: '0d', at: '16:00', asks: 'feeling', chase: { after: '1h', times: 2 }, ifSilent: 'task' },
  },
};
const COURSE = courseOf(STORY);
const [QUESTION] = textsOf(STORY);
const EVENING = `${QUESTION?.id}`;
const CHASE = EVENING.replace('/evening/', '/evening:chase/');

test.each([
  { went: {}, follow: ['17:00', '18:00', '19:00'], because: 'all went when they were due' },
  { went: { [EVENING]: '16:30' }, follow: ['17:30', '18:30', '19:30'], because: 'the question went late' },
  { went: { [CHASE]: '17:45' }, follow: ['17:00', '18:45', '19:45'], because: 'asking again went late' },
  {
    went: { [EVENING]: '15:30' },
    follow: ['17:00', '18:00', '19:00'],
    because: 'a clock that is behind makes none early',
  },
  { went: { other: '16:30' }, follow: ['17:00', '18:00', '19:00'], because: 'another text was late' },
])('$follow, for $because', ({ went, follow }) => {
  const at = (clock: string): Instant => moment(`2026-03-03T${clock}`);
  const late = new Map(Object.entries(went).map(([id, clock]) => [id, at(`${clock}`)]));
  const following = followUps(QUESTION ? [QUESTION] : [], COURSE, late);
  expect(following.map(({ dueAt }) => localText(dueAt))).toEqual(follow.map((clock) => `2026-03-03T${clock}`));
});
