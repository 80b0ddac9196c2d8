import type { Path } from '../reading/finding.ts';
import { CANCELLED_TODAY_TEXT, type Clinic } from './clinic.ts';
import { staysOnItsDay } from './day-words.ts';
import type { MergedPrepare, MergedProtocol } from './merge.ts';
import type { ProtocolEntry } from './protocol-entries.ts';

/** A place at which a treatment names a text. */
export interface TextUse {
  readonly path: Path;
  readonly text: string;
  readonly prepare: MergedPrepare;
  /** Words such as "today" stay true. */
  readonly staysOnItsDay: boolean;
  /** Goes only where the clinic or the library has it. */
  readonly isOptional: boolean;
}

type Window = Clinic['texting']['window'];

/** Every text that a treatment can send, with the place that names it. */
export function textUses(entry: ProtocolEntry, window: Window): TextUse[] {
  const { path, merged } = entry;
  const named = [...ruleUses(merged, window), ...noticeUses(merged)];
  return named.map(({ path: below, ...use }) => ({ ...use, path: [...path, ...below], prepare: merged.prepare }));
}

type Use = Omit<TextUse, 'prepare'>;

function ruleUses({ reminders, checkIns, weekly }: MergedProtocol, window: Window): Use[] {
  const ofRules = (kind: 'reminders' | 'checkIns', rules: MergedProtocol['reminders']) =>
    Object.entries(rules).flatMap(([id, rule]) => [
      ...use([kind, id, 'text'], rule.text, kind === 'reminders' && staysOnItsDay(rule, window)),
      ...use([kind, id, 'chase', 'text'], rule.chase?.text),
    ]);
  return [
    ...ofRules('reminders', reminders),
    ...ofRules('checkIns', checkIns),
    ...use(['weekly', 'text'], weekly?.text),
  ];
}

/** On the visit's own day the text `cancelled-today` stands in, where there is one. */
function noticeUses({ notices }: MergedProtocol): Use[] {
  const named = Object.entries(notices).flatMap(([name, notice]) => use(['notices', name, 'text'], notice.text));
  const today = { path: ['notices', 'cancelled'], text: CANCELLED_TODAY_TEXT, staysOnItsDay: true, isOptional: true };
  return notices.cancelled ? [...named, today] : named;
}

function use(path: Path, text: string | undefined, stays = false): Use[] {
  return text === undefined ? [] : [{ path, text, staysOnItsDay: stays, isOptional: false }];
}
