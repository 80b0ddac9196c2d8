import type { Loose } from '../reading/shape.ts';
import type { Treatment } from './clinic.ts';
import type { Library } from './library.ts';
import type { ProtocolSettings } from './shape.ts';

/** One treatment as the library and the clinic together set it. What is wrong or missing is simply absent. */
export interface MergedProtocol {
  readonly title?: string;
  readonly treatment?: Treatment;
  readonly place?: 'clinic' | 'home';
  readonly visitLasts?: string;
  readonly attendance?: 'assumed' | 'recorded';
  readonly phases: Readonly<Record<string, MergedPhase>>;
  readonly prepare: MergedPrepare;
  readonly reminders: Readonly<Record<string, MergedRule>>;
  readonly checkIns: Readonly<Record<string, MergedRule>>;
  readonly weekly?: { readonly on?: string; readonly at?: string; readonly text?: string };
  readonly notices: Readonly<Partial<Record<NoticeName, MergedNotice>>>;
}

export interface MergedPhase {
  readonly visits?: number | 'any';
  readonly spacing?: string;
}

export interface MergedPrepare {
  readonly noFoodFor?: string;
  readonly noDrinkFor?: string;
  readonly arriveEarly?: string;
  readonly ride?: boolean;
}

/** A reminder or a check-in. */
export interface MergedRule {
  readonly before?: string;
  readonly after?: string;
  readonly at?: string;
  readonly from?: 'visit' | 'start' | 'end';
  readonly every?: string;
  readonly until?: string;
  readonly text?: string;
  readonly asks?: string;
  readonly to?: 'patient' | 'helper';
  readonly only?: {
    readonly visits?: 'first' | 'last' | readonly (number | undefined)[];
    readonly phases?: readonly (string | undefined)[];
    readonly kinds?: readonly (string | undefined)[];
  };
  readonly skipWithin?: string;
  readonly unless?: 'confirmed';
  readonly goodFor?: string;
  readonly chase?: { readonly after?: string; readonly times?: number; readonly text?: string };
  readonly ifSilent?: 'nothing' | 'task' | 'today';
}

export interface MergedNotice {
  readonly text?: string;
  readonly goodFor?: string;
  readonly after?: string;
  readonly at?: string;
}

export const NOTICE_NAMES = ['optIn', 'welcome', 'moved', 'cancelled', 'missed', 'bookNext'] as const;
export type NoticeName = (typeof NOTICE_NAMES)[number];

type Settings = Loose<ProtocolSettings>;
type Tree = { readonly [key: string]: unknown };

/** A library treatment that starts from another that starts from the first would never end. */
const USES_MAX = 5;

/**
 * A clinic's settings laid over the library's: rules, phases and notices by name, the keys of each one by one, and
 * `off` takes away. `only` is one condition and is replaced whole.
 */
export function mergedProtocol(id: string, settings: Settings, library: Library): MergedProtocol {
  return withEveryMap(layers(id, settings, library).reduce<Tree>((base, layer) => overlaid(base, layer), {}));
}

/** The library protocol that an entry starts from, if any. */
export function startsFrom(id: string, settings: Settings, library: Library): string | undefined {
  const from = settings.use ?? id;
  return Object.hasOwn(library.protocols, from) ? from : undefined;
}

function layers(id: string, settings: Settings, library: Library): Tree[] {
  const all: Settings[] = [settings];
  let from = startsFrom(id, settings, library);
  for (let depth = 0; from !== undefined && depth < USES_MAX; depth += 1) {
    const base: Settings = library.protocols[from] ?? {};
    all.unshift(base);
    from = base.use === undefined ? undefined : startsFrom(base.use, {}, library);
  }
  return all.map(({ notices, ...rest }) => ({ ...rest, notices: ruledNotices(notices) }) as Tree);
}

/** A notice written as a text's name alone is a rule with that text. */
function ruledNotices(notices: Settings['notices']): Tree {
  const entries = Object.entries(notices ?? {});
  return Object.fromEntries(entries.map(([name, notice]) => [name, isTextName(notice) ? { text: notice } : notice]));
}

function isTextName(notice: unknown): boolean {
  return typeof notice === 'string' && notice !== 'off';
}

function overlaid(base: Tree, layer: Tree): Tree {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(layer)) {
    if (value === 'off') delete result[key];
    else if (isTree(value) && key !== 'only') result[key] = overlaid(treeAt(result, key), value);
    else if (value !== undefined) result[key] = value;
  }
  return result;
}

function treeAt(tree: Tree, key: string): Tree {
  const value = Object.hasOwn(tree, key) ? tree[key] : undefined;
  return isTree(value) ? value : {};
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The shapes were read already, so that what is here has its type. */
function withEveryMap(tree: Tree): MergedProtocol {
  return { phases: {}, prepare: {}, reminders: {}, checkIns: {}, notices: {}, ...tree } as MergedProtocol;
}
