/** FNV-1a, 32 bits: https://www.ietf.org/archive/id/draft-eastlake-fnv-17.html. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Of the largest of them, to the base of 36. */
const DIGITS = 7;

/**
 * A short name for a text, the same each time, that says nothing of it and lies anywhere among those of others. Two
 * texts can have the same one.
 *
 * @example
 * markOf('harbor/p1') === markOf('harbor/p1') //=> true
 */
export function markOf(text: string): string {
  return hashOf(text).toString(36).padStart(DIGITS, '0');
}

/** The number behind `markOf`: a whole one of 32 bits. */
export function hashOf(text: string): number {
  let hash = OFFSET_BASIS;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), PRIME);
  return stirred(hash) >>> 0;
}

/** MurmurHash3's last step: alone, FNV leaves `p1` and `p2` beside each other. */
function stirred(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
