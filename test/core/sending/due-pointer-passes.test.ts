import {
  act,
  cameDue,
  dueAtOf,
  freshPointer,
  NEXT_MAX,
  type NextAct,
  pointed,
  tierOf,
} from '../../../core/sending/due-pointer.ts';
import type { TimelineText } from '../../../core/timeline/timeline-text.ts';
import { moment, type Story, textsOf } from '../../builders.ts';
import { EVE_AT_17, named, repointed, VISIT } from './pointers.ts';

/** What a plan's small pointer names from one pass of the tick to the next. The visit is on 3 March 2026 at 14:00. */

describe('more than a pointer holds', () => {
  const MANY: Story = {
    ...VISIT,
    perDay: 100,
    reminders: Object.fromEntries(
      Array.from({ length: NEXT_MAX + 5 }, (_, index) => [`rule-${index}`, { before: '2h' } as const]),
    ),
  };
  const texts = textsOf(MANY);

  test('of texts that come at once, the rest is found when they are due', () => {
    const pointer = repointed(MANY, { now: '2026-03-03T09:00' });
    expect(pointer.next).toHaveLength(NEXT_MAX);
    const found = cameDue(pointer, texts, moment('2026-03-03T12:00'));
    expect(new Set([...pointer.next, ...found].map(({ id }) => id)).size).toBe(texts.length);
  });

  test('of texts that are due, the rest is found by the next look', () => {
    const now = moment('2026-03-03T12:00');
    const due = texts.map((text) => act(text, now));
    const pointer = pointed(freshPointer({ clinic: 'harbor', plan: 'p1' }), { texts, pending: [], due, now });
    expect(pointer.next).toHaveLength(NEXT_MAX);
    expect(cameDue(pointer, texts, now)).toHaveLength(texts.length - NEXT_MAX);
  });

  test('behind a full pointer all are found, of use or not, also before what waits', () => {
    const now = moment('2026-03-03T13:00');
    const passed = texts.map((text) => ({ ...text, usefulUntil: text.dueAt }));
    const due = passed.map((text) => act(text, now));
    const waits = act({ ...EVE_AT_17, dueAt: moment('2026-03-03T12:30') }, now);
    const fresh = freshPointer({ clinic: 'harbor', plan: 'p1' });
    const pointer = pointed(fresh, { texts: passed, pending: [waits], due, now });
    expect(cameDue(pointer, passed, now)).toHaveLength(texts.length - (NEXT_MAX - 1));
  });

  test('however many come at once, each is looked at once', () => {
    const now = moment('2026-03-03T12:00');
    const many = textsOf({ ...MANY, visits: ['2026-03-03T14:00', '2026-03-04T14:00', '2026-03-05T14:00'] });
    const late = many.map((text) => ({ ...text, dueAt: now }));
    const looked: string[] = [];
    let pointer = freshPointer({ clinic: 'harbor', plan: 'p1' });
    for (let passes = 0; passes < late.length && looked.length < late.length; passes += 1) {
      looked.push(...pointer.next.map(({ id }) => id));
      const due = cameDue(pointer, late, now).map((text) => act(text, now));
      pointer = pointed(pointer, { texts: late, pending: [], due, now });
    }
    expect(looked).toEqual(late.map(({ id }) => id));
  });
});

describe('what a pointer names', () => {
  const aText = (rule: string, dueAt: string, urgency = 0): TimelineText => {
    return { ...EVE_AT_17, id: `p1/v1/${rule}/x`, dueAt: moment(dueAt), urgency };
  };
  const pointedAt = (acts: { pending?: NextAct[]; due?: NextAct[] }, texts: readonly TimelineText[]) => {
    const now = moment('2026-03-03T10:00');
    return named(pointed(freshPointer({ clinic: 'harbor', plan: 'p1' }), { texts, pending: [], now, ...acts }));
  };
  const at = (text: TimelineText, when: string) => act(text, moment(when));

  test.each([
    { urgencies: [4, 1], first: 'late', because: 'the more urgent' },
    { urgencies: [1, 4], first: 'early', because: 'the more urgent' },
    { urgencies: [1, 1], first: 'early', because: 'of two alike the one that the timeline has first' },
  ])('of two to be looked at together $first is first: $because', ({ urgencies: [one, other], first }) => {
    const [early, late] = [aText('early', '2026-03-03T09:00', one), aText('late', '2026-03-03T09:30', other)];
    const due = [at(late, '2026-03-03T10:00'), at(early, '2026-03-03T10:00')];
    expect(pointedAt({ due }, [early, late])[0]).toBe(`${first} 2026-03-03T10:00`);
  });

  test.each([
    { when: ['11:00', '12:00'], names: ['other 2026-03-03T12:00', 'one 2026-03-03T13:00'], because: 'it waits' },
    { when: ['11:00', '11:00'], names: ['other 2026-03-03T11:00', 'one 2026-03-03T13:00'], because: 'only one waits' },
    { when: ['11:00', '10:59'], names: ['other 2026-03-03T10:59', 'one 2026-03-03T13:00'], because: 'that is before' },
  ])('a text that waits is named once, and not what comes first: $because', ({ when: [first, second], names }) => {
    const [one, other] = [aText('one', `2026-03-03T${first}`), aText('other', `2026-03-03T${second}`)];
    const texts = [one, other].sort((a, b) => Number(a.dueAt > b.dueAt) - Number(a.dueAt < b.dueAt));
    expect(pointedAt({ pending: [at(one, '2026-03-03T13:00')] }, texts)).toEqual(names);
  });
});

describe('what a pointer does not keep', () => {
  const story: Story = {
    ...VISIT,
    reminders: { a: { before: '5h' }, b: { before: '4h' }, c: { before: '3h' }, d: { before: '2h' } },
  };
  const texts = textsOf(story);
  const [a, b, c, d] = texts as [TimelineText, TimelineText, TimelineText, TimelineText];
  const now = moment('2026-03-03T09:30');
  const kept = (pending: readonly NextAct[]) =>
    pointed(freshPointer({ clinic: 'harbor', plan: 'p1' }), { texts, pending, now }).next;

  test.each([
    { pending: [act(b, b.dueAt), act(c, c.dueAt)], names: ['b'], because: 'the timeline brings both, the first first' },
    { pending: [act(d, d.dueAt)], names: ['b'], because: 'the timeline brings it, and another before' },
    {
      pending: [act(c, moment('2026-03-03T13:00'))],
      names: ['b', 'c'],
      because: 'the timeline brings it at another time',
    },
    {
      pending: [{ ...act(c, c.dueAt), id: 'p1/v1/gone/x' }],
      names: ['b', 'gone'],
      because: 'the timeline has it no more',
    },
    { pending: [{ ...act(c, c.dueAt), counted: '2026-03-03' }], names: ['b', 'c'], because: 'its day has it already' },
    {
      pending: [act(a, moment('2026-03-03T09:00')), act(c, c.dueAt)],
      names: ['a', 'b'],
      because: 'one is due, and the timeline brings the other',
    },
  ])('of what waits, it names $names: $because', ({ pending, names }) => {
    expect(kept(pending).map(({ id }) => id.split('/')[2])).toEqual(names);
  });

  test('it is as small after many passes as after one, while something waits', () => {
    let pointer = freshPointer({ clinic: 'harbor', plan: 'p1' });
    for (let pass = 0; pass < 5; pass += 1) {
      const now = moment(`2026-03-03T09:3${pass}`);
      const waits = act(d, moment(`2026-03-03T09:3${pass + 1}`));
      pointer = pointed(pointer, { texts, pending: [waits, ...pointer.next.filter(({ id }) => id !== d.id)], now });
      expect(pointer.next.map(({ id }) => id)).toEqual([d.id, b.id]);
    }
  });
});

test('after an outage the texts between are found once, with those of this very moment', () => {
  const story: Story = { ...VISIT, reminders: { a: { before: '4h' }, b: { before: '3h' }, c: { before: '2h' } } };
  const texts = textsOf(story);
  const pointer = repointed(story, { now: '2026-03-03T09:00' });
  const found = cameDue(pointer, texts, moment('2026-03-03T12:00'));
  expect(found.map(({ rule }) => rule)).toEqual(['b', 'c']);
});

test.each([
  { rule: { before: '5h', goodFor: '1h' }, found: [], because: 'is of no use any more, and nobody called for it then' },
  { rule: { before: '5h', goodFor: '4h' }, found: ['new'], because: 'can still go' },
  { rule: { before: '2h', goodFor: '1m' }, found: ['new'], because: 'is due with what was seen coming' },
])('a rule that a change brought and that $because: $found', ({ rule, found }) => {
  const old = { before: '2h' };
  const pointer = repointed({ ...VISIT, reminders: { old } }, { now: '2026-03-03T08:00' });
  const texts = textsOf({ ...VISIT, reminders: { new: rule, old } });
  expect(cameDue(pointer, texts, moment('2026-03-03T12:05')).map(({ rule }) => rule)).toEqual(found);
});

test.each([
  { held: undefined, follows: undefined, looks: undefined, because: 'it is expected to go' },
  { held: 'paused' as const, follows: undefined, looks: true, because: 'it may not go' },
  { held: undefined, follows: 'x', looks: true, because: 'it hangs on an answer' },
])('a pointer looks before it claims ($looks) where $because', ({ held, follows, looks }) => {
  const text = { ...EVE_AT_17, ...(held ? { held } : {}), ...(follows ? { follows } : {}) };
  expect(act(text, text.dueAt).look).toBe(looks);
});

test.each([
  { until: '2026-03-03T14:00', tier: 0, because: 'useful for two hours' },
  { until: '2026-03-03T14:01', tier: 1, because: 'for longer' },
  { until: '2026-03-03T20:00', tier: 1, because: 'for eight hours' },
  { until: '2026-03-03T20:01', tier: 2, because: 'for longer than that' },
])('tier $tier: $because', ({ until, tier }) => {
  expect(tierOf({ dueAt: moment('2026-03-03T12:00'), usefulUntil: moment(until) })).toBe(tier);
});

test('a plan is looked at when the first of what it names is, or never when nothing is to come', () => {
  const two = [act(EVE_AT_17, moment('2026-03-03T12:00')), act(EVE_AT_17, moment('2026-03-03T11:00'))];
  expect(dueAtOf({ next: two })).toEqual(moment('2026-03-03T11:00'));
  expect(dueAtOf({ next: [] })).toBeUndefined();
});
