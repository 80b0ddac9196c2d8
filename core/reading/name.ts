/**
 * Why a name cannot stand in a text, or undefined when it can. A name is data: it may not pass for a link, a
 * placeholder or a line of its own.
 *
 * @example
 * nameFault('Harbor Wellness') //=> undefined
 * nameFault('Win at evil.example/x') //=> 'holds a link'
 */
export function nameFault(name: string): string | undefined {
  if (name.trim() === '') return 'is empty';
  if (name !== name.trim()) return 'begins or ends with a space';
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)) return 'holds a line break or an invisible character';
  if (/[{}]/.test(name)) return 'holds a brace, which would pass for a placeholder';
  if (LINK.test(name)) return 'holds a link';
  if (/[/\\@<>]/.test(name)) return 'holds one of / \\ @ < >, of which phones make links';
  return undefined;
}

/** Phones make a link of a scheme, of `www.` and of a word that ends as web addresses do. */
const LINK =
  /:\/\/|\bwww\.|[\p{L}\d]\.(?:com|net|org|info|biz|io|co|us|mx|es|me|ly|gl|app|link|site|xyz|online|health|care|clinic|example)\b/iu;
