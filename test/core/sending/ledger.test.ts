import { isDone, type LedgerEntry, mayHaveGone, recheckAt } from '../../../core/sending/ledger.ts';
import { textOfReceipt } from '../../../core/sending/receipt.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import { moment } from '../../builders.ts';

const DUE = '2026-03-03T12:00:00Z';

function anEntry(more: Partial<LedgerEntry>): LedgerEntry {
  return { id: 'p1/v1/eve/x', to: 'patient', state: 'accepted', attempt: 1, dueAt: DUE, ...more };
}

test.each([
  { entry: undefined, done: false, because: 'nothing became of it' },
  { entry: anEntry({ state: 'released' }), done: false, because: 'certainly not sent' },
  { entry: anEntry({ state: 'claimed' }), done: true, because: 'a run has it' },
  { entry: anEntry({ state: 'unsure' }), done: true, because: 'it may have gone' },
  { entry: anEntry({ state: 'accepted' }), done: true, because: 'it went' },
  { entry: anEntry({ state: 'delivered' }), done: true, because: 'it arrived' },
  { entry: anEntry({ state: 'held', reason: 'expired' }), done: true, because: 'it never goes' },
  { entry: anEntry({ state: 'held', reason: 'cancelled' }), done: false, because: 'the change was taken back' },
  {
    entry: anEntry({ state: 'held', reason: 'too-late', dueAt: '2026-03-03T11:00:00Z' }),
    done: false,
    because: 'its rule was moved since',
  },
  {
    entry: anEntry({ state: 'held', reason: 'superseded' }),
    done: false,
    because: 'the visit is gone that it gave way to',
  },
  {
    entry: anEntry({ state: 'held', reason: 'superseded' }),
    more: { held: 'superseded' },
    done: true,
    because: 'the visit that it gave way to still stands',
  },
  {
    entry: anEntry({ state: 'held', reason: 'superseded' }),
    more: { kind: 'check-in' },
    done: true,
    because: 'the patient was asked after the other visit',
  },
] as const)('a text has had its chance ($done): $because', ({ entry, done, ...row }) => {
  const more = 'more' in row ? row.more : {};
  expect(isDone(entry, { dueAt: moment(DUE), kind: 'reminder', ...more })).toBe(done);
});

test.each([
  { state: 'released', gone: false },
  { state: 'claimed', gone: true },
  { state: 'unsure', gone: true },
  { state: 'accepted', gone: true },
  { state: 'delivered', gone: true },
  { state: 'held', gone: false },
  { state: 'held', reason: 'expired', gone: false },
  { state: 'held', reason: 'unsure', gone: true },
] as const)('a patient may have read what is $state ($reason): $gone', ({ gone, ...entry }) => {
  expect(mayHaveGone(entry)).toBe(gone);
});

test('a text without an answer waits two minutes for its receipt', () => {
  expect(isoInstant(recheckAt({ claimedAt: '2026-03-03T12:00:10Z' }))).toBe('2026-03-03T12:02:10Z');
  expect(() => recheckAt({})).toThrow('claim');
});

describe('the text that a receipt speaks of', () => {
  const receipt = {
    providerId: 'm-1',
    phone: '+12065550123',
    publishedAt: '2026-03-03T12:00:30Z',
    outcome: 'delivered',
  } as const;
  const unsure = (id: string, claimedAt: string) => anEntry({ id, state: 'unsure', claimedAt });
  const lost = (id: string, claimedAt: string, settledAt: string) => ({ ...unsure(id, claimedAt), settledAt });
  const claimed = (id: string, claimedAt: string) => anEntry({ id, state: 'claimed', claimedAt });
  test.each([
    {
      entries: [unsure('a', '2026-03-03T12:00:20Z'), anEntry({ id: 'b', providerId: 'm-1' })],
      is: 'b',
      because: 'its provider id is known',
    },
    {
      entries: [unsure('a', '2026-03-03T12:00:10Z'), unsure('b', '2026-03-03T12:00:20Z')],
      is: 'b',
      because: 'the answer was lost; the nearest claim before the publish',
    },
    { entries: [unsure('a', '2026-03-03T12:01:30Z')], is: 'a', because: 'two clocks may differ by a minute' },
    { entries: [unsure('a', '2026-03-03T12:01:31Z')], is: undefined, because: 'by no more' },
    { entries: [unsure('a', '2026-03-03T11:58:30Z')], is: 'a', because: 'published two minutes after the claim' },
    { entries: [unsure('a', '2026-03-03T11:58:29Z')], is: undefined, because: 'a claim of long ago is another text' },
    {
      entries: [lost('a', '2026-03-03T12:00:20Z', '2026-03-03T12:00:30Z'), claimed('b', '2026-03-03T12:00:25Z')],
      is: 'a',
      because: 'it was handed over by then; of what a run only claimed nobody knows it',
    },
    {
      entries: [lost('a', '2026-03-03T12:00:10Z', '2026-03-03T12:00:29Z'), claimed('b', '2026-03-03T12:00:25Z')],
      is: 'b',
      because: 'the answer of the other was lost before',
    },
    {
      entries: [lost('a', '2026-03-03T12:00:20Z', '2026-03-03T12:00:30Z'), claimed('b', '2026-03-03T12:00:20Z')],
      is: 'a',
      because: 'of two of one moment it is the one that was handed over',
    },
    {
      entries: [anEntry({ id: 'a', providerId: 'm-2', claimedAt: '2026-03-03T12:00:20Z' })],
      is: undefined,
      because: 'that text has its own provider id',
    },
  ])('$is: $because', ({ entries, is }) => {
    expect(textOfReceipt(receipt, entries)?.id).toBe(is);
  });

  const unheard = (state: LedgerEntry['state'], unheardAt: string) =>
    anEntry({ id: 'a', state, claimedAt: '2026-03-03T12:02:20Z', unheardAt, providerId: 'm-2' });
  test.each([
    { entries: [unheard('accepted', '2026-03-03T12:00:20Z')], is: 'a', because: 'nobody heard of the try before' },
    { entries: [unheard('released', '2026-03-03T12:00:20Z')], is: 'a', because: 'there need be no third' },
    { entries: [unheard('claimed', '2026-03-03T12:00:20Z')], is: 'a', because: 'nor a second, if it is early enough' },
    { entries: [unheard('accepted', '2026-03-03T11:58:29Z')], is: undefined, because: 'that try was long before' },
    { entries: [unheard('delivered', '2026-03-03T12:00:20Z')], is: undefined, because: 'it came, as is known' },
    { entries: [unheard('held', '2026-03-03T12:00:20Z')], is: undefined, because: 'it has its end' },
    {
      entries: [unheard('accepted', '2026-03-03T12:00:20Z'), unsure('b', '2026-03-03T12:00:25Z')],
      is: 'b',
      because: 'another claim is nearer before the publish',
    },
  ])('$is, of an earlier try: $because', ({ entries, is }) => {
    expect(textOfReceipt(receipt, entries)?.id).toBe(is);
  });

  test('none, where an earlier try failed: the next one is under way', () => {
    const entries = [unheard('accepted', '2026-03-03T12:00:20Z')];
    expect(textOfReceipt({ ...receipt, outcome: 'unreachable' }, entries)).toBeUndefined();
  });
});
