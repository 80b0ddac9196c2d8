/**
 * How a word sounds in Spanish, in letters of its own. Who writes by ear mixes b and v, s, c and z, ll and y, g and j, c,
 * k and qu, i and y, leaves out h, writes x for ch on a phone, n before b, and `cansao` as it is said.
 *
 * @example
 * soundOf('pexo') //=> 'pexo', as of `pecho`
 * soundOf('combulcion') //=> 'kombulsion', as of `convulsion`
 */
export function soundOf(word: string): string {
  return SPELLINGS.reduce((sound, [spelling, heard]) => sound.replace(spelling, heard), word);
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ch|sh/g, 'x'],
  [/qu(?=[ei])/g, 'k'],
  [/c(?=[ei])|z/g, 's'],
  [/[cq]/g, 'k'],
  [/gu(?=[ei])/g, 'G'],
  [/g(?=[ei])/g, 'j'],
  [/G/g, 'g'],
  [/ll/g, 'y'],
  [/^hie/g, 'ye'],
  [/^(?:hu|gu|w)(?=[aei])/g, 'w'],
  [/h/g, ''],
  [/v/g, 'b'],
  [/n(?=[bp])/g, 'm'],
  [/y(?![aeou])/g, 'i'],
  [/(?<=..)ado(?=s?$)/g, 'ao'],
  [/(.)\1+/g, '$1'],
];
