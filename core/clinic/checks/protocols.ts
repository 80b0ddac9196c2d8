import { error, type Finding, type Misread, missing, warning } from '../../reading/finding.ts';
import { type ProtocolEntry, VISIT_LASTS_DEFAULT } from '../protocol-entries.ts';
import { checkHarm, type Spoken } from './harm.ts';
import { checkRuleIds } from './ids.ts';
import { checkRules } from './rules.ts';

/** All that is wrong with a treatment as merged, and where nothing is, what could harm. */
export function checkProtocol(entry: ProtocolEntry, isMisread: Misread, spoken: Spoken): Finding[] {
  const findings = checkForm(entry, isMisread);
  const isSound = !isMisread(entry.path) && !findings.some(({ severity }) => severity === 'error');
  return isSound ? [...findings, ...checkHarm(entry, spoken)] : findings;
}

function checkForm(entry: ProtocolEntry, isMisread: Misread): Finding[] {
  const ofRules = checkRules(entry, isMisread);
  const ofIds = checkRuleIds(entry.path, entry.merged);
  const ofFrame = checkFrame(entry, isMisread);
  return [...ofFrame, ...checkPhases(entry), ...ofIds, ...ofRules, ...checkWeekly(entry), ...checkNotices(entry)];
}

function checkFrame({ path, merged }: ProtocolEntry, isMisread: Misread): Finding[] {
  if (merged.visitLasts !== undefined || isMisread([...path, 'visitLasts'])) return [];
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
