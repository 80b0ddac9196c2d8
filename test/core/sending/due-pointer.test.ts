import { act } from '../../../core/sending/due-pointer.ts';
import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import type { TimelineText } from '../../../core/timeline/timeline-text.ts';
import { moment, momentText, type Story, textsOf } from '../../builders.ts';
import { anEntry, EVE_AT_17, named, repointed, ruled, VISIT } from './pointers.ts';

/** What a plan's small pointer names after a change. The visit is on 3 March 2026 at 14:00. */

describe('a plan that is new', () => {
  test.each([
    { ...ruled('1d', '17:00'), now: '2026-02-20T10:00', names: ['eve 2026-03-02T17:00'], because: 'the first to come' },
    {
      ...VISIT,
      reminders: { one: { before: '2h' }, two: { before: '2h', to: 'helper' as const } },
      now: '2026-02-20T10:00',
      names: ['one 2026-03-03T12:00', 'two 2026-03-03T12:00'],
      because: 'all that come first, and nothing further: the future is not stored',
    },
    {
      ...ruled('1d', '17:00'),
      notices: { welcome: {} },
      now: '2026-02-20T10:00',
      names: ['welcome 2026-02-20T10:00', 'eve 2026-03-02T17:00'],
      because: 'what is due at once as well',
    },
    {
      ...VISIT,
      visits: [{ at: '2026-03-03T14:00', setAt: '2026-03-03T10:00' }],
      reminders: { eve: { before: '1d', at: '17:00' } },
      now: '2026-03-03T10:00',
      names: ['eve 2026-03-03T10:00'],
      because: 'too late is said at once',
    },
  ])('names $names: $because', ({ now, names, because: _, ...story }) => {
    expect(named(repointed(story, { asOf: '1970-01-01T00:00Z', now }))).toEqual(names);
  });
});

describe('a clinic file that moved a rule', () => {
  const NOW = '2026-03-03T10:00';
  const held = (reason: LedgerEntry['reason']) => [anEntry(EVE_AT_17, { state: 'held', reason: reason! })];
  test.each([
    {
      ...ruled('1d', '09:30'),
      asOf: '2026-03-02T16:00',
      now: '2026-03-02T16:05',
      names: ['eve 2026-03-02T16:05'],
      because: 'from the future into the past, and still useful: it goes',
    },
    {
      ...ruled('1d', '09:30'),
      asOf: NOW,
      now: NOW,
      entries: [anEntry(EVE_AT_17, {})],
      names: [],
      because: 'it went under the old time: nothing goes twice',
    },
    {
      ...ruled('1d', '09:30'),
      asOf: NOW,
      now: NOW,
      entries: [anEntry(EVE_AT_17, { state: 'delivered' })],
      names: [],
      because: 'nor when it was delivered',
    },
    {
      ...ruled('2h'),
      asOf: NOW,
      now: NOW,
      entries: held('expired'),
      names: ['eve 2026-03-03T12:00'],
      because: 'held before and moved into the future: it goes',
    },
    {
      ...ruled('1d', '17:00'),
      asOf: NOW,
      now: NOW,
      entries: held('paused'),
      names: [],
      because: 'held, and not moved',
    },
    {
      ...VISIT,
      reminders: {
        eve: { before: '1d', at: '17:00', asks: 'ride', chase: { after: '1h' }, ifSilent: 'task' as const },
      },
      asOf: NOW,
      now: NOW,
      names: ['eve 2026-03-03T10:00', 'eve:chase 2026-03-03T10:00', 'eve:silent 2026-03-03T10:00'],
      because: 'with a question in the past that still goes, what follows it',
    },
    {
      ...VISIT,
      reminders: {
        eve: { before: '1d', at: '17:00', asks: 'ride', chase: { after: '1h' }, ifSilent: 'task' as const },
      },
      asOf: NOW,
      now: NOW,
      entries: [anEntry(EVE_AT_17, {})],
      names: [],
      because: 'what would have followed one that went in its time is past with it',
    },
    {
      ...VISIT,
      reminders: { eve: { before: '1d', at: '09:30', goodFor: '2h' } },
      asOf: '2026-03-02T16:00',
      now: '2026-03-02T16:05',
      names: [],
      because: 'in the past and of no use any more: nothing',
    },
    {
      ...ruled('1d', '17:00'),
      asOf: NOW,
      now: NOW,
      entries: held('cancelled'),
      names: ['eve 2026-03-03T10:00'],
      because: 'caught by a change that was taken back: it still has its chance',
    },
    {
      ...ruled('1d', '17:00'),
      asOf: NOW,
      now: NOW,
      entries: [anEntry(EVE_AT_17, { state: 'released', attempt: 1 })],
      names: ['eve 2026-03-03T10:00'],
      because: 'throttled: certainly not sent',
    },
    {
      ...ruled('1d', '17:00'),
      asOf: NOW,
      now: NOW,
      entries: [anEntry(EVE_AT_17, { state: 'unsure', claimedAt: momentText('2026-03-03T09:59') })],
      names: ['eve 2026-03-03T10:01'],
      because: 'unsure: looked at when its receipt had time to come',
    },
  ])('names $names: $because', ({ asOf, now, names, because: _, ...row }) => {
    const { entries, ...story } = row as typeof row & { entries?: LedgerEntry[] };
    expect(named(repointed(story, { asOf, now, ...(entries ? { entries } : {}) }))).toEqual(names);
  });
});

test.each([
  {
    ...VISIT,
    state: 'paused' as const,
    visits: [{ at: '2026-03-03T14:00', movedFrom: '2026-03-04T14:00', setAt: '2026-03-02T10:00' }],
    notices: { moved: {} },
    names: ['moved 2026-03-02T10:00'],
    because: 'news of the very moment of the last look is still to do, if only to say why it is held',
  },
  {
    ...ruled('1d', '09:00'),
    visits: [{ at: '2026-03-03T14:00', status: 'confirmed' as const }],
    reminders: { eve: { before: '1d', at: '09:00', unless: 'confirmed' as const } },
    names: [],
    because: 'what would not have gone in the past is not said afterwards',
  },
])('at the moment of the last look, a pointer names $names: $because', ({ names, because: _, ...story }) => {
  expect(named(repointed(story, { asOf: '2026-03-02T10:00', now: '2026-03-02T10:00' }))).toEqual(names);
});

describe('a plan that is written while something is under way', () => {
  const ASK: Story = {
    ...VISIT,
    checkIns: { ask: { after: '1h', asks: 'feeling', chase: { after: '1h' }, ifSilent: 'today' } },
  };
  const [ask, chase, silent] = textsOf(ASK) as [TimelineText, TimelineText, TimelineText];
  const asked = anEntry(ask, { claimedAt: momentText('2026-03-03T16:40') });

  test('a chase that waits because its question went late keeps waiting', () => {
    const next = [act(chase, moment('2026-03-03T17:40'))];
    const pointer = repointed(ASK, { asOf: '2026-03-03T17:01', now: '2026-03-03T17:10', entries: [asked], next });
    expect(pointer.next.map(({ id }) => id)).toContain(chase.id);
  });

  test('a silence that waits alike keeps waiting: staff must hear of it', () => {
    const next = [act(silent, moment('2026-03-03T18:40'))];
    const pointer = repointed(ASK, { asOf: '2026-03-03T18:01', now: '2026-03-03T18:10', entries: [asked], next });
    expect(pointer.next.map(({ id }) => id)).toContain(silent.id);
  });

  test('a text that is being sent, and that the plan does not call for any more, is looked after all the same', () => {
    const gone = anEntry(
      { ...EVE_AT_17, id: 'p1/v1/eve/2026-03-09T14:00' },
      { state: 'claimed', claimedAt: momentText('2026-03-03T09:59') },
    );
    expect(named(repointed(VISIT, { now: '2026-03-03T10:00', entries: [gone] }))).toEqual(['eve 2026-03-03T10:01']);
  });
});
