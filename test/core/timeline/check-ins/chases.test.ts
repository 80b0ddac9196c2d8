import { calendarOf, type Story, textsOf, usefulnessOf } from '../../../builders.ts';

/** Asking again when nobody answered, and telling staff at last. Whether somebody answered is decided when due. */

interface Row extends Story {
  readonly lines: readonly string[];
  readonly because: string;
}

const FEELING = { after: '0d', at: '16:00', asks: 'feeling' } as const;
const CONFIRM = { before: '1d', at: '10:00', asks: 'confirm' } as const;
const V1 = '2026-03-03T14:00';

describe('chase', () => {
  test.each<Row>([
    {
      checkIns: { ask: { ...FEELING, chase: { after: '45m' } } },
      visits: [V1],
      lines: ['ask v1 2026-03-03T16:00', 'ask:chase v1 2026-03-03T16:45'],
      because: 'asks again once, so long after',
    },
    {
      checkIns: { ask: { ...FEELING, chase: { after: '1h', times: 2 } } },
      visits: [V1],
      lines: ['ask v1 2026-03-03T16:00', 'ask:chase v1 2026-03-03T17:00', 'ask:chase v1 2026-03-03T18:00'],
      because: 'as often as the rule says',
    },
    {
      checkIns: { ask: { ...FEELING, at: '19:00', chase: { after: '2h' } } },
      visits: [V1],
      lines: ['ask v1 2026-03-03T19:00', 'ask:chase v1 2026-03-04T09:00'],
      because: 'outside the window it waits for the opening',
    },
    {
      checkIns: { ask: { ...FEELING, at: '19:00', chase: { after: '2h', times: 2 } } },
      visits: [V1],
      lines: ['ask v1 2026-03-03T19:00', 'ask:chase v1 2026-03-04T09:00', 'ask:chase v1 2026-03-04T11:00'],
      because: 'the second counts from the first, wherever the window moved it: never two at once',
    },
    {
      checkIns: { ask: { ...FEELING, at: '19:00', chase: { after: '2h' } } },
      visits: [V1, '2026-03-03T23:30'],
      lines: [
        'ask v1 2026-03-03T19:00',
        'ask:chase v1 2026-03-04T09:00',
        'ask v2 2026-03-04T19:00',
        'ask:chase v2 2026-03-05T09:00',
      ],
      because: 'superseding looks at the time as the rule gives it (21:00)',
    },
    {
      checkIns: { ask: { ...FEELING, chase: { after: '1d' } } },
      visits: [V1, '2026-03-04T12:00'],
      lines: [
        'ask v1 2026-03-03T16:00',
        'ask v2 2026-03-04T16:00',
        'ask:chase v1 2026-03-04T16:00 superseded',
        'ask:chase v2 2026-03-05T16:00',
      ],
      because: 'another visit starts before the second asking, which would be of the wrong one',
    },
    {
      checkIns: { ask: { ...FEELING, only: { visits: [1] }, chase: { after: '1d' } } },
      visits: [V1, '2026-03-04T12:00'],
      lines: ['ask v1 2026-03-03T16:00', 'ask:chase v1 2026-03-04T16:00'],
      because: 'one that the rule does not speak of takes nothing away',
    },
    {
      checkIns: { ask: { ...FEELING, chase: { after: '1d' } } },
      visits: [V1, '2026-03-04T16:00'],
      lines: [
        'ask v1 2026-03-03T16:00',
        'ask:chase v1 2026-03-04T16:00',
        'ask v2 2026-03-04T18:00',
        'ask:chase v2 2026-03-05T18:00',
      ],
      because: 'one that starts with the second asking does not start before it',
    },
    {
      reminders: { sure: { ...CONFIRM, chase: { after: '4h' } } },
      visits: [{ at: V1, status: 'confirmed' }],
      lines: ['sure v1 2026-03-02T10:00'],
      because: 'a confirmed visit has answered',
    },
    {
      reminders: { ride: { ...CONFIRM, asks: 'ride', chase: { after: '4h' } } },
      visits: [{ at: V1, status: 'confirmed' }],
      lines: ['ride v1 2026-03-02T10:00', 'ride:chase v1 2026-03-02T14:00'],
      because: 'but not about the ride',
    },
    {
      reminders: { sure: { before: '3h', asks: 'confirm', chase: { after: '150m' } } },
      visits: [V1],
      lines: ['sure v1 2026-03-03T11:00', 'sure:chase v1 2026-03-03T13:30'],
      because: 'exactly 30 minutes before the visit goes',
    },
    {
      reminders: { sure: { before: '3h', asks: 'confirm', chase: { after: '151m' } } },
      visits: [V1],
      lines: ['sure v1 2026-03-03T11:00', 'sure:chase v1 2026-03-03T13:31 no-time-left'],
      because: 'a minute later is of no use',
    },
    {
      checkIns: { ask: { ...FEELING, chase: { after: '45m' } } },
      visits: [V1, '2026-03-03T15:30'],
      lines: ['ask v1 2026-03-03T16:00 superseded', 'ask v2 2026-03-03T17:30', 'ask:chase v2 2026-03-03T18:15'],
      because: 'a question that is held is not asked again',
    },
    {
      checkIns: { ask: { ...FEELING, chase: { after: '45m' }, ifSilent: 'task' } },
      consents: false,
      visits: [V1],
      lines: [
        'ask v1 2026-03-03T16:00 no-consent',
        'ask:chase v1 2026-03-03T16:45 no-consent',
        'ask:silent v1 2026-03-03T17:30',
      ],
      because: 'consent can have been withdrawn after it was asked: staff hear of the silence',
    },
    {
      checkIns: { ask: { ...FEELING, to: 'helper', chase: { after: '45m' } } },
      helper: { consent: { texts: true } },
      visits: [V1],
      lines: ['ask v1 2026-03-03T16:00', 'ask:chase v1 2026-03-03T16:45'],
      because: 'a helper is asked again like a patient',
    },
  ])('$because: $lines', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });

  test('it knows its question, goes to the same phone, and has ids of its own', () => {
    const story = { checkIns: { ask: { ...FEELING, to: 'helper', chase: { after: '1h', times: 2 } } } } as const;
    const [ask, ...chases] = textsOf({ ...story, helper: { consent: { texts: true } }, visits: [V1] });
    expect(chases.map(({ follows, to, text }) => ({ follows, to, text }))).toEqual(
      chases.map(() => ({ follows: ask?.id, to: 'helper', text: 'nudge' })),
    );
    expect(new Set([ask, ...chases].map((each) => each?.id)).size).toBe(3);
  });

  test('it is good for twelve hours after a check-in, and to 30 minutes before the visit for a reminder', () => {
    expect(usefulnessOf({ checkIns: { ask: { ...FEELING, chase: { after: '1h' } } }, visits: [V1] })[1]).toBe(
      'ask:chase v1 2026-03-04T05:00',
    );
    expect(usefulnessOf({ reminders: { sure: { ...CONFIRM, chase: { after: '24h' } } }, visits: [V1] })[1]).toBe(
      'sure:chase v1 2026-03-03T13:30',
    );
    expect(usefulnessOf({ reminders: { sure: { ...CONFIRM, chase: { after: '1h' } } }, visits: [V1] })[1]).toBe(
      'sure:chase v1 2026-03-02T23:00',
    );
  });

  test('what follows a question has the same ids for ever, so that no new version sends it once more', () => {
    const asking = { ...FEELING, chase: { after: '1h', times: 2 }, ifSilent: 'task' } as const;
    expect(textsOf({ checkIns: { ask: asking }, visits: [V1] }).map(({ id }) => id)).toEqual([
      'p1/v1/ask/2026-03-03T14:00',
      'p1/v1/ask:chase/2026-03-03T14:00',
      'p1/v1/ask:chase/2026-03-03T14:00+2',
      'p1/v1/ask:silent/2026-03-03T14:00',
    ]);
  });
});

describe('silence', () => {
  test.each<Row>([
    {
      checkIns: { ask: { ...FEELING, ifSilent: 'task' } },
      visits: [V1],
      lines: ['ask v1 2026-03-03T16:00', 'ask:silent v1 2026-03-04T04:00'],
      because: 'without a chase, twelve hours after the question; staff are told at any hour',
    },
    {
      checkIns: { ask: { ...FEELING, chase: { after: '45m' }, ifSilent: 'today' } },
      visits: [V1],
      lines: ['ask v1 2026-03-03T16:00', 'ask:chase v1 2026-03-03T16:45', 'ask:silent v1 2026-03-03T17:30'],
      because: 'with a chase, so long again after the last asking',
    },
    {
      checkIns: { ask: { ...FEELING, at: '19:30', chase: { after: '45m' }, ifSilent: 'today' } },
      visits: [V1],
      lines: ['ask v1 2026-03-03T19:30', 'ask:chase v1 2026-03-04T09:00', 'ask:silent v1 2026-03-04T09:45'],
      because: 'the last asking is where the window moved it',
    },
    {
      reminders: { ride: { before: '3h', asks: 'ride', chase: { after: '151m' }, ifSilent: 'task' } },
      visits: [V1],
      lines: [
        'ride v1 2026-03-03T11:00',
        'ride:silent v1 2026-03-03T13:31',
        'ride:chase v1 2026-03-03T13:31 no-time-left',
      ],
      because: 'a chase that never goes is no asking: staff hear before the visit and not after it',
    },
    {
      reminders: { ride: { ...CONFIRM, asks: 'ride', chase: { after: '2h' }, ifSilent: 'task' } },
      visits: [{ at: V1, setAt: '2026-03-02T12:00' }],
      lines: ['ride v1 2026-03-02T12:00 too-late', 'ride:silent v1 2026-03-02T16:00'],
      because:
        'a question can have gone before its visit was moved away and back: staff hear, and nobody is asked again',
    },
    {
      checkIns: { ask: { ...FEELING, ifSilent: 'task' } },
      visits: [V1, '2026-03-03T15:30'],
      lines: ['ask v1 2026-03-03T16:00 superseded', 'ask v2 2026-03-03T17:30', 'ask:silent v2 2026-03-04T05:30'],
      because: 'a check-in that gives way has another in its place',
    },
    {
      reminders: { sure: { ...CONFIRM, ifSilent: 'task' } },
      visits: [{ at: V1, status: 'confirmed' }],
      lines: ['sure v1 2026-03-02T10:00'],
      because: 'a confirmed visit is not silent',
    },
    {
      checkIns: { ask: FEELING },
      visits: [V1],
      lines: ['ask v1 2026-03-03T16:00'],
      because: 'nothing, when the rule does not say',
    },
  ])('$because', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story).sort()).toEqual([...lines].sort());
  });

  test('staff can hear of it for a day', () => {
    expect(usefulnessOf({ checkIns: { ask: { ...FEELING, ifSilent: 'task' } }, visits: [V1] })[1]).toBe(
      'ask:silent v1 2026-03-05T04:00',
    );
  });

  test.each(['task', 'today'] as const)('staff get a %s', (level) => {
    const [, silence] = textsOf({ checkIns: { ask: { ...FEELING, ifSilent: level } }, visits: [V1] });
    expect(silence).toMatchObject({ kind: 'silence', task: { level, about: 'ask:silent' } });
  });
});
