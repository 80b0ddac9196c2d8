import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from './finding.ts';
import { shown } from './shape.ts';

export interface TreeFault {
  readonly offset: number;
  readonly path: Path;
  readonly message: string;
  /** Nothing can be made of the file. */
  readonly isFatal: boolean;
}

/** A clinic file has a few thousand values. Aliases that repeat each other can make billions out of ten lines. */
const VALUES_MAX = 50_000;
const DEPTH_MAX = 40;
/** Finding what an alias means costs a walk over the file. */
const ALIASES_MAX = 200;

/** What is wrong with a tree that was read without errors: keys that stand twice, aliases that do not end. */
export function treeFaults(document: Document.Parsed, lineOf: (offset: number) => number): TreeFault[] {
  const walk: Walk = { document, lineOf, faults: [], values: 0, aliases: 0, isStopped: false };
  visit(walk, document.contents, []);
  const fatal = walk.faults.find(({ isFatal }) => isFatal);
  return fatal ? [fatal] : walk.faults;
}

const TOO_MANY = 'The file has too many values, or aliases (*) that multiply. Write out what they repeat.';

interface Walk {
  readonly document: Document.Parsed;
  readonly lineOf: (offset: number) => number;
  readonly faults: TreeFault[];
  values: number;
  aliases: number;
  isStopped: boolean;
}

function visit(walk: Walk, node: Node | null | undefined, path: Path): void {
  walk.values += 1;
  if (walk.values > VALUES_MAX) return stop(walk, node, TOO_MANY);
  if (path.length > DEPTH_MAX)
    return stop(walk, node, 'Lists or maps are nested too deeply, or an alias (*) holds itself.');
  if (isAlias(node)) return visitAlias(walk, node, path);
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) if (!walk.isStopped) visit(walk, item as Node, [...path, index]);
  }
  if (isMap(node)) visitMap(walk, node as YAMLMap<Node, Node>, path);
}

function visitAlias(
  walk: Walk,
  node: Node & { source: string; resolve: (document: Document) => Node | undefined },
  path: Path,
): void {
  walk.aliases += 1;
  if (walk.aliases > ALIASES_MAX) return stop(walk, node, TOO_MANY);
  const target = node.resolve(walk.document);
  if (target) return visit(walk, target, path);
  stop(walk, node, `"*${node.source}" repeats a value that is not there. Put text that begins with * in quotes.`);
}

function visitMap(walk: Walk, map: YAMLMap<Node, Node>, path: Path): void {
  const seen = new Map<string, number>();
  for (const { key, value } of map.items as Pair<Node, Node>[]) {
    if (walk.isStopped) return;
    const offset = key?.range?.[0] ?? map.range?.[0] ?? 0;
    const fault = keyFault(key, path);
    if (fault) {
      walk.faults.push({ ...fault, offset });
      continue;
    }
    const name = String((key as { source?: string }).source ?? '');
    const first = seen.get(name);
    if (first === undefined) seen.set(name, offset);
    else walk.faults.push({ offset, path: [...path, name], message: twice(name, walk.lineOf(first)), isFatal: false });
    visit(walk, value, [...path, name]);
  }
}

function keyFault(key: Node | null, path: Path): Omit<TreeFault, 'offset'> | undefined {
  if (!isScalar(key))
    return { path, message: 'A key is a word. Put text with brackets or braces in quotes.', isFatal: false };
  const name = String(key.source ?? key.value);
  if (name === '__proto__')
    return { path: [...path, name], message: `${shown(name)} cannot be a key.`, isFatal: false };
  return undefined;
}

function twice(name: string, firstLine: number): string {
  return `${shown(name)} stands here a second time; the first is in line ${firstLine}. Keep one.`;
}

function stop(walk: Walk, node: Node | null | undefined, message: string): void {
  walk.isStopped = true;
  walk.faults.push({ offset: node?.range?.[0] ?? 0, path: [], message, isFatal: true });
}
