import { isRefused, told, visit } from './plans-read.ts';

/** Days and times of plans that are refused or doubted: where, what, and what to do. */

test.each([
  {
    change: visit({ at: '9999-12-31T23:59' }),
    says: 'visits[0].at error "9999-12-31T23:59" is not a day of the calendar. Write one such as 2026-03-03T14:00.',
    because: 'that means never',
  },
  {
    change: { startsOn: '0026-03-02' },
    says: 'startsOn error "0026-03-02" is not a day of the calendar.',
    because: 'here too',
  },
  {
    change: visit({ status: 'attended', endedAt: '9999-12-31T23:59:00Z' }),
    says: 'visits[0].endedAt error "9999-12-31T23:59:00Z" is not a moment of the calendar',
    because: 'and here',
  },
  {
    change: visit({ setAt: '1900-01-01T00:00:00+08:00' }),
    says: 'visits[0].setAt error "1900-01-01T00:00:00+08:00" is not a moment of the calendar',
    because: 'it is stored in UTC, where its year is another, and nobody could read the plan again',
  },
  {
    change: visit({ at: '2062-03-03T14:00' }),
    says: 'visits[0].at warning "2062-03-03T14:00" is years away from the start of the course (2026-03-02).',
    because: 'two digits changed places',
  },
  {
    change: visit({ status: 'attended', endedAt: '2026-03-02T16:00:00-08:00' }),
    says: 'visits[0].endedAt warning The visit ends (2026-03-02T16:00:00-08:00) before it begins (2026-03-03T14:00).',
    because: 'the day is wrong in one of them',
  },
  {
    change: visit({ at: '2037-03-03T14:00' }),
    says: 'visits[0].at warning "2037-03-03T14:00" is years away',
    because: 'ten years are the most',
  },
  {
    change: visit({ status: 'attended', endedAt: '2026-02-30T10:00:00Z' }),
    says: 'visits[0].endedAt error "2026-02-30T10:00:00Z" is not a moment of the calendar',
    because: 'February is short',
  },
  {
    change: visit({ lasts: '0m' }),
    says: 'visits[0].lasts error "0m" is not a length',
    because: 'nobody comes for that',
  },
  { change: visit({ lasts: '1.5h' }), says: 'visits[0].lasts error "1.5h" is not a', because: 'write 90m' },
  {
    change: { startsOn: '2026-02-29' },
    says: 'startsOn error "2026-02-29" is not a day of the calendar',
    because: '2026 is no leap year',
  },
  {
    change: { consent: { texts: true, on: 'yesterday' } },
    says: 'consent.on error "yesterday" is not a moment',
    because: 'a record needs a date',
  },
  {
    change: { consent: { texts: true, on: '2026-02-30T10:00:00-08:00' } },
    says: 'consent.on error "2026-02-30T10:00:00-08:00" is not a moment of the calendar',
    because: 'no such day',
  },
  {
    change: visit({ at: '2026-02-30T10:00' }),
    says: 'visits[0].at error "2026-02-30T10:00" is not a day of the calendar',
    because: 'February is short',
  },
  {
    change: visit({ at: '2026-03-03T24:00' }),
    says: 'visits[0].at error "2026-03-03T24:00" is not a date and time',
    because: 'a day ends at 23:59',
  },
  {
    change: visit({ at: '2026-03-03 14:00' }),
    says: 'visits[0].at error "2026-03-03 14:00" is not a date and time. Write date and local time',
    because: 'a T between',
  },
  {
    change: visit({ at: '2026-03-03T14:00-08:00' }),
    says: 'visits[0].at error "2026-03-03T14:00-08:00" has an offset; visits are in the zone of their place. Write its local time, such as 2026-03-03T14:00.',
    because: 'whose offset?',
  },
  {
    change: visit({ at: '2026-03-03T14:00:00Z' }),
    says: 'visits[0].at error "2026-03-03T14:00:00Z" is in universal time; visits are in the local time of their place. Write what the clock shows there, such as 2026-03-03T09:30.',
    because: 'without the Z it would be another time',
  },
  {
    change: visit({ at: '2026-03-03T14:00+00:00' }),
    says: 'visits[0].at error "2026-03-03T14:00+00:00" is in universal time',
    because: 'so would it be without the zeros',
  },
  {
    change: visit({ at: '2026-03-08T02:30' }),
    says: 'visits[0].at error "2026-03-08T02:30" is a clock time that does not exist: clocks in America/Los_Angeles go forward then. Write 2026-03-08T03:30.',
    because: 'that hour is skipped',
  },
  {
    change: {
      visits: [
        { visit: 'v1', at: '2026-03-03T14:00' },
        { visit: 'v2', at: '2026-03-03T14:00:00' },
      ],
    },
    says: 'visits[1].at warning Another visit of this plan, visits[0], is at this time too.',
    because: 'it would count as two of the series',
  },
  {
    change: visit({ status: 'attended', endedAt: '2026-03-09T16:00:00-08:00' }),
    says: 'visits[0].endedAt warning The visit ends (2026-03-09T16:00:00-08:00) more than a day after it begins',
    because: 'how they feel would be asked days later',
  },
  {
    change: visit({ lasts: '1d' }),
    says: 'visits[0].lasts error "1d" is not a length in minutes or hours',
    because: 'a visit is shorter',
  },
  {
    change: visit({ lasts: '120h' }),
    says: 'visits[0].lasts error "120h" is longer than a day. Write how long the visit lasts, such as 45m or 2h.',
    because: 'minutes were meant, and how they feel would be asked five days later',
  },
  {
    change: visit({ setAt: '2026-02-20' }),
    says: 'visits[0].setAt error "2026-02-20" is not a moment',
    because: 'at what time?',
  },
])('$says: $because', ({ change, says }) => {
  expect(told(change)).toEqual([expect.stringContaining(says)]);
  expect(isRefused(change)).toBe(says.includes('error'));
});

test('a visit of a day, to the minute, is still one', () => {
  const status = 'attended' as const;
  expect(told(visit({ status, at: '2026-03-03T14:00', endedAt: '2026-03-04T14:00:00-08:00' }))).toEqual([]);
  const [minuteMore] = told(visit({ status, at: '2026-03-03T14:00', endedAt: '2026-03-04T14:01:00-08:00' }));
  expect(minuteMore).toContain('more than a day after it begins');
});
