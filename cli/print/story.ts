import { Temporal } from 'temporal-polyfill';
import type { Clinic } from '../../core/clinic/clinic.ts';
import { alertWords } from '../../core/staff/about-words.ts';
import { plansText } from '../../core/staff/alert.ts';
import { dayOf, minuteOf } from '../../core/time/calendar.ts';
import { isoClock, isoDay, readInstant } from '../../core/time/iso.ts';
import type { LocalDay } from '../../core/time/units.ts';
import { toLocal } from '../../core/time/zone.ts';
import { HELD_WORDS } from '../../core/timeline/held-words.ts';
import type { AlertLine, Line } from '../../local/rehearsal/lines.ts';

export interface Telling {
  readonly clinic: Clinic;
  readonly runs: boolean;
  readonly write: (text: string) => void;
}

/** A story as a person reads it: what each phone received, what was held and why, and what staff were told. */
export function printStory(lines: readonly Line[], { clinic, runs, write }: Telling): void {
  write(`\nTimes are the clinic's (${clinic.timeZone}).\n`);
  const phones = [...new Set(lines.flatMap(phoneOf))];
  for (const phone of phones) {
    write(`\nPhone ${phone}\n`);
    const onPhone = lines.filter((line) => phoneOf(line).includes(phone));
    writeDays(onPhone, clinic, write);
  }
  section('Held, and why', ofKind(lines, ['held']), { clinic, write });
  section('Refused', ofKind(lines, ['refused']), { clinic, write });
  section('Warnings', ofKind(lines, ['warning']), { clinic, write });
  section('Staff', ofKind(lines, ['alert', 'accepted', 'ended']), { clinic, write });
  section('Settings', ofKind(lines, ['settings']), { clinic, write });
  if (runs) section('Runs', ofKind(lines, ['run']), { clinic, write });
  if (ofKind(lines, ['text']).length === 0) write('\nNo phone received anything.\n');
  write('\n');
}

/** Whose phone shows the line: what it received, and what was written on it. */
function phoneOf(line: Line): string[] {
  if (line.kind === 'text') return [line.to];
  return line.kind === 'reply' ? [line.from] : [];
}

function ofKind(lines: readonly Line[], kinds: readonly Line['kind'][]): Line[] {
  return lines.filter(({ kind }) => kinds.includes(kind));
}

function section(title: string, lines: readonly Line[], { clinic, write }: Omit<Telling, 'runs'>): void {
  if (lines.length === 0) return;
  write(`\n${title}\n`);
  writeDays(lines, clinic, write);
}

/** One heading a day, the clinic's time before each line. */
function writeDays(lines: readonly Line[], { timeZone }: Clinic, write: (text: string) => void): void {
  let day: LocalDay | undefined;
  for (const line of lines) {
    const local = toLocal(readInstant(line.at), timeZone);
    const today = dayOf(local);
    if (today !== day) write(`  ${heading(today)}\n`);
    day = today;
    write(`    ${isoClock(minuteOf(local))}  ${told(line)}\n`);
  }
}

/** `Mon, Mar 2`. */
function heading(day: LocalDay): string {
  return Temporal.PlainDate.from(isoDay(day)).toLocaleString('en-US', HEADING);
}

const HEADING = { weekday: 'short', month: 'short', day: 'numeric' } as const;

function told(line: Line): string {
  switch (line.kind) {
    case 'text':
      return `${line.body}\n           (${of(line)}; ${line.parts} part${line.parts === 1 ? '' : 's'}, ${line.encoding})`;
    case 'held':
      return `${of(line)}: ${line.reason}, ${HELD_WORDS[line.reason]}`;
    case 'reply':
      return `< wrote back, read as ${line.meaning}${line.plan ? ` (plan ${line.plan})` : ' (no plan has this phone)'}`;
    case 'alert':
      return `${line.level} to ${line.to.join(', ')}, ${whose(line)}: ${alertWords(line)}${unanswered(line)}`;
    case 'accepted':
    case 'ended':
      return `${line.kind} by ${line.by}, ${whose(line)}`;
    case 'settings':
      return line.accepted
        ? `version ${line.version} is current`
        : `refused, version ${line.version} stays:\n           ${line.problems.join('\n           ')}`;
    case 'refused':
      return `plan ${line.plan}: ${line.problems.join('; ')}`;
    case 'warning':
      return `plan ${line.plan}: ${line.message}`;
    case 'run':
      return `due ${line.due}, sent ${line.sent}, held ${line.held}, late ${line.lateSeconds} s, ${line.reads} read and ${line.writes} write units`;
  }
}

function of({ rule, visit, ...line }: { plan?: string; rule: string; visit?: string }): string {
  return `${rule}${visit ? ` of ${visit}` : ''}, ${whose(line)}`;
}

function whose(line: { readonly plan?: string; readonly orPlans?: readonly string[] }): string {
  const plans = plansText(line);
  return plans === undefined ? 'no plan' : `plan ${plans}`;
}

function unanswered({ unanswered: reason }: AlertLine): string {
  const words: Readonly<Record<string, string>> = HELD_WORDS;
  return reason ? `; they got no answer: ${words[reason] ?? reason}` : '';
}
