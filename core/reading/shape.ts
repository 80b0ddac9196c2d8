import * as z from 'zod';
import { didYouMean, nearest } from './did-you-mean.ts';
import { error, type Finding, missing, type Path, pathText, withoutEchoes } from './finding.ts';

/** A number that YAML read out of an unquoted phone, so that its plus sign is gone. */
export class UnquotedPhone {
  readonly written: string;
  constructor(written: string) {
    this.written = written;
  }
}

/** What is wrong with a value, and what to write; a missing key is told only what to write. */
interface Says {
  /** Continues `"24:30" is not …`. */
  readonly not: string;
  /** A whole sentence, with the right form. */
  readonly write: string;
  /** Says it better for some values. */
  readonly instead?: (value: unknown) => string | undefined;
}

type Issue = z.core.$ZodRawIssue;

/** Text of a form. The pattern goes into the JSON Schema; what a pattern cannot say is a check elsewhere. */
export function words(pattern: RegExp, says: Says): z.ZodString {
  const message = ({ input }: Issue) => says.instead?.(input) ?? unlike(input, says);
  return z.string({ error: message }).regex(pattern, { error: message });
}

/** Says it of a number where digits may stand, but as text: for ids, which databases count. */
export function unquotedId(input: unknown): string | undefined {
  if (!Number.isSafeInteger(input) || Number(input) < 0) return undefined;
  return `${input} without quotes is a number. Write "${input}", in quotes.`;
}

/** Longer words are sentences. */
const PLAIN_ID_WORDS_MAX = 2;

/**
 * A name as ids are written, or undefined where it is no name: whoever writes a text's words in place of its name means
 * no id.
 *
 * @example
 * plainId('IV_Ketamine') //=> 'iv-ketamine'
 */
export function plainId(text: string): string | undefined {
  const words = text.trim().split(/[\s_]+/);
  if (words.length > PLAIN_ID_WORDS_MAX) return undefined;
  const apart = words.join('-').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-');
  return apart.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function oneOf<const Words extends readonly [string, ...string[]]>(
  allowed: Words,
  what: string,
): z.ZodEnum<{ [Word in Words[number]]: Word }> {
  const list = allowed.map((word) => `"${word}"`).join(', ');
  const write = allowed.length === 1 ? `Write ${list}.` : `Write one of ${list}.`;
  return z.enum(allowed, {
    error: ({ input }) => {
      const hint = typeof input === 'string' ? didYouMean(input, allowed) : '';
      return unlike(input, { not: what, write: hint === '' ? write : `${hint.trim()} ${write}` });
    },
  }) as z.ZodEnum<{ [Word in Words[number]]: Word }>;
}

export function trueOrFalse(): z.ZodBoolean {
  return z.boolean({
    error: ({ input }) => {
      const meant = typeof input === 'string' ? BOOLEAN_WORDS[input.toLowerCase()] : undefined;
      const write = meant === undefined ? 'Write true or false.' : `Write ${meant}, without quotes.`;
      return unlike(input, { not: 'true or false', write });
    },
  });
}

const BOOLEAN_WORDS: Readonly<Record<string, boolean | undefined>> = Object.assign(Object.create(null), {
  yes: true,
  on: true,
  y: true,
  true: true,
  no: false,
  off: false,
  n: false,
  false: false,
});

export function amount(range: { from: number; to: number; whole: boolean }, write: string): z.ZodNumber {
  const what = `${range.whole ? 'a whole number' : 'a number'} from ${range.from} to ${range.to}`;
  const message = ({ input }: Issue) => quotedNumber(input, range) ?? unlike(input, { not: what, write });
  const base = range.whole ? z.int({ error: message }) : z.number({ error: message });
  return base.min(range.from, { error: message }).max(range.to, { error: message });
}

function quotedNumber(input: unknown, { from, to, whole }: { from: number; to: number; whole: boolean }) {
  if (typeof input !== 'string' || !/^\d{1,6}(?:\.\d{1,6})?$/.test(input)) return undefined;
  const number = Number(input);
  const isMeant = number >= from && number <= to && (!whole || Number.isInteger(number));
  return isMeant ? `${shown(input)} is in quotes. Write ${number}.` : undefined;
}

/** A map that knows its keys. */
export function map<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  write: string,
  elsewhere: Elsewhere = {},
): z.ZodObject<Shape, z.core.$strict> {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return unlike(issue.input, { not: 'a map', write });
      return JSON.stringify((issue.keys as string[]).map((key) => unknownKey(key, keys, elsewhere)));
    },
  });
}

interface UnknownKey {
  readonly message: string;
  /** The key that was meant. */
  readonly instead?: string;
}

/** Keys that people look for in a map where they are not, and what to do. */
type Elsewhere = Readonly<Record<string, UnknownKey>>;

function unknownKey(key: string, keys: readonly string[], elsewhere: Elsewhere): UnknownKey {
  if (key === MERGE_KEY) return { message: NOT_MERGED };
  const refusal = `${shown(key)} is not a known key here.`;
  const known = Object.hasOwn(elsewhere, key) ? elsewhere[key] : undefined;
  if (known) return { ...known, message: `${refusal} ${known.message}` };
  const begun = /^[A-Za-z]+(?=\s|[:=\uFF1A])/.exec(key)?.[0] ?? '';
  if (keys.includes(begun)) {
    return { message: `${refusal} Write "${begun}: …", with a colon and a plain space.`, instead: begun };
  }
  const instead = nearest(key, keys);
  if (instead === undefined) return { message: `${refusal} Write one of ${keys.join(', ')}, or take it out.` };
  return { message: `${refusal} Did you mean "${instead}"?`, instead };
}

/** What YAML 1.1 merged maps by. */
const MERGE_KEY = '<<';
const NOT_MERGED = 'Merge keys (<<) are not read. Write use: <library id>, or repeat the keys.';

/** A map whose keys the clinic chooses. */
export function mapOf<Value extends z.ZodType>(
  key: z.ZodString,
  value: Value,
  write: string,
): z.ZodRecord<z.ZodString, Value> {
  return z.record(key, value, { error: ({ input }) => unlike(input, { not: 'a map', write }) });
}

export function listOf<Item extends z.ZodType>(item: Item, write: string): z.ZodArray<Item> {
  return listOfAny(item, write).min(1, { error: () => `The list is empty. ${write}` });
}

/** A list that may be empty. */
export function listOfAny<Item extends z.ZodType>(item: Item, write: string): z.ZodArray<Item> {
  return z.array(item, {
    error: ({ input }) => {
      const lacksSpace = typeof input === 'string' && /^-[^\s-]/.test(input);
      return unlike(input, { not: 'a list', write: lacksSpace ? 'Write a space behind each dash: "- ".' : write });
    },
  });
}

/** A value that a clinic can also take away from what the library set. */
export function orOff<Value extends z.ZodType>(value: Value): z.ZodUnion<readonly [Value, z.ZodLiteral<'off'>]> {
  return z.union([value, z.literal('off')]);
}

/** The value as its reader wrote it, cut short. */
export function shown(value: unknown): string {
  if (value instanceof UnquotedPhone) return value.written;
  if (value === null || value === undefined) return 'An empty value';
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object') return 'A map';
  if (typeof value !== 'string') return String(value);
  const oneLine = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ');
  return `"${oneLine.length > SHOWN_LENGTH_MAX ? `${oneLine.slice(0, SHOWN_LENGTH_MAX)}…` : oneLine}"`;
}

const SHOWN_LENGTH_MAX = 60;

export function unlike(value: unknown, { not, write }: Says): string {
  if (value === undefined) return write;
  if (value instanceof UnquotedPhone) {
    return `${value.written} without quotes is a number, and its + is lost. Write "${value.written}", in quotes.`;
  }
  return `${shown(value)} is not ${not}. ${write}`;
}

/** All that is wrong with a value's shape, and the rest of it that can be relied on. */
export function readShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { findings: Finding[]; sound: Loose<z.input<Schema>> } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { findings: [], sound: value as Loose<z.input<Schema>> };
  const all = result.error.issues.flatMap((issue) => issueFindings(issue, []));
  const findings = onePerPlace(all);
  // Also what is not told a second time is wrong, and no later check may meet it.
  const sound = without(value, [], new Set(all.map(({ path }) => pathText(path))));
  return { findings, sound: sound as Loose<z.input<Schema>> };
}

/** Anything may be missing: it was wrong, and has been told. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> }
    : T;

function issueFindings(issue: z.core.$ZodIssue, parents: Path): Finding[] {
  const path = [...parents, ...(issue.path as (string | number)[])];
  if (issue.code === 'invalid_union') return unionFindings(issue, path);
  if (issue.code === 'unrecognized_keys') {
    const unknown = JSON.parse(issue.message) as UnknownKey[];
    return issue.keys.map((key, index) => ({ ...error([...path, key], ''), at: 'key' as const, ...unknown[index] }));
  }
  if (issue.code === 'invalid_key') return [keyFinding(issue, path)];
  if (isMissing(issue)) return [missing(path, issue.message)];
  const wants = wantedIn(issue);
  return [{ ...error(path, issue.message), ...(wants ? { wants } : {}) }];
}

function keyFinding(issue: z.core.$ZodIssueInvalidKey, path: Path): Finding {
  const message = path.at(-1) === MERGE_KEY ? NOT_MERGED : (issue.issues[0]?.message ?? issue.message);
  const meant = plainId(String(path.at(-1)));
  const instead = meant === undefined || meant === path.at(-1) ? {} : { instead: meant };
  return { ...error(path, message), at: 'key', ...instead };
}

function wantedIn(issue: z.core.$ZodIssue): Finding['wants'] {
  if (issue.code !== 'invalid_type' || issue.input instanceof UnquotedPhone) return undefined;
  return { object: 'map' as const, record: 'map' as const, array: 'list' as const }[String(issue.expected)];
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;
}

/** Of a choice between shapes, the problems of the one that the writer meant: a map is measured by the map. */
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, path: Path): Finding[] {
  const isMeant = (issues: z.core.$ZodIssue[]) => !issues.some(isOfWholeValue);
  const ofWords = typeof issue.input === 'string' ? issue.errors.find(isChoiceOfWords) : undefined;
  const meant = issue.errors.find(isMeant) ?? ofWords ?? issue.errors[0] ?? [];
  return meant.flatMap((inner) => issueFindings(inner, path));
}

function isChoiceOfWords(issues: z.core.$ZodIssue[]): boolean {
  return issues.some((issue) => issue.code === 'invalid_value' && issue.values.length > 1);
}

function isOfWholeValue(issue: z.core.$ZodIssue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function onePerPlace(findings: readonly Finding[]): Finding[] {
  const first = new Map(findings.toReversed().map((finding) => [pathText(finding.path), finding]));
  const kept = findings.filter((finding) => first.get(pathText(finding.path)) === finding);
  const unknown = kept.filter(({ instead }) => instead !== undefined);
  return [
    ...unknown,
    ...withoutEchoes(
      kept.filter(({ instead }) => instead === undefined),
      unknown,
    ),
  ];
}

/** A copy that lacks the values at the given paths; positions in lists stay, so that later paths still fit. */
function without(value: unknown, path: Path, taken: ReadonlySet<string>): unknown {
  if (taken.has(pathText(path))) return undefined;
  if (Array.isArray(value)) return value.map((item, index) => without(item, [...path, index], taken));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, without(item, [...path, key], taken)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}
