import { onTheClockLater } from '../../../core/time/calendar.ts';
import { isoToMinute, readLocal } from '../../../core/time/iso.ts';
import { calendarOf, type Story } from '../../builders.ts';

/** Which reminders go: one a day, superseded, `skipWithin`, `unless`, `only`. */

interface Row extends Story {
  readonly lines: readonly string[];
  readonly because: string;
}

const EVE = { reminders: { eve: { before: '1d', at: '17:00' } } };
const NEAR = { reminders: { near: { before: '2h' } } };
const TWO_A_DAY = ['2026-03-03T11:00', '2026-03-03T15:00'];

describe('one a day', () => {
  test.each<Row>([
    {
      ...EVE,
      visits: TWO_A_DAY,
      lines: ['eve v1 2026-03-02T17:00', 'eve v2 2026-03-02T17:00 superseded'],
      because: 'reminders hang on the first visit of the day',
    },
    {
      ...NEAR,
      visits: TWO_A_DAY,
      lines: ['near v1 2026-03-03T09:00', 'near v2 2026-03-03T13:00 superseded'],
      because: 'the second of a day has none, though nothing lies between it and its visit',
    },
    {
      ...EVE,
      visits: [...TWO_A_DAY].reverse(),
      lines: ['eve v2 2026-03-02T17:00', 'eve v1 2026-03-02T17:00 superseded'].sort(),
      because: 'the order of the file does not matter',
    },
    {
      ...EVE,
      visits: ['b', 'a', 'c'].map((visit) => ({ visit, at: '2026-03-03T11:00' })),
      lines: ['eve a 2026-03-02T17:00', 'eve b 2026-03-02T17:00 superseded', 'eve c 2026-03-02T17:00 superseded'],
      because: 'nor for visits at the same time, of which always the same one is the first',
    },
    {
      ...EVE,
      visits: [{ at: '2026-03-03T11:00', status: 'cancelled' }, '2026-03-03T15:00'],
      lines: ['eve v2 2026-03-02T17:00'],
      because: 'a cancelled first visit leaves the day to the second',
    },
    {
      ...EVE,
      visits: [{ at: '2026-03-03T11:00', status: 'missed' }, '2026-03-03T15:00'],
      lines: ['eve v2 2026-03-02T17:00'],
      because: 'and so does a missed one',
    },
    {
      ...NEAR,
      livesIn: 'America/New_York',
      visits: ['2026-03-03T20:30', '2026-03-03T22:00'],
      lines: ['near v1 2026-03-03T19:30', 'near v2 2026-03-03T19:30 superseded'],
      because: "the patient's midnight parts the days, but the first visit lies between",
    },
    {
      ...EVE,
      visits: Array.from({ length: 10 }, (_, hour) => `2026-03-03T${String(hour + 8).padStart(2, '0')}:00`),
      lines: [
        'eve v1 2026-03-02T17:00',
        'eve v10 2026-03-02T17:00 superseded',
        ...Array.from({ length: 8 }, (_, index) => `eve v${index + 2} 2026-03-02T17:00 superseded`),
      ],
      because: 'ten sessions in one day make one reminder',
    },
  ])('$because', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story).sort()).toEqual([...lines].sort());
  });

  test('a series of 36 visits, one a working day, has one reminder each', () => {
    const visits = Array.from({ length: 36 }, (_, index) => {
      const days = Math.floor(index / 5) * 7 + (index % 5);
      return isoToMinute(onTheClockLater(readLocal('2026-03-02T11:00'), { days }));
    });
    const lines = calendarOf({ ...NEAR, visits });
    expect(lines.filter((line) => line.endsWith('09:00'))).toHaveLength(36);
    expect(lines).toHaveLength(36);
  });
});

describe('superseded', () => {
  test.each<Row>([
    {
      reminders: { days: { before: '3d', at: '10:00' } },
      visits: ['2026-03-02T14:00', '2026-03-04T14:00'],
      lines: ['days v1 2026-02-27T10:00', 'days v2 2026-03-01T10:00 superseded'],
      because: 'another visit comes between the reminder and its visit',
    },
    {
      reminders: { days: { before: '3d', at: '10:00' } },
      visits: [{ at: '2026-03-02T14:00', status: 'attended' }, '2026-03-04T14:00'],
      lines: ['days v2 2026-03-01T10:00 superseded'],
      because: 'an attended one counts',
    },
    {
      reminders: { days: { before: '3d', at: '10:00' } },
      visits: [{ at: '2026-03-02T14:00', status: 'cancelled' }, '2026-03-04T14:00'],
      lines: ['days v2 2026-03-01T10:00'],
      because: 'a cancelled one does not',
    },
    {
      reminders: { days: { before: '2d', at: '14:00' } },
      visits: ['2026-03-02T14:00', '2026-03-04T14:00'],
      lines: ['days v1 2026-02-28T14:00', 'days v2 2026-03-02T14:00'],
      because: 'a visit that starts as the reminder is due does not come between',
    },
    {
      ...NEAR,
      visits: ['2026-03-02T20:00', '2026-03-03T09:45'],
      lines: ['near v1 2026-03-02T18:00', 'near v2 2026-03-02T19:30'],
      because: 'the due time counts as the rule gives it (07:45), not as the window moves it',
    },
    {
      reminders: { days: { before: '3d', at: '10:00' } },
      visits: ['2026-03-02T14:00', { at: '2026-03-04T14:00', setAt: '2026-03-02T09:00' }],
      lines: ['days v1 2026-02-27T10:00', 'days v2 2026-03-02T09:00 too-late'],
      because: 'what was too late when the visit was set is said as that',
    },
  ])('$because', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });
});

describe('skipWithin', () => {
  const SKIP = { reminders: { eve: { before: '1d', at: '17:00', skipWithin: '4d' } } };
  test.each<Row>([
    {
      ...SKIP,
      visits: ['2026-03-02T14:00', '2026-03-06T14:00'],
      lines: ['eve v1 2026-03-01T17:00', 'eve v2 2026-03-05T17:00 superseded'],
      because: 'exactly four days counts as within',
    },
    {
      ...SKIP,
      visits: ['2026-03-02T13:59', '2026-03-06T14:00'],
      lines: ['eve v1 2026-03-01T17:00', 'eve v2 2026-03-05T17:00'],
      because: 'a minute more does not',
    },
    {
      ...SKIP,
      visits: ['2026-03-05T14:00', '2026-03-09T14:00'],
      lines: ['eve v1 2026-03-04T17:00', 'eve v2 2026-03-08T17:00 superseded'],
      because: 'days are local days: the four with 8 March have an hour less, and are four all the same',
    },
    {
      ...SKIP,
      visits: [{ at: '2026-03-04T14:00', status: 'missed' }, '2026-03-06T14:00'],
      lines: ['eve v2 2026-03-05T17:00'],
      because: 'a missed visit spoke to nobody',
    },
  ])('$because', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });
});

describe('unless and only', () => {
  const ONLY = (only: object) => ({ reminders: { eve: { before: '1d', at: '17:00', only } } });
  const SERIES = [
    { at: '2026-03-03T14:00', phase: 'start', kind: 'talk' },
    { at: '2026-03-10T14:00', phase: 'start', kind: 'dose' },
    { at: '2026-03-17T14:00', phase: 'upkeep', kind: 'dose' },
  ];
  const ALL = ['eve v1 2026-03-02T17:00', 'eve v2 2026-03-09T17:00', 'eve v3 2026-03-16T17:00'];
  test.each<Row>([
    {
      ...ONLY({ kinds: ['dose'] }),
      visits: [
        { at: '2026-03-03T10:00', kind: 'talk' },
        { at: '2026-03-03T14:00', kind: 'dose' },
      ],
      lines: ['eve v2 2026-03-02T17:00'],
      because: 'a talk earlier that day does not take away when to stop eating before a dose',
    },
    {
      reminders: { eve: { before: '2d', at: '17:00', only: { kinds: ['dose'] } } },
      visits: [
        { at: '2026-03-04T10:00', kind: 'talk' },
        { at: '2026-03-05T14:00', kind: 'dose' },
      ],
      lines: ['eve v2 2026-03-03T17:00'],
      because: 'nor does one on the day between',
    },
    {
      reminders: { eve: { before: '2d', at: '17:00', only: { kinds: ['dose'] } } },
      visits: [
        { at: '2026-03-04T10:00', kind: 'dose' },
        { at: '2026-03-04T15:00', kind: 'talk' },
        { at: '2026-03-05T14:00', kind: 'dose' },
      ],
      lines: ['eve v1 2026-03-02T17:00', 'eve v3 2026-03-03T17:00 superseded'],
      because: 'a dose does, whatever is between the two',
    },
    {
      reminders: { eve: { before: '1d', at: '17:00', unless: 'confirmed' } },
      visits: [{ at: '2026-03-03T14:00', status: 'confirmed' }, '2026-03-10T14:00'],
      lines: ['eve v1 2026-03-02T17:00 confirmed', 'eve v2 2026-03-09T17:00'],
      because: 'a confirmed visit needs no asking',
    },
    {
      ...EVE,
      visits: [{ at: '2026-03-03T14:00', status: 'confirmed' }],
      lines: ['eve v1 2026-03-02T17:00'],
      because: 'a reminder without unless goes to a confirmed visit too',
    },
    {
      ...EVE,
      visits: [{ at: '2026-03-03T14:00', status: 'attended' }],
      lines: [],
      because: 'an attended one needs none',
    },
    { ...ONLY({}), visits: SERIES, lines: ALL, because: 'nothing named means all' },
    { ...ONLY({ visits: 'first' }), visits: SERIES, lines: ALL.slice(0, 1), because: 'the first visit' },
    { ...ONLY({ visits: 'last' }), visits: SERIES, lines: ALL.slice(2), because: 'the last as booked' },
    { ...ONLY({ visits: [1, 3] }), visits: SERIES, lines: [ALL[0]!, ALL[2]!], because: 'visits by number' },
    { ...ONLY({ phases: ['start'] }), visits: SERIES, lines: ALL.slice(0, 2), because: 'visits of a phase' },
    { ...ONLY({ kinds: ['dose'] }), visits: SERIES, lines: ALL.slice(1), because: 'visits of a kind' },
    {
      ...ONLY({ phases: ['start'], kinds: ['dose'] }),
      visits: SERIES,
      lines: ALL.slice(1, 2),
      because: 'all that is named must hold',
    },
    {
      ...ONLY({ kinds: ['dose'] }),
      visits: ['2026-03-03T14:00'],
      lines: [],
      because: 'a visit without a kind is of no named kind',
    },
    {
      ...ONLY({ visits: 'last' }),
      visits: [...SERIES.slice(0, 2), { at: '2026-03-17T14:00', status: 'cancelled' }],
      lines: ALL.slice(1, 2),
      because: 'the last leaves cancelled visits out',
    },
    {
      ...ONLY({ visits: 'first' }),
      visits: [{ at: '2026-03-03T14:00', status: 'missed' }, '2026-03-10T14:00'],
      lines: ALL.slice(1, 2),
      because: 'numbers leave missed visits out',
    },
  ])('$because', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });
});
