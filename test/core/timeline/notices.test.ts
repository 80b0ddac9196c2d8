import { calendarOf, type Story, textsOf, usefulnessOf } from '../../builders.ts';

/** Texts that answer a change of the plan. Each row's visit is `v1`. */

interface Row extends Story {
  readonly lines: readonly string[];
  readonly because: string;
}

const OFF: Story = { notices: {} };

describe('welcome', () => {
  const WELCOME = { notices: { welcome: {} } };
  test.each<Row>([
    {
      ...WELCOME,
      visits: Array.from({ length: 36 }, (_, index) => `2026-04-01T${String(index % 24).padStart(2, '0')}:00`),
      lines: ['welcome - 2026-02-20T10:00'],
      because: 'a series of 36 gives one, at once',
    },
    {
      ...WELCOME,
      enteredAt: '2026-02-20T20:00',
      lines: ['welcome - 2026-02-21T09:00'],
      because: 'outside the window it waits for the opening',
    },
    { ...OFF, lines: [], because: 'a notice that is off never goes' },
  ])('$because', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });

  test('it is good for 24 hours, from the opening it moved to', () => {
    expect(usefulnessOf(WELCOME)).toEqual(['welcome - 2026-02-21T10:00']);
    expect(usefulnessOf({ ...WELCOME, enteredAt: '2026-02-20T21:00' })).toEqual(['welcome - 2026-02-22T09:00']);
    expect(usefulnessOf({ notices: { welcome: { goodFor: '2h' } } })).toEqual(['welcome - 2026-02-20T12:00']);
  });
});

describe('moved', () => {
  const MOVED = { notices: { moved: {} } };
  const SET = '2026-03-02T09:00';
  test.each<Row>([
    {
      ...MOVED,
      visits: [{ at: '2026-03-10T14:00', movedFrom: '2026-03-06T14:00', setAt: SET }],
      lines: ['moved v1 2026-03-02T09:00'],
      because: 'told at once when the old time is near',
    },
    {
      ...MOVED,
      visits: [{ at: '2026-03-06T14:00', movedFrom: '2026-04-06T14:00', setAt: SET }],
      lines: ['moved v1 2026-03-02T09:00'],
      because: 'or when the new one is',
    },
    {
      ...MOVED,
      visits: [{ at: '2026-03-09T09:00', movedFrom: '2026-04-06T14:00', setAt: SET }],
      lines: ['moved v1 2026-03-02T09:00'],
      because: 'exactly seven days counts, local days, though 8 March has an hour less',
    },
    {
      ...MOVED,
      visits: [{ at: '2026-03-09T09:01', movedFrom: '2026-04-06T14:00', setAt: SET }],
      lines: [],
      because: 'a minute more does not: its reminders will tell',
    },
    {
      ...MOVED,
      visits: [{ at: '2026-03-06T14:00', movedFrom: '2026-03-05T14:00', setAt: '2026-03-02T20:00' }],
      lines: ['moved v1 2026-03-03T09:00'],
      because: 'at once means inside the window',
    },
    {
      ...MOVED,
      visits: [{ at: '2026-03-03T08:30', movedFrom: '2026-03-05T14:00', setAt: '2026-03-02T20:00' }],
      lines: ['moved v1 2026-03-03T09:00 no-time-left'],
      because: 'news of a visit that has begun is no news',
    },
    {
      ...MOVED,
      visits: [{ at: '2026-03-01T14:00', movedFrom: '2026-03-05T14:00', setAt: SET }],
      lines: [],
      because: 'a move into the past sends nothing',
    },
    {
      ...MOVED,
      visits: [{ at: '2026-03-06T14:00', movedFrom: '2026-03-05T14:00', setAt: SET, status: 'cancelled' }],
      lines: [],
      because: 'a cancelled visit has not moved',
    },
    {
      notices: { moved: {} },
      reminders: { days: { before: '3d', at: '10:00' }, eve: { before: '1d', at: '17:00' } },
      visits: [{ at: '2026-03-04T14:00', movedFrom: '2026-03-10T14:00', setAt: SET }],
      lines: ['days v1 2026-03-02T09:00 too-late', 'moved v1 2026-03-02T09:00', 'eve v1 2026-03-03T17:00'].sort(),
      because: 'reminders follow the new time',
    },
  ])('$because', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story).sort()).toEqual([...lines].sort());
  });

  test('it is good for 24 hours, and never once the visit has begun', () => {
    const at = (time: string) => [{ at: time, movedFrom: '2026-03-04T14:00', setAt: SET }];
    expect(usefulnessOf({ ...MOVED, visits: at('2026-03-06T14:00') })).toEqual(['moved v1 2026-03-03T09:00']);
    expect(usefulnessOf({ ...MOVED, visits: at('2026-03-02T14:00') })).toEqual(['moved v1 2026-03-02T13:59:59.999']);
  });

  test('each move has its own id, and so has each time of a reminder', () => {
    const ids = (at: string, setAt: string) =>
      textsOf({
        ...MOVED,
        reminders: { eve: { before: '1d', at: '17:00' } },
        visits: [{ at, movedFrom: '2026-03-04T14:00', setAt }],
      }).map(({ id }) => id);
    expect(ids('2026-03-05T14:00', '2026-03-02T09:00Z')).toEqual([
      'p1/v1/moved/2026-03-05T14:00@2026-03-02T09:00:00Z',
      'p1/v1/eve/2026-03-05T14:00',
    ]);
    expect(ids('2026-03-05T14:00', '2026-03-02T10:00Z')[0]).not.toBe(ids('2026-03-05T14:00', '2026-03-02T09:00Z')[0]);
  });
});

describe('cancelled', () => {
  const CANCELLED = { notices: { cancelled: {} }, reminders: { eve: { before: '1d', at: '17:00' } } };
  const GONE = { at: '2026-03-06T14:00', status: 'cancelled', told: true, setAt: '2026-03-02T09:00' } as const;
  test.each<Row>([
    { ...CANCELLED, visits: [GONE], lines: ['cancelled v1 2026-03-02T09:00'], because: 'told, and within seven days' },
    {
      ...CANCELLED,
      visits: [{ ...GONE, at: '2026-03-09T09:00' }],
      lines: ['cancelled v1 2026-03-02T09:00'],
      because: 'exactly seven days counts',
    },
    { ...CANCELLED, visits: [{ ...GONE, at: '2026-03-09T09:01' }], lines: [], because: 'further away needs no word' },
    {
      ...CANCELLED,
      visits: [{ at: GONE.at, status: 'cancelled', setAt: GONE.setAt }],
      lines: [],
      because: 'whoever was not told of it needs no word',
    },
    {
      ...CANCELLED,
      visits: [{ ...GONE, setAt: '2026-03-06T15:00' }],
      lines: [],
      because: 'cancelled after its time is a correction of the record',
    },
    {
      ...CANCELLED,
      visits: [{ ...GONE, at: '2026-03-03T08:30', setAt: '2026-03-02T21:00' }],
      lines: ['cancelled v1 2026-03-03T09:00 no-time-left'],
      because: 'in the night before an early visit no moment is left',
    },
    {
      notices: {},
      checkIns: { ask: { after: '2h' } },
      reminders: { eve: { before: '1d', at: '17:00' } },
      visits: [GONE],
      lines: [],
      because: 'its reminders and check-ins are gone',
    },
  ])('$because', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });

  test.each([
    { setAt: '2026-03-06T10:00', has: 'cancelled-today', text: 'cancelled-today', because: 'on the day' },
    { setAt: '2026-03-05T10:00', has: 'cancelled-today', text: 'cancelled', because: 'on a day before' },
    {
      setAt: '2026-03-05T22:00',
      has: 'cancelled-today',
      text: 'cancelled-today',
      because: 'cancelled in the night before, it goes on the day',
    },
    {
      setAt: '2026-03-06T10:00',
      has: 'cancelled',
      text: 'cancelled',
      because: 'the clinic has no text for the day itself',
    },
  ])('says $text: $because', ({ setAt, has, text }) => {
    expect(textsOf({ ...CANCELLED, texts: { [has]: 'Eat.' }, visits: [{ ...GONE, setAt }] })[0]?.text).toBe(text);
  });
});

describe('missed', () => {
  const MISSED = { notices: { missed: {} }, checkIns: { ask: { after: '2h' } }, reminders: { near: { before: '2h' } } };
  test.each<Row>([
    {
      ...MISSED,
      visits: [{ at: '2026-03-02T14:00', status: 'missed', setAt: '2026-03-02T15:00' }],
      lines: ['missed v1 2026-03-02T15:00'],
      because: 'one kind text, no check-in',
    },
    {
      ...MISSED,
      visits: [{ at: '2026-03-02T18:00', status: 'missed', setAt: '2026-03-02T20:30' }],
      lines: ['missed v1 2026-03-03T09:00'],
      because: 'not at night',
    },
    {
      ...MISSED,
      visits: [{ at: '2026-02-10T14:00', status: 'missed' }],
      lines: [],
      because: 'missed before the plan was entered is history',
    },
  ])('$because', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });
});
