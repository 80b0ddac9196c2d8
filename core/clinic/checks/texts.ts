import { didYouMean, nearest } from '../../reading/did-you-mean.ts';
import { error, type Finding, type Misread, type Path, warning } from '../../reading/finding.ts';
import { shown } from '../../reading/shape.ts';
import { characterCode, countParts, outsideGsm, type PartCount } from '../../texts/parts.ts';
import { atItsLongest, type Piece, PLACEHOLDER_NAMES, piecesOf } from '../../texts/placeholders.ts';
import { phoneText } from '../../texts/wording.ts';
import { dayWord } from './day-words.ts';
import { tellingWord } from './discreet-words.ts';
import { checkHelpNumbers } from './harm.ts';
import { checkOffers } from './offers.ts';
import { checkPlaceholders, checkPreparation, type UsedWordings } from './placeholders.ts';
import type { TextUse } from './text-uses.ts';
import { signBefore, unbraced } from './unbraced.ts';

/** A text above this is cut or refused by carriers, and read by nobody. */
export const TEXT_PARTS_MAX = 3;

/** How long one wording can get. */
export interface TextSize extends PartCount {
  readonly text: string;
  readonly language: string;
  readonly characters: number;
  /** What keeps it out of the GSM-7 alphabet. */
  readonly outside: readonly string[];
}

/** Everything that wordings are judged by. */
export interface TextCase {
  readonly name: string;
  readonly phone: string;
  readonly discreet: boolean;
  readonly languages: readonly string[];
  /** The clinic's own over the library's: name, language, words. */
  readonly wordings: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What the clinic's own file holds, so that problems stand where they can be mended. */
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  readonly libraryNames: ReadonlySet<string>;
  readonly isMisread: Misread;
  readonly uses: readonly TextUse[];
}

/** What is wrong with the wordings that the clinic uses or writes, and how long each one gets. */
export function checkTexts(texts: TextCase): { findings: Finding[]; sizes: TextSize[] } {
  const judged = judgedWordings(texts);
  const used = texts.uses.map((use) => usedWordings(use, texts));
  const findings = [
    ...checkDefined(texts),
    ...checkLanguages(texts),
    ...checkAnswers(texts),
    ...checkUnused(texts),
    ...judged.flatMap((wording) => checkWording(wording, texts)),
    ...used.flatMap((each) => checkUse(each, texts)),
    ...checkPreparation(used),
    ...checkHelpNumbers(
      texts.phone,
      judged.filter(({ isUsed }) => isUsed).map(({ text: name, words }) => ({ name, words })),
    ),
  ];
  const sizes = judged.filter(({ isUsed }) => isUsed).map((wording) => sizeOf(wording, texts));
  return { findings: [...findings, ...judged.flatMap((wording) => checkSize(wording, texts))], sizes };
}

interface JudgedWording {
  readonly text: string;
  readonly language: string;
  readonly words: string;
  readonly path: Path;
  readonly isUsed: boolean;
}

/** A library text has no place in the clinic's file but where it is used. */
function judgedWordings({ wordings, own, uses, languages }: TextCase): JudgedWording[] {
  return [...wordings].flatMap(([text, byLanguage]) => {
    const use = uses.find((candidate) => candidate.text === text);
    return [...byLanguage].flatMap(([language, words]) => {
      const isOwn = own.get(text)?.has(language) === true;
      const isUsed = use !== undefined && languages.includes(language);
      const path = isOwn ? ['texts', text, language] : (use?.path ?? ['texts']);
      return isOwn || isUsed ? [{ text, language, words, path, isUsed }] : [];
    });
  });
}

function checkDefined({ wordings, uses, isMisread }: TextCase): Finding[] {
  return uses.flatMap(({ path, text }) => {
    if (wordings.has(text) || isMisread(['texts', text])) return [];
    const remedy = didYouMean(text, wordings.keys()) || ' Write it under texts, or name another.';
    return [error(path, `No text is called "${text}".${remedy}`)];
  });
}

function checkLanguages({ wordings, own, uses, languages, isMisread }: TextCase): Finding[] {
  const spoken = spokenIn(wordings);
  return languages.flatMap((language, index) => {
    if (!spoken.has(language)) {
      const remedy = ` Write wordings with "${language}:" under texts, or take the language out.`;
      return [
        error(['languages', index], `No text has a wording in "${language}".${didYouMean(language, spoken)}${remedy}`),
      ];
    }
    const lacking = uses.filter(
      ({ text, isAnswer }) =>
        !isAnswer && wordings.has(text) && !wordings.get(text)?.has(language) && !isMisread(['texts', text]),
    );
    const names = [...new Set(lacking.map(({ text }) => text))];
    return names.map((name) => {
      const longer = [...(own.get(name) ?? [])].find((key) => key.startsWith(language) && !languages.includes(key));
      if (longer !== undefined) {
        const message = `"${longer}" is not a language of this clinic. Did you mean "${language}"?`;
        return { ...error(['texts', name, longer], message), at: 'key' as const };
      }
      const path = own.has(name) ? ['texts', name, language] : (lacking.find(({ text }) => text === name)?.path ?? []);
      return error(
        path,
        `The text "${name}" has no wording in "${language}". Write it under texts: ${name}: { ${language}: "..." }.`,
      );
    });
  });
}

function spokenIn(wordings: TextCase['wordings']): Set<string> {
  return new Set([...wordings.values()].flatMap((byLanguage) => [...byLanguage.keys()]));
}

/** Somebody in danger is answered in another language rather than not at all. */
function checkAnswers({ wordings, uses, languages }: TextCase): Finding[] {
  const answers = uses.filter(({ isAnswer }) => isAnswer).map(({ text }) => text);
  const spoken = spokenIn(wordings);
  return languages.flatMap((language, index) => {
    const lacking = answers.filter((text) => !wordings.get(text)?.has(language));
    if (lacking.length === 0 || !spoken.has(language)) return [];
    const message = `Messages get answers in another language, for these have no wording in "${language}": ${lacking.join(', ')}.`;
    return [warning(['languages', index], `${message} Write them under texts.`)];
  });
}

function checkUnused({ own, uses, wordings, libraryNames, isMisread }: TextCase): Finding[] {
  // What was refused may have been what names the text.
  if (isMisread(['protocols'])) return [];
  const used = new Set(uses.map(({ text }) => text));
  return [...own.keys()].flatMap((name) => {
    if (used.has(name) || libraryNames.has(name)) return [];
    const near = nearest(
      name,
      [...used].filter((candidate) => !own.has(candidate)),
    );
    // The rule's slip was told, with this name.
    if (near !== undefined && !wordings.has(near)) return [];
    const remedy = near === undefined ? 'Name it in a rule, or take it out.' : `Did you mean "${near}"?`;
    return [{ ...warning(['texts', name], `No rule uses the text "${name}". ${remedy}`), at: 'key' as const }];
  });
}

function checkWording({ text, words, path }: JudgedWording, { discreet, phone }: TextCase): Finding[] {
  const findings = [...piecesOf(words).flatMap(pieceFault), ...unbracedFaults(words)].map((message) =>
    error(path, message),
  );
  const unseen = UNSEEN.exec(words.replaceAll('\n', ''))?.[0];
  if (unseen !== undefined) {
    findings.push(error(path, `The text holds an invisible character (${characterCode(unseen)}). Type it anew.`));
  }
  const carriers = CARRIER_WORD.exec(words)?.[1];
  if (carriers !== undefined) {
    findings.push(
      warning(path, `Carriers act on a reply of "${carriers}" themselves. Ask for a letter such as C or R.`),
    );
  }
  for (const number of phone.startsWith('+1') ? helpNumbers(text) : []) {
    // Within a longer number nobody sees it.
    if (new RegExp(`(?<![\\d-])${number}(?![\\d-])`).test(words)) continue;
    findings.push(error(path, `The text "${text}" answers somebody in danger, and must name ${number}. Add it.`));
  }
  const telling = discreet ? tellingWord(words) : undefined;
  if (telling !== undefined) {
    const remedy = 'Say "visit" instead, or set texting: discreet: false.';
    findings.push(error(path, `"${telling}" tells whoever sees the phone what the patient is treated for. ${remedy}`));
  }
  return findings;
}

/** Nobody sees it, and it can turn a phone number around. Emoji are joined by U+200D. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200D)\p{Cf}/u;

/** Whom to call in danger, in North America; elsewhere the clinic's own wording has its country's numbers. */
function helpNumbers(text: string): readonly string[] {
  const danger = text.replace(/-noteam$/, '');
  if (danger === 'answer-crisis') return ['988', '911'];
  return danger === 'answer-emergency' || danger === 'answer-four' ? ['911'] : [];
}

/** A word that a text offers as a reply and that carriers take for an opt-out or an opt-in. */
const CARRIER_WORD =
  /(?<!\p{L})(?:[Rr]eply|[Tt]ext|[Ss]end|[Aa]nswer|[Rr]esponda|[Cc]onteste|[Ee]scriba|[Mm]ande)\s+["“']?(CANCEL|END|QUIT|YES)(?!\p{L})/u;

function pieceFault(piece: Piece): string[] {
  const names: readonly string[] = PLACEHOLDER_NAMES;
  if (piece.kind === 'words') return [];
  if (piece.kind === 'stray')
    return [
      `A "${piece.text}" stands alone. Write {visitDay} for a placeholder, or "${piece.text}${piece.text}" for a brace.`,
    ];
  const isKnown = names.includes(piece.name);
  if (piece.kind === 'doubled') {
    const near = isKnown ? piece.name : nearest(piece.name, names);
    return near === undefined ? [] : [`{{${piece.name}}} has doubled braces, which write braces. Write {${near}}.`];
  }
  if (isKnown) return [];
  const near = nearest(piece.name, names);
  const remedy = near === undefined ? `Write one of ${names.join(', ')}.` : `Did you mean {${near}}?`;
  return [`{${piece.name}} is not a placeholder. ${remedy}`];
}

function unbracedFaults(words: string): string[] {
  const found = unbraced(words).map(({ written, meant }) => {
    return `${shown(written)} would reach the patient as it stands. Write {${meant}}.`;
  });
  const sign = signBefore(words);
  if (sign === undefined) return found;
  return [...found, `The sign of ${shown(sign)} would reach the patient. Write ${sign.slice(1)}.`];
}

function usedWordings(use: TextUse, { wordings, languages, own, isMisread }: TextCase): UsedWordings {
  const spoken = languages.flatMap((language) => {
    const words = wordings.get(use.text)?.get(language);
    const path = own.get(use.text)?.has(language) ? ['texts', use.text, language] : use.path;
    return words === undefined ? [] : [{ language, words, path }];
  });
  return { use, wordings: spoken, isMisread };
}

function checkUse(used: UsedWordings, { phone }: TextCase): Finding[] {
  const { use, wordings } = used;
  const ofDays = wordings.flatMap(({ words, path }) => {
    const day = use.staysOnItsDay ? undefined : dayWord(words);
    if (day === undefined) return [];
    return [warning(path, `"${day}" is wrong when the text goes on another day. Name the day with {visitDay}.`)];
  });
  return [...ofDays, ...checkPlaceholders(used), ...checkOffers(use, wordings, phone)];
}

function checkSize(wording: JudgedWording, texts: TextCase): Finding[] {
  const { parts, outside } = sizeOf(wording, texts);
  if (parts <= TEXT_PARTS_MAX) return [];
  const because =
    outside.length > 0 ? ` ${outside.map((one) => `"${one}"`).join(' ')} makes each part 70 characters.` : '';
  const message = `The text takes ${parts} parts at its longest, above ${TEXT_PARTS_MAX}.${because} Write it shorter.`;
  return [error(wording.path, message)];
}

function sizeOf({ text, language, words }: JudgedWording, { name, phone }: TextCase): TextSize {
  const longest = atItsLongest(words, language, { name, phone: phoneText(phone) });
  return { text, language, characters: [...longest].length, outside: outsideGsm(longest), ...countParts(longest) };
}
