import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { isOfThisTry, type Receipt, type TextTry, textOfReceipt } from '../../../core/sending/receipt.ts';

/** Of which text a receipt speaks. All is on 3 March 2026, in UTC; the phone has texts that are named by a letter. */

interface Claim {
  readonly id: string;
  readonly at?: string;
  readonly state?: LedgerEntry['state'];
  /** When the answer of its publish was given up. */
  readonly settled?: string;
  /** When an earlier try was claimed whose end nobody heard. */
  readonly unheard?: string;
  readonly providerId?: string;
}

const on3March = (clock: string) => `2026-03-03T${clock}Z`;

function anEntry({ id, at, state = 'claimed', settled, unheard, providerId }: Claim): LedgerEntry {
  return {
    ...{ id, to: 'patient', state, attempt: 1, dueAt: on3March('12:00:00') },
    ...(at ? { claimedAt: on3March(at) } : {}),
    ...(settled ? { settledAt: on3March(settled) } : {}),
    ...(unheard ? { unheardAt: on3March(unheard) } : {}),
    ...(providerId ? { providerId } : {}),
  };
}

function aReceipt(published: string, outcome: Receipt['outcome'] = 'delivered'): Receipt {
  return { providerId: 'r1', phone: '+12065550123', publishedAt: on3March(published), outcome };
}

const meant = (claims: readonly Claim[], receipt: Receipt) => textOfReceipt(receipt, claims.map(anEntry))?.id;

test.each<{ claims: Claim[]; published: string; text: string | undefined; because: string }>([
  { claims: [], published: '12:00:00', text: undefined, because: 'no text is under way' },
  { claims: [{ id: 'a', at: '12:00:00' }], published: '12:00:00', text: 'a', because: 'of the very second' },
  { claims: [{ id: 'a', at: '12:00:00' }], published: '12:02:00', text: 'a', because: 'two minutes are the most' },
  { claims: [{ id: 'a', at: '12:00:00' }], published: '12:02:01', text: undefined, because: 'that is too long' },
  { claims: [{ id: 'a', at: '12:01:00' }], published: '12:00:00', text: 'a', because: 'clocks differ by a minute' },
  { claims: [{ id: 'a', at: '12:01:01' }], published: '12:00:00', text: undefined, because: 'and by no more' },
  {
    claims: [
      { id: 'b', at: '12:00:20' },
      { id: 'a', at: '12:00:10' },
    ],
    published: '12:00:30',
    text: 'b',
    because: 'the claim just before the publish is the nearest',
  },
  {
    claims: [
      { id: 'a', at: '12:00:00' },
      { id: 'b', at: '12:00:40' },
    ],
    published: '12:00:39',
    text: 'a',
    because: 'clocks are only taken to differ where no claim came before',
  },
  {
    claims: [
      { id: 'b', at: '12:00:50' },
      { id: 'a', at: '12:00:40' },
    ],
    published: '12:00:30',
    text: 'a',
    because: 'of two after it the nearer',
  },
  {
    claims: [
      { id: 'a', at: '12:00:00', state: 'unsure', settled: '12:00:30' },
      { id: 'b', at: '12:00:10' },
    ],
    published: '12:00:30',
    text: 'a',
    because: 'its answer was lost: it was handed over, and of b nobody knows',
  },
  {
    claims: [
      { id: 'a', at: '12:00:00', state: 'unsure', settled: '12:00:30' },
      { id: 'b', at: '12:00:10' },
    ],
    published: '12:00:31',
    text: 'b',
    because: 'a was given up before the publish',
  },
  {
    claims: [
      { id: 'a', at: '12:00:00', state: 'delivered' },
      { id: 'b', at: '12:00:00', state: 'held' },
      { id: 'c', at: '12:00:00', state: 'released' },
      { id: 'd', at: '12:00:00', state: 'accepted', providerId: 'r2' },
    ],
    published: '12:00:10',
    text: undefined,
    because: 'none is under way',
  },
  {
    claims: [
      { id: 'a', at: '12:00:00' },
      { id: 'b', at: '11:00:00', state: 'delivered', providerId: 'r1' },
    ],
    published: '12:00:10',
    text: 'b',
    because: 'the provider’s own id says it, whatever the times say',
  },
])('of $claims a receipt of $published means $text: $because', ({ claims, published, text }) => {
  expect(meant(claims, aReceipt(published))).toBe(text);
});

test.each<{ state: LedgerEntry['state']; outcome: Receipt['outcome']; text: string | undefined; because: string }>([
  { state: 'accepted', outcome: 'delivered', text: 'a', because: 'that an earlier try went is news' },
  { state: 'accepted', outcome: 'taken', text: 'a', because: 'that the provider has it, too' },
  { state: 'accepted', outcome: 'failed', text: undefined, because: 'that it failed says nothing of the one since' },
  { state: 'released', outcome: 'delivered', text: 'a', because: 'it must not be sent once more' },
  { state: 'delivered', outcome: 'delivered', text: undefined, because: 'that is known' },
  { state: 'held', outcome: 'delivered', text: undefined, because: 'it was given up' },
])('of an earlier try of a text that is $state, $outcome is of $text: $because', ({ state, outcome, text }) => {
  const claims = [{ id: 'a', at: '12:10:00', state, unheard: '12:00:00', providerId: 'r2' }];
  expect(meant(claims, aReceipt('12:00:05', outcome))).toBe(text);
});

describe('the very try that an entry stands at', () => {
  const tried = (at: string): TextTry => {
    return { clinic: 'harbor', plan: 'p1', id: 'a', attempt: 1, claimedAt: on3March(at) };
  };
  test.each([
    { providerId: 'r1', text: undefined, is: true, because: 'it has the provider’s id' },
    { providerId: undefined, text: tried('12:00:00'), is: true, because: 'it has the time of the claim' },
    { providerId: undefined, text: tried('11:58:00'), is: false, because: 'that was another try' },
    { providerId: 'r2', text: tried('11:58:00'), is: false, because: 'that was another try, with another id' },
    { providerId: 'r2', text: undefined, is: false, because: 'nothing says so' },
  ])('is meant ($is): $because', ({ providerId, text, is }) => {
    const entry = anEntry({ id: 'a', at: '12:00:00', ...(providerId ? { providerId } : {}) });
    expect(isOfThisTry({ ...aReceipt('12:00:05'), ...(text ? { text } : {}) }, entry)).toBe(is);
  });
});
