import { calendarOf, type Story, usefulnessOf } from '../../../builders.ts';

/** Questions after a visit. */

interface Row extends Story {
  readonly lines: readonly string[];
  readonly because: string;
}

const AFTER = (after: string, at?: string) => ({ checkIns: { ask: { after, ...(at ? { at } : {}) } } });
const V1 = '2026-03-03T14:00';

describe('when', () => {
  test.each<Row>([
    { ...AFTER('2h'), visits: [V1], lines: ['ask v1 2026-03-03T17:00'], because: "hours count from the visit's end" },
    {
      ...AFTER('2h'),
      visits: [{ at: V1, lasts: '90m' }],
      lines: ['ask v1 2026-03-03T17:30'],
      because: 'a visit may have a length of its own',
    },
    {
      ...AFTER('2h'),
      visits: [{ at: V1, status: 'attended', endedAt: '2026-03-03T15:20' }],
      lines: ['ask v1 2026-03-03T17:20'],
      because: 'the recorded end counts where there is one',
    },
    { ...AFTER('1d'), visits: [V1], lines: ['ask v1 2026-03-04T15:00'], because: "without at, the end's clock time" },
    { ...AFTER('1d', '10:00'), visits: [V1], lines: ['ask v1 2026-03-04T10:00'], because: 'whole days at a time' },
    { ...AFTER('1w', '10:00'), visits: [V1], lines: ['ask v1 2026-03-10T10:00'], because: 'a week is seven days' },
    { ...AFTER('0d', '19:00'), visits: [V1], lines: ['ask v1 2026-03-03T19:00'], because: '0d is that same day' },
    {
      ...AFTER('0d', '15:00'),
      visits: [V1],
      lines: ['ask v1 2026-03-03T15:00'],
      because: 'a clock time at the very end has not passed',
    },
    {
      ...AFTER('0d', '14:59'),
      visits: [V1],
      lines: ['ask v1 2026-03-03T16:00'],
      because: 'a clock time that has passed at the end goes an hour after the end',
    },
    {
      ...AFTER('0d', '15:00'),
      visits: [{ at: V1, status: 'attended', endedAt: '2026-03-03T16:10' }],
      lines: ['ask v1 2026-03-03T17:10'],
      because: 'an end recorded late moves it too',
    },
    {
      ...AFTER('0d', '14:00'),
      visits: ['2026-03-03T18:30'],
      lines: ['ask v1 2026-03-04T09:00'],
      because: 'an hour after the end may be outside the window',
    },
    {
      ...AFTER('1d', '10:00'),
      visits: [{ at: '2026-03-03T23:30' }],
      lines: ['ask v1 2026-03-05T10:00'],
      because: 'its day is that of the end, which comes after midnight',
    },
    {
      ...AFTER('5h'),
      visits: [V1],
      lines: ['ask v1 2026-03-04T09:00'],
      because: 'the end of the window is outside it',
    },
    {
      ...AFTER('15h'),
      visits: [V1],
      lines: ['ask v1 2026-03-04T09:00'],
      because: 'before the opening it waits for it',
    },
    {
      ...AFTER('1d', '10:00'),
      visits: ['2026-01-31T14:00'],
      enteredAt: '2026-01-20T10:00',
      lines: ['ask v1 2026-02-01T10:00'],
      because: 'the last of the month has a day after it',
    },
    {
      ...AFTER('1d', '10:00'),
      visits: ['2028-02-28T14:00'],
      lines: ['ask v1 2028-02-29T10:00'],
      because: '29 February is a day in a leap year',
    },
  ])('$because: $lines', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });
});

describe('of which visit', () => {
  test.each<Row>([
    { ...AFTER('2h'), visits: [{ at: V1, status: 'missed' }], lines: [], because: 'nobody came' },
    { ...AFTER('2h'), visits: [{ at: V1, status: 'cancelled' }], lines: [], because: 'nothing took place' },
    {
      ...AFTER('2h'),
      attendance: 'recorded',
      visits: [{ at: V1, status: 'confirmed' }],
      lines: [],
      because: 'where attendance is recorded, only a visit marked attended has check-ins',
    },
    {
      ...AFTER('2h'),
      attendance: 'recorded',
      visits: [{ at: V1, status: 'attended' }],
      lines: ['ask v1 2026-03-03T17:00'],
      because: 'marked attended',
    },
    {
      ...AFTER('2h'),
      visits: ['2026-03-03T09:00', '2026-03-03T14:00'],
      lines: ['ask v1 2026-03-03T12:00 superseded', 'ask v2 2026-03-03T17:00'],
      because: 'check-ins hang on the last visit of the day',
    },
    {
      ...AFTER('2h'),
      visits: ['2026-03-03T09:00', { at: '2026-03-03T14:00', status: 'missed' }],
      lines: ['ask v1 2026-03-03T12:00'],
      because: 'a missed one is not the last of the day',
    },
    {
      ...AFTER('2h'),
      attendance: 'recorded',
      visits: [{ at: '2026-03-03T09:00', status: 'attended' }, '2026-03-03T14:00'],
      lines: ['ask v1 2026-03-03T12:00 superseded'],
      because: 'the last of the day is known from the plan as it stands',
    },
    {
      ...AFTER('1d', '10:00'),
      visits: Array.from({ length: 10 }, (_, hour) => `2026-03-03T${String(hour + 8).padStart(2, '0')}:00`),
      lines: [
        ...Array.from({ length: 9 }, (_, index) => `ask v${index + 1} 2026-03-04T10:00 superseded`),
        'ask v10 2026-03-04T10:00',
      ],
      because: 'ten sessions in one day make one check-in',
    },
    {
      ...AFTER('3d', '10:00'),
      visits: [V1, '2026-03-05T14:00'],
      lines: ['ask v1 2026-03-06T10:00 superseded', 'ask v2 2026-03-08T10:00'],
      because: 'another visit starts before it is due',
    },
    {
      ...AFTER('2d', '14:00'),
      visits: [V1, '2026-03-05T14:00'],
      lines: ['ask v1 2026-03-05T14:00', 'ask v2 2026-03-07T14:00'],
      because: 'one that starts as it is due does not start before',
    },
    {
      ...AFTER('3d', '10:00'),
      visits: [V1, { at: '2026-03-05T14:00', status: 'cancelled' }],
      lines: ['ask v1 2026-03-06T10:00'],
      because: 'a cancelled one does not start',
    },
    {
      ...AFTER('15h'),
      visits: [V1, '2026-03-04T08:00'],
      lines: ['ask v1 2026-03-04T09:00', 'ask v2 2026-03-05T09:00'],
      because: 'superseding looks at the due time as the rule gives it (06:00), before the window moves it',
    },
    {
      checkIns: { ask: { after: '2h', only: { kinds: ['dose'] } } },
      visits: [
        { at: V1, kind: 'talk' },
        { at: '2026-03-04T14:00', kind: 'dose' },
      ],
      lines: ['ask v2 2026-03-04T17:00'],
      because: 'only visits of a kind',
    },
    {
      checkIns: { ask: { after: '2d', at: '10:00', only: { kinds: ['dose'] } } },
      visits: [
        { at: V1, kind: 'dose' },
        { at: '2026-03-04T14:00', kind: 'talk' },
      ],
      lines: ['ask v1 2026-03-05T10:00'],
      because: 'a talk in between does not take the place of a dose',
    },
    {
      checkIns: { ask: { after: '2h', only: { kinds: ['dose'] } } },
      visits: [
        { at: '2026-03-03T09:00', kind: 'dose' },
        { at: '2026-03-03T14:00', kind: 'talk' },
      ],
      lines: ['ask v1 2026-03-03T12:00'],
      because: 'nor does one later that day',
    },
    {
      checkIns: { ask: { after: '3d', at: '16:00', only: { kinds: ['dose'] } } },
      visits: [
        { at: V1, kind: 'dose' },
        { at: '2026-03-04T14:00', kind: 'talk' },
        { at: '2026-03-06T14:00', kind: 'dose' },
      ],
      lines: ['ask v1 2026-03-06T16:00 superseded', 'ask v3 2026-03-09T16:00'],
      because: 'the next dose does, whatever is between the two',
    },
    {
      checkIns: { ask: { after: '2h', only: { visits: 'last' } } },
      visits: [V1, '2026-03-04T14:00', { at: '2026-03-05T14:00', status: 'cancelled' }],
      lines: ['ask v2 2026-03-04T17:00'],
      because: 'only the last that is not cancelled',
    },
  ])('$because: $lines', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story).sort()).toEqual([...lines].sort());
  });
});

describe('entered in mid-course', () => {
  test.each<Row>([
    {
      checkIns: { soon: { after: '2h' }, next: { after: '1d', at: '10:00' } },
      enteredAt: '2026-03-03T18:00',
      visits: ['2026-02-24T14:00', V1],
      lines: ['next v2 2026-03-04T10:00'],
      because: 'what was due before the entry was never called for; what is to come goes',
    },
    {
      ...AFTER('2h'),
      enteredAt: '2026-03-03T17:00',
      visits: [V1],
      lines: ['ask v1 2026-03-03T17:00'],
      because: 'due exactly at the entry goes',
    },
    {
      ...AFTER('2h'),
      enteredAt: '2026-03-03T17:01',
      visits: [{ at: V1, setAt: '2026-02-20T10:00' }],
      lines: [],
      because: 'nothing bursts out when a plan is entered',
    },
  ])('$because: $lines', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });
});

describe('good for', () => {
  test.each<Row>([
    { ...AFTER('2h'), visits: [V1], lines: ['ask v1 2026-03-04T05:00'], because: 'twelve hours' },
    { ...AFTER('5h'), visits: [V1], lines: ['ask v1 2026-03-04T21:00'], because: 'from the opening it moved to' },
    {
      checkIns: { ask: { after: '2h', goodFor: '3h' } },
      visits: [V1],
      lines: ['ask v1 2026-03-03T20:00'],
      because: 'as long as the rule says',
    },
    {
      checkIns: { ask: { after: '4d', at: '10:00', goodFor: '1d' } },
      visits: [V1],
      lines: ['ask v1 2026-03-08T10:00'],
      because: 'days keep the clock time through a change of clocks',
    },
  ])('$because: $lines', ({ lines, because: _, ...story }) => {
    expect(usefulnessOf(story)).toEqual(lines);
  });
});
