import { didYouMean } from '../../reading/did-you-mean.ts';
import { error, type Finding, type Misread, missing, type Path, warning } from '../../reading/finding.ts';
import { parseSpan, type Span } from '../../time/span.ts';
import type { MergedProtocol, MergedRule } from '../merge.ts';
import type { ProtocolEntry } from '../protocol-entries.ts';

/** A reminder goes no later than this before its visit, so one that is due later would never go. */
export const REMINDER_LAST_MINUTES = 30;

/** What is wrong with the rules of a treatment as merged: keys that need or exclude each other, and what never goes. */
export function checkRules({ path, merged, settings }: ProtocolEntry, isMisread: Misread): Finding[] {
  const check = (kind: Kind) =>
    Object.entries(merged[kind]).flatMap(([id, rule]) => {
      const own = settings[kind]?.[id];
      const rulePath = [...path, kind, id];
      const written = typeof own === 'object' && own !== null ? Object.keys(own) : [];
      return checkRule({ kind, rule, path: rulePath, written, merged, isMisread });
    });
  const twins = (['reminders', 'checkIns'] as const).flatMap((kind) =>
    checkTwins([...path, kind], merged[kind], isMisread),
  );
  return [...check('reminders'), ...check('checkIns'), ...twins];
}

/** One rule by two names: the patient would get the text twice. */
function checkTwins(path: Path, rules: MergedProtocol[Kind], isMisread: Misread): Finding[] {
  const first = new Map<string, string>();
  return Object.entries(rules).flatMap(([id, rule]) => {
    const { before, after, at, from, every, until, text, asks, to = 'patient', only } = rule;
    const goes = JSON.stringify([before, after, at, from, every, until, text, asks, to, only]);
    const twin = first.get(goes);
    if (twin === undefined) first.set(goes, id);
    if (twin === undefined || text === undefined || isMisread([...path, id])) return [];
    const message = `"${id}" sends the same text at the same time as "${twin}". Write "off" for one, or another time or text.`;
    return [{ ...warning([...path, id], message), at: 'key' as const }];
  });
}

type Kind = 'reminders' | 'checkIns';

interface RuleCase {
  readonly kind: Kind;
  readonly rule: MergedRule;
  readonly path: Path;
  /** The keys that the clinic's own file has; the others are the library's. */
  readonly written: readonly string[];
  readonly merged: MergedProtocol;
  readonly isMisread: Misread;
}

function checkRule(one: RuleCase): Finding[] {
  const ofKind = one.kind === 'reminders' ? checkReminder(one) : checkCheckIn(one);
  return [
    ...ofKind,
    ...checkText(one),
    ...checkClock(one),
    ...checkQuestion(one),
    ...checkRide(one),
    ...checkOnly(one),
  ];
}

function checkText({ rule, path }: RuleCase): Finding[] {
  return rule.text === undefined ? [missing([...path, 'text'], 'Write the name of a text, such as day-before.')] : [];
}

function checkReminder({ rule, path, isMisread }: RuleCase): Finding[] {
  const before = spanOf(rule.before);
  if (!before) return [missing([...path, 'before'], 'Write how long before the visit, such as 2h or 1d.')];
  const beforePath = [...path, 'before'];
  if ('minutes' in before && before.minutes < REMINDER_LAST_MINUTES) {
    const message = `"${rule.before}" is too late: no reminder goes in the last ${REMINDER_LAST_MINUTES} minutes before a visit.`;
    return [error(beforePath, `${message} Write 30m or more.`)];
  }
  if ('days' in before && before.days === 0 && rule.at === undefined && !isMisread([...path, 'at'])) {
    return [
      error(beforePath, '"0d" without "at" is the visit itself. Add a time, such as at: "08:00", or write hours.'),
    ];
  }
  return [];
}

function checkCheckIn(one: RuleCase): Finding[] {
  return one.rule.from === 'start' ? checkFromStart(one) : checkFromVisit(one);
}

function checkFromVisit({ rule, path, isMisread }: RuleCase): Finding[] {
  if (isMisread([...path, 'from'])) return [];
  const repeats = (['every', 'until'] as const).filter((key) => rule[key] !== undefined);
  const [first] = repeats;
  if (first !== undefined) {
    const [are, them] = repeats.length === 1 ? [`"${first}" is`, 'it'] : ['"every" and "until" are', 'them'];
    return [error([...path, first], `${are} only for check-ins from the start. Add from: start, or take ${them} out.`)];
  }
  return rule.after === undefined ? [missing([...path, 'after'], 'Write how long after, such as 2h or 1d.')] : [];
}

function checkFromStart(one: RuleCase): Finding[] {
  const { rule, path, written, isMisread } = one;
  const findings: Finding[] = [];
  const after = spanOf(rule.after) ?? { days: 0 };
  if ('minutes' in after) {
    findings.push(
      error(
        [...path, placeKey(['after', 'from'], written)],
        'The start is a day, without a time. Write whole days, such as after: 1d.',
      ),
    );
  } else if (rule.at === undefined) {
    findings.push(missing([...path, 'at'], 'The start is a day, without a time. Write one, such as at: "19:00".'));
  }
  const isRepeatMisread = isMisread([...path, 'every']) || isMisread([...path, 'until']);
  if (!isRepeatMisread && (rule.every === undefined) !== (rule.until === undefined)) {
    const [there, absent, example] = rule.every === undefined ? ['until', 'every', '1d'] : ['every', 'until', '14d'];
    findings.push(error([...path, there], `"${there}" needs "${absent}". Add a line such as ${absent}: ${example}.`));
  }
  return [...findings, ...checkRepeat(one)];
}

function checkRepeat({ rule, path, written }: RuleCase): Finding[] {
  const { every, until, after = '0d' } = rule;
  const lasts = daysOf(until) - daysOf(after);
  if (lasts < 0) {
    const message = `It ends (until: ${until}) before it begins (after: ${after}). Write a longer "until".`;
    return [error([...path, placeKey(['until', 'after'], written)], message)];
  }
  if (!(lasts > 0 && lasts < daysOf(every))) return [];
  const message = `It goes once: its last day (until: ${until}) comes before its second (every: ${every}).`;
  const place = [...path, placeKey(['every', 'until', 'after'], written)];
  return [warning(place, `${message} Write a shorter "every", or a longer "until".`)];
}

/** A clock time needs a whole number of days; `2h` is exact already. */
function checkClock({ kind, rule, path, written, isMisread }: RuleCase): Finding[] {
  const key = kind === 'reminders' ? 'before' : 'after';
  if (isMisread([...path, key]) || isMisread([...path, 'at'])) return [];
  const span = spanOf(rule[key]);
  if (rule.at === undefined || !span || 'days' in span || rule.from === 'start') return [];
  const remedy = written.includes('at') ? 'Take "at" out' : 'Add at: off to take away the time that the library sets';
  const message = `"at" goes only with whole days or weeks, and "${key}" is ${rule[key]}. ${remedy}, or write ${key}: 1d.`;
  return [error([...path, placeKey(['at', key], written)], message)];
}

function checkQuestion({ rule, path, written, isMisread }: RuleCase): Finding[] {
  if (isMisread([...path, 'asks'])) return [];
  if (rule.asks !== undefined) {
    if (!rule.chase || rule.chase.after !== undefined) return [];
    return [missing([...path, 'chase', 'after'], 'Write how long to wait for an answer, such as 2h.')];
  }
  const needing = (['chase', 'ifSilent'] as const).filter((key) => rule[key] !== undefined && rule[key] !== 'nothing');
  const [first] = needing;
  if (first === undefined) return [];
  const named = (keys: readonly string[]) => keys.map((key) => `"${key}"`).join(' and ');
  const own = needing.filter((key) => written.includes(key));
  const ofLibrary = needing.filter((key) => !written.includes(key)).map((key) => AWAY[key]);
  const remedies = [
    ...(own.length > 0 ? [`take ${named(own)} out`] : []),
    ...(ofLibrary.length > 0 ? [`write ${ofLibrary.join(' and ')}`] : []),
  ];
  const message = `${named(needing)} ${needing.length === 1 ? 'needs' : 'need'} a question, and this rule asks none.`;
  const remedy = `Add asks: confirm, ride or feeling, or ${remedies.join(' and ')}.`;
  return [error([...path, placeKey([first, ...needing, 'asks'], written)], `${message} ${remedy}`)];
}

/** How what the library set is taken away. */
const AWAY = { chase: 'chase: off', ifSilent: 'ifSilent: nothing' } as const;

/** The library's text says that the visit needs a ride home, whatever the clinic says under `prepare`. */
function checkRide({ rule, path, merged }: RuleCase): Finding[] {
  if (rule.asks !== 'ride' || merged.prepare.ride !== false) return [];
  const message = `"${path.at(-1)}" asks for a ride home, and this treatment has prepare.ride: false.`;
  return [warning([...path.slice(0, -2), 'prepare', 'ride'], `${message} Give the rule another text and question.`)];
}

function checkOnly({ rule, path, merged, isMisread }: RuleCase): Finding[] {
  if (isMisread([...path.slice(0, -2), 'phases'])) return [];
  if (rule.only !== undefined && rule.from === 'start') {
    const message = '"only" chooses visits, and this check-in counts from the start, whatever visits there are.';
    return [warning([...path, 'only'], `${message} Take it out.`)];
  }
  const names = Object.keys(merged.phases);
  const phases = (rule.only?.phases ?? []).flatMap((name, index) => {
    if (name === undefined || names.includes(name)) return [];
    const remedy = didYouMean(name, names) || ` Write one of ${names.join(', ') || 'the phases that you define'}.`;
    return [error([...path, 'only', 'phases', index], `"${name}" is not a phase of this treatment.${remedy}`)];
  });
  return [...phases, ...checkOnlyVisits({ rule, path, merged })];
}

function checkOnlyVisits({ rule, path, merged }: Pick<RuleCase, 'rule' | 'path' | 'merged'>): Finding[] {
  const visits = rule.only?.visits;
  const total = visitsInAll(merged);
  if (!Array.isArray(visits) || total === undefined) return [];
  return (visits as readonly (number | undefined)[]).flatMap((number, index) => {
    if (number === undefined || number <= total) return [];
    const message = `There is no visit ${number}: the phases have ${total} visits in all. Write 1 to ${total}.`;
    return [error([...path, 'only', 'visits', index], message)];
  });
}

/** The visits of all phases; undefined when a phase is open or there is none. */
export function visitsInAll({ phases }: MergedProtocol): number | undefined {
  const counts = Object.values(phases).map(({ visits }) => visits);
  if (counts.length === 0 || !counts.every((count) => typeof count === 'number')) return undefined;
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The first key that stands in the clinic's own file, where the clinic can mend it. */
function placeKey(keys: readonly [string, ...string[]], written: readonly string[]): string {
  return keys.find((key) => written.includes(key)) ?? keys[0];
}

function spanOf(text: string | undefined): Span | undefined {
  return text === undefined ? undefined : parseSpan(text);
}

/** Whole days; for anything else NaN, which is neither more nor less than any number. */
function daysOf(text: string | undefined): number {
  const span = spanOf(text);
  return span && 'days' in span ? span.days : Number.NaN;
}
