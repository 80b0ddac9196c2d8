import { calendarOf, type Story, textsOf } from '../../../builders.ts';

/** Questions that count from the plan's first day, or from the end of the series. */

interface Row extends Story {
  readonly lines: readonly string[];
  readonly because: string;
}

describe('from the start', () => {
  const START = { from: 'start', at: '10:00' } as const;
  test.each<Row>([
    {
      checkIns: { ask: { ...START, after: '3d' } },
      lines: ['ask - 2026-03-04T10:00'],
      because: 'days count from the start date, and no visit is needed',
    },
    { checkIns: { ask: START }, lines: ['ask - 2026-03-01T10:00'], because: 'it begins on the day itself' },
    {
      checkIns: { ask: { ...START, every: '1d', until: '3d' } },
      lines: [1, 2, 3, 4].map((day) => `ask - 2026-03-0${day}T10:00`),
      because: 'until is inclusive and counts from the start',
    },
    {
      checkIns: { ask: { ...START, after: '2d', every: '2d', until: '6d' } },
      lines: [3, 5, 7].map((day) => `ask - 2026-03-0${day}T10:00`),
      because: 'it begins at after, and until still counts from the start',
    },
    {
      checkIns: { ask: { ...START, at: '23:59', every: '1d', until: '1d' } },
      lines: ['ask - 2026-03-02T09:00', 'ask - 2026-03-03T09:00'],
      because: 'the last minute of the last day is in it',
    },
    {
      checkIns: { ask: { ...START, every: '1w', until: '13d' } },
      lines: ['ask - 2026-03-01T10:00', 'ask - 2026-03-08T10:00'],
      because: 'every week keeps its clock time over a change of clocks; the next would come after until',
    },
    {
      checkIns: { ask: { ...START, every: '1d', until: '3d' } },
      enteredAt: '2026-03-02T10:01',
      lines: ['ask - 2026-03-03T10:00', 'ask - 2026-03-04T10:00'],
      because: 'those of the past are never caught up',
    },
    {
      checkIns: { ask: { ...START, every: '1d', until: '1d' } },
      enteredAt: '2026-03-02T10:00',
      lines: ['ask - 2026-03-02T10:00'],
      because: 'one that is due exactly at the entry goes',
    },
    {
      checkIns: { ask: { ...START, every: '1d', until: '2d' } },
      visits: ['2026-03-01T08:00', '2026-03-02T09:00', '2026-03-03T11:00'],
      lines: [1, 2, 3].map((day) => `ask - 2026-03-0${day}T10:00`),
      because: 'they give way to nothing',
    },
    {
      checkIns: { ask: { ...START, at: '21:00' } },
      lines: ['ask - 2026-03-02T09:00'],
      because: 'outside the window they wait for the opening',
    },
    {
      checkIns: { ask: { ...START, every: '1d', until: '1d' } },
      startsOn: '2028-02-28',
      lines: ['ask - 2028-02-28T10:00', 'ask - 2028-02-29T10:00'],
      because: '29 February is a day in a leap year',
    },
    {
      checkIns: { ask: START },
      livesIn: 'Pacific/Tongatapu',
      lines: ['ask - 2026-03-01T10:00'],
      because: "the start is a day of the patient's",
    },
    {
      checkIns: { ask: { from: 'start', after: '2d' } },
      lines: ['ask - 2026-03-03T09:00'],
      because: 'days without a clock time mean the opening of the window',
    },
  ])('$because: $lines', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });
});

test.each([
  { rule: { after: '3d', at: '10:00' }, abouts: ['2026-03-04'], because: 'its day' },
  {
    rule: { at: '10:00', every: '1d', until: '1d' },
    abouts: ['2026-03-01', '2026-03-02'],
    because: 'each day, whatever becomes of the clock time',
  },
])('its id has $abouts: $because', ({ rule, abouts }) => {
  const ids = textsOf({ checkIns: { ask: { from: 'start', ...rule } } }).map(({ id }) => id);
  expect(ids).toEqual(abouts.map((about) => `p1/-/ask/${about}`));
});

test('one that is asked for ever ends after 400 times all the same', () => {
  const lines = calendarOf({ checkIns: { ask: { from: 'start', at: '10:00', every: '1d' } } });
  expect([lines.length, lines.at(-1)]).toEqual([400, 'ask - 2027-04-04T10:00']);
});

describe('from the end', () => {
  const END = { checkIns: { ask: { from: 'end', after: '7d', at: '10:00' } } } as const;
  test.each<Row>([
    {
      ...END,
      visits: ['2026-03-03T14:00', '2026-03-05T14:00'],
      lines: ['ask v2 2026-03-12T10:00'],
      because: 'once no visit is left: after the last one only',
    },
    {
      ...END,
      visits: ['2026-03-03T14:00', { at: '2026-03-05T14:00', status: 'cancelled' }],
      lines: ['ask v1 2026-03-10T10:00'],
      because: 'a cancelled visit is not left',
    },
    {
      ...END,
      visits: ['2026-03-03T14:00', { at: '2026-03-05T14:00', status: 'missed' }],
      lines: ['ask v1 2026-03-10T10:00'],
      because: 'nor is a missed one',
    },
    {
      ...END,
      visits: [{ at: '2026-03-03T14:00', status: 'attended', endedAt: '2026-03-04T00:10' }],
      lines: ['ask v1 2026-03-11T10:00'],
      because: 'from the recorded end',
    },
    {
      ...END,
      attendance: 'recorded',
      visits: [{ at: '2026-03-03T14:00', status: 'attended' }, '2026-03-05T14:00'],
      lines: [],
      because: 'a visit that is not recorded yet is still left',
    },
    { ...END, visits: [], lines: [], because: 'without visits there is no end' },
    {
      ...END,
      enteredAt: '2026-03-20T10:00',
      visits: [{ at: '2026-03-03T14:00', setAt: '2026-02-20T10:00' }],
      lines: [],
      because: 'a series that ended long before the entry is history',
    },
  ])('$because: $lines', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });
});
