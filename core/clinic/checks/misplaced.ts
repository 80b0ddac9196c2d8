import { error, type Finding, pathText } from '../../reading/finding.ts';
import type { Loose } from '../../reading/shape.ts';
import { type ClinicSettings, clinicSettings, protocolSettings } from '../shape.ts';

/**
 * Settings of a treatment that stand beside it, and settings of the clinic that stand among the treatments, as one
 * indent too few or too many leaves them. Read as treatments, all that is in them would be unknown.
 */
export function misplacedAmongProtocols(settings: Loose<ClinicSettings>, findings: readonly Finding[]): Finding[] {
  const ids = Object.keys(settings.protocols ?? {});
  const ofFindings = findings.flatMap(({ path: [top, id] }) =>
    top === 'protocols' && id !== undefined ? [String(id)] : [],
  );
  const wrong = new Set(ofFindings);
  const order = [...new Set([...ids, ...wrong])];
  return [...wrong].flatMap((id) => {
    const message = remedy(
      id,
      order.filter((other) => !isSetting(other)),
    );
    return message === undefined
      ? []
      : [{ ...error(['protocols', id], `"${id}" is no treatment. ${message}`), at: 'key' as const }];
  });
}

function remedy(id: string, treatments: readonly string[]): string | undefined {
  if (Object.hasOwn(clinicSettings.shape, id)) return 'It goes at the left edge of the file: take its indent away.';
  if (!Object.hasOwn(protocolSettings.shape, id)) return undefined;
  const such = treatments.length === 0 ? 'a treatment' : `the treatment "${treatments[0]}"`;
  return `It is a setting of one: indent it further, to put it under ${such}.`;
}

function isSetting(id: string): boolean {
  return Object.hasOwn(clinicSettings.shape, id) || Object.hasOwn(protocolSettings.shape, id);
}

/** The findings that are not in one of these places. */
export function outside(findings: readonly Finding[], places: readonly Finding[]): Finding[] {
  const refused = new Set(places.map(({ path }) => pathText(path)));
  return findings.filter(({ path }) => !path.some((_, index) => refused.has(pathText(path.slice(0, index + 1)))));
}
