import { isoDay } from '../../../core/time/iso.ts';
import { calendarOf, courseOf, localText, type Story, textsOf } from '../../builders.ts';

/** The days on which clocks change, zones other than the clinic's, and sessions at home. Lines are in UTC. */

interface Row extends Story {
  readonly lines: readonly string[];
  readonly because: string;
}

const utcOf = (story: Story) =>
  textsOf(story).map(({ rule, dueAt, held }) =>
    [rule, `${localText(dueAt, 'UTC')}Z`, ...(held ? [held] : [])].join(' '),
  );

const NEW_YORK = 'America/New_York';
const LOS_ANGELES = 'America/Los_Angeles';
const LORD_HOWE = 'Australia/Lord_Howe';
const TONGA = 'Pacific/Tongatapu';
const ALL_DAY = '00:00-23:59';

test.each<Row>([
  {
    timeZone: NEW_YORK,
    reminders: { eve: { before: '1d', at: '17:00' }, near: { before: '24h' } },
    visits: ['2026-03-08T14:00'],
    lines: ['near 2026-03-07T18:00Z', 'eve 2026-03-07T22:00Z'],
    because: 'spring in New York: 24 hours before 14:00 is 13:00 the day before',
  },
  {
    timeZone: NEW_YORK,
    reminders: { day: { before: '1d' }, hours: { before: '24h' } },
    visits: ['2026-11-01T14:00'],
    lines: ['day 2026-10-31T18:00Z', 'hours 2026-10-31T19:00Z'],
    because: 'autumn in New York: a local day has 25 hours',
  },
  {
    timeZone: NEW_YORK,
    window: ALL_DAY,
    reminders: { night: { before: '1d', at: '02:30' } },
    visits: ['2026-03-09T14:00'],
    lines: ['night 2026-03-08T07:30Z'],
    because: '02:30 is skipped that night; it goes at 03:30',
  },
  {
    timeZone: NEW_YORK,
    window: ALL_DAY,
    reminders: { night: { before: '1d', at: '01:30' } },
    visits: ['2026-11-02T14:00'],
    lines: ['night 2026-11-01T05:30Z'],
    because: '01:30 comes twice; we take the first',
  },
  {
    timeZone: LOS_ANGELES,
    reminders: { near: { before: '2h' } },
    visits: ['2026-03-08T10:00'],
    lines: ['near 2026-03-08T03:30Z'],
    because: 'spring in Los Angeles: 08:00 moves to 19:30 of the evening, still on winter time',
  },
  {
    timeZone: LOS_ANGELES,
    window: ALL_DAY,
    reminders: { near: { before: '2h' } },
    visits: ['2026-03-08T03:30'],
    lines: ['near 2026-03-08T08:30Z'],
    because: 'two hours before 03:30 is 00:30: the hour from 2 to 3 is not there',
  },
  {
    timeZone: LOS_ANGELES,
    window: ALL_DAY,
    reminders: { near: { before: '2h' } },
    visits: ['2026-11-01T01:30'],
    lines: ['near 2026-11-01T06:30Z'],
    because: 'a visit at a doubled time is at the first',
  },
  {
    timeZone: LOS_ANGELES,
    checkIns: { soon: { after: '1h' }, next: { after: '1d' } },
    window: ALL_DAY,
    visits: ['2026-10-31T23:30'],
    lines: ['soon 2026-11-01T08:30Z', 'next 2026-11-02T08:30Z'],
    because: 'a visit into the night of the change ends at the first 00:30; a day later is 25 hours',
  },
  {
    timeZone: LORD_HOWE,
    window: ALL_DAY,
    reminders: { night: { before: '1d', at: '02:10' }, day: { before: '1d' } },
    visits: ['2026-10-05T10:00'],
    lines: ['night 2026-10-03T15:40Z', 'day 2026-10-03T23:00Z'],
    because: 'spring in Lord Howe: half an hour is skipped, 02:10 goes at 02:40',
  },
  {
    timeZone: LORD_HOWE,
    window: ALL_DAY,
    reminders: { night: { before: '1d', at: '01:45' }, hours: { before: '24h' } },
    visits: ['2026-04-06T01:45'],
    lines: ['night 2026-04-04T14:45Z', 'hours 2026-04-04T15:15Z'],
    because: 'autumn in Lord Howe: 01:45 comes twice, half an hour apart; we take the first',
  },
  {
    timeZone: TONGA,
    reminders: { eve: { before: '1d', at: '17:00' }, near: { before: '2h' } },
    visits: ['2026-03-03T14:00'],
    lines: ['eve 2026-03-02T04:00Z', 'near 2026-03-02T23:00Z'],
    because: 'thirteen hours ahead of UTC',
  },
])('$because: $lines', ({ lines, because: _, ...story }) => {
  expect(utcOf(story)).toEqual(lines);
});

describe('a patient in another zone', () => {
  test.each<Row>([
    {
      livesIn: NEW_YORK,
      reminders: { eve: { before: '1d', at: '17:00' }, near: { before: '2h' } },
      visits: ['2026-03-03T14:00'],
      lines: ['eve 2026-03-02T22:00Z', 'near 2026-03-03T20:00Z'],
      because: "clock times are the patient's, the visit's is the clinic's",
    },
    {
      livesIn: NEW_YORK,
      reminders: { near: { before: '2h' } },
      visits: ['2026-03-03T19:30'],
      lines: ['near 2026-03-04T00:30Z'],
      because: "the window is the patient's: 17:30 at the clinic is 20:30 there, so it moves to 19:30",
    },
    {
      livesIn: TONGA,
      reminders: { eve: { before: '1d', at: '17:00' } },
      visits: ['2026-03-03T14:00'],
      lines: ['eve 2026-03-03T04:00Z'],
      because: 'the visit falls on 4 March there, so the day before is the third',
    },
    {
      livesIn: TONGA,
      reminders: { day: { before: '1d' } },
      visits: ['2026-03-03T14:00'],
      lines: ['day 2026-03-02T22:00Z'],
      because: "without at, the visit's clock time as the patient's clock shows it (11:00)",
    },
    {
      livesIn: 'America/Phoenix',
      reminders: { day: { before: '1d' } },
      visits: ['2026-03-08T14:00'],
      lines: ['day 2026-03-07T21:00Z'],
      because: 'Arizona keeps its clocks: 14:00 at the clinic is 14:00 there, and a day is 24 hours',
    },
    {
      place: 'home',
      livesIn: NEW_YORK,
      reminders: { eve: { before: '1d', at: '17:00' }, near: { before: '2h' } },
      visits: ['2026-03-03T14:00'],
      lines: ['eve 2026-03-02T22:00Z', 'near 2026-03-03T17:00Z'],
      because: "a session at home is in the patient's zone",
    },
    {
      place: 'home',
      reminders: { near: { before: '2h' } },
      visits: ['2026-03-03T14:00'],
      lines: ['near 2026-03-03T20:00Z'],
      because: "which is the clinic's unless the plan says otherwise",
    },
  ])('$because: $lines', ({ lines, because: _, ...story }) => {
    expect(utcOf(story)).toEqual(lines);
  });

  test('which visits fall on one day is decided by the patient’s calendar', () => {
    const story: Story = {
      livesIn: TONGA,
      checkIns: { ask: { after: '1d', at: '19:00' } },
      visits: ['2026-03-03T01:00', '2026-03-03T08:00'],
    };
    expect(courseOf(story).visits.map(({ startDay }) => isoDay(startDay))).toEqual(['2026-03-03', '2026-03-04']);
    expect(calendarOf(story)).toEqual(['ask v1 2026-03-04T19:00 superseded', 'ask v2 2026-03-05T19:00']);
  });
});
