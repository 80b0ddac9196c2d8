import { readReply } from '../../core/replies/read-reply.ts';
import type { Message, Reading } from '../../core/replies/reading.ts';
import type { CommandIo } from '../io.ts';
import { readOptions, usageMistake } from '../options.ts';
import { type Asked, linesOf, messageFrom } from '../print/reply-lines.ts';
import { paintFor } from '../print/screen-text.ts';

const HELP = `between-visits read-reply [TEXT] [options]

Shows how a message from a patient or helper would be read: how soon a person must act (none, task, today, emergency,
crisis), what it means, and from which words. Without TEXT it reads JSON lines from standard input, one message a line:
{ id, text, lang, context, treatment, hoursAfterVisit, courseWeek }, of which only text is needed. Nothing is sent or
stored. It is no medical device: a medical director must approve the words and the hours.

  --context NAME     the open question: none (default), confirm, feeling or ride
  --treatment NAME   iv, esk, oral, low or tms
  --hours N          hours since the visit ended
  --week N           week of the course, the first being 1
  --json             one object a message: { id, level, optOut, confirm, feeling, meaning, words, … }
  --help             this page

Example:
  between-visits read-reply "2 a bit dizzy" --context feeling --treatment iv --hours 3
  between-visits read-reply --json < messages.jsonl

Exit status: 0 when every message was read, 1 when a line was no message (the others are read all the same), 2 when the
command itself was wrong.
`;

const OPTIONS = {
  context: { type: 'string' },
  treatment: { type: 'string' },
  hours: { type: 'string' },
  week: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Reads messages and shows how; gives the exit status. */
export async function readReplies(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readOptions('read-reply', args, OPTIONS);
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const show = values.json === true ? jsonLine : (asked: Asked, reading: Reading) => block(asked, reading, io);
  if (positionals.length > 0) {
    const asked = askedOf(positionals.join(' '), values);
    io.stdout(show(asked, readReply(asked.message)));
    return 0;
  }
  return readLines(io, show);
}

type Show = (asked: Asked, reading: Reading) => string;

async function readLines(io: CommandIo, show: Show): Promise<number> {
  if (!io.stdin) throw usageMistake('read-reply', 'Write a message, or pipe JSON lines in.');
  let status = 0;
  let line = 0;
  for await (const text of linesOf(io.stdin)) {
    line += 1;
    if (text.trim() === '') continue;
    const asked = messageFrom(text, line);
    if (typeof asked === 'string') {
      io.stderr(`line ${line}: ${asked}\n`);
      status = 1;
    } else io.stdout(show(asked, readReply(asked.message)));
  }
  return status;
}

interface Values {
  readonly context?: string;
  readonly treatment?: string;
  readonly hours?: string;
  readonly week?: string;
}

/** The message of the command line, under the same rules as a line of JSON. */
function askedOf(text: string, { context, treatment, hours, week }: Values): Asked {
  const asked = messageFrom(
    JSON.stringify({ text, context, treatment, hoursAfterVisit: numberOf(hours), courseWeek: numberOf(week) }),
    1,
  );
  if (typeof asked === 'string') throw usageMistake('read-reply', asked);
  return asked;
}

function numberOf(text: string | undefined): number | string | undefined {
  return text === undefined || !/^-?\d+(?:\.\d+)?$/.test(text) ? text : Number(text);
}

function jsonLine({ id }: Asked, reading: Reading): string {
  const { level, optOut, confirm, feeling, meaning, words, ...more } = reading;
  return `${JSON.stringify({ id, level, optOut, confirm, feeling, meaning, words, ...more })}\n`;
}

function block({ message }: Asked, reading: Reading, { screen }: CommandIo): string {
  const paint = paintFor(screen?.hasColours ?? false);
  const rows = [
    ['level', paint.bold(levelText(reading))],
    ['meaning', reading.meanings.join(', ')],
    ['words', reading.words.map((word) => JSON.stringify(word)).join(', ')],
    ['rows', reading.symptoms.join(', ')],
    ['answer', answerText(reading)],
  ];
  const lines = rows.filter(([, value]) => value !== '').map(([name = '', value]) => `  ${name.padEnd(8)} ${value}\n`);
  return `${shown(message)}\n${lines.join('')}\n`;
}

/** A message may hold anything, also what would move a terminal's cursor. */
function shown({ text }: Message): string {
  return JSON.stringify(text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD'));
}

function levelText({ level, isEmergency, isForOnCall }: Reading): string {
  if (level === 'crisis' && isEmergency) return 'crisis, and emergency';
  return isForOnCall ? `${level}, on call within the hour` : level;
}

function answerText({ optOut, optIn, help, confirm, feeling, unasked }: Reading): string {
  const said = [
    optOut && 'opt-out',
    optIn && 'opt-in',
    help && 'help',
    confirm && 'confirm',
    feeling !== null && `feeling ${feeling}`,
    unasked !== null && `${unasked}, which no open question asked`,
  ];
  return said.filter(Boolean).join(', ');
}
