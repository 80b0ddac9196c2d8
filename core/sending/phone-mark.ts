/** FNV-1a, 32 bits: https://www.ietf.org/archive/id/draft-eastlake-fnv-17.html. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short name for a phone, by which a run sees that two plans have the same one without reading either. Two phones can
 * have the same mark; then one of two texts waits for the other, for nothing.
 *
 * @example
 * phoneMark('+12065550123') === phoneMark('+12065550123') //=> true, and it is no phone that a person could read
 */
export function phoneMark(phone: string): string {
  let hash = OFFSET_BASIS;
  for (const digit of phone) hash = Math.imul(hash ^ (digit.codePointAt(0) ?? 0), PRIME);
  return (hash >>> 0).toString(36);
}
