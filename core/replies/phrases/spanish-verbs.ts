import { linesOf, type WordClasses } from './notation.ts';

/**
 * Classes of words for the forms of Spanish verbs, without accents. A verb is written as `poner pong- pus=: puesto`: its
 * infinitive, its other stems, one with `=` for a past like `puse` and `puso`, and after a colon forms that no ending
 * makes. More forms are made than the language has: who puts an ending on the wrong stem is meant too.
 *
 * - `<matar>` — any form, also with pronouns behind it: `mata`, `matando`, `matarlos`
 * - `<matar-yo>`, `<matar-otro>` — what I or we do; what somebody else does. Both hold the infinitive
 * - `<matarme>`, `<matarse>` — the same done to oneself: `matarme`, `me quiero matar`, `me mato`; `se mató`
 *
 * @example
 * verbClasses('doler duel-').doler //=> 'duelo/duele/…/doliendo/dolido/…': no `dole`, for the stem changes
 */
export function verbClasses(list: string): WordClasses {
  return Object.fromEntries(linesOf(list).flatMap((line) => classesOf(readVerb(line))));
}

/**
 * Whether a word is a form of one of the verbs, by its stem and its ending.
 *
 * @example
 * verbForms('acordar acuerd-')('acordarme') //=> true
 */
export function verbForms(list: string): (word: string) => boolean {
  const endings = { ar: endingsOf('ar'), er: new Set([...endingsOf('er'), ...endingsOf('ir')]) };
  const stems = { ar: new Set<string>(), er: new Set<string>() };
  for (const verb of linesOf(list).map(readVerb)) {
    for (const stem of stemsOf(verb)) stems[kindOf(verb.infinitive)].add(stem);
  }
  return (word) => KINDS.some((kind) => isJoinedOf(word, stems[kind], endings[kind]));
}

const KINDS = ['ar', 'er'] as const;
/** A shorter stem stands at the beginning of too many words. */
const STEM_LENGTH_MIN = 3;

/** The forms of a verb without a stem. */
function endingsOf(infinitive: string): ReadonlySet<string> {
  return new Set(formsOf(readVerb(infinitive)).any);
}

function stemsOf({ infinitive, stems, pasts }: Verb): string[] {
  const all = [...stems, ...pasts].filter(({ length }) => length >= STEM_LENGTH_MIN);
  return kindOf(infinitive) === 'ar' ? [...all, ...all.map((stem) => respelled(`${stem}e`).slice(0, -1))] : all;
}

function isJoinedOf(word: string, stems: ReadonlySet<string>, endings: ReadonlySet<string>): boolean {
  for (let length = STEM_LENGTH_MIN; length < word.length; length += 1) {
    if (stems.has(word.slice(0, length)) && endings.has(word.slice(length))) return true;
  }
  return false;
}

interface Verb {
  readonly infinitive: string;
  /** The first is the infinitive's. */
  readonly stems: readonly string[];
  readonly pasts: readonly string[];
  readonly others: readonly string[];
}

function readVerb(line: string): Verb {
  const [names = '', others = ''] = line.split(':');
  const [infinitive = '', ...stems] = names.trim().split(/\s+/);
  if (!/[aei]r$/.test(infinitive))
    throw new Error(`A verb and its stems stand on one line, and this is none: "${line}".`);
  const ending = (sign: string) => stems.filter((stem) => stem.endsWith(sign)).map((stem) => stem.slice(0, -1));
  return {
    infinitive,
    stems: [infinitive.slice(0, -2), ...ending('-')],
    pasts: ending('='),
    others: others.trim().split(/\s+/).filter(Boolean),
  };
}

/** Who does it. */
type Doer = 'yo' | 'tu' | 'otro';
type Endings = Readonly<Record<Doer, string>>;

/** Endings that change the vowel of a stem, and those that do not. */
const PRESENT: Readonly<Record<'ar' | 'er', Endings>> = {
  ar: { yo: 'o e', tu: 'as es e en', otro: 'a an' },
  er: { yo: 'o a', tu: 'es as a an', otro: 'e en' },
};
const PAST: Readonly<Record<'ar' | 'er', Endings>> = {
  ar: {
    yo: 'e amos emos aba abamos ara aramos ase',
    tu: 'aste ates abas aras astes',
    otro: 'o aron aba aban ara aran ase asen',
  },
  er: {
    yo: 'i emos imos amos ia iamos iera ieramos iese',
    tu: 'iste istes ias ieras',
    otro: 'io ieron ia ian iera ieran iese iesen',
  },
};
const STRONG_PAST: Endings = { yo: 'e imos iera ieramos', tu: 'iste istes ieras', otro: 'o ieron eron iera era eran' };
/** What stands behind the infinitive in the future and the conditional. */
const LATER: Endings = { yo: 'e emos ia iamos', tu: 'as ias', otro: 'a an ia ian' };
const GERUND = { ar: 'ando', er: 'iendo' };
const PARTICIPLE = { ar: 'ado ada ados adas ao', er: 'ido ida idos idas io' };

const ALL_PRONOUNS = 'me nos se te le les lo la los las';
/** Behind an order: `llévenlo`. */
const ORDER_PRONOUNS = 'me nos lo la';
/** Two in a row, as in `tomarmelas`, are said behind an infinitive. */
const TWO_OF_ME = 'melo mela melos melas';
const TWO_OF_SELF = 'selo sela selos selas';

function classesOf(verb: Verb): [string, string][] {
  const { infinitive } = verb;
  const { any, mine, theirs, toMe, toSelf, open, untensed } = formsOf(verb);
  return [
    [infinitive, slashed(any)],
    [`${infinitive}-yo`, slashed([...untensed, ...mine])],
    [`${infinitive}-otro`, slashed([...untensed, ...theirs])],
    [`${infinitive}me`, `${slashed(toMe)}, ${reflexive('me/m/nos', { tensed: mine, untensed, open })}`],
    [`${infinitive}se`, `${slashed(toSelf)}, ${reflexive('se', { tensed: theirs, untensed, open })}`],
  ];
}

function formsOf(verb: Verb) {
  const { infinitive, stems, others } = verb;
  const kind = kindOf(infinitive);
  const gerunds = withEndings([...new Set([stems[0] ?? '', stems.at(-1) ?? ''])], GERUND[kind]);
  const open = [infinitive, ...gerunds];
  const untensed = [...open, ...withEndings(stems.slice(0, 1), PARTICIPLE[kind]), ...others];
  const orders = inKind(withEndings(presentStems(stems), 'a e en an'), kind);
  const [mine, theirs] = [finite(verb, 'yo'), finite(verb, 'otro')];
  const attached = [
    ...withEndings(open, ALL_PRONOUNS),
    ...withEndings(orders, ORDER_PRONOUNS),
    ...withEndings([infinitive], `${TWO_OF_ME} ${TWO_OF_SELF}`),
  ];
  const any = [...untensed, ...mine, ...theirs, ...finite(verb, 'tu'), ...attached];
  const toMe = [...withEndings([...open, ...orders], 'me nos'), ...withEndings([infinitive], TWO_OF_ME)];
  const toSelf = [...withEndings(open, 'se'), ...withEndings([infinitive], TWO_OF_SELF)];
  return { any, mine, theirs, toMe, toSelf, open, untensed };
}

function kindOf(infinitive: string): 'ar' | 'er' {
  return infinitive.endsWith('ar') ? 'ar' : 'er';
}

interface Forms {
  readonly tensed: readonly string[];
  readonly untensed: readonly string[];
  readonly open: readonly string[];
}

/** What stands between the pronoun and the verb: `me quiero ir a matar`, but not `me va a matar`; `me ando matando`. */
const BEFORE_ME = '<quiero-yo>';
const BEFORE_SELF = '<quiere-otro>';

/** `me mato`, `me quiero matar`, `me estoy matando`, and `matar me` of who dictates. */
function reflexive(pronouns: string, { tensed, untensed, open }: Forms): string {
  const before = pronouns === 'se' ? BEFORE_SELF : BEFORE_ME;
  return `${pronouns} ${slashed(tensed)}, ${pronouns} ${before} .. ${slashed(untensed)}, ${slashed(open)} ${pronouns}`;
}

function finite({ infinitive, stems, pasts }: Verb, doer: Doer): string[] {
  const kind = kindOf(infinitive);
  return [
    ...inKind(withEndings(presentStems(stems), PRESENT[kind][doer]), kind),
    ...inKind(withEndings(kind === 'ar' ? stems.slice(0, 1) : stems, PAST[kind][doer]), kind),
    ...withEndings(pasts, STRONG_PAST[doer]),
    ...LATER[doer].split(' ').map((ending) => infinitive + ending),
  ];
}

function inKind(forms: readonly string[], kind: 'ar' | 'er'): readonly string[] {
  return kind === 'ar' ? forms.map(respelled) : forms;
}

/** `duele` is never `dole`; `hago` leaves `hace` as it is. */
function presentStems([first = '', ...others]: readonly string[]): readonly string[] {
  const isVowelChanged = others.some((stem) => !/(?:g|zc)$/.test(stem) || others.includes(`${stem}u`));
  return isVowelChanged ? others : [first, ...others];
}

/** `ahorque`, `pegue`, `lance`: the sound of a stem in -ar stays, its letters change. */
const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/c(?=e(?:n|s|mos)?$)/, 'qu'],
  [/g(?=e(?:n|s|mos)?$)/, 'gu'],
  [/z(?=e(?:n|s|mos)?$)/, 'c'],
];

function respelled(form: string): string {
  const [rule, letters] = RESPELLED.find(([pattern]) => pattern.test(form)) ?? [];
  return rule && letters ? form.replace(rule, letters) : form;
}

function withEndings(stems: readonly string[], endings: string): string[] {
  return stems.flatMap((stem) => endings.split(' ').map((ending) => stem + ending));
}

function slashed(words: readonly string[]): string {
  return [...new Set(words)].join('/');
}
