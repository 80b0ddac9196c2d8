import { didYouMean } from '../core/reading/did-you-mean.ts';
import { CommandMistake } from './command-mistake.ts';
import { overview } from './help.ts';
import type { CommandIo } from './io.ts';
import { optionMistake } from './options.ts';

type Command = (args: string[], io: CommandIo) => Promise<number>;

/** Each is loaded when it is asked for, so that a small question is answered at once. */
const COMMANDS: Readonly<Record<string, { readonly line: string; readonly load: () => Promise<Command> }>> = {
  check: {
    line: 'read clinic files and tell every mistake, with its line and what to write instead',
    load: async () => (await import('./commands/check.ts')).check,
  },
  preview: {
    line: 'print a calendar of every text that a plan will bring, worded in full',
    load: async () => (await import('./commands/preview.ts')).preview,
  },
  diff: {
    line: 'print which texts of plans another clinic file would add, drop, move or reword',
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  rehearse: {
    line: 'play a story of weeks in seconds, and compare what reached the phones with what should',
    load: async () => (await import('./commands/rehearse.ts')).rehearse,
  },
  publish: {
    line: 'make a clinic file current, in AWS or in a table on this machine, and print the report on it',
    load: async () => (await import('./commands/publish.ts')).publish,
  },
  import: {
    line: 'put treatment plans into the table, on this machine or in AWS; twice changes nothing',
    load: async () => (await import('./commands/import.ts')).importPlans,
  },
  history: {
    line: 'tell what was sent to a patient, what they wrote and what staff did; as JSON their whole record',
    load: async () => (await import('./commands/history.ts')).history,
  },
  alerts: {
    line: 'list what is open for the staff of a clinic, or of every clinic',
    load: async () => (await import('./commands/alerts.ts')).alerts,
  },
  'accept-alert': {
    line: 'take an alert of a clinic, in the name of a staff member',
    load: async () => (await import('./commands/alert-acts.ts')).acceptAlert,
  },
  'end-alert': {
    line: 'end an alert of a clinic with a note',
    load: async () => (await import('./commands/alert-acts.ts')).endAlert,
  },
  'clear-phone': {
    line: 'let texts go again to a phone that opted out, by a record of staff with its reason',
    load: async () => (await import('./commands/clear-phone.ts')).clearPhone,
  },
  'read-reply': {
    line: 'show how messages from patients would be read: their level, what they mean, from which words',
    load: async () => (await import('./commands/read-reply.ts')).readReplies,
  },
};

/** Exit status when the command itself was wrong, or something it needs cannot be reached. */
const MISTAKEN = 2;

/** Runs a command line; gives the exit status. Only a fault of our own leaves it as an error. */
export async function runCommand([name, ...args]: readonly string[], io: CommandIo): Promise<number> {
  if (name === undefined || ['help', '--help', '-h'].includes(name)) {
    io.stdout(overview(COMMANDS));
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const near = didYouMean(name, Object.keys(COMMANDS));
    io.stderr(`There is no command "${name}".${near} See: between-visits --help\n`);
    return MISTAKEN;
  }
  try {
    const run = await command.load();
    return await run(args, io);
  } catch (error) {
    const mistake = error instanceof CommandMistake ? error : optionMistake(name, error);
    if (!mistake) throw error;
    io.stderr(`${mistake.message}\n`);
    return MISTAKEN;
  }
}
