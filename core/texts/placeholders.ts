/** A placeholder's value at its longest, by which `check` counts parts. */
interface Longest {
  readonly en: string;
  readonly es: string;
}

const LONGEST = {
  visitDay: { en: 'Wed Sep 30', es: 'mié 30 sep' },
  visitTime: { en: '10:30 AM', es: '10:30 a. m.' },
  visitNumber: { en: '36', es: '36' },
  firstName: { en: 'Christabelle', es: 'Maximilianos' },
  textsPerWeek: { en: '28', es: '28' },
  choices: {
    en: 'A: Wed Sep 30 10:30 AM, B: Wed Sep 30 10:30 AM',
    es: 'A: mié 30 sep 10:30 a. m., B: mié 30 sep 10:30 a. m.',
  },
  weekList: { en: 'Mon, Tue, Wed, Thu, Fri 10:30 AM', es: 'lun, mar, mié, jue, vie 10:30 a. m.' },
} as const satisfies Readonly<Record<string, Longest>>;

/** Every placeholder that a text may hold. The clinic's own name and phone are known; the rest are samples. */
export const PLACEHOLDERS = {
  clinicName: undefined,
  clinicPhone: undefined,
  firstName: LONGEST.firstName,
  visitDay: LONGEST.visitDay,
  visitTime: LONGEST.visitTime,
  arriveTime: LONGEST.visitTime,
  visitNumber: LONGEST.visitNumber,
  visitCount: LONGEST.visitNumber,
  noFoodFrom: LONGEST.visitTime,
  noDrinkFrom: LONGEST.visitTime,
  nextVisitDay: LONGEST.visitDay,
  nextVisitTime: LONGEST.visitTime,
  weekList: LONGEST.weekList,
  textsPerWeek: LONGEST.textsPerWeek,
  choices: LONGEST.choices,
} as const satisfies Readonly<Record<string, Longest | undefined>>;

export type Placeholder = keyof typeof PLACEHOLDERS;
export const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS) as Placeholder[];

/** A piece of a wording as written: plain words, a placeholder by name, or a brace that belongs to nothing. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: string }
  | { readonly kind: 'doubled'; readonly name: string }
  | { readonly kind: 'stray'; readonly text: string };

const PIECES = /\{\{\s*([A-Za-z]+)\s*\}\}|\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+/g;

/**
 * Cuts a wording into its pieces. `{{` and `}}` write braces; a placeholder in doubled braces, as other programs have
 * them, is told apart when its name is one of ours, for it would go out as plain words.
 */
export function piecesOf(wording: string): Piece[] {
  return [...wording.matchAll(PIECES)].map(([text, doubled, single]): Piece => {
    if (doubled !== undefined) return { kind: 'doubled', name: doubled };
    if (single !== undefined) return { kind: 'placeholder', name: single };
    if (text === '{{' || text === '}}') return { kind: 'words', text: text.charAt(0) };
    return text === '{' || text === '}' ? { kind: 'stray', text } : { kind: 'words', text };
  });
}

const SENTENCE_START = /(?<=[.!?]\s+)(?=\S)/;

/** The sentences of a wording: one whose placeholder has no value does not go. */
export function sentencesOf(wording: string): string[] {
  return wording.split(SENTENCE_START);
}

/** The wording with every placeholder at its longest. */
export function atItsLongest(wording: string, language: string, clinic: { name: string; phone: string }): string {
  return piecesOf(wording)
    .map((piece) => {
      if (piece.kind === 'words' || piece.kind === 'stray') return piece.text;
      return longestOf(piece.name, language, clinic);
    })
    .join('');
}

function longestOf(name: string, language: string, clinic: { name: string; phone: string }): string {
  if (name === 'clinicName') return clinic.name;
  if (name === 'clinicPhone') return clinic.phone;
  const sample = Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name as Placeholder] : undefined;
  return sample?.[language === 'es' ? 'es' : 'en'] ?? '';
}
