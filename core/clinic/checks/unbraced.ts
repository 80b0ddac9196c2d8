import { PLACEHOLDER_NAMES, piecesOf } from '../../texts/placeholders.ts';

/**
 * Placeholders that are written as other programs write them, and would reach the patient as plain words.
 *
 * @example
 * unbraced('Hi [first name], see you visitDay') //=> [{ written: '[first name]', meant: 'firstName' }, …]
 * unbraced('Your choices: C or R') //=> []: that is a word
 */
export function unbraced(wording: string): { written: string; meant: string }[] {
  const pieces = piecesOf(wording);
  // A brace that stands alone is told as such.
  if (pieces.some(({ kind }) => kind === 'stray')) return [];
  const plain = pieces.map((piece) => (piece.kind === 'words' ? piece.text : BRACED)).join('');
  return [...plain.matchAll(OTHER_FORMS)].flatMap(([written]) => {
    const meant = PLACEHOLDER_NAMES.find((name) => bare(name) === bare(written));
    return meant === undefined ? [] : [{ written, meant }];
  });
}

/** Stands for a placeholder as it should be: no word can reach over it. */
const BRACED = '\0';

/** In other brackets, or with no bracket at all where the capital inside shows that it is no word of a language. */
const NAME = '[A-Za-z]+(?:[ _-][A-Za-z]+){0,2}';
const OTHER_FORMS = new RegExp(
  `[[{<%]+ *${NAME} *[\\]}>%]+|(?<![\\p{L}\\p{N}])[a-z]+(?:[A-Z][a-z]+)+(?![\\p{L}\\p{N}])`,
  'gu',
);

function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

/**
 * The placeholder with the sign before it that another program would take away, or undefined. `#` and `@` are words of
 * their own: `visit #{visitNumber}`; so is the % of `100%`.
 *
 * @example
 * signBefore('Hi ${firstName}') //=> '${firstName}'
 */
export function signBefore(wording: string): string | undefined {
  const pieces = piecesOf(wording);
  const signs = pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    if (piece.kind !== 'placeholder' || before?.kind !== 'words') return [];
    const sign = /(?:\$|(?<!\d)%)$/.exec(before.text)?.[0];
    return sign === undefined ? [] : [`${sign}{${piece.name}}`];
  });
  return signs[0];
}
