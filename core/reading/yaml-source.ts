import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type Range,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../problem.ts';
import { error, type Finding, type Path, pathText, warning } from './finding.ts';
import { UnquotedPhone } from './shape.ts';
import { treeFaults } from './yaml-faults.ts';
import { type FormFault as Fault, formFault, NO_DIRECTIVE, TOO_DEEP } from './yaml-form.ts';

/** A YAML file whose every value knows its line. */
export interface YamlSource {
  readonly file: string;
  readonly lineStarts: readonly number[];
  readonly text: string;
  readonly document: Document.Parsed;
  readonly root: ParsedNode;
}

/** A clinic's file is a few kilobytes; a megabyte is some other file. */
export const FILE_BYTES_MAX = 1_000_000;
const BYTE_ORDER_MARK = '\uFEFF';

/** Reads YAML as far as it is sound. Without a source there is nothing to go on with: each problem says what to mend. */
export function readYaml(file: { path: string; text: string }): { source?: YamlSource; problems: Problem[] } {
  const text = file.text.startsWith(BYTE_ORDER_MARK) ? file.text.slice(1) : file.text;
  const lines: Lines = { file: file.path, text, lineStarts: lineStartsOf(text) };
  const problems = text === file.text ? [] : [problemAt(lines, 0, WITH_MARK)];
  const { document, fault } = parse(text);
  if (!document) {
    const { offset, message } = fault ?? EMPTY;
    return { problems: [...problems, problemAt(lines, offset, error([], message))] };
  }
  const faults = treeFaults({ document, text }, (offset) => lineAndColumn(lines, offset).line);
  problems.push(
    ...faults.map(({ offset, path, message, severity }) => {
      return problemAt(lines, offset, severity === 'warning' ? warning(path, message) : error(path, message));
    }),
  );
  if (faults.some(({ isFatal }) => isFatal)) return { problems };
  return { source: { ...lines, document, root: document.contents as ParsedNode }, problems };
}

type Lines = Pick<YamlSource, 'file' | 'text' | 'lineStarts'>;

const WITH_MARK: Finding = {
  path: [],
  severity: 'warning',
  message: 'The file begins with a byte-order mark. Save it as UTF-8 without one.',
};

function parse(text: string): { document?: Document.Parsed; fault?: Fault } {
  const refused = unreadable(text);
  if (refused) return { fault: refused };
  try {
    // Keys are compared by our own pass, which is not quadratic in the size of a map.
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, resolveKnownTags: false });
    const first = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
    // What follows the first mistake of form is mostly its echo.
    if (first) return { fault: formFault(first, text) };
    if (document.directives?.yaml.explicit) return { fault: { offset: text.indexOf('%'), message: NO_DIRECTIVE } };
    return document.contents === null ? { fault: EMPTY } : { document: document as Document.Parsed };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return { fault: { offset: 0, message: TOO_DEEP } };
  }
}

const EMPTY: Fault = { offset: 0, message: 'The file is empty. Begin with a line such as "clinic: harbor".' };

function unreadable(text: string): Fault | undefined {
  if (new TextEncoder().encode(text).length > FILE_BYTES_MAX) {
    return {
      offset: 0,
      message: 'The file is larger than 1 MB. What is read here has a few hundred lines; is this the right file?',
    };
  }
  if (!text.includes('\n') && text.trim().includes('\r'))
    return { offset: 0, message: 'The lines end with CR alone. Save the file with LF line ends.' };
  const nul = text.indexOf('\0');
  if (nul >= 0) return { offset: nul, message: 'There is a NUL byte here. Save the file again as plain text (UTF-8).' };
  return text.trim() === '' ? EMPTY : undefined;
}

/** The value as plain data: maps without inherited names, phones that lost their plus as such. */
export function plainValue(source: YamlSource, node: Node | null | undefined): unknown {
  const resolved = resolve(source, node);
  if (isMap(resolved)) return plainMap(source, resolved as YAMLMap<Node, Node>);
  if (isSeq(resolved)) return resolved.items.map((item) => plainValue(source, item as Node));
  if (!isScalar(resolved)) return null;
  const { value, source: written = '' } = resolved;
  if (typeof value !== 'number') return value;
  if (/^\+\d{5,}$/.test(written)) return new UnquotedPhone(written);
  // What counts to infinity is told as it was written.
  return Number.isFinite(value) ? value : written;
}

/** A key that stands twice, or is no word, was told; of one that stands twice the first value counts. */
function plainMap(source: YamlSource, map: YAMLMap<Node, Node | null>): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const { key, value } of map.items) {
    const name = keyText(key);
    if (isScalar(key) && name !== '__proto__' && !Object.hasOwn(plain, name)) plain[name] = plainValue(source, value);
  }
  return plain;
}

/** The finding with its line, counted from the node in which its path begins. */
export function placed(source: YamlSource, base: { node: Node; path: Path }, finding: Finding): Problem {
  const full = { ...finding, path: [...base.path, ...finding.path] };
  const isAbsent = base.node === source.root && finding.path.length === 1 && !hasChild(source, finding.path[0]);
  // What a whole file lacks is told at its first line, whatever comment stands there.
  return problemAt(source, isAbsent ? 0 : offsetOf(source, base.node, finding), full);
}

export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

function hasChild(source: YamlSource, step: string | number | undefined): boolean {
  return step !== undefined && child(source.root, step) !== undefined;
}

/** Where the value stands; for a key that is wrong or a value that is missing, the nearest key that is there. */
function offsetOf(source: YamlSource, base: Node, { path, at }: Finding): number {
  const spots = spotsAlong(source, base, path);
  const { key, value } = spots.at(-1) ?? { value: base };
  const isThere = spots.length === path.length + 1;
  // Under a word there is nothing: a text's name that stands for a whole notice is the value that was meant.
  const isKeyMeant = isThere ? at === 'key' || isEmpty(value) : isEmpty(value) || !isScalar(value);
  return startOf(isKeyMeant ? (key ?? value) : value);
}

interface Spot {
  readonly key?: Node;
  readonly value: Node | null;
}

/** What the path leads through, as far as it is there; first the base itself. */
function spotsAlong(source: YamlSource, base: Node, path: Path): Spot[] {
  const spots: Spot[] = [{ value: base }];
  for (const step of path) {
    const next = child(resolve(source, spots.at(-1)?.value), step);
    if (!next) break;
    spots.push(next);
  }
  return spots;
}

function child(node: Node | null | undefined, step: string | number): Spot | undefined {
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step] as Node | undefined;
    return item ? { value: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => keyText(key) === step);
  return pair ? { key: pair.key as Node, value: pair.value as Node | null } : undefined;
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}

function startOf(node: Node | null | undefined): number {
  return (node?.range as Range | undefined)?.[0] ?? 0;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.source ?? key.value) : '';
}

function resolve(source: YamlSource, node: Node | null | undefined): Node | null | undefined {
  return isAlias(node) ? node.resolve(source.document) : node;
}

function problemAt(lines: Lines, offset: number, finding: Finding): Problem {
  const { line, column } = lineAndColumn(lines, offset);
  const { path, severity, message } = finding;
  return { file: lines.file, line, column, severity, path: pathText(path), message };
}

/** Columns count characters as people do: an emoji is one. */
function lineAndColumn({ text, lineStarts }: Lines, offset: number): { line: number; column: number } {
  let line = 0;
  for (let step = 2 ** Math.ceil(Math.log2(lineStarts.length + 1)); step >= 1; step /= 2) {
    if ((lineStarts[line + step] ?? Number.POSITIVE_INFINITY) <= offset) line += step;
  }
  return { line: line + 1, column: [...text.slice(lineStarts[line], offset)].length + 1 };
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
