import { offsetText, readInstant } from '../../core/time/iso.ts';
import { between, floorToMinute, type Instant, inMinutes } from '../../core/time/units.ts';
import type {
  Expectation,
  ExpectedAcceptance,
  ExpectedAlert,
  ExpectedHeld,
  ExpectedReply,
  ExpectedText,
} from './file/rehearsal.ts';
import type { AlertLine, HeldLine, Line, StaffLine, TextLine } from './lines.ts';

/** Something that was expected and did not happen, or happened and was not expected. */
export interface Mismatch {
  /** The line of the story's file; absent for what was not expected. */
  readonly line?: number;
  readonly expected?: string;
  /** What happened instead, the likest first; or what happened though nothing was expected. */
  readonly happened: readonly string[];
}

/** Holds what a story printed against what it expects. */
export function mismatches(expect: Expectation, lines: readonly Line[], timeZone: string): Mismatch[] {
  const ofKind = <Kind extends Line['kind']>(kind: Kind) =>
    lines.filter((line): line is Extract<Line, { kind: Kind }> => line.kind === kind);
  const { only } = expect;
  return [
    ...compare(expect.texts, ofKind('text'), { what: 'text', matches: isText, only, timeZone }),
    ...compare(expect.held, ofKind('held'), { what: 'held', matches: isHeld, only, timeZone }),
    ...compare(expect.alerts, ofKind('alert'), { what: 'alert', matches: isAlert, only, timeZone }),
    ...compare(expect.replies, ofKind('reply'), { what: 'reply', matches: isReply, only: false, timeZone }),
    ...compare(expect.accepted, ofKind('accepted'), { what: 'accepted', matches: isAcceptance, only: false, timeZone }),
  ];
}

type ReplyLine = Extract<Line, { kind: 'reply' }>;
type AcceptedLine = StaffLine<'accepted'>;
type ExpectedLine = TextLine | HeldLine | AlertLine | ReplyLine | AcceptedLine;

interface Entry {
  readonly line: number;
  readonly at?: Instant;
  readonly plan?: string;
}

interface Comparing<Wanted, Actual> {
  readonly what: ExpectedLine['kind'];
  readonly matches: (wanted: Wanted, actual: Actual) => boolean;
  readonly only: boolean;
  readonly timeZone: string;
}

/** Each entry takes the first line that fits and that no entry before it took. */
function compare<Wanted extends Entry, Actual extends ExpectedLine>(
  wanted: readonly Wanted[],
  actual: readonly Actual[],
  { what, matches, only, timeZone }: Comparing<Wanted, Actual>,
): Mismatch[] {
  const left = new Set(actual);
  const absent: Wanted[] = [];
  for (const entry of wanted) {
    const match = [...left].find((line) => isAbout(entry, line) && matches(entry, line));
    if (match) left.delete(match);
    else absent.push(entry);
  }
  const missing = absent.map((entry) => ({
    line: entry.line,
    expected: `${what} ${entryText(entry, timeZone)}`,
    happened: likest(entry, [...left]).map(lineText),
  }));
  return [...missing, ...(only ? [...left].map((line) => ({ happened: [lineText(line)] })) : [])];
}

function isAbout({ at, plan }: Entry, line: ExpectedLine): boolean {
  if (plan !== undefined && plan !== line.plan) return false;
  return at === undefined || Math.abs(minutesApart(at, line.at)) <= 1;
}

/** Whole minutes: the neighbouring minute is one away, whatever the seconds. */
function minutesApart(at: Instant, line: string): number {
  return inMinutes(between(floorToMinute(at), floorToMinute(readInstant(line))));
}

function isText({ to, rule, visit, has, hasNot }: ExpectedText, line: TextLine): boolean {
  if (to !== undefined && to !== line.to) return false;
  if (!has.every((words) => line.body.includes(words)) || hasNot.some((words) => line.body.includes(words)))
    return false;
  return isSame({ rule, visit }, line);
}

function isHeld({ rule, visit, reason }: ExpectedHeld, line: HeldLine): boolean {
  return (reason === undefined || reason === line.reason) && isSame({ rule, visit }, line);
}

function isAlert({ level, about, to = [], of, orPlans = [], unanswered }: ExpectedAlert, line: AlertLine): boolean {
  if (!to.every((id) => line.to.includes(id))) return false;
  if ((of !== undefined && of !== line.of) || !orPlans.every((plan) => line.orPlans?.includes(plan))) return false;
  if (unanswered !== undefined && unanswered !== line.unanswered) return false;
  return (level === undefined || level === line.level) && (about === undefined || about === line.about);
}

function isReply({ from, meaning }: ExpectedReply, line: ReplyLine): boolean {
  return (from === undefined || from === line.from) && (meaning === undefined || meaning === line.meaning);
}

function isAcceptance({ by }: ExpectedAcceptance, line: AcceptedLine): boolean {
  return by === undefined || by === line.by;
}

interface Named {
  readonly rule?: string | undefined;
  readonly visit?: string | undefined;
}

function isSame({ rule, visit }: Named, line: Named): boolean {
  return (rule === undefined || rule === line.rule) && (visit === undefined || visit === line.visit);
}

const LIKEST_SHOWN_MAX = 3;

/** What a reader would look at first: the same rule and visit at another time, then what came at that time. */
function likest<Actual extends ExpectedLine>(entry: Entry & Named, lines: readonly Actual[]): Actual[] {
  const score = (line: Actual): number => {
    const rule = ruleOf(line);
    const visit = 'visit' in line ? line.visit : undefined;
    const isNear = entry.at !== undefined && Math.abs(minutesApart(entry.at, line.at)) <= 1;
    return Number(rule === entry.rule) * 2 + Number(visit === entry.visit) + Number(isNear) * 2;
  };
  return lines
    .filter((line) => score(line) > 1)
    .sort((a, b) => score(b) - score(a))
    .slice(0, LIKEST_SHOWN_MAX);
}

function ruleOf(line: ExpectedLine): string | undefined {
  if ('rule' in line) return line.rule;
  return 'about' in line ? line.about : undefined;
}

function entryText({ line: _, at, ...entry }: Entry, timeZone: string): string {
  const parts = Object.entries(entry)
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return [...(at === undefined ? [] : [`at ${offsetText(at, timeZone)}`]), ...parts].join(', ');
}

/** One line as a mismatch shows it. */
export function lineText(line: ExpectedLine): string {
  if (line.kind === 'text') return `${line.at} text to ${line.to}, ${of(line)}: ${line.body}`;
  if (line.kind === 'held') return `${line.at} held ${line.reason}, ${of(line)}`;
  const whose = `plan ${line.plan ?? 'none'}`;
  if (line.kind === 'reply') return `${line.at} reply of ${line.from}, ${whose}: ${line.meaning}`;
  if (line.kind === 'accepted') return `${line.at} accepted by ${line.by}, ${whose}`;
  return `${line.at} alert ${line.level}, ${whose}, to ${line.to.join(', ')}: ${line.about}`;
}

function of({ plan = 'none', rule, visit }: { plan?: string; rule: string; visit?: string }): string {
  return `plan ${plan}, rule ${rule}${visit ? `, visit ${visit}` : ''}`;
}
