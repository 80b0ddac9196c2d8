import { dynamoLedger } from '../../../adapters/dynamo/ledger.ts';
import { dynamoPlans } from '../../../adapters/dynamo/plans.ts';
import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import type { Claiming, Ledger, Settlement } from '../../../jobs/ports/ledger.ts';
import { KEY, later, NOON, StoredTable } from './stored.ts';

let stored: StoredTable;
let ledger: Ledger;
beforeAll(async () => {
  stored = await StoredTable.start();
  ledger = dynamoLedger(stored.table);
});
afterAll(() => stored.stop());

let count = 0;
/** Each test has a text of its own. */
const newId = (): string => `p1/v1/rule-${++count}/2026-03-05T14:00`;
const DUE = isoInstant(NOON);
const claiming = (id: string, more: Partial<Claiming> = {}): Claiming => ({
  ...{ id, to: 'patient', dueAt: DUE, claimedAt: NOON },
  ...more,
});

async function entryOf(id: string): Promise<LedgerEntry | undefined> {
  const { texts } = await dynamoPlans(stored.table).story(KEY);
  return texts.find((entry) => entry.id === id);
}

describe('a claim', () => {
  test('of twenty runs at once one wins, and the others see whose it is', async () => {
    const id = newId();
    const claims = await Promise.all(Array.from({ length: 20 }, () => ledger.claim(KEY, claiming(id))));
    expect(claims.filter(({ won }) => won)).toHaveLength(1);
    const others = claims.flatMap((claim) => (claim.won ? [] : [claim.entry]));
    expect(others).toHaveLength(19);
    expect(new Set(others.map((entry) => `${entry.id} ${entry.state} ${entry.attempt}`))).toEqual(
      new Set([`${id} claimed 1`]),
    );
  });

  test('whose answer was lost still wins when the SDK asks again', async () => {
    const id = newId();
    expect(await dynamoLedger(stored.losingAnAnswer()).claim(KEY, claiming(id))).toEqual({ won: true });
    expect(await ledger.claim(KEY, claiming(id))).toMatchObject({ won: false, entry: { id, state: 'claimed' } });
  });

  test('for a second try is ours as well when the SDK asks again; of two at the same moment one wins', async () => {
    const id = newId();
    await ledger.claim(KEY, claiming(id));
    const entry = (await entryOf(id))!;
    const tries = [dynamoLedger(stored.losingAnAnswer()), ledger, ledger];
    const won = await Promise.all(tries.map((each) => each.reclaim(KEY, entry, later(2))));
    expect(won.filter(Boolean)).toHaveLength(1);
    const again = newId();
    await ledger.claim(KEY, claiming(again));
    const alone = dynamoLedger(stored.losingAnAnswer());
    expect(await alone.reclaim(KEY, (await entryOf(again))!, later(2))).toBe(true);
  });

  test.each<{ after: readonly Step[]; dueAt?: string; wins: boolean; because: string }>([
    { after: [], wins: true, because: 'nobody had it' },
    { after: ['claim'], wins: false, because: 'another run is at it' },
    { after: ['claim', 'released'], wins: true, because: 'it was certainly not sent' },
    { after: ['claim', 'unsure'], wins: false, because: 'it may have been sent' },
    { after: ['claim', 'accepted'], wins: false, because: 'it was sent' },
    { after: ['claim', 'delivered'], wins: false, because: 'it arrived' },
    { after: ['hold expired'], wins: false, because: 'it had its chance' },
    { after: ['hold expired'], dueAt: isoInstant(later(60)), wins: true, because: 'its rule was moved since' },
    { after: ['claim', 'held cancelled'], wins: true, because: 'the change that caught it was taken back' },
    { after: ['claim', 'held unsure'], wins: false, because: 'a person was told to ask' },
    { after: ['claim', 'held unsure'], dueAt: isoInstant(later(60)), wins: true, because: 'its rule was moved since' },
  ])('after $after at $dueAt: $wins, for $because', async ({ after, dueAt = DUE, wins }) => {
    const id = await textAfter(after);
    expect(await ledger.claim(KEY, claiming(id, { dueAt }))).toMatchObject({ won: wins });
  });
});

type Step = 'claim' | 'hold expired' | Exclude<Settlement['state'], 'held'> | 'held cancelled' | 'held unsure';

async function textAfter(steps: readonly Step[]): Promise<string> {
  const id = newId();
  for (const step of steps) expect(await take(id, step)).toBe(true);
  return id;
}

async function take(id: string, step: Step): Promise<boolean> {
  if (step === 'claim') return (await ledger.claim(KEY, claiming(id))).won;
  if (step === 'hold expired') {
    return ledger.hold(KEY, { id, to: 'patient', dueAt: DUE, at: NOON, reason: 'expired' });
  }
  return ledger.settle(KEY, id, settlementOf(step));
}

function settlementOf(step: Exclude<Step, 'claim' | 'hold expired'>): Settlement {
  const at = later(1);
  if (step === 'held cancelled') return { state: 'held', at, attempt: 1, reason: 'cancelled' };
  if (step === 'held unsure') return { state: 'held', at, attempt: 1, reason: 'unsure' };
  return { state: step, at, attempt: 1, ...(step === 'accepted' || step === 'delivered' ? { providerId: 'm1' } : {}) };
}

describe('settling never goes backwards', () => {
  const rows: readonly { from: readonly Step[]; allows: readonly Step[]; because: string }[] = [
    { from: [], allows: [], because: 'what nobody claimed has nothing to settle' },
    {
      from: ['claim'],
      allows: ['released', 'unsure', 'accepted', 'delivered', 'held cancelled'],
      because: 'any answer is possible, and a receipt may come before the answer',
    },
    {
      from: ['claim', 'released'],
      allows: ['delivered'],
      because: 'its claim is given back, and a carrier may think better of it',
    },
    {
      from: ['claim', 'unsure'],
      allows: ['accepted', 'delivered', 'held cancelled'],
      because: 'only news or a person settles it',
    },
    {
      from: ['claim', 'accepted'],
      allows: ['delivered', 'held cancelled'],
      because: 'a receipt says that it arrived, or that it did not',
    },
    { from: ['claim', 'delivered'], allows: [], because: 'it arrived, whatever else is said' },
    { from: ['claim', 'held unsure'], allows: [], because: 'it is over' },
    { from: ['hold expired'], allows: [], because: 'it is over' },
  ];
  const all: readonly Exclude<Step, 'claim' | 'hold expired'>[] = [
    ...(['released', 'unsure', 'accepted', 'delivered', 'held cancelled'] as const),
  ];
  test.each(
    rows.flatMap(({ from, allows, because }) => all.map((to) => ({ from, to, allowed: allows.includes(to), because }))),
  )('from $from to $to: $allowed, for $because', async ({ from, to, allowed }) => {
    const id = await textAfter(from);
    const before = await entryOf(id);
    expect(await ledger.settle(KEY, id, settlementOf(to))).toBe(allowed);
    const after = await entryOf(id);
    expect(after?.state).toBe(allowed ? settlementOf(to).state : before?.state);
  });

  test('the answer to an earlier try settles nothing', async () => {
    const id = await textAfter(['claim', 'unsure']);
    expect(await ledger.reclaim(KEY, (await entryOf(id))!, later(2))).toBe(true);
    expect(await ledger.settle(KEY, id, settlementOf('accepted'))).toBe(false);
    expect(await ledger.settle(KEY, id, { ...settlementOf('accepted'), attempt: 2 })).toBe(true);
  });

  test('the answer that comes after the receipt changes nothing', async () => {
    const id = await textAfter(['claim', 'delivered']);
    expect(await ledger.settle(KEY, id, { ...settlementOf('accepted'), providerId: 'm2' })).toBe(false);
    expect(await entryOf(id)).toMatchObject({ state: 'delivered', providerId: 'm1' });
  });

  test('a second try that was not sent does not count', async () => {
    const id = await textAfter(['claim', 'unsure']);
    await ledger.reclaim(KEY, (await entryOf(id))!, later(2));
    expect(await ledger.settle(KEY, id, { state: 'unsure', at: later(2), attempt: 2, attempts: 1 })).toBe(true);
    expect(await entryOf(id)).toMatchObject({ state: 'unsure', attempt: 1, claimedAt: isoInstant(later(2)) });
  });
});

describe('a second claim of a text without an answer', () => {
  test('of ten runs at once one wins', async () => {
    const id = await textAfter(['claim', 'unsure']);
    const entry = (await entryOf(id))!;
    const won = await Promise.all(Array.from({ length: 10 }, () => ledger.reclaim(KEY, entry, later(2))));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await entryOf(id)).toMatchObject({ state: 'claimed', attempt: 2, claimedAt: isoInstant(later(2)) });
  });

  test('also takes a text whose run died', async () => {
    const id = await textAfter(['claim']);
    expect(await ledger.reclaim(KEY, (await entryOf(id))!, later(2))).toBe(true);
  });

  test('is too late when a receipt came', async () => {
    const id = await textAfter(['claim', 'unsure']);
    const entry = (await entryOf(id))!;
    await ledger.settle(KEY, id, settlementOf('delivered'));
    expect(await ledger.reclaim(KEY, entry, later(2))).toBe(false);
  });
});

describe('holding without a claim', () => {
  const hold = (id: string, dueAt = DUE) =>
    ledger.hold(KEY, { id, to: 'patient', dueAt, at: NOON, reason: 'superseded' });

  test.each<{ after: readonly Step[]; dueAt?: string; holds: boolean; because: string }>([
    { after: [], holds: true, because: 'nothing was known of it' },
    { after: ['hold expired'], holds: false, because: 'it is said once' },
    { after: ['hold expired'], dueAt: isoInstant(later(60)), holds: true, because: 'its rule was moved since' },
    { after: ['claim'], holds: false, because: 'a run is sending it' },
    { after: ['claim', 'released'], holds: true, because: 'it was certainly not sent' },
    { after: ['claim', 'unsure'], holds: false, because: 'it may have been sent' },
    { after: ['claim', 'accepted'], holds: false, because: 'it was sent' },
  ])('after $after: $holds, for $because', async ({ after, dueAt, holds }) => {
    expect(await hold(await textAfter(after), dueAt)).toBe(holds);
  });
});

describe('a text that its carrier could not deliver', () => {
  const release = (id: string, undelivered: number) =>
    ledger.settle(KEY, id, { state: 'released', at: later(1), attempt: 1, providerId: 'm1', undelivered });

  test.each<{ after: readonly Step[]; released: boolean; because: string }>([
    { after: ['claim'], released: true, because: 'the receipt may come before the answer' },
    { after: ['claim', 'unsure'], released: true, because: 'the receipt is the answer' },
    { after: ['claim', 'accepted'], released: true, because: 'the provider had it' },
    { after: ['claim', 'delivered'], released: false, because: 'it arrived' },
    { after: ['claim', 'held unsure'], released: false, because: 'it is over' },
  ])('after $after is released for another try: $released, for $because', async ({ after, released }) => {
    expect(await release(await textAfter(after), 1)).toBe(released);
  });

  test('is claimed again with nothing of the try before but how often that was', async () => {
    const id = await textAfter(['claim', 'accepted']);
    await release(id, 1);
    expect(await entryOf(id)).toMatchObject({ state: 'released', providerId: 'm1', undelivered: 1 });
    expect(await ledger.claim(KEY, { ...claiming(id), claimedAt: later(9) })).toEqual({ won: true });
    expect(await entryOf(id)).toEqual({
      ...{ id, to: 'patient', dueAt: DUE, state: 'claimed', attempt: 1, undelivered: 1 },
      claimedAt: isoInstant(later(9)),
    });
    expect(await ledger.read(KEY, id)).toEqual(await entryOf(id));
  });
});

test('a receipt finds the text with its id and those in flight, and no other', async () => {
  const key = { clinic: 'harbor', plan: 'p7' };
  const ofP7 = (rule: string) => `p7/v1/${rule}/x`;
  for (const rule of ['claimed', 'unsure', 'named', 'other', 'held']) await ledger.claim(key, claiming(ofP7(rule)));
  await ledger.settle(key, ofP7('unsure'), settlementOf('unsure'));
  await ledger.settle(key, ofP7('named'), { ...settlementOf('accepted'), providerId: 'm7' });
  await ledger.settle(key, ofP7('other'), { ...settlementOf('accepted'), providerId: 'm8' });
  await ledger.settle(key, ofP7('held'), settlementOf('held unsure'));
  const found = await ledger.ofReceipt(key, 'm7');
  expect(found.map(({ id }) => id).sort()).toEqual(['claimed', 'named', 'unsure'].map(ofP7));
});

test('an entry holds no words and no phone, and no more than its trail', async () => {
  const id = await textAfter(['claim', 'accepted']);
  expect(Object.keys((await entryOf(id))!).sort()).toEqual(
    ['attempt', 'claimedAt', 'dueAt', 'id', 'providerId', 'settledAt', 'state', 'to'].sort(),
  );
});
