import { error, type Finding, type Path, pathText } from './finding.ts';

/** The findings of a YAML file's shape, in which a mistake of its layout is told once, where it was made. */
export function withLayout(findings: readonly Finding[], value: unknown): Finding[] {
  return findings.length > FINDINGS_MAX ? [...findings] : dashedApart(underIndented(findings, value), value);
}

/** A file with more is of another kind, and to look through it for each of them would take minutes. */
const FINDINGS_MAX = 500;

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
function underIndented(findings: readonly Finding[], value: unknown): Finding[] {
  let told = [...findings];
  for (const empty of findings.filter((finding) => isEmpty(finding, value))) {
    const parent = empty.path.slice(0, -1);
    const name = String(empty.path.at(-1));
    const beside = neighboursBelow(valueAt(value, parent), name, (key) => isOutOfPlace(told, [...parent, key], value));
    const [first] = beside;
    if (first === undefined) continue;
    const message = `"${first}" stands beside "${name}", which is empty. Indent it further, and what goes with it.`;
    const places = new Set([empty.path, ...beside.map((key) => [...parent, key])].map(pathText));
    told = told.filter(({ path }) => !path.some((_, index) => places.has(pathText(path.slice(0, index + 1)))));
    told.push({ ...error([...parent, first], message), at: 'key', instead: name });
  }
  return told;
}

function isEmpty({ wants, path }: Finding, value: unknown): boolean {
  return wants !== undefined && valueAt(value, path) === null;
}

/** A key that is not known there and no slip of one that is, or that has a word where a map of keys belongs. */
function isOutOfPlace(findings: readonly Finding[], path: Path, value: unknown): boolean {
  const text = pathText(path);
  return findings.some((finding) => {
    if (pathText(finding.path) !== text || finding.instead !== undefined) return false;
    return finding.at === 'key' || (finding.wants === 'map' && !isEmpty(finding, value));
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

/**
 * Tells a list in which every key has a dash of its own as one mistake: what is one entry reads as several, and each
 * lacks what the others have.
 */
function dashedApart(findings: readonly Finding[], value: unknown): Finding[] {
  const lacking = findings.filter(({ isMissing, path }) => isMissing && typeof path.at(-2) === 'number');
  const lists = new Map(lacking.map(({ path }) => [pathText(path.slice(0, -2)), path.slice(0, -2)]));
  let told = [...findings];
  for (const list of lists.values()) {
    const entries = valueAt(value, list);
    const apart = Array.isArray(entries)
      ? firstApart(entries, (index) => lackingKeys(lacking, [...list, index]))
      : undefined;
    if (apart === undefined) continue;
    const { index, key } = apart;
    const message = `Each dash begins another entry, and "${key}" belongs to the one before. Write it below, without a dash.`;
    // Of a list that is so from its beginning nothing can be relied on.
    const place = index === 1 ? list : [...list, index];
    told = told.filter(({ path }) => !isWithin(path, list) || Number(path[list.length]) < index - 1);
    told.push(error(place, message));
  }
  return told;
}

/** The first entry of one key that lacks what those before it have, of one key too. */
function firstApart(
  entries: readonly unknown[],
  lacks: (index: number) => readonly string[],
): { index: number; key: string } | undefined {
  let before = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const keys = keysOf(entry);
    const [key] = keys;
    // With more than one key, or with one that stood before, another entry begins indeed.
    if (keys.length !== 1 || keys.some((each) => before.has(each))) before = new Set();
    if (key === undefined || keys.length > 1) continue;
    if (lacks(index).some((each) => before.has(each))) return { index, key };
    before.add(key);
  }
  return undefined;
}

function keysOf(entry: unknown): string[] {
  return typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
}

function lackingKeys(lacking: readonly Finding[], entry: Path): string[] {
  return lacking.flatMap(({ path }) => (isWithin(path, entry) ? [String(path.at(-1))] : []));
}

function isWithin(path: Path, place: Path): boolean {
  return place.every((step, index) => path[index] === step);
}
