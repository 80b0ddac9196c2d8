/** Words by which somebody asks for something, and those whom they ask it of. */
const ASKING: ReadonlySet<string> = new Set(['can', 'could', 'would', 'will', 'pueden', 'puede', 'podrian', 'podria']);
const ASKED: ReadonlySet<string> = new Set(
  'you u someone somebody anyone anybody alguien llamarme llamar ayudarme usted ustedes'.split(' '),
);
const BESIDES: ReadonlySet<string> = new Set(['also', 'tambien', 'btw', 'anyways']);
/** Shorthand such as `thx` and `ty` is written out by then. */
export const THANKS: ReadonlySet<string> = new Set(['thanks', 'thank', 'gracias']);

/** Whether a word begins to ask for something, beside what was said. */
export function beginsRequest(word: string, next: string | undefined): boolean {
  return BESIDES.has(word) || (ASKING.has(word) && next !== undefined && ASKED.has(next));
}

/**
 * Whether what was said ends before a word: a request follows, or thanks.
 *
 * @example
 * 'he wont respond can someone call me' //=> at `can`: who does not respond is not on the phone
 */
export function beginsClause(word: string, next: string | undefined): boolean {
  return THANKS.has(word) || beginsRequest(word, next);
}

const SUBJECTS: ReadonlySet<string> = new Set('i im ive ill hes shes theyre its thats estoy soy'.split(' '));
const JOINING: ReadonlySet<string> = new Set('and y'.split(' '));
const QUESTIONS: ReadonlySet<string> = new Set(
  'what how where who when should can is are am do does that this que como'.split(' '),
);
const QUESTIONED: ReadonlySet<string> = new Set(
  'should do does can could to is are was i we he she it you that this my hago hacer hacemos debo puedo'.split(' '),
);

/**
 * Whether a sentence of its own begins, though no mark says so: somebody of whom it tells, or a question.
 *
 * @example
 * 'he drank the whole thing what do i do' //=> at `what`
 */
export function beginsSentence(word: string, next: string | undefined): boolean {
  if (SUBJECTS.has(word) || word === 'because') return true;
  if (next === undefined) return false;
  return (JOINING.has(word) && (SUBJECTS.has(next) || next === 'no')) || (QUESTIONS.has(word) && QUESTIONED.has(next));
}
