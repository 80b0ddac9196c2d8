import { abandoned, missingTexts } from '../../../core/sending/audit.ts';
import { freshPointer, type NextAct } from '../../../core/sending/due-pointer.ts';
import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import { minutes, plus } from '../../../core/time/units.ts';
import { moment, textsOf } from '../../builders.ts';

/** A reminder that is due on 3 March at noon and of use until half past one. */
const TEXTS = textsOf({ visits: ['2026-03-03T14:00'], reminders: { 'two-hours': { before: '2h' } } });
const DUE = moment('2026-03-03T12:00');
const after = (count: number) => plus(DUE, minutes(count));

const [REMINDER] = TEXTS;
if (!REMINDER) throw new Error('the plan calls for one reminder');
const ENTRY: LedgerEntry = {
  ...{ id: REMINDER.id, to: 'patient', state: 'accepted', attempt: 1, dueAt: isoInstant(DUE) },
};

test.each([
  { now: after(9), missing: 0, because: 'a busy morning makes it so late' },
  { now: after(10), missing: 1, because: 'ten minutes late, somebody must look' },
  { now: after(90), missing: 1, because: 'it is of use until half past one' },
  { now: after(91), missing: 0, because: 'it is of no use any more' },
])('a reminder of which nothing is known at $now is missing ($missing): $because', ({ now, missing }) => {
  expect(missingTexts(TEXTS, { pointer: undefined, entries: [], now })).toHaveLength(missing);
});

test('what the ledger knows is not missing', () => {
  expect(missingTexts(TEXTS, { pointer: undefined, entries: [ENTRY], now: after(20) })).toEqual([]);
});

test.each([
  { state: 'claimed', claimedAt: after(8), missing: 1, because: 'its run died, and nobody came to look' },
  { state: 'claimed', claimedAt: after(9), missing: 0, because: 'somebody may still come to look' },
  { state: 'unsure', claimedAt: after(8), missing: 1, because: 'no receipt came, and nobody tried again' },
  { state: 'delivered', claimedAt: after(0), missing: 0, because: 'it went' },
  { state: 'released', claimedAt: after(19), missing: 1, because: 'it did not go' },
] as const)('what stays $state since $claimedAt and no pointer names is missing ($missing): $because', (known) => {
  const { state, claimedAt, missing } = known;
  const entry = { ...ENTRY, state, claimedAt: isoInstant(claimedAt) };
  expect(missingTexts(TEXTS, { pointer: undefined, entries: [entry], now: after(20) })).toHaveLength(missing);
});

test.each([
  { at: after(11), missing: 0, because: 'it is put off' },
  { at: after(10), missing: 1, because: 'its moment is ten minutes ago' },
])('what the pointer names ten minutes before half past is missing ($missing): $because', ({ at, missing }) => {
  const next: NextAct = { id: ENTRY.id, at: isoInstant(at), due: isoInstant(DUE), to: 'patient' };
  const pointer = { ...freshPointer({ clinic: 'harbor', plan: 'p1' }), next: [next] };
  expect(missingTexts(TEXTS, { pointer, entries: [], now: after(20) })).toHaveLength(missing);
});

test.each([
  { state: 'claimed', claimedAt: after(8), is: 1, because: 'its run died, and nobody comes to look' },
  { state: 'unsure', claimedAt: after(8), is: 1, because: 'nobody comes to ask for its receipt' },
  { state: 'claimed', claimedAt: after(9), is: 0, because: 'its run may still be at it' },
  { state: 'accepted', claimedAt: after(0), is: 0, because: 'it went' },
  { state: 'released', claimedAt: after(0), is: 0, because: 'it did not go, and the timeline says whether it must' },
] as const)('what stays $state since $claimedAt is abandoned ($is): $because', ({ state, claimedAt, is }) => {
  const entry = { ...ENTRY, id: 'p1/v9/gone/2026-03-03T14:00', state, claimedAt: isoInstant(claimedAt) };
  const pointer = freshPointer({ clinic: 'harbor', plan: 'p1' });
  const next = [{ id: entry.id, at: isoInstant(after(60)), due: isoInstant(DUE), to: 'patient' as const }];
  expect(abandoned({ pointer, entries: [entry], now: after(20) })).toHaveLength(is);
  expect(abandoned({ pointer: { ...pointer, next }, entries: [entry], now: after(20) })).toEqual([]);
});

test('what is held is not missing', () => {
  const held = TEXTS.map((text) => ({ ...text, held: 'paused' as const }));
  expect(missingTexts(held, { pointer: undefined, entries: [], now: after(20) })).toEqual([]);
});
