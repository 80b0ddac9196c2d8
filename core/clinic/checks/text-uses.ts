import type { Path } from '../../reading/finding.ts';
import { ANSWER_TEXTS, isOfVisit } from '../../replies/acting/answer-texts.ts';
import { CANCELLED_TEXT, CANCELLED_TODAY_TEXT, type Clinic } from '../clinic.ts';
import type { MergedPrepare, MergedProtocol, MergedRule } from '../merge.ts';
import type { ProtocolEntry } from '../protocol-entries.ts';
import { staysOnItsDay } from './day-words.ts';

/** A place at which a treatment names a text. */
export interface TextUse {
  readonly path: Path;
  readonly text: string;
  /** The treatment's id and path, and whether its own file names the text. */
  readonly protocol: { readonly id: string; readonly path: Path; readonly hasPrepare: boolean };
  readonly isNamedHere: boolean;
  readonly prepare: MergedPrepare;
  /** The rule or notice, as the clinic calls it. */
  readonly rule: string;
  /** What it goes by instead, where it has no visit. */
  readonly goesBy?: string;
  /** It has the list of the coming week's visits. */
  readonly hasWeekList: boolean;
  /** Words such as "today" stay true. */
  readonly staysOnItsDay: boolean;
  /** Goes only where the clinic or the library has it. */
  readonly isOptional: boolean;
  /** The question that it asks. */
  readonly asks?: string;
  /** Answers a message: where it lacks a language, it goes in another. */
  readonly isAnswer?: true;
}

type Window = Clinic['texting']['window'];

/** Every text that a treatment can send, with the place that names it. */
export function textUses(entry: ProtocolEntry, window: Window): TextUse[] {
  const { id, path, merged, settings } = entry;
  const protocol = { id, path, hasPrepare: settings.prepare !== undefined };
  const named = [...ruleUses(merged, window), ...noticeUses(merged)];
  return named.map(({ path: below, ...use }) => ({
    ...use,
    protocol,
    path: [...path, ...below],
    isNamedHere: isWritten(settings, below),
    prepare: merged.prepare,
  }));
}

/** The texts that answer messages, whatever a patient is treated for. */
export function answerUses(): TextUse[] {
  return ANSWER_TEXTS.map((text) => ({
    path: ['texts', text],
    text,
    rule: 'answer',
    protocol: { id: '', path: [], hasPrepare: false },
    ...(isOfVisit(text) ? {} : { goesBy: 'answers a message' }),
    ...{ prepare: {}, isNamedHere: false, hasWeekList: false, staysOnItsDay: false, isOptional: true, isAnswer: true },
  }));
}

/** Whether a treatment's own settings name what stands at a path; a text's name for a whole notice counts. */
export function isWritten(settings: unknown, path: Path): boolean {
  const [step, ...rest] = path;
  if (step === undefined || (typeof settings === 'string' && settings !== 'off')) return settings !== undefined;
  if (typeof settings !== 'object' || settings === null || !Object.hasOwn(settings, step)) return false;
  return isWritten((settings as Readonly<Record<string, unknown>>)[step], rest);
}

type Use = Omit<TextUse, 'prepare' | 'protocol' | 'isNamedHere'>;

function ruleUses({ reminders, checkIns, weekly }: MergedProtocol, window: Window): Use[] {
  const ofRules = (kind: 'reminders' | 'checkIns', rules: MergedProtocol['reminders']) =>
    Object.entries(rules).flatMap(([id, rule]) => [
      ...use([kind, id, 'text'], rule.text, {
        ...ofRule(rule),
        staysOnItsDay: kind === 'reminders' && staysOnItsDay(rule, window),
      }),
      ...use([kind, id, 'chase', 'text'], rule.chase?.text, ofRule(rule)),
    ]);
  return [
    ...ofRules('reminders', reminders),
    ...ofRules('checkIns', checkIns),
    ...use(['weekly', 'text'], weekly?.text, { rule: 'weekly', goesBy: 'lists the coming week', hasWeekList: true }),
  ];
}

function ofRule({ from, asks }: MergedRule): Pick<Use, 'goesBy' | 'asks'> {
  return {
    ...(asks === undefined ? {} : { asks }),
    ...(from === 'start' ? { goesBy: "goes by the plan's start" } : {}),
  };
}

/** The notices that are about no visit; the others are about the one that was moved, cancelled or missed. */
const NOTICES_GO_BY: Readonly<Record<string, string>> = {
  optIn: 'goes when the plan is entered',
  welcome: "goes at the plan's start",
  bookNext: 'goes when no visit is booked',
};

/** On the visit's own day `cancelled-today` stands in for the text `cancelled`, where there is one. */
function noticeUses({ notices }: MergedProtocol): Use[] {
  const named = Object.entries(notices).flatMap(([name, notice]) => {
    const goesBy = NOTICES_GO_BY[name];
    return use(['notices', name, 'text'], notice.text, goesBy === undefined ? {} : { goesBy });
  });
  const today = { rule: 'cancelled', staysOnItsDay: true, isOptional: true };
  if (notices.cancelled?.text !== CANCELLED_TEXT) return named;
  return [...named, ...use(['notices', 'cancelled'], CANCELLED_TODAY_TEXT, today)];
}

function use(path: Path, text: string | undefined, more: Partial<Use>): Use[] {
  const rule = String(path[1]);
  return text === undefined
    ? []
    : [{ path, text, rule, hasWeekList: false, staysOnItsDay: false, isOptional: false, ...more }];
}
