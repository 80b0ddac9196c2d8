import { markOf } from '../mark.ts';

/**
 * A short name for a phone, by which a run sees that two plans have the same one without reading either. Two phones can
 * have the same mark; then one of two texts waits for the other, for nothing.
 *
 * @example
 * phoneMark('+12065550123') === phoneMark('+12065550123') //=> true, and it is no phone that a person could read
 */
export function phoneMark(phone: string): string {
  return markOf(phone);
}
