import type { Clinic } from '../../../core/clinic/clinic.ts';
import { phoneEnd } from '../../../core/reading/phone.ts';
import { aboutWords } from '../../../core/staff/about-words.ts';
import { readInstant } from '../../../core/time/iso.ts';
import { HELD_WORDS } from '../../../core/timeline/held-words.ts';
import type { AlertLine, HeldLine, Line, StaffLine, TextLine } from '../../rehearsal/lines.ts';
import { type Cast, helperIn, nameIn, personAt } from '../cast.ts';
import { bubble, overBubble, PAGE_COLUMNS_MAX } from './bubble.ts';
import type { Screen } from './screen.ts';
import { harmless, wrapped } from './width.ts';
import { clockText, dateText, plural, ruleWords } from './words.ts';

/** What happened so far. */
export interface Tally {
  texts: number;
  held: number;
  tasks: number;
  refused: number;
}

export interface Teller {
  readonly tally: Tally;
  /** Hears of everything; while it is quiet it only counts. */
  hear(line: Line): void;
  /** From here on everything is printed, beginning with the last texts that were not. */
  speak(lastTexts: number): void;
  /** Prints what a phone wrote. */
  wrote(phone: string, words: string): void;
}

interface Telling {
  readonly screen: Screen;
  readonly clinic: Clinic;
  readonly cast: Cast;
  /** Where the alert opens of which staff heard last. */
  readonly newestLink: () => string | undefined;
}

/** Prints what happens as it happens: texts as bubbles, what is held and what staff get as a line each. */
export function openTeller(telling: Telling): Teller {
  const { screen, clinic } = telling;
  const tally: Tally = { texts: 0, held: 0, tasks: 0, refused: 0 };
  const unsaid: TextLine[] = [];
  let isQuiet = true;
  let day = '';
  const tell = (line: Line) => {
    const lines = linesFor(line, telling);
    if (lines.length === 0) return;
    const today = dateText(readInstant(line.at), clinic.timeZone);
    if (today !== day) screen.print('', screen.paint('bold', today));
    day = today;
    screen.print(...lines);
  };
  return {
    tally,
    hear(line) {
      count(line, tally);
      if (!isQuiet) tell(line);
      else if (line.kind === 'text') unsaid.push(line);
    },
    speak(lastTexts) {
      isQuiet = false;
      for (const line of lastOfRules(unsaid.splice(0), lastTexts)) tell(line);
    },
    wrote: (phone, words) => screen.print(...reply({ phone, words }, telling)),
  };
}

/** The newest texts of different rules: they show more than the newest of all. */
function lastOfRules(texts: readonly TextLine[], count: number): TextLine[] {
  const newest = new Map(texts.map((text) => [text.rule, text]));
  return texts.filter((text) => newest.get(text.rule) === text).slice(-count);
}

function count(line: Line, tally: Tally): void {
  if (line.kind === 'text') tally.texts += 1;
  if (line.kind === 'held') tally.held += 1;
  if (line.kind === 'alert') tally.tasks += 1;
  if (line.kind === 'refused') tally.refused += 1;
}

function linesFor(line: Line, telling: Telling): string[] {
  switch (line.kind) {
    case 'text':
      return text(line, telling);
    case 'held':
      return remark(line, { words: held(line, telling), colour: 'dim' }, telling);
    case 'alert':
      return [...remark(line, { words: task(line, telling), colour: 'yellow' }, telling), ...link(line, telling)];
    case 'accepted':
    case 'ended':
      return remark(line, { words: staffDid(line, telling), colour: 'yellow' }, telling);
    case 'refused':
      return remark(line, { words: `That cannot be: ${harmless(line.problems.join(' '))}`, colour: 'yellow' }, telling);
    default:
      return [];
  }
}

function text(line: TextLine, telling: Telling): string[] {
  const { screen, cast } = telling;
  const person = personAt(cast, { phone: line.to, plan: line.plan });
  const size = line.encoding === 'GSM-7' ? '' : `, ${line.encoding}`;
  const about = `${ruleWords(line)} · ${plural(line.parts, 'part')}${size}`;
  const head = `${localTime(line.at, person.timeZone, telling)}  ${person.name} ${phoneEnd(line.to)} · ${about}`;
  const place = { columns: screen.columns, side: 'left' as const };
  const body = bubble(harmless(line.body), place).map((each) => screen.paint('green', each));
  return [...overBubble(head, place), ...body];
}

/** The phone's own clock; the clinic's beside it where it shows another time. */
function localTime(at: string, timeZone: string, { clinic }: Telling): string {
  const instant = readInstant(at);
  const own = clockText(instant, timeZone);
  const ours = clockText(instant, clinic.timeZone);
  return own === ours ? own : `${own} there, ${ours} here`;
}

function reply({ phone, words }: { phone: string; words: string }, { screen, cast }: Telling): string[] {
  const place = { columns: screen.columns, side: 'right' as const };
  const head = `${personAt(cast, { phone }).name} ${phoneEnd(phone)} writes`;
  const body = bubble(words, place).map((each) => screen.paint('cyan', each));
  return [...overBubble(head, place), ...body];
}

function held(line: HeldLine, { cast }: Telling): string {
  return `· ${nameIn(cast, line.plan)} does not get ${ruleWords(line)}: ${HELD_WORDS[line.reason]}`;
}

const HASTE: Readonly<Record<AlertLine['level'], string>> = {
  task: 'Task',
  today: 'Task for today,',
  emergency: 'EMERGENCY',
  crisis: 'CRISIS',
};

function task(line: AlertLine, { clinic, cast }: Telling): string {
  const { level, to, about } = line;
  const names = to.map((id) => staffName(id, clinic));
  return `» ${HASTE[level]} for ${harmless(names.join(', '))}: ${whoOf(line, { cast, clinic })} ${aboutWords(about)}`;
}

/** A page that went holds it; a task waits in the list. It stays whole, so that it can be clicked on. */
function link({ level, at }: AlertLine, { screen, clinic, newestLink }: Telling): string[] {
  const address = level === 'task' ? undefined : newestLink();
  const indent = ' '.repeat(clockColumn(at, clinic).length);
  return address === undefined ? [] : [screen.paint('dim', `${indent}${address}`)];
}

function staffDid({ kind, plan, by }: StaffLine<'accepted' | 'ended'>, { clinic, cast }: Telling): string {
  const whose = plan === undefined ? clinic.name : nameIn(cast, plan);
  return `» ${harmless(staffName(by, clinic))} ${kind === 'accepted' ? 'takes it' : 'ended it'}: ${whose}`;
}

export function staffName(staff: string, clinic: Clinic): string {
  return clinic.staff.find(({ id }) => id === staff)?.name ?? staff;
}

/** Whom a task is about. */
function whoOf(
  { plan, of }: Pick<AlertLine, 'plan' | 'of'>,
  { cast, clinic }: Pick<Telling, 'cast' | 'clinic'>,
): string {
  if (plan === undefined) return clinic.name;
  return of === 'helper' ? helperIn(cast, plan) : nameIn(cast, plan);
}

interface Remark {
  readonly words: string;
  readonly colour: 'dim' | 'yellow';
}

/** A line or two after the clinic's time. */
function remark({ at }: Line, { words, colour }: Remark, { screen, clinic }: Telling): string[] {
  const clock = clockColumn(at, clinic);
  const lines = wrapped(words, Math.min(screen.columns, PAGE_COLUMNS_MAX) - clock.length);
  return lines.map((line, index) => screen.paint(colour, (index === 0 ? clock : ' '.repeat(clock.length)) + line));
}

function clockColumn(at: string, { timeZone }: Clinic): string {
  return `  ${clockText(readInstant(at), timeZone)}  `;
}
