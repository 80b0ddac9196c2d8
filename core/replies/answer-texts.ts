/** The texts that answer a message, by name, and whether they speak of one visit. */
const ANSWERS = {
  'confirm-ack': { isOfVisit: true },
  'change-ack': { isOfVisit: false },
  'ride-missing': { isOfVisit: false },
  'still-on': { isOfVisit: true },
  'now-cancelled': { isOfVisit: false },
  'which-one': { isOfVisit: false },
  thanks: { isOfVisit: false },
  'ask-what': { isOfVisit: false },
  'ans-expected': { isOfVisit: false },
  'ans-call-today': { isOfVisit: false },
  'ans-emergency': { isOfVisit: false },
  'ans-emergency-noteam': { isOfVisit: false },
  'ans-four': { isOfVisit: false },
  'ans-four-noteam': { isOfVisit: false },
  'ans-crisis': { isOfVisit: false },
  'ans-crisis-noteam': { isOfVisit: false },
  unclear: { isOfVisit: false },
  noted: { isOfVisit: false },
  'after-hours': { isOfVisit: false },
  'unknown-phone': { isOfVisit: false },
  help: { isOfVisit: false },
  'stop-ok': { isOfVisit: false },
  'start-ok': { isOfVisit: false },
} as const satisfies Readonly<Record<string, { readonly isOfVisit: boolean }>>;

export type AnswerText = keyof typeof ANSWERS;
export const ANSWER_TEXTS = Object.keys(ANSWERS) as AnswerText[];

/** Whether an answer's placeholders can say when a visit is. */
export function isOfVisit(text: AnswerText): boolean {
  return ANSWERS[text].isOfVisit;
}
