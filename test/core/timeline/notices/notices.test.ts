import { calendarOf, moment, type Story, textsOf, usefulnessOf } from '../../../builders.ts';

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
    {
      notices: { welcome: {}, optIn: {} },
      lines: ['optIn - 2026-02-20T10:00'],
      because: 'where the clinic asks by text first, the question goes, and no welcome before its answer',
    },
    {
      notices: { welcome: {}, optIn: {} },
      left: { optedInAt: '2026-02-21T18:00:00Z' },
      lines: ['welcome - 2026-02-21T10:00'],
      because: "the welcome answers the patient's yes, when it comes, and who agreed unasked is not asked",
    },
    {
      notices: { welcome: {}, optIn: {} },
      left: { optInFrom: '2026-02-22T04:30:00Z' },
      lines: ['optIn - 2026-02-22T09:00'],
      because: 'it is asked when it can be, in the window',
    },
    {
      notices: { welcome: {} },
      left: { optedInAt: '2026-02-21T18:00:00Z' },
      lines: ['welcome - 2026-02-20T10:00'],
      because: 'where the clinic does not ask, a yes of before welcomes nobody anew',
    },
  ])('$because', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });

  test('a question that is asked anew, and the welcome that answers it, are texts of their own', () => {
    const ids = (optInFrom?: string) => {
      const from = optInFrom ? { optInFrom } : {};
      return [from, { ...from, optedInAt: '2026-02-22T18:00:00Z' }].flatMap((left) =>
        textsOf({ notices: { welcome: {}, optIn: {} }, left }).map(({ id }) => id),
      );
    };
    const [first, again] = [ids(), ids('2026-02-21T18:00:00Z')];
    const answered = 'p1/-/welcome/2026-02-22T18:00:00Z';
    expect(first).toEqual(['p1/-/optIn/', answered]);
    expect(again).toEqual(['p1/-/optIn/2026-02-21T18:00:00Z', answered]);
  });

  test.each<{ visits: string[]; goodFor?: string; until: string; because: string }>([
    { visits: [], until: '2026-02-21T10:00', because: 'a day, as any notice' },
    { visits: ['2026-02-20T12:00'], until: '2026-02-21T10:00', because: 'a day, as any notice' },
    {
      visits: ['2026-02-20T12:00', '2026-02-23T12:00'],
      until: '2026-02-23T13:00',
      because: 'until the last visit ends',
    },
    { visits: ['2026-03-20T12:00'], until: '2026-02-27T10:00', because: 'a week while visits are to come' },
    {
      ...{ visits: ['2026-03-20T12:00'], goodFor: '2h', until: '2026-02-20T12:00' },
      because: 'as the clinic has it',
    },
  ])('the question whether they want texts is of use until $until: $because', ({ visits, goodFor, until }) => {
    const lines = usefulnessOf({ visits, notices: { optIn: goodFor ? { goodFor } : {} } });
    expect(lines.filter((line) => line.startsWith('optIn'))).toEqual([`optIn - ${until}`]);
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
      visits: [{ at: SET, movedFrom: '2026-03-05T14:00', setAt: SET }],
      lines: [],
      because: 'nor does one to the very moment',
    },
    {
      ...MOVED,
      visits: [{ at: '2026-03-20T14:00', movedFrom: '2026-04-06T14:00', previousAt: '2026-03-06T14:00', setAt: SET }],
      lines: ['moved v1 2026-03-02T09:00'],
      because: 'moved twice, the time between may be known by now, and it was near',
    },
    {
      ...MOVED,
      visits: [{ at: '2026-03-06T14:00', previousAt: '2026-03-05T14:00', setAt: SET }],
      lines: [],
      because: 'moved back to the time that the patient believes in, there is no news',
    },
    {
      ...OFF,
      visits: [{ at: '2026-03-06T14:00', movedFrom: '2026-03-05T14:00', setAt: SET }],
      lines: [],
      because: 'a notice that is off never goes',
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
      visits: [{ ...GONE, setAt: GONE.at }],
      lines: ['cancelled v1 2026-03-06T14:00 no-time-left'],
      because: 'cancelled as it begins, it is news that comes too late, and that is said',
    },
    {
      ...CANCELLED,
      visits: [{ ...GONE, at: '2026-03-20T14:00', movedFrom: '2026-03-06T14:00' }],
      lines: ['cancelled v1 2026-03-02T09:00'],
      because: 'moved away and then cancelled, the near time is the one that the patient still comes for',
    },
    {
      ...CANCELLED,
      visits: [{ ...GONE, movedFrom: '2026-03-20T14:00' }],
      lines: [],
      because: 'moved near and then cancelled before anybody heard of the move, there is no near time to take back',
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

  test.each([
    { other: '2026-03-06T18:00', text: 'cancelled', because: 'a second visit of that day still asks to fast' },
    { other: '2026-03-07T14:00', text: 'cancelled', because: 'so does one of the next day' },
    { other: '2026-03-08T14:00', text: 'cancelled-today', because: 'one of the day after that does not, yet' },
    { other: '2026-03-06T09:00', text: 'cancelled-today', because: 'one that has begun does not any more' },
    { other: '2026-03-06T10:00', text: 'cancelled-today', because: 'nor does one that begins now' },
    {
      other: { at: '2026-03-06T18:00', status: 'cancelled' as const },
      text: 'cancelled-today',
      because: 'nor one that is cancelled too',
    },
    {
      other: { at: '2026-03-06T18:00', status: 'attended' as const },
      text: 'cancelled-today',
      because: 'nor one that took place',
    },
    {
      other: { at: '2026-03-06T18:00', kind: 'talk' },
      text: 'cancelled-today',
      because: 'nor a talk, for which nobody fasts, though it has reminders',
    },
  ])('eating is fine again, but for who must fast for another visit: $text, for $because', ({ other, text }) => {
    const reminders = {
      eve: { before: '1d', at: '17:00' },
      food: { before: '0d', at: '09:00', only: { kinds: ['dose'] } },
      late: { before: '0d', at: '09:00', text: 'food', only: { kinds: ['dose'], visits: [99] } },
    };
    const visit = typeof other === 'string' ? { at: other, kind: 'dose' } : { kind: 'dose', ...other };
    const story = { ...CANCELLED, reminders, texts: { 'cancelled-today': 'Eat.', food: 'Stop at {noFoodFrom}.' } };
    const texts = textsOf({ ...story, visits: [{ ...GONE, setAt: '2026-03-06T10:00' }, visit] });
    expect(texts.find(({ rule }) => rule === 'cancelled')?.text).toBe(text);
  });

  test('what is due the day before has words for the day only where nobody fasts for the day after that', () => {
    const reminders = { food: { before: '0d', at: '09:00' } };
    const onDay = (other: string) => {
      const setAt = '2026-03-05T12:00';
      const story = { ...CANCELLED, reminders, texts: { 'cancelled-today': 'Eat.', food: 'Stop at {noFoodFrom}.' } };
      const texts = textsOf({ ...story, visits: [{ ...GONE, setAt }, other] });
      return texts.find(({ rule }) => rule === 'cancelled')?.onDay?.text;
    };
    expect(onDay('2026-03-07T14:00')).toBeUndefined();
    expect(onDay('2026-03-08T14:00')).toBe('cancelled-today');
  });

  test.each([
    { movedFrom: '2026-03-05T14:00', because: 'the time that the patient comes for' },
    { movedFrom: undefined, because: 'the time of the visit itself' },
  ])('speaks of $movedFrom: $because', ({ movedFrom }) => {
    const moved = movedFrom === undefined ? {} : { movedFrom };
    const [text] = textsOf({ notices: { cancelled: {} }, visits: [{ ...GONE, ...moved }] });
    expect(text?.believedAt).toBe(movedFrom === undefined ? undefined : moment(movedFrom));
    expect(text?.usefulUntil).toBe(moment('2026-03-03T09:00'));
  });

  test('on the day that the patient believes in, a visit that had moved away lets them eat again', () => {
    const visits = [{ ...GONE, at: '2026-03-20T14:00', movedFrom: '2026-03-06T14:00', setAt: '2026-03-06T10:00' }];
    expect(textsOf({ ...CANCELLED, texts: { 'cancelled-today': 'Eat.' }, visits })[0]?.text).toBe('cancelled-today');
  });
});
