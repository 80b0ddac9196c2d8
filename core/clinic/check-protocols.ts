import { didYouMean, nearest } from '../reading/did-you-mean.ts';
import { error, type Finding, type Misread, missing, type Path, warning } from '../reading/finding.ts';
import type { Loose } from '../reading/shape.ts';
import { checkRules } from './check-rules.ts';
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
): { known: ProtocolEntry[]; findings: Finding[] } {
  const known: ProtocolEntry[] = [];
  const findings: Finding[] = [];
  for (const [id, given] of Object.entries(entries ?? {})) {
    const settings: Loose<ProtocolSettings> = given ?? {};
    const path = ['protocols', id];
    const unknown = unknownStart(id, settings, library);
    if (unknown) findings.push(unknown);
    else known.push({ id, path, settings, merged: mergedProtocol(id, settings, library) });
  }
  if (entries && Object.keys(entries).length === 0) {
    findings.push(
      error(['protocols'], 'There is no treatment here. Write at least one, such as { esketamine-trd: {} }.'),
    );
  }
  return { known, findings };
}

function unknownStart(id: string, settings: Loose<ProtocolSettings>, library: Library): Finding | undefined {
  if (startsFrom(id, settings, library) !== undefined) return undefined;
  const ids = Object.keys(library.protocols);
  const { use } = settings;
  if (use !== undefined) {
    return error(['protocols', id, 'use'], `"${use}" is not a treatment of the library.${remedyFor(use, ids)}`);
  }
  if (definesItself(settings) && (settings.title !== undefined || nearest(id, ids) === undefined)) return undefined;
  const own = ' To define a treatment of your own, give it a title, visitLasts and rules.';
  return {
    ...error(['protocols', id], `"${id}" is not a treatment of the library.${remedyFor(id, ids)}${own}`),
    at: 'key',
  };
}

function remedyFor(id: string, ids: readonly string[]): string {
  const hint = didYouMean(id, ids);
  return hint === '' && ids.length > 0 ? ` Write one of ${ids.join(', ')}.` : hint;
}

function definesItself(settings: Loose<ProtocolSettings>): boolean {
  return Object.keys(settings).length > 0;
}

/** All that is wrong with a treatment as merged. */
export function checkProtocol(entry: ProtocolEntry, isMisread: Misread): Finding[] {
  const ofRules = checkRules(entry, isMisread);
  return [...checkFrame(entry), ...checkPhases(entry), ...ofRules, ...checkWeekly(entry), ...checkNotices(entry)];
}

function checkFrame({ path, merged }: ProtocolEntry): Finding[] {
  if (merged.visitLasts !== undefined) return [];
  const assumed = `No visitLasts here, so ${VISIT_LASTS_DEFAULT} is taken. Write how long a visit lasts, such as 2h.`;
  return [{ ...warning(path, assumed), at: 'key' }];
}

function checkPhases({ path, merged }: ProtocolEntry): Finding[] {
  return Object.entries(merged.phases).flatMap(([name, phase]) => {
    const phasePath = [...path, 'phases', name];
    const findings: Finding[] = [];
    if (phase.visits === undefined)
      findings.push(missing([...phasePath, 'visits'], 'Write a number such as 6, or any.'));
    const [fewest = 0, most = fewest] = (phase.spacing ?? '').split('-').map(daysIn);
    if (most < fewest) {
      const turned = (phase.spacing ?? '').split('-').reverse().join('-');
      findings.push(error([...phasePath, 'spacing'], `"${phase.spacing}" ends before it begins. Write ${turned}.`));
    }
    return findings;
  });
}

function daysIn(text: string): number {
  return Number.parseInt(text, 10) * (text.endsWith('w') ? 7 : 1);
}

function checkWeekly({ path, merged }: ProtocolEntry): Finding[] {
  const { weekly } = merged;
  if (!weekly) return [];
  const write = 'Write { on: sunday, at: "18:00", text: week-list }.';
  return (['on', 'at', 'text'] as const).flatMap((key) => {
    return weekly[key] === undefined ? [missing([...path, 'weekly', key], write)] : [];
  });
}

function checkNotices({ path, merged }: ProtocolEntry): Finding[] {
  return Object.entries(merged.notices).flatMap(([name, notice]) => {
    return notice.text === undefined ? [missing([...path, 'notices', name, 'text'], 'Write the name of a text.')] : [];
  });
}
