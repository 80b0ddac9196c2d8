import { didYouMean, isOneSlip, nearest } from '../../reading/did-you-mean.ts';
import { error, type Finding, type Misread, type Path } from '../../reading/finding.ts';
import type { Loose } from '../../reading/shape.ts';
import type { MergedProtocol } from '../merge.ts';
import type { ProtocolSettings } from '../shape.ts';

/** A treatment's own settings, and the library's treatment that they change, if any. */
export interface Overlay {
  readonly path: Path;
  readonly settings: Loose<ProtocolSettings>;
  /** The id of the library treatment, and what it sets. */
  readonly base?: { readonly id: string; readonly merged: MergedProtocol };
  readonly isMisread: Misread;
}

/** The parts of a treatment whose keys a clinic chooses, and what one and many are called. Notices have known keys. */
const NAMED = {
  reminders: ['reminder', 'reminders'],
  checkIns: ['check-in', 'check-ins'],
  phases: ['phase', 'phases'],
} as const;

type Part = keyof typeof NAMED;
const PARTS = Object.keys(NAMED) as Part[];

/** The names that take away or change what the library does not have: a slip here would leave a text as it was. */
export function strangers(overlay: Overlay): Finding[] {
  return PARTS.flatMap((part) => {
    const entries = Object.entries(overlay.settings[part] ?? {}) as [string, unknown][];
    return entries.flatMap(([id, value]) => {
      return isStranger(overlay, part, id, value) ? [strangerFinding(overlay, { part, id, value })] : [];
    });
  });
}

/** The settings without the names that were refused, so that nothing more is said of them. */
export function withoutStrangers(
  settings: Loose<ProtocolSettings>,
  refused: readonly Finding[],
): Loose<ProtocolSettings> {
  const kept = PARTS.flatMap((part) => {
    const ids = new Set(refused.filter(({ path }) => path.at(-2) === part).map(({ path }) => path.at(-1)));
    if (ids.size === 0) return [];
    return [[part, Object.fromEntries(Object.entries(settings[part] ?? {}).filter(([id]) => !ids.has(id)))]];
  });
  return { ...settings, ...Object.fromEntries(kept) };
}

function isStranger({ base, path, isMisread }: Overlay, part: Part, id: string, value: unknown): boolean {
  const ofBase: Readonly<Record<string, unknown>> = base?.merged[part] ?? {};
  if (Object.hasOwn(ofBase, id)) return false;
  if (value === 'off') return true;
  if (typeof value !== 'object' || value === null) return false;
  const has = (key: string) => Object.hasOwn(value, key) || isMisread([...path, part, id, key]);
  if (part === 'phases') return isPhaseSlip(id, Object.keys(ofBase), has);
  const isMeant = nearest(id, Object.keys(ofBase)) !== undefined || placeOf(base, id) !== undefined;
  return isMeant && !isWholeRule(part, has);
}

/** `weekly` beside `biweekly` can both be meant, when each says how many visits it has. */
function isPhaseSlip(id: string, phases: readonly string[], has: (key: string) => boolean): boolean {
  return has('visits') ? phases.some((phase) => isOneSlip(id, phase)) : nearest(id, phases) !== undefined;
}

function isWholeRule(part: 'reminders' | 'checkIns', has: (key: string) => boolean): boolean {
  return has('text') && (part === 'reminders' ? has('before') : has('after') || has('from'));
}

/** The part of the library's treatment that has this name. */
function placeOf(base: Overlay['base'], id: string): Part | 'notices' | undefined {
  return base && [...PARTS, 'notices' as const].find((part) => Object.hasOwn(base.merged[part], id));
}

interface Stranger {
  readonly part: Part;
  readonly id: string;
  readonly value: unknown;
}

/** A name that is like none of the library's is no slip: what is taken away is not there, and only needs saying. */
function strangerFinding({ base, path }: Overlay, { part, id, value }: Stranger): Finding {
  const [one, many] = NAMED[part];
  const at = (message: string): Finding => ({ ...error([...path, part, id], message), at: 'key' });
  if (!base) {
    return at(`"${id}" is not a ${one} of the library: this treatment takes nothing from it. Take the line out.`);
  }
  const ids = Object.keys(base.merged[part]);
  const elsewhere = placeOf(base, id);
  const list = ids.length === 0 ? ` It has no ${many}. Take the line out.` : ` Its ${many} are ${ids.join(', ')}.`;
  const move =
    elsewhere && ` It is a ${elsewhere === 'notices' ? 'notice' : NAMED[elsewhere][0]}: write it under ${elsewhere}.`;
  const remedy = move ?? didYouMean(id, ids);
  if (remedy || value !== 'off' || ids.length === 0)
    return at(`"${id}" is not a ${one} of ${base.id}.${remedy || list}`);
  return { ...at(`"${id}" is not a ${one} of ${base.id}, so that nothing is taken away.${list}`), severity: 'warning' };
}

/** The ledger keeps what went by these names, so no rule may have one. */
const RESERVED: readonly string[] = [
  'optIn',
  'welcome',
  'moved',
  'cancelled',
  'missed',
  'bookNext',
  'weekly',
  'answer',
];

/** Rules whose texts would pass for another's in the ledger: each id stands once in a treatment. */
export function checkRuleIds(path: Path, { reminders, checkIns }: MergedProtocol): Finding[] {
  const ids = [
    ...Object.keys(reminders).map((id) => ({ id, part: 'reminders' })),
    ...Object.keys(checkIns).map((id) => ({ id, part: 'checkIns' })),
  ];
  return ids.flatMap(({ id, part }) => {
    const isTwice = part === 'checkIns' && Object.hasOwn(reminders, id);
    if (!isTwice && !RESERVED.includes(id)) return [];
    const message = isTwice
      ? `"${id}" is the id of a reminder too. Give the check-in an id of its own.`
      : `"${id}" is kept for texts of that kind and cannot be a rule's id. Write another, such as "${id}-extra".`;
    return [{ ...error([...path, part, id], message), at: 'key' as const }];
  });
}
