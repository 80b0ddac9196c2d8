import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from './finding.ts';
import { shown } from './shape.ts';
import { BRACE_NEEDS_QUOTES } from './yaml-form.ts';

export interface TreeFault {
  readonly offset: number;
  readonly path: Path;
  readonly message: string;
  /** Nothing can be made of the file. */
  readonly isFatal: boolean;
  /** An error when absent. */
  readonly severity?: 'warning';
}

/** A clinic file has a few thousand values. Aliases that repeat each other can make billions out of ten lines. */
const VALUES_MAX = 50_000;
const DEPTH_MAX = 40;
/** Finding what an alias means costs a walk over the file. */
const ALIASES_MAX = 200;
const FAULTS_MAX = 200;
/** Nobody mends more at a time, and a file of another kind can have thousands. */
const REMARKS_MAX = 100;

/** What is wrong with a tree that was read without errors: keys that stand twice, aliases that do not end. */
export function treeFaults(
  { document, text }: { readonly document: Document.Parsed; readonly text: string },
  lineOf: (offset: number) => number,
): TreeFault[] {
  const walk: Walk = { document, text, lineOf, faults: [], values: 0, aliases: 0, isStopped: false };
  visit(walk, document.contents, []);
  const fatal = walk.faults.find(({ isFatal }) => isFatal);
  return fatal ? [fatal] : walk.faults;
}

const TOO_MANY = 'The file has too many values, or aliases (*) that multiply. Write out what they repeat.';

const ENDLESS = 'Lists or maps are nested too deeply, or an alias (*) holds itself.';

interface Walk {
  readonly document: Document.Parsed;
  readonly text: string;
  readonly lineOf: (offset: number) => number;
  readonly faults: TreeFault[];
  values: number;
  aliases: number;
  isStopped: boolean;
}

function visit(walk: Walk, node: Node | null | undefined, path: Path): void {
  walk.values += 1;
  if (walk.values > VALUES_MAX) stop(walk, node, TOO_MANY);
  else if (path.length > DEPTH_MAX) stop(walk, node, ENDLESS);
  else if (isAlias(node)) visitAlias(walk, node, path);
  else if (isSeq(node)) visitList(walk, node as YAMLSeq<Node>, path);
  else if (isMap(node)) visitMap(walk, node as YAMLMap<Node, Node>, path);
  else if (isScalar(node)) visitWords(walk, node, path);
}

/** An id, a time, a span or a word such as `off`: no sign belongs behind it. */
const NO_WORDS = /^[a-z0-9:._-]+$/;

/**
 * `Room #4` reads as `Room`. A remark seldom begins with a number right behind its sign, and behind words that a patient
 * gets it is too easily meant for them.
 */
function visitWords({ text, faults }: Walk, { type, value, range }: Scalar, path: Path): void {
  if (type !== 'PLAIN' || typeof value !== 'string' || !range || faults.length >= REMARKS_MAX) return;
  if (NO_WORDS.test(value)) return;
  const end = text.indexOf('\n', range[1]);
  const isToPatient = path.includes('texts') || /\{\w+\}/.test(value);
  const remark = isToPatient ? /^[ \t]+(#.*)$/ : /^[ \t]+(#\d.*)$/;
  const cut = remark.exec(text.slice(range[1], end < 0 ? undefined : end))?.[1];
  if (cut === undefined) return;
  const message = `${shown(cut.trimEnd())} is not read: behind a space, # begins a remark. Put the whole text in quotes.`;
  faults.push({ offset: range[0], path, message, isFatal: false, severity: 'warning' });
}

function visitAlias(walk: Walk, alias: Alias, path: Path): void {
  walk.aliases += 1;
  const target = walk.aliases > ALIASES_MAX ? undefined : alias.resolve(walk.document);
  if (walk.aliases > ALIASES_MAX) stop(walk, alias, TOO_MANY);
  else if (target) visit(walk, target, path);
  else
    stop(walk, alias, `"*${alias.source}" repeats a value that is not there. Put text that begins with * in quotes.`);
}

function visitList(walk: Walk, list: YAMLSeq<Node>, path: Path): void {
  for (const [index, item] of list.items.entries()) {
    if (walk.isStopped) return;
    visit(walk, item, [...path, index]);
  }
}

function visitMap(walk: Walk, map: YAMLMap<Node, Node>, path: Path): void {
  const firsts = new Map<string, number>();
  for (const pair of map.items as Pair<Node, Node>[]) {
    const { key, value } = pair;
    if (walk.faults.length > FAULTS_MAX) stop(walk, key, 'Too many keys stand twice. Is this the right file?');
    if (walk.isStopped) return;
    const offset = key?.range?.[0] ?? map.range?.[0] ?? 0;
    const fault = unquotedBrace(map, pair) ?? keyFault(key, path) ?? repeated(walk, key, path, firsts);
    if (fault) walk.faults.push({ offset, ...fault });
    else firsts.set(nameOf(key), offset);
    visit(walk, value, [...path, nameOf(key)]);
  }
}

/** `en: {clinicName}: See you` reads as a map and, right behind it, a value without a key. */
function unquotedBrace(map: YAMLMap<Node, Node>, { key }: Pair<Node, Node>): TreeFault | undefined {
  if (!isScalar(key) || key.source !== '' || !key.range) return undefined;
  const before = map.items.map(({ value }) => value).find((value) => value?.range?.[1] === key.range?.[0]);
  if (!isMap(before) || !before.flow || !before.range) return undefined;
  return { offset: before.range[0], path: [], message: BRACE_NEEDS_QUOTES, isFatal: true };
}

type KeyFault = Omit<TreeFault, 'offset'>;

function repeated(walk: Walk, key: Node, path: Path, firsts: ReadonlyMap<string, number>): KeyFault | undefined {
  const name = nameOf(key);
  const first = firsts.get(name);
  if (first === undefined) return undefined;
  return { path: [...path, name], message: twice(name, walk.lineOf(first)), isFatal: false };
}

function nameOf(key: Node | null): string {
  return isScalar(key) ? String(key.source ?? key.value) : '';
}

function keyFault(key: Node | null, path: Path): KeyFault | undefined {
  if (!isScalar(key))
    return { path, message: 'A key is a word. Put text with brackets or braces in quotes.', isFatal: false };
  const name = nameOf(key);
  if (name === '__proto__')
    return { path: [...path, name], message: `${shown(name)} cannot be a key. Take it out.`, isFatal: false };
  return undefined;
}

function twice(name: string, firstLine: number): string {
  return `${shown(name)} stands here a second time; the first is in line ${firstLine}. Keep one.`;
}

function stop(walk: Walk, node: Node | null | undefined, message: string): void {
  walk.isStopped = true;
  walk.faults.push({ offset: node?.range?.[0] ?? 0, path: [], message, isFatal: true });
}
