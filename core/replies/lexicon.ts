import { meantOtherwise } from './everyday.ts';
import { readPhrases } from './phrases/notation.ts';
import { type Entry, type Hit, makePhraseBook, type PhraseBook } from './phrases/phrase-book.ts';
import { verbForms } from './phrases/spanish-verbs.ts';
import type { Symptom } from './symptoms/symptom.ts';
import { SYMPTOMS } from './symptoms/symptoms.ts';
import { type Token, tokensOf } from './text/tokens.ts';
import { makeVocabulary, type Vocabulary } from './text/vocabulary.ts';
import type { Told } from './told.ts';
import { AFFIRMATIONS } from './words/affirmations.ts';
import { ALARMING_EMOJI, AMOUNTS, CRYING_EMOJI, EASED, FEATURES, SEVERE } from './words/amounts.ts';
import { CLASSES } from './words/classes/classes.ts';
import { CRISIS_EN } from './words/crisis/crisis-en.ts';
import { CRISIS_ES } from './words/crisis/crisis-es.ts';
import { CRISIS_OWN_WORDS_EN } from './words/crisis/crisis-own-words-en.ts';
import { HARM_EN } from './words/crisis/harm-en.ts';
import { HARM_ES } from './words/crisis/harm-es.ts';
import type { DangerList } from './words/danger-list.ts';
import { EMERGENCY_EN } from './words/emergency/emergency-en.ts';
import { EMERGENCY_ES } from './words/emergency/emergency-es.ts';
import { EMERGENCY_OWN_WORDS_EN } from './words/emergency/emergency-own-words-en.ts';
import { HINTS } from './words/hints.ts';
import { IDIOMS_BODY_EN } from './words/idioms/idioms-body-en.ts';
import { IDIOMS_DEATH_EN } from './words/idioms/idioms-death-en.ts';
import { IDIOMS_EN, OTHER_SENSES_EN } from './words/idioms/idioms-en.ts';
import { IDIOMS_ES, OTHER_SENSES_ES } from './words/idioms/idioms-es.ts';
import { IDIOMS_MIND_EN } from './words/idioms/idioms-mind-en.ts';
import { GLUE, LOGISTICS, POLITE, URGENT } from './words/logistics.ts';
import { NO_REVOCATIONS, OPT_IN_KEYWORDS, OPT_OUT_KEYWORDS, REVOCATIONS } from './words/opting.ts';
import { ORDINARY_FORMS_EN } from './words/ordinary/ordinary-forms-en.ts';
import { ORDINARY_VERBS_ES } from './words/ordinary/ordinary-verbs-es.ts';
import { ORDINARY_WORDS } from './words/ordinary/ordinary-words.ts';
import { ORDINARY_WORDS_EN } from './words/ordinary/ordinary-words-en.ts';
import { ORDINARY_WORDS_ES } from './words/ordinary/ordinary-words-es.ts';
import { VERBS_ES } from './words/ordinary/verbs-es.ts';

/** Finds what the lists tell of a message. Built once: it takes some hundredths of a second. */
interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly idioms: PhraseBook<Told>;
  readonly book: PhraseBook<Told>;
}

let lexicon: Lexicon | undefined;

/** The words of a message, and every phrase of the lists that stands in it and is meant. */
export function lookUp(text: string): { readonly tokens: readonly Token[]; readonly hits: readonly Hit<Told>[] } {
  lexicon ??= makeLexicon();
  const tokens = tokensOf(text, lexicon.vocabulary);
  return { tokens, hits: lexicon.book.find(tokens, meantOtherwise(lexicon.idioms.find(tokens), tokens)) };
}

function makeLexicon(): Lexicon {
  const idioms = makePhraseBook(idiomEntries(), CLASSES);
  const book = makePhraseBook(allEntries(), CLASSES);
  const keywords = [...OPT_OUT_KEYWORDS, ...OPT_IN_KEYWORDS].flatMap((keyword) => keyword.split(' '));
  return {
    idioms,
    book,
    vocabulary: makeVocabulary(
      [...idioms.words, ...book.words, ...keywords],
      [...ORDINARY_WORDS, ...ORDINARY_WORDS_ES, ...ORDINARY_WORDS_EN, ...ORDINARY_FORMS_EN],
      verbForms(`${VERBS_ES}\n${ORDINARY_VERBS_ES}`),
    ),
  };
}

function idiomEntries(): Entry<Told>[] {
  return [
    ...entries(`${IDIOMS_EN},${IDIOMS_DEATH_EN},${IDIOMS_BODY_EN},${IDIOMS_MIND_EN},${IDIOMS_ES}`, {
      kind: 'idiom',
      isOtherSense: false,
    }),
    ...entries(`${OTHER_SENSES_EN},${OTHER_SENSES_ES}`, { kind: 'idiom', isOtherSense: true }),
  ];
}

function allEntries(): Entry<Told>[] {
  return [
    ...dangers('crisis', [...CRISIS_EN, ...CRISIS_OWN_WORDS_EN, ...CRISIS_ES, ...HARM_EN, ...HARM_ES]),
    ...dangers('emergency', [...EMERGENCY_EN, ...EMERGENCY_OWN_WORDS_EN, ...EMERGENCY_ES]),
    ...entries(AMOUNTS, { kind: 'danger', level: 'emergency', about: 'overdose', isDoubtful: false }),
    ...entries(ALARMING_EMOJI, { kind: 'danger', level: 'emergency', about: 'emoji', isDoubtful: false }),
    ...entries(CRYING_EMOJI, { kind: 'crying' }),
    ...SYMPTOMS.flatMap(ofSymptom),
    ...Object.entries(FEATURES).flatMap(([id, list]) => entries(list, { kind: 'feature', id })),
    ...Object.entries(LOGISTICS).flatMap(([meaning, { en, es }]) =>
      entries(`${en},${es}`, { kind: 'logistics', meaning: meaning as keyof typeof LOGISTICS }),
    ),
    ...entries(`${URGENT.en},${URGENT.es}`, { kind: 'urgent' }),
    ...entries(SEVERE, { kind: 'severe' }),
    ...entries(EASED, { kind: 'eased' }),
    ...entries(`${HINTS.en},${HINTS.es}`, { kind: 'hint' }),
    ...entries(`${POLITE.en},${POLITE.es}`, { kind: 'polite' }),
    ...entries(`${GLUE.en},${GLUE.es}`, { kind: 'glue' }),
    ...entries(`${REVOCATIONS.en},${REVOCATIONS.es}`, { kind: 'revocation' }),
    ...entries(`${NO_REVOCATIONS.en},${NO_REVOCATIONS.es}`, { kind: 'no-revocation' }),
    ...entries(AFFIRMATIONS.confirm, { kind: 'affirmation', of: 'confirm' }),
    ...entries(AFFIRMATIONS['no-ride'], { kind: 'affirmation', of: 'no-ride' }),
    ...entries(AFFIRMATIONS['ride-lost'], { kind: 'affirmation', of: 'ride-lost' }),
    ...entries(AFFIRMATIONS['ride-doubt'], { kind: 'affirmation', of: 'ride-doubt' }),
    ...entries(AFFIRMATIONS.doubt, { kind: 'doubt' }),
    ...entries(AFFIRMATIONS.ride, { kind: 'affirmation', of: 'ride' }),
  ];
}

function dangers(level: 'emergency' | 'crisis', lists: readonly DangerList[]): Entry<Told>[] {
  return lists.flatMap(({ about, certain, doubtful }) => [
    ...entries(certain, { kind: 'danger', level, about, isDoubtful: false }),
    ...entries(doubtful, { kind: 'danger', level, about, isDoubtful: true }),
  ]);
}

function ofSymptom(symptom: Symptom): Entry<Told>[] {
  const { en, es, graver } = symptom;
  return [
    ...entries(`${en},${es}`, { kind: 'symptom', symptom, isGraver: false }),
    ...(graver ? entries(`${graver.en},${graver.es}`, { kind: 'symptom', symptom, isGraver: true }) : []),
  ];
}

/** What only raises a level may be heard in half a sentence; what opts out or answers may not. */
const RAISING: ReadonlySet<Told['kind']> = new Set(['danger', 'feature', 'symptom'] as const);

function entries(list: string, told: Told): Entry<Told>[] {
  return readPhrases(list, CLASSES).map((phrase) => ({ phrase, told, isRunOn: RAISING.has(told.kind) }));
}
