import fc from 'fast-check';
import { countWhile } from '../../core/sorted.ts';

test.each([
  { list: [], under: 5, count: 0, because: 'nothing holds in an empty list' },
  { list: [1, 3, 5, 7], under: 6, count: 3, because: 'those at the beginning' },
  { list: [1, 3, 5, 7], under: 1, count: 0, because: 'not even the first' },
  { list: [1, 3, 5, 7], under: 8, count: 4, because: 'to the very last' },
  { list: [2, 2, 2], under: 3, count: 3, because: 'equals are counted each' },
])('of $list $count are under $under: $because', ({ list, under, count }) => {
  expect(countWhile(list, (number: number) => number < under)).toBe(count);
});

test('it counts what a look at each would count', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.integer({ min: 0, max: 51 }), (numbers, under) => {
      const list = numbers.toSorted((a, b) => a - b);
      expect(countWhile(list, (number) => number < under)).toBe(list.filter((number) => number < under).length);
    }),
  );
});
