import { remembered } from './remembered.ts';

/** One plain letter, digit or mark of a message, and where in the message it was typed. */
export interface Letter {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** Letters of other alphabets that look like Latin ones. A cheap trick to get past a list, or a slip of a keyboard. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...pairs('абвгеикмнорстухцѕіјԁѵӏһԛԝ', 'abvreukmhopctyxusijdvlhqw'),
  // Normalised, the letter ϲ is ς.
  ...pairs('αβγεηικνορτυχως', 'abyenikvoptuxwc'),
  ...pairs('ıȷłøđħŋɑɡɩʟʀ', 'ijlodhnagilr'),
};

/** Apostrophes of all kinds: they vanish, so that `can’t`, `can't` and `cant` are one word. */
const APOSTROPHES = new Set("'`´ʹʻʼʽˈ‘’‚‛′‵＇");

/** What nobody sees: zero-width and bidirectional controls, joiners, variation selectors, soft hyphens. */
const INVISIBLE = /^[\p{Cf}\p{M}\u115F\u1160\u3164\uFFA0]$/u;

/**
 * The plain letters of a message: without case, accents, apostrophes and invisible characters, compatibility forms
 * such as fullwidth digits and keycaps taken apart, lookalikes of other alphabets as the Latin letters that they mimic.
 *
 * @example
 * plainText('ＨÉ\u200BLP 4️⃣') //=> 'help 4'
 */
export function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const plain of plainOf(character)) letters.push({ plain, start, end });
    start = end;
  }
  return letters;
}

export function plainText(text: string): string {
  return lettersOf(text)
    .map(({ plain }) => plain)
    .join('');
}

/** So many characters are remembered: a message of every script would otherwise never be forgotten. */
const REMEMBERED_MAX = 4_000;

const plainOf = remembered((character: string): readonly string[] => {
  return [...character.normalize('NFKD').toLowerCase()].filter(isSeen).map((each) => LOOKALIKES[each] ?? each);
}, REMEMBERED_MAX);

function isSeen(character: string): boolean {
  return !APOSTROPHES.has(character) && !INVISIBLE.test(character);
}

function pairs(from: string, to: string): Record<string, string> {
  const targets = [...to];
  return Object.fromEntries([...from].map((character, index) => [character, targets[index] ?? character]));
}
