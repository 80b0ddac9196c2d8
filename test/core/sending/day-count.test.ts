import { counted, countedToo, recounted } from '../../../core/sending/day-count.ts';
import { act, type DuePointer, freshPointer, repoint } from '../../../core/sending/due-pointer.ts';
import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import type { TimelineText } from '../../../core/timeline/timeline-text.ts';
import { moment, momentText, type Story, textsOf } from '../../builders.ts';

/** How many texts a pointer counts for the patient's day. It is 3 March 2026, and the visit is at 14:00. */

const ZONE = 'America/Los_Angeles';
const VISIT: Story = { visits: ['2026-03-03T14:00'], reminders: { eve: { before: '1d', at: '17:00' } } };
const [EVE_AT_17] = textsOf(VISIT) as [TimelineText];

function repointed({ now, entries }: { readonly now: string; readonly entries: readonly LedgerEntry[] }): DuePointer {
  const pointer = { ...freshPointer({ clinic: 'harbor', plan: 'p1' }), asOf: momentText('2026-02-20T10:00') };
  return repoint(pointer, { texts: textsOf({ visits: VISIT.visits! }), entries, now: moment(now), timeZone: ZONE });
}

function anEntry(text: Pick<TimelineText, 'id' | 'dueAt'>, more: Partial<LedgerEntry>): LedgerEntry {
  return { id: text.id, to: 'patient', state: 'accepted', attempt: 1, dueAt: isoInstant(text.dueAt), ...more };
}

describe('a plan that is pointed anew', () => {
  test('what went today is counted from the ledger, by the patient’s day and without the helper’s', () => {
    const at = (claimedAt: string, more: Partial<LedgerEntry> = {}) =>
      anEntry({ ...EVE_AT_17, id: `p1/v1/${claimedAt}/x` }, { claimedAt: momentText(claimedAt), ...more });
    const entries = [
      at('2026-03-02T23:59'),
      at('2026-03-03T00:00'),
      at('2026-03-03T09:00', { state: 'delivered' }),
      at('2026-03-03T09:01', { to: 'helper' }),
      at('2026-03-03T09:02', { state: 'held', reason: 'expired' }),
      at('2026-03-03T09:03', { state: 'held', reason: 'unsure' }),
    ];
    expect(repointed({ now: '2026-03-03T10:00', entries }).day).toEqual({ date: '2026-03-03', sent: 3 });
  });

  test.each([
    { state: 'claimed', sent: 1, counted: '2026-03-03', because: 'it may have gone' },
    { state: 'unsure', sent: 1, counted: '2026-03-03', because: 'it may have gone' },
    { state: 'claimed', to: 'helper', sent: 0, counted: undefined, because: 'the day is the patient’s' },
    { state: 'claimed', claimedAt: '2026-03-02T23:59', sent: 0, counted: undefined, because: 'that was yesterday' },
  ] as const)('one in flight counts $sent, and is not counted again for $counted: $because', (row) => {
    const { state, sent, counted: on, claimedAt = '2026-03-03T09:59', ...more } = { to: 'patient' as const, ...row };
    const entry = anEntry(EVE_AT_17, { state, to: more.to, claimedAt: momentText(claimedAt) });
    const { day, next } = repointed({ now: '2026-03-03T10:00', entries: [entry] });
    expect({ day, counted: next.find(({ id }) => id === entry.id)?.counted }).toEqual({
      day: { date: '2026-03-03', sent },
      counted: on,
    });
  });
});

describe('a day counted anew', () => {
  const gone = anEntry(EVE_AT_17, { claimedAt: momentText('2026-03-03T09:59') });
  const pointer = {
    ...freshPointer({ clinic: 'harbor', plan: 'p1' }),
    next: [act(EVE_AT_17, moment('2026-03-03T10:01'))],
  };
  const again = (more: Partial<DuePointer>, entries = [gone]) =>
    recounted({ ...pointer, ...more }, { entries, now: moment('2026-03-03T10:00'), timeZone: ZONE });

  test('has what went, and what is looked at once more is not counted twice', () => {
    expect(again({})).toMatchObject({ day: { date: '2026-03-03', sent: 1 }, next: [{ counted: '2026-03-03' }] });
    expect(again({ day: { date: '2026-03-02', sent: 3 } }).day).toEqual({ date: '2026-03-03', sent: 1 });
  });

  test('leaves a pointer as it is that has counted as many', () => {
    const counted = { ...pointer, day: { date: '2026-03-03', sent: 1 } };
    expect(recounted(counted, { entries: [gone], now: moment('2026-03-03T10:00'), timeZone: ZONE })).toBe(counted);
  });

  test('gives the place of what may have gone, and did not, to what went', () => {
    const isCounted = { ...pointer.next[0]!, counted: '2026-03-03' };
    const other = { ...gone, id: 'p1/v1/other/x' };
    const after = again({ day: { date: '2026-03-03', sent: 1 }, next: [isCounted] }, [other]);
    expect(after).toEqual({ ...pointer, day: { date: '2026-03-03', sent: 1 }, next: pointer.next });
  });

  test('leaves a count of yesterday where nothing of today hangs on it', () => {
    const ofYesterday = { ...pointer.next[0]!, counted: '2026-03-02' };
    const counted = { ...pointer, day: { date: '2026-03-03', sent: 0 }, next: [ofYesterday] };
    expect(recounted(counted, { entries: [], now: moment('2026-03-03T10:00'), timeZone: ZONE })).toBe(counted);
  });

  test('leaves out what went yesterday, what went to the helper, and what was held', () => {
    const other = (more: Partial<LedgerEntry>) => ({ ...gone, id: 'p1/v1/other/x', ...more });
    const others = [
      other({ claimedAt: momentText('2026-03-02T23:59') }),
      other({ to: 'helper' }),
      other({ state: 'held', reason: 'expired' }),
    ];
    expect(again({}, [gone, ...others]).day).toEqual({ date: '2026-03-03', sent: 1 });
    expect(again({ next: [act({ ...EVE_AT_17, id: 'p1/v1/other/x' }, EVE_AT_17.dueAt)] }, others).next).toEqual([
      expect.not.objectContaining({ counted: expect.anything() }),
    ]);
  });

  test('does not mark what did not go', () => {
    expect(again({}, [])).toMatchObject({
      day: { sent: 0 },
      next: [expect.not.objectContaining({ counted: expect.anything() })],
    });
  });
});

test('what is looked at is counted too, when it went today and nobody has counted it', () => {
  const gone = anEntry(EVE_AT_17, { claimedAt: momentText('2026-03-03T09:59') });
  const pointer = {
    ...freshPointer({ clinic: 'harbor', plan: 'p1' }),
    day: { date: '2026-03-03', sent: 1 },
    next: [act(EVE_AT_17, moment('2026-03-03T10:01'))],
  };
  const counting = { entries: [gone], now: moment('2026-03-03T10:00'), timeZone: ZONE };
  const counted = countedToo(pointer, counting);
  expect(counted).toMatchObject({ day: { date: '2026-03-03', sent: 2 }, next: [{ counted: '2026-03-03' }] });
  expect(countedToo(counted, counting)).toBe(counted);
  expect(countedToo(pointer, { ...counting, entries: [] })).toBe(pointer);
});

test('texts of a day are counted anew each day', () => {
  expect(counted(undefined, '2026-03-03', 1)).toEqual({ date: '2026-03-03', sent: 1 });
  expect(counted({ date: '2026-03-03', sent: 1 }, '2026-03-03', 1)).toEqual({ date: '2026-03-03', sent: 2 });
  expect(counted({ date: '2026-03-02', sent: 4 }, '2026-03-03', 1)).toEqual({ date: '2026-03-03', sent: 1 });
  // Nothing to count is nothing to write.
  const yesterday = { date: '2026-03-02', sent: 4 };
  expect(counted(yesterday, '2026-03-03', 0)).toBe(yesterday);
});
