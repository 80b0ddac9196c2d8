import { error, type Finding, type Path, pathText } from './finding.ts';

/**
 * Tells a map that was not indented as one mistake. Without the indent YAML reads the key above as empty and the lines
 * below it as its neighbours, and each of them would be told as unknown.
 *
 * @example
 * // texting:
 * // window: "09:00-20:00"
 * underIndented(findings, value)
 * //=> at "window": '"window" stands beside "texting", which is empty. Indent it further.'
 */
export function underIndented(findings: readonly Finding[], value: unknown): Finding[] {
  let told = [...findings];
  for (const empty of findings.filter(isEmptyMap)) {
    const parent = empty.path.slice(0, -1);
    const name = String(empty.path.at(-1));
    const beside = neighboursBelow(valueAt(value, parent), name, (key) => isOutOfPlace(told, [...parent, key]));
    const [first] = beside;
    if (first === undefined) continue;
    const message = `"${first}" stands beside "${name}", which is empty. Indent it further, and what goes with it.`;
    const places = new Set([empty.path, ...beside.map((key) => [...parent, key])].map(pathText));
    told = told.filter(({ path }) => !path.some((_, index) => places.has(pathText(path.slice(0, index + 1)))));
    told.push({ ...error([...parent, first], message), at: 'key', instead: name });
  }
  return told;
}

function isEmptyMap({ message }: Finding): boolean {
  return message.startsWith('An empty value is not a map.') || message.startsWith('An empty value is not a list.');
}

/** A key that is not known there and no slip of one that is, or that has a word where a map of keys belongs. */
function isOutOfPlace(findings: readonly Finding[], path: Path): boolean {
  const text = pathText(path);
  return findings.some((finding) => {
    if (pathText(finding.path) !== text || finding.instead !== undefined) return false;
    return finding.at === 'key' || / is not a map\. /.test(finding.message);
  });
}

function neighboursBelow(map: unknown, name: string, isMeant: (key: string) => boolean): string[] {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return [];
  const keys = Object.keys(map);
  const below = keys.slice(keys.indexOf(name) + 1);
  const end = below.findIndex((key) => !isMeant(key));
  return end < 0 ? below : below.slice(0, end);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    return typeof at === 'object' && at !== null ? (at as Readonly<Record<string | number, unknown>>)[step] : undefined;
  }, value);
}
