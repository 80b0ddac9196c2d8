import { dueBy, dueSort } from '../../../adapters/dynamo/keys.ts';
import { readInstant } from '../../../core/time/iso.ts';
import { milliseconds, minus } from '../../../core/time/units.ts';

const NINE = readInstant('2026-03-02T17:00:00Z');
const PLANS = Array.from({ length: 1000 }, (_, index) => ({
  clinic: index < 900 ? 'alder' : 'zinnia',
  plan: `p${index}`,
}));

test('whatever is due at a moment is due by it, and was not a millisecond before', () => {
  for (const plan of PLANS) {
    expect(dueSort(NINE, plan) < dueBy(NINE)).toBe(true);
    expect(dueSort(NINE, plan) > dueBy(minus(NINE, milliseconds(1)))).toBe(true);
  }
});

test('a place from before there were lots is due at its moment, too', () => {
  expect('2026-03-02T17:00:00.000Z' < dueBy(NINE)).toBe(true);
});

test('among those of one moment lot decides: a tenth of all has about a tenth of the first', () => {
  const first = PLANS.toSorted((a, b) => (dueSort(NINE, a) < dueSort(NINE, b) ? -1 : 1)).slice(0, 200);
  const ofSmall = first.filter(({ clinic }) => clinic === 'zinnia');
  expect(ofSmall.length).toBeGreaterThan(10);
  expect(ofSmall.length).toBeLessThan(35);
});
