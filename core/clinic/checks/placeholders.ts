import { error, type Finding, type Misread, warning } from '../../reading/finding.ts';
import { piecesOf, sentencesOf } from '../../texts/placeholders.ts';
import type { PlacedWording } from './offers.ts';
import type { TextUse } from './text-uses.ts';

/** What judges the placeholders of a text where it is used. */
export interface UsedWordings {
  readonly use: TextUse;
  readonly wordings: readonly PlacedWording[];
  readonly isMisread: Misread;
}

/** Placeholders that have no value where a text is used: their sentence would be left out, or the text would not go. */
export function checkPlaceholders(used: UsedWordings): Finding[] {
  const findings = used.wordings.flatMap(({ words, path }) => {
    return placeholdersIn(words).flatMap((name) => valueless(name, used.use).map((message) => error(path, message)));
  });
  return [...findings, ...used.wordings.flatMap(lostWithNext)];
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

type Fast = (typeof PREPARED_BY)[number];

/** Once for each treatment, whatever its texts and their languages: one line mends all of them. */
export function checkPreparation(all: readonly UsedWordings[]): Finding[] {
  const ofVisits = all.filter(({ use, isMisread }) => {
    return use.goesBy === undefined && !use.isAnswer && !isMisread([...use.protocol.path, 'prepare']);
  });
  const treatments = Map.groupBy(ofVisits, ({ use }) => use.protocol.id);
  return [...treatments.values()].flatMap((used) => PREPARED_BY.flatMap((fast) => unprepared(fast, used)));
}

function unprepared({ placeholder, key, example }: Fast, used: readonly UsedWordings[]): Finding[] {
  const lacking = used.filter(({ use, wordings }) => {
    return use.prepare[key] === undefined && wordings.some(({ words }) => placeholdersIn(words).includes(placeholder));
  });
  const [first] = lacking;
  if (!first) return [];
  const texts = [...new Set(lacking.map(({ use }) => `"${use.text}"`))];
  const { path, protocol, isNamedHere } = first.use;
  const says = texts.length === 1 ? `The text ${texts[0]} says` : `The texts ${texts.join(', ')} say`;
  const lost = `${says} {${placeholder}}, and ${protocol.id} has no prepare.${key}: the sentence would be left out.`;
  const message = `${lost} Write prepare: { ${key}: ${example} }, or give the rule a text of your own.`;
  if (isNamedHere) return [error(path, message)];
  const place = protocol.hasPrepare ? [...protocol.path, 'prepare'] : protocol.path;
  return [{ ...error(place, message), at: 'key' }];
}
