import { calendarOf, type Story } from '../../builders.ts';

/** At most `perDay` texts to a patient in one local day: the least urgent are held, none is queued for tomorrow. */

interface Row extends Story {
  readonly lines: readonly string[];
  readonly because: string;
}

const V1 = '2026-03-03T14:00';
/** One rule of every urgency, all due on 3 March. */
const FULL_DAY: Story = {
  texts: { food: 'Stop eating at {noFoodFrom}.' },
  reminders: {
    sure: { before: '3h', asks: 'confirm', chase: { after: '1h' } },
    food: { before: '0d', at: '09:30' },
    near: { before: '2h' },
    week: { before: '7d', at: '15:00' },
  },
  checkIns: { daily: { from: 'start', at: '16:00' } },
  startsOn: '2026-03-03',
  notices: { missed: {} },
  visits: [{ at: '2026-03-02T09:00', status: 'missed', setAt: '2026-03-03T18:00' }, V1, '2026-03-10T10:00'],
};

const heldOf = (story: Story) =>
  calendarOf(story)
    .filter((line) => line.includes('2026-03-03') && line.endsWith('daily-cap'))
    .map((line) => line.split(' ')[0]);

test.each([
  { perDay: 7, held: [] },
  { perDay: 6, held: ['sure:chase'] },
  { perDay: 5, held: ['missed', 'sure:chase'] },
  { perDay: 4, held: ['missed', 'sure:chase', 'week'] },
  { perDay: 3, held: ['daily', 'missed', 'sure:chase', 'week'] },
  { perDay: 2, held: ['daily', 'missed', 'near', 'sure:chase', 'week'] },
])('with $perDay a day, $held give way', ({ perDay, held }) => {
  expect(heldOf({ ...FULL_DAY, perDay }).sort()).toEqual(held);
});

/** The less urgent of two comes first, so that only its urgency holds it. */
test.each<Row>([
  {
    reminders: { near: { before: '4h' }, sure: { before: '2h', asks: 'confirm' } },
    lines: ['near v1 2026-03-03T10:00 daily-cap', 'sure v1 2026-03-03T12:00'],
    because: 'a reminder of the day gives way to one that asks',
  },
  {
    reminders: { near: { before: '2h' } },
    checkIns: { daily: { from: 'start', at: '10:00' } },
    startsOn: '2026-03-03',
    lines: ['daily - 2026-03-03T10:00 daily-cap', 'near v1 2026-03-03T12:00'],
    because: 'a check-in to a reminder of the day',
  },
  {
    reminders: { week: { before: '7d', at: '10:00' } },
    checkIns: { daily: { from: 'start', at: '16:00' } },
    startsOn: '2026-03-03',
    visits: ['2026-03-10T14:00'],
    lines: ['week v1 2026-03-03T10:00 daily-cap', 'daily - 2026-03-03T16:00'],
    because: 'a reminder of another day to a check-in',
  },
  {
    reminders: { week: { before: '7d', at: '17:00' } },
    notices: { welcome: {} },
    enteredAt: '2026-03-03T10:00',
    visits: ['2026-03-10T14:00'],
    lines: ['welcome - 2026-03-03T10:00 daily-cap', 'week v1 2026-03-03T17:00'],
    because: 'a notice to a reminder of another day',
  },
])('$because', ({ lines, because: _, ...story }) => {
  expect(calendarOf({ perDay: 1, visits: [V1], ...story })).toEqual(lines);
});

test.each<Row>([
  {
    perDay: 2,
    phases: { upkeep: undefined },
    notices: { bookNext: {} },
    checkIns: { ask: { after: '1d', at: '10:00', asks: 'feeling', chase: { after: '2h' } } },
    visits: [V1],
    lines: ['ask v1 2026-03-04T10:00', 'bookNext - 2026-03-04T10:00 daily-cap', 'ask:chase v1 2026-03-04T12:00'],
    because: 'who has the next visit to book is asked after who is asked again how they are',
  },
  {
    perDay: 1,
    reminders: { z: { before: '3h' }, a: { before: '2h' } },
    visits: [V1],
    lines: ['z v1 2026-03-03T11:00', 'a v1 2026-03-03T12:00 daily-cap'],
    because: 'the earlier goes, whatever they are called',
  },
  {
    perDay: 2,
    checkIns: { b: { after: '1h' }, c: { after: '1h' }, a: { after: '1h' } },
    visits: [V1],
    lines: ['a v1 2026-03-03T16:00', 'b v1 2026-03-03T16:00', 'c v1 2026-03-03T16:00 daily-cap'],
    because: 'of those alike in everything always the same give way, or another run could send the rest',
  },
  {
    perDay: 1,
    checkIns: { ask: { after: '0d', at: '19:00' } },
    notices: { missed: {} },
    visits: [{ at: '2026-03-02T09:00', status: 'missed', setAt: '2026-03-03T09:00' }, V1],
    lines: ['missed v1 2026-03-03T09:00 daily-cap', 'ask v2 2026-03-03T19:00'],
    because: 'the whole day counts: the morning gives way to a more urgent evening',
  },
  {
    perDay: 1,
    reminders: { first: { before: '3h' }, second: { before: '2h' } },
    visits: [V1],
    lines: ['first v1 2026-03-03T11:00', 'second v1 2026-03-03T12:00 daily-cap'],
    because: 'of two alike the earlier goes',
  },
  {
    perDay: 1,
    texts: { food: 'Stop eating at {noFoodFrom}.' },
    reminders: { food: { before: '1d', at: '17:00' } },
    checkIns: { daily: { from: 'start', at: '10:00' } },
    startsOn: '2026-03-02',
    visits: [V1],
    lines: ['daily - 2026-03-02T10:00 daily-cap', 'food v1 2026-03-02T17:00'],
    because: 'what carries preparation goes before a check-in, even on the day before',
  },
  {
    perDay: 1,
    reminders: { helper: { before: '3h', to: 'helper' }, near: { before: '2h' } },
    helper: { consent: { texts: true } },
    visits: [V1],
    lines: ['helper v1 2026-03-03T11:00', 'near v1 2026-03-03T12:00'],
    because: "the helper's texts are not the patient's",
  },
  {
    perDay: 1,
    reminders: { first: { before: '3h', unless: 'confirmed' }, second: { before: '2h' } },
    visits: [{ at: V1, status: 'confirmed' }],
    lines: ['first v1 2026-03-03T11:00 confirmed', 'second v1 2026-03-03T12:00'],
    because: 'what is held anyway takes no place',
  },
  {
    perDay: 1,
    livesIn: 'America/New_York',
    checkIns: { one: { from: 'start', at: '19:00', every: '1d', until: '1d' } },
    startsOn: '2026-03-03',
    lines: ['one - 2026-03-03T19:00', 'one - 2026-03-04T19:00'],
    because: "days are the patient's",
  },
  {
    perDay: 1,
    phases: { upkeep: undefined },
    notices: { bookNext: {} },
    checkIns: { ask: { after: '1d', at: '10:00', asks: 'feeling', chase: { after: '2h' }, ifSilent: 'task' } },
    visits: [V1],
    lines: [
      'ask v1 2026-03-04T10:00',
      'bookNext - 2026-03-04T10:00 daily-cap',
      'ask:chase v1 2026-03-04T12:00 daily-cap',
      'ask:silent v1 2026-03-04T14:00',
    ],
    because: 'a silence sends nothing, so the cap does not touch it',
  },
  {
    perDay: 1,
    reminders: { sure: { before: '0d', at: '09:00', asks: 'confirm' } },
    checkIns: { ask: { after: '1h', asks: 'feeling', chase: { after: '2h' }, ifSilent: 'task' } },
    visits: [V1],
    lines: ['sure v1 2026-03-03T09:00', 'ask v1 2026-03-03T16:00 daily-cap', 'ask:silent v1 2026-03-03T20:00'],
    because: 'a question that the cap took is not asked again; if it went before the day filled, staff hear of silence',
  },
])('$because: $lines', ({ lines, because: _, ...story }) => {
  expect(calendarOf(story)).toEqual(lines);
});
