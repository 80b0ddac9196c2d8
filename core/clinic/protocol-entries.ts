import { begunBy, didYouMean, nearest } from '../reading/did-you-mean.ts';
import { error, type Finding, type Misread, type Path } from '../reading/finding.ts';
import type { Loose } from '../reading/shape.ts';
import { strangers, withoutStrangers } from './checks/ids.ts';
import type { Library } from './library.ts';
import { type MergedProtocol, mergedProtocol, startsFrom } from './merge.ts';
import type { ProtocolSettings } from './shape.ts';

/** A treatment of this clinic, as merged, and what its own file says of it. */
export interface ProtocolEntry {
  readonly id: string;
  readonly path: Path;
  readonly settings: Loose<ProtocolSettings>;
  readonly merged: MergedProtocol;
}

/** How long a visit lasts when a clinic's own treatment does not say. */
export const VISIT_LASTS_DEFAULT = '1h';

type Entries = Loose<Record<string, ProtocolSettings | null>>;

/** The clinic's treatments that are known or defined here; the findings name the ones that are neither. */
export function protocolEntries(
  entries: Entries | undefined,
  library: Library,
  isMisread: Misread,
): { known: ProtocolEntry[]; findings: Finding[] } {
  const known: ProtocolEntry[] = [];
  const findings: Finding[] = [];
  for (const [id, given] of Object.entries(entries ?? {})) {
    const settings: Loose<ProtocolSettings> = given ?? {};
    const path = ['protocols', id];
    const unknown = unknownStart(id, settings, { library, isMisread });
    if (unknown) {
      findings.push(unknown);
      continue;
    }
    const refused = strangers({ path, settings, ...baseOf(id, settings, library), isMisread });
    findings.push(...refused);
    known.push({ id, path, settings, merged: mergedProtocol(id, withoutStrangers(settings, refused), library) });
  }
  if (entries && Object.keys(entries).length === 0 && !isMisread(['protocols'])) {
    findings.push(
      error(['protocols'], 'There is no treatment here. Write at least one, such as { esketamine-trd: {} }.'),
    );
  }
  return { known, findings };
}

function baseOf(id: string, settings: Loose<ProtocolSettings>, library: Library) {
  const from = startsFrom(id, settings, library);
  return from === undefined ? {} : { base: { id: from, merged: mergedProtocol(from, {}, library) } };
}

interface Around {
  readonly library: Library;
  readonly isMisread: Misread;
}

function unknownStart(id: string, settings: Loose<ProtocolSettings>, around: Around): Finding | undefined {
  const { library, isMisread } = around;
  const ids = Object.keys(library.protocols);
  const { use } = settings;
  if (use !== undefined && use !== id && ids.includes(id)) {
    const message = `"${id}" is a treatment of the library itself and cannot start from another.`;
    return error(['protocols', id, 'use'], `${message} Take "use" out, or give this treatment an id of its own.`);
  }
  if (startsFrom(id, settings, library) !== undefined) return undefined;
  if (use !== undefined) {
    return error(['protocols', id, 'use'], `"${use}" is not a treatment of the library.${remedyFor(use, ids)}`);
  }
  const isNear = nearest(id, ids) !== undefined || begunBy(id, ids).length > 0;
  const rules = rulesOf(settings);
  const definesItself = !isNear ? Object.keys(settings).length > 0 : rules.some(isWhole);
  const changesOthers = isNear && !isMisread(['protocols', id]) && rules.some((rule) => !isWhole(rule));
  if (!changesOthers && (definesItself || settings.title !== undefined)) return undefined;
  const own = ' To define a treatment of your own, give it a title, visitLasts and rules.';
  return {
    ...error(['protocols', id], `"${id}" is not a treatment of the library.${remedyFor(id, ids)}${own}`),
    at: 'key',
  };
}

function remedyFor(id: string, ids: readonly string[]): string {
  const begun = begunBy(id, ids);
  if (begun.length > 1) return ` Did you mean one of ${begun.join(', ')}?`;
  const hint = didYouMean(id, begun.length > 0 ? begun : ids);
  return hint === '' && ids.length > 0 ? ` Write one of ${ids.join(', ')}.` : hint;
}

type Rule = ReturnType<typeof rulesOf>[number];

function rulesOf({ reminders, checkIns }: Loose<ProtocolSettings>) {
  return [...Object.values(reminders ?? {}), ...Object.values(checkIns ?? {})];
}

/** A misspelt name changes rules that are elsewhere; a treatment of the clinic's own has rules that stand alone. */
function isWhole(rule: Rule): boolean {
  if (rule === undefined || rule === 'off' || rule.text === undefined) return false;
  return 'before' in rule || 'after' in rule || 'from' in rule;
}
