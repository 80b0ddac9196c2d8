import {
  act,
  cameDue,
  type DuePointer,
  freshPointer,
  NEXT_MAX,
  type NextAct,
  pointed,
  repoint,
  TIERS,
  tierOf,
} from '../../../core/sending/due-pointer.ts';
import type { TimelineText } from '../../../core/timeline/timeline-text.ts';
import { moment, momentText, type Story, textsOf } from '../../builders.ts';
import { anEntry, EVE_AT_17, named, type Past, repointed, ruled, VISIT, ZONE } from './pointers.ts';

/** Where one thing ends and the next begins for a plan's small pointer. The visit is on 3 March 2026 at 14:00. */

const FRESH = freshPointer({ clinic: 'harbor', plan: 'p1' });
const at = (clock: string) => `2026-03-03T${clock}`;
const aText = (rule: string, dueAt: string, more: Partial<TimelineText> = {}): TimelineText => {
  return { ...EVE_AT_17, id: `p1/v1/${rule}/x`, rule, dueAt: moment(dueAt), usefulUntil: moment(at('14:00')), ...more };
};

test('the pointer of a plan that nobody has worked on yet has dealt with nothing', () => {
  const nothing = { clinic: 'harbor', plan: 'p1', asOf: '1970-01-01T00:00:00Z', next: [] };
  expect(FRESH).toEqual({ ...nothing, tier: 0, rev: 0, failures: 0 });
});

test('what is of use the longest is in the last tier', () => {
  expect(tierOf({ dueAt: moment('2026-03-03T12:00'), usefulUntil: moment('2026-04-03T12:00') })).toBe(TIERS - 1);
});

describe('a change of what lies in the past', () => {
  const SHORT: Story = { ...VISIT, reminders: { eve: { before: '1d', at: '09:30', goodFor: '2h' } } };
  const PAUSED: Story = { ...ruled('1d', '09:30'), state: 'paused' };
  const EVE = '2026-03-02T';
  const released = { state: 'released' as const, settledAt: momentText(`${EVE}16:00`) };

  test.each<{ story: Story; past: Past; names: string[]; because: string }>([
    {
      story: SHORT,
      past: { asOf: `${EVE}16:00`, now: `${EVE}16:05`, before: textsOf(ruled('1d', '17:00')) },
      names: ['eve 2026-03-02T16:05'],
      because: 'it was still to come when the change took its time away: why it does not go is said',
    },
    {
      story: SHORT,
      past: { asOf: `${EVE}11:00`, now: `${EVE}11:30` },
      names: ['eve 2026-03-02T11:30'],
      because: 'the last moment of its use is one',
    },
    {
      story: SHORT,
      past: { asOf: `${EVE}11:00`, now: `${EVE}11:30:01` },
      names: [],
      because: 'a second later is none',
    },
    {
      story: SHORT,
      past: { asOf: `${EVE}16:00`, now: `${EVE}16:05`, entries: [anEntry(EVE_AT_17, released)] },
      names: ['eve 2026-03-02T16:05'],
      because: 'it was tried, and its end must be known',
    },
    {
      story: ruled('1d', '09:30'),
      past: {
        ...{ asOf: `${EVE}16:00`, now: `${EVE}16:05` },
        entries: [anEntry(EVE_AT_17, { ...released, undelivered: 1 })],
      },
      names: ['eve 2026-03-02T16:10'],
      because: 'a phone out of reach has its ten minutes, whatever else changes',
    },
    {
      story: PAUSED,
      past: { asOf: `${EVE}09:30`, now: `${EVE}09:35` },
      names: ['eve 2026-03-02T09:35'],
      because: 'of what was due at the last look it is said why it is held',
    },
    { story: PAUSED, past: { asOf: `${EVE}09:30:01`, now: `${EVE}09:35` }, names: [], because: 'it was looked at' },
    {
      story: PAUSED,
      past: { asOf: `${EVE}09:00`, now: `${EVE}09:30`, before: [] },
      names: ['eve 2026-03-02T09:30'],
      because: 'what a change calls for at this very moment is looked at, if only to be held',
    },
    {
      story: ruled('1d', '17:00'),
      past: { ...{ asOf: `${EVE}09:00`, now: `${EVE}09:10` }, next: [act(EVE_AT_17, moment(`${EVE}09:30`))] },
      names: ['eve 2026-03-02T17:00'],
      because: 'an act of its old time is forgotten with that',
    },
    {
      story: SHORT,
      past: {
        ...{ asOf: `${EVE}11:45`, now: `${EVE}11:50` },
        next: [act(textsOf(SHORT)[0] as TimelineText, moment(`${EVE}11:45`))],
      },
      names: ['eve 2026-03-02T11:50'],
      because: 'the change before this one left it to be held, and nobody came since',
    },
  ])('a pointer names $names: $because', ({ story, past, names }) => {
    expect(named(repointed(story, past))).toEqual(names);
  });

  test.each([
    { story: ASK(), when: '17:40', names: ['ask:chase 2026-03-03T17:40'], because: 'it waits' },
    {
      story: ASK(),
      when: '17:00',
      names: ['ask:chase 2026-03-03T17:10'],
      because: 'what is named nobody looked at yet',
    },
    { story: VISIT, when: '17:40', names: [], because: 'the plan asks no more' },
  ])('a chase of 17:00 that was to be looked at at $when: $because', ({ story, when, names }) => {
    const [ask, chase] = textsOf(ASK()) as [TimelineText, TimelineText];
    const entries = [anEntry(ask, { claimedAt: momentText(at('16:40')) })];
    const past = { asOf: at('17:01'), now: at('17:10'), entries, next: [act(chase, moment(at(when)))] };
    expect(named(repointed(story, past))).toEqual(names);
  });

  test('a plan that could not be worked on has a fresh start', () => {
    const repointing = { texts: textsOf(VISIT), entries: [], now: moment(at('10:00')), timeZone: ZONE };
    expect(repoint({ ...FRESH, failures: 3 }, repointing).failures).toBe(0);
  });

  function ASK(): Story {
    return { ...VISIT, checkIns: { ask: { after: '1h', asks: 'feeling', chase: { after: '1h' } } } };
  }
});

describe('as much as a pointer holds', () => {
  const now = moment(at('12:00'));
  const texts = Array.from({ length: NEXT_MAX + 2 }, (_, index) => aText(`r${index + 10}`, at('11:00')));
  const due = texts.map((text) => act(text, now));
  const waits = (count: number): NextAct[] =>
    Array.from({ length: count }, (_, index) => ({
      ...act(aText(`w${index}`, at('10:00')), now),
      at: momentText(at('12:30')),
    }));

  test.each([
    { waiting: 0, count: NEXT_MAX, names: NEXT_MAX, upTo: undefined, because: 'all fit' },
    { waiting: 0, count: NEXT_MAX + 1, names: NEXT_MAX, upTo: NEXT_MAX - 1, because: 'one does not fit' },
    { waiting: 20, count: 5, names: 25, upTo: undefined, because: 'what waits takes its room' },
    { waiting: 20, count: 6, names: 25, upTo: 4, because: 'the sixth does not fit' },
    { waiting: 30, count: 2, names: 31, upTo: 0, because: 'there is room for one, however many wait' },
  ])('beside $waiting that wait $count that are due: $because', ({ waiting, count, names, upTo }) => {
    const pointer = pointed(FRESH, { texts, pending: waits(waiting), due: due.slice(0, count), now });
    expect(pointer.next).toHaveLength(names);
    expect(pointer.upTo).toBe(upTo === undefined ? undefined : texts[upTo]?.id);
    expect(pointer.asOf).toBe(momentText(upTo === undefined ? at('12:00') : at('11:00')));
  });
});

describe('what came due since', () => {
  const early = aText('early', at('09:00'));
  const [one, two, three] = [aText('one', at('10:00')), aText('two', at('10:00')), aText('three', at('10:00'))];
  const texts = [early, one, two, three];
  const found = (pointer: Partial<DuePointer>, some: readonly TimelineText[] = texts) =>
    cameDue({ ...FRESH, asOf: momentText(at('10:00')), ...pointer }, some, moment(at('12:00'))).map(({ rule }) => rule);

  test.each([
    { pointer: {}, finds: [], because: 'all of that moment were looked at' },
    { pointer: { upTo: one.id }, finds: ['two', 'three'], because: 'of that moment those up to one' },
    { pointer: { upTo: three.id }, finds: [], because: 'of that moment all' },
    {
      pointer: { upTo: 'p1/v1/gone/x' },
      finds: ['one', 'two', 'three'],
      because: 'the last one is gone: all once more',
    },
    { pointer: { upTo: one.id, next: [act(two, two.dueAt)] }, finds: ['three'], because: 'the pointer names two' },
  ])('is $finds: $because', ({ pointer, finds }) => {
    expect(found(pointer)).toEqual(finds);
  });

  test('is not what a change called for before all that was seen coming, though something older waits', () => {
    const useless = aText('useless', at('11:00'), { usefulUntil: moment(at('11:30')) });
    const [waits, comes] = [act(early, moment(at('12:30'))), act(aText('comes', at('11:30')), moment(at('11:30')))];
    expect(found({ next: [waits, comes] }, [...texts, useless])).toEqual([]);
    expect(found({ next: [waits] }, [...texts, useless])).toEqual(['useless']);
  });
});

describe('how urgent a pointer is', () => {
  const soon = aText('soon', at('11:00'), { usefulUntil: moment(at('11:30')) });
  const long = aText('long', at('10:30'), { usefulUntil: moment(at('23:00')) });
  const now = moment(at('10:00'));

  test('is how urgent the first of its texts is', () => {
    const { tier, deadline } = pointed(FRESH, { texts: [long, soon], pending: [act(soon, moment(at('10:15')))], now });
    expect({ tier, deadline }).toEqual({ tier: 0, deadline: momentText(at('11:30')) });
    expect(pointed(FRESH, { texts: [long, soon], pending: [], now })).toMatchObject({
      tier: 2,
      deadline: momentText(at('23:00')),
    });
  });

  test('is nothing to hurry for when the plan calls for it no more', () => {
    const gone = act(aText('gone', at('09:00')), moment(at('10:15')));
    const pointer = pointed({ ...FRESH, tier: 2, deadline: 'old' }, { texts: [long], pending: [gone], now });
    expect(pointer).toEqual(expect.not.objectContaining({ deadline: expect.anything() }));
    expect(pointer.tier).toBe(0);
  });
});

test.each([
  { more: {}, says: { look: undefined, quiet: undefined, follows: undefined }, because: 'it goes' },
  { more: { held: 'paused' as const }, says: { look: true, quiet: true, follows: undefined }, because: 'it is held' },
  {
    more: { kind: 'silence' as const, follows: 'q' },
    says: { look: true, quiet: true, follows: 'q' },
    because: 'only staff hear of a silence',
  },
  {
    more: { kind: 'chase' as const, follows: 'q' },
    says: { look: true, quiet: undefined, follows: 'q' },
    because: 'it may go',
  },
])('a pointer says $says of a text: $because', ({ more, says }) => {
  const { look, quiet, follows } = act({ ...EVE_AT_17, ...more }, EVE_AT_17.dueAt);
  expect({ look, quiet, follows }).toEqual(says);
});
