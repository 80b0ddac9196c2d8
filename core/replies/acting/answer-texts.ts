/** The texts that answer a message, by name, and whether they speak of one visit. */
const ANSWERS = {
  'answer-confirmed': { isOfVisit: true },
  'answer-change': { isOfVisit: false },
  'answer-no-ride': { isOfVisit: false },
  'answer-moved': { isOfVisit: true },
  'answer-cancelled': { isOfVisit: false },
  'answer-which': { isOfVisit: false },
  'answer-thanks': { isOfVisit: false },
  'answer-thanks-helper': { isOfVisit: false },
  'answer-ask': { isOfVisit: false },
  'answer-expected': { isOfVisit: false },
  'answer-call-today': { isOfVisit: false },
  'answer-prepare': { isOfVisit: false },
  'answer-emergency': { isOfVisit: false },
  'answer-emergency-noteam': { isOfVisit: false },
  'answer-four': { isOfVisit: false },
  'answer-four-noteam': { isOfVisit: false },
  'answer-crisis': { isOfVisit: false },
  'answer-crisis-noteam': { isOfVisit: false },
  'answer-unclear': { isOfVisit: false },
  'answer-noted': { isOfVisit: false },
  'answer-after-hours': { isOfVisit: false },
  'answer-unknown-phone': { isOfVisit: false },
  'answer-help': { isOfVisit: false },
  'answer-stop': { isOfVisit: false },
  'answer-start': { isOfVisit: false },
} as const satisfies Readonly<Record<string, { readonly isOfVisit: boolean }>>;

export type AnswerText = keyof typeof ANSWERS;
export const ANSWER_TEXTS = Object.keys(ANSWERS) as AnswerText[];

/** Whether an answer's placeholders can say when a visit is. */
export function isOfVisit(text: AnswerText): boolean {
  return ANSWERS[text].isOfVisit;
}

/**
 * The danger that an answer is about.
 *
 * @example
 * dangerAnswered('answer-four-noteam') //=> 'emergency'
 */
export function dangerAnswered(text: string): 'emergency' | 'crisis' | undefined {
  if (/^answer-crisis(?:-|$)/.test(text)) return 'crisis';
  return /^answer-(?:emergency|four)(?:-|$)/.test(text) ? 'emergency' : undefined;
}
