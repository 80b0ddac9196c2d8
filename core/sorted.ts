/**
 * How many at the beginning of a list hold, where those that hold come before those that do not. It halves the list
 * again and again, so that a long one takes little longer than a short one.
 *
 * @example
 * countWhile([1, 3, 5, 7], (number) => number < 6) //=> 3
 */
export function countWhile<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
