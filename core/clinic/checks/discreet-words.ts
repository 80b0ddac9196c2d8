/**
 * Words by which anyone who sees a phone's screen learns what its owner is treated for: drugs, devices, diagnoses and
 * specialties, in each shipped language, without accents. `*` stands for any ending. Names that are also everyday words
 * stand in the second list and count only as written there.
 */
export const TELLING_WORDS: readonly string[] = [
  // Drugs
  'ketamin*',
  'esketamin*',
  'ketalar',
  'spravato*',
  'nasal spray*',
  'spray nasal',
  'lozenge*',
  'troche*',
  'opioid*',
  'psilocybin*',
  'psilocibin*',
  'mdma',
  'antidepress*',
  'antidepres*',
  'antipsychotic*',
  'antipsicotic*',
  'ssri',
  'snri',
  'lithium',
  'litio',
  'lamotrigin*',
  'benzodiazepin*',
  'buprenorphin*',
  'buprenorfin*',
  'methadon*',
  'metadon*',
  'naltrexon*',
  'suboxone',
  'vivitrol',
  'zoloft',
  'prozac',
  'lexapro',
  'wellbutrin',
  'xanax',
  'klonopin',
  'ativan',
  'adderall',
  'ritalin',
  'seroquel',
  'zyprexa',
  'abilify',
  'auvelity',
  // Devices and procedures
  'tms',
  'rtms',
  'itbs',
  'transcranial',
  'transcraneal',
  'magnetic',
  'magnetica',
  'magnetico',
  'theta burst',
  'neurostar',
  'brainsway',
  'magventure',
  'neuromodulation',
  'neuromodulacion',
  'brain stimulation',
  'estimulacion',
  'infusion*',
  'electroconvulsiv*',
  'psychedelic*',
  'psicodelic*',
  // Diagnoses
  'depression',
  'depressive',
  'depressed',
  'depresion',
  'depresiv*',
  'deprimid*',
  'anxiety',
  'ansiedad',
  'bipolar*',
  'ptsd',
  'tept',
  'ocd',
  'adhd',
  'tdah',
  'schizo*',
  'esquizo*',
  'psychosis',
  'psychotic',
  'psicosis',
  'psicotic*',
  'suicid*',
  'addiction',
  'adiccion*',
  'alcoholism',
  'alcoholismo',
  'anorexia',
  'bulimia',
  'postpartum depression',
  // Specialties
  'psych',
  'psychiatr*',
  'psiquiatr*',
  'psycholog*',
  'psicolog*',
  'psychotherap*',
  'psicoterap*',
  'therapy',
  'therapist*',
  'therapies',
  'terapia*',
  'terapeut*',
  'mental health',
  'behavioral health',
  'behavioural health',
  'salud mental',
  'salud conductual',
];

/** Counted only in capitals: `toc` and `kap` are also words or names. */
export const TELLING_CAPITALS: readonly string[] = ['TOC', 'ECT', 'TEC', 'KAP', 'MDD', 'TRD', 'GAD', 'PHQ'];

const PATTERN = new RegExp(`(?<![\\p{L}\\d])(?:${TELLING_WORDS.map(asPattern).join('|')})(?![\\p{L}\\d])`, 'iu');
const CAPITALS = new RegExp(`(?<![\\p{L}\\d])(?:${TELLING_CAPITALS.join('|')})(?![\\p{L}\\d])`, 'u');

/**
 * The first word that tells, as it stands in the text.
 *
 * @example
 * tellingWord('Your Ketamine visit is Tue') //=> 'Ketamine'
 * tellingWord('Bring a list of your medicines') //=> undefined: everybody has some
 */
export function tellingWord(text: string): string | undefined {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return (PATTERN.exec(bare) ?? CAPITALS.exec(bare))?.[0];
}

function asPattern(word: string): string {
  return word.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+');
}
