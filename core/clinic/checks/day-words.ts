import type { Clinic } from '../clinic.ts';
import type { MergedRule } from '../merge.ts';

/** How each shipped language names a day by where it lies from now. `por la mañana` is a part of a day. */
const DAY_WORDS: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:hoy|esta (?:noche|tarde|mañana)|(?<!\bla )(?:pasado )?mañana|manana|ayer|anoche)(?!\p{L})/iu,
};

/**
 * A word in a text that is true on one day only, in any shipped language.
 *
 * @example
 * dayWord('See you tomorrow') //=> 'tomorrow'
 * dayWord('Puede llamar por la mañana') //=> undefined: that is the morning
 */
export function dayWord(text: string): string | undefined {
  const found = Object.values(DAY_WORDS).map((pattern) => pattern.exec(text.normalize('NFC')));
  return found.find((match) => match !== null)?.[0];
}

/**
 * Whether every text of a reminder goes on its visit's own local day. Only `0d` with a clock time inside the texting
 * window is sure of it. `2h` is not: before an early visit it would fall outside the window, and then it goes the
 * evening before. Nor is any check-in: after a late visit it waits for the next morning's opening.
 */
export function staysOnItsDay(reminder: MergedRule, window: Clinic['texting']['window']): boolean {
  const { before, at } = reminder;
  return (before === '0d' || before === '0w') && at !== undefined && window.opens <= at && at < window.closes;
}
