import { WRITE_PLANS, withoutPhones } from '../../core/plan/read-plan.ts';
import type { Path } from '../../core/reading/finding.ts';

/** What breaks a JSON text, and where: characters from its beginning. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

/** A value of a JSON text: the steps that lead to it, and where it and its key stand. */
export interface JsonValue {
  readonly path: Path;
  readonly key: number;
  readonly start: number;
  readonly isSecond: boolean;
}

interface Level {
  readonly closes: '}' | ']';
  readonly keys: Set<string>;
  step: string | number;
  /** Where the key of the value to come stands. */
  key: number;
  isSecond: boolean;
}

/** A plan has about four levels. */
const LEVELS_MAX = 50;

type Expected = 'value' | 'item' | 'key' | 'first-key' | 'colon' | 'next';

/**
 * Walks through a JSON text, of which `JSON.parse` tells neither the places nor, for a short one, the fault. Shows each
 * value to `saw`; gives the first fault, or nothing when the text is sound.
 */
export function scanJson(text: string, saw: (value: JsonValue) => void = () => undefined): JsonFault | undefined {
  const levels: Level[] = [];
  let expected: Expected = 'value';
  for (let token = nextToken(text, 0); ; token = nextToken(text, token.end)) {
    const fault = faultOf(token, { expected, level: levels.at(-1), depth: levels.length, text });
    if (fault) return { offset: token.start, message: fault };
    if (token.kind === 'end') return undefined;
    if (isValue(token) && expected !== 'key' && expected !== 'first-key') saw(valueAt(token, levels));
    expected = after(token, expected, levels);
  }
}

interface Token {
  readonly kind: '[' | ']' | '{' | '}' | ',' | ':' | 'text' | 'word' | 'end' | 'unknown';
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const BLANK = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids just these inside quotes.
const TEXT = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const MARKS = '[]{},:';

function nextToken(text: string, from: number): Token {
  const start = from + (matchAt(BLANK, text, from)?.length ?? 0);
  const mark = text[start];
  if (mark === undefined) return { kind: 'end', start, end: start, words: '' };
  if (MARKS.includes(mark)) return { kind: mark as Token['kind'], start, end: start + 1, words: mark };
  const quoted = mark === '"' ? matchAt(TEXT, text, start) : undefined;
  const words = quoted ?? matchAt(WORD, text, start) ?? '';
  const kind = words === '' ? 'unknown' : quoted === undefined ? 'word' : 'text';
  return { kind, start, end: start + words.length, words };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function isValue({ kind }: Token): boolean {
  return kind === '[' || kind === '{' || kind === 'text' || kind === 'word';
}

function valueAt({ start }: Token, levels: readonly Level[]): JsonValue {
  const level = levels.at(-1);
  const key = level?.closes === '}' ? level.key : start;
  return { path: levels.map(({ step }) => step), key, start, isSecond: level?.isSecond ?? false };
}

function after(token: Token, expected: Expected, levels: Level[]): Expected {
  const level = levels.at(-1);
  switch (token.kind) {
    case '[':
    case '{':
      levels.push({ closes: token.kind === '[' ? ']' : '}', keys: new Set(), step: 0, key: 0, isSecond: false });
      return token.kind === '[' ? 'item' : 'first-key';
    case ']':
    case '}':
      levels.pop();
      return 'next';
    case ',':
      return afterComma(level);
    case ':':
      return 'value';
    default:
      return level && (expected === 'key' || expected === 'first-key') ? afterKey(token, level) : 'next';
  }
}

function afterComma(level: Level | undefined): Expected {
  if (level && typeof level.step === 'number' && level.closes === ']') level.step += 1;
  return level?.closes === ']' ? 'value' : 'key';
}

function afterKey({ words, start }: Token, level: Level): Expected {
  const key = String(JSON.parse(words));
  level.isSecond = level.keys.has(key);
  level.keys.add(key);
  level.step = key;
  level.key = start;
  return 'colon';
}

interface Place {
  readonly expected: Expected;
  readonly level: Level | undefined;
  readonly depth: number;
  readonly text: string;
}

/** What is wrong with a token at its place, in a sentence or two. */
function faultOf(token: Token, place: Place): string | undefined {
  if (token.kind === 'unknown') return unknownWords(token, place);
  if (!mayCome(token, place)) return token.kind === 'end' ? endsEarly(place) : misplaced(token, place);
  return place.depth > LEVELS_MAX ? 'This is nested too deeply to be a plan.' : undefined;
}

function endsEarly({ level }: Place): string {
  return level ? `The text ends, but a "${level.closes}" is missing.` : 'There is nothing here. Write a plan.';
}

function misplaced({ kind }: Token, { expected, level, text }: Place): string {
  if (expected === 'next') return isTable(text) ? NOT_JSON : afterValue(level);
  if (expected === 'colon') return 'A ":" is missing here, between a key and its value.';
  if (kind === ']' || kind === '}') return `A value is missing before "${kind}". Write it, or take out the comma.`;
  return expected === 'value' || expected === 'item'
    ? 'A value is missing here.'
    : 'A key in double quotes is missing here, such as "plan".';
}

function mayCome(token: Token, { expected, level }: Place): boolean {
  switch (expected) {
    case 'value':
      return isValue(token);
    case 'item':
      return isValue(token) || token.kind === ']';
    case 'key':
      return token.kind === 'text';
    case 'first-key':
      return token.kind === 'text' || token.kind === '}';
    case 'colon':
      return token.kind === ':';
    case 'next':
      return level ? token.kind === ',' || token.kind === level.closes : token.kind === 'end';
  }
}

function afterValue(level: Level | undefined): string {
  if (!level) return 'There is more after the end. Write one plan a line, or all of them in [ … ] with commas between.';
  return `A "," or "${level.closes}" is missing here.`;
}

/** A spreadsheet's export begins with a word, or with one in quotes. */
function isTable(text: string): boolean {
  return !/^\s*[[{]/.test(text);
}

const NOT_JSON = `This is not JSON. ${WRITE_PLANS}`;

const SHOWN_LENGTH_MAX = 20;

function unknownWords({ start }: Token, { text, expected }: Place): string {
  const rest = text.slice(start, start + SHOWN_LENGTH_MAX + 1);
  if (rest.startsWith('"'))
    return 'This text in quotes is not closed on its line, or holds a backslash or a tab. Write \\\\ or \\t.';
  if (/^['\u2018-\u201F]/.test(rest)) return `Texts stand in double quotes. Write " instead of ${rest.charAt(0)}.`;
  if (rest.startsWith('//') || rest.startsWith('/*') || rest.startsWith('#'))
    return 'JSON has no comments. Take it out.';
  if (isTable(text)) return NOT_JSON;
  if (/^[\s\p{Cc}\p{Cf}]/u.test(rest)) return 'There is a character here that JSON does not know. Take it out.';
  const isKey = expected === 'key' || expected === 'first-key';
  const word = /^[^\s,:[\]{}"]+/.exec(rest)?.[0] ?? '';
  const shown = word.length > SHOWN_LENGTH_MAX ? `${word.slice(0, SHOWN_LENGTH_MAX)}…` : word;
  if (isKey) return `Keys stand in double quotes. Write ${JSON.stringify(shown)}.`;
  return `${JSON.stringify(withoutPhones(shown))} is neither a number, true, false nor null. Write texts in double quotes.`;
}
