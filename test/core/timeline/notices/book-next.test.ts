import { calendarOf, type Story, textsOf } from '../../../builders.ts';

/** While a series has visits left and none is booked, the patient is asked once, and staff get a task. */

interface Row extends Story {
  readonly lines: readonly string[];
  readonly because: string;
}

const OPEN = { notices: { bookNext: {} }, phases: { upkeep: undefined } };
const SIX = { notices: { bookNext: {} }, phases: { start: 4, upkeep: 2 } };
const V1 = '2026-03-03T14:00';

test.each<Row>([
  {
    ...OPEN,
    visits: [V1],
    lines: ['bookNext - 2026-03-04T10:00'],
    because: "a day after the last visit's end, at 10:00",
  },
  {
    ...OPEN,
    notices: { bookNext: { after: '3d', at: '13:00' } },
    visits: [V1],
    lines: ['bookNext - 2026-03-06T13:00'],
    because: 'or when its rule says',
  },
  {
    ...OPEN,
    visits: ['2026-03-02T23:30'],
    lines: ['bookNext - 2026-03-04T10:00'],
    because: 'its day is that of the end',
  },
  {
    ...OPEN,
    notices: { bookNext: { at: '21:00' } },
    visits: [V1],
    lines: ['bookNext - 2026-03-05T09:00'],
    because: 'outside the window it waits for the opening',
  },
  {
    ...OPEN,
    visits: [V1, '2026-03-10T14:00'],
    lines: ['bookNext - 2026-03-11T10:00'],
    because: 'while a visit is booked, nobody asks',
  },
  { ...SIX, visits: [V1], lines: ['bookNext - 2026-03-04T10:00'], because: 'one of six: five are left' },
  {
    ...SIX,
    visits: Array.from({ length: 6 }, (_, day) => `2026-03-0${day + 3}T14:00`),
    lines: [],
    because: 'the series is full',
  },
  {
    ...SIX,
    visits: Array.from({ length: 6 }, (_, day) => ({
      at: `2026-03-0${day + 3}T14:00`,
      status: day === 5 ? ('missed' as const) : ('attended' as const),
      setAt: day === 5 ? '2026-03-08T15:30' : '2026-02-20T10:00',
    })),
    lines: ['bookNext - 2026-03-09T10:00'],
    because: 'a missed visit does not fill the series; the gap begins at its end',
  },
  { notices: { bookNext: {} }, visits: [V1], lines: [], because: 'without phases nobody knows of visits left' },
  { ...OPEN, visits: [], lines: [], because: 'without a first visit there is no gap' },
  {
    ...OPEN,
    visits: [V1, { at: '2026-03-10T14:00', status: 'cancelled', setAt: '2026-03-05T12:00' }],
    lines: ['bookNext - 2026-03-06T10:00'],
    because: 'after a cancellation the gap begins with it',
  },
  {
    ...OPEN,
    visits: [V1, { at: '2026-03-10T14:00', status: 'cancelled', setAt: '2026-03-01T12:00' }],
    lines: ['bookNext - 2026-03-04T10:00'],
    because: "cancelled before the last visit, the gap begins at that visit's end",
  },
  {
    ...OPEN,
    visits: [
      V1,
      { at: '2026-03-10T14:00', status: 'cancelled', setAt: '2026-03-05T12:00' },
      { at: '2026-03-12T14:00', status: 'cancelled', setAt: '2026-03-05T12:10' },
    ],
    lines: ['bookNext - 2026-03-06T10:00'],
    because: 'two cancellations make one gap',
  },
  {
    ...OPEN,
    visits: [{ at: '2026-03-10T14:00', status: 'cancelled', setAt: '2026-03-05T12:00' }],
    lines: ['bookNext - 2026-03-06T10:00'],
    because: 'the only visit was cancelled',
  },
  {
    ...OPEN,
    visits: [{ at: '2026-03-01T14:00', status: 'cancelled', setAt: '2026-03-05T12:00' }, V1],
    lines: ['bookNext - 2026-03-04T10:00'],
    because: 'a visit of the past that is cancelled for the record opens no second gap: asked once a gap',
  },
  {
    ...OPEN,
    notices: { bookNext: { after: '0d', at: '10:00' } },
    visits: [V1],
    lines: ['bookNext - 2026-03-03T15:00'],
    because: 'on the same day it does not come before the visit has ended',
  },
  {
    ...OPEN,
    enteredAt: '2026-03-20T10:00',
    visits: [V1],
    lines: [],
    because: 'a gap from before the entry is history',
  },
  {
    ...OPEN,
    enteredAt: '2026-03-04T10:01',
    visits: [V1],
    lines: [],
    because: 'however short before',
  },
  {
    ...OPEN,
    enteredAt: '2026-03-04T10:00',
    visits: [V1],
    lines: ['bookNext - 2026-03-04T10:00'],
    because: 'due exactly at the entry goes',
  },
  {
    ...OPEN,
    visits: [V1, { at: V1, status: 'cancelled', setAt: '2026-03-05T12:00' }],
    lines: ['bookNext - 2026-03-04T10:00'],
    because: 'a visit that was entered twice and cancelled once opens no second gap',
  },
  {
    ...OPEN,
    visits: [
      V1,
      { at: '2026-03-10T14:00', status: 'cancelled', setAt: '2026-03-07T12:00' },
      { at: '2026-03-12T14:00', status: 'cancelled', setAt: '2026-03-05T12:00' },
    ],
    lines: ['bookNext - 2026-03-08T10:00'],
    because: 'the gap begins with the cancellation that came last, whichever visit it took',
  },
])('$because: $lines', ({ lines, because: _, ...story }) => {
  expect(calendarOf(story)).toEqual(lines);
});

test('a staff task comes with it', () => {
  expect(textsOf({ ...OPEN, visits: [V1] })[0]).toMatchObject({
    kind: 'book-next',
    task: { level: 'task', about: 'bookNext' },
  });
});

test('each gap is asked about under its own id, however often the plan is written', () => {
  const ids = (visits: Story['visits'] = []) => textsOf({ ...OPEN, visits }).map(({ id }) => id);
  expect(ids([V1])).toEqual(ids([V1]));
  expect(ids([V1, '2026-03-10T14:00'])).not.toEqual(ids([V1]));
});
