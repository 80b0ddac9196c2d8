/** How a text travels: carriers count, bill and limit parts. */
export interface PartCount {
  readonly parts: number;
  readonly encoding: 'GSM-7' | 'UCS-2';
}

const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Each of these takes an escape and a character, which stay in one part. */
const EXTENSION = '\f^{}\\[~]|€';

const ESCAPED = charactersIn(EXTENSION, { isNegated: false });
const OUTSIDE = charactersIn(BASIC + EXTENSION, { isNegated: true });

function charactersIn(alphabet: string, { isNegated }: { isNegated: boolean }): RegExp {
  const escaped = alphabet.replace(/[\\\]^-]/g, '\\$&');
  return new RegExp(`[${isNegated ? '^' : ''}${escaped}]`, 'gu');
}

/** What fits in a text that is whole, and in each part of one that is split, whose parts carry a header. */
const CAPACITY = {
  'GSM-7': { whole: 160, split: 153 },
  'UCS-2': { whole: 70, split: 67 },
} as const;

/**
 * Counts the parts of a text as carriers do. One character outside the GSM-7 alphabet makes all of it UCS-2.
 *
 * @example
 * countParts('é'.repeat(160)) //=> { parts: 1, encoding: 'GSM-7' }
 * countParts('á'.repeat(160)) //=> { parts: 3, encoding: 'UCS-2' }: é is in the alphabet, á is not
 */
export function countParts(text: string): PartCount {
  const encoding = outsideGsm(text).length === 0 ? 'GSM-7' : 'UCS-2';
  const escaped = encoding === 'GSM-7' ? matchesOf(ESCAPED, text) : [];
  const { whole, split } = CAPACITY[encoding];
  if (text.length + escaped.length <= whole) return { parts: 1, encoding };
  const isEscaped = new Set(escaped);
  const widths = [...text].map((character) => character.length + (isEscaped.has(character) ? 1 : 0));
  return { parts: partsOf(widths, split), encoding };
}

/** The characters that keep a text out of the GSM-7 alphabet, each once. */
export function outsideGsm(text: string): string[] {
  return [...new Set(matchesOf(OUTSIDE, text))];
}

function matchesOf(characters: RegExp, text: string): readonly string[] {
  return text.match(characters) ?? [];
}

/** A character that does not fit whole begins the next part: neither an escape nor an emoji is torn apart. */
function partsOf(widths: readonly number[], capacity: number): number {
  let parts = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > capacity) {
      parts += 1;
      used = 0;
    }
    used += width;
  }
  return parts;
}

/**
 * A character as it can be told of when nobody sees it.
 *
 * @example
 * characterCode('\u00A0') //=> 'U+00A0'
 */
export function characterCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
