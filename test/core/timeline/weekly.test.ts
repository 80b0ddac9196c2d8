import { listedVisits } from '../../../core/timeline/weekly.ts';
import { calendarOf, courseOf, localText, moment, type Story, usefulnessOf } from '../../builders.ts';

/** One text a week that lists the coming visits. 1, 8 and 15 March 2026 are Sundays. */

interface Row extends Story {
  readonly lines: readonly string[];
  readonly because: string;
}

const SUNDAYS = { weekly: { on: 7, at: '18:00' } };

test.each<Row>([
  {
    ...SUNDAYS,
    startsOn: '2026-03-02',
    visits: ['2026-03-03T14:00', '2026-03-10T14:00'],
    lines: ['weekly - 2026-03-01T18:00', 'weekly - 2026-03-08T18:00'],
    because: 'every week that has visits',
  },
  {
    ...SUNDAYS,
    startsOn: '2026-03-02',
    visits: ['2026-03-03T14:00', '2026-03-17T14:00'],
    lines: ['weekly - 2026-03-01T18:00', 'weekly - 2026-03-15T18:00'],
    because: 'none in a week that has none',
  },
  {
    ...SUNDAYS,
    startsOn: '2026-03-02',
    visits: ['2026-03-08T23:00'],
    lines: ['weekly - 2026-03-01T18:00'],
    because: 'the seventh day after it is listed',
  },
  {
    ...SUNDAYS,
    startsOn: '2026-03-02',
    visits: ['2026-03-01T19:00'],
    lines: [],
    because: 'the day on which it goes is not listed',
  },
  {
    ...SUNDAYS,
    startsOn: '2026-03-02',
    visits: [
      { at: '2026-03-03T14:00', status: 'cancelled' },
      { at: '2026-03-04T14:00', status: 'missed' },
    ],
    lines: [],
    because: 'cancelled and missed visits are not coming',
  },
  {
    ...SUNDAYS,
    startsOn: '2026-03-08',
    visits: ['2026-03-02T14:00'],
    lines: ['weekly - 2026-03-01T18:00'],
    because: 'exactly seven days before the start counts',
  },
  {
    ...SUNDAYS,
    startsOn: '2026-03-09',
    visits: ['2026-03-05T14:00', '2026-03-10T14:00'],
    lines: ['weekly - 2026-03-08T18:00'],
    because: 'earlier than seven days before the start none goes',
  },
  {
    ...SUNDAYS,
    startsOn: '2026-03-02',
    enteredAt: '2026-03-01T18:01',
    visits: ['2026-03-03T14:00', '2026-03-10T14:00'],
    lines: ['weekly - 2026-03-08T18:00'],
    because: 'never caught up at entry',
  },
  {
    ...SUNDAYS,
    startsOn: '2026-03-02',
    enteredAt: '2026-03-01T18:00',
    visits: ['2026-03-03T14:00'],
    lines: ['weekly - 2026-03-01T18:00'],
    because: 'due exactly at the entry goes',
  },
  {
    weekly: { on: 7, at: '21:00' },
    startsOn: '2026-03-02',
    visits: ['2026-03-03T14:00'],
    lines: ['weekly - 2026-03-02T09:00'],
    because: 'outside the window it waits for the opening',
  },
  {
    ...SUNDAYS,
    livesIn: 'Pacific/Tongatapu',
    startsOn: '2026-03-02',
    visits: ['2026-03-01T20:00'],
    lines: ['weekly - 2026-03-01T18:00'],
    because: "days are the patient's: Sunday evening at the clinic is Monday there",
  },
])('$because: $lines', ({ lines, because: _, ...story }) => {
  expect(calendarOf(story)).toEqual(lines);
});

test('it is good for twelve hours', () => {
  const story = { ...SUNDAYS, startsOn: '2026-03-02', visits: ['2026-03-03T14:00'] };
  expect(usefulnessOf(story)).toEqual(['weekly - 2026-03-02T06:00']);
});

test('it lists the seven days after the day on which it goes, confirmed visits too', () => {
  const visits = [
    '2026-03-01T19:00',
    '2026-03-02T00:00',
    { at: '2026-03-05T14:00', status: 'confirmed' as const },
    { at: '2026-03-06T14:00', status: 'cancelled' as const },
    '2026-03-08T23:59',
    '2026-03-09T00:00',
  ];
  const listed = listedVisits(courseOf({ visits }), moment('2026-03-01T18:00'));
  expect(listed.map(({ start }) => localText(start))).toEqual([
    '2026-03-02T00:00',
    '2026-03-05T14:00',
    '2026-03-08T23:59',
  ]);
});
