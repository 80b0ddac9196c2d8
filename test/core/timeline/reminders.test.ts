import { calendarOf, type Story, usefulnessOf } from '../../builders.ts';

/** When a reminder goes: `before`, `at`, `goodFor`, the texting window and late booking. */

interface Row extends Story {
  readonly lines: readonly string[];
  readonly because: string;
}

const TWO_HOURS = { reminders: { near: { before: '2h' } } };
const DAY_BEFORE = { reminders: { eve: { before: '1d', at: '17:00' } } };

test.each<Row>([
  { ...TWO_HOURS, visits: ['2026-03-03T14:00'], lines: ['near v1 2026-03-03T12:00'], because: 'hours are exact' },
  {
    reminders: { near: { before: '30m' } },
    visits: ['2026-03-03T14:00'],
    lines: ['near v1 2026-03-03T13:30'],
    because: 'exactly 30 minutes before the visit goes',
  },
  {
    reminders: { near: { before: '29m' } },
    visits: ['2026-03-03T14:00'],
    lines: ['near v1 2026-03-03T13:31 no-time-left'],
    because: 'a minute later is of no use',
  },
  { ...DAY_BEFORE, visits: ['2026-03-03T14:00'], lines: ['eve v1 2026-03-02T17:00'], because: 'days go at their time' },
  {
    reminders: { week: { before: '1w' } },
    visits: ['2026-03-12T14:20'],
    lines: ['week v1 2026-03-05T14:20'],
    because: "without at, days go at the visit's clock time, over a clock change too",
  },
  {
    reminders: { morning: { before: '0d', at: '09:30' } },
    visits: ['2026-03-03T14:00'],
    lines: ['morning v1 2026-03-03T09:30'],
    because: 'no days before is the same day',
  },
  {
    reminders: { morning: { before: '0d', at: '15:00' } },
    visits: ['2026-03-03T14:00'],
    lines: ['morning v1 2026-03-03T15:00 no-time-left'],
    because: 'nothing reminds of a visit that has begun',
  },
  { ...DAY_BEFORE, visits: ['2026-03-01T10:00'], lines: ['eve v1 2026-02-28T17:00'], because: 'the last of the month' },
  {
    ...DAY_BEFORE,
    enteredAt: '2028-01-01T10:00',
    visits: ['2028-03-01T10:00'],
    lines: ['eve v1 2028-02-29T17:00'],
    because: '29 February is a day in a leap year',
  },
  {
    ...DAY_BEFORE,
    visits: ['2026-03-03T00:00'],
    lines: ['eve v1 2026-03-02T17:00'],
    because: 'midnight begins its own day',
  },
  {
    reminders: { days: { before: '2d', at: '10:00' }, eve: { before: '1d', at: '17:00' }, near: { before: '2h' } },
    visits: ['2026-03-03T14:00'],
    lines: ['days v1 2026-03-01T10:00', 'eve v1 2026-03-02T17:00', 'near v1 2026-03-03T12:00'],
    because: 'every rule has its text',
  },
  {
    reminders: { brief: { before: '2h', goodFor: '30m' }, any: { before: '2h' }, asks: { before: '2h', asks: 'ride' } },
    visits: ['2026-03-03T14:00'],
    lines: ['brief v1 2026-03-03T12:00', 'asks v1 2026-03-03T12:00', 'any v1 2026-03-03T12:00'],
    because: 'of those due at once, first what is of use for a shorter time, then what is more urgent',
  },
  {
    reminders: { b: { before: '2h' }, a: { before: '2h' }, c: { before: '2h' } },
    visits: ['2026-03-03T14:00'],
    lines: ['a v1 2026-03-03T12:00', 'b v1 2026-03-03T12:00', 'c v1 2026-03-03T12:00'],
    because: 'of those alike in everything the order is the same however the file has them',
  },
])('$because: $lines', ({ lines, because: _, ...story }) => {
  expect(calendarOf(story)).toEqual(lines);
});

describe('outside the texting window', () => {
  test.each<Row>([
    {
      ...TWO_HOURS,
      visits: ['2026-03-03T10:59'],
      lines: ['near v1 2026-03-02T19:30'],
      because: 'before the opening it moves to half an hour before the last closing',
    },
    {
      ...TWO_HOURS,
      visits: ['2026-03-03T11:00'],
      lines: ['near v1 2026-03-03T09:00'],
      because: 'the opening is inside',
    },
    { ...TWO_HOURS, visits: ['2026-03-03T22:00'], lines: ['near v1 2026-03-03T19:30'], because: 'the end is outside' },
    {
      ...TWO_HOURS,
      visits: ['2026-03-03T21:59'],
      lines: ['near v1 2026-03-03T19:59'],
      because: 'the last minute is inside',
    },
    {
      ...TWO_HOURS,
      visits: ['2026-03-04T00:30'],
      lines: ['near v1 2026-03-03T19:30'],
      because: 'the last closing is that of the day on which it is due',
    },
    {
      ...TWO_HOURS,
      visits: [{ at: '2026-03-03T10:00', setAt: '2026-03-02T19:30' }],
      lines: ['near v1 2026-03-02T19:30'],
      because: 'set at the very moment, it still goes',
    },
    {
      ...TWO_HOURS,
      visits: [{ at: '2026-03-03T10:00', setAt: '2026-03-02T19:31' }],
      lines: ['near v1 2026-03-03T09:00'],
      because: 'set after that, it goes at the next opening',
    },
    {
      ...TWO_HOURS,
      visits: [{ at: '2026-03-03T09:30', setAt: '2026-03-02T21:00' }],
      lines: ['near v1 2026-03-03T09:00'],
      because: 'an opening exactly 30 minutes before the visit is early enough',
    },
    {
      ...TWO_HOURS,
      visits: [{ at: '2026-03-03T09:29', setAt: '2026-03-02T21:00' }],
      lines: ['near v1 2026-03-03T07:29 no-time-left'],
      because: 'the opening comes too late and the evening is over',
    },
    {
      reminders: { eve: { before: '1d', at: '21:00' } },
      visits: ['2026-03-03T14:00'],
      lines: ['eve v1 2026-03-02T19:30'],
      because: "a rule's clock time outside the window moves alike",
    },
  ])('$because: $lines', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });
});

describe('booked late', () => {
  test.each<Row>([
    {
      ...DAY_BEFORE,
      visits: [{ at: '2026-03-03T14:00', setAt: '2026-03-02T17:00' }],
      lines: ['eve v1 2026-03-02T17:00'],
      because: 'due exactly when the visit is set goes',
    },
    {
      ...DAY_BEFORE,
      visits: [{ at: '2026-03-03T14:00', setAt: '2026-03-02T17:01' }],
      lines: ['eve v1 2026-03-02T17:01 too-late'],
      because: 'a minute later it is too late, and that is said at once',
    },
    {
      reminders: { eve: { before: '1d', at: '17:00' }, near: { before: '2h' } },
      visits: [{ at: '2026-03-03T14:00', setAt: '2026-03-03T10:00' }],
      lines: ['eve v1 2026-03-03T10:00 too-late', 'near v1 2026-03-03T12:00'],
      because: 'the remaining ones go on',
    },
    {
      ...TWO_HOURS,
      visits: [{ at: '2026-03-03T08:00', setAt: '2026-03-03T06:30' }],
      lines: ['near v1 2026-03-03T06:30 too-late'],
      because: 'too late comes before the window',
    },
    {
      ...TWO_HOURS,
      visits: [
        { at: '2026-03-03T14:00', setAt: '2026-03-03T14:00' },
        { at: '2026-03-02T14:00', setAt: '2026-03-03T10:00' },
      ],
      lines: [],
      because: 'a visit set when its time has come, or moved into the past, has no reminders',
    },
    {
      ...TWO_HOURS,
      enteredAt: '2026-03-03T14:00',
      visits: [{ at: '2026-03-03T14:00', setAt: '2026-03-03T13:00' }],
      lines: [],
      because: 'one that begins as the plan is entered has none that came too late either',
    },
    {
      reminders: { near: { before: '2h', goodFor: '1h' } },
      enteredAt: '2026-03-03T13:00',
      visits: [{ at: '2026-03-03T14:00', setAt: '2026-02-20T10:00' }],
      lines: ['near v1 2026-03-03T12:00'],
      because: 'of use until the very moment of the entry, it is called for',
    },
    {
      ...DAY_BEFORE,
      enteredAt: '2026-03-03T10:00',
      visits: [{ at: '2026-03-03T14:00', setAt: '2026-02-20T10:00' }],
      lines: ['eve v1 2026-03-02T17:00'],
      because: 'set long before the plan was entered, it still goes while it is useful',
    },
    {
      reminders: { eve: { before: '1d', at: '17:00' }, near: { before: '2h' } },
      enteredAt: '2026-03-03T12:30',
      visits: [{ at: '2026-03-03T14:00', setAt: '2026-02-20T10:00' }],
      lines: ['near v1 2026-03-03T12:00'],
      because: 'what the next reminder took over before the entry was never called for',
    },
  ])('$because: $lines', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });
});

describe('good for', () => {
  test.each<Row>([
    {
      ...TWO_HOURS,
      visits: ['2026-03-03T14:00'],
      lines: ['near v1 2026-03-03T13:30'],
      because: 'to 30 minutes before',
    },
    {
      reminders: { near: { before: '30m' } },
      visits: ['2026-03-03T14:00'],
      lines: ['near v1 2026-03-03T13:35'],
      because: 'what is due at the last moment has some minutes to go in',
    },
    {
      reminders: { near: { before: '35m' } },
      visits: ['2026-03-03T14:00'],
      lines: ['near v1 2026-03-03T13:30'],
      because: 'what is due before them needs no more',
    },
    {
      reminders: { eve: { before: '1d', at: '17:00' }, near: { before: '2h' } },
      visits: ['2026-03-03T14:00'],
      lines: ['eve v1 2026-03-03T11:59:59.999', 'near v1 2026-03-03T13:30'],
      because: 'until the next reminder of the same visit is due',
    },
    {
      reminders: { days: { before: '2d', at: '10:00' }, eve: { before: '1d', at: '17:00' }, near: { before: '2h' } },
      visits: ['2026-03-03T14:00'],
      lines: ['days v1 2026-03-02T16:59:59.999', 'eve v1 2026-03-03T11:59:59.999', 'near v1 2026-03-03T13:30'],
      because: 'the next one, and not the last',
    },
    {
      reminders: { eve: { before: '1d', at: '17:00', goodFor: '3h' } },
      visits: ['2026-03-03T14:00'],
      lines: ['eve v1 2026-03-02T20:00'],
      because: 'as long as the rule says',
    },
    {
      reminders: { eve: { before: '1d', at: '17:00', goodFor: '2d' } },
      visits: ['2026-03-03T14:00'],
      lines: ['eve v1 2026-03-03T13:30'],
      because: 'never later than 30 minutes before the visit, whatever the rule says',
    },
    {
      reminders: { eve: { before: '1d', at: '17:00' }, near: { before: '2h', unless: 'confirmed' } },
      visits: [{ at: '2026-03-03T14:00', status: 'confirmed' }],
      lines: ['eve v1 2026-03-03T13:30'],
      because: 'a next reminder that will not go takes nothing over',
    },
    {
      perDay: 1,
      reminders: { sure: { before: '1d', at: '17:00', asks: 'confirm' }, near: { before: '4h' } },
      visits: ['2026-03-03T14:00', '2026-03-04T14:00'],
      lines: ['sure v1 2026-03-03T13:30', 'sure v2 2026-03-04T09:59:59.999', 'near v2 2026-03-04T13:30'],
      because: 'nor does one for which its day has no place',
    },
    {
      reminders: { eve: { before: '1d', at: '17:00' }, near: { before: '2h', to: 'helper' } },
      helper: { consent: { texts: true } },
      visits: ['2026-03-03T14:00'],
      lines: ['eve v1 2026-03-03T13:30', 'near v1 2026-03-03T13:30'],
      because: "the helper's reminder does not speak for the patient's",
    },
    {
      reminders: { near: { before: '2h', goodFor: '30m' } },
      visits: ['2026-03-03T10:00'],
      lines: ['near v1 2026-03-02T20:00'],
      because: 'it counts from the time to which the window moved it',
    },
  ])('$because: $lines', ({ lines, because: _, ...story }) => {
    expect(usefulnessOf(story)).toEqual(lines);
  });
});
