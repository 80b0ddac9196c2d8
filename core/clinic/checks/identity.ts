import { error, type Finding, warning } from '../../reading/finding.ts';
import type { Loose } from '../../reading/shape.ts';
import { outsideGsm } from '../../texts/parts.ts';
import type { ClinicSettings } from '../shape.ts';
import { CLINIC_ID } from '../shape-leaves.ts';
import { tellingWord } from './discreet-words.ts';

/** Names above this can make library texts need a second part. */
const NAME_LENGTH_GOOD = 16;

export interface ExpectedIdentity {
  /** The file's name without its ending, where it counts. */
  readonly fileName: string | undefined;
  readonly needsApproval: boolean;
}

/** Whether the clinic is who the file says, under a name that can stand in texts, with protocols that were approved. */
export function checkIdentity(settings: Loose<ClinicSettings>, expected: ExpectedIdentity): Finding[] {
  const { clinic, name, approved } = settings;
  const findings = clinic === undefined ? [] : checkFileName(clinic, expected.fileName);
  if (name !== undefined) findings.push(...checkName(name, settings.texting?.discreet !== false));
  if (expected.needsApproval && approved === undefined) {
    const message =
      'Nobody has approved these protocols, so a deploy would refuse them. Add approved: { by: <name>, on: <date> }.';
    findings.push({ ...warning(['approved'], message), isMissing: true });
  }
  return findings;
}

function checkFileName(clinic: string, fileName: string | undefined): Finding[] {
  if (fileName === undefined || clinic === fileName) return [];
  const remedy = CLINIC_ID.test(fileName)
    ? `Write clinic: ${fileName}, or rename the file to ${clinic}.yaml.`
    : `Rename the file to ${clinic}.yaml.`;
  return [error(['clinic'], `"${clinic}" is not the file's name. ${remedy}`)];
}

function checkName(name: string, discreet: boolean): Finding[] {
  const findings: Finding[] = [];
  const length = [...name].length;
  if (length > NAME_LENGTH_GOOD) {
    const message = `The name has ${length} characters; above ${NAME_LENGTH_GOOD} a text can need two parts. Write a shorter one.`;
    findings.push(warning(['name'], message));
  }
  const outside = outsideGsm(name);
  if (outside.length > 0) {
    const characters = outside.map((one) => `"${one}"`).join(' ');
    const why = 'in the name makes every text longer: a part then holds 70 characters, not 160';
    findings.push(warning(['name'], `${characters} ${why}. Write the name with plain letters.`));
  }
  const telling = discreet ? tellingWord(name) : undefined;
  if (telling !== undefined) {
    const remedy = 'Write a neutral name, or set texting: discreet: false.';
    const message = `"${telling}" in the name tells whoever sees the phone what patients are treated for. ${remedy}`;
    findings.push(error(['name'], message));
  }
  return findings;
}
