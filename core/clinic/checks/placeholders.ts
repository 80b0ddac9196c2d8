import { error, type Finding, type Misread, type Path, warning } from '../../reading/finding.ts';
import { piecesOf, sentencesOf } from '../../texts/placeholders.ts';
import type { TextUse } from './text-uses.ts';

/** What judges the placeholders of a text where it is used. */
export interface UsedWordings {
  readonly use: TextUse;
  /** Each language's words, and the place where they can be mended. */
  readonly wordings: readonly { readonly words: string; readonly path: Path }[];
  readonly isMisread: Misread;
}

/** Placeholders that have no value where a text is used: their sentence would be left out, or the text would not go. */
export function checkPlaceholders(used: UsedWordings): Finding[] {
  const findings = used.wordings.flatMap(({ words, path }) => {
    return placeholdersIn(words).flatMap((name) => valueless(name, used.use).map((message) => error(path, message)));
  });
  return [...findings, ...used.wordings.flatMap(lostWithNext), ...checkPreparation(used)];
}

export function placeholdersIn(words: string): string[] {
  const names = piecesOf(words).flatMap((piece) => (piece.kind === 'placeholder' ? [piece.name] : []));
  return [...new Set(names)];
}

const OF_A_VISIT: readonly string[] = [
  'visitDay',
  'visitTime',
  'arriveTime',
  'visitNumber',
  'noFoodFrom',
  'noDrinkFrom',
];

function valueless(placeholder: string, { rule, goesBy, hasWeekList }: TextUse): string[] {
  if (placeholder === 'weekList' && !hasWeekList) {
    return [`{weekList} has no list here: only "weekly" lists the coming week, not "${rule}". Use a text without it.`];
  }
  if (placeholder === 'choices' && rule !== 'answer') {
    return [`{choices} has none here: only the answer "answer-which" lists them. Use a text without it.`];
  }
  if (goesBy === undefined || !OF_A_VISIT.includes(placeholder)) return [];
  return [`{${placeholder}} has no visit here: "${rule}" ${goesBy}. Use a text without it.`];
}

/** After the last visit there is no next one, and its sentence is left out with all that it says. */
function lostWithNext({ words, path }: UsedWordings['wordings'][number]): Finding[] {
  return sentencesOf(words).flatMap((sentence) => {
    const names = placeholdersIn(sentence);
    const next = names.find((name) => name.startsWith('nextVisit'));
    const lost = names.find((name) => OF_A_VISIT.includes(name));
    if (next === undefined || lost === undefined) return [];
    const message = `Where no visit follows, the sentence with {${next}} is left out, and {${lost}} with it.`;
    return [warning(path, `${message} Give each a sentence of its own.`)];
  });
}

const PREPARED_BY = [
  { placeholder: 'noFoodFrom', key: 'noFoodFor', example: '6h' },
  { placeholder: 'noDrinkFrom', key: 'noDrinkFor', example: '2h' },
] as const;

/** Once for each rule: whatever the language, the same sentence is lost. */
function checkPreparation({ use, wordings, isMisread }: UsedWordings): Finding[] {
  const { text, prepare, protocol, goesBy, isNamedHere, isAnswer } = use;
  const preparePath = [...protocol.path, 'prepare'];
  if (goesBy !== undefined || isAnswer || isMisread(preparePath)) return [];
  const said = new Set(wordings.flatMap(({ words }) => placeholdersIn(words)));
  return PREPARED_BY.flatMap(({ placeholder, key, example }) => {
    if (!said.has(placeholder) || prepare[key] !== undefined) return [];
    const lost = `The text "${text}" says {${placeholder}}, and ${protocol.id} has no prepare.${key}: the sentence would be left out.`;
    const message = `${lost} Write prepare: { ${key}: ${example} }, or give the rule a text of your own.`;
    if (isNamedHere) return [error(use.path, message)];
    return [{ ...error(protocol.hasPrepare ? preparePath : protocol.path, message), at: 'key' as const }];
  });
}
