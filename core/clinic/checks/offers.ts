import { type Finding, type Path, warning } from '../../reading/finding.ts';
import type { TextUse } from './text-uses.ts';

/** One language's words of a text, and the place where they can be mended. */
export interface PlacedWording {
  readonly language: string;
  readonly words: string;
  readonly path: Path;
}

/**
 * What a text must offer its reader where it is used. A question that does not say how it is answered, or that counts
 * the other way round, turns a cry for help into thanks; the first text and HELP are owed by law and by carriers.
 */
export function checkOffers(use: TextUse, wordings: readonly PlacedWording[], phone: string): Finding[] {
  return wordings.flatMap((wording) => [...checkQuestion(use, wording, phone), ...checkOwed(use, wording)]);
}

interface Asked {
  readonly replies: readonly string[];
  readonly such: string;
}

const ASKED: Readonly<Record<string, Asked>> = {
  confirm: { replies: ['C'], such: '"Reply C to confirm, R to change"' },
  ride: { replies: ['C', 'N'], such: '"Reply C if you have a ride home, N if not"' },
  feeling: { replies: ['1', '2', '3', '4'], such: '"Reply 1 fine, 2 a bit off, 3 bad, 4 need help now"' },
};

/** 4 calls a person at once and 1 calls nobody, whatever a text makes of them. */
const FOUR_IS_HELP: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{N})4(?!\p{N})[^\p{N}]{0,20}help/iu,
  es: /(?<!\p{N})4(?!\p{N})[^\p{N}]{0,20}ayuda/iu,
};

function checkQuestion({ asks = '' }: TextUse, { language, words, path }: PlacedWording, phone: string): Finding[] {
  const asked = Object.hasOwn(ASKED, asks) ? ASKED[asks] : undefined;
  if (!asked) return [];
  const lacking = asked.replies.filter((reply) => !isNamed(reply, words));
  if (lacking.length > 0) {
    const replies = lacking.map((reply) => `"${reply}"`).join(', ');
    return [warning(path, `The text asks, and does not offer the answer ${replies}. Write such as ${asked.such}.`)];
  }
  if (asks !== 'feeling') return [];
  if (FOUR_IS_HELP[language]?.test(words) === false) {
    const message = 'An answer of 4 calls a person at once and 1 calls nobody, and the text says another thing of 4.';
    return [warning(path, `${message} Write such as ${asked.such}.`)];
  }
  if (!phone.startsWith('+1') || words.includes('911')) return [];
  return [warning(path, 'The text asks how somebody feels, and does not name 911. Add "Emergency: 911".')];
}

function isNamed(reply: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}{])${reply}(?![\\p{L}\\p{N}])`, 'u').test(words);
}

interface Owed {
  readonly what: string;
  readonly because: string;
}

const TO_THE_NEW: readonly Owed[] = [
  { what: '{clinicName}', because: 'is the first that a new patient gets, and must say who writes' },
  { what: 'STOP', because: 'is the first that a new patient gets, and must say how texts end' },
];

/** By rule, for notices; by name, for answers. */
const OWED: Readonly<Record<string, readonly Owed[]>> = {
  welcome: TO_THE_NEW,
  optIn: [...TO_THE_NEW, { what: 'START', because: 'asks for consent, which that word gives' }],
  weekly: [{ what: '{weekList}', because: 'is to list the visits of the coming week, and names none' }],
  'answer-help': [{ what: '{clinicPhone}', because: 'answers HELP, and must say whom to call' }],
  'answer-which': [{ what: '{choices}', because: 'asks which of several is meant, and must name them' }],
};

function checkOwed(
  { rule, text, isAnswer, hasWeekList, path: named }: TextUse,
  { words, path }: PlacedWording,
): Finding[] {
  const key = isAnswer ? text : hasWeekList || named.includes('notices') ? rule : '';
  const owed = Object.hasOwn(OWED, key) ? (OWED[key] ?? []) : [];
  return owed.flatMap(({ what, because }) =>
    words.includes(what) ? [] : [warning(path, `The text "${text}" ${because}. Add ${what}.`)],
  );
}
