import type { Problem } from '../problem.ts';

/** The keys and list positions that lead to a value. */
export type Path = readonly (string | number)[];

/** A mistake in a value, before it is known in which file and line it stands. */
export interface Finding {
  readonly path: Path;
  /** `key` when the key itself is the mistake; a missing key is placed at the map that lacks it. */
  readonly at?: 'key';
  /** The key that a misspelt one was meant to be. */
  readonly instead?: string;
  /** Set where nothing stands at the place, so that a misspelt key beside it has said it already. */
  readonly isMissing?: true;
  /** Set where something else stands, or an empty value, in place of a map or a list. */
  readonly wants?: 'map' | 'list';
  readonly severity: Problem['severity'];
  /** What is wrong, then what to write instead. */
  readonly message: string;
}

export function error(path: Path, message: string): Finding {
  return { path, severity: 'error', message };
}

export function warning(path: Path, message: string): Finding {
  return { path, severity: 'warning', message };
}

/** `"before" is missing.` and what to write. */
export function missing(path: Path, write: string): Finding {
  return { path, isMissing: true, severity: 'error', message: `"${String(path.at(-1))}" is missing. ${write}` };
}

/** Whether what stands at a place, above or below it, was refused already, so that no more can be said of it. */
export type Misread = (path: Path) => boolean;

export function misreadBy(findings: readonly Finding[]): Misread {
  const refused = new Set(placesOf(findings).map(pathText));
  const above = new Set(placesOf(findings).flatMap((path) => path.map((_, index) => pathText(path.slice(0, index)))));
  return (path) => {
    const text = pathText(path);
    return above.has(text) || path.some((_, index) => refused.has(pathText(path.slice(0, index + 1))));
  };
}

/** The refused places, and those of the keys that misspelt ones were meant to be. */
function placesOf(findings: readonly Finding[]): Path[] {
  return findings.flatMap(({ path, instead }) => {
    return instead === undefined ? [path] : [path, [...path.slice(0, -1), instead]];
  });
}

/**
 * The findings that say something new after earlier ones: a value that was refused is not missing as well, nor is the
 * one whose key was misspelt. What is wrong with a value that stands beside its misspelt twin is still told.
 */
export function withoutEchoes(findings: readonly Finding[], earlier: readonly Finding[]): Finding[] {
  const refused = new Set(earlier.map(({ path }) => pathText(path)));
  const meant = new Set(placesOf(earlier).map(pathText));
  return findings.filter(({ path, isMissing }) => !(isMissing ? meant : refused).has(pathText(path)));
}

/**
 * @example
 * pathText(['staff', 0, 'phone']) //=> 'staff[0].phone'
 */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
